"""征求意见: asking, answering on a phone, handling comment by comment, the adoption table."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from lianxi.domains.conference.actions import circulation as actions
from lianxi.domains.conference.actions.reply_clock import NAME
from lianxi.domains.conference.forms.circulation import CirculateForm, HandleForm, ReplyForm
from lianxi.domains.conference.models import Circular, Conference, PaperVersion, Reply, Topic
from lianxi.domains.conference.queries import circulation as queries
from lianxi.domains.conference.rules import circulation as rules
from lianxi.domains.conference.rules.adoption_paper import adoption_paper
from lianxi.domains.conference.rules.circulation_text import text_of
from lianxi.domains.conference.rules.topics_offers import offers
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.domains.conference.views.topics import history_of, one_topic
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.documents.serving import respond
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.columns import Column

COLUMNS = [
    Column(gettext_lazy("序号"), "number", "int"),
    Column(gettext_lazy("地区"), "region.name"),
    Column(gettext_lazy("单位"), "federation"),
    Column(gettext_lazy("条款"), "clause"),
    Column(gettext_lazy("意见"), "opinion"),
    Column(gettext_lazy("采纳情况"), "outcome"),
    Column(gettext_lazy("理由"), "reason"),
]


@in_office("conference.edit")
def circulate_topic(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    found = one_topic(request, topic_id)
    if found.meeting is None:
        return redirect(found)
    return _circulate(request, found.meeting, topic=found)


@in_office("conference.edit")
def circulate_version(request: OfficeRequest, version_id: UUID) -> HttpResponse:
    versions = PaperVersion.objects.visible_to(request.user).filter(
        paper__conference__in=Conference.objects.inside(request.user)
    )
    version = get_object_or_404(versions.select_related("paper__conference"), pk=version_id)
    return _circulate(request, version.paper.conference, version=version)


def _circulate(
    request: OfficeRequest,
    conference: Conference,
    topic: Topic | None = None,
    version: PaperVersion | None = None,
) -> HttpResponse:
    """Until when, what silence means, and the very text."""
    today = timezone.localdate()
    usual = rules.usual_due(conference, today, deadlines.calendar())
    initial = {"due_on": usual.on, "text": text_of(topic, version)}
    form = CirculateForm(request.POST or None, initial=initial)
    if form.is_valid():
        try:
            made = actions.circulate(
                conference, by=request.user, topic=topic, version=version, **form.cleaned_data
            )
            messages.success(request, _("已发给各方，答复会列在这里"))
            return redirect(made)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "subject": topic or version,
        "form": form,
        "usual": usual,  # the workbench itself has a `due`
        "ruling": rules.reply_ruling(conference, today),
        "parties": conference.parties.select_related("region", "federation").order_by("position"),
        "may_circulate": rules.may_circulate(conference, version, request.user),
        "trail": desk_trail(_("征求意见"), conference=conference),
    }
    return render(request, "conference/circulation/circulate.html", context)


@in_office()
def circular(request: OfficeRequest, circular_id: UUID) -> HttpResponseBase:
    """Who answered what, what became of each comment, what comes next; ``?format=`` takes it along."""
    found = one_circular(request, circular_id)
    answered = queries.round_of(found)
    lines = rules.adoption_table(answered)
    if fmt := request.GET.get("format"):
        name = _("意见采纳情况表")
        return spreadsheets.export(name, COLUMNS, lines, by=request.user, fmt=fmt, what=str(found), obj=found)
    context = _page(request, answered) | {"lines": lines}
    return render(request, "conference/circulation/circular.html", context)


def _page(request: OfficeRequest, answered: queries.Round) -> dict[str, object]:
    found, user = answered.circular, request.user
    is_current = rules.is_current(found)
    mine = rules.party_region(found, user)
    takes_replies = rules.takes_replies(found, timezone.localdate()) and rules.may_reply(found, user)
    return {
        "circular": found,
        "round": answered,
        "sentence": rules.told(answered) if is_current else _("这一轮征求意见已经结束"),
        "next_actor": rules.next_actor(answered) if is_current else "",
        "silence": rules.silence_sentence(found),
        "standings": [(one, rules.CHIPS[one.stand]) for one in answered.standings],
        "clauses": queries.clause_names(found),
        "may_reply_anew": takes_replies and not rules.is_handled(answered, mine),
        "is_awaited": takes_replies and mine in answered.waiting,
        "may_handle": is_current and rules.may_handle(found, user),
        "offers": offers(found.topic, user, answered) if found.topic and is_current else None,
        "clock": deadlines.clock_of(found, NAME),
        "history": history_of(found),
        "trail": desk_trail(_("征求意见"), conference=found.conference),
    }


@in_office()
def reply(request: OfficeRequest, circular_id: UUID) -> HttpResponse:
    """A federation's answer; its last one stands in the form."""
    found = one_circular(request, circular_id)
    last = _last_word(request, found)
    form = ReplyForm(request.POST or None, texts=queries.texts_of(found), initial=ReplyForm.initial_of(last))
    if form.is_valid():
        try:
            actions.reply(found, by=request.user, **form.values())
            messages.success(request, _("已回复，征求意见的单位会收到消息"))
            return redirect(found)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "circular": found,
        "form": form,
        "last": last,
        "silence": rules.silence_sentence(found),
        "may_reply": rules.may_reply(found, request.user)
        and rules.takes_replies(found, timezone.localdate()),
        "clock": deadlines.clock_of(found, NAME),
        "trail": _trail(found, _("回复")),
    }
    return render(request, "conference/circulation/reply.html", context)


