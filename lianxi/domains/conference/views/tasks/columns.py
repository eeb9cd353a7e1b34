"""The list of tasks as it is taken away: one row for each task, one column for each region."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.utils.translation import gettext as _

from lianxi.domains.conference import rules
from lianxi.domains.conference.models import Conference
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.spreadsheets.columns import Column


def columns_for(conference: Conference, clocks: Mapping[str, Clock]) -> list[Column]:
    def original(row: rules.Row) -> object:
        """The day first set, when an extension was approved since."""
        clock = clocks.get(str(row.task.pk))
        return clock.original_due if clock and clock.approved_due else None

    regions = [party.region for party in conference.parties.all()]
    return [
        Column(_("编号"), "task.label"),
        Column(_("任务"), "task.title", width=40),
        Column(_("合作领域"), "task.field.name"),
        Column(_("牵头单位"), "task.lead.name", width=24),
        Column(_("责任领导"), "task.leader"),
        Column(_("责任人"), "task.handler"),
        Column(_("开始"), "task.starts_on", kind="date"),
        Column(_("期限"), "task.deadline", kind="date"),
        Column(_("原期限"), original, kind="date"),
        Column(_("目标和指标"), "task.goal", width=40),
        Column(_("经费来源"), "task.budget"),
        Column(_("报送周期"), "task.get_rhythm_display"),
        Column(_("状态"), "task.get_state_display"),
        *(Column(region.plain_name, _standing_in(region)) for region in regions),
    ]


def _standing_in(region: Region) -> Callable[[rules.Row], str]:
    def standing(row: rules.Row) -> str:
        cell = next(cell for cell in row.cells if cell.region == region)
        return cell.light.word if cell.percent is None else f"{cell.light.word} {cell.percent}%"

    return standing
