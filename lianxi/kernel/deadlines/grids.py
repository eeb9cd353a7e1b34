"""Months as people know them from the wall: weeks from Monday, days off and make-up days marked."""

from __future__ import annotations

import calendar as weeks
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from lianxi.kernel.deadlines.calendars import DAY, WORKDAY, Calendar, days_between
from lianxi.kernel.deadlines.reckoning import WORKING, Pause, day_of

MONDAY_FIRST = weeks.Calendar(firstweekday=0)
DECEMBER = 12


@dataclass(frozen=True)
class Cell:
    """One day. ``number`` is its place in the count of a period, ``role`` what it is to it."""

    day: dt.date
    is_working: bool
    sign: str = ""  # 休 or 班
    name: str = ""
    is_certain: bool = True
    number: int | None = None
    role: str = ""  # start, due, paused


@dataclass(frozen=True)
class Month:
    first: dt.date
    weeks: list[list[Cell | None]]


@dataclass(frozen=True)
class Holiday:
    """Days off in a row, and the weekend days worked for them."""

    name: str
    first: dt.date
    last: dt.date
    worked: list[dt.date]

    @property
    def length(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Count:
    """How a period was counted, day by day."""

    start: dt.date
    due: dt.date
    numbers: Mapping[dt.date, int]
    paused: frozenset[dt.date] = frozenset()

    def role(self, day: dt.date) -> str:
        if day == self.due:
            return "due"
        if day == self.start:
            return "start"
        return "paused" if day in self.paused else ""


def count(
    start: dt.date, amount: int, due: dt.date, unit: str, calendar: Calendar, pauses: Sequence[Pause] = ()
) -> Count:
    """Every counted day with its number, up to ``amount``.

    The first day has none, nor has a day of a pause, a day off, or a day the end only rolled over.
    """
    paused = frozenset(day for began, ended in pauses for day in days_between(day_of(began), day_of(ended)))
    counted = (
        day
        for day in days_between(start, due)
        if day not in paused and (unit != WORKING or calendar.is_working(day))
    )
    return Count(start, due, {day: n for n, day in enumerate(islice(counted, amount), start=1)}, paused)


def year(number: int, calendar: Calendar) -> list[Month]:
    return [_month(dt.date(number, month, 1), calendar) for month in range(1, DECEMBER + 1)]


def months(counted: Count, calendar: Calendar) -> list[Month]:
    """The months a period touches, from its first day to its due."""
    return [_month(first, calendar, counted) for first in _firsts(counted.start, counted.due)]


def holidays(number: int, calendar: Calendar) -> list[Holiday]:
    """Of one year, in its order; two feasts in one row of days share it."""
    days = list(days_between(dt.date(number - 1, DECEMBER, 31), dt.date(number, DECEMBER, 31)))
    made_up = [(day, mark.name) for day in days if (mark := calendar.mark(day)) and mark.kind == WORKDAY]
    return [_holiday(run, made_up, calendar) for run in _runs(filter(calendar.is_holiday, days))]


def _holiday(run: list[dt.date], made_up: Iterable[tuple[dt.date, str]], calendar: Calendar) -> Holiday:
    names = list(dict.fromkeys(mark.name for day in run if (mark := calendar.mark(day))))
    return Holiday("、".join(names), run[0], run[-1], [day for day, name in made_up if name in names])


def _runs(days: Iterable[dt.date]) -> list[list[dt.date]]:
    runs: list[list[dt.date]] = []
    for day in days:
        if runs and runs[-1][-1] + DAY == day:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _firsts(start: dt.date, end: dt.date) -> Iterator[dt.date]:
    first = start.replace(day=1)
    while first <= end:
        yield first
        first = (first + 31 * DAY).replace(day=1)


def _month(first: dt.date, calendar: Calendar, counted: Count | None = None) -> Month:
    def cell(day: dt.date) -> Cell | None:
        return _cell(day, calendar, counted) if day.month == first.month else None

    return Month(
        first, [list(map(cell, week)) for week in MONDAY_FIRST.monthdatescalendar(first.year, first.month)]
    )


def _cell(day: dt.date, calendar: Calendar, counted: Count | None) -> Cell:
    mark = calendar.mark(day)
    return Cell(
        day,
        calendar.is_working(day),
        sign=("班" if mark.kind == WORKDAY else "休") if mark else "",
        name=mark.name if mark else "",
        is_certain=calendar.is_announced(day.year),
        number=counted.numbers.get(day) if counted else None,
        role=counted.role(day) if counted else "",
    )
