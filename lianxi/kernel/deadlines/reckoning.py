"""From a first day and a length to the due date, with the reason in one sentence. Pure Python.

Civil Code art. 201: the first day is not counted; hours run from their moment. Art. 203: a period
whose last day is off ends on the day after, and a last day lasts to its midnight. We take every
day off alike, statutory holiday, swapped day or weekend: what counts is that nobody is at work.
Working days cannot end on such a day, and hours do not roll.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from lianxi.kernel.deadlines import sentences
from lianxi.kernel.deadlines.calendars import DAY, LAST_SECOND, SHANGHAI, Calendar, working_days_between
from lianxi.kernel.refusal import Refused

CALENDAR, WORKING, HOURS, FIXED = "calendar", "working", "hours", "fixed"
FIRST_YEAR, LAST_YEAR = 2004, 2100  # notices are known from 2004 on
MOST_DAYS = 10_000  # 27 years: the longest limitation in civil law is 20

Start = dt.date | dt.datetime
Pause = tuple[dt.datetime, dt.datetime]  # suspended, resumed


@dataclass(frozen=True)
class Due:
    """When a period ends, and why then."""

    at: dt.datetime
    on: dt.date
    provisional: bool  # 暂定: it depends on a year whose notice is not out
    because: str  # one Chinese sentence, kept as written


def due_after(start: Start, amount: int, unit: str, calendar: Calendar, pauses: Sequence[Pause] = ()) -> Due:
    """The end of ``amount`` days, working days or hours; pauses are over and in order."""
    _refuse_unreasonable(start, amount, unit)
    if unit == HOURS:
        return _after_hours(moment(start), amount, pauses)
    if unit == WORKING:
        return _after_working_days(day_of(start), amount, calendar, pauses)
    if unit == CALENDAR:
        return _after_days(day_of(start), amount, calendar, pauses)
    raise ValueError(f"no length in {unit!r}")


def due_on(day: dt.date) -> Due:
    """A day that was fixed stays where it is, whatever the calendar says."""
    return Due(end_of(day), day, False, sentences.fixed(day))


def moved(end: dt.date, pause: Pause, unit: str, calendar: Calendar) -> dt.date:
    """``end`` after a pause: what was left when it began is added to the day of its end.

    The day of the suspension counts as used and the day of the resumption is a first day, so a
    pause within one day changes nothing. With nothing left, the period ends on the day it resumes.
    """
    began, resumed = day_of(pause[0]), day_of(pause[1])
    if unit != WORKING:
        return resumed + max(end - began, dt.timedelta(0))
    left = working_days_between(began, end, calendar)
    return _nth_working_day(resumed, left, calendar) if left > 0 else calendar.next_working(resumed)


def moment(when: Start) -> dt.datetime:
    """In Shanghai; what has no zone is there already, what has no time begins at midnight."""
    if not isinstance(when, dt.datetime):
        return dt.datetime.combine(when, dt.time.min, SHANGHAI)
    return when.astimezone(SHANGHAI) if when.tzinfo else when.replace(tzinfo=SHANGHAI)


def day_of(when: Start) -> dt.date:
    return moment(when).date()


def end_of(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, LAST_SECOND, SHANGHAI)


def _after_working_days(first: dt.date, amount: int, calendar: Calendar, pauses: Sequence[Pause]) -> Due:
    on = _nth_working_day(first, amount, calendar)
    for pause in pauses:
        on = moved(on, pause, WORKING, calendar)
    provisional = _unannounced(range((first + DAY).year, on.year + 1), calendar)
    return Due(
        end_of(on),
        on,
        bool(provisional),
        sentences.working_days(first, amount, on, calendar, len(pauses), provisional),
    )


def _after_days(first: dt.date, amount: int, calendar: Calendar, pauses: Sequence[Pause]) -> Due:
    last = first + dt.timedelta(days=amount)
    for pause in pauses:
        last = moved(last, pause, CALENDAR, calendar)
    on = calendar.next_working(last)
    provisional = _unannounced(range(last.year, on.year + 1), calendar)
    because = sentences.calendar_days(first, amount, last, on, calendar, len(pauses), provisional)
    return Due(end_of(on), on, bool(provisional), because)


def _after_hours(start: dt.datetime, amount: int, pauses: Sequence[Pause]) -> Due:
    at = start + dt.timedelta(hours=amount)
    for began, resumed in pauses:
        at = moment(resumed) + max(at - moment(began), dt.timedelta(0))
    return Due(at, at.date(), False, sentences.hours(start, amount, at, len(pauses)))


def _nth_working_day(first: dt.date, n: int, calendar: Calendar) -> dt.date:
    return next(islice(calendar.working_days_after(first), n - 1, None))


def _unannounced(years: Iterable[int], calendar: Calendar) -> list[int]:
    return [year for year in years if not calendar.is_announced(year)]


def _refuse_unreasonable(start: Start, amount: int, unit: str) -> None:
    longest = MOST_DAYS * 24 if unit == HOURS else MOST_DAYS
    if not 1 <= amount <= longest:
        raise Refused(f"期限应在 1 到 {longest} {'小时' if unit == HOURS else '天'}之间，现在是 {amount}")
    if day_of(start).year < FIRST_YEAR:
        raise Refused(f"{FIRST_YEAR}年以前的放假安排没有收录，不能推算，请用{FIRST_YEAR}年以后的起算日")
    if day_of(start).year > LAST_YEAR:
        raise Refused(f"起算日在{LAST_YEAR}年以后，请核对年份")
