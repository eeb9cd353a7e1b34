"""任务 of one meeting: who must act next, the list as the address narrows it, out and in by Excel."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries, rules
from lianxi.domains.conference.forms import task_sheet
from lianxi.domains.conference.models import Conference, Task
from lianxi.domains.conference.queries import task_room as found
from lianxi.domains.conference.queries.task_room import Wanted
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules import bars
from lianxi.domains.conference.rules import task_room as room_rules
from lianxi.domains.conference.rules.tasks import CHIPS
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.domains.conference.views.tasks.base import room_of
from lianxi.domains.conference.views.tasks.columns import columns_for
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets import views as spreadsheet_views
from lianxi.kernel.spreadsheets.rules import wanted_format


@in_office()
def tasks(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """What is open by who must act next, then every task with its lights."""
    conference = room_of(request, conference_id)
    wanted = _wanted(request)
    rows = _rows(conference, wanted)
    if fmt := wanted_format(request.GET):
        return _export(request, conference, rows, wanted, fmt)
    every = rows if not wanted else _rows(conference, Wanted())
    clocks = found.deadline_clocks(row.task for row in rows)
    turns = room_rules.turns(every, queries.reports_waiting(conference, request.user), conference)
    context = {
        "conference": conference,
        "regions": [party.region for party in conference.parties.all()],
        "heading": room_rules.room_standing(every),
        "turns": turns,
        "bar": bars.overall(every),
        "field_bars": bars.by_field(every),
        "terms": terms_of(conference),
        "lines": [_line(row, clocks) for row in rows],
        "filters": _filters(conference, wanted),
        "wanted": wanted,
        "may_divide": bool(every) and rules.may_divide(every[0].task, request.user),
        "tabs": tabs_of(conference, "tasks"),
        "trail": desk_trail(_("任务"), conference=conference),
    }
    return render(request, "conference/tasks/room.html", context)


@in_office("conference.edit")
def import_tasks(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """The division of all tasks by one filled sheet; only the host's federation gets here."""
    conference = room_of(request, conference_id)
    org = federation_of(conference.steering_region)
    rows = task_sheet.rows_of(Task.objects.of_conference(conference))
    return spreadsheet_views.start(request, task_sheet.kind_of(conference), org=org, rows=rows)


def _wanted(request: OfficeRequest) -> Wanted:
    names = ("state", "lead", "region", "light", "field")
    return Wanted(**{name: request.GET.get(name, "") for name in names})


def _rows(conference: Conference, wanted: Wanted) -> list[rules.Row]:
    """As the page and the export show them: one list for both."""
    terms, on = terms_of(conference), timezone.localdate()
    regions = [party.region for party in conference.parties.all()]
    tasks = list(found.tasks_of_room(conference, wanted))
    for task in tasks:
        task.paper.conference = conference
    rows = [rules.row_of(task, regions, on, terms) for task in tasks]
    return [row for row in rows if room_rules.shows(row, wanted.light, wanted.region)]


def _line(row: rules.Row, clocks: Any) -> dict[str, Any]:
    return {
        "row": row,
        "task": row.task,
        "chip": CHIPS[Task.State(row.task.state)],
        "clock": clocks.get(str(row.task.pk)),
    }


def _filters(conference: Conference, wanted: Wanted) -> list[dict[str, Any]]:
    """Selects of one GET form: works without scripts, and the address can be sent to a colleague."""
    leads = [(str(org.pk), org.display_name) for org in found.leads_of(conference)]
    regions = [(party.region.code, party.region.plain_name) for party in conference.parties.all()]
    fields = [(str(field.pk), field.name) for field in conference.fields.all()]
    groups = [
        ("state", _("状态"), list(Task.State.choices), wanted.state),
        ("lead", _("牵头"), leads, wanted.lead),
        ("region", _("地区"), regions, wanted.region),
        ("light", _("灯"), room_rules.LIGHTS, wanted.light),
        ("field", _("领域"), fields, wanted.field),
    ]
    return [
        {"name": name, "label": label, "choices": choices, "chosen": chosen}
        for name, label, choices, chosen in groups
        if choices
    ]


def _export(
    request: OfficeRequest, conference: Conference, rows: list[rules.Row], wanted: Wanted, fmt: str
) -> HttpResponseBase:
    chosen = [
        {str(code): str(word) for code, word in one["choices"]}.get(one["chosen"], "")
        for one in _filters(conference, wanted)
    ]
    what = " · ".join([f"{conference.title}的任务", *filter(None, chosen)])
    clocks = found.deadline_clocks(row.task for row in rows)
    columns = columns_for(conference, clocks)
    return spreadsheets.export(
        _("任务清单"), columns, rows, by=request.user, fmt=fmt, what=what, obj=conference
    )
