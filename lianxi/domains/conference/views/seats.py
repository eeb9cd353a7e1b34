"""席位: the plan, the name cards, the sheet to sign on paper."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference import cards
from lianxi.domains.conference.forms import attendance as forms
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import seating
from lianxi.domains.conference.views.attendance import base, pdf, room
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def seats(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Drawn from the slips: nobody moves a name by hand."""
    conference = room(request, conference_id)
    form = forms.SeatForm(request.GET or None)
    plan = seating.plan(queries.people_of(conference), **form.values())
    context = {"form": form, "plan": plan}
    return render(request, "conference/attendance/seats.html", base(request, conference, "seats") | context)


@in_office()
def name_cards(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = room(request, conference_id)
    try:
        content = cards.name_cards(queries.people_of(conference))
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("conference:seats", conference.pk)
    return pdf(content, f"{conference.short_name}{_('席卡')}")


@in_office()
def sign_in_sheet(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = room(request, conference_id)
    slips = rules.slips_of(conference, queries.people_of(conference))
    try:
        content = cards.sign_in_sheet(conference, slips)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("conference:seats", conference.pk)
    return pdf(content, f"{conference.short_name}{_('签到表')}")
