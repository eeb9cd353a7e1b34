"""A joint conference, divided, claimed and reported on: built through the actions themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import count

from django.utils import timezone

from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Conference, Part, Period, Report, Task
from lianxi.kernel.orgs.models import Alliance, Organisation
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from tests.factories import make_officer

_number = count(1)
BEFORE = dt.timedelta(days=200)
AFTER = dt.timedelta(days=160)


def make_conference(
    alliance: Alliance,
    tasks: int = 3,
    competitions: int = 2,
    *,
    by: User | None = None,
    held_on: dt.date | None = None,
    **fields: object,
) -> Conference:
    """Held 200 days ago; ``by=None`` makes the first region's federation its home."""
    held_on = held_on or timezone.localdate() - BEFORE
    fields.setdefault("title", f"第{next(_number)}次长三角工会联席会议")
    fields.setdefault("document", "推进长三角工会工作意见")
    return actions.open_conference(
        by=by,
        alliance=alliance,
        year=held_on.year,
        held_on=held_on,
        place="上海",
        tasks=[f"第{n}项任务" for n in range(1, tasks + 1)],
        competitions=[f"第{n}项竞赛" for n in range(1, competitions + 1)],
        **fields,
    )


def make_task(alliance: Alliance, lead: Organisation | None = None, **planned: dt.date | None) -> Task:
    """One task; with ``lead`` the work is divided, due in 160 days unless said otherwise."""
    task = make_conference(alliance, tasks=1, competitions=0).papers.get().tasks.get()
    return divide(task, lead, **planned) if lead else task


def divide(task: Task, lead: Organisation, **planned: dt.date | None) -> Task:
    planned.setdefault("deadline", timezone.localdate() + AFTER)
    return actions.assign_lead(task, by=None, org=lead, **planned)


def make_claimed(part: Part, by: User | None = None, org: Organisation | None = None) -> Part:
    """Claimed by the region's federation, for itself unless ``org`` is given."""
    federation = federation_of(part.region)
    return actions.claim(part, by=by or make_officer(federation), org=org or federation)


def make_report(
    part: Part,
    by: User | None = None,
    *,
    percent: int = 40,
    period: Period | None = None,
    figures: Sequence[actions.Count] = (),
    done: str = "按计划推进",
    **words: str,
) -> Report:
    """Submitted for the last quarter."""
    return actions.submit_report(
        part,
        by=by or make_officer(part.org),
        period=period or Period.ended_before(timezone.localdate()),
        percent=percent,
        done=done,
        figures=figures,
        **words,
    )


def make_accepted(part: Part, percent: int = 40, **fields: object) -> Report:
    """Claimed when it is not yet, reported, and accepted by the side that decides."""
    if part.state != Part.State.CLAIMED:
        part = make_claimed(part)
    report = make_report(part, percent=percent, **fields)
    return actions.accept_report(report, by=make_decider(part))


def make_decider(part: Part) -> User:
    """An officer of the side that decides on this part's reports."""
    conference, lead = part.task.conference, part.task.lead
    if part.region_id == lead.region_id:
        return make_officer(federation_of(conference.steering_region))
    return make_officer(lead)
