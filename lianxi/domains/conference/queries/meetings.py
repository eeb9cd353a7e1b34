"""Questions about meetings: which there are, the latest, who may carry something out."""

from __future__ import annotations

from django.db.models import Count, Prefetch, Q, QuerySet

from lianxi.domains.conference.models import (
    Conference,
    ConferenceQuerySet,
    Field,
    Paper,
    Part,
    Party,
    Task,
)
from lianxi.kernel.orgs.models import Alliance, Organisation, OrganisationQuerySet, Region


def latest_conference(alliance: Alliance) -> Conference | None:
    """What the front page speaks of: the last one held whose work is divided, else the last one held."""
    held = with_parties(Conference.objects.closed().filter(alliance=alliance)).newest_first()
    divided = Task.objects.filter(lead__isnull=False).values("paper__conference")
    return held.filter(pk__in=divided).first() or held.first()


def conferences_for(user: object) -> ConferenceQuerySet:
    """All a visitor may see, newest first, each with the number of its tasks and competitions."""
    return (
        with_parties(Conference.objects.visible_to(user))  # type: ignore[no-redef]  # the model declares both
        .newest_first()
        .annotate(
            task_count=_count(kind=Task.Kind.TASK),
            competition_count=_count(kind=Task.Kind.COMPETITION),
            undivided_count=_count(lead=None),
        )
    )


def with_parties(conferences: ConferenceQuerySet) -> ConferenceQuerySet:
    """With parties, papers and fields: three more queries for any number of rows."""
    return conferences.select_related("alliance", "host", "org__region").prefetch_related(
        Prefetch("parties", Party.objects.select_related("region", "federation").order_by("position")),
        Prefetch("papers", Paper.objects.order_by("id")),
        Prefetch("fields", Field.objects.order_by("position")),
    )


def regions_of(conference: Conference) -> QuerySet[Region]:
    """Those that take part, in the fixed regional order."""
    return Region.objects.filter(parties__conference=conference).order_by("parties__position")


def possible_leads(conference: Conference) -> OrganisationQuerySet:
    """Federations first, then what stands right below them, in the regional order."""
    return (
        Organisation.objects.live()
        .filter(region__in=conference.regions.all(), depth__lte=2)
        .select_related("region")
        .order_by("depth", "region__code", "path")
    )


def possible_implementers(part: Part) -> OrganisationQuerySet:
    """The federation and what stands right below it; grassroots unions are too many to choose from."""
    return Organisation.objects.live().filter(region=part.region, depth__lte=2).order_by("path")


def _count(**fields: object) -> Count:
    where = Q(**{f"papers__tasks__{name}": value for name, value in fields.items()})
    return Count("papers__tasks", filter=where, distinct=True)
