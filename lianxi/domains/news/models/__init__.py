"""News: the page tree, its review, the ticker, and complaints about what was published."""

from lianxi.domains.news.models.articles import ArticlePage, ArticleQuerySet
from lianxi.domains.news.models.corrections import Correction
from lianxi.domains.news.models.desks import (
    Category,
    DeskPage,
    NewsIndexPage,
    edited_region,
    group_name,
    handled_region,
)
from lianxi.domains.news.models.infringement import InfringementReport, ReceiptCounter
from lianxi.domains.news.models.review import ReviewTask, pages_awaiting
from lianxi.domains.news.models.ticker import TickerEntry

__all__ = [
    "ArticlePage",
    "ArticleQuerySet",
    "Category",
    "Correction",
    "DeskPage",
    "InfringementReport",
    "NewsIndexPage",
    "ReceiptCounter",
    "ReviewTask",
    "TickerEntry",
    "edited_region",
    "group_name",
    "handled_region",
    "pages_awaiting",
]
