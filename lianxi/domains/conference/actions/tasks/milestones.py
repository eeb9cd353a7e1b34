"""节点: steps on the way to a task, each with its own day."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Milestone, Task
from lianxi.domains.conference.rules import tasks as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words

TITLE_LENGTH = 200


@transaction.atomic
def add_milestone(task: Task, *, by: User, title: str, due_on: dt.date, note: str = "") -> Milestone:
    """Within the time of the task."""
    _refuse_stranger(task, by)
    title = " ".join(title.split())
    if not title or len(title) > TITLE_LENGTH:
        raise Refused(_("请写节点的名称，最多%(most)s字") % {"most": TITLE_LENGTH})
    begin = task.starts_on or task.conference.held_on
    if (task.deadline and due_on > task.deadline) or (begin and due_on < begin):
        raise Refused(_("节点的日期要在任务的开始和期限之间"))
    milestone = Milestone.objects.create(task=task, title=title, due_on=due_on, note=note.strip())
    new = {"节点": title, "日期": f"{due_on:%Y-%m-%d}"}
    trail.record("task.milestone_added", task, by=by, what=f"加了节点“{title}”", new=new)
    return milestone


@transaction.atomic
def reach_milestone(
    milestone: Milestone, *, by: User, on: dt.date | None = None, note: str = ""
) -> Milestone:
    """Done, on the day it really was."""
    task = milestone.task
    _refuse_stranger(task, by)
    milestone.refresh_from_db(from_queryset=Milestone.objects.select_for_update(of=("self",)))
    on = on or timezone.localdate()
    if milestone.reached_on:
        raise Refused(_("这个节点在%(day)s已经完成") % {"day": words.day(milestone.reached_on)})
    if on > timezone.localdate():
        raise Refused(_("完成日期不能在今天以后"))
    milestone.reached_on, milestone.note = on, note.strip() or milestone.note
    milestone.save(update_fields=["reached_on", "note"])
    trail.record(
        "task.milestone_reached",
        task,
        by=by,
        what=f"完成了节点“{milestone.title}”",
        new={"完成日期": f"{on:%Y-%m-%d}"},
        note=note.strip(),
    )
    return milestone


def _refuse_stranger(task: Task, by: User) -> None:
    if not rules.may_keep_milestones(task, by):
        raise Refused(_("节点由牵头单位和轮值单位管理，您现在的职务不能改"))
    if not task.is_live:
        raise Refused(_("任务%(state)s，不能再改节点") % {"state": task.get_state_display()})
