"""The periods and thresholds one conference goes by. They are looked up one floor below, for matters."""

from lianxi.domains.conference.queries.terms import Terms, terms_of

__all__ = ["Terms", "terms_of"]
