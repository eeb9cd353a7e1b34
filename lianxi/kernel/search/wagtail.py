"""Wagtail's PostgreSQL search, finding whole Chinese words in titles and bodies.

PostgreSQL takes a run of Chinese without punctuation for one token. Here text is segmented before
it is indexed and so are queries; everything else stays as modelsearch does it.
"""

from __future__ import annotations

from typing import Any

from modelsearch.backends.database.postgres import postgres
from modelsearch.query import Phrase, PlainText, SearchQuery

from lianxi.kernel.search.words import segment, words_of_query


class ChineseIndexer(postgres.ObjectIndexer):
    def as_vector(self, texts: Any, for_autocomplete: bool = False) -> Any:
        return super().as_vector([(segment(text), weight) for text, weight in texts], for_autocomplete)


# PostgresIndex.add_items looks the class up in its own module.
postgres.ObjectIndexer = ChineseIndexer


class ChineseQueryCompiler(postgres.PostgresSearchQueryCompiler):
    """A phrase is asked for as its words: inner words in the index leave no places to compare."""

    def build_tsquery_content(
        self, query: SearchQuery, config: str | None = None, invert: bool = False
    ) -> Any:
        if isinstance(query, PlainText | Phrase):
            operator = getattr(query, "operator", "and")
            # A mark that stands in no document: a query without words finds nothing.
            words = words_of_query(query.query_string) or ["␀"]
            query = PlainText(" ".join(words), operator=operator)
        return super().build_tsquery_content(query, config=config, invert=invert)

    def get_fields_vectors(self, search_query: Any) -> Any:
        """The columns hold whole sentences: single fields are searched in the index too."""
        return self.get_index_vectors(search_query)


class ChineseAutocompleteCompiler(ChineseQueryCompiler, postgres.PostgresAutocompleteQueryCompiler):
    pass


class SearchBackend(postgres.PostgresSearchBackend):
    """Name this module in ``WAGTAILSEARCH_BACKENDS``; after a change of terms run ``update_index``."""

    query_compiler_class = ChineseQueryCompiler
    autocomplete_query_compiler_class = ChineseAutocompleteCompiler
