"""The record of a meeting: opening report, the year's report, archive, hand-over to the next host."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference import queries
from lianxi.domains.conference.actions import record as actions
from lianxi.domains.conference.models import Conference, Paper
from lianxi.domains.conference.queries import record as found
from lianxi.domains.conference.rules import handover as packs
from lianxi.domains.conference.rules.account import Fate, told
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.documents.serving import respond
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest


@in_office()
def record(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Where the record of a meeting stands, and everything that can be taken from it."""
    conference = _conference(request, conference_id)
    today = timezone.localdate()
    before = found.meeting_before(conference)
    accounts = actions.accounts_of(before, today) if before else []
    own = actions.accounts_of(conference, today)
    context = {
        "conference": conference,
        "before": before,
        "accounts": accounts,
        "told_before": told(accounts) if before else "",
        "own": own,
        "told": told(own) if own else _("这次会议还没有任务"),
        "fates": [(fate, sum(one.fate == fate for one in own)) for fate in Fate],
        "minutes": conference.papers.filter(kind=Paper.Kind.MINUTES).first(),
        "years": _years(conference, today.year),
        "archives": Job.objects.visible_to(request.user).filter(
            kind="conference.archive", title__endswith=conference.title
        )[:5],
        "may_archive": request.user.may("conference.edit"),
        "tabs": tabs_of(conference, "record"),
        "trail": desk_trail(_("记录"), conference=conference),
    }
    return render(request, "conference/record/room.html", context)


@in_office()
def opening_report(request: OfficeRequest, conference_id: UUID, fmt: str) -> HttpResponse:
    conference = _conference(request, conference_id)
    report = actions.opening_report(conference, timezone.localdate())
    if report is None:
        raise Http404
    return respond(report, name=report.title, fmt=fmt)


@in_office()
def annual_report(request: OfficeRequest, conference_id: UUID, year: int, fmt: str) -> HttpResponse:
    conference = _conference(request, conference_id)
    if year not in _years(conference, timezone.localdate().year):
        raise Http404
    report = actions.annual_report(conference, year)
    return respond(report, name=report.title, fmt=fmt)


@require_POST
@in_office("conference.edit")
def archive(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Build the archive in a job; its page tells the progress and carries the file."""
    job = actions.start_archive(_conference(request, conference_id), by=request.user)
    return redirect("jobs:detail", job.pk)


@in_office()
def handover(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What the next host takes over: open items, people, drafts."""
    conference = _conference(request, conference_id)
    pack = packs.pack_of(conference, timezone.localdate())
    if fmt := request.GET.get("format"):
        return respond(packs.official(conference, pack), name=f"{conference.short_name}交接清单", fmt=fmt)
    context = {
        "conference": conference,
        "pack": pack,
        "tabs": tabs_of(conference, "record"),
        "trail": desk_trail(_("轮值交接"), conference=conference),
    }
    return render(request, "conference/record/handover.html", context)


def _conference(request: OfficeRequest, conference_id: UUID) -> Conference:
    inside = Conference.objects.inside(request.user)
    return get_object_or_404(queries.with_parties(inside), pk=conference_id)


def _years(conference: Conference, this_year: int) -> list[int]:
    """The years a report can speak of: from the meeting's own to the present one, newest first."""
    return list(range(this_year, conference.year - 1, -1))[:3]
