"""征集议题: the host asks every federation for topics until a day."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import audience
from lianxi.domains.conference.rules import topics as rules
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words


@transaction.atomic
def call_for_topics(
    conference: Conference, *, by: User, until: dt.date | None = None, note: str = ""
) -> Conference:
    """Until the planned day, by default so long before the meeting as the rulebook says; tell everybody.

    Called again, it moves the day.
    """
    if not rules.may_steer(conference, by):
        host = {"region": conference.steering_region}
        raise Refused(_("议题由轮值的%(region)s总工会征集") % host)
    planned = conference.topics_until or rules.usual_end_of_call(conference, timezone.localdate())
    until = _possible(conference, until or planned)
    old, conference.topics_until = rules.closing_day(conference), until
    conference.topics_called_at = conference.topics_called_at or timezone.now()
    conference.save(update_fields=["topics_until", "topics_called_at"])
    trail.record(
        "conference.topics_called",
        conference,
        by=by,
        what="改了议题征集截止日期" if old else "发出议题征集",
        old={"截止": words.day(old) if old else ""},
        new={"截止": words.day(until)},
        note=note.strip(),
    )
    _tell_all(conference, until, by, note.strip())
    return conference


def _possible(conference: Conference, until: dt.date | None) -> dt.date:
    if conference.is_closed:
        raise Refused(_("会议已经闭会，不能再征集议题"))
    if until is None:
        raise Refused(_("会议还没有定召开日期，请填写征集截止日期"))
    if until < timezone.localdate():
        raise Refused(_("征集截止日期已经过去，请改到今天或以后"))
    if conference.held_on is not None and until >= conference.held_on:
        day = {"day": words.day(conference.held_on)}
        raise Refused(_("会议在%(day)s召开，征集要在这以前截止") % day)
    return until


def _tell_all(conference: Conference, until: dt.date, by: User, note: str) -> None:
    people = audience.officers_of(conference, conference.regions.all())
    told = {"meeting": conference.short_name, "day": words.day(until)}
    inbox.send(
        to=[user for user in people if user.pk != by.pk],
        kind=Kind.TODO,
        title=_("请提议题：%(meeting)s，%(day)s截止") % told,
        body=note,
        url=reverse("conference:topics", args=[conference.pk]),
        by=by,
    )
