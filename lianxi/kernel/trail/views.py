"""The auditor's list, its export, and the seals anybody in office may copy down."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from lianxi.kernel.trail import actions, export, queries
from lianxi.kernel.trail.forms import CopiedSealForm, FilterForm
from lianxi.kernel.trail.models import Event, PendingEvent
from lianxi.kernel.trail.words import changes_of

if TYPE_CHECKING:
    from lianxi.kernel.people.requests import OfficeRequest

PAGE_SIZE = 50
SEALS_SHOWN = 20
View = Callable[..., HttpResponseBase]


def those_who_may(permission: str) -> Callable[[View], View]:
    """As ``in_office``, which stands on a shelf above this one."""

    def guard(view: View) -> View:
        @login_required
        @functools.wraps(view)
        def guarded(request: OfficeRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not request.user.may(permission):
                raise PermissionDenied(permission)
            return view(request, *args, **kwargs)

        return guarded

    return guard


@those_who_may("trail.read")
def events(request: OfficeRequest) -> HttpResponse:
    """Newest first, on from ``?before=<id>``: a page far back costs no more than the first."""
    form = FilterForm(request.GET)
    wanted = form.filter()
    rows = queries.matching(Event.objects.visible_to(request.user), wanted)
    before = _key(request.GET.get("before", ""))
    found = list((rows.filter(id__lt=before) if before else rows)[: PAGE_SIZE + 1]) if form.is_valid() else []
    context = {
        "form": form,
        "wanted": wanted,
        "rows": [{"event": event, "changes": changes_of(event)} for event in found[:PAGE_SIZE]],
        "older": found[PAGE_SIZE - 1].pk if len(found) > PAGE_SIZE else None,
        "before": before,
        "region": request.user.acting_org.region,
    }
    return render(request, "trail/list.html", context)


@those_who_may("trail.read")
def export_events(request: OfficeRequest) -> HttpResponseBase:
    """Exactly what is filtered; the export itself stays in the trail."""
    form = FilterForm(request.GET)
    wanted = form.filter()
    if not form.is_valid():
        return redirect(f"{reverse('trail:list')}?{request.GET.urlencode()}")
    rows = queries.matching(Event.objects.visible_to(request.user), wanted)
    mark = actions.note_export(wanted, rows.count(), by=request.user, org=request.user.acting_org)
    response = StreamingHttpResponse(
        export.lines(rows.filter(id__lt=mark.pk)), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="trail-{timezone.localtime():%Y%m%d-%H%M}.csv"'
    response["Cache-Control"] = "private, no-store"
    return response


@those_who_may("workbench.open")
def seals(request: OfficeRequest) -> HttpResponse:
    newest = queries.newest_seals(SEALS_SHOWN)
    context = {
        "seals": newest,
        "newest": newest[0] if newest else None,
        "pending": PendingEvent.objects.count(),
        "form": CopiedSealForm(),
        "may_verify": request.user.may("trail.verify"),
    }
    return render(request, "trail/seals.html", context)


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
