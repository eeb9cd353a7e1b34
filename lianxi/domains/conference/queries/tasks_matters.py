"""What waits for host and lead of a task: closing to be ruled on, time to be granted, closing to be asked."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Closing, Part, Task, TaskQuerySet
from lianxi.domains.conference.queries.task_room import DEADLINE
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.kernel.deadlines.models import Extension
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter, by_clock


def matters_for(user: User, on: dt.date | None = None) -> list[Matter]:
    """Four queries at most, whatever their number."""
    if user.office is None:
        return []
    found = [_rule(closing) for closing in closings_to_rule(user)]
    found += [_extend(task, extension) for task, extension in extensions_to_decide(user)]
    found += [_close(task) for task in tasks_to_close(user)]
    return by_clock(found)


def closings_to_rule(user: User) -> list[Closing]:
    """Waiting in the meetings my federation steers; never my own."""
    waiting = Closing.objects.filter(ruling=None, task__in=_steered(user)).exclude(by=user)
    return list(waiting.select_related("task__lead").order_by("at"))


def extensions_to_decide(user: User) -> list[tuple[Task, Extension]]:
    tasks = {str(task.pk): task for task in _steered(user).filter(state=Task.State.IN_PROGRESS)}
    asked = Extension.objects.filter(
        decision=None, clock__name=DEADLINE, clock__stopped_at=None, clock__object_id__in=tasks
    ).exclude(asked_by=user)
    rows = asked.select_related("clock", "org").order_by("asked_at")
    return [(tasks[extension.clock.object_id], extension) for extension in rows]


def tasks_to_close(user: User) -> TaskQuerySet:
    """Every region reported 100 %: the lead may apply."""
    if not user.may("reports.decide"):
        return Task.objects.none()
    unfinished = Part.objects.live().with_percent().filter(Q(percent=None) | Q(percent__lt=100))
    return (
        Task.objects.filter(state=Task.State.IN_PROGRESS, lead__path__startswith=user.acting_org.path)
        .exclude(pk__in=unfinished.values("task"))
        .in_order()
    )


def _steered(user: User) -> TaskQuerySet:
    if not user.may("conference.edit") or not acts_for_a_federation(user):
        return Task.objects.none()
    region = user.acting_org.region
    host = Q(paper__conference__host=region)
    home = Q(paper__conference__host=None, paper__conference__org__region=region)
    return Task.objects.filter(host | home)


def _rule(closing: Closing) -> Matter:
    task = closing.task
    return Matter(
        title=_("审核销号：%(task)s") % {"task": task},
        why=_("%(lead)s申请销号") % {"lead": task.settled_lead.display_name},
        url=f"{reverse('conference:work_task', args=[task.pk])}#closing",
        action=_("去审核"),
        kind=_("审核"),
        started_at=closing.at,
    )


def _extend(task: Task, extension: Extension) -> Matter:
    return Matter(
        title=_("决定延期：%(task)s") % {"task": task},
        why=_("%(org)s申请延期：%(reason)s")
        % {"org": extension.org.display_name, "reason": extension.reason[:60]},
        url=reverse("conference:work_task", args=[task.pk]),
        action=_("去决定"),
        kind=_("审核"),
        due=extension.clock.due,
        started_at=extension.asked_at,
    )


def _close(task: Task) -> Matter:
    return Matter(
        title=_("申请销号：%(task)s") % {"task": task},
        why=_("各地都已报完成；任务不会自动销号，由牵头单位申请"),
        url=f"{reverse('conference:work_task', args=[task.pk])}#closing",
        action=_("去申请"),
        kind=_("任务"),
    )
