"""A task's working page, and the same task as one region carries it out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries, rules
from lianxi.domains.conference.forms import tasks as forms
from lianxi.domains.conference.models import Part, Task
from lianxi.domains.conference.queries import reports as report_queries
from lianxi.domains.conference.queries import task_room as found
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules import reports as report_rules
from lianxi.domains.conference.rules import tasks as task_rules
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.domains.conference.views.tasks.base import part_of, task_of
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest

# What can be done on a task's page, each with its form.
FORMS: dict[str, type[Form]] = {
    "closing": forms.ClosingForm,
    "ruling": forms.RulingForm,
    "milestone": forms.MilestoneForm,
    "extension": forms.ExtensionForm,
    "extension_ruling": forms.ExtensionRulingForm,
    "chasing": forms.ChaseForm,
    "reason": forms.ReasonForm,
}


@in_office()
def work_task(
    request: OfficeRequest, task_id: UUID, tried: str = "", form: Form | None = None
) -> HttpResponseBase:
    """States, closing, time, milestones; ``tried`` names the form that was refused."""
    task = task_of(request, task_id)
    conference, on = task.conference, timezone.localdate()
    terms = terms_of(conference)
    regions = [party.region for party in conference.parties.all()]
    row = rules.row_of(task, regions, on, terms)
    closings = list(found.closings_of(task))
    clock = deadlines.clock_of(task, found.DEADLINE)
    context = {
        "task": task,
        "conference": conference,
        "row": row,
        "standing": _standing(task, row),
        "chip": task_rules.CHIPS[Task.State(task.state)],
        "steps": task_rules.steps(task, closings),
        "closings": closings,
        "clock": clock,
        "extensions": found.extensions_of_task(clock),
        "marks": task_rules.marks(task.milestones.all(), on, terms.near),
        "gaps": task_rules.missing(found.parts_of_task(task)) if task.is_live else [],
        "parts_by_region": {part.region_id: part for part in task.parts.all()},
        "history": queries.history_of_task(task),
        "tried": tried,
        "trail": desk_trail(task.label, conference=conference),
        **_rights(task, request, clock, closings),
        **{name: made(auto_id=f"{name}_%s") for name, made in FORMS.items()},
    }
    if form is not None:
        context[tried] = context["refused"] = form
    return render(request, "conference/tasks/task.html", context)


@in_office()
def part(
    request: OfficeRequest, part_id: UUID, tried: str = "", form: Form | None = None
) -> HttpResponseBase:
    """One region: implementer, local document, plan, evidence, reports."""
    part = part_of(request, part_id)
    task, on = part.task, timezone.localdate()
    conference = task.conference
    terms, calendar = terms_of(conference), deadlines.calendar()
    slots = _slots(part, on, terms, calendar)
    evidence = list(found.evidence_of(part))
    context = {
        "part": part,
        "task": task,
        "conference": conference,
        "light": rules.light(part, on, terms),
        "clock": deadlines.clock_of(task, found.DEADLINE),
        "slots": slots,
        "evidence": [row for row in evidence if row.withdrawn_at is None],
        "withdrawn": [row for row in evidence if row.withdrawn_at],
        "may_claim": rules.may_claim(part, request.user) and task.state == Task.State.IN_PROGRESS,
        "may_report": task.is_live and rules.may_submit(part, request.user) and part.percent != 100,
        "may_add": task.is_live and task_rules.may_add_evidence(part, request.user),
        "reads_reports": _reads_reports(part, request),
        "form": form or forms.EvidenceForm(),
        "reason": forms.ReasonForm(),
        "tried": tried,
        "trail": [
            *desk_trail(conference=conference),
            {"label": task.label, "url": reverse("conference:work_task", args=[task.pk])},
            {"label": part.region.plain_name, "url": ""},
        ],
    }
    return render(request, "conference/tasks/part.html", context)


def _slots(part: Part, on: Any, terms: Any, calendar: Any) -> list[report_rules.Slot]:
    if part.state != Part.State.CLAIMED:
        return []
    came = report_queries.versions_by_period([part])
    slots = report_rules.slots_of(part, came, on, terms, calendar)
    return [slot for slot in slots if slot.newest or report_rules.is_owed(slot)]


def _reads_reports(part: Part, request: OfficeRequest) -> bool:
    """The two sides; the others read what was accepted on the public page."""
    own = request.user.acting_org.region_id
    if part.task.lead is None:
        return own == part.region_id
    return own in (part.region_id, part.task.lead.region_id, rules.deciding_region(part).pk)


def _rights(task: Task, request: OfficeRequest, clock: Clock | None, closings: list) -> dict[str, bool]:
    user = request.user
    leads, hosts = task_rules.may_lead(task, user), rules.may_divide(task, user)
    in_progress = task.state == Task.State.IN_PROGRESS
    is_running = clock is not None and not clock.is_stopped and clock.pause is None
    waiting = closings[0] if closings and task.state == Task.State.CLOSING else None
    return {
        "leads": leads,
        "hosts": hosts,
        "may_apply": leads and in_progress,
        "may_rule": waiting is not None and task_rules.may_rule(waiting, user),
        "own_application": waiting is not None and waiting.by_id == user.pk,
        "may_extend": leads and in_progress and is_running and clock.due >= timezone.now(),  # type: ignore[union-attr]
        "may_chase": hosts and in_progress and is_running and clock.due < timezone.now(),  # type: ignore[union-attr]
        "may_mark": task.is_live and task.lead_id is not None and task_rules.may_keep_milestones(task, user),
        "may_suspend": hosts and task.state in (Task.State.IN_PROGRESS, Task.State.CLOSING),
        "may_resume": hosts and task.state == Task.State.SUSPENDED,
        "may_cancel": hosts and (task.is_live or task.state == Task.State.SUSPENDED),
    }


def _standing(task: Task, row: rules.Row) -> str:
    """Where the task stands; its own state says more than its parts once it left the road."""
    if task.state in (Task.State.OPEN, Task.State.IN_PROGRESS):
        return rules.task_standing(row)
    lead = task.lead.display_name if task.lead else ""
    return {
        Task.State.CLOSING: _("%(lead)s申请销号，等待轮值单位审核"),
        Task.State.CLOSED: _("已销号，佐证材料经轮值单位审核"),
        Task.State.SUSPENDED: _("已中止，期限停止计算"),
        Task.State.CANCELLED: _("已取消，不再办理"),
    }[Task.State(task.state)] % {"lead": lead}
