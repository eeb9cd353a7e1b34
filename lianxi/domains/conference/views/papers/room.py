"""The room 文件 of one meeting: every paper and where it stands; beginning a new one."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.forms import papers as forms
from lianxi.domains.conference.models import Paper
from lianxi.domains.conference.queries import agenda
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.domains.conference.views.papers.base import meeting, steps
from lianxi.kernel.deadlines.queries import clock_of, clocks_by_object
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def papers(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Five plans at once in 2022: each with its signatures, its clock, its next step."""
    conference = meeting(request, conference_id)
    found = [paper for paper in queries.papers_of(conference, request.user) if paper.title]
    for paper in found:
        paper.conference = conference
    seats = queries.seats_of_papers(found)
    clocks = clocks_by_object([paper for paper in found if paper.is_signing], queries.SIGN_CLOCK)
    has_minutes = any(paper.kind == Paper.Kind.MINUTES for paper in found)
    may_minute = (
        not has_minutes
        and conference.is_closed
        and rules.may_draft_minutes(conference, request.user)
        and agenda.outcomes_of(conference).exists()
    )
    context = {
        "conference": conference,
        "standing": rules.overview(found, seats),
        "rows": [
            {
                "paper": paper,
                "seats": seats[paper.pk],
                "signs": [_sign(seat) for seat in seats[paper.pk]],
                "steps": steps(paper),
                "chip": rules.CHIPS[Paper.State(paper.state)],
                "clock": clocks.get(str(paper.pk)),
                "voiding": rules.voiding(seats[paper.pk]) if paper.is_open else "",
            }
            for paper in found
        ],
        "may_draft": rules.may_draft(conference, request.user),
        "may_minute": may_minute,
        "minutes_clock": clock_of(conference, queries.MINUTES_CLOCK) if may_minute else None,
        "tabs": tabs_of(conference, "papers"),
        "trail": desk_trail(_("文件"), conference=conference),
    }
    return render(request, "conference/papers/room.html", context)


@in_office("conference.edit")
def draft(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Name and kind of a new paper; its words come next."""
    conference = meeting(request, conference_id)
    form = forms.DraftForm(request.POST or None)
    if form.is_valid():
        try:
            paper = actions.draft_paper(conference, by=request.user, **form.cleaned_data)
            return redirect("conference:edit_paper", paper.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "form": form,
        "org": request.user.acting_org,
        "trail": desk_trail(_("起草文件"), conference=conference),
    }
    return render(request, "conference/papers/draft.html", context)


@require_POST
@in_office("conference.edit")
def minutes(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    try:
        paper = actions.draft_minutes(conference, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("conference:papers", conference.pk)
    messages.success(request, _("纪要初稿已按会议记录生成，请核对以后提交会签"))
    return redirect("conference:paper_text", paper.pk)


def _sign(seat: queries.Seat) -> dict[str, str]:
    region = seat.region
    return {
        "short": region.short,
        "colour": region.colour,
        "name": region.name,
        "words": rules.seat_word(seat),
    }
