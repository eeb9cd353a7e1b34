"""What the front page tells: the plan, its nearest deadlines, its joint figures."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import Sum

from lianxi.domains.conference import rules
from lianxi.domains.conference.models import Conference, Figure, Report
from lianxi.kernel.orgs.models import Region


@dataclass(frozen=True)
class RegionStanding:
    """One region's own parts: how many it has brought to the end."""

    region: Region
    done: int
    parts: int


def standings(rows: list[rules.Row], regions: list[Region]) -> list[RegionStanding]:
    """In the fixed regional order; never sorted by figure."""
    return [_standing(region, [row.cells[place] for row in rows]) for place, region in enumerate(regions)]


def _standing(region: Region, cells: list[rules.Cell]) -> RegionStanding:
    parts = [cell for cell in cells if cell.takes_part]
    return RegionStanding(region, sum(cell.is_done for cell in parts), len(parts))


def nearest(rows: list[rules.Row], on: dt.date, number: int = 4) -> list[rules.Row]:
    """Unfinished tasks with the nearest deadlines still to come."""
    coming = [row for row in rows if row.task.deadline and row.task.deadline >= on and not row.is_done]
    return sorted(coming, key=lambda row: row.task.deadline or on)[:number]


def joint_figures(conference: Conference) -> list[dict[str, object]]:
    """Sums of accepted figures by counting word, largest word first: 人次， 人， 家， 场 stay apart."""
    sums = (
        Figure.objects.filter(
            version__decision__outcome=Report.State.ACCEPTED,
            version__report__part__task__paper__conference=conference,
        )
        .values("unit")
        .annotate(total=Sum("value"))
        .order_by("-total")
    )
    return [{"unit": Figure.Unit(row["unit"]).label, "total": row["total"]} for row in sums]
