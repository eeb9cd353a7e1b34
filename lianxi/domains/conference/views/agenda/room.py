"""The room 议程 in its three states: preparing, running, closed."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.rules.attendance import regions_present
from lianxi.domains.conference.views.agenda.pages import editor, meeting, room
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest


@in_office()
def agenda(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The page that fits the state of the meeting."""
    conference = meeting(request, conference_id)
    if conference.is_closed:
        return _record(request, conference)
    if conference.state == Conference.State.IN_PROGRESS:
        return _running(request, conference)
    return editor(request, conference)


@in_office()
def edit(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The agenda as an editor sees it, also while the meeting runs."""
    conference = meeting(request, conference_id)
    if conference.is_closed:
        return redirect("conference:agenda", conference.pk)
    return editor(request, conference)


@in_office()
def now(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The running item with its speakers, fetched every few seconds; nothing new is 204."""
    conference = meeting(request, conference_id)
    board = rules.board_of(conference)
    if request.GET.get("seen") == board.stamp:
        return HttpResponse(status=204)
    return render(request, "conference/agenda/now.html", _now(request, conference, board))


def _running(request: OfficeRequest, conference: Conference) -> HttpResponse:
    board = rules.board_of(conference)
    context = room(
        request,
        conference,
        standing=rules.running_standing(board.plan),
        quorum=rules.quorum_of(conference, regions_present(conference)),
        outcomes=list(queries.outcomes_of(conference)),
        minutes_form=_minutes_form(board),
    )
    return render(request, "conference/agenda/running.html", context | _now(request, conference, board))


def _record(request: OfficeRequest, conference: Conference) -> HttpResponse:
    sections = queries.sections_with_record(conference)
    plan = rules.plan_of(sections, on=conference.held_on, begins_at=conference.begins_at)
    outcomes = list(queries.outcomes_of(conference))
    context = room(
        request, conference, plan=plan, outcomes=outcomes, standing=rules.closed_standing(plan, outcomes)
    )
    return render(request, "conference/agenda/record.html", context)


def _now(request: OfficeRequest, conference: Conference, board: rules.Board) -> dict[str, object]:
    may_run = rules.may_run(conference, request.user)
    own = None if may_run else request.user.acting_org.region
    return {
        "conference": conference,
        "board": board,
        "plan": board.plan,
        "may_run": may_run,
        "may_speak": rules.may_speak_for(request.user.acting_org.region, conference, request.user),
        "own_region": request.user.acting_org.region,
        "speaker_form": forms.SpeakerForm(conference=conference, only=own, auto_id="speaker_%s"),
        "server_time": timezone.now(),
    }


def _minutes_form(board: rules.Board) -> forms.MinutesForm | None:
    if board.plan.current is None:
        return None
    noted = board.plan.current.item.minuted
    return forms.MinutesForm(initial={"text": noted, "seen": noted})
