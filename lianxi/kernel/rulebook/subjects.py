"""What a rule is about: typed in code, with a default and where the default is from.

A domain declares its subjects and asks :mod:`queries` for what is in force; the portal lists all of
them for the pages (``lianxi/portal/rulebook.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.kinds import MANNERS, Kind, Manner

Text = str | Promise


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A kind of value with its unit and bounds; ``least`` and ``most`` of money are in fen."""

    title: Text
    kind: Kind
    unit: Text = ""
    choices: tuple[tuple[str, Text], ...] = ()
    least: int | Decimal | None = 0
    most: int | Decimal | None = None
    columns: tuple[Measure, ...] = ()  # of a table

    @property
    def manner(self) -> Manner:
        return MANNERS[self.kind]

    def parse(self, text: str) -> Any:
        """What a person typed, as a value; what cannot be one is refused in words."""
        text = text.strip()
        if not text:
            raise Refused(_("请填写%(title)s") % {"title": self.title})
        return self.check(self.manner.read(self, text))

    def check(self, value: Any) -> Any:
        """The value itself; out of bounds it is refused in words, of another type a mistake in code."""
        if type(value) is not self.manner.type:
            raise TypeError(f"{self.kind} is {self.manner.type.__name__}, not {value!r}")
        self.manner.check(self, value)
        return value

    def shown(self, value: Any) -> str:
        """8个工作日, 460元, 7月10日; what nobody has published is said to be so."""
        return _("未公布") if value is None else self.manner.shown(self, value)

    def brief(self, value: Any) -> str:
        """``shown``, short enough for a cell."""
        return _("未公布") if value is None else self.manner.brief(self, value)

    def typed(self, value: Any) -> str:
        """As a person would type it: ``parse`` reads it back."""
        return "" if value is None else self.manner.typed(self, value)

    def packed(self, value: Any) -> Any:
        """As JSON."""
        return None if value is None else self.manner.packed(self, value)

    def unpacked(self, raw: Any) -> Any:
        return None if raw is None else self.manner.unpacked(self, raw)

    def rows(self, value: Any) -> list[list[str]]:
        """A table cell by cell in words; nothing of any other kind."""
        if value is None or self.kind != Kind.TABLE:
            return []
        return [[c.shown(cell) for c, cell in zip(self.columns, row, strict=True)] for row in value]


@dataclass(frozen=True, kw_only=True)
class Subject(Measure):
    """One thing that is ruled, possibly otherwise in each region.

    ``code`` begins with the module: ``conference.quarterly_report_due``. ``default=None`` means that
    nobody has published anything: pages say 未公布, and the domain decides what follows from that.
    """

    code: str
    default: Any = None
    source: Text = ""  # where the default is from: a law, a document, 建议默认值
    help: Text = ""
    by_region: bool = True  # False: one value for the whole alliance
    group: Text = ""  # the name of the module on screen

    def __post_init__(self) -> None:
        if self.default is not None:
            self.check(self.default)

    @property
    def module(self) -> str:
        return self.code.partition(".")[0]
