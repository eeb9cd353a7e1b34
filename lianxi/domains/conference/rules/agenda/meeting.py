"""What a meeting must say about itself before its notice leaves, its steps, and who hosts next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import words


def lacking(conference: Conference) -> list[str]:
    """What the notice cannot do without and nobody has settled yet."""
    here = conference.mode != Conference.Mode.REMOTE
    there = conference.mode != Conference.Mode.IN_PERSON
    wanted = [
        (not conference.held_on, _("召开日期")),
        (not conference.begins_at, _("开始时间")),
        (here and not conference.place, _("地点")),
        (there and not conference.link, _("视频会议地址")),
    ]
    return [name for is_lacking, name in wanted if is_lacking]


def refuse_lacking(conference: Conference) -> None:
    if names := lacking(conference):
        raise Refused(_("发出通知以前，还要填%(names)s") % {"names": _("、").join(names)})


def refuse_odd_facts(conference: Conference) -> None:
    """Hours and days that cannot both be right."""
    if conference.begins_at and conference.ends_at and conference.ends_at <= conference.begins_at:
        raise Refused(_("结束时间要晚于开始时间，请核对"))
    until, day = conference.topics_until, conference.held_on
    if until and day and until > day:
        raise Refused(_("议题征集要在召开之前截止，请核对两个日期"))


def steps(conference: Conference) -> list[dict[str, str]]:
    """The way of a meeting as a step bar."""
    places = list(Conference.State)
    now = places.index(Conference.State(conference.state))
    told = [
        (_("筹备"), ""),
        (_("发出通知"), words.moment(conference.opened_at) if conference.opened_at else ""),
        (_("开会"), words.moment(conference.began_at) if conference.began_at else _held_on(conference)),
        (_("闭会"), words.moment(conference.closed_at) if conference.closed_at else ""),
    ]
    # A closed meeting has its last step behind it, not before it.
    reached = now + 1 if conference.is_closed else now
    return [
        {"label": label, "when": when, "state": _state(place, reached)}
        for place, (label, when) in enumerate(told)
    ]


def suggested_host(seats: Sequence[Region], past: Sequence[Conference]) -> Region | None:
    """Who is next by turn: what the last meeting suggested, else the seat after its host.

    ``past`` is newest first. Years may be skipped and a host may come again: it is a suggestion,
    the members choose.
    """
    for conference in past:
        if conference.next_host in seats:
            return conference.next_host
        if conference.host in seats:
            return seats[(seats.index(conference.host) + 1) % len(seats)]
    return None


def _held_on(conference: Conference) -> str:
    return day_and_time(conference.held_on, conference.begins_at)


def day_and_time(day: dt.date | None, time: dt.time | None) -> str:
    """2022年9月9日 09:00."""
    return f"{words.day(day)}{f' {time:%H:%M}' if time else ''}" if day else ""


def _state(place: int, reached: int) -> str:
    if place < reached:
        return "done"
    return "now" if place == reached else "next"
