"""Reports by period: when each is due and why, whether it came in time, which one to write now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Part, Period, Report, ReportVersion
from lianxi.domains.conference.queries.terms import Terms, period_asked
from lianxi.domains.conference.rules.rights import periods_open
from lianxi.kernel.deadlines.calendars import Calendar, working_days_between
from lianxi.kernel.deadlines.reckoning import Due
from lianxi.kernel.web import words

LEAP = 2024  # any day of the year is in it
CHIPS = {Report.State.ACCEPTED: "ok", Report.State.SUBMITTED: "near", Report.State.RETURNED: "behind"}


def schedule(terms: Terms) -> list[str]:
    """The rule of the rulebook for each rhythm, a sentence each."""
    half, year = terms.half_year_report, terms.annual_report
    return [
        _("季报：季后第%(n)s个工作日") % {"n": terms.quarterly_report},
        _("半年报：%(day)s") % {"day": words.day(half.in_year(LEAP), year=False)},
        _("年报：%(day)s") % {"day": words.day(year.in_year(LEAP), year=False)},
    ]


@dataclass(frozen=True)
class Timing:
    """Whether one version came by the due day. The first one judges; later ones are told, not judged."""

    state: str
    words: str
    is_late: bool


@dataclass(frozen=True)
class Slot:
    """One period of one part: due, and what came."""

    part: Part
    period: Period
    due: Due
    versions: Sequence[ReportVersion]
    on: dt.date
    calendar: Calendar
    is_asked: bool = False  # the one to be written now

    @property
    def newest(self) -> ReportVersion | None:
        return self.versions[-1] if self.versions else None

    @property
    def is_open(self) -> bool:
        """It can be written now: nothing is there, or it came back."""
        return self.newest is None or self.newest.state == Report.State.RETURNED

    @property
    def is_overdue(self) -> bool:
        return self.newest is None and self.due.on < self.on

    @property
    def working_days_left(self) -> int:
        return working_days_between(self.on, self.due.on, self.calendar)

    @property
    def state(self) -> str:
        if self.newest:
            return CHIPS[self.newest.state]
        return "late" if self.is_overdue else "idle"

    @property
    def word(self) -> str:
        if self.newest:
            return str(self.newest.state.label)
        if self.is_overdue:
            return _("逾期%(late)s未报") % {"late": _late_by(self.due.on, self.on, self.calendar)}
        return _("未报")

    @property
    def timing(self) -> Timing | None:
        return timing(self.versions[0], self.due, self.calendar) if self.versions else None


def timing(version: ReportVersion, due: Due, calendar: Calendar) -> Timing:
    """按期报送, or 逾期2个工作日报送."""
    handed_in = words.in_shanghai(version.submitted_at).date()
    is_late = handed_in > due.on
    if version.number > 1:
        return Timing("idle", _("退回后重报"), is_late)
    if not is_late:
        return Timing("ok", _("按期报送"), is_late)
    late = _late_by(due.on, handed_in, calendar)
    return Timing("late", _("逾期%(late)s报送") % {"late": late}, is_late)


def slots_of(
    part: Part,
    came: Mapping[tuple[object, str], Sequence[ReportVersion]],
    on: dt.date,
    terms: Terms,
    calendar: Calendar,
) -> list[Slot]:
    """The periods of a part up to now, newest first."""
    asked = period_asked(part.task.rhythm, on, terms, calendar)
    return [
        Slot(
            part,
            period,
            terms.report_due(period, calendar),
            came.get((part.pk, period.code), ()),
            on,
            calendar,
            is_asked=period == asked,
        )
        for period in periods_open(part, on)
    ]


def to_write(slots: Sequence[Slot]) -> Slot:
    """What came back first, then the one that is asked for, then the running period."""
    returned = [slot for slot in slots if slot.newest and slot.is_open]
    asked = [slot for slot in slots if slot.is_asked and slot.is_open]
    ended = [slot for slot in slots if slot.is_asked]
    return (returned or asked or ended or list(slots))[0]


def why_this(slot: Slot) -> str:
    """Why the page opens with this period, in one sentence."""
    what = {"period": slot.period, "day": words.day(slot.due.on)}
    if slot.newest and slot.newest.state == Report.State.RETURNED:
        return _("%(period)s的报告被退回，请修改后再报") % what
    if slot.newest:
        return _("%(period)s的报告已经报送，不用再报") % what
    if slot.is_overdue:
        what["late"] = _late_by(slot.due.on, slot.on, slot.calendar)
        return _("现在该报%(period)s，限%(day)s前，已逾期%(late)s") % what
    if slot.is_asked:
        return _("现在该报%(period)s，限%(day)s前") % what
    if slot.period.ends_on >= slot.on:
        return _("%(period)s还没有过完，%(day)s前报送即可") % what
    return _("补报%(period)s，原来限%(day)s前") % what


def is_owed(slot: Slot) -> bool:
    """Somebody should write it: the task goes on and is not finished here."""
    part = slot.part
    return part.task.is_live and part.percent != 100 and (slot.is_asked or slot.is_overdue)


@dataclass(frozen=True)
class Sheet:
    """One period with what every task of a region owes for it."""

    period: Period
    due: Due
    slots: list[Slot]

    @property
    def is_due(self) -> bool:
        return any(slot.is_open for slot in self.slots)


def by_period(slots: Iterable[Slot]) -> list[Sheet]:
    """Newest first."""
    sheets: dict[Period, Sheet] = {}
    for slot in slots:
        sheet = sheets.setdefault(slot.period, Sheet(slot.period, slot.due, []))
        sheet.slots.append(slot)
    return sorted(sheets.values(), key=lambda sheet: sheet.due.on, reverse=True)


def region_standing(slots: Sequence[Slot]) -> str:
    """What my region still owes, in one sentence."""
    overdue = [slot for slot in slots if slot.is_overdue]
    back = [slot for slot in slots if slot.newest and slot.newest.state == Report.State.RETURNED]
    asked = [slot for slot in slots if slot.is_asked and slot.newest is None and not slot.is_overdue]
    said = [
        _count(overdue, _("%(n)s份逾期未报")),
        _count(back, _("%(n)s份被退回")),
        _count(asked, _("%(n)s份该报送")),
    ]
    said = [one for one in said if one]
    return _("，").join(said) if said else _("该报的都报了")


def _count(slots: Sequence[Slot], sentence: str) -> str:
    return sentence % {"n": len(slots)} if slots else ""


def _late_by(due: dt.date, on: dt.date, calendar: Calendar) -> str:
    """2个工作日; 1天 when no working day lies between."""
    working = working_days_between(due, on, calendar)
    if working:
        return _("%(n)s个工作日") % {"n": working}
    return _("%(n)s天") % {"n": (on - due).days}
