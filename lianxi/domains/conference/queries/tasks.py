"""Questions about tasks, parts and reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import F, Model, Prefetch, Q

from lianxi.domains.conference.models import (
    Conference,
    Figure,
    Part,
    PartQuerySet,
    Period,
    Report,
    ReportFile,
    ReportQuerySet,
    ReportVersion,
    Task,
    TaskQuerySet,
    VersionQuerySet,
    acting_region,
)
from lianxi.domains.conference.queries.terms import period_asked, terms_of_each
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.deadlines.reckoning import Due
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.trail.models import Event
from lianxi.kernel.trail.words import entry_of

NEAR = dt.timedelta(days=30)
MEETING = "task__paper__conference"
UNFINISHED = Q(percent=None) | Q(percent__lt=100)


def tasks_with_parts(conference: Conference, kind: str = "") -> TaskQuerySet:
    """The rows of the grid: every task with its parts and their accepted percent, two queries."""
    tasks = Task.objects.of_conference(conference)
    if kind:
        tasks = tasks.filter(kind=kind)
    parts = Part.objects.with_percent().select_related("region", "org")
    return tasks.select_related("lead__region", "paper", "field").prefetch_related(Prefetch("parts", parts))


def whole_task(user: object) -> TaskQuerySet:
    """Tasks as one page shows them: meeting, parties, lead, parts."""
    parts = Part.objects.with_percent().select_related("region", "org__region")
    return (
        Task.objects.visible_to(user)
        .select_related(
            "paper__conference__host",
            "paper__conference__org__region",
            "paper__conference__alliance",
            "lead__region",
            "field",
            "clause",
            "outcome",
        )
        .prefetch_related(Prefetch("parts", parts), "paper__conference__parties__region")
    )


def whole_parts(parts: PartQuerySet) -> PartQuerySet:
    return parts.with_percent().select_related(
        "region",
        "org__region",
        "task__lead__region",
        "task__paper__conference__host",
        "task__paper__conference__org__region",
        "task__paper__conference__alliance",
    )


def accepted_versions(task: Task, user: object) -> VersionQuerySet:
    """The evidence on a task's page, newest period first."""
    accepted = _whole_versions(ReportVersion.objects.visible_to(user)).accepted()
    return accepted.filter(report__part__task=task).newest_first()


def undecided_versions(task: Task, user: object) -> VersionQuerySet:
    """What the two sides see besides: the newest version of every report not accepted yet."""
    return (
        _whole_versions(ReportVersion.objects.visible_to(user))
        .filter(report__part__task=task)
        .exclude(report__versions__decision__outcome=Report.State.ACCEPTED)
        .order_by("report", "-number")
        .distinct("report")
    )


def versions_of(report: Report) -> VersionQuerySet:
    """All versions, newest first."""
    return _with_files(_whole_versions(report.versions.all())).order_by("-number")


def whole_reports(reports: ReportQuerySet) -> ReportQuerySet:
    """With all that says who reports, who decides and on what."""
    return reports.select_related(
        "org",
        "part__region",
        "part__org",
        "part__task__lead__region",
        "part__task__paper__conference__host",
        "part__task__paper__conference__org__region",
    )


def returned_version(part: Part, period: Period) -> ReportVersion | None:
    """The version to be written anew, when the newest one of this quarter was returned."""
    versions = _whole_versions(ReportVersion.objects.of_part(part))
    newest = versions.filter(report__year=period.year, report__span=period.span).newest_first().first()
    return newest if newest and newest.state == Report.State.RETURNED else None


def reports_waiting(conference: Conference, user: User) -> VersionQuerySet:
    """Versions of one meeting nobody has decided on, as far as the user is on either side."""
    return (
        _whole_versions(ReportVersion.objects.visible_to(user).waiting())
        .filter(report__part__task__paper__conference=conference)
        .order_by("submitted_at")
    )


def _whole_versions(versions: VersionQuerySet) -> VersionQuerySet:
    return versions.select_related(
        "report__part__region",
        "report__part__task__lead__region",
        "report__org",
        "submitted_by",
        "decision__by",
        "decision__org",
    ).prefetch_related(Prefetch("figures", Figure.objects.order_by("position")))


def _with_files(versions: VersionQuerySet) -> VersionQuerySet:
    return versions.prefetch_related(Prefetch("files", ReportFile.objects.select_related("file")))


def to_divide(user: User) -> TaskQuerySet:
    """Tasks without a lead in the meetings my federation steers."""
    if not user.may("conference.edit") or not acts_for_a_federation(user):
        return Task.objects.none()
    return (
        Task.objects.filter(
            _steered_by(user.acting_org, "paper__conference"),
            paper__conference__state=Conference.State.CLOSED,
            state=Task.State.OPEN,
        )
        .select_related("paper__conference")
        .in_order()
    )


def to_claim(user: User) -> PartQuerySet:
    """My region's parts in tasks that have a lead and wait to be claimed."""
    if not user.may("tasks.claim") or not acts_for_a_federation(user):
        return Part.objects.none()
    return whole_parts(Part.objects.filter(region=acting_region(user))).filter(
        state=Part.State.PENDING, task__lead__isnull=False, task__state__in=Task.LIVE
    )


