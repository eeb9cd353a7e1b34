"""A sheet to be filled in and what came back of it: fields, rows, problems."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.columns import Kind


@dataclass(frozen=True)
class Field:
    """One column people fill in.

    ``parse`` gets the value of its kind and gives back what the domain keeps; its ``Refused`` is
    the problem of the cell. ``clean_id_number`` of ``people.rules`` is such a function.
    """

    title: str
    kind: Kind = "text"
    required: bool = False
    help: str | Promise = ""
    choices: Sequence[str | tuple[Any, str]] = ()  # words, or pairs of value and word
    width: int | None = None
    parse: Callable[[Any], Any] | None = None
    name: str = ""  # the key in ``Row.values``; the title when there is none
    also: tuple[str, ...] = ()  # other titles people give the column
    longest: int = 0  # signs of a text; 0: no limit
    sensitive: bool = False  # never repeat the value in a message
    example: str = ""

    @property
    def key(self) -> str:
        return self.name or self.title

    @cached_property
    def words(self) -> list[str]:
        """The words one may choose among."""
        return [choice if isinstance(choice, str) else str(choice[1]) for choice in self.choices]

    @cached_property
    def _values(self) -> dict[str, Any]:
        """Bare word to value; of two alike the first."""
        values = [choice if isinstance(choice, str) else choice[0] for choice in self.choices]
        pairs = list(zip(map(bare, self.words), values, strict=True))
        return dict(reversed(pairs))

    def chosen(self, text: str) -> Any:
        """The value behind a word, or a refusal that names the nearest one."""
        wanted = bare(text)
        if wanted not in self._values:
            raise Refused(self._not_among(text))
        return self._values[wanted]

    def word_for(self, value: Any) -> Any:
        """How a value stands in the sheet."""
        pairs = (choice for choice in self.choices if not isinstance(choice, str))
        return next((str(word) for known, word in pairs if known == value), value)

    def _not_among(self, text: str) -> str:
        near = difflib.get_close_matches(text, self.words, 1, 0.5)
        shown = "、".join(self.words[:8]) + (_("等") if len(self.words) > 8 else "")
        if near:
            return _("没有“%(text)s”这一项，是不是“%(near)s”？只能填：%(shown)s。") % {
                "text": text,
                "near": near[0],
                "shown": shown,
            }
        return _("没有“%(text)s”这一项，只能填：%(shown)s。") % {"text": text, "shown": shown}


@dataclass(frozen=True)
class Sheet:
    """What is asked for. ``unique``: keys of which no value may stand twice in one file."""

    title: str
    fields: Sequence[Field]
    examples: Sequence[Mapping[str, Any]] = ()
    unique: Sequence[str] = ()
    notes: Sequence[str | Promise] = ()  # sentences for the sheet 填写说明

    def field(self, key: str) -> Field:
        return next(field for field in self.fields if field.key == key)


@dataclass(frozen=True, slots=True)
class Problem:
    """``field`` is the key of a column; "" for the row as a whole."""

    field: str
    message: str


@dataclass(slots=True)
class Row:
    """``number`` is the row in the file, as Excel counts. Only a row without problems is whole."""

    number: int
    values: dict[str, Any]
    problems: list[Problem] = field(default_factory=list)

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def refuse(self, key: str, message: str) -> None:
        self.problems.append(Problem(key, message))


@contextmanager
def at(row: Row) -> Iterator[None]:
    """A refusal of an action on ``row`` says which row it was."""
    try:
        yield
    except Refused as refusal:
        raise Refused(
            _("第 %(number)s 行：%(reason)s") % {"number": row.number, "reason": refusal}
        ) from refusal


@dataclass
class Reading:
    """What stands in a file. ``notes`` say what was seen and needs no correction."""

    sheet: Sheet
    rows: list[Row] = field(default_factory=list)
    problems_of_file: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tab: str = ""
    height: int = 0  # the last row, as Excel counts
    head_row: int = 0  # 0: there is none
    places: dict[str, int] = field(default_factory=dict)  # key: column, counted from 0

    @property
    def faulty_rows(self) -> int:
        return sum(1 for row in self.rows if row.problems)

    @property
    def faults(self) -> int:
        return len(self.problems_of_file) + sum(len(row.problems) for row in self.rows)

    def __str__(self) -> str:
        if not self.faults:
            return ngettext(
                "%(n)s 行都检查过了，没有问题", "%(n)s 行都检查过了，没有问题", len(self.rows)
            ) % {"n": f"{len(self.rows):,}"}
        if self.problems_of_file:
            return _("这份表格还不能用：%(why)s") % {"why": self.problems_of_file[0]}
        return _("%(rows)s 行里有 %(faulty)s 行要改正") % {
            "rows": f"{len(self.rows):,}",
            "faulty": f"{self.faulty_rows:,}",
        }


def bare(text: str) -> str:
    """For comparing titles and words: no blanks, no case, no full-width signs."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()
