"""The clock of a task's deadline: started with the division, moved only by an approved extension."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Task
from lianxi.domains.conference.queries.task_room import DEADLINE
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.deadlines.models import Clock, Unit
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import words
from lianxi.kernel.web.words import in_shanghai

NEAR_DAYS = 30


def running(task: Task) -> Clock | None:
    found = clocks.clock_of(task, DEADLINE)
    return None if found is None or found.is_stopped else found


def settle(task: Task, *, by: User | None) -> None:
    """Let the clock say what ``task.deadline`` says. A day that was missed is not moved by dividing anew."""
    clock = running(task)
    if clock is None:
        _start(task, by=by)
    elif task.deadline != _day(clock):
        _refuse_missed(clock)
        deadlines.stop(clock, by=by, outcome="重新定了期限")
        _start(task, by=by)


def follow(task: Task, clock: Clock) -> None:
    """The task is due on the day its clock is judged by."""
    task.deadline = _day(clock)
    task.save(update_fields=["deadline"])


def stop(task: Task, *, by: User | None, outcome: str) -> None:
    if clock := running(task):
        deadlines.stop(clock, by=by, outcome=outcome)


def _start(task: Task, *, by: User | None) -> None:
    if task.deadline is None:
        return
    begin = task.starts_on or task.conference.held_on or timezone.localdate()
    deadlines.start(
        task,
        name=DEADLINE,
        title=f"{task.label}完成期限",
        unit=Unit.FIXED,
        until=task.deadline,
        from_=min(begin, task.deadline),
        org=task.settled_lead,
        by=by,
        source=str(task.paper) or str(task.conference),
        near_days=NEAR_DAYS,
    )


def _refuse_missed(clock: Clock) -> None:
    if clock.pause:
        raise Refused(_("任务已经中止，恢复以后再改期限"))
    if timezone.now() > clock.due:
        raise Refused(
            _("期限%(day)s已过，逾期按这一天评判，不能用改分工的办法改期") % {"day": words.day(_day(clock))}
        )


def _day(clock: Clock) -> dt.date:
    return in_shanghai(clock.due).date()
