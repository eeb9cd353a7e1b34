"""An ordinary answer "no": what a rule or the database says, in words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db import IntegrityError


class Refused(Exception):
    """An ordinary answer "no" with a message in Chinese for the person."""


@contextmanager
def refuse_on(constraint: str, message: str) -> Iterator[None]:
    """Turn the breach of one named constraint into a refusal; a savepoint keeps the rest intact."""
    from django.db import IntegrityError, transaction  # noqa: PLC0415  reading articles needs no Django

    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        if _broken_constraint(error) != constraint:
            raise
        raise Refused(message) from error


def _broken_constraint(error: IntegrityError) -> str | None:
    diagnosis = getattr(error.__cause__, "diag", None)
    return getattr(diagnosis, "constraint_name", None)
