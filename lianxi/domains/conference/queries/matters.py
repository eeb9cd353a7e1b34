"""What waits for an officer, what he started, what falls due: lines for the workbench."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.domains.conference.models import Conference, Part, Period, ReportVersion, Task, counted
from lianxi.domains.conference.queries import tasks
from lianxi.kernel.deadlines.reckoning import Due
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words
from lianxi.kernel.web.matters import Matter, by_clock


def matters_for(user: User, on: dt.date | None = None) -> list[Matter]:
    """待我办理: to divide, to claim, to report, to decide, returned to me."""
    if user.office is None:
        return []
    on = on or timezone.localdate()
    return by_clock(
        [
            *_to_divide(user),
            *(_to_claim(part) for part in tasks.to_claim(user)),
            *(_returned(version) for version in tasks.returned_to(user)),
            *(_to_report(part, period, due) for part, period, due in tasks.to_report(user, on)),
            *(_to_decide(version) for version in tasks.to_decide(user)),
        ]
    )


def started_by(user: User) -> list[Matter]:
    """我发起的: the reports I submitted, and where they stand."""
    return [_submitted(version) for version in tasks.submitted_by(user)]


def due_for(user: User, on: dt.date | None = None) -> list[Matter]:
    """即将到期: my region's unfinished parts due within 30 days or overdue."""
    return [_due(part) for part in tasks.falling_due(user, on or timezone.localdate())]


def end_of(day: dt.date | None) -> dt.datetime | None:
    """A deadline lasts until the end of its day in Shanghai."""
    if day is None:
        return None
    return timezone.make_aware(dt.datetime.combine(day, dt.time(23, 59, 59)))


def _until(task: Task) -> str:
    if task.deadline is None:
        return _("未定期限")
    return _("%(day)s前完成") % {"day": words.day(task.deadline)}


def _to_divide(user: User) -> list[Matter]:
    """One matter per meeting: sixteen lines would bury everything else."""
    found = groupby(tasks.to_divide(user), key=lambda task: task.conference)
    return [_divide_matter(conference, list(group)) for conference, group in found]


def _divide_matter(conference: Conference, undivided: list[Task]) -> Matter:
    n = len(undivided)
    words = ngettext("给%(n)s项任务定牵头单位", "给%(n)s项任务定牵头单位", n)
    return Matter(
        title=words % {"n": counted(n)},
        why=_("%(conference)s · 从“%(task)s”开始") % {"conference": conference, "task": undivided[0]},
        url=reverse("conference:tasks", args=[conference.pk]),
        action=_("去分工"),
        kind=_("分工"),
    )


def _to_claim(part: Part) -> Matter:
    return Matter(
        title=_("认领%(label)s：%(task)s") % {"label": part.task.label, "task": part.task},
        why=_("%(lead)s牵头 · %(deadline)s")
        % {"lead": part.task.settled_lead.display_name, "deadline": _until(part.task)},
        url=reverse("conference:claim", args=[part.pk]),
        action=_("认领"),
        kind=_("认领"),
        due=end_of(part.task.deadline),
    )


def _to_report(part: Part, period: Period, due: Due) -> Matter:
    """Its clock is the report's own: the nth working day after the quarter, by the rulebook."""
    return Matter(
        title=_("报送%(period)s进展：%(task)s") % {"period": period, "task": part.task},
        why=_("%(lead)s牵头 · 限%(day)s前报送 · 上次采纳到 %(percent)s%%")
        % {
            "lead": part.task.settled_lead.display_name,
            "day": words.day(due.on),
            "percent": part.percent or 0,
        },
        url=f"{reverse('conference:write_report', args=[part.pk])}?period={period.code}",
        action=_("去报送"),
        kind=_("报送"),
        due=due.at,
        started_at=end_of(period.ends_on),
    )


def _returned(version: ReportVersion) -> Matter:
    report = version.report
    return Matter(
        title=_("修改退回的%(period)s报告：%(task)s") % {"period": report.period, "task": report.part.task},
        why=_("%(org)s退回：%(comment)s")
        % {"org": version.decision.org.display_name, "comment": version.decision.comment},
        url=reverse("conference:report", args=[report.pk]),
        action=_("看意见并修改"),
        kind=_("报送"),
        due=end_of(report.part.task.deadline),
        started_at=version.decision.at,
    )


def _to_decide(version: ReportVersion) -> Matter:
    report = version.report
    return Matter(
        title=_("审核%(region)s%(period)s报告：%(task)s")
        % {"region": report.part.region.plain_name, "period": report.period, "task": report.part.task},
        why=_("%(org)s报送 · 完成 %(percent)s%% · 第 %(number)s 稿")
        % {"org": report.org.display_name, "percent": version.percent, "number": version.number},
        url=reverse("conference:report", args=[report.pk]),
        action=_("审核"),
        kind=_("审核"),
        due=end_of(report.part.task.deadline),
        started_at=version.submitted_at,
    )


def _submitted(version: ReportVersion) -> Matter:
    report = version.report
    return Matter(
        title=_("%(period)s报告：%(task)s") % {"period": report.period, "task": report.part.task},
        why=_("%(state)s · 完成 %(percent)s%% · 第 %(number)s 稿")
        % {"state": version.state.label, "percent": version.percent, "number": version.number},
        url=reverse("conference:report", args=[report.pk]),
        action=_("查看"),
        kind=_("报送"),
        started_at=version.submitted_at,
    )


def _due(part: Part) -> Matter:
    percent = part.percent or 0
    return Matter(
        title=_("%(label)s：%(task)s") % {"label": part.task.label, "task": part.task},
        why=_("%(org)s实施 · 完成 %(percent)s%%")
        % {"org": part.org.display_name if part.org else part.region.plain_name, "percent": percent},
        url=f"{reverse('conference:task', args=[part.task_id])}#r{part.region.code}",
        action=_("查看"),
        kind=_("任务"),
        due=end_of(part.task.deadline),
    )
