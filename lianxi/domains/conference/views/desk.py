"""The officer's side of meetings: what is still open, entering one, settling one."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import actions, forms, queries, rules
from lianxi.domains.conference.models import Conference, ConferenceQuerySet
from lianxi.domains.conference.queries import agenda as agenda_queries
from lianxi.domains.conference.queries.desk import room_counts
from lianxi.domains.conference.queries.waiting import waiting_for
from lianxi.domains.conference.rules import agenda
from lianxi.domains.conference.rules.bars import overall
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import regions_of, the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def desk(request: OfficeRequest) -> HttpResponse:
    """All meetings of my region's, and what of them waits for me."""
    context = {
        "conferences": [(one, rules.told(one)) for one in _mine(request)],
        "matters": waiting_for(request.user, timezone.localdate()),
        "may_enter": request.user.may("conference.edit") and queries.acts_for_a_federation(request.user),
        "trail": [],
    }
    return render(request, "conference/desk.html", context)


@in_office()
def desk_conference(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Where one meeting stands, and the way into its rooms."""
    conference = _conference(request, conference_id)
    rows = rules.progress(conference, timezone.localdate())
    tabs = tabs_of(conference, "desk_conference")
    context = {
        "conference": conference,
        "told": rules.told(conference) if not conference.is_closed else "",
        "open": rules.still_open(rows, queries.reports_waiting(conference, request.user)),
        "bar": overall(rows),
        "rooms": _rooms(conference, tabs),
        "is_divided": bool(rows),
        "may_edit": rules.may_edit(conference, request.user),
        "may_divide": bool(rows) and rules.may_divide(rows[0].task, request.user),
        "tabs": tabs,
        "trail": desk_trail(conference.short_name),
    }
    return render(request, "conference/desk_conference.html", context)


@in_office("conference.edit")
def enter(request: OfficeRequest) -> HttpResponse:
    """Enter a meeting by hand: one still to be held, or with ``?held=1`` one held before."""
    alliance = the_alliance()
    if alliance is None:
        raise Http404
    is_held = "held" in request.GET
    form_class = forms.HeldForm if is_held else forms.UpcomingForm
    form = form_class(request.POST or None, alliance=alliance, suggestion=_next_host(alliance))
    if form.is_valid():
        try:
            made = actions.open_conference(by=request.user, alliance=alliance, **form.values())
            return _entered(request, made)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "form": form,
        "is_held": is_held,
        "tabs": _kinds_of_entry(is_held),
        "trail": desk_trail(_("登记会议")),
    }
    return render(request, "conference/enter.html", context)


@in_office("conference.edit")
def settle(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Day, hours, place, form and host; of a closed meeting, their correction."""
    conference = _conference(request, conference_id)
    suggestion = None if conference.is_closed else _next_host(conference.alliance, conference)
    form = forms.SettleForm(request.POST or None, conference=conference, suggestion=suggestion)
    if form.is_valid():
        try:
            actions.settle_conference(conference, by=request.user, **form.cleaned_data)
            messages.success(request, _("会议信息已保存"))
            return redirect("conference:desk_conference", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            conference = _conference(request, conference_id)
    context = {
        "conference": conference,
        "form": form,
        "may_edit": rules.may_edit(conference, request.user),
        "trail": desk_trail(_("会议信息"), conference=conference),
    }
    return render(request, "conference/settle.html", context)


def _entered(request: OfficeRequest, conference: Conference) -> HttpResponse:
    """On to the next thing: dividing what was agreed, or preparing what is to come."""
    if conference.is_closed:
        messages.success(request, _("会议已登记，接下来给任务分工"))
        return redirect("conference:desk_conference", conference.pk)
    messages.success(request, _("会议已登记，只有参加单位看得到。接下来排议程；准备好了再发通知"))
    return redirect("conference:agenda", conference.pk)


def _kinds_of_entry(is_held: bool) -> list[dict[str, object]]:
    url = reverse("conference:enter")
    return [
        {"label": _("筹备新会议"), "url": url, "current": not is_held},
        {"label": _("补录开过的会议"), "url": f"{url}?held=1", "current": is_held},
    ]


def _next_host(alliance: Alliance, conference: Conference | None = None) -> Region | None:
    """Whose turn it is after the meetings before this one."""
    past = agenda_queries.past_meetings(alliance)
    if conference:
        past = past.exclude(pk=conference.pk)
        past = past.filter(held_on__lt=conference.held_on) if conference.held_on else past
    return agenda.suggested_host(regions_of(alliance), list(past))


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
        url = reverse(f"conference:{name}", args=[conference.pk])
        links.append({"name": name, "label": label, "url": url, "current": name == current})
    return links


def _rooms(conference: Conference, tabs: list[dict[str, object]]) -> list[dict[str, object]]:
    """Every room but this one: what one does there, and how much lies in it."""
    told = {
        "topics": (_("征集、征求意见、定哪些上会"), _("%(n)s个议题")),
        "agenda": (_("议程、主持会议、记录结果"), _("%(n)s项议程")),
        "attendance": (_("通知、回执、席卡、签到"), _("%(n)s人")),
        "papers": (_("起草、会签、印发联合文件"), _("%(n)s份文件")),
        "tasks": (_("分工、认领、报送、销号"), _("%(n)s项任务")),
        "supervisions": (_("催办、督办函、提级"), _("%(n)s件在办")),
        "record": (_("开场报告、年度总结、归档"), ""),
    }
    counts = room_counts(conference)
    rooms = []
    for tab in tabs:
        name = str(tab["name"])
        if name in told:
            does, words = told[name]
            rooms.append({**tab, "does": does, "count": words % {"n": counts[name]} if words else ""})
    return rooms


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
