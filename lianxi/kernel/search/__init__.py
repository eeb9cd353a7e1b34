"""Finding Chinese words: segmentation, and Wagtail's search on top of it."""

from lianxi.kernel.search.words import segment, words_of_query

__all__ = ["segment", "words_of_query"]
