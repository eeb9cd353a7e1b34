"""A column of an export: its title, where its value is found, how it is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import reduce
from typing import Any, Literal

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from lianxi.kernel.web.words import in_shanghai

Kind = Literal["text", "int", "decimal", "date", "moment", "percent"]
Cell = str | int | Decimal | dt.date | dt.datetime | None

# Signs XML 1.0 cannot hold; everything a person typed is kept.
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True)
class Column:
    """``value`` is a function of the row, or a path: ``"org.display_name"``, ``"get_state_display"``.

    ``text`` is the kind of names and of every number one does not add up (ID numbers, codes):
    Excel keeps it as it is. ``percent`` is a fraction: 0.85 is written 85%.
    """

    title: str | Promise
    value: Callable[[Any], Any] | str
    kind: Kind = "text"
    width: int | None = None  # in half-width signs; None: by what stands in it
    places: int | None = None  # decimals of a ``decimal``; None: as many as there are

    def cell(self, row: Any) -> Cell:
        found = follow(row, self.value) if isinstance(self.value, str) else self.value(row)
        return cell_of(found, self.kind)


def follow(row: Any, path: str) -> Any:
    """One step after another through attributes, keys and methods; nothing on the way is nothing."""
    return reduce(_step, path.split("."), row)


def cell_of(value: Any, kind: Kind) -> Cell:
    """``value`` as its kind is written; what does not fit its kind stays as its words."""
    if value is None or value == "":
        return None
    try:
        return WAYS[kind](value)
    except (ValueError, TypeError, InvalidOperation):
        return words(value)


def words(value: Any) -> str:
    """A value as text: truth is 是 or 否, lists are read out, moments stand in Shanghai."""
    if isinstance(value, bool):
        return _("是") if value else _("否")
    if isinstance(value, dt.datetime):
        return f"{in_shanghai(value):%Y-%m-%d %H:%M:%S}"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Iterable) and not isinstance(value, str | Promise | Mapping):
        return "、".join(map(words, value))
    return CONTROLS.sub("", str(value))


def _step(value: Any, name: str) -> Any:
    if value is None:
        return None
    found = value.get(name) if isinstance(value, Mapping) else getattr(value, name)
    return found() if callable(found) else found


def _day(value: Any) -> dt.date:
    if isinstance(value, dt.datetime):
        return in_shanghai(value).date()
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))


def _moment(value: Any) -> dt.datetime:
    """As the wall clock in Shanghai shows it: Excel knows no time zones."""
    if not isinstance(value, dt.datetime):
        raise TypeError(value)
    return in_shanghai(value).replace(tzinfo=None, microsecond=0)


def _number(value: Any) -> Decimal:
    found = Decimal(str(value))
    if isinstance(value, bool) or not found.is_finite():
        raise ValueError(value)
    return found


def _whole(value: Any) -> int:
    found = _number(value)
    if found != found.to_integral():
        raise ValueError(value)
    return int(found)


WAYS: dict[Kind, Callable[[Any], Cell]] = {
    "text": words,
    "int": _whole,
    "decimal": _number,
    "percent": _number,
    "date": _day,
    "moment": _moment,
}
