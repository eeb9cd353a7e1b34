"""中止、恢复、取消: by the host, with the reason, and the clock goes along."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.tasks import clock
from lianxi.domains.conference.actions.tasks.holding import hold, refuse_unless, refuse_unless_host, tell
from lianxi.domains.conference.models import Closing, ClosingRuling, Task
from lianxi.domains.conference.queries import task_room as queries
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages


@transaction.atomic
def suspend(task: Task, *, by: User, reason: str) -> Task:
    """中止: nobody is asked for reports, the deadline stands still."""
    _begin(task, by, reason)
    refuse_unless(task, Task.State.IN_PROGRESS, Task.State.CLOSING)
    _return_open_closing(task, by, "任务已中止")
    if running := clock.running(task):
        deadlines.suspend(running, by=by, reason=reason)
    _move(task, Task.State.SUSPENDED, by, "中止了任务", "task.suspended", reason)
    return task


@transaction.atomic
def resume(task: Task, *, by: User, reason: str) -> Task:
    """恢复: what was left of the time is added to this day."""
    _begin(task, by, reason)
    refuse_unless(task, Task.State.SUSPENDED)
    running = clock.running(task)
    if running and running.pause:
        clock.follow(task, deadlines.resume(running, by=by))
    _move(task, Task.State.IN_PROGRESS, by, "恢复了任务", "task.resumed", reason)
    return task


@transaction.atomic
def cancel(task: Task, *, by: User, reason: str) -> Task:
    """取消: it stays in the lists with the reason, and is never taken up again."""
    _begin(task, by, reason)
    refuse_unless(task, *Task.LIVE, Task.State.SUSPENDED)
    _return_open_closing(task, by, "任务已取消")
    clock.stop(task, by=by, outcome="任务已取消")
    _move(task, Task.State.CANCELLED, by, "取消了任务", "task.cancelled", reason)
    return task


def _begin(task: Task, by: User, reason: str) -> None:
    refuse_unless_host(task, by)
    hold(task)
    if not reason.strip():
        raise Refused(_("请写明理由，会留在经过里，也会写进年度总结"))


def _return_open_closing(task: Task, by: User, comment: str) -> None:
    """An application that waits is answered: it cannot be ruled on afterwards."""
    for closing in Closing.objects.filter(task=task, ruling=None):
        ClosingRuling.objects.create(
            closing=closing, org=by.acting_org, outcome=ClosingRuling.Outcome.RETURNED, comment=comment, by=by
        )


def _move(task: Task, state: str, by: User, what: str, action: str, reason: str) -> None:
    task.state = state
    task.save(update_fields=["state"])
    trail.record(action, task, by=by, what=what, note=reason.strip())
    tell(task, queries.people_of_parts(task), Kind.OUTCOME, what, reason.strip(), by)
    pages.expire()
