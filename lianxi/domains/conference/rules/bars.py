"""How far a whole programme is, and each field of cooperation of it (J-16)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Task
from lianxi.domains.conference.rules.progress import Row


@dataclass(frozen=True)
class Bar:
    """Mean of the regional parts, rounded down; ``done`` of ``parts`` are at 100 %."""

    label: str
    percent: int
    done: int
    parts: int
    tasks: int


def overall(rows: Iterable[Row]) -> Bar | None:
    """``None`` before anything was divided."""
    return _bar(_("总进度"), list(rows))


def by_field(rows: Iterable[Row]) -> list[Bar]:
    """In the order the meeting named its fields; nothing when no task belongs to one."""
    groups: dict[object, list[Row]] = {}
    rows = sorted(rows, key=lambda row: (row.task.field is None, row.task.field and row.task.field.position))
    for row in rows:
        groups.setdefault(row.task.field, []).append(row)
    if set(groups) <= {None}:
        return []
    bars = [_bar(str(field or _("其他")), group) for field, group in groups.items()]
    return [bar for bar in bars if bar]


def _bar(label: str, rows: list[Row]) -> Bar | None:
    going_on = [row for row in rows if row.task.state != Task.State.CANCELLED and row.task.lead_id]
    cells = [cell for row in going_on for cell in row.cells if cell.takes_part]
    if not cells:
        return None
    percent = sum(cell.percent or 0 for cell in cells) // len(cells)
    return Bar(label, percent, sum(cell.is_done for cell in cells), len(cells), len(going_on))
