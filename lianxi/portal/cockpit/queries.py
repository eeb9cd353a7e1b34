"""What the cockpit shows of one meeting: grid, numbers, trend, what is late, what the next meeting needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries as conferences
from lianxi.domains.conference import rules
from lianxi.domains.conference.models import (
    Conference,
    ReportVersion,
    Task,
    VersionQuerySet,
)
from lianxi.kernel.orgs.models import Division, Region
from lianxi.kernel.people.models import User
from lianxi.portal.cockpit import trend

PRINTED_ROWS = 26  # what a sheet holds; cockpit.css hides the rest there


@dataclass(frozen=True)
class Number:
    value: str
    label: str
    state: str
    anchor: str


@dataclass(frozen=True)
class Trouble:
    """One region's part that is late or behind, with the arithmetic."""

    task: Task
    cell: rules.Cell


@dataclass(frozen=True)
class Coordination:
    """需协调事项 of the newest accepted report of one part."""

    task: Task
    region: Region
    version: ReportVersion


@dataclass(frozen=True)
class Board:
    conference: Conference
    regions: list[Region]
    rows: list[rules.Row]
    on: dt.date
    standing: str
    numbers: list[Number]
    troubles: list[Trouble]
    trend: trend.Chart | None
    to_coordinate: list[Coordination]

    @property
    def groups(self) -> list[tuple[str, list[rules.Row]]]:
        """Tasks, then competitions: each kind counts from one."""
        kinds = [(kind.label, [row for row in self.rows if row.task.kind == kind]) for kind in Task.Kind]
        return [(str(label), rows) for label, rows in kinds if rows]

    @property
    def density(self) -> str:
        """How closely wall and sheet set the rows."""
        return "packed" if len(self.rows) > 18 else "dense" if len(self.rows) > 8 else "easy"

    @property
    def not_printed(self) -> int:
        return max(0, len(self.rows) - PRINTED_ROWS)


def meetings_of(user: User) -> list[Conference]:
    """Meetings of my region's that agreed on tasks, newest first."""
    tasks = Task.objects.filter(paper__conference=OuterRef("pk"))
    return list(Conference.objects.inside(user).filter(Exists(tasks)).newest_first())


def under_way(user: User) -> Conference | None:
    """The newest of them whose work is divided, else the newest."""
    tasks = Task.objects.filter(paper__conference=OuterRef("pk"))
    mine = conferences.with_parties(Conference.objects.inside(user)).newest_first()
    divided = mine.filter(Exists(tasks.filter(lead__isnull=False)))
    return divided.first() or mine.filter(Exists(tasks)).first()


def board_of(conference: Conference, user: User, on: dt.date) -> Board:
    """Four queries, whatever the number of tasks and regions; ``conference`` comes ``with_parties``."""
    rows = rules.progress(conference, on)
    regions = [party.region for party in conference.parties.all()]
    counted = [row for row in rows if row.task.state != Task.State.CANCELLED]
    versions = list(_accepted(conference, user))
    return Board(
        conference=conference,
        regions=regions,
        rows=rows,
        on=on,
        standing=rules.standing(rows),
        numbers=_numbers(counted),
        troubles=_troubles(rows),
        trend=_trend(counted, regions, versions),
        to_coordinate=_to_coordinate(rows, versions),
    )


def years_of(board: Board) -> list[int]:
    """The years its tasks run in, as far as they have begun; the newest last."""
    deadlines = [row.task.deadline.year for row in board.rows if row.task.deadline]
    begun = board.conference.year
    return list(range(begun, max(begun, min(board.on.year, max(deadlines, default=begun))) + 1))


def city_names(codes: Sequence[str]) -> dict[str, str]:
    """Of cities without a cell, by code."""
    return dict(Division.objects.filter(code__in=codes).values_list("code", "name"))


def _accepted(conference: Conference, user: User) -> VersionQuerySet:
    """Oldest period first, so that the later replaces the earlier."""
    return (
        ReportVersion.objects.visible_to(user)
        .accepted()
        .filter(report__part__task__paper__conference=conference)
        .select_related("report")
        .order_by("report__ends_on", "number")
    )


def _numbers(rows: list[rules.Row]) -> list[Number]:
    """One line: how far, how many done, near, behind, overdue."""
    cells = [cell for row in rows for cell in row.cells if cell.takes_part]
    mean = sum(cell.percent or 0 for cell in cells) // len(cells) if cells else 0
    near, behind, late = (str(rules.count_of(rows, state)) for state in ("near", "behind", "late"))
    return [
        Number(f"{mean}%", _("平均完成"), "", "#trend"),
        Number(f"{rules.done_count(rows)} / {len(cells)}", _("处已完成"), "ok", "#grid"),
        Number(near, _("处期限临近"), "near", "#grid"),
        Number(behind, _("处滞后"), "behind", "#troubles"),
        Number(late, _("处逾期"), "late", "#troubles"),
    ]


def _troubles(rows: list[rules.Row]) -> list[Trouble]:
    """Overdue before behind, each in the order of the paper and the seats."""
    found = [Trouble(row.task, cell) for row in rows for cell in row.cells if cell.is_trouble]
    return sorted(found, key=lambda one: one.cell.light.state != "late")


def _trend(
    rows: list[rules.Row], regions: list[Region], versions: Sequence[ReportVersion]
) -> trend.Chart | None:
    filings = [trend.Filing(v.report.part_id, v.report.ends_on, v.percent) for v in versions]
    days = sorted({filing.ends_on for filing in filings})
    parts = {region.pk: _parts_of(region, rows) for region in regions}
    series = [
        (region, trend.completion(parts[region.pk], filings, days)) for region in regions if parts[region.pk]
    ]
    return trend.chart(days, series, _pace(rows, days)) if days and series else None


def _parts_of(region: Region, rows: list[rules.Row]) -> set[UUID]:
    cells = [cell for row in rows for cell in row.cells if cell.region == region and cell.takes_part]
    return {cell.part.pk for cell in cells if cell.part}


def _pace(rows: list[rules.Row], days: Sequence[dt.date]) -> list[int]:
    """Mean share of the planned time that had passed; empty when nothing has a deadline."""
    shares = [[rules.elapsed_share(row.task, day) for row in rows] for day in days]
    planned = [[share for share in of_day if share is not None] for of_day in shares]
    return [sum(of_day) // len(of_day) for of_day in planned if of_day]


def _to_coordinate(rows: list[rules.Row], versions: Sequence[ReportVersion]) -> list[Coordination]:
    newest = {version.report.part_id: version for version in versions}
    return [
        Coordination(row.task, cell.region, version)
        for row in rows
        for cell in row.cells
        if cell.part and (version := newest.get(cell.part.pk)) and version.to_coordinate
    ]
