"""Last meeting's tasks accounted for: done, unfinished, late with its reason, dropped by decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.domains.conference.models import ReportVersion, Task, counted
from lianxi.domains.conference.rules.progress import programme
from lianxi.kernel.web import words


class Fate(models.TextChoices):
    DONE = "done", gettext_lazy("已完成")
    ON_ITS_WAY = "on_its_way", gettext_lazy("正在推进")
    LATE = "late", gettext_lazy("逾期未完成")
    DROPPED = "dropped", gettext_lazy("经决定取消或中止")


STATES = {Fate.DONE: "ok", Fate.ON_ITS_WAY: "near", Fate.LATE: "late", Fate.DROPPED: "idle"}


@dataclass(frozen=True)
class Account:
    """One task: what became of it, in percent and in words."""

    task: Task
    fate: Fate
    percent: int | None
    why: str

    @property
    def state(self) -> str:
        return STATES[self.fate]


def account(
    tasks: Iterable[Task],
    newest: Mapping[object, list[ReportVersion]],
    dropped: Mapping[str, str],
    on: dt.date,
) -> list[Account]:
    """``newest`` are the newest accepted reports of a task's parts, by task."""
    return [_account(task, newest.get(task.pk, []), dropped.get(str(task.pk), ""), on) for task in tasks]


def told(accounts: list[Account]) -> str:
    """七项任务、九项竞赛：已完成三项，逾期一项，其余正在推进."""
    if not accounts:
        return _("上次会议没有登记任务")
    kinds = [one.task.kind for one in accounts]
    counts = {fate: sum(one.fate == fate for one in accounts) for fate in Fate}
    said = [
        _("%(fate)s%(n)s项") % {"fate": fate.label, "n": counted(count)}
        for fate, count in counts.items()
        if count
    ]
    agreed = programme(kinds.count(Task.Kind.TASK), kinds.count(Task.Kind.COMPETITION))
    return _("%(agreed)s：%(said)s") % {"agreed": agreed, "said": _("，").join(said)}


def _account(task: Task, versions: list[ReportVersion], dropped: str, on: dt.date) -> Account:
    percents = [part.percent for part in task.parts.all()]
    percent = sum(p or 0 for p in percents) // len(percents) if any(p is not None for p in percents) else None
    if task.state in (Task.State.CANCELLED, Task.State.SUSPENDED):
        return Account(task, Fate.DROPPED, percent, dropped)
    if task.state == Task.State.CLOSED or (percents and all(p == 100 for p in percents)):
        return Account(task, Fate.DONE, percent, _achieved(task, versions))
    problems = _("；").join(
        f"{version.report.part.region.plain_name}{_('：')}{version.problems}"
        for version in versions
        if version.problems
    )
    if task.deadline and task.deadline < on:
        said = _("期限%(day)s，已过%(n)s天") % {
            "day": words.day(task.deadline),
            "n": (on - task.deadline).days,
        }
        return Account(task, Fate.LATE, percent, _("；").join(filter(None, [said, problems])))
    return Account(task, Fate.ON_ITS_WAY, percent, problems)


def _achieved(task: Task, versions: list[ReportVersion]) -> str:
    """What the accepted application for closing says, else the newest reports."""
    for closing in task.closings.all():
        ruling = getattr(closing, "ruling", None)
        if ruling and ruling.outcome == "closed":
            return closing.achieved
    return _("；").join(version.done.rstrip("。") for version in versions)
