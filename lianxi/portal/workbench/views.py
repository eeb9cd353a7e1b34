"""The workbench: what waits for me, what I started, what falls due."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.web.matters import Matter
from lianxi.portal.workbench import queries


def home(request: HttpRequest) -> HttpResponseBase:
    """What waits for me; somebody without an office is led to his own page."""
    if request.user.is_authenticated and request.user.office is None:
        return redirect("people:me")
    return _todo(request)


@in_office()
def _todo(request: OfficeRequest) -> HttpResponse:
    matters = queries.todo(request.user)
    kind = request.GET.get("kind", "")
    context = {
        "greeting": _greeting(),
        "count": len(matters),
        "may_read_in": request.user.may("articles.read_in"),
        "matters": [matter for matter in matters if kind in ("", matter.kind)],
        "kinds": _kinds(matters, kind),
        "due_soon": queries.due(request.user)[:5],
        "started_lately": queries.started(request.user)[:5],
    }
    return render(request, "workbench/home.html", context)


@in_office()
def started(request: OfficeRequest) -> HttpResponse:
    return render(request, "workbench/started.html", {"matters": queries.started(request.user)})


@in_office()
def due(request: OfficeRequest) -> HttpResponse:
    return render(request, "workbench/due.html", {"matters": queries.due(request.user)})


def _greeting() -> str:
    hour = timezone.localtime().hour
    if hour < 12:
        return _("上午好")
    return _("下午好") if hour < 18 else _("晚上好")


def _kinds(matters: list[Matter], chosen: str) -> list[dict[str, object]]:
    """The tabs: everything, then each kind with its count."""
    kinds = [(kind, len(list(group))) for kind, group in groupby(sorted(matter.kind for matter in matters))]
    tabs = [("", _("全部"), len(matters)), *((kind, kind, count) for kind, count in kinds)]
    return [
        {"label": label, "count": count, "url": f"?kind={kind}" if kind else "?", "current": kind == chosen}
        for kind, label, count in tabs
    ]
