"""Joint events of a meeting's tasks: the list with its sums, entering one, voiding one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries
from lianxi.domains.conference.actions import events as actions
from lianxi.domains.conference.forms.events import EventForm, VoidForm
from lianxi.domains.conference.models import Conference, JointEvent, Task, counted
from lianxi.domains.conference.queries import events as found
from lianxi.domains.conference.rules import events as rules
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.figures import Unit, apportion
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.columns import Column


@in_office()
def events(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """Every event of a meeting, ``?task=`` narrows it, ``?format=xlsx|csv`` exports what is shown."""
    conference = get_object_or_404(
        queries.with_parties(Conference.objects.inside(request.user)), pk=conference_id
    )
    tasks = list(queries.tasks_with_parts(conference))
    chosen = _chosen(tasks, request.GET.get("task", ""))
    shown = list(found.events_of(conference, request.user))
    if chosen:
        shown = [event for event in shown if event.task_id == chosen.pk]
    regions = [party.region for party in conference.parties.all()]
    if fmt := request.GET.get("format"):
        return _export(request, conference, chosen, shown, regions, fmt)
    live = [event for event in shown if event.voided_at is None]
    context = {
        "conference": conference,
        "tasks": tasks,
        "chosen": chosen,
        "regions": regions,
        "events": [(event, rules.may_void(event, request.user)) for event in shown],
        "sums": [
            (figure, Unit(figure.unit).label, [(r, figure.by_region.get(r.code, 0)) for r in regions])
            for figure in found.figures_of(live)
        ],
        "heading": _("%(n)s场联合活动，每场只计一次") % {"n": counted(len(live))}
        if live
        else _("还没有登记联合活动"),
        "may_enter": chosen is not None and rules.may_enter(chosen, request.user),
        "tabs": tabs_of(conference, "tasks"),
        "trail": desk_trail(_("联合活动"), conference=conference),
    }
    return render(request, "conference/events/list.html", context)


@in_office("reports.submit")
def enter(request: OfficeRequest, task_id: UUID) -> HttpResponse:
    """Enter one event of a task."""
    inside = Conference.objects.inside(request.user)
    task = get_object_or_404(
        queries.whole_task(request.user).filter(paper__conference__in=inside), pk=task_id
    )
    form = EventForm(request.POST or None, task=task)
    if form.is_valid():
        try:
            event = actions.enter_event(task, by=request.user, **form.values())
            messages.success(request, _("“%(title)s”已登记") % {"title": event.title})
            return redirect("conference:events", task.conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "task": task,
        "form": form,
        "may_enter": rules.may_enter(task, request.user),
        "trail": desk_trail(_("登记联合活动"), conference=task.conference),
    }
    return render(request, "conference/events/enter.html", context)


@in_office("reports.submit")
def void(request: OfficeRequest, event_id: UUID) -> HttpResponse:
    """Void an entry, with the reason."""
    events = found.whole_events(JointEvent.objects.visible_to(request.user))
    event = get_object_or_404(events, pk=event_id)
    conference = event.task.conference
    form = VoidForm(request.POST or None)
    if form.is_valid():
        try:
            actions.void_event(event, by=request.user, **form.cleaned_data)
            messages.success(request, _("登记已作废"))
            return redirect("conference:events", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "event": event,
        "conference": conference,
        "form": form,
        "trail": desk_trail(_("作废登记"), conference=conference),
    }
    return render(request, "conference/events/void.html", context)


def _chosen(tasks: list[Task], wanted: str) -> Task | None:
    if not wanted:
        return None
    for task in tasks:
        if str(task.pk) == wanted:
            return task
    raise Http404


def _export(
    request: OfficeRequest,
    conference: Conference,
    chosen: Task | None,
    shown: list[JointEvent],
    regions: list[Region],
    fmt: str,
) -> HttpResponseBase:
    """One row per event and figure, with the part attributed to each region."""
    rows = [
        (event, count, apportion(count.value, {s.region.code: s.percent for s in event.shares.all()}))
        for event in shown
        for count in event.counts.all()
        if event.voided_at is None
    ]
    columns = [
        Column(_("任务"), lambda row: row[0].task.title),
        Column(_("活动"), lambda row: row[0].title),
        Column(_("日期"), lambda row: row[0].held_on, kind="date"),
        Column(_("登记单位"), lambda row: row[0].org.display_name),
        Column(_("指标"), lambda row: row[1].name),
        Column(_("单位"), lambda row: row[1].get_unit_display()),
        Column(_("合计"), lambda row: row[1].value, kind="int"),
        *(Column(region.plain_name, _part_of(region.code), kind="int") for region in regions),
    ]
    what = f"{conference.title}的联合活动" + (f"（{chosen.title}）" if chosen else "")
    return spreadsheets.export(
        _("联合活动"), columns, rows, by=request.user, fmt=fmt, what=what, obj=conference
    )


def _part_of(code: str) -> Callable[[Any], int]:
    return lambda row: row[2].get(code, 0)
