"""The screen on the wall of the room: big, polled, moved with the arrow keys."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.views.agenda.pages import meeting
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest


@in_office()
def screen(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """``?at=3`` looks at the third item instead of the running one."""
    conference = meeting(request, conference_id)
    return render(request, "conference/agenda/screen.html", _board(request, conference))


@in_office()
def now(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Fetched every three seconds: 204 while nothing has changed."""
    conference = meeting(request, conference_id)
    context = _board(request, conference)
    if request.GET.get("seen") == context["stamp"]:
        return HttpResponse(status=204)
    return render(request, "conference/agenda/board.html", context)


def _board(request: OfficeRequest, conference: Conference) -> dict[str, object]:
    board = rules.board_of(conference)
    slots = board.plan.slots
    chosen = _chosen(request.GET.get("at", ""), len(slots))
    shown = slots[chosen - 1] if chosen else board.current
    place = shown.number if shown else (len(slots) + 1 if board.has_ended else 0)
    return {
        "conference": conference,
        "board": board,
        "shown": shown,
        "is_live": not chosen or shown == board.current,
        "at": chosen,
        "before": place - 1 if place > 1 else None,
        "after": place + 1 if place < len(slots) else None,
        "stamp": board.stamp,
        "server_time": timezone.now(),
    }


def _chosen(text: str, most: int) -> int:
    """The number of an item, or 0: whatever is running."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0
    return number if number <= most else 0
