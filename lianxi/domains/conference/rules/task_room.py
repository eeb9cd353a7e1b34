"""The room 任务: who must act next, and where all of it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.domains.conference.models import Conference, ReportVersion, Task
from lianxi.domains.conference.rules.progress import Cell, Row, count_of, done_count, part_count, programme_of
from lianxi.kernel.orgs.models import Region

LIGHTS = [
    ("late", gettext_lazy("逾期")),
    ("behind", gettext_lazy("滞后")),
    ("near", gettext_lazy("临近期限")),
    ("ok", gettext_lazy("正常或完成")),
    ("idle", gettext_lazy("未开始")),
]


@dataclass(frozen=True)
class Step:
    """One thing somebody has to do next."""

    task: Task
    words: str
    route: str  # url name
    key: object


@dataclass(frozen=True)
class Turn:
    """Whose turn it is, and what for."""

    who: str
    region: Region | None
    steps: list[Step]


def turns(rows: list[Row], waiting: Iterable[ReportVersion], conference: Conference) -> list[Turn]:
    """The host first, then every region in seat order; nobody who has nothing to do."""
    host = conference.steering_region
    found = [Turn(_("轮值 · %(region)s") % {"region": host.plain_name}, host, _of_host(rows))]
    came = list(waiting)
    for party in conference.parties.all():
        steps = _of_region(rows, party.region) + _of_decider(came, party.region, host)
        found.append(Turn(party.region.plain_name, party.region, steps))
    return [turn for turn in found if turn.steps]


def shows(row: Row, light: str, region: str) -> bool:
    """Any region stands so, or the one that is asked for."""
    if not light:
        return True
    cells = [cell for cell in row.cells if cell.takes_part and region in ("", cell.region.code)]
    return any(cell.light.state == light for cell in cells)


def room_standing(rows: list[Row]) -> str:
    """七项任务、九项竞赛：5处完成，2处逾期，1项申请销号."""
    if not rows:
        return _("还没有登记任务")
    undivided = sum(row.task.state == Task.State.OPEN for row in rows)
    closing = sum(row.task.state == Task.State.CLOSING for row in rows)
    closed = sum(row.task.state == Task.State.CLOSED for row in rows)
    counts = [
        (undivided, _("%(n)s项待分工")),
        (closed, _("%(n)s项已销号")),
        (closing, _("%(n)s项申请销号")),
        (count_of(rows, "late"), _("%(n)s处逾期")),
        (count_of(rows, "behind"), _("%(n)s处滞后")),
    ]
    said = [words % {"n": n} for n, words in counts if n]
    if not said:
        told = {"done": done_count(rows), "all": part_count(rows)}
        said = [_("%(all)s处分工，%(done)s处完成") % told]
    return _("%(programme)s：%(said)s") % {"programme": programme_of(rows), "said": _("，").join(said)}


def _of_host(rows: list[Row]) -> list[Step]:
    words = {Task.State.OPEN: _("定牵头单位和期限"), Task.State.CLOSING: _("审核销号申请")}
    routes = {Task.State.OPEN: "conference:divide", Task.State.CLOSING: "conference:work_task"}
    return [
        Step(row.task, words[Task.State(row.task.state)], routes[Task.State(row.task.state)], row.task.pk)
        for row in rows
        if row.task.state in words
    ]


def _of_region(rows: list[Row], region: Region) -> list[Step]:
    cells = [(row.task, cell) for row in rows for cell in row.cells if cell.region == region]
    steps = [_step_of(task, cell) for task, cell in cells if cell.takes_part and task.is_live]
    done = [row for row in rows if row.is_done and row.task.state == Task.State.IN_PROGRESS]
    led = [row.task for row in done if row.task.settled_lead.region_id == region.pk]
    closings = [Step(task, _("各地都已完成，可以申请销号"), "conference:work_task", task.pk) for task in led]
    return [step for step in steps if step] + closings


def _step_of(task: Task, cell: Cell) -> Step | None:
    assert cell.part is not None
    if task.lead_id is None or cell.is_done:
        return None
    if cell.is_unclaimed:
        return Step(task, _("认领"), "conference:part", cell.part.pk)
    if cell.light.state in ("late", "behind"):
        words = f"{cell.light.word}{_('：')}{cell.light.reason}"
        return Step(task, words, "conference:part", cell.part.pk)
    return None


def _of_decider(waiting: list[ReportVersion], region: Region, host: Region) -> list[Step]:
    """Reports wait for the lead's region, or for the host when the lead reports itself."""
    return [
        Step(
            version.report.part.task,
            _("审核%(region)s%(period)s报告")
            % {"region": version.report.part.region.plain_name, "period": version.report.period},
            "conference:report",
            version.report_id,
        )
        for version in waiting
        if _decider(version, host) == region.pk
    ]


def _decider(version: ReportVersion, host: Region) -> object:
    part = version.report.part
    lead = part.task.settled_lead.region_id
    return host.pk if part.region_id == lead else lead
