"""督办: the clock climbs with slips, people open cases, send the letter, answer, remind and close."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.models import Conference, Part, Rung, Supervision
from lianxi.domains.conference.queries import supervision as queries
from lianxi.domains.conference.queries.terms import Terms, period_asked, terms_of
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.rules import supervision as rules
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.deadlines.calendars import Calendar
from lianxi.kernel.deadlines.reckoning import WORKING, due_after
from lianxi.kernel.documents import actions as documents
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

LETTER_MARK = "督"
RECOVERED = "进展已恢复正常，系统自动办结"


@transaction.atomic
def climb(conference: Conference, on: dt.date | None = None) -> list[Rung]:
    """What the clock does every night: slips that are due, escalation of unanswered letters, and
    closing of cases of its own whose cause is gone. The rungs it added.
    """
    on = on or timezone.localdate()
    terms, calendar = terms_of(conference), deadlines.calendar()
    live = queries.live_of(conference)
    parts = list(queries.parts_watched(conference))
    owed = _owed(parts, on, terms, calendar)
    added = []
    with override("zh-hans"):  # rungs are kept as written, whoever's night it is
        for part in parts:
            case = live.pop(part.pk, None)
            added += _climb_one(part, case, on, terms, calendar, owed.get(part.pk))
        for case in live.values():  # of parts that are no longer watched: closed, suspended
            _recover(case)
    if added:
        pages.expire()
    return added


@transaction.atomic
def open_case(part: Part, *, by: User, origin: str, reason: str) -> Supervision:
    """立项: by a decision of the meeting or a leader's instruction."""
    region = part.task.conference.steering_region
    if not rules.may_supervise(region, by):
        raise Refused(_("督办由%(region)s总工会立项") % {"region": region})
    if not reason.strip():
        raise Refused(_("请写明督办事由，例如：依据某次会议第几项决定"))
    with refuse_on("one_live_supervision_per_part", _("这个地区的这项任务已经在督办，请在原督办里继续")):
        case = Supervision.objects.create(
            part=part, org=by.acting_org, origin=origin, reason=reason.strip(), opened_by=by
        )
    trail.record(
        "supervision.opened", case, by=by, what=f"对{part.region.plain_name}立项督办", note=reason.strip()
    )
    _tell_part(case, _("督办立项：%(task)s") % {"task": part.task}, reason.strip(), by)
    return case


@transaction.atomic
def send_letter(case: Supervision, *, by: User, text: str) -> Rung:
    """督办函: numbered, to the body that carries the part out; answer expected in working days."""
    case = _held(case, by)
    if not text.strip():
        raise Refused(_("请写督办函正文"))
    terms, calendar = terms_of(case.part.task.conference), deadlines.calendar()
    due = due_after(timezone.localdate(), terms.letter_answer, WORKING, calendar)
    title = f"关于{case.part.task.title}的督办函"
    given = documents.number(case, org=case.org, mark=_mark(case), by=by, title=title)
    with refuse_on("a_rung_is_climbed_once", _("这次督办已经发过督办函，可以催办")):
        rung = Rung.objects.create(
            supervision=case,
            kind=Rung.Kind.LETTER,
            org=case.org,
            text=text.strip(),
            because=due.because,
            document_number=str(given),
            answer_due_on=due.on,
            by=by,
        )
    trail.record("supervision.letter", case, by=by, what=f"发出督办函{given}", note=due.because)
    told = {"number": given, "task": case.part.task}
    _tell_part(case, _("督办函%(number)s：%(task)s") % told, text.strip(), by)
    return rung


@transaction.atomic
def remind(case: Supervision, *, by: User, text: str = "") -> Rung:
    """催办: as often as it takes."""
    case = _held(case, by)
    rung = Rung.objects.create(
        supervision=case, kind=Rung.Kind.REMINDER, org=case.org, text=text.strip(), by=by
    )
    trail.record("supervision.reminded", case, by=by, what="催办", note=text.strip())
    _tell_part(case, _("催办：%(task)s") % {"task": case.part.task}, text.strip(), by)
    return rung


@transaction.atomic
def accept(case: Supervision, *, by: User) -> Rung:
    """接收: the region says that it has taken note."""
    case = _locked(case)
    _refuse_who_may_not_answer(case, by)
    if any(rung.kind == Rung.Kind.ACCEPTED for rung in case.rungs.all()):
        raise Refused(_("已经接收过了，请直接反馈"))
    rung = Rung.objects.create(supervision=case, kind=Rung.Kind.ACCEPTED, org=by.acting_org, by=by)
    trail.record("supervision.accepted", case, by=by, what="接收了督办")
    return rung


@transaction.atomic
def answer(case: Supervision, *, by: User, text: str) -> Rung:
    """反馈: what was done, what hinders, when it will be finished."""
    case = _locked(case)
    _refuse_who_may_not_answer(case, by)
    if not text.strip():
        raise Refused(_("请写反馈：做了什么、卡在哪里、什么时候完成"))
    rung = Rung.objects.create(
        supervision=case, kind=Rung.Kind.ANSWER, org=by.acting_org, text=text.strip(), by=by
    )
    trail.record("supervision.answered", case, by=by, what="反馈了督办", note=text.strip())
    inbox.send(
        to=queries.supervisors(case.org),
        kind=Kind.TODO,
        title=_("%(region)s反馈了督办：%(task)s")
        % {"region": case.part.region.plain_name, "task": case.part.task},
        body=text.strip(),
        url=case.get_absolute_url(),
        by=by,
    )
    return rung


