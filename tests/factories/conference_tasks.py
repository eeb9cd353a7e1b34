"""A task on its way to being closed: evidence, an application, milestones."""

from __future__ import annotations

import datetime as dt

from lianxi.domains.conference.actions import tasks
from lianxi.domains.conference.models import Closing, Evidence, Part, Task
from lianxi.domains.conference.queries.task_room import DEADLINE
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.deadlines.queries import clock_of
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from tests.factories import conference as make
from tests.factories import make_officer


def make_evidence(part: Part, by: User | None = None, title: str = "启动通知", **shown: object) -> Evidence:
    shown = shown or {"note": "已印发各单位"}
    by = by or make_officer(part.org)
    (row,) = tasks.add_evidence(part, by=by, title=title, **shown)
    return row


def make_finished(task: Task) -> Task:
    """Every region claimed, reported 100 % and showed something."""
    for part in task.parts.live():
        make.make_accepted(part, percent=100)
        make_evidence(Part.objects.get(pk=part.pk))
    return task


def make_closing(task: Task, by: User | None = None) -> Closing:
    """Applied for by the lead; what is missing is explained."""
    by = by or make_officer(task.lead)
    return tasks.apply_for_closing(task, by=by, achieved="四地都已建成", left="无")


def make_host_officer(task: Task) -> User:
    return make_officer(federation_of(task.conference.steering_region))


def make_milestone(task: Task, title: str = "印发方案", due_on: dt.date | None = None) -> object:
    day = due_on or task.deadline - dt.timedelta(days=60)
    return tasks.add_milestone(task, by=make_officer(task.lead), title=title, due_on=day)


def deadline_clock(task: Task) -> Clock:
    """The live clock of its deadline."""
    clock = clock_of(task, DEADLINE)
    assert clock is not None
    return clock