@in_office("conference.edit")
def handle(request: OfficeRequest, reply_id: UUID) -> HttpResponse:
    """One comment after another: what became of it, and the next."""
    visible = Reply.objects.visible_to(request.user)
    given = get_object_or_404(
        visible.select_related("region", "org", "by", "clause", "handling"), pk=reply_id
    )
    found = one_circular(request, given.circular_id)
    handling = queries.handling_of(given)
    initial = {"outcome": handling.outcome, "reason": handling.reason} if handling else None
    form = HandleForm(request.POST or None, initial=initial)
    if form.is_valid():
        try:
            actions.handle(given, by=request.user, **form.cleaned_data)
            return _next_comment(request, found)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    answered = queries.round_of(found)
    context = {
        "circular": found,
        "round": answered,
        "given": given,
        "wording": next((row for row in queries.texts_of(found) if row.clause == given.clause), None),
        "form": form,
        "handled": len(answered.comments) - len(answered.unhandled),
        "may_handle": rules.may_handle(found, request.user),
        "trail": _trail(found, _("处理意见")),
    }
    return render(request, "conference/circulation/handle.html", context)


def _next_comment(request: OfficeRequest, found: Circular) -> HttpResponse:
    fresh = queries.round_of(one_circular(request, found.pk))
    if fresh.unhandled:
        messages.success(request, _("已记下，接着处理下一条"))
        return redirect("conference:handle_comment", fresh.unhandled[0].pk)
    messages.success(request, _("意见都已处理"))
    return redirect(found)


@require_POST
@in_office("conference.edit")
def remind(request: OfficeRequest, circular_id: UUID) -> HttpResponse:
    found = one_circular(request, circular_id)
    try:
        regions = actions.remind(found, by=request.user)
        names = _("、").join(region.plain_name for region in regions)
        messages.success(request, _("已提醒%(names)s") % {"names": names})
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(found)


@require_GET
@in_office()
def adoption(request: OfficeRequest, circular_id: UUID, fmt: str) -> HttpResponse:
    """意见采纳情况表 to file and to sign: docx or PDF. Taking it away stays in the trail."""
    found = one_circular(request, circular_id)
    paper = adoption_paper(queries.round_of(found), timezone.localdate())
    try:
        response = respond(paper, name=f"意见采纳情况表-{found}", fmt=fmt)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect(found)
    actions.note_printing(found, by=request.user, fmt=fmt)
    return response


def one_circular(request: OfficeRequest, circular_id: UUID) -> Circular:
    visible = Circular.objects.visible_to(request.user)
    return get_object_or_404(queries.whole_circulars(visible), pk=circular_id)


def _last_word(request: OfficeRequest, found: Circular) -> list[Reply]:
    region = rules.party_region(found, request.user)
    return queries.last_word([row for row in found.replies.all() if region and row.region_id == region.pk])


def _trail(found: Circular, label: str) -> list[dict[str, str]]:
    steps = desk_trail(_("征求意见"), label, conference=found.conference)
    steps[-2]["url"] = found.get_absolute_url()
    return steps
