"""延期: asked by the lead before the deadline, decided by the host; else the original day judges."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.tasks import clock
from lianxi.domains.conference.actions.tasks.holding import (
    hold,
    refuse_unless,
    refuse_unless_host,
    refuse_unless_lead,
    tell,
)
from lianxi.domains.conference.models import Task
from lianxi.domains.conference.queries import task_room as queries
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines.models import Clock, Extension
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages, words


@transaction.atomic
def ask_extension(task: Task, *, by: User, until: dt.date, reason: str) -> Extension:
    refuse_unless_lead(task, by)
    hold(task)
    refuse_unless(task, Task.State.IN_PROGRESS)
    extension = deadlines.ask_extension(_running(task), by=by, until=until, reason=reason)
    new = {"申请延至": f"{until:%Y-%m-%d}"}
    trail.record("task.extension_asked", task, by=by, what="申请延期", new=new, note=reason.strip())
    tell(task, queries.people_of_host(task), Kind.TODO, "申请延期", reason.strip(), by)
    return extension


@transaction.atomic
def decide_extension(
    task: Task,
    extension: Extension,
    *,
    by: User,
    approve: bool,
    comment: str = "",
    chasing: dt.date | None = None,
) -> Task:
    """Approved, the new day is the task's; refused, the old one judges and another may chase."""
    refuse_unless_host(task, by)
    hold(task)
    running = _running(task)
    if extension.clock_id != running.pk:
        raise Refused(_("这份延期申请不是这项任务现在的期限的，请刷新再看"))
    deadlines.decide_extension(extension, by=by, approve=approve, comment=comment, chasing=chasing)
    if approve:
        running.refresh_from_db()
        clock.follow(task, running)
    what = "同意延期" if approve else "不同意延期"
    new = {"期限": f"{task.deadline:%Y-%m-%d}"}
    trail.record("task.extension_decided", task, by=by, what=what, new=new, note=comment.strip())
    tell(task, queries.people_of_lead(task), Kind.OUTCOME, what, comment.strip(), by)
    pages.expire()
    return task


@transaction.atomic
def chase(task: Task, *, by: User, until: dt.date) -> Clock:
    """催办日期 of a task that is late without approval: it never judges."""
    refuse_unless_host(task, by)
    found = deadlines.chase(_running(task), by=by, until=until)
    tell(task, queries.people_of_lead(task), Kind.DEADLINE, f"请在{words.day(until)}前办结", "", by)
    return found


def _running(task: Task) -> Clock:
    found = clock.running(task)
    if found is None:
        raise Refused(_("这项任务没有定期限，不用延期"))
    return found
