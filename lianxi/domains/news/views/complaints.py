"""侵权举报: the reader's form and receipt, and the desk that decides."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from lianxi.domains.news import actions, queries, rules
from lianxi.domains.news.forms import DecisionForm, InfringementForm, UnmaskForm
from lianxi.domains.news.models import ArticlePage, InfringementReport
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event

HANDLE = "infringements.handle"
State = InfringementReport.State


@never_cache
def report(request: HttpRequest) -> HttpResponse:
    """Anybody may complain; ``?article=`` names the page."""
    form = InfringementForm(request.POST or None, initial={"address": _prefilled(request)})
    if form.is_valid():
        try:
            rules.refuse_flood(request.META.get("REMOTE_ADDR", ""))
            article = queries.article_at(form.facts["address"])
            by = request.user if request.user.is_authenticated else None
            made = actions.report_infringement(by=by, article=article, **form.facts)
            return redirect("news:receipt", made.token)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return render(request, "news/report.html", {"form": form, "trail": _trail()})


@never_cache
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """Open to whoever holds the address; shows no names."""
    made = get_object_or_404(InfringementReport.objects.select_related("article", "region"), token=token)
    context = {"report": made, "steps": _steps(made), "trail": [*_trail(), {"label": made.number}]}
    return render(request, "news/receipt.html", context)


@in_office(HANDLE)
def complaints(request: OfficeRequest) -> HttpResponse:
    """Open ones as things to decide, then what was decided."""
    visible = InfringementReport.objects.visible_to(request.user).select_related("article", "region")
    context = {
        "matters": queries.complaint_matters(request.user),
        "decided": visible.filter(state=State.DECIDED).order_by("-decided_at")[:30],
    }
    return render(request, "news/complaints.html", context)


@in_office(HANDLE)
def complaint(request: OfficeRequest, pk: UUID) -> HttpResponse:
    return _complaint_page(request, _mine(request, pk), DecisionForm())


@require_POST
@in_office(HANDLE)
def acknowledge(request: OfficeRequest, pk: UUID) -> HttpResponse:
    made = _mine(request, pk)
    try:
        actions.acknowledge(made, by=request.user)
        messages.success(request, _("已受理，举报人在回执页上看得到。"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("news:complaint", pk)


@require_POST
@in_office(HANDLE)
def decide(request: OfficeRequest, pk: UUID) -> HttpResponse:
    made, form = _mine(request, pk), DecisionForm(request.POST)
    if form.is_valid():
        try:
            actions.decide(made, by=request.user, **form.cleaned_data)
            messages.success(request, _("决定已作出，举报人在回执页上看得到。"))
            return redirect("news:complaint", pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return _complaint_page(request, made, form)


@never_cache
@in_office(HANDLE)
def unmask(request: OfficeRequest, pk: UUID, field: str) -> HttpResponse:
    """One value in full, after saying what for."""
    made, form = _mine(request, pk), UnmaskForm(request.POST or None)
    value = ""
    if form.is_valid():
        value = actions.unmask(made, field=field, by=request.user, **form.cleaned_data)
    context = {
        "report": made,
        "form": form,
        "value": value,
        "label": actions.UNMASKABLE[field],
        "trail": [
            *_desk_trail(),
            {"label": made.number, "url": reverse("news:complaint", args=[pk])},
            {"label": _("查看全文")},
        ],
    }
    return render(request, "news/unmask.html", context)


def _mine(request: OfficeRequest, pk: UUID) -> InfringementReport:
    visible = InfringementReport.objects.visible_to(request.user)
    return get_object_or_404(
        visible.select_related("article", "region", "acknowledged_by", "decided_by"), pk=pk
    )


def _complaint_page(request: HttpRequest, made: InfringementReport, form: DecisionForm) -> HttpResponse:
    context = {
        "report": made,
        "form": form,
        "steps": _steps(made),
        "events": [
            {
                "what": event.what,
                "who": event.actor_name,
                "office": event.office,
                "when": event.at,
                "reason": event.note,
            }
            for event in Event.objects.of(made)
        ],
        "trail": [*_desk_trail(), {"label": made.number}],
    }
    return render(request, "news/complaint.html", context)


def _prefilled(request: HttpRequest) -> str:
    pk = request.GET.get("article", "")
    article = ArticlePage.objects.published().filter(pk=pk).first() if pk.isdigit() else None
    return request.build_absolute_uri(article.get_absolute_url()) if article else ""


def _steps(made: InfringementReport) -> list[dict[str, object]]:
    reached = [made.received_at, made.acknowledged_at, made.decided_at]
    names = [_("收到"), _("受理"), _("决定")]
    at = sum(moment is not None for moment in reached)
    states = ["done" if place < at else "now" if place == at else "todo" for place in range(len(names))]
    return [
        {"label": name, "state": state, "when": moment}
        for name, state, moment in zip(names, states, reached, strict=True)
    ]


def _trail() -> list[dict[str, object]]:
    return [
        {"label": _("首页"), "url": reverse("home")},
        {"label": _("要闻"), "url": reverse("news:list")},
        {"label": _("侵权举报"), "url": reverse("news:report")},
    ]


def _desk_trail() -> list[dict[str, object]]:
    return [
        {"label": _("新闻"), "url": reverse("news:desk")},
        {"label": _("侵权举报"), "url": reverse("news:complaints")},
    ]
