"""Divide the work: who leads, by when, and who takes part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import TypedDict, Unpack

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference import rules
from lianxi.domains.conference.actions.tasks import clock
from lianxi.domains.conference.models import Conference, Field, Part, Rhythm, Task
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages, words

DETAILS = ["goal", "field", "leader", "handler", "budget", "rhythm"]


class Details(TypedDict, total=False):
    """What else is settled with the lead; what is not given stays as it is."""

    goal: str
    field: Field | None
    leader: str
    handler: str
    budget: str
    rhythm: str


@transaction.atomic
def assign_lead(
    task: Task,
    *,
    by: User | None,
    org: Organisation,
    deadline: dt.date | None = None,
    starts_on: dt.date | None = None,
    **details: Unpack[Details],
) -> Task:
    """Name the one organisation that leads, with the planned time; its region takes part."""
    _refuse_stranger_to(task, by)
    task.refresh_from_db(fields=["state"], from_queryset=Task.objects.select_for_update())
    _refuse_what_cannot_be_led(task, org)
    old = _division(task)
    task.lead, task.deadline, task.starts_on = org, deadline, starts_on
    _write(task, details)
    if task.state == Task.State.OPEN:
        task.state = Task.State.IN_PROGRESS
    with refuse_on("a_task_ends_after_it_begins", _("完成期限不能早于开始日期，请核对两个日期")):
        task.save(update_fields=["lead", "deadline", "starts_on", "state", *DETAILS])
    clock.settle(task, by=by)
    _bring_in(task, org.region)
    _note(task, old, by)
    pages.expire()
    return task


@transaction.atomic
def set_participants(task: Task, *, by: User | None, regions: Collection[Region]) -> Task:
    """Say which regions take part. Who has claimed already is asked, not struck off."""
    _refuse_stranger_to(task, by)
    parts = list(task.parts.select_for_update(of=("self",)).select_related("region"))
    chosen = {region.pk for region in regions}
    seats = {party.region_id: party.position for party in task.conference.parties.all()}
    if not chosen <= seats.keys():
        raise Refused(_("只有参加会议的地区能参加任务，请核对"))
    if task.lead and task.lead.region_id not in chosen:
        raise Refused(
            _("%(region)s的单位牵头这项任务，必须参加；要换牵头请先改牵头单位") % {"region": task.lead.region}
        )
    parts.sort(key=lambda part: seats[part.region_id])
    old = _taking_part(parts)
    for part in parts:
        _move(part, takes_part=part.region_id in chosen)
    if (new := _taking_part(parts)) != old:
        trail.record(
            "task.participants_set",
            task,
            by=by,
            what="定了参加地区",
            old={"参加地区": old},
            new={"参加地区": new},
        )
    pages.expire()
    return task


def _refuse_what_cannot_be_led(task: Task, org: Organisation) -> None:
    if task.state in (Task.State.CLOSED, Task.State.CANCELLED):
        raise Refused(_("任务%(state)s，不能再改分工") % {"state": task.get_state_display()})
    if not rules.is_of(org, task.conference):
        raise Refused(_("牵头单位要在参加会议的地区里选，%(org)s不在其中") % {"org": org})


def _write(task: Task, details: Details) -> None:
    for name, value in details.items():
        setattr(task, name, value.strip() if isinstance(value, str) else value)
    if task.field and task.field.conference_id != task.conference.pk:
        raise Refused(_("合作领域要在这次会议的领域里选"))


def _note(task: Task, old: dict[str, str], by: User | None) -> None:
    new = _division(task)
    changed = [key for key in new if old[key] != new[key]]
    if changed:
        trail.record(
            "task.lead_assigned",
            task,
            by=by,
            what="定了牵头单位和期限" if "牵头" in changed else "改了任务的分工",
            old={key: old[key] for key in changed},
            new={key: new[key] for key in changed},
        )


def _refuse_stranger_to(task: Task, by: User | None) -> None:
    conference = task.conference
    if not rules.may_divide(task, by):
        raise Refused(
            _("任务由%(region)s总工会分工，您现在的职务不能改") % {"region": conference.steering_region}
        )
    if conference.state != Conference.State.CLOSED:
        raise Refused(_("会议还是草稿，请先填写召开日期，再给任务分工"))


def _bring_in(task: Task, region: Region) -> None:
    task.parts.filter(region=region, state=Part.State.EXCUSED).update(state=Part.State.PENDING)


def _move(part: Part, *, takes_part: bool) -> None:
    if takes_part == (part.state != Part.State.EXCUSED):
        return
    if part.state == Part.State.CLAIMED:
        raise Refused(_("%(region)s已经认领这项任务，不能由别的地区移出") % {"region": part.region})
    part.state = Part.State.PENDING if takes_part else Part.State.EXCUSED
    part.save(update_fields=["state"])


def _taking_part(parts: list[Part]) -> str:
    return " ".join(part.region.short for part in parts if part.state != Part.State.EXCUSED)


@override("zh-hans")
def _division(task: Task) -> dict[str, str]:
    """As the trail keeps it: in Chinese, whatever language the officer reads."""
    return {
        "牵头": str(task.lead or ""),
        "开始": words.day(task.starts_on) if task.starts_on else "",
        "期限": words.day(task.deadline) if task.deadline else "",
        "目标": task.goal,
        "领域": str(task.field or ""),
        "责任领导": task.leader,
        "责任人": task.handler,
        "经费": task.budget,
        "报送": str(Rhythm(task.rhythm).label),
    }
