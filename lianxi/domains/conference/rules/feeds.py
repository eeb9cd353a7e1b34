"""The lines of a personal calendar, of one meeting, and where they lead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, Part, Task
from lianxi.domains.conference.queries import feeds as queries
from lianxi.domains.conference.rules import calendars
from lianxi.domains.conference.rules.calendars import Entry
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.people.models import User
from lianxi.kernel.web.words import in_shanghai


def entries_for(user: User, on: dt.date) -> list[Entry]:
    """Meetings of the region, then deadlines of the office; without an office nothing."""
    if user.office is None:
        return []
    org = user.acting_org
    parts = list(queries.parts_with_deadline(org, on))
    tasks = {str(part.task_id) for part in parts}
    clocks = [clock for clock in queries.clocks_for(org) if clock.object_id not in tasks]
    return [*_meetings(queries.meetings_for(org.region, on)), *_tasks(parts), *_clocks(clocks)]


def entries_of(conference: Conference) -> list[Entry]:
    """The file of one meeting."""
    return _meetings([conference])


def name_for(user: User) -> str:
    if user.office is None:
        return _("联席会议日历")
    return _("联席会议 · %(org)s") % {"org": user.acting_org.display_name}


def _meetings(conferences: Iterable[Conference]) -> list[Entry]:
    rows = list(conferences)
    versions = queries.versions_of_objects(rows)
    return [
        calendars.of_meeting(
            row,
            path=reverse("conference:attendance", args=[row.pk]),
            sequence=versions.get(str(row.pk), (0, None))[0],
            changed_at=versions.get(str(row.pk), (0, None))[1],
        )
        for row in rows
    ]


def _tasks(parts: Sequence[Part]) -> list[Entry]:
    versions = queries.versions_of_objects(part.task for part in parts)
    # Several organisations below one office may carry out one task: its deadline is one line.
    by_task = {part.task_id: part for part in parts}
    return [_task(part.task, *versions.get(str(part.task_id), (0, None))) for part in by_task.values()]


def _task(task: Task, sequence: int, changed_at: dt.datetime | None) -> Entry:
    assert task.deadline is not None
    return Entry(
        key=f"task-{task.pk}",
        title=_("%(label)s完成期限：%(task)s") % {"label": task.label, "task": task},
        begins=task.deadline,
        text=_("%(lead)s牵头") % {"lead": task.lead.display_name} if task.lead else "",
        path=reverse("conference:task", args=[task.pk]),
        sequence=sequence,
        changed_at=changed_at,
        is_cancelled=task.state == Task.State.CANCELLED,
        takes_time=False,
        alarms=(calendars.MORNING_BEFORE,),
    )


def _clocks(clocks: Sequence[Clock]) -> list[Entry]:
    versions = queries.versions_of_objects(clocks)
    return [_clock(clock, *versions.get(str(clock.pk), (0, None))) for clock in clocks]


def _clock(clock: Clock, sequence: int, changed_at: dt.datetime | None) -> Entry:
    """Report, reply, countersignature: a period lasts to the end of its day, so it fills the day."""
    return Entry(
        key=f"clock-{clock.pk}",
        title=_("截止：%(what)s") % {"what": clock.title},
        begins=in_shanghai(clock.due).date(),
        text=clock.because,
        path=clock.get_absolute_url(),
        sequence=sequence,
        changed_at=changed_at,
        takes_time=False,
        alarms=(calendars.MORNING_BEFORE,),
    )
