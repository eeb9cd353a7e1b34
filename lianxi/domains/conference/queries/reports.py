"""Questions about reports by period: what was handed in, when, with which attachments."""

from __future__ import annotations

from collections.abc import Iterable

from lianxi.domains.conference.models import (
    Conference,
    Part,
    PartQuerySet,
    Period,
    ReportFile,
    ReportVersion,
)
from lianxi.domains.conference.queries.tasks import whole_parts
from lianxi.kernel.orgs.models import Region

Key = tuple[object, str]  # part, code of the period


def versions_by_period(parts: Iterable[Part]) -> dict[Key, list[ReportVersion]]:
    """By part and period: every version, the first one first. One query."""
    found: dict[Key, list[ReportVersion]] = {}
    versions = ReportVersion.objects.filter(report__part__in=[part.pk for part in parts])
    for version in versions.select_related("report", "decision").order_by("number"):
        key = (version.report.part_id, version.report.period.code)
        found.setdefault(key, []).append(version)
    return found


def parts_of_region(conference: Conference, region: Region) -> PartQuerySet:
    """What a region takes part in, task by task."""
    parts = Part.objects.live().filter(task__paper__conference=conference, region=region)
    return whole_parts(parts).order_by("task__paper_id", "-task__kind", "task__number")


def files_of(part: Part, period: Period) -> list[ReportFile]:
    """Attachments of the newest version, to be kept in the next."""
    newest = (
        ReportVersion.objects.of_part(part)
        .filter(report__year=period.year, report__span=period.span)
        .newest_first()
        .first()
    )
    return list(newest.files.select_related("file", "version")) if newest else []
