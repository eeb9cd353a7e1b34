"""From the text of a scraped news page to the draft of an article."""

from lianxi.domains.news.reading.article import Article, read_page
from lianxi.domains.news.reading.markup import is_markup, page_text

__all__ = ["Article", "is_markup", "page_text", "read_page"]
