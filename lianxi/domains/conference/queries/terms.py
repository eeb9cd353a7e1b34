"""The periods and thresholds one conference goes by: those in force on the day it was held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from lianxi.domains.conference import subjects
from lianxi.domains.conference.models import Conference, Part, Period, Span
from lianxi.kernel.deadlines.calendars import Calendar
from lianxi.kernel.deadlines.reckoning import CALENDAR, WORKING, Due, due_after
from lianxi.kernel.rulebook import queries as rulebook
from lianxi.kernel.rulebook.kinds import MonthDay
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.queries.in_force import most_special

ONE_DAY = dt.timedelta(days=1)
SOON = dt.timedelta(days=30)


@dataclass(frozen=True)
class Terms:
    """Values of the rulebook; the defaults are those of ``subjects``."""

    quarterly_report: int = subjects.QUARTERLY_REPORT.default  # nth working day after the quarter
    half_year_report: MonthDay = subjects.HALF_YEAR_REPORT.default
    annual_report: MonthDay = subjects.ANNUAL_REPORT.default
    near: int = subjects.NEAR.default  # days before a deadline
    behind: int = subjects.BEHIND.default  # percentage points under the time passed
    letter_after: int = subjects.LETTER_AFTER.default  # working days overdue
    letter_answer: int = subjects.LETTER_ANSWER.default  # working days to answer

    def report_due(self, period: Period, calendar: Calendar) -> Due:
        """When the report on ``period`` is due.

        A quarter's is due on the nth working day after it. The half-year's and the year's have a
        fixed day (10 July, 15 December), which rolls to the next working day (domain.md §2.3).
        """
        if period.span not in (Span.H1, Span.Y):
            return due_after(period.ends_on, self.quarterly_report, WORKING, calendar)
        day = self.half_year_report if period.span == Span.H1 else self.annual_report
        return due_after(day.in_year(period.year) - ONE_DAY, 1, CALENDAR, calendar)


ASKED = [
    subjects.QUARTERLY_REPORT,
    subjects.HALF_YEAR_REPORT,
    subjects.ANNUAL_REPORT,
    subjects.NEAR,
    subjects.BEHIND,
    subjects.LETTER_AFTER,
    subjects.LETTER_ANSWER,
]


def terms_of(conference: Conference) -> Terms:
    """What was in force on the day of the meeting: later rules change nothing in its tasks. One query."""
    on = conference.held_on or timezone.localdate()
    found = rulebook.in_force_all(ASKED, on=on, alliance=conference.alliance)
    return Terms(**{code.removeprefix("conference."): ruling.value for code, ruling in found.items()})


def terms_of_each(parts: Iterable[Part]) -> dict[object, Terms]:
    """By meeting, for parts of several meetings: one query for each alliance."""
    meetings = {part.task.conference.pk: part.task.conference for part in parts}
    rules = {
        one.alliance_id: _rules_of(one) for one in {m.alliance_id: m for m in meetings.values()}.values()
    }
    today = timezone.localdate()
    return {
        key: _terms_on(meeting.held_on or today, rules[meeting.alliance_id])
        for key, meeting in meetings.items()
    }


def _rules_of(conference: Conference) -> list[Rule]:
    codes = [subject.code for subject in ASKED]
    whole = Rule.objects.of(conference.alliance).standing().filter(region=None, division_code="")
    return list(whole.filter(code__in=codes))


def _terms_on(on: dt.date, rules: list[Rule]) -> Terms:
    then = [rule for rule in rules if rule.valid_from <= on and (rule.valid_to is None or rule.valid_to > on)]
    rulings = [most_special(s, [rule for rule in then if rule.code == s.code]) for s in ASKED]
    return Terms(**{r.subject.code.removeprefix("conference."): r.value for r in rulings})


def period_asked(rhythm: str, on: dt.date, terms: Terms, calendar: Calendar) -> Period:
    """The period a report is asked for on a day: the last one that is over.

    A year is reported on 15 December, before it is over: its report is asked for a month ahead.
    """
    running = Period.of(on, rhythm)
    due = terms.report_due(running, calendar).on
    if due <= running.ends_on and on >= due - SOON:
        return running
    return running.previous(rhythm)
