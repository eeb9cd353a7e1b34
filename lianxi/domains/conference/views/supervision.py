"""督办 of a meeting's tasks: the room, one case with its ladder, and what each side can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference import queries
from lianxi.domains.conference.actions import supervision as actions
from lianxi.domains.conference.forms.supervision import OpenForm, TextForm
from lianxi.domains.conference.models import Conference, Rung, Supervision, counted
from lianxi.domains.conference.queries import supervision as found
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules import letters
from lianxi.domains.conference.rules import supervision as rules
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.documents.serving import respond
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.columns import Column


@in_office()
def supervisions(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """The room: live cases by how high they have climbed, then the closed ones."""
    conference = _conference(request, conference_id)
    cases = [_line(case, request) for case in found.supervisions_of(conference, request.user)]
    if fmt := request.GET.get("format"):
        return _export(request, conference, cases, fmt)
    live = sorted((line for line in cases if not line["case"].closed_at), key=lambda line: -line["height"])
    context = {
        "conference": conference,
        "live": live,
        "closed": [line for line in cases if line["case"].closed_at],
        "counts": [(kind, sum(line["top"] == kind for line in live)) for kind in Rung.LADDER],
        "heading": _("%(n)s件督办正在办理") % {"n": counted(len(live))} if live else _("没有正在办理的督办"),
        "may_open": rules.may_supervise(conference.steering_region, request.user),
        "terms": terms_of(conference),
        "tabs": tabs_of(conference, "supervisions"),
        "trail": desk_trail(_("督办"), conference=conference),
    }
    return render(request, "conference/supervision/room.html", context)


@in_office("conference.edit")
def open_case(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """立项 by a decision or an instruction."""
    conference = _conference(request, conference_id)
    form = OpenForm(request.POST or None, conference=conference)
    if form.is_valid():
        try:
            case = actions.open_case(by=request.user, **form.cleaned_data)
            messages.success(request, _("督办已立项，对方已收到通知"))
            return redirect(case.get_absolute_url())
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "form": form,
        "trail": desk_trail(_("督办立项"), conference=conference),
    }
    return render(request, "conference/supervision/open.html", context)


@in_office()
def supervision(request: OfficeRequest, case_id: UUID, form: TextForm | None = None) -> HttpResponse:
    """One case: the ladder it climbed with the arithmetic of every rung, answers, what to do next."""
    case = _case(request, case_id)
    conference = case.part.task.conference
    rungs = list(case.rungs.all())
    top = case.top
    terms = terms_of(conference)
    context = {
        "case": case,
        "task": case.part.task,
        "conference": conference,
        "rungs": [(rung, rules.STATES.get(Rung.Kind(rung.kind), "idle")) for rung in reversed(rungs)],
        "top": top,
        "steps": rules.steps(case),
        "heading": rules.standing(case),
        "form": form or TextForm(),
        "letter_form": TextForm(initial={"text": letters.draft(case, rungs, terms)}, label=_("督办函正文")),
        "may_supervise": _supervises(case, request),
        "may_answer": case.closed_at is None and rules.may_answer(case, request.user),
        "is_accepted": any(rung.kind == Rung.Kind.ACCEPTED for rung in rungs),
        "letter": case.letter,
        "letter_is_due": bool(found.letters_due([case], timezone.localdate())),
        "terms": terms,
        "trail": desk_trail(_("督办"), conference=conference),
    }
    return render(request, "conference/supervision/case.html", context)


@in_office()
def letter(request: OfficeRequest, case_id: UUID, fmt: str) -> HttpResponse:
    """The letter as PDF or Word."""
    case = _case(request, case_id)
    sent = get_object_or_404(case.rungs, kind=Rung.Kind.LETTER)
    return respond(letters.official(case, sent), name=f"{sent.document_number}督办函", fmt=fmt)


@require_POST
@in_office("conference.edit")
def send_letter(request: OfficeRequest, case_id: UUID) -> HttpResponseBase:
    return _do(request, case_id, actions.send_letter, _("督办函已发出，已编文号"), text=_text(request))


@require_POST
@in_office("conference.edit")
def remind(request: OfficeRequest, case_id: UUID) -> HttpResponseBase:
    return _do(request, case_id, actions.remind, _("已催办"), text=_text(request))


@require_POST
@in_office("conference.edit")
def close_case(request: OfficeRequest, case_id: UUID) -> HttpResponseBase:
    return _do(request, case_id, actions.close_case, _("督办已办结"), conclusion=_text(request))


@require_POST
@in_office()
def accept(request: OfficeRequest, case_id: UUID) -> HttpResponseBase:
    return _do(request, case_id, actions.accept, _("已接收"))


@require_POST
@in_office()
def answer(request: OfficeRequest, case_id: UUID) -> HttpResponseBase:
    return _do(request, case_id, actions.answer, _("反馈已报送"), text=_text(request))


def _do(
    request: OfficeRequest, case_id: UUID, verb: Callable[..., Any], done: str, **words: str
) -> HttpResponseBase:
    """One verb on one case; a refusal is shown on the case's page, with what was typed."""
    case = _case(request, case_id)
    try:
        verb(case, by=request.user, **words)
    except Refused as refusal:
        form = TextForm(request.POST)
        form.is_valid()
        form.add_error(None, str(refusal))
        return supervision(request, case_id, form)
    messages.success(request, done)
    return redirect(case.get_absolute_url())


def _text(request: OfficeRequest) -> str:
    return request.POST.get("text", "")


def _conference(request: OfficeRequest, conference_id: UUID) -> Conference:
    inside = Conference.objects.inside(request.user)
    return get_object_or_404(queries.with_parties(inside), pk=conference_id)


def _case(request: OfficeRequest, case_id: UUID) -> Supervision:
    cases = found.whole_supervisions(Supervision.objects.visible_to(request.user))
    return get_object_or_404(cases, pk=case_id)


def _supervises(case: Supervision, request: OfficeRequest) -> bool:
    is_host = rules.may_supervise(case.org.region, request.user) and request.user.acting_org == case.org
    return is_host and case.closed_at is None


def _line(case: Supervision, request: OfficeRequest) -> dict[str, Any]:
    top = case.top
    return {
        "case": case,
        "top": top.kind if top else "",
        "state": rules.STATES[Rung.Kind(top.kind)] if top and not case.closed_at else "idle",
        "height": top.height if top else -1,
        "word": top.get_kind_display() if top else case.get_origin_display(),
        "because": top.because if top else case.reason,
        "standing": rules.standing(case),
    }


def _export(
    request: OfficeRequest, conference: Conference, lines: list[dict[str, Any]], fmt: str
) -> HttpResponseBase:
    columns = [
        Column(_("任务"), lambda line: line["case"].part.task.title),
        Column(_("地区"), lambda line: line["case"].part.region.plain_name),
        Column(_("来由"), lambda line: line["case"].get_origin_display()),
        Column(_("到了哪一级"), lambda line: line["word"]),
        Column(_("依据"), lambda line: line["because"]),
        Column(_("立项"), lambda line: line["case"].opened_at, kind="moment"),
        Column(_("办结"), lambda line: line["case"].closed_at, kind="moment"),
        Column(_("办结意见"), lambda line: line["case"].conclusion),
    ]
    what = f"{conference.title}的督办台账"
    return spreadsheets.export(
        _("督办台账"), columns, lines, by=request.user, fmt=fmt, what=what, obj=conference
    )
