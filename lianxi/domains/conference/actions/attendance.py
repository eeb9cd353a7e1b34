"""The notice of a meeting, its corrections, reminders, and the key of the sign-in code."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.models import Conference, Notice, Party
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import notices
from lianxi.kernel.documents import actions as documents
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words

KEY_BYTES = 12


@transaction.atomic
def prepare_notice(
    conference: Conference,
    *,
    by: User | None,
    who_comes: str,
    to_bring: str,
    reply_until: dt.date | None,
) -> Conference:
    """What the notice is going to say besides time, place and agenda; after it left, the deadline only."""
    _refuse_outsider(conference, by)
    if conference.is_closed:
        raise Refused(_("会议已经闭会，通知不能再改"))
    if reply_until and conference.held_on and reply_until > conference.held_on:
        raise Refused(_("回执截止不能晚于开会的%(day)s") % {"day": words.day(conference.held_on)})
    wanted = {"who_comes": who_comes.strip(), "to_bring": to_bring.strip(), "reply_until": reply_until}
    changed = {name: value for name, value in wanted.items() if getattr(conference, name) != value}
    if queries.invitation_of(conference) and changed.keys() - {"reply_until"}:
        raise Refused(_("通知已经发出，参会人员和会前准备不能再改；回执截止还可以推迟"))
    if not changed:
        return conference
    labels = {"who_comes": "参会人员", "to_bring": "请准备", "reply_until": "回执截止"}
    old = {labels[name]: getattr(conference, name) or "" for name in changed}
    for name, value in changed.items():
        setattr(conference, name, value)
    conference.save(update_fields=list(changed))
    new = {labels[name]: value or "" for name, value in changed.items()}
    trail.record("conference.notice_prepared", conference, by=by, what="改了会议通知", old=old, new=new)
    return conference


@transaction.atomic
def send_notice(conference: Conference, *, by: User | None) -> Notice:
    """Number the notice, keep its words, tell every federation's officers and leaders.

    Called when the meeting is opened: before that no invitation leaves.
    """
    _refuse_outsider(conference, by)
    if conference.state == Conference.State.DRAFT:
        raise Refused(_("会议还在筹备，宣布召开以后才能发通知"))
    if conference.is_closed:
        raise Refused(_("会议已经闭会，不用再发通知"))
    if conference.held_on is None:
        raise Refused(_("会议还没有召开日期，请先填好再发通知"))
    today = timezone.localdate()
    conference.reply_until = rules.reply_day_of(conference, today)
    conference.sign_in_key = conference.sign_in_key or _new_key()
    conference.save(update_fields=["reply_until", "sign_in_key"])
    issuer, parties = queries.federation_of_host(conference), _parties(conference)
    notice = Notice(conference=conference, org=issuer, kind=Notice.Kind.INVITATION, sent_by=by)
    notice.number = _number(notice, f"关于召开{conference.title}的通知", by, today)
    notice.content = notices.invitation(
        conference,
        issuer=issuer,
        parties=parties,
        items=queries.agenda_of(conference),
        number=notice.number,
        dated=today,
    )
    notice.facts = notices.facts_of(conference)
    with refuse_on("a_meeting_is_announced_once", _("会议通知已经发过；有变动请发更正通知")):
        notice.save(force_insert=True)
    _tell(notice, parties, _("请于%(day)s前填报回执。"), by)
    trail.record("conference.notice_sent", conference, by=by, what=f"发出会议通知 {notice.number}")
    return notice


@transaction.atomic
def correct_notice(conference: Conference, *, by: User | None) -> Notice:
    """更正: time or place is otherwise than the last notice said, and everybody invited hears of it."""
    _refuse_outsider(conference, by)
    invited = queries.invitation_of(conference)
    changed = notices.changes(conference, queries.last_notice_of(conference))
    if invited is None:
        raise Refused(_("会议通知还没有发出，改动会直接写进通知里"))
    if not changed:
        raise Refused(_("时间、地点和形式都和上一份通知相同，不用更正"))
    issuer, parties = queries.federation_of_host(conference), _parties(conference)
    today = timezone.localdate()
    notice = Notice(conference=conference, org=issuer, kind=Notice.Kind.CORRECTION, sent_by=by)
    notice.number = _number(notice, f"关于更正{conference.short_name}安排的通知", by, today)
    notice.content = notices.correction(
        conference,
        issuer=issuer,
        parties=parties,
        invited=invited,
        changed=changed,
        number=notice.number,
        dated=today,
    )
    notice.facts = notices.facts_of(conference)
    notice.save(force_insert=True)
    _tell(notice, parties, "", by)
    trail.record(
        "conference.notice_corrected",
        conference,
        by=by,
        what=f"发出更正通知 {notice.number}",
        old={label: old for label, old, _new in changed},
        new={label: new for label, _old, new in changed},
    )
    return notice


@transaction.atomic
def remind(conference: Conference, *, by: User | None) -> list[Party]:
    """催回执: those federations that have named nobody yet, and only they."""
    _refuse_outsider(conference, by)
    if not rules.takes_slips(conference):
        raise Refused(rules.why_no_slips(conference))
    missing = list(queries.parties_without_reply(conference))
    if not missing:
        raise Refused(_("各单位都已经回执，不用提醒"))
    with override("zh-hans"):
        until = words.day(conference.reply_until) if conference.reply_until else "会议召开"
    inbox.send(
        to=queries.told_people(party.federation for party in missing),
        kind=Kind.TODO,
        title=f"请填报会议回执：{conference.title}",
        body=f"贵单位还没有回执，请于{until}前填报参会人员。",
        url=reverse("conference:slip", args=[conference.pk]),
        by=by,
    )
    names = "、".join(party.federation.display_name for party in missing)
    trail.record("conference.reply_reminded", conference, by=by, what=f"提醒{names}填报回执")
    return missing


@transaction.atomic
def renew_sign_in_key(conference: Conference, *, by: User | None) -> Conference:
    """The old code stops working at once: for a key that went where it should not."""
    _refuse_outsider(conference, by)
    if not rules.takes_slips(conference):
        raise Refused(_("会议通知发出以后、闭会以前才有签到码"))
    conference.sign_in_key = _new_key()
    conference.save(update_fields=["sign_in_key"])
    trail.record("conference.sign_in_key_renewed", conference, by=by, what="换了签到码，旧码作废")
    return conference


def _tell(notice: Notice, parties: Iterable[Party], plea: str, by: User | None) -> None:
    conference = notice.conference
    asked = plea % {"day": words.day(conference.reply_until)} if plea and conference.reply_until else ""
    inbox.send(
        to=queries.told_people(party.federation for party in parties),
        kind=Kind.NOTICE,
        title=f"{notice.get_kind_display()}：{conference.title}（{notice.number}）",
        body="\n".join(filter(None, [notices.summary(notice.content), asked])),
        url=notices.page_of(conference),
        by=by,
    )


def _number(notice: Notice, title: str, by: User | None, on: dt.date) -> str:
    org: Organisation = notice.org
    mark = notices.mark_of(org, on, notice.conference.alliance)
    return str(documents.number(notice, org=org, mark=mark, by=by, title=title, year=on.year))


def _parties(conference: Conference) -> list[Party]:
    return list(conference.parties.select_related("federation", "region").order_by("position"))


def _new_key() -> str:
    return secrets.token_urlsafe(KEY_BYTES)


def _refuse_outsider(conference: Conference, by: User | None) -> None:
    if not rules.may_arrange(conference, by):
        raise Refused(
            _("会务由%(org)s办理，您现在的职务不能改") % {"org": queries.federation_of_host(conference)}
        )
