"""What may be done with a task, by whom, and what is missing before it can be closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Closing, Evidence, Milestone, Part, Task
from lianxi.domains.conference.rules.rights import may_divide
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words

CHIPS = {
    Task.State.OPEN: "idle",
    Task.State.IN_PROGRESS: "near",
    Task.State.CLOSING: "behind",
    Task.State.CLOSED: "ok",
    Task.State.SUSPENDED: "idle",
    Task.State.CANCELLED: "idle",
}
WAY = (Task.State.OPEN, Task.State.IN_PROGRESS, Task.State.CLOSING, Task.State.CLOSED)


def may_lead(task: Task, user: User) -> bool:
    """Acts for the leading organisation, or from above it: applies for closing, asks for more time."""
    return task.lead is not None and user.may("reports.decide", task.lead)


def may_keep_milestones(task: Task, user: User) -> bool:
    """The lead plans the way; the host may too."""
    return may_lead(task, user) or may_divide(task, user)


def may_rule(closing: Closing, user: User) -> bool:
    """The host checks; nobody rules on what he applied for himself."""
    return closing.by_id != user.pk and may_divide(closing.task, user)


def may_add_evidence(part: Part, user: User) -> bool:
    """Whoever reports for the part, and the region's federation."""
    if part.state != Part.State.CLAIMED or part.org is None:
        return False
    return user.may("reports.submit", part.org)


def may_withdraw(evidence: Evidence, user: User) -> bool:
    return may_add_evidence(evidence.part, user)


@dataclass(frozen=True)
class Gap:
    """One thing that is missing before a task can be closed with a good conscience."""

    part: Part
    words: str


def missing(parts: Iterable[Part]) -> list[Gap]:
    """Regions that did not claim, are not at 100 %, or have shown nothing. Evidence is prefetched."""
    gaps = []
    for part in parts:
        name = part.region.plain_name
        if part.state != Part.State.CLAIMED:
            gaps.append(Gap(part, _("%(name)s还没有认领") % {"name": name}))
            continue
        if part.percent != 100:
            told = {"name": name, "percent": part.percent or 0}
            gaps.append(Gap(part, _("%(name)s采纳的进度是%(percent)s%%") % told))
        if not any(row.withdrawn_at is None for row in part.evidence.all()):
            gaps.append(Gap(part, _("%(name)s没有佐证材料") % {"name": name}))
    return gaps


def missing_told(gaps: Iterable[Gap]) -> str:
    return _("；").join(gap.words for gap in gaps)


def steps(task: Task, closings: Iterable[Closing]) -> list[dict[str, str]]:
    """待分工 → 进行中 → 申请销号 → 已销号, for ``{% step_bar %}``."""
    newest = next(iter(closings), None)
    state = Task.State(task.state)
    place = WAY.index(state) if state in WAY else (WAY.index(Task.State.IN_PROGRESS) if task.lead else 0)
    when = {
        Task.State.IN_PROGRESS: words.day(task.starts_on, year=False) if task.starts_on else "",
        Task.State.CLOSING: _moment(newest.at) if newest and place >= WAY.index(Task.State.CLOSING) else "",
        Task.State.CLOSED: _moment(newest.ruling.at) if newest and state == Task.State.CLOSED else "",
    }
    return [
        {
            "label": str(one.label),
            "state": "done"
            if number < place or state == Task.State.CLOSED
            else "now"
            if number == place
            else "next",
            "when": when.get(one, ""),
        }
        for number, one in enumerate(WAY)
    ]


@dataclass(frozen=True)
class Mark:
    """A milestone on the timeline of a task."""

    milestone: Milestone
    state: str  # ok late near idle
    words: str


def marks(milestones: Iterable[Milestone], on: dt.date, near: int) -> list[Mark]:
    return [_mark(milestone, on, near) for milestone in milestones]


def _mark(milestone: Milestone, on: dt.date, near: int) -> Mark:
    if milestone.reached_on:
        late = (milestone.reached_on - milestone.due_on).days
        if late > 0:
            return Mark(milestone, "ok", _("逾期%(n)s天完成") % {"n": late})
        return Mark(milestone, "ok", _("按期完成"))
    left = (milestone.due_on - on).days
    if left < 0:
        return Mark(milestone, "late", _("逾期%(n)s天") % {"n": -left})
    if left == 0:
        return Mark(milestone, "near", _("今天截止"))
    return Mark(milestone, "near" if left <= near else "idle", _("还剩%(n)s天") % {"n": left})


def _moment(at: dt.datetime) -> str:
    return words.day(words.in_shanghai(at).date(), year=False)
