"""The verbs of a task's page and of a part's: post, and back."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import FileResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from lianxi.domains.conference.actions import tasks as actions
from lianxi.domains.conference.forms import tasks as forms
from lianxi.domains.conference.models import Closing, Evidence, Milestone, ReportFile, Task
from lianxi.domains.conference.queries import task_room as found
from lianxi.domains.conference.views.tasks import page
from lianxi.domains.conference.views.tasks.base import do, part_of, task_of
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.files.actions import note_reading
from lianxi.kernel.files.models import File
from lianxi.kernel.files.serving import respond
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@require_POST
@in_office()
def apply_for_closing(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    verb = partial(actions.apply_for_closing, task)
    return _on_task(request, task, "closing", verb, _("已申请销号，等轮值单位审核"))


@require_POST
@in_office()
def rule_on_closing(request: OfficeRequest, closing_id: UUID) -> HttpResponseBase:
    """The button pressed says which."""
    closing = get_object_or_404(Closing.objects.visible_to(request.user), pk=closing_id)
    task = closing.task = task_of(request, closing.task_id)
    close = "close" in request.POST
    verb = partial(actions.rule_on_closing, closing, close=close)
    return _on_task(
        request, task, "ruling", verb, _("已同意销号") if close else _("已退回，牵头单位会看到原因")
    )


@require_POST
@in_office()
def suspend(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    return _on_task(request, task, "reason", partial(actions.suspend, task), _("任务已中止，期限停止计算"))


@require_POST
@in_office()
def resume(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    return _on_task(request, task, "reason", partial(actions.resume, task), _("任务已恢复，期限相应顺延"))


@require_POST
@in_office()
def cancel(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    return _on_task(request, task, "reason", partial(actions.cancel, task), _("任务已取消"))


@require_POST
@in_office()
def add_milestone(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    return _on_task(request, task, "milestone", partial(actions.add_milestone, task), _("节点已加上"))


@require_POST
@in_office()
def reach_milestone(request: OfficeRequest, milestone_id: UUID) -> HttpResponseBase:
    milestone = get_object_or_404(Milestone.objects.visible_to(request.user), pk=milestone_id)
    task = milestone.task = task_of(request, milestone.task_id)
    form = forms.ReachedForm(request.POST)
    verb = partial(actions.reach_milestone, milestone)
    return _on_task(request, task, "milestone", verb, _("节点已完成"), form)


@require_POST
@in_office()
def ask_extension(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    verb = partial(actions.ask_extension, task)
    return _on_task(request, task, "extension", verb, _("已申请延期，等轮值单位决定"))


@require_POST
@in_office()
def decide_extension(request: OfficeRequest, task_id: UUID, extension_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    clock = deadlines.clock_of(task, found.DEADLINE)
    asked = {extension.pk: extension for extension in found.extensions_of_task(clock)}
    extension = asked.get(extension_id)
    if extension is None:
        return _gone(request, task)
    approve = "approve" in request.POST
    verb = partial(actions.decide_extension, task, extension, approve=approve)
    done = _("已同意延期，按新期限评判") if approve else _("已不同意延期，仍按原期限评判")
    return _on_task(request, task, "extension_ruling", verb, done)


@require_POST
@in_office()
def chase(request: OfficeRequest, task_id: UUID) -> HttpResponseBase:
    task = task_of(request, task_id)
    return _on_task(request, task, "chasing", partial(actions.chase, task), _("已定催办日期，牵头单位会收到"))


@require_POST
@in_office()
def add_evidence(request: OfficeRequest, part_id: UUID) -> HttpResponseBase:
    part = part_of(request, part_id)
    form = forms.EvidenceForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            made = actions.add_evidence(part, by=request.user, **form.values())
            messages.success(request, _("已交%(n)s份佐证材料") % {"n": len(made)})
            return redirect("conference:part", part.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return page.part(request, part.pk, "evidence", form)


@require_POST
@in_office()
def withdraw_evidence(request: OfficeRequest, evidence_id: UUID) -> HttpResponseBase:
    evidence = get_object_or_404(Evidence.objects.visible_to(request.user), pk=evidence_id)
    evidence.part = part_of(request, evidence.part_id)
    try:
        actions.withdraw_evidence(evidence, by=request.user, reason=request.POST.get("reason", ""))
        messages.success(request, _("材料已撤回，原因留在经过里"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:part", evidence.part_id)


@require_GET
@in_office()
def evidence_file(request: OfficeRequest, evidence_id: UUID) -> FileResponse:
    """For offices of the parties: photographs show people."""
    rows = Evidence.objects.visible_to(request.user).exclude(file=None).select_related("file")
    return _hand_over(request, get_object_or_404(rows, pk=evidence_id).file)


@require_GET
@in_office()
def report_file(request: OfficeRequest, file_id: UUID) -> FileResponse:
    """For the two sides of the report."""
    rows = ReportFile.objects.visible_to(request.user).select_related("file")
    return _hand_over(request, get_object_or_404(rows, pk=file_id).file)


def _hand_over(request: OfficeRequest, file: File) -> FileResponse:
    """Pictures are shown in place; reading stays in the trail."""
    response = respond(file, inline=True)
    note_reading(file, by=request.user)
    return response


def _on_task(
    request: OfficeRequest, task: Task, name: str, verb: Any, done: str, form: Form | None = None
) -> HttpResponseBase:
    form = form or page.FORMS[name](request.POST, auto_id=f"{name}_%s")
    to = reverse("conference:work_task", args=[task.pk])
    return do(request, form, verb, done, to, lambda bad: page.work_task(request, task.pk, name, bad))


def _gone(request: OfficeRequest, task: Task) -> HttpResponseBase:
    messages.error(request, _("这份延期申请不是这项任务现在的期限的，请刷新再看"))
    return redirect("conference:work_task", task.pk)
