"""征求意见: put a text before every federation, hear them, say what became of each comment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions import reply_clock
from lianxi.domains.conference.actions import topics as topic_actions
from lianxi.domains.conference.models import (
    Circular,
    Clause,
    Conference,
    Handling,
    PaperVersion,
    Reply,
    Topic,
)
from lianxi.domains.conference.queries import audience
from lianxi.domains.conference.queries import circulation as queries
from lianxi.domains.conference.rules import circulation as rules
from lianxi.domains.conference.rules.circulation_text import text_of
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words

Answer = Reply.Answer


@transaction.atomic
def circulate(
    conference: Conference,
    *,
    by: User,
    due_on: dt.date,
    topic: Topic | None = None,
    version: PaperVersion | None = None,
    text: str = "",
    silence_is_consent: bool = False,
    note: str = "",
) -> Circular:
    """Put one topic or one wording of a paper before all parties; ``text`` empty is the whole of it."""
    _refuse_subject(conference, topic, version, by)
    _refuse_day(due_on)
    circular = Circular(
        conference=conference,
        org=by.acting_org,
        topic=topic,
        version=version,
        text=text.strip() or text_of(topic, version),
        note=note.strip(),
        due_on=due_on,
        silence_is_consent=silence_is_consent,
        issued_by=by,
    )
    with refuse_on("a_version_is_circulated_once", _("这一稿已经征求过意见，改过以后再征求")):
        circular.save(force_insert=True)
    if topic is not None:
        topic_actions.put_before_all(topic, by=by)
    reply_clock.start(circular, by=by, source=rules.reply_ruling(conference, timezone.localdate()).because)
    what = f"送各方征求意见，{words.day(due_on)}截止{'，逾期视为无意见' if silence_is_consent else ''}"
    trail.record("circular.issued", circular, by=by, what=what, note=circular.note)
    _ask(circular, by)
    return circular


@transaction.atomic
def reply(
    circular: Circular,
    *,
    by: User,
    answer: str,
    text: str = "",
    clauses: Mapping[Clause, str] | None = None,
) -> list[Reply]:
    """A federation's word, on the whole and clause by clause. Said anew, it replaces what was said."""
    _hold(circular)
    region = rules.party_region(circular, by)
    if region is None or not rules.may_reply(circular, by):
        raise Refused(_("由参加单位总工会的经办人或负责人回复，您现在的职务不能回复"))
    _refuse_late(circular, region)
    at = timezone.now()
    said: list[tuple[Clause | None, str]] = [(None, text.strip())]
    said += [(clause, comment.strip()) for clause, comment in (clauses or {}).items()]
    rows = _rows(answer, said)
    replies = Reply.objects.bulk_create(
        Reply(
            circular=circular,
            region=region,
            org=by.acting_org,
            answer=answer,
            text=comment,
            clause=clause,
            by=by,
            at=at,
        )
        for clause, comment in rows
    )
    label = Answer(answer).label
    trail.record("circular.replied", circular, by=by, what=f"{region.short}回复：{label}", note=text.strip())
    _after_reply(circular, by)
    return replies


@transaction.atomic
def handle(given: Reply, *, by: User, outcome: str, reason: str = "") -> Handling:
    """采纳情况: what became of one comment. The issuing federation may think again while the round lasts."""
    circular = queries.whole_circulars(Circular.objects.all()).get(pk=_hold(given.circular).pk)
    if not rules.may_handle(circular, by):
        raise Refused(_("意见由征求意见的%(org)s处理") % {"org": circular.org})
    if not rules.is_current(circular):
        raise Refused(_("这一轮征求意见已经结束，采纳情况不能再改"))
    if given.pk not in {row.pk for row in queries.round_of(circular).comments}:
        raise Refused(_("这条意见已被同一单位后来的答复取代，请处理新的意见"))
    if outcome != Handling.Outcome.ADOPTED and not reason.strip():
        raise Refused(_("没有全部采纳的，请写明理由，提出意见的单位会看到"))
    values = {"org": by.acting_org, "outcome": outcome, "reason": reason.strip(), "by": by}
    handling, _is_new = Handling.objects.update_or_create(
        reply=given, defaults=values | {"at": timezone.now()}
    )
    what = f"{given.region.short}的意见：{Handling.Outcome(outcome).label}"
    trail.record("circular.handled", circular, by=by, what=what, note=handling.reason)
    return handling


@transaction.atomic
def remind(circular: Circular, *, by: User) -> list[Region]:
    """提醒: those who have not answered."""
    if not rules.may_handle(circular, by):
        raise Refused(_("由征求意见的%(org)s提醒") % {"org": circular.org})
    if not rules.is_current(circular):
        raise Refused(_("这一轮征求意见已经结束，不用提醒"))
    waiting = queries.round_of(circular).waiting
    if not waiting:
        raise Refused(_("各方都已表态，没有要提醒的"))
    shorts = " ".join(region.short for region in waiting)
    trail.record("circular.reminded", circular, by=by, what=f"提醒了 {shorts}")
    told = {"subject": circular, "day": words.day(circular.due_on)}
    title = _("请回复征求意见：%(subject)s，%(day)s截止") % told
    _send(circular, waiting, Kind.DEADLINE, title, by)
    return waiting


