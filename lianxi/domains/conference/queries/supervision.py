"""Cases of supervision, and what the clock has to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery

from lianxi.domains.conference.models import (
    Conference,
    Part,
    PartQuerySet,
    Period,
    Report,
    ReportVersion,
    Rung,
    Supervision,
    Task,
    acting_region,
)
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.kernel.deadlines.calendars import working_days_between as days_over
from lianxi.kernel.deadlines.queries import calendar
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User, UserQuerySet
from lianxi.kernel.people.queries import holders
from lianxi.kernel.people.roles import Role


def whole_supervisions(supervisions: QuerySet[Supervision]) -> QuerySet[Supervision]:
    """With part, task and rungs: one more query for any number of rows."""
    return supervisions.select_related(
        "org__region",
        "part__region",
        "part__org",
        "part__task__lead",
        "part__task__paper__conference__host",
        "part__task__paper__conference__org__region",
        "opened_by",
        "closed_by",
    ).prefetch_related(Prefetch("rungs", Rung.objects.select_related("org", "by").order_by("id")))


def supervisions_of(conference: Conference, user: object) -> QuerySet[Supervision]:
    """Live ones first, then the newest."""
    found = Supervision.objects.visible_to(user).filter(part__task__paper__conference=conference)
    return whole_supervisions(found).order_by("closed_at", "-id")


def live_of(conference: Conference) -> dict[object, Supervision]:
    """The live case of each part, by the part's key."""
    found = Supervision.objects.live().filter(part__task__paper__conference=conference)
    return {case.part_id: case for case in whole_supervisions(found)}


def parts_watched(conference: Conference) -> PartQuerySet:
    """Parts of divided tasks that go on, with their accepted percent."""
    return (
        Part.objects.live()
        .filter(task__paper__conference=conference, task__state__in=Task.LIVE, task__lead__isnull=False)
        .with_percent()
        .select_related("region", "org", "task__lead", "task__paper__conference")
    )


def reported(parts: Iterable[Part], periods: Iterable[Period]) -> set[tuple[object, str]]:
    """(part, period code) of reports handed in and not sent back, in one query."""
    wanted = set(periods)
    found = (
        Report.objects.filter(part__in=[part.pk for part in parts])
        .filter(year__in={period.year for period in wanted}, span__in={period.span for period in wanted})
        .exclude(pk__in=_sent_back())
        .values_list("part_id", "year", "span")
    )
    return {(part_id, f"{year}{span}") for part_id, year, span in found}


def cases_for_me(user: User) -> QuerySet[Supervision]:
    """Live cases about parts of my region: what I may have to answer."""
    region = acting_region(user)
    if region is None:
        return Supervision.objects.none()
    return whole_supervisions(Supervision.objects.live().filter(part__region=region)).order_by("id")


def cases_of_host(user: User) -> QuerySet[Supervision]:
    """Live cases my federation conducts."""
    if user.office is None:
        return Supervision.objects.none()
    return whole_supervisions(Supervision.objects.live().filter(org=user.acting_org)).order_by("id")


def letters_due(cases: Iterable[Supervision], on: dt.date) -> list[Supervision]:
    """Red for as many working days as the rulebook grants, unanswered, and no letter yet."""
    waiting = [case for case in cases if case.waits_for_answer and not case.letter]
    if not waiting:
        return []
    known = calendar()
    terms = {c: terms_of(c) for c in {case.part.task.conference for case in waiting}}
    return [
        case
        for case in waiting
        if (red := case.red_on) and days_over(red, on, known) >= terms[case.part.task.conference].letter_after
    ]


def answerers(part: Part) -> UserQuerySet:
    """Officers and contacts of the organisation that carries the part out, and of its federation."""
    return holders(_bodies(part), Role.OFFICER, Role.CONTACT)


def leaders(part: Part) -> UserQuerySet:
    return holders(_bodies(part), Role.LEADER)


def supervisors(org: Organisation) -> UserQuerySet:
    return holders([org], Role.OFFICER)


def _bodies(part: Part) -> list[Organisation]:
    federation = part.task.conference.parties.select_related("federation").get(region=part.region).federation
    return [federation] if part.org is None else [federation, part.org]


def _sent_back() -> QuerySet:
    """Reports whose newest version was returned."""
    newest = ReportVersion.objects.filter(report=OuterRef("pk")).order_by("-number")
    last = Subquery(newest.values("decision__outcome")[:1])
    return Report.objects.annotate(last=last).filter(last=Report.State.RETURNED).values("pk")
