"""The row of a task, held until the transaction ends; and who is told."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference import rules
from lianxi.domains.conference.models import Task
from lianxi.domains.conference.rules import tasks as task_rules
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused


def hold(task: Task) -> None:
    """Lock the row and read afresh what moves."""
    locked = Task.objects.select_for_update(of=("self",))
    task.refresh_from_db(fields=["state", "deadline"], from_queryset=locked)


def refuse_unless_host(task: Task, by: User) -> None:
    if not rules.may_divide(task, by):
        region = task.conference.steering_region
        raise Refused(_("这件事由%(region)s总工会办，您现在的职务不能办") % {"region": region})


def refuse_unless_lead(task: Task, by: User) -> None:
    if task.lead is None:
        raise Refused(_("这项任务还没有定牵头单位"))
    if not task_rules.may_lead(task, by):
        raise Refused(_("这件事由牵头单位%(lead)s办，您现在的职务不能办") % {"lead": task.lead})


def refuse_unless(task: Task, *states: str) -> None:
    if task.state not in states:
        raise Refused(_("任务现在是“%(state)s”，不能这样办") % {"state": task.get_state_display()})


def tell(task: Task, people: Iterable[User], kind: Kind, title: str, body: str, by: User | None) -> None:
    """``title`` without the task's name; whoever did it is not told."""
    inbox.send(
        to=[user for user in people if by is None or user.pk != by.pk],
        kind=kind,
        title=f"{title}：{task}",
        body=body,
        url=reverse("conference:work_task", args=[task.pk]),
        by=by,
    )
