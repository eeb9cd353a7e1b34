"""What these views share: fetching what an insider may see, and doing one verb on a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect

from lianxi.domains.conference import queries
from lianxi.domains.conference.models import Conference, Part, Task
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


def room_of(request: OfficeRequest, conference_id: UUID) -> Conference:
    inside = Conference.objects.inside(request.user)
    return get_object_or_404(queries.with_parties(inside), pk=conference_id)


def task_of(request: OfficeRequest, task_id: UUID) -> Task:
    tasks = queries.whole_task(request.user).filter(paper__conference__in=_inside(request))
    return get_object_or_404(tasks, pk=task_id)


def part_of(request: OfficeRequest, part_id: UUID) -> Part:
    """Of any region of the meeting: insiders see one another's parts."""
    parts = Part.objects.filter(task__paper__conference__in=_inside(request))
    return get_object_or_404(queries.whole_parts(parts), pk=part_id)


def do(
    request: OfficeRequest,
    form: Form,
    verb: Callable[..., Any],
    done: str,
    to: str,
    page: Callable[[Form], HttpResponseBase],
) -> HttpResponseBase:
    """One form, one verb: back to where it stands, or the page again with what was typed."""
    if form.is_valid():
        try:
            verb(by=request.user, **form.cleaned_data)
            messages.success(request, done)
            return redirect(to)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return page(form)


def _inside(request: OfficeRequest) -> Any:
    return Conference.objects.inside(request.user)
