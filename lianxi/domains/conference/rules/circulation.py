"""Circulars: who answers, until when, and what follows once everybody has. Pure answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import (
    Circular,
    Conference,
    Paper,
    PaperVersion,
    Reply,
    Topic,
)
from lianxi.domains.conference.models.standing import Stand
from lianxi.domains.conference.queries.circulation import (
    Round,
    Standing,
    clause_names,
    handling_of,
    is_newest,
)
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.domains.conference.rules.topics import acts_for, may_steer
from lianxi.domains.conference.subjects import REPLY
from lianxi.kernel.deadlines.calendars import Calendar
from lianxi.kernel.deadlines.rules import Due, Unit, due_after
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.rulebook.queries import Ruling, in_force
from lianxi.kernel.web import words

CHIPS = {
    Stand.AUTHOR: "ok",
    Stand.AGREE: "ok",
    Stand.NO_COMMENT: "ok",
    Stand.SILENT: "ok",
    Stand.CHANGES: "behind",
    Stand.OBJECT: "late",
    Stand.WAITING: "idle",
    Stand.OVERDUE: "late",
}


class Next(Enum):
    """What a round asks for."""

    ANSWERS = "answers"  # of those who have not replied
    HANDLING = "handling"  # by whoever circulated
    REVISION = "revision"  # by the author: comments were adopted
    TALK = "talk"  # an objection stands: defer, or leave it to the meeting
    AGENDA = "agenda"  # nothing stands in the way


def next_of(answered: Round) -> Next:
    if answered.waiting:
        return Next.ANSWERS
    if answered.unhandled:
        return Next.HANDLING
    if answered.needs_revision:
        return Next.REVISION
    if any(reply.answer == Reply.Answer.OBJECT for reply in answered.comments):
        return Next.TALK
    return Next.AGENDA


# Who may


def may_circulate(conference: Conference, version: PaperVersion | None, user: User | None) -> bool:
    """The host's federation; a paper's wording also the federation that drafts it."""
    if may_steer(conference, user):
        return True
    return version is not None and acts_for(user, version.paper.org.region)


def may_reply(circular: Circular, user: User) -> bool:
    """A party speaks by an officer or a leader of its federation."""
    may_speak = user.may("conference.edit") or user.may("papers.sign")
    return may_speak and acts_for_a_federation(user) and party_region(circular, user) is not None


def party_region(circular: Circular, user: User) -> Region | None:
    regions = {party.region_id: party.region for party in circular.conference.parties.all()}
    return regions.get(user.acting_org.region_id)


def is_handled(answered: Round, region: Region | None) -> bool:
    """Something the region said has its answer already: it stands as it was said."""
    own = [one for one in answered.standings if one.region == region]
    return any(handling_of(reply) for one in own for reply in one.replies)


def may_handle(circular: Circular, user: User | None) -> bool:
    """Whoever circulated the text answers for its comments."""
    return acts_for(user, circular.org.region)


# When


def is_current(circular: Circular) -> bool:
    """Still the round that counts: the topic is before the federations, the wording is the newest."""
    if circular.topic is not None:
        return circular.topic.state == Topic.State.CIRCULATED and is_newest(circular)
    assert circular.version is not None
    return circular.version.paper.state == Paper.State.DRAFTING and is_newest(circular)


def takes_replies(circular: Circular, on: dt.date) -> bool:
    """A late answer is heard, unless the circular said that silence would count by now."""
    return is_current(circular) and not (circular.silence_is_consent and circular.is_over(on))


def reply_ruling(conference: Conference, on: dt.date) -> Ruling:
    return in_force(REPLY, on=on, alliance=conference.alliance)


def usual_due(conference: Conference, on: dt.date, calendar: Calendar) -> Due:
    """So many working days from today as the rulebook says, with its arithmetic in a sentence."""
    return due_after(on, reply_ruling(conference, on).value, Unit.WORKING, calendar)


# In words


def told(answered: Round) -> str:
    """The title: 三家已回复，还差安徽."""
    names = {
        "answered": answered.answered,
        "size": answered.size,
        "waiting": _("、").join(region.plain_name for region in answered.waiting),
        "n": len(answered.unhandled),
    }
    return {
        Next.ANSWERS: _("%(answered)s/%(size)s 家已表态，还差%(waiting)s"),
        Next.HANDLING: _("各方都已表态，%(n)s 条意见等待处理"),
        Next.REVISION: _("意见都已处理，等待按采纳的意见修改"),
        Next.TALK: _("意见都已处理，还有不同意见没有采纳"),
        Next.AGENDA: _("各方都已表态，没有要改的"),
    }[next_of(answered)] % names


def next_actor(answered: Round) -> str:
    """Who has to do what now."""
    circular = answered.circular
    names = {
        "issuer": circular.org.display_name,
        "author": circular.author,
        "waiting": _("、").join(f"{region}总工会" for region in answered.waiting),
        "day": words.day(circular.due_on),
    }
    following = {
        Next.ANSWERS: _("下一步：%(waiting)s在%(day)s前回复。"),
        Next.HANDLING: _("下一步：%(issuer)s逐条写明采纳情况。"),
        Next.REVISION: _("下一步：%(author)s总工会按采纳的意见修改。"),
        Next.TALK: _("下一步：%(issuer)s决定缓议，或列入议程由会上协商。"),
        Next.AGENDA: _("下一步：%(issuer)s列入议程。")
        if circular.topic
        else _("下一步：%(issuer)s提交会签。"),
    }
    return following[next_of(answered)] % names


def silence_sentence(circular: Circular) -> str:
    """What the circular says of silence, plainly."""
    day = words.day(circular.due_on)
    if circular.silence_is_consent:
        return _("请在%(day)s前回复；逾期不回复，视为无意见。") % {"day": day}
    return _("请在%(day)s前回复；不回复不算同意，要等到您的答复。") % {"day": day}


# 意见采纳情况表


@dataclass(frozen=True)
class Line:
    """One row of the adoption table: a comment and what became of it, or a party without one."""

    number: int
    federation: str
    region: Region
    clause: str
    opinion: str
    outcome: str
    reason: str
    reply: Reply | None = None


def adoption_table(answered: Round) -> list[Line]:
    """Every party in the fixed order, every comment of its last word; whoever had none says so."""
    rows = [(one, reply) for one in answered.standings for reply in (one.comments or _only_word(one.replies))]
    clauses = clause_names(answered.circular)
    return [_line(n, one, reply, clauses) for n, (one, reply) in enumerate(rows, start=1)]


def _only_word(replies: list[Reply]) -> list[Reply | None]:
    return list(replies[:1]) or [None]


def _line(number: int, one: Standing, reply: Reply | None, clauses: dict[object, str]) -> Line:
    handling = handling_of(reply) if reply else None
    said = f"{reply.get_answer_display()}：{reply.text}" if reply and reply.text else str(one.stand.label)
    return Line(
        number=number,
        federation=one.party.federation.display_name,
        region=one.region,
        clause=clauses.get(reply.clause_id, "") if reply else "",
        opinion=said,
        outcome=str(handling.get_outcome_display()) if handling else _("待处理") if one.comments else "",
        reason=handling.reason if handling else "",
        reply=reply,
    )
