"""Dividing a task and claiming a part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference import actions, forms, queries, rules
from lianxi.domains.conference.models import Part, Task
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office("conference.edit")
def divide(request: OfficeRequest, task_id: UUID) -> HttpResponse:
    """Lead, participants and time of one task."""
    task = get_object_or_404(queries.whole_task(request.user), pk=task_id)
    form = forms.DivideForm(request.POST or None, task=task)
    if form.is_valid():
        try:
            _divide(task, request, **form.cleaned_data)
            messages.success(request, _("%(label)s已分工") % {"label": task.label})
            return redirect("conference:tasks", task.conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "task": task,
        "conference": task.conference,
        "form": form,
        "may_divide": rules.may_divide(task, request.user),
        "history": queries.history_of_task(task),
        "trail": desk_trail(task.label, conference=task.conference),
    }
    return render(request, "conference/divide.html", context)


@transaction.atomic
def _divide(
    task: Task,
    request: OfficeRequest,
    *,
    lead: Organisation,
    regions: Iterable[Region],
    **details: Any,
) -> None:
    """One page, two decisions: both or neither."""
    actions.assign_lead(task, by=request.user, org=lead, **details)
    actions.set_participants(task, by=request.user, regions=list(regions))


@in_office("tasks.claim")
def claim(request: OfficeRequest, part_id: UUID) -> HttpResponse:
    """Say who carries out my region's part."""
    parts = Part.objects.visible_to(request.user).filter(region=request.user.acting_org.region)
    part = get_object_or_404(queries.whole_parts(parts), pk=part_id)
    form = forms.ClaimForm(request.POST or None, part=part)
    if form.is_valid():
        try:
            actions.claim(part, by=request.user, **form.cleaned_data)
            messages.success(request, _("%(label)s已认领") % {"label": part.task.label})
            return redirect("conference:part", part.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "part": part,
        "task": part.task,
        "form": form,
        "trail": desk_trail(_("认领"), conference=part.task.conference),
    }
    return render(request, "conference/claim.html", context)
