"""When a clock ends, what colour it shows, and what a change of the calendar would move."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.kernel.deadlines import queries
from lianxi.kernel.deadlines.calendars import Calendar, Mark, working_days_between
from lianxi.kernel.deadlines.models import Clock, Unit
from lianxi.kernel.deadlines.reckoning import Due, day_of, due_after, due_on, moment
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.web import clock as words

__all__ = [
    "Calendar",
    "Colour",
    "Due",
    "Mark",
    "Move",
    "Unit",
    "colour",
    "due_after",
    "due_of",
    "due_on",
    "left",
    "may_keep_calendar",
    "moves",
]

# The five states of the look, for the six colours of a clock.
STATES = {"none": "idle", "blue": "near", "yellow": "behind", "red": "late", "done": "ok", "paused": "idle"}


@dataclass(frozen=True)
class Colour:
    """蓝 near, 黄 behind, 红 overdue (the three slips of supervision), and in words why."""

    name: str  # none blue yellow red done paused
    words: str
    is_late: bool = False  # overdue, or met after the due

    @property
    def state(self) -> str:
        """As the chip takes it; what was met late is not shown green."""
        return "idle" if self.name == "done" and self.is_late else STATES[self.name]


def colour(clock: Clock, now: dt.datetime, behind: bool = False, calendar: Calendar | None = None) -> Colour:
    """``behind`` is the domain's own judgement of the work. A list hands its calendar in."""
    if clock.stopped_at:
        return _met(clock)
    calendar = calendar or queries.calendar()
    if pause := clock.pause:
        return Colour("paused", _stands_still(clock, left(clock, pause.began_at, calendar)))
    told = _told(clock, now, calendar)
    if now > clock.due:
        return Colour("red", told, is_late=True)
    if behind:
        return Colour("yellow", told)
    return Colour("blue" if left(clock, now, calendar) <= clock.near_days else "none", told)


def left(clock: Clock, now: dt.datetime, calendar: Calendar) -> int:
    """Working days for a clock of working days, else days, from today; negative when overdue."""
    today, last = day_of(now), day_of(clock.due)
    if clock.unit == Unit.WORKING:
        return working_days_between(today, last, calendar)
    return (last - today).days


def due_of(clock: Clock, calendar: Calendar) -> Due:
    """The original due by this calendar, suspensions included; a fixed day has only itself."""
    if clock.amount is None:
        return due_on(day_of(clock.original_due))
    return due_after(clock.starts_at, clock.amount, clock.unit, calendar, clock.pauses)


@dataclass(frozen=True)
class Move:
    """A clock that a calendar would put elsewhere, or tell differently."""

    clock: Clock
    due: Due
    is_news: bool  # another due, or certain instead of provisional: not only another wording


def moves(clocks: Iterable[Clock], calendar: Calendar) -> Iterator[Move]:
    """Those whose due by this calendar is not what is written."""
    for clock in clocks:
        due = due_of(clock, calendar)
        is_news = (due.at, due.provisional) != (clock.original_due, clock.provisional)
        if clock.amount is not None and (is_news or due.because != clock.because):
            yield Move(clock, due, is_news)


def may_keep_calendar(user: User) -> bool:
    """It is one for the whole alliance: only federations keep it."""
    return user.may("calendar.edit") and user.acting_org.kind == Organisation.Kind.FEDERATION


def _told(clock: Clock, now: dt.datetime, calendar: Calendar) -> str:
    """In the words of every deadline of the house. Days end at midnight, hours at their minute."""
    is_timed = clock.unit == Unit.HOURS and not clock.approved_due
    when = moment(clock.due) if is_timed else day_of(clock.due)
    working = left(clock, now, calendar) if clock.unit == Unit.WORKING else None
    return words.read(when, now=now, working_days=working).label


def _met(clock: Clock) -> Colour:
    assert clock.stopped_at is not None
    if clock.stopped_at <= clock.due:
        return Colour("done", _("按期办结"))
    late = (day_of(clock.stopped_at) - day_of(clock.due)).days
    if not late:
        return Colour("done", _("逾期办结"), is_late=True)
    told = ngettext("逾期 %(n)s 天办结", "逾期 %(n)s 天办结", late) % {"n": late}
    return Colour("done", told, is_late=True)


def _stands_still(clock: Clock, rest: int) -> str:
    if clock.unit == Unit.WORKING:
        return ngettext("已中止，剩 %(n)s 个工作日", "已中止，剩 %(n)s 个工作日", rest) % {"n": rest}
    return ngettext("已中止，剩 %(n)s 天", "已中止，剩 %(n)s 天", rest) % {"n": rest}
