"""Which days are worked: the week, and what the State Council's yearly notice changes of it.

Pure Python without Django, so that ``lianxi due`` answers at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAY = dt.timedelta(days=1)
LAST_SECOND = dt.time(23, 59, 59)
FRIDAY = 4
HOLIDAY, WORKDAY, REST = "holiday", "workday", "rest"
# 全国年节及纪念日放假办法, as in force since 2025: the holidays no notice is needed for.
FIXED_BY_LAW = {
    (1, 1): "元旦",
    (5, 1): "劳动节",
    (5, 2): "劳动节",
    (10, 1): "国庆节",
    (10, 2): "国庆节",
    (10, 3): "国庆节",
}


@dataclass(frozen=True)
class Mark:
    """What makes a day other than its place in the week: 放假, 调休上班, 调休放假."""

    kind: str  # holiday, workday or rest
    name: str = ""  # of the holiday it is, or is swapped for


@cache
def fixed_by_law(year: int) -> Mapping[dt.date, Mark]:
    return {dt.date(year, month, day): Mark(HOLIDAY, name) for (month, day), name in FIXED_BY_LAW.items()}


@dataclass(frozen=True)
class Calendar:
    """A snapshot: the marked days, and the years whose notice is out."""

    marks: Mapping[dt.date, Mark] = field(default_factory=dict)
    announced: frozenset[int] = frozenset()

    def mark(self, day: dt.date) -> Mark | None:
        """Its mark; in a year without a notice the law's fixed days count until we know better."""
        mark = self.marks.get(day)
        if mark is None and day.year not in self.announced and (day.month, day.day) in FIXED_BY_LAW:
            return fixed_by_law(day.year)[day]
        return mark

    def is_working(self, day: dt.date) -> bool:
        mark = self.mark(day)
        return mark.kind == WORKDAY if mark else day.weekday() <= FRIDAY

    def is_holiday(self, day: dt.date) -> bool:
        """Off under a name: a holiday, or a day swapped to join one. A plain weekend is not."""
        mark = self.mark(day)
        return mark is not None and mark.kind != WORKDAY

    def is_announced(self, year: int) -> bool:
        return year in self.announced

    def with_day(self, day: dt.date, mark: Mark) -> Calendar:
        """As it would be with this mark: to see what moves before it moves."""
        return Calendar({**self.marks, day: mark}, self.announced)

    def with_year(self, year: int) -> Calendar:
        """As it would be with this year's notice out: what is marked, and what the law fixes."""
        return Calendar({**fixed_by_law(year), **self.marks}, self.announced | {year})

    def next_working(self, day: dt.date) -> dt.date:
        """``day`` itself when it is worked, else the first working day after it."""
        while not self.is_working(day):
            day += DAY
        return day

    def working_days_after(self, day: dt.date) -> Iterator[dt.date]:
        """Without end, ``day`` itself left out."""
        while True:
            day = self.next_working(day + DAY)
            yield day


def days_between(after: dt.date, until: dt.date) -> Iterator[dt.date]:
    """``after`` left out, ``until`` taken in: as the Civil Code counts a period."""
    while after < until:
        after += DAY
        yield after


def working_days_between(after: dt.date, until: dt.date, calendar: Calendar) -> int:
    """Working days after the first day, up to and with the last; negative when the last lies behind."""
    if until < after:
        return -working_days_between(until, after, calendar)
    return sum(map(calendar.is_working, days_between(after, until)))
