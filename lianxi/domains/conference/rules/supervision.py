"""The ladder of supervision: which rung a region's part has come to, and the arithmetic of it.

Blue, yellow and red are slips of the clock. The letter is prepared by the clock and sent by a
person, with a number; escalation follows when its answer is overdue (domain.md §2.3, J-34).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Part, Period, Rung, Supervision
from lianxi.domains.conference.queries import acts_for_a_federation
from lianxi.domains.conference.queries.terms import Terms
from lianxi.domains.conference.rules.lights import elapsed_share
from lianxi.kernel.deadlines.calendars import Calendar, working_days_between
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words

SLIPS = (Rung.Kind.BLUE, Rung.Kind.YELLOW, Rung.Kind.RED)
STATES = {
    Rung.Kind.BLUE: "near",
    Rung.Kind.YELLOW: "behind",
    Rung.Kind.RED: "late",
    Rung.Kind.LETTER: "late",
    Rung.Kind.ESCALATION: "late",
    Rung.Kind.REMINDER: "behind",
    Rung.Kind.ACCEPTED: "near",
    Rung.Kind.ANSWER: "ok",
}


@dataclass(frozen=True)
class Step:
    """A rung that is due, and why, in one sentence."""

    kind: Rung.Kind
    because: str


@dataclass(frozen=True)
class Owed:
    """A report that was not handed in by its day."""

    period: Period
    due_on: dt.date


def slip_due(
    part: Part, on: dt.date, terms: Terms, calendar: Calendar, owed: Owed | None = None
) -> Step | None:
    """The highest slip a part has come to on a day; ``None`` while all is well or done.

    Overdue is the task's deadline or a report not handed in; near looks at the deadline only.
    """
    if part.state == Part.State.EXCUSED or part.percent == 100 or not part.task.is_live:
        return None
    deadline = part.task.deadline
    if deadline and deadline < on:
        return Step(Rung.Kind.RED, _overdue(deadline, on, calendar, _("任务期限")))
    if owed and owed.due_on < on:
        return Step(
            Rung.Kind.RED,
            _overdue(owed.due_on, on, calendar, _("%(period)s报告期限") % {"period": owed.period}),
        )
    elapsed = elapsed_share(part.task, on)
    percent = part.percent or 0
    if part.state == Part.State.CLAIMED and elapsed is not None and elapsed - percent > terms.behind:
        told = {"elapsed": elapsed, "percent": percent, "gap": elapsed - percent, "limit": terms.behind}
        return Step(
            Rung.Kind.YELLOW,
            _("已过计划时间的%(elapsed)s%%，完成%(percent)s%%，落后%(gap)s个百分点，超过%(limit)s个百分点")
            % told,
        )
    if deadline and (deadline - on).days <= terms.near:
        near: dict[str, object] = {
            "day": words.day(deadline),
            "left": (deadline - on).days,
            "limit": terms.near,
        }
        return Step(Rung.Kind.BLUE, _("任务期限%(day)s，还有%(left)s天，进入%(limit)s天提醒期") % near)
    return None


def days_over(due_on: dt.date, on: dt.date, calendar: Calendar) -> int:
    """Working days after the due day, up to and with ``on``."""
    return working_days_between(due_on, on, calendar)


def escalation_is_due(rungs: Collection[Rung], on: dt.date) -> bool:
    """The letter's answer day has passed without an answer."""
    letters = [rung for rung in rungs if rung.kind == Rung.Kind.LETTER]
    if not letters or any(rung.kind == Rung.Kind.ESCALATION for rung in rungs):
        return False
    letter = letters[0]
    answered = any(rung.kind == Rung.Kind.ANSWER and rung.pk > letter.pk for rung in rungs)
    assert letter.answer_due_on is not None
    return not answered and letter.answer_due_on < on


def is_above(kind: str, rung: Rung | None) -> bool:
    """A case only climbs: yellow after red says nothing new."""
    return rung is None or Rung.LADDER.index(Rung.Kind(kind)) > rung.height


def may_supervise(region: Region, user: User | None) -> bool:
    """The host's federation supervises; ``None`` is the clock."""
    if user is None:
        return True
    acts = user.may("conference.edit") and acts_for_a_federation(user)
    return acts and user.acting_org.region_id == region.pk


def may_answer(supervision: Supervision, user: User) -> bool:
    """The organisation that carries the part out, one above it, or the region's federation."""
    part = supervision.part
    if part.org is not None and user.may("reports.submit", part.org):
        return True
    acts = user.may("tasks.claim") and acts_for_a_federation(user)
    return acts and user.acting_org.region_id == part.region_id


def standing(supervision: Supervision) -> str:
    """Where a case stands, in one sentence."""
    name = supervision.part.region.plain_name
    if supervision.closed_at:
        return _("%(name)s的督办已办结") % {"name": name}
    top = supervision.top
    if top is None:
        return _("已对%(name)s立项督办，等待反馈") % {"name": name}
    said = _("%(name)s收到%(kind)s") % {"name": name, "kind": top.get_kind_display()}
    if top.kind in SLIPS[:2]:
        return said
    if supervision.waits_for_answer:
        return _("%(said)s，等待反馈") % {"said": said}
    return _("%(said)s，已反馈，等待办结") % {"said": said}


def _overdue(day: dt.date, on: dt.date, calendar: Calendar, what: str) -> str:
    told = {
        "what": what,
        "day": words.day(day),
        "days": (on - day).days,
        "working": days_over(day, on, calendar),
    }
    return _("%(what)s%(day)s，已过%(days)s天（%(working)s个工作日）") % told


def steps(case: Supervision) -> list[dict[str, str]]:
    """The ladder for ``{% step_bar %}``: climbed, standing on, still above."""
    climbed = {rung.kind: rung for rung in case.rungs.all()}
    top = case.top
    return [
        {
            "label": str(kind.label),
            "state": "now" if top and top.kind == kind else "done" if kind in climbed else "next",
            "when": words.day(timezone.localdate(climbed[kind].at), year=False) if kind in climbed else "",
        }
        for kind in Rung.LADDER
    ]