def to_report(user: User, on: dt.date) -> list[tuple[Part, Period, Due]]:
    """Parts my office reports on, with the period that is asked for and its due day; not yet at 100 %.

    Left out: what was handed in for that period, and what began after it.
    """
    parts = list(mine_to_report(user).filter(UNFINISHED, task__state__in=Task.LIVE))
    if not parts:
        return []
    calendar, terms = deadlines.calendar(), terms_of_each(parts)
    asked = []
    for part in parts:
        own = terms[part.task.conference.pk]
        period = period_asked(part.task.rhythm, on, own, calendar)
        begin = part.task.starts_on or part.task.conference.held_on
        if begin is None or begin <= period.ends_on:
            asked.append((part, period, own.report_due(period, calendar)))
    came = _reported(period for _part, period, _due in asked)
    return [(part, period, due) for part, period, due in asked if (part.pk, period.code) not in came]


def _reported(periods: Iterable[Period]) -> set[tuple[object, str]]:
    wanted = set(periods)
    found = Report.objects.filter(
        year__in={period.year for period in wanted}, span__in={period.span for period in wanted}
    ).values_list("part_id", "year", "span")
    return {(part_id, f"{year}{span}") for part_id, year, span in found}


def mine_to_report(user: User) -> PartQuerySet:
    """Claimed parts whose implementing organisation my office stands for."""
    if not user.may("reports.submit"):
        return whole_parts(Part.objects.none())
    parts = Part.objects.filter(state=Part.State.CLAIMED, org__path__startswith=user.acting_org.path)
    return whole_parts(parts.filter(task__lead__isnull=False))


def returned_to(user: User) -> VersionQuerySet:
    """Returned versions nobody has submitted anew."""
    if not user.may("reports.submit"):
        return ReportVersion.objects.none()
    newer = Report.objects.filter(versions__decision=None) | Report.objects.filter(
        versions__decision__outcome=Report.State.ACCEPTED
    )
    return (
        _whole_versions(ReportVersion.objects.filter(decision__outcome=Report.State.RETURNED))
        .filter(report__part__org__path__startswith=user.acting_org.path)
        .exclude(report__in=newer.values("pk"))
        .order_by("report", "-number")
        .distinct("report")
    )


def to_decide(user: User) -> VersionQuerySet:
    """Versions that wait for a decision of my office; never my own.

    The lead decides. On its own part the host does, and when it is both, a colleague.
    """
    if not user.may("reports.decide"):
        return ReportVersion.objects.none()
    org = user.acting_org
    own = Q(report__part__region=F("report__part__task__lead__region"))
    mine = ~own & Q(report__part__task__lead__path__startswith=org.path)
    if acts_for_a_federation(user):
        mine |= own & _steered_by(org, "report__part__task__paper__conference")
    return (
        _whole_versions(ReportVersion.objects.waiting().filter(mine))
        .exclude(submitted_by=user)
        .order_by("submitted_at")
    )


def submitted_by(user: User) -> VersionQuerySet:
    """The newest version of each report I submitted, latest first."""
    mine = Report.objects.filter(versions__submitted_by=user).values("pk")
    newest = ReportVersion.objects.filter(report__in=mine).order_by("report", "-number").distinct("report")
    return _whole_versions(ReportVersion.objects.filter(pk__in=newest.values("pk"))).order_by("-submitted_at")


def falling_due(user: User, on: dt.date) -> PartQuerySet:
    """My region's unfinished parts due within 30 days, and those that are overdue."""
    region = acting_region(user)
    if region is None:
        return Part.objects.none()
    parts = whole_parts(
        Part.objects.live().filter(region=region, task__deadline__lte=on + NEAR, task__state__in=Task.LIVE)
    )
    return parts.filter(UNFINISHED).order_by("task__deadline", "task__number")


def acts_for_a_federation(user: User) -> bool:
    office = user.office
    return office is not None and office.org.kind == Organisation.Kind.FEDERATION


def history_of_task(task: Task) -> list[dict[str, object]]:
    """The task's own 经过 with that of its parts and reports."""
    reports = Report.objects.filter(part__task=task)
    return history(task, *task.parts.all(), *reports)


def history(*objects: Model) -> list[dict[str, object]]:
    """经过 of several objects, newest first, as the timeline component shows it."""
    ids_by_kind: dict[str, list[str]] = {}
    for obj in objects:
        ids_by_kind.setdefault(obj._meta.label_lower, []).append(str(obj.pk))
    wanted = Q(pk=None)
    for kind, ids in ids_by_kind.items():
        wanted |= Q(object_type=kind, object_id__in=ids)
    return history_of_events(Event.objects.filter(wanted).order_by("-id"))


def history_of_events(events: Iterable[Event]) -> list[dict[str, object]]:
    """As the timeline component shows them."""
    return [entry_of(event) for event in events]


def _steered_by(org: Organisation, meeting: str) -> Q:
    host = Q(**{f"{meeting}__host": org.region})
    home = Q(**{f"{meeting}__host": None, f"{meeting}__org__region": org.region})
    return host | home
