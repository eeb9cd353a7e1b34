"""The officer's side of meetings: what is still open, entering one, settling one."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import actions, forms, queries, rules
from lianxi.domains.conference.models import Conference, ConferenceQuerySet
from lianxi.kernel.orgs.queries import the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def desk(request: OfficeRequest) -> HttpResponse:
    """All meetings of my region's, and what of them waits for me."""
    context = {
        "conferences": [(one, rules.told(one)) for one in _mine(request)],
        "matters": queries.matters_for(request.user),
        "may_enter": request.user.may("conference.edit") and queries.acts_for_a_federation(request.user),
        "trail": [],
    }
    return render(request, "conference/desk.html", context)


@in_office()
def desk_conference(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What is still open in one meeting: leads, claims, reports to decide."""
    conference = _conference(request, conference_id)
    rows = rules.progress(conference, timezone.localdate())
    context = {
        "conference": conference,
        "regions": [party.region for party in conference.parties.all()],
        "open": rules.still_open(rows, queries.reports_waiting(conference, request.user)),
        "rows": rows,
        "may_edit": rules.may_edit(conference, request.user),
        "may_divide": bool(rows) and rules.may_divide(rows[0].task, request.user),
        "history": queries.history(conference),
        "tabs": tabs_of(conference, "desk_conference"),
        "trail": desk_trail(conference.short_name),
    }
    return render(request, "conference/desk_conference.html", context)


@in_office("conference.edit")
def enter(request: OfficeRequest) -> HttpResponse:
    """Enter a meeting by hand."""
    alliance = the_alliance()
    if alliance is None:
        raise Http404
    form = forms.OpenForm(request.POST or None, alliance=alliance)
    if form.is_valid():
        try:
            made = actions.open_conference(by=request.user, alliance=alliance, **form.values())
            messages.success(request, _("会议已登记，接下来给任务分工"))
            return redirect("conference:desk_conference", made.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return render(request, "conference/enter.html", {"form": form, "trail": desk_trail(_("登记会议"))})


@in_office("conference.edit")
def settle(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Day, place, form and host."""
    conference = _conference(request, conference_id)
    form = forms.SettleForm(request.POST or None, conference=conference)
    if form.is_valid():
        try:
            actions.settle_conference(conference, by=request.user, **form.cleaned_data)
            messages.success(request, _("会议信息已保存"))
            return redirect("conference:desk_conference", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "form": form,
        "may_edit": rules.may_edit(conference, request.user),
        "trail": desk_trail(_("会议信息"), conference=conference),
    }
    return render(request, "conference/settle.html", context)


def tabs_of(conference: Conference, current: str) -> list[dict[str, object]]:
    """The rooms of one meeting's desk, for ``{% tabs %}``; ``current`` is the name of the open one."""
    rooms = [
        ("desk_conference", _("概况")),
        ("topics", _("议题")),
        ("agenda", _("议程")),
        ("attendance", _("参会")),
        ("papers", _("文件")),
        ("tasks", _("任务")),
        ("supervisions", _("督办")),
        ("record", _("记录")),
    ]
    links: list[dict[str, object]] = []
    for name, label in rooms:
        try:
            url = reverse(f"conference:{name}", args=[conference.pk])
        except NoReverseMatch:  # while the rooms are being built
            continue
        links.append({"label": label, "url": url, "current": name == current})
    return links


def desk_trail(*labels: str, conference: Conference | None = None) -> list[dict[str, str]]:
    steps = [{"label": _("联席会议与任务"), "url": reverse("conference:desk")}]
    if conference:
        url = reverse("conference:desk_conference", args=[conference.pk])
        steps.append({"label": conference.short_name, "url": url})
    return steps + [{"label": label, "url": ""} for label in labels]


def _mine(request: OfficeRequest) -> ConferenceQuerySet:
    return queries.conferences_for(request.user).of_region(request.user.acting_org.region)


def _conference(request: OfficeRequest, conference_id: UUID) -> Conference:
    """A meeting of my own region's: others have no desk here."""
    mine = Conference.objects.of_region(request.user.acting_org.region)
    return get_object_or_404(queries.with_parties(mine), pk=conference_id)
