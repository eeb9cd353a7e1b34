"""Opening a meeting, beginning it, closing it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.views.agenda.pages import back, meeting, plan_of
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.orgs.queries import regions_of
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import in_force


@in_office("conference.edit")
def open_meeting(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What will leave, to whom, and under which quorum rule; then it leaves."""
    conference = meeting(request, conference_id)
    refusal = ""
    if request.method == "POST":
        try:
            actions.open_meeting(conference, by=request.user)
            messages.success(request, _("会议通知已经发出"))
            return redirect("conference:agenda", conference.pk)
        except Refused as refused:
            refusal = str(refused)
    context = {
        "conference": conference,
        "refusal": refusal,
        "plan": plan_of(conference),
        "lacking": rules.lacking(conference),
        "quorum": in_force(subjects.QUORUM, on=timezone.localdate(), alliance=conference.alliance),
        "may_run": rules.may_run(conference, request.user),
        "trail": desk_trail(_("发出通知"), conference=conference),
    }
    return render(request, "conference/agenda/open.html", context)


@require_POST
@in_office("conference.edit")
def begin(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    return back(request, conference, lambda: actions.begin(conference, by=request.user), _("会议已经开始"))


@in_office("conference.edit")
def close(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What is left open, who hosts next; then the record is read only."""
    conference = meeting(request, conference_id)
    form = forms.CloseForm(
        request.POST or None, conference=conference, initial={"next_host": _turn(conference)}
    )
    if form.is_valid():
        try:
            actions.close(conference, by=request.user, **form.cleaned_data)
            messages.success(request, _("会议已经闭会，接下来起草纪要"))
            return redirect("conference:agenda", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "form": form,
        "plan": plan_of(conference),
        "outcomes": list(queries.outcomes_of(conference)),
        "may_run": rules.may_run(conference, request.user),
        "trail": desk_trail(_("闭会"), conference=conference),
    }
    return render(request, "conference/agenda/close.html", context)


def _turn(conference: Conference) -> Region | None:
    """Next by the order of seats, among those who are at this meeting."""
    there = [party.region for party in conference.parties.all()]
    return rules.suggested_host(
        [region for region in regions_of(conference.alliance) if region in there], [conference]
    )
