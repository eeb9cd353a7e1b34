"""驾驶舱: one meeting's work on one page, on one sheet, on the wall."""

from __future__ import annotations

import dataclasses
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import with_parties
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.web.look import Look
from lianxi.portal.cockpit import choice, queries
from lianxi.portal.figures import joint_figures


@in_office()
def cockpit(request: OfficeRequest, conference_id: UUID | None = None) -> HttpResponse:
    """``?figure=`` and ``?year=`` choose the joint figure, ``?wall=1`` is for the screen on the wall."""
    conference = _conference(request, conference_id) if conference_id else queries.under_way(request.user)
    if conference is None:
        return render(request, "cockpit/first_day.html", {"trail": []})
    board = queries.board_of(conference, request.user, timezone.localdate())
    context = {
        "board": board,
        "conference": conference,
        "now": timezone.now(),
        "meetings": _tabs(queries.meetings_of(request.user), conference),
        "trail": [],
        **_figures(request, board),
    }
    if "wall" in request.GET:
        look = dataclasses.replace(Look.of(request), theme="dark", face="standard")
        return render(request, "cockpit/wall.html", {**context, "look": look})
    return render(request, "cockpit/cockpit.html", context)


def _conference(request: OfficeRequest, conference_id: UUID) -> Conference:
    """A meeting of my own region's: others have no cockpit here."""
    return get_object_or_404(with_parties(Conference.objects.inside(request.user)), pk=conference_id)


def _figures(request: OfficeRequest, board: queries.Board) -> dict[str, object]:
    years = queries.years_of(board)
    year = _year(request.GET.get("year", ""), years)
    figures = joint_figures(board.conference.alliance, year)
    figure = choice.chosen(figures, request.GET.get("figure", ""))
    return {
        "year": year,
        "years": years,
        "options": choice.options(figures, figure),
        "shown": choice.shown(figure, board.regions) if figure else None,
    }


def _year(text: str, years: list[int]) -> int:
    if not text:
        return years[-1]
    if text not in map(str, years):
        raise Http404
    return int(text)


def _tabs(meetings: list[Conference], current: Conference) -> list[dict[str, object]]:
    if len(meetings) < 2:
        return []
    return [
        {
            "label": meeting.short_name,
            "url": reverse("cockpit:conference", args=[meeting.pk]),
            "current": meeting.pk == current.pk,
        }
        for meeting in meetings
    ]
