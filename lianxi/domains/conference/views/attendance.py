"""The room 参会: who comes, the notice, reminders, the file for one's calendar."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference import queries as meetings
from lianxi.domains.conference.actions import attendance as actions
from lianxi.domains.conference.forms import attendance as forms
from lianxi.domains.conference.models import Conference, Notice
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import feeds, notices
from lianxi.domains.conference.rules.calendars import to_ics
from lianxi.domains.conference.views.attendance_columns import columns_for
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions as spreadsheets


@in_office()
def attendance(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """Who comes, by federation; host: what is missing, and a reminder."""
    conference = room(request, conference_id)
    people = list(queries.people_of(conference))
    if fmt := request.GET.get("format"):
        return spreadsheets.export(
            f"{conference.short_name}参会名单",
            columns_for(request.user),
            people,
            by=request.user,
            fmt=fmt,
            what="全部参会人员",
            obj=conference,
        )
    slips = rules.slips_of(conference, people)
    own = next((s for s in slips if s.party.region_id == request.user.acting_org.region_id), None)
    may_arrange = rules.may_arrange(conference, request.user)
    context = {
        "slips": slips,
        "own": own,
        "standing": rules.standing(conference, slips),
        "missing": [slip for slip in slips if not slip.is_answered],
        "answered_count": sum(slip.is_answered for slip in slips),
        "coming_count": sum(len(slip.coming) for slip in slips),
        "sees_all_travel": request.user.acting_org.region_id == conference.steering_region.pk,
        "notices": list(conference.notices.newest_first()),
        "changes": notices.changes(conference, queries.last_notice_of(conference)) if may_arrange else [],
        "may_answer": rules.may_answer(conference, request.user) and rules.takes_slips(conference),
        "can_sign_in": not rules.why_no_sign_in_by_hand(conference),
        "history": meetings.history(conference) if may_arrange else [],
    }
    return render(
        request, "conference/attendance/room.html", base(request, conference, "attendance") | context
    )


@in_office()
def notice(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What the notice says, before it leaves and after; the host settles its words."""
    conference = room(request, conference_id)
    sent = queries.invitation_of(conference)
    may_arrange = rules.may_arrange(conference, request.user)
    form = forms.NoticeForm(request.POST or None, conference=conference, is_sent=sent is not None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.prepare_notice(conference, by=request.user, **{**form.initial, **form.cleaned_data})
            messages.success(request, _("通知稿已保存"))
            return redirect("conference:notice", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "form": form,
        "sent": sent,
        "notices": list(conference.notices.newest_first().select_related("sent_by")),
        "content": sent.content if sent else draft_of(conference),
        "dated": dt.date.fromisoformat(sent.content["dated"]) if sent else None,
        "changes": notices.changes(conference, queries.last_notice_of(conference)) if may_arrange else [],
    }
    return render(request, "conference/attendance/notice.html", base(request, conference, "notice") | context)


@in_office()
def notice_draft(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """The preview, as it would be printed; without a number."""
    conference = room(request, conference_id)
    return pdf(to_pdf(notices.official(draft_of(conference))), _("会议通知（稿）"))


@in_office()
def notice_paper(request: OfficeRequest, notice_id: UUID) -> HttpResponse:
    """The paper as it was sent, word for word."""
    sent = get_object_or_404(Notice.objects.visible_to(request.user), pk=notice_id)
    paper = notices.official(sent.content, notices.page_of(sent.conference))
    return pdf(to_pdf(paper), str(sent))


@require_POST
@in_office()
def correct(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = room(request, conference_id)
    try:
        sent = actions.correct_notice(conference, by=request.user)
        messages.success(request, _("更正通知 %(number)s 已经发给各单位") % {"number": sent.number})
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:attendance", conference.pk)


@require_POST
@in_office()
def remind(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = room(request, conference_id)
    try:
        reminded = actions.remind(conference, by=request.user)
        names = _("、").join(party.region.plain_name for party in reminded)
        messages.success(request, _("已提醒%(names)s填报回执") % {"names": names})
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:attendance", conference.pk)


@in_office()
def meeting_ics(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """One meeting for one's calendar; a draft is not announced yet."""
    announced = Conference.objects.inside(request.user).exclude(state=Conference.State.DRAFT)
    conference = get_object_or_404(announced, pk=conference_id)
    return calendar_file(to_ics(feeds.entries_of(conference), name=conference.title), conference.short_name)


def room(request: OfficeRequest, conference_id: UUID) -> Conference:
    """A meeting of my own region's, with its parties."""
    inside = Conference.objects.inside(request.user)
    return get_object_or_404(meetings.with_parties(inside), pk=conference_id)


def base(request: OfficeRequest, conference: Conference, current: str) -> dict[str, object]:
    """What every page of this room shares."""
    may_arrange = rules.may_arrange(conference, request.user)
    return {
        "conference": conference,
        "may_arrange": may_arrange,
        "tabs": tabs_of(conference, "attendance"),
        "pages": _pages(conference, current, may_arrange),
        "trail": desk_trail(_("参会"), conference=conference),
    }


def draft_of(conference: Conference) -> notices.Text:
    today = timezone.localdate()
    conference.reply_until = rules.reply_day_of(conference, today)
    return notices.invitation(
        conference,
        issuer=queries.federation_of_host(conference),
        parties=conference.parties.all(),
        items=queries.agenda_of(conference),
        number="",
        dated=today,
    )


def pdf(content: bytes, name: str) -> HttpResponse:
    headers = {"Cache-Control": "private, no-store"}
    response = HttpResponse(content, content_type="application/pdf", headers=headers)
    return named(response, f"{name}.pdf", inline=True)


def calendar_file(content: bytes, name: str) -> HttpResponse:
    return named(HttpResponse(content, content_type="text/calendar; charset=utf-8"), f"{name}.ics")


def named(response: HttpResponse, name: str, *, inline: bool = False) -> HttpResponse:
    response["Content-Disposition"] = content_disposition_header(not inline, name) or "inline"
    return response


def _pages(conference: Conference, current: str, may_arrange: bool) -> list[dict[str, object]]:
    found = [("attendance", _("名单")), ("notice", _("通知")), ("seats", _("席位"))]
    if may_arrange:
        found.append(("signing", _("签到")))
    return [
        {
            "label": label,
            "url": reverse(f"conference:{name}", args=[conference.pk]),
            "current": name == current,
        }
        for name, label in found
    ]
