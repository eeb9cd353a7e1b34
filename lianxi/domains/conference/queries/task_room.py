"""Questions of the room 任务 and of a task's working page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from lianxi.domains.conference.models import (
    Closing,
    Conference,
    Evidence,
    Part,
    PartQuerySet,
    Task,
    TaskQuerySet,
)
from lianxi.domains.conference.queries.tasks import tasks_with_parts, whole_parts
from lianxi.kernel.deadlines.models import Clock, Extension
from lianxi.kernel.deadlines.queries import clocks_by_object, extensions_of
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import UserQuerySet
from lianxi.kernel.people.queries import holders
from lianxi.kernel.people.roles import Role

DEADLINE = "task.deadline"  # the name of the clock


@dataclass(frozen=True)
class Wanted:
    """What the address of the room narrows the list to; empty fields do not."""

    state: str = ""
    lead: str = ""  # key of an organisation
    region: str = ""  # code; with ``light`` the standing of that region only
    light: str = ""  # ok near behind late idle
    field: str = ""

    def __bool__(self) -> bool:
        return any((self.state, self.lead, self.region, self.light, self.field))


def tasks_of_room(conference: Conference, wanted: Wanted) -> TaskQuerySet:
    """The rows of the room as the address asks for them; the light is the rules' to judge."""
    tasks = tasks_with_parts(conference)
    if wanted.state in Task.State.values:
        tasks = tasks.filter(state=wanted.state)
    for name in ("lead", "field"):
        if key := _key(getattr(wanted, name)):
            tasks = tasks.filter(**{name: key})
    if wanted.region:
        taking_part = Part.objects.live().filter(region__code=wanted.region)
        tasks = tasks.filter(pk__in=taking_part.values("task"))
    return tasks


def leads_of(conference: Conference) -> QuerySet[Organisation]:
    """Who leads something in this meeting, in the regional order."""
    led = Task.objects.filter(paper__conference=conference, lead__isnull=False)
    return Organisation.objects.filter(pk__in=led.values("lead")).order_by("region__code", "depth", "path")


def deadline_clocks(tasks: Iterable[Task]) -> Mapping[str, Clock]:
    return clocks_by_object(tasks, DEADLINE)


def extensions_of_task(clock: Clock | None) -> list[Extension]:
    """Newest first."""
    return list(extensions_of(clock).order_by("-id")) if clock else []


def closings_of(task: Task) -> QuerySet[Closing]:
    """Newest first, with what was ruled."""
    return task.closings.select_related("org", "by", "ruling__org", "ruling__by").order_by("-id")


def parts_of_task(task: Task) -> PartQuerySet:
    """Live parts in seat order with their evidence that stands."""
    return (
        whole_parts(task.parts.live())
        .prefetch_related(Prefetch("evidence", evidence_standing()))
        .order_by("region__code")
    )


def evidence_standing() -> QuerySet[Evidence]:
    return Evidence.objects.filter(withdrawn_at=None).select_related("file", "by", "org")


def evidence_of(part: Part) -> QuerySet[Evidence]:
    """Newest first; the withdrawn ones too, so that the trail of them is seen."""
    return part.evidence.select_related("file", "by", "org").order_by("-id")


def people_of_lead(task: Task) -> UserQuerySet:
    """Who acts for the lead."""
    return holders([task.settled_lead], Role.OFFICER, Role.LEADER)


def people_of_host(task: Task) -> UserQuerySet:
    region = task.conference.steering_region
    federations = Organisation.objects.federations().filter(region=region)
    return holders(federations, Role.OFFICER)


def people_of_parts(task: Task) -> UserQuerySet:
    """Everybody who carries a part out, and their federations."""
    orgs = Organisation.objects.filter(parts__task=task) | Organisation.objects.federations().filter(
        region__in=task.parts.live().values("region")
    )
    return holders(orgs.distinct(), Role.OFFICER, Role.CONTACT)


def overdue_milestones(task: Task, on: dt.date) -> int:
    return task.milestones.filter(reached_on=None, due_on__lt=on).count()


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
