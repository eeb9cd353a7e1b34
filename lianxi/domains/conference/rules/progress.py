"""The grid of tasks and regions, and what it says in one sentence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.domains.conference import queries
from lianxi.domains.conference.models import Conference, Part, Task, counted
from lianxi.domains.conference.queries.terms import Terms, terms_of
from lianxi.domains.conference.rules.lights import DEFAULTS, Light, light
from lianxi.kernel.orgs.models import Region


@dataclass(frozen=True)
class Cell:
    """One region's standing in one task; without a part when it never was asked to take part."""

    region: Region
    part: Part | None
    light: Light
    percent: int | None

    @property
    def takes_part(self) -> bool:
        return self.part is not None and self.part.state != Part.State.EXCUSED

    @property
    def is_unclaimed(self) -> bool:
        return self.part is not None and self.part.state == Part.State.PENDING

    @property
    def is_done(self) -> bool:
        return self.percent == 100

    @property
    def is_trouble(self) -> bool:
        return self.takes_part and self.light.state in ("late", "behind")

    @property
    def figure(self) -> int | None:
        """The percent the grid shows; none where a word says more."""
        return None if self.is_done or self.light.state in ("late", "idle") else self.percent

    @property
    def label(self) -> str:
        """The word the grid shows when it is not the word of the state."""
        return self.light.word if self.is_done or not self.takes_part else ""


@dataclass(frozen=True)
class Row:
    task: Task
    cells: list[Cell]

    @property
    def is_done(self) -> bool:
        """Every region reported 100 %; the task itself stays open."""
        parts = [cell for cell in self.cells if cell.takes_part]
        return bool(parts) and all(cell.is_done for cell in parts)

    @property
    def average(self) -> int | None:
        """Mean percent of the regions that take part, rounded down; ``None`` before any report."""
        parts = [cell for cell in self.cells if cell.takes_part]
        if not any(cell.percent is not None for cell in parts):
            return None
        return sum(cell.percent or 0 for cell in parts) // len(parts)


def progress(conference: Conference, on: dt.date, kind: str = "") -> list[Row]:
    """Every task by region in seat order; four queries whatever their number."""
    regions = [party.region for party in conference.parties.all()]
    terms = terms_of(conference)
    tasks = list(queries.tasks_with_parts(conference, kind))
    for task in tasks:
        task.paper.conference = conference
    return [row_of(task, regions, on, terms) for task in tasks]


def row_of(task: Task, regions: list[Region], on: dt.date, terms: Terms = DEFAULTS) -> Row:
    parts = {part.region_id: part for part in task.parts.all()}
    return Row(task, [_cell(region, parts.get(region.pk), task, on, terms) for region in regions])


def _cell(region: Region, part: Part | None, task: Task, on: dt.date, terms: Terms) -> Cell:
    if part is None:
        return Cell(region, None, Light("idle", _("不参加"), _("这个地区不参加这项任务")), None)
    part.task = task
    return Cell(region, part, light(part, on, terms), part.percent)


def count_of(rows: list[Row], *states: str) -> int:
    """Cells in one of these states."""
    return sum(cell.light.state in states for row in rows for cell in row.cells if cell.takes_part)


def done_count(rows: list[Row]) -> int:
    return sum(cell.is_done for row in rows for cell in row.cells if cell.takes_part)


def part_count(rows: list[Row]) -> int:
    return sum(cell.takes_part for row in rows for cell in row.cells)


def programme(tasks: int, competitions: int) -> str:
    """七项任务、九项竞赛: what was agreed, in numbers."""
    said = []
    if tasks:
        said.append(ngettext("%(n)s项任务", "%(n)s项任务", tasks) % {"n": counted(tasks)})
    if competitions:
        said.append(ngettext("%(n)s项竞赛", "%(n)s项竞赛", competitions) % {"n": counted(competitions)})
    return _("、").join(said)


def programme_of(rows: list[Row]) -> str:
    kinds = [row.task.kind for row in rows]
    return programme(kinds.count(Task.Kind.TASK), kinds.count(Task.Kind.COMPETITION))


def standing(rows: list[Row]) -> str:
    """Where a whole meeting's programme stands, in one sentence."""
    if not rows:
        return _("还没有登记任务")
    what = {"programme": programme_of(rows)}
    divided = sum(row.task.lead_id is not None for row in rows)
    if not divided:
        return _("%(programme)s已经议定，等待分工") % what
    if divided < len(rows):
        what["n"] = counted(len(rows) - divided)
        return _("%(programme)s已经议定，还有%(n)s项没有定牵头") % what
    if done_count(rows) == part_count(rows):
        return _("%(programme)s，各地都已报完成") % what
    return _("%(programme)s正在推进") % what + _troubles(rows)


def task_standing(row: Row) -> str:
    """Where one task stands, in one sentence."""
    parts = [cell for cell in row.cells if cell.takes_part]
    if row.task.lead is None:
        return _("已经议定，等待确定牵头单位")
    unclaimed = [cell for cell in parts if cell.is_unclaimed]
    if unclaimed:
        lead, names = row.task.lead.display_name, _names(unclaimed, of=row)
        return _("%(lead)s牵头，等待%(names)s认领") % {"lead": lead, "names": names}
    if row.average is None:
        return _("%(n)s家都已认领，还没有采纳的报告") % {"n": counted(len(parts))} + _troubles(
            [row], named=True
        )
    if row.is_done:
        return _("%(n)s家都已报完成") % {"n": counted(len(parts))}
    said = _("%(n)s家平均完成%(percent)s%%") % {"n": counted(len(parts)), "percent": row.average}
    return said + _troubles([row], named=True)


def _troubles(rows: list[Row], *, named: bool = False) -> str:
    """，安徽滞后； ，2处逾期、3处滞后; nothing when all is well."""
    said = []
    for state, word in (("late", _("逾期")), ("behind", _("滞后"))):
        cells = [c for row in rows for c in row.cells if c.takes_part and c.light.state == state]
        if not cells:
            continue
        where = _names(cells, of=rows[0]) if named else _("%(n)s处") % {"n": len(cells)}
        said.append(_("%(where)s%(word)s") % {"where": where, "word": word})
    return _("，") + _("、").join(said) if said else ""


def _names(cells: list[Cell], of: Row) -> str:
    """浙江、安徽； 全部 when it is every region that takes part."""
    if len(cells) > 1 and len(cells) == sum(cell.takes_part for cell in of.cells):
        return _("全部")
    return _("、").join(cell.region.plain_name for cell in cells)