@transaction.atomic
def close_case(case: Supervision, *, by: User, conclusion: str) -> Supervision:
    """办结: by the host, with a conclusion."""
    case = _held(case, by)
    if not conclusion.strip():
        raise Refused(_("请写办结意见"))
    case.closed_at, case.closed_by, case.conclusion = timezone.now(), by, conclusion.strip()
    case.save(update_fields=["closed_at", "closed_by", "conclusion"])
    trail.record("supervision.closed", case, by=by, what="办结了督办", note=conclusion.strip())
    _tell_part(case, _("督办已办结：%(task)s") % {"task": case.part.task}, conclusion.strip(), by)
    return case


def _owed(parts: list[Part], on: dt.date, terms: Terms, calendar: Calendar) -> dict[object, rules.Owed]:
    """By part: the last ended period whose report has not come and whose day has passed."""
    claimed = [part for part in parts if part.state == Part.State.CLAIMED]
    last = {part.pk: period_asked(part.task.rhythm, on, terms, calendar) for part in claimed}
    handed_in = queries.reported(parts, last.values())
    found: dict[object, rules.Owed] = {}
    for part in parts:
        period = last.get(part.pk)
        begin = part.task.starts_on or part.task.conference.held_on
        if period is None or (begin and period.ends_on < begin) or (part.pk, period.code) in handed_in:
            continue
        due = terms.report_due(period, calendar)
        if due.on < on:
            found[part.pk] = rules.Owed(period, due.on)
    return found


def _climb_one(
    part: Part,
    case: Supervision | None,
    on: dt.date,
    terms: Terms,
    calendar: Calendar,
    owed: rules.Owed | None,
) -> list[Rung]:
    rungs = list(case.rungs.all()) if case else []
    step = rules.slip_due(part, on, terms, calendar, owed)
    if step is None:
        if case:
            _recover(case)
        return []
    added = []
    if rules.is_above(step.kind, case.top if case else None):
        case = case or _open_by_clock(part)
        added.append(_slip(case, step))
    if case and rules.escalation_is_due(rungs, on):
        added.append(_escalate(case, rungs))
    return added


def _open_by_clock(part: Part) -> Supervision:
    org = federation_of(part.task.conference.steering_region)
    case = Supervision.objects.create(part=part, org=org, origin=Supervision.Origin.CLOCK)
    trail.record("supervision.opened", case, by=None, what=f"对{part.region.plain_name}开始预警")
    return case


def _slip(case: Supervision, step: rules.Step) -> Rung:
    rung = Rung.objects.create(supervision=case, kind=step.kind, org=case.org, because=step.because)
    name = step.kind.label
    trail.record("supervision.slip", case, by=None, what=f"发出{name}", note=step.because)
    _tell_part(case, _("%(name)s：%(task)s") % {"name": name, "task": case.part.task}, step.because)
    return rung


def _escalate(case: Supervision, rungs: list[Rung]) -> Rung:
    """The leaders of both sides are told that a letter was not answered."""
    letter = next(rung for rung in rungs if rung.kind == Rung.Kind.LETTER)
    because = _("督办函%(number)s限%(day)s前回复，至今没有反馈") % {
        "number": letter.document_number,
        "day": f"{letter.answer_due_on:%Y年%-m月%-d日}",
    }
    rung = Rung.objects.create(supervision=case, kind=Rung.Kind.ESCALATION, org=case.org, because=because)
    trail.record("supervision.escalated", case, by=None, what="提级督办", note=because)
    inbox.send(
        to=[*queries.leaders(case.part), *queries.supervisors(case.org)],
        kind=Kind.DEADLINE,
        title=_("提级督办：%(task)s") % {"task": case.part.task},
        body=because,
        url=case.get_absolute_url(),
    )
    return rung


def _recover(case: Supervision) -> None:
    """A case of the clock that never came to a letter ends by itself; others are closed by people."""
    rungs = case.rungs.all()
    if case.origin != Supervision.Origin.CLOCK or any(rung.kind not in rules.SLIPS for rung in rungs):
        return
    case.closed_at, case.conclusion = timezone.now(), RECOVERED
    case.save(update_fields=["closed_at", "conclusion"])
    trail.record("supervision.closed", case, by=None, what="办结了督办", note=RECOVERED)


def _locked(case: Supervision) -> Supervision:
    """The row, held until the transaction ends; a closed case is refused."""
    held = queries.whole_supervisions(Supervision.objects.select_for_update(of=("self",))).get(pk=case.pk)
    if held.closed_at:
        raise Refused(_("这次督办已经办结"))
    return held


def _held(case: Supervision, by: User) -> Supervision:
    held = _locked(case)
    if not (rules.may_supervise(held.org.region, by) and by.acting_org == held.org):
        raise Refused(_("督办由%(org)s办理") % {"org": held.org})
    return held


def _refuse_who_may_not_answer(case: Supervision, by: User) -> None:
    if not rules.may_answer(case, by):
        body = case.part.org or case.part.region
        raise Refused(_("督办由%(body)s反馈，您现在的职务不能代办") % {"body": body})


def _tell_part(case: Supervision, title: str, body: str, by: User | None = None) -> None:
    inbox.send(
        to=queries.answerers(case.part),
        kind=Kind.DEADLINE,
        title=title,
        body=body,
        url=case.get_absolute_url(),
        by=by,
    )


def _mark(case: Supervision) -> str:
    """机关代字 of the host's letters: 沪工联席督."""
    alliance = case.part.task.conference.alliance
    return f"{notices.mark_of(case.org, timezone.localdate(), alliance)}{LETTER_MARK}"
