"""The kinds of value a rule can have: one class each says how it is read, checked, written and kept.

Values in Python are exact and never change: ``int`` (money in fen), ``Decimal``, :class:`MonthDay`,
``str``, and for tables a tuple of tuples.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import words

if TYPE_CHECKING:
    from lianxi.kernel.rulebook.subjects import Measure

COMMON_YEAR = 2001  # a day of the year must exist in every year
MOST_SIGNS = 500
BRIEF = 24
FEN = 100


class Kind(TextChoices):
    INTEGER = "integer", gettext_lazy("整数")
    DECIMAL = "decimal", gettext_lazy("小数")
    MONEY = "money", gettext_lazy("金额")
    DAYS = "days", gettext_lazy("天数")
    DATE = "date", gettext_lazy("每年的一天")
    CHOICE = "choice", gettext_lazy("选项")
    TEXT = "text", gettext_lazy("文字")
    TABLE = "table", gettext_lazy("表")


@dataclass(frozen=True, order=True)
class MonthDay:
    """A day that comes every year: 10 July."""

    month: int
    day: int

    def __post_init__(self) -> None:
        self.in_year(COMMON_YEAR)

    def __str__(self) -> str:
        return f"{self.month:02d}-{self.day:02d}"

    def in_year(self, year: int) -> dt.date:
        return dt.date(year, self.month, self.day)


class Manner:
    """What all kinds do unless they say otherwise. Texts come stripped, values of the right type."""

    type: type[Any] = str

    def read(self, measure: Measure, text: str) -> Any:
        return text

    def check(self, measure: Measure, value: Any) -> None:
        """Refuse in words what is out of bounds."""

    def shown(self, measure: Measure, value: Any) -> str:
        return str(value)

    def brief(self, measure: Measure, value: Any) -> str:
        """Short enough for a cell of a table."""
        text = self.shown(measure, value)
        return text if len(text) <= BRIEF else f"{text[: BRIEF - 1]}…"

    def typed(self, measure: Measure, value: Any) -> str:
        """As a person would type it: ``read`` understands it."""
        return str(value)

    def packed(self, measure: Measure, value: Any) -> Any:
        """As JSON."""
        return value

    def unpacked(self, measure: Measure, raw: Any) -> Any:
        return raw


class Number(Manner):
    """Whole numbers and days."""

    type: type[Any] = int
    form = re.compile(r"-?\d{1,9}")
    hint = gettext_lazy("请填整数，例如 5")

    def read(self, measure: Measure, text: str) -> Any:
        return self.type(self.digits(measure, text))

    def digits(self, measure: Measure, text: str) -> str:
        """Digits of any width, with grouping signs and the unit or without."""
        bare = unicodedata.normalize("NFKC", text).replace(",", "").removesuffix(str(measure.unit)).strip()
        if not self.form.fullmatch(bare):
            raise Refused(str(self.hint))
        return bare

    def check(self, measure: Measure, value: Any) -> None:
        if measure.least is not None and value < measure.least:
            raise Refused(_("不能少于%(least)s") % {"least": self.shown(measure, measure.least)})
        if measure.most is not None and value > measure.most:
            raise Refused(_("不能多于%(most)s") % {"most": self.shown(measure, measure.most)})

    def shown(self, measure: Measure, value: Any) -> str:
        return _("%(value)s%(unit)s") % {"value": words.grouped(value), "unit": measure.unit}


class DecimalNumber(Number):
    type = Decimal
    form = re.compile(r"-?\d{1,9}(\.\d{1,4})?")
    hint = gettext_lazy("请填数字，最多四位小数，例如 0.15")

    def typed(self, measure: Measure, value: Decimal) -> str:
        return f"{value:f}"

    def packed(self, measure: Measure, value: Decimal) -> str:
        return f"{value:f}"

    def unpacked(self, measure: Measure, raw: str) -> Decimal:
        return Decimal(raw)


class Money(Number):
    """Fen inside, yuan for people."""

    form = re.compile(r"-?\d{1,12}(\.\d{1,2})?")
    hint = gettext_lazy("请填金额，以元为单位，最多两位小数，例如 460 或 460.50")

    def read(self, measure: Measure, text: str) -> int:
        return int(Decimal(self.digits(measure, text.removesuffix("元"))) * FEN)

    def shown(self, measure: Measure, value: int) -> str:
        return _("%(value)s%(unit)s") % {"value": f"{_yuan(value):,f}", "unit": measure.unit or _("元")}

    def typed(self, measure: Measure, value: int) -> str:
        return f"{_yuan(value):f}"


class Date(Manner):
    type = MonthDay
    form = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")

    def read(self, measure: Measure, text: str) -> MonthDay:
        found = self.form.fullmatch(unicodedata.normalize("NFKC", text))
        if found is None:
            raise Refused(_("请填月和日，例如 7月10日"))
        month, day = map(int, found.groups())
        if (month, day) == (2, 29):
            raise Refused(_("2月29日不是每年都有，请改为2月28日或3月1日"))
        try:
            return MonthDay(month, day)
        except ValueError as error:
            raise Refused(_("没有%(month)s月%(day)s日这一天") % {"month": month, "day": day}) from error

    def shown(self, measure: Measure, value: MonthDay) -> str:
        return words.day(value.in_year(COMMON_YEAR), year=False)

    def typed(self, measure: Measure, value: MonthDay) -> str:
        return f"{value.month}月{value.day}日"

    def packed(self, measure: Measure, value: MonthDay) -> str:
        return str(value)

    def unpacked(self, measure: Measure, raw: str) -> MonthDay:
        return MonthDay(*map(int, raw.split("-")))


class Choice(Manner):
    def check(self, measure: Measure, value: str) -> None:
        if value not in dict(measure.choices):
            raise Refused(_("请从给出的选项里选一个"))

    def shown(self, measure: Measure, value: str) -> str:
        """A choice that has been dropped since keeps its code."""
        return str(dict(measure.choices).get(value, value))


class Words(Manner):
    def check(self, measure: Measure, value: str) -> None:
        if not value.strip():
            raise Refused(_("请填写内容"))
        if len(value) > MOST_SIGNS:
            raise Refused(_("最多 %(most)s 字，现在是 %(now)s 字") % {"most": MOST_SIGNS, "now": len(value)})


Row = tuple[Any, ...]


class Table(Manner):
    """Rows of typed columns; typed with bars between the cells, or pasted from a sheet with tabs."""

    type = tuple
    between = re.compile(r"[|｜\t]")

    def read(self, measure: Measure, text: str) -> tuple[Row, ...]:
        lines = [line for line in text.splitlines() if line.strip()]
        return tuple(self._row(measure, number, line) for number, line in enumerate(lines, start=1))

    def _row(self, measure: Measure, number: int, line: str) -> Row:
        cells = self.between.split(line)
        if len(cells) != len(measure.columns):
            told = {"number": number, "found": len(cells), "wanted": len(measure.columns)}
            raise Refused(_("第%(number)s行有%(found)s列，应有%(wanted)s列") % told)
        try:
            return tuple(c.parse(cell) for c, cell in zip(measure.columns, cells, strict=True))
        except Refused as refusal:
            raise Refused(_("第%(number)s行：%(why)s") % {"number": number, "why": refusal}) from refusal

    def check(self, measure: Measure, value: tuple[Row, ...]) -> None:
        if not value:
            raise Refused(_("表里至少要有一行"))
        for row in value:
            for column, cell in zip(measure.columns, row, strict=True):
                column.check(cell)

    def shown(self, measure: Measure, value: tuple[Row, ...]) -> str:
        return _("；").join(" ".join(row) for row in _each(measure, "shown", value))

    def brief(self, measure: Measure, value: tuple[Row, ...]) -> str:
        return ngettext("%(n)s 行的表", "%(n)s 行的表", len(value)) % {"n": len(value)}

    def typed(self, measure: Measure, value: tuple[Row, ...]) -> str:
        return "\n".join(" | ".join(row) for row in _each(measure, "typed", value))

    def packed(self, measure: Measure, value: tuple[Row, ...]) -> list[list[Any]]:
        return _each(measure, "packed", value)

    def unpacked(self, measure: Measure, raw: list[list[Any]]) -> tuple[Row, ...]:
        return tuple(tuple(row) for row in _each(measure, "unpacked", raw))


def _each(measure: Measure, what: str, rows: Any) -> list[list[Any]]:
    """Do the same with every cell, by the manner of its column."""
    return [[getattr(c, what)(cell) for c, cell in zip(measure.columns, row, strict=True)] for row in rows]


def _yuan(fen: int) -> Decimal:
    """Two decimals, or none when it is a whole number of yuan."""
    return Decimal(fen // FEN) if fen % FEN == 0 else (Decimal(fen) / FEN).quantize(Decimal("0.01"))


MANNERS: dict[Kind, Manner] = {
    Kind.INTEGER: Number(),
    Kind.DECIMAL: DecimalNumber(),
    Kind.MONEY: Money(),
    Kind.DAYS: Number(),
    Kind.DATE: Date(),
    Kind.CHOICE: Choice(),
    Kind.TEXT: Words(),
    Kind.TABLE: Table(),
}
