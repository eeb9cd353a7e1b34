"""Papers, their versions and what was proposed to change in them."""

from __future__ import annotations

from django.db.models import Count, F, Max, Prefetch, Q

from lianxi.domains.conference.models import (
    Amendment,
    Clause,
    Conference,
    Paper,
    PaperQuerySet,
    PaperVersion,
    Party,
)
from lianxi.domains.conference.models.papers import AmendmentQuerySet, PaperVersionQuerySet


def whole_papers(user: object) -> PaperQuerySet:
    """Papers as one page shows them: meeting, parties, home, adoption."""
    parties = Party.objects.select_related("region", "federation").order_by("position")
    return (
        Paper.objects.visible_to(user)
        .select_related("conference__host", "conference__org__region", "org__region", "adoption__version")
        .prefetch_related(Prefetch("conference__parties", parties))
    )


def papers_of(conference: Conference, user: object) -> PaperQuerySet:
    """All papers of one meeting with what a list says of them; minutes last."""
    unruled = Q(versions__amendments__isnull=False, versions__amendments__ruling=None)
    return (
        Paper.objects.visible_to(user)
        .filter(conference=conference)
        .select_related("org__region", "adoption__version")
        .annotate(
            last_number=Max("versions__number"),
            open_count=Count("versions__amendments", filter=unruled, distinct=True),
            task_count=Count("tasks", distinct=True),
        )
        .order_by("position", "id")
    )


def newest_version(paper: Paper) -> PaperVersion | None:
    return paper.versions.select_related("made_by").order_by("-number").first()


def version_numbered(paper: Paper, number: int) -> PaperVersion | None:
    return paper.versions.select_related("made_by").filter(number=number).first()


def versions_of(paper: Paper) -> PaperVersionQuerySet:
    """The newest first."""
    return paper.versions.select_related("made_by").order_by("-number")


def clause_of(paper: Paper, key: str) -> Clause | None:
    return paper.clauses.filter(key=key).first()


def amendments_of(paper: Paper) -> AmendmentQuerySet:
    """Those still to be ruled on first, then the newest."""
    return (
        Amendment.objects.filter(version__paper=paper)
        .select_related(
            "version",
            "clause",
            "after",
            "org__region",
            "by",
            "ruling__version",
            "ruling__org",
            "ruling__by",
        )
        .order_by(F("ruling__at").desc(nulls_first=True), "-id")
    )


def open_amendments(paper: Paper) -> AmendmentQuerySet:
    return amendments_of(paper).filter(ruling=None)
