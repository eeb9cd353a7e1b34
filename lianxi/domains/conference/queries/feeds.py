"""What a personal calendar holds: meetings of the region, deadlines of the office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import Count, Max, Model, Q, QuerySet

from lianxi.domains.conference.models import CalendarFeed, Conference, Part, PartQuerySet, Task
from lianxi.domains.conference.queries.tasks import whole_parts
from lianxi.kernel.deadlines.models import ClockQuerySet
from lianxi.kernel.deadlines.queries import clocks_running
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.trail.models import Event

BACK = dt.timedelta(days=365)  # meetings of the last year stay in the calendar
ANNOUNCED = [Conference.State.OPEN, Conference.State.IN_PROGRESS, Conference.State.CLOSED]


def feed_with_key(key: str) -> CalendarFeed | None:
    """Of a person whose account is open."""
    return CalendarFeed.objects.select_related("user").filter(key=key, user__is_active=True).first()


def meetings_for(region: Region, on: dt.date) -> QuerySet[Conference]:
    """Announced or held; a draft only when it had been announced before, to show it called off."""
    announced = Q(state__in=ANNOUNCED) | Q(state=Conference.State.DRAFT, opened_at__isnull=False)
    return (
        Conference.objects.of_region(region)
        .filter(announced, held_on__gte=on - BACK)
        .order_by("held_on", "id")
    )


def parts_with_deadline(org: Organisation, on: dt.date) -> PartQuerySet:
    """What the office, or an organisation below it, carries out or has to claim; federations see their
    region's. Finished ones and those long past are left out.
    """
    own = Q(org__path__startswith=org.path)
    if org.kind == Organisation.Kind.FEDERATION:
        own |= Q(region=org.region, org=None)
    live = Q(task__state__in=[*Task.LIVE, Task.State.CANCELLED])
    parts = Part.objects.live().filter(own, live, task__deadline__gte=on - BACK)
    return whole_parts(parts).filter(Q(percent=None) | Q(percent__lt=100)).order_by("task__deadline", "id")


def clocks_for(org: Organisation) -> ClockQuerySet:
    """Periods of this domain that run for the office itself."""
    label = Conference._meta.app_label
    return clocks_running(org).filter(org=org, object_type__startswith=f"{label}.")


def versions_of_objects(objects: Iterable[Model]) -> dict[str, tuple[int, dt.datetime]]:
    """By key: how often the trail speaks of an object, and when it did last. It only grows."""
    rows = list(objects)
    if not rows:
        return {}
    spoken = Event.objects.filter(
        object_type=rows[0]._meta.label_lower, object_id__in=[str(row.pk) for row in rows]
    )
    counted = spoken.order_by().values("object_id").annotate(n=Count("id"), last=Max("at"))
    return {row["object_id"]: (row["n"], row["last"]) for row in counted}
