"""Settle when, where and how a meeting is held; once it is closed, only correct it."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict, Unpack

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference import rules, subjects
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.rules.agenda import refuse_odd_facts
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import in_force
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages, words

State = Conference.State
Changes = dict[str, tuple[str, str]]  # old and new by label
TIMES = ("held_on", "begins_at", "host")  # not while people sit in the room
LABELS = {
    "held_on": "召开日期",
    "begins_at": "开始时间",
    "ends_at": "结束时间",
    "place": "地点",
    "link": "视频会议地址",
    "mode": "形式",
    "host": "轮值",
    "topics_until": "议题征集截止",
}


class Facts(TypedDict, total=False):
    """About one meeting; what is not named stays as it is."""

    held_on: dt.date | None
    begins_at: dt.time | None
    ends_at: dt.time | None
    place: str
    link: str
    mode: str
    host: Region | None
    topics_until: dt.date | None


@transaction.atomic
def settle_conference(
    conference: Conference,
    *,
    by: User | None,
    is_held: bool | None = None,
    reason: str = "",
    **facts: Unpack[Facts],
) -> Conference:
    """Settle what is to come. ``is_held`` says that a draft was held already, and so makes it public;
    left open, its day decides. What is known of a closed meeting is corrected, with the reason.
    """
    if not rules.may_edit(conference, by):
        raise Refused(_("会议由%(org)s登记，只有它能改") % {"org": conference.org})
    conference.refresh_from_db(fields=["state"], from_queryset=Conference.objects.select_for_update())
    before = _settled(conference)
    write_facts(conference, facts, [party.federation for party in conference.parties.all()])
    changed = _changes(before, _settled(conference))
    was_closed = conference.is_closed
    _refuse_by_state(conference, changed, reason.strip())
    if conference.state == State.DRAFT:
        conference.state = state_of(conference.held_on, is_held)
        suggest_topics_until(conference)
    conference.save(update_fields=[*facts, "topics_until", "state"])
    if changed:
        old, new = ({label: pair[place] for label, pair in changed.items()} for place in (0, 1))
        trail.record(
            "conference.corrected" if was_closed else "conference.settled",
            conference,
            by=by,
            what="更正了会议信息" if _contradicts(changed) and was_closed else "改了会议信息",
            old=old,
            new=new,
            note=reason.strip(),
        )
    pages.expire()
    return conference


def write_facts(conference: Conference, facts: Facts, federations: list[Organisation]) -> None:
    """Onto the row, unsaved; what cannot be is refused."""
    for name, value in facts.items():
        setattr(conference, name, value.strip() if isinstance(value, str) else value)
    refuse_odd_facts(conference)
    if conference.host and conference.host.pk not in {org.region_id for org in federations}:
        raise Refused(_("轮值地区要在参加会议的地区里选"))


def state_of(held_on: dt.date | None, is_held: bool | None) -> State:
    """A meeting entered after it was held is closed at once; others begin as drafts."""
    today = timezone.localdate()
    if is_held is None:
        is_held = held_on is not None and held_on <= today
    if held_on is None:
        if is_held:
            raise Refused(_("已经开过的会议，要写明召开日期"))
        return State.DRAFT
    if is_held and held_on > today:
        raise Refused(_("%(day)s还没有到，不能登记为已经开过") % {"day": words.day(held_on)})
    if not is_held and held_on < today:
        raise Refused(
            _("%(day)s已经过去。会议开过了，请选“已经开过”；还没有开，请改日期") % {"day": words.day(held_on)}
        )
    return State.CLOSED if is_held else State.DRAFT


def suggest_topics_until(conference: Conference) -> None:
    """As many days before the meeting as the rulebook says, unless somebody has set a day."""
    if conference.state != State.DRAFT or conference.topics_until or conference.held_on is None:
        return
    today = timezone.localdate()
    days = in_force(subjects.TOPIC_CALL, on=today, alliance=conference.alliance).value
    day = conference.held_on - dt.timedelta(days=days)
    conference.topics_until = day if day >= today else None


def _refuse_by_state(conference: Conference, changed: Changes, reason: str) -> None:
    today = timezone.localdate()
    day = conference.held_on
    if conference.is_closed:
        if day is None or day > today:
            raise Refused(_("会议已经公布，召开日期不能去掉，也不能改到今天以后"))
        if _contradicts(changed) and not reason:
            raise Refused(_("会议已经闭会，改动要写明更正原因"))
    elif conference.state == State.IN_PROGRESS:
        if changed.keys() & {LABELS[name] for name in TIMES}:
            raise Refused(_("会议正在进行，日期、时间和轮值地区不能改"))
    elif conference.state == State.OPEN and LABELS["held_on"] in changed and (day is None or day < today):
        raise Refused(_("会议通知已经发出，召开日期不能去掉，也不能改到今天以前"))


def _contradicts(changed: Changes) -> bool:
    """Filling in what nobody knew is no correction."""
    return any(old for old, _new in changed.values())


def _changes(old: dict[str, str], new: dict[str, str]) -> Changes:
    return {label: (old[label], new[label]) for label in new if old[label] != new[label]}


@override("zh-hans")
def _settled(conference: Conference) -> dict[str, str]:
    """As the trail keeps it: in Chinese, whatever language the officer reads."""
    return {label: _told(getattr(conference, name), name) for name, label in LABELS.items()}


def _told(value: object, name: str) -> str:
    if not value:
        return ""
    if isinstance(value, dt.date):
        return words.day(value)
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return str(Conference.Mode(str(value)).label) if name == "mode" else str(value)