def note_printing(circular: Circular, *, by: User, fmt: str) -> None:
    """意见采纳情况表 leaves the house: that stays in the trail."""
    trail.record("circular.printed", circular, by=by, what=f"导出了意见采纳情况表（{fmt.upper()}）")


def _hold(circular: Circular) -> Circular:
    """One word after another: nothing is handled while it is being said anew."""
    return Circular.objects.select_for_update(of=("self",)).get(pk=circular.pk)


def _rows(answer: str, said: list[tuple[Clause | None, str]]) -> list[tuple[Clause | None, str]]:
    """Changes and objections need words; the general ones, or some clause's, are enough."""
    spoken = [(clause, text) for clause, text in said if text]
    if spoken:
        return spoken
    if answer in queries.COMMENTS:
        raise Refused(_("请写明要改什么、为什么不同意，对方才好处理"))
    return [(None, "")]


def _refuse_late(circular: Circular, region: Region) -> None:
    today = timezone.localdate()
    if not rules.is_current(circular):
        raise Refused(_("这一轮征求意见已经结束，不再收答复"))
    if not rules.takes_replies(circular, today):
        day = {"day": words.day(circular.due_on)}
        raise Refused(_("回复在%(day)s截止，逾期已视为无意见；还有意见请联系征求意见的单位") % day)
    given = circular.replies.filter(region=region)
    latest = given.order_by("-at").values("at")[:1]
    if given.filter(at__in=latest, handling__isnull=False).exists():
        raise Refused(_("您的意见已经处理，不能再改；还有意见请联系征求意见的单位"))


def _after_reply(circular: Circular, by: User) -> None:
    """Tell the issuer; the clock stops with the last answer."""
    fresh = queries.whole_circulars(Circular.objects.filter(pk=circular.pk)).get()
    answered = queries.round_of(fresh)
    if not answered.waiting:
        reply_clock.stop(fresh, by=by, outcome="各方都已回复")
    title = _("%(standing)s：%(subject)s") % {"standing": rules.told(answered), "subject": fresh}
    people = [user for user in audience.officers_at([fresh.org]) if user.pk != by.pk]
    inbox.send(to=people, kind=Kind.OUTCOME, title=title, url=fresh.get_absolute_url(), by=by)


def _ask(circular: Circular, by: User) -> None:
    """Everybody whose word is awaited."""
    others = [party.region for party in circular.conference.parties.select_related("region")]
    asked = [region for region in others if region != circular.author]
    told = {"subject": circular, "day": words.day(circular.due_on)}
    title = _("征求意见：%(subject)s，%(day)s前回复") % told
    _send(circular, asked, Kind.TODO, title, by)


def _send(circular: Circular, regions: list[Region], kind: Kind, title: str, by: User) -> None:
    people = audience.officers_of(circular.conference, regions)
    body = "\n".join(filter(None, [rules.silence_sentence(circular), circular.note]))
    inbox.send(
        to=[user for user in people if user.pk != by.pk],
        kind=kind,
        title=title,
        body=body,
        url=circular.get_absolute_url(),
        by=by,
    )


def _refuse_subject(
    conference: Conference, topic: Topic | None, version: PaperVersion | None, by: User
) -> None:
    if (topic is None) == (version is None):
        raise ValueError("a circular is about a topic or a paper")
    if conference.is_closed and version is None:
        raise Refused(_("会议已经闭会，不能再征求议题的意见"))
    if not rules.may_circulate(conference, version, by):
        host = {"region": conference.steering_region}
        raise Refused(_("由轮值的%(region)s总工会征求意见") % host)
    if topic is not None:
        _refuse_topic(conference, topic)
    elif version is not None:
        _refuse_version(conference, version)


def _refuse_topic(conference: Conference, topic: Topic) -> None:
    if topic.meeting != conference:
        raise Refused(_("这个议题不在这次会议名下，请先受理"))
    if topic.is_secret:
        raise Refused(_("内部议题只给轮值单位看，不能征求各方意见"))


def _refuse_version(conference: Conference, version: PaperVersion) -> None:
    if version.paper.conference_id != conference.pk:
        raise Refused(_("这份文稿不是这次会议的"))
    if version.paper.state != version.paper.State.DRAFTING:
        raise Refused(_("文件不在起草中，不能再征求意见"))
    if version.paper.versions.filter(number__gt=version.number).exists():
        raise Refused(_("已经有更新的一稿，请用最新一稿征求意见"))


def _refuse_day(due_on: dt.date) -> None:
    if due_on <= timezone.localdate():
        raise Refused(_("回复截止要在今天以后，请改日期"))
    calendar = deadlines.calendar()
    if not calendar.is_working(due_on):
        told = {"day": words.day(due_on), "next": words.day(calendar.next_working(due_on))}
        raise Refused(_("%(day)s不上班，请改到工作日，例如%(next)s") % told)
