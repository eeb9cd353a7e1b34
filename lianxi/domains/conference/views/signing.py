"""签到: the desk, and the code on the wall."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin
from uuid import UUID

import segno
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import attendance as keys
from lianxi.domains.conference.actions import signing as actions
from lianxi.domains.conference.models import Conference, Participant, ParticipantQuerySet, SignIn
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.views.attendance import base, room
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def signing(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The desk: who is there, who is not, by hand when a telephone fails."""
    conference = room(request, conference_id)
    if not rules.may_arrange(conference, request.user):
        raise Http404
    context = base(request, conference, "signing") | _live(conference)
    return render(request, "conference/attendance/signing.html", context)


@in_office()
def sign_in_live(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What the desk and the wall fetch anew every few seconds."""
    conference = room(request, conference_id)
    big = "wall" in request.GET
    context = _live(conference) | {"conference": conference, "is_answer": True}
    context["may_arrange"] = rules.may_arrange(conference, request.user)
    name = "wall_live" if big else "live"
    return render(request, f"conference/attendance/{name}.html", context)


@in_office()
def sign_in_wall(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """For the screen of the room: the code, large, and who is there."""
    conference = room(request, conference_id)
    context = base(request, conference, "signing") | _live(conference)
    return render(request, "conference/attendance/wall.html", context)


@in_office()
def sign_in_qr(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The code alone, as SVG: dark on white whatever the theme, with its quiet zone."""
    conference = room(request, conference_id)
    if not conference.sign_in_key:
        raise Http404
    svg = segno.make(address_of(conference), error="m", micro=False).svg_inline(
        scale=8, border=4, light="#fff", omitsize=True
    )
    svg = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1) if "xmlns" not in svg else svg
    return HttpResponse(svg, content_type="image/svg+xml", headers={"Cache-Control": "private, no-store"})


@require_POST
@in_office()
def sign_in_by_hand(request: OfficeRequest, participant_id: UUID) -> HttpResponse:
    person = get_object_or_404(_people(request), pk=participant_id)
    return _desk(request, person.conference, lambda: actions.sign_in_by_hand(person, by=request.user))


@require_POST
@in_office()
def sign_in_undo(request: OfficeRequest, participant_id: UUID) -> HttpResponse:
    found = SignIn.objects.filter(participant__in=_people(request)).select_related(
        "participant__conference__host", "participant__conference__org__region"
    )
    sign_in = get_object_or_404(found, participant=participant_id)
    conference = sign_in.participant.conference
    return _desk(request, conference, lambda: actions.undo_sign_in(sign_in, by=request.user))


@require_POST
@in_office()
def renew_key(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = room(request, conference_id)
    try:
        keys.renew_sign_in_key(conference, by=request.user)
        messages.success(request, _("签到码已换，请把新码投到屏幕上"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:signing", conference.pk)


def address_of(conference: Conference) -> str:
    """What the code says: the address of the page, whole."""
    path = reverse("conference:phone", args=[conference.sign_in_key])
    return urljoin(settings.SITE_ADDRESS, path)


def _people(request: OfficeRequest) -> ParticipantQuerySet:
    return Participant.objects.visible_to(request.user).select_related(
        "region", "conference__host", "conference__org__region"
    )


def _live(conference: Conference) -> dict[str, object]:
    slips = rules.slips_of(conference, queries.people_of(conference))
    return {
        "slips": slips,
        "told": rules.presence_told(slips),
        "coming_count": sum(len(slip.coming) for slip in slips),
        "there_count": sum(len(slip.signed_in) for slip in slips),
        "why_not": rules.why_no_sign_in_by_hand(conference),
        "is_running": rules.takes_slips(conference),
        "address": address_of(conference) if conference.sign_in_key else "",
    }


def _desk(request: OfficeRequest, conference: Conference, act: Callable[[], object]) -> HttpResponse:
    """After a press at the desk: the list anew, or the page when there is no script."""
    refusal = ""
    try:
        act()
    except Refused as error:
        refusal = str(error)
    if not request.htmx:
        if refusal:
            messages.error(request, refusal)
        return redirect("conference:signing", conference.pk)
    conference = room(request, conference.pk)
    context = _live(conference) | {"conference": conference, "refusal": refusal, "is_answer": True}
    context["may_arrange"] = rules.may_arrange(conference, request.user)
    return render(request, "conference/attendance/live.html", context)
