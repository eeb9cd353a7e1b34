"""Topics and circulars on their way to a meeting that is still to come."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from lianxi.domains.conference.actions import circulation, topics
from lianxi.domains.conference.models import Circular, Conference, Topic
from lianxi.kernel.deadlines.queries import calendar
from lianxi.kernel.orgs.models import Alliance, Organisation
from lianxi.kernel.people.models import User
from tests.factories import FACTORIES, make_officer
from tests.factories import conference as make

IN_DAYS = dt.timedelta(days=60)


def make_coming(alliance: Alliance, **fields: object) -> Conference:
    """A meeting in 60 days; without a host its home, the first region, steers it."""
    return make.make_conference(
        alliance, tasks=0, competitions=0, held_on=timezone.localdate() + IN_DAYS, **fields
    )


def wording(conference: Conference | None = None, **words: object) -> topics.Wording:
    words.setdefault("title", "互认疗休养基地的结算办法")
    words.setdefault("ask", "请各地梳理基地的结算价格")
    words.setdefault("draft_text", "互认基地按就低原则结算，跨省职工享受同等价格。")
    return topics.Wording(conference=conference, **words)


def make_topic(conference: Conference | None, by: User, **words: object) -> Topic:
    """Submitted; to the backlog without a meeting."""
    alliance = conference.alliance if conference else by.acting_org.region.alliances.get()
    return topics.propose(wording(conference, **words), by=by, alliance=alliance)


def make_taken_up(conference: Conference, by: User, host: User, **words: object) -> Topic:
    return topics.take_up(make_topic(conference, by, **words), by=host, conference=conference)


def make_circular(topic: Topic, by: User, *, days: int = 10, silence_is_consent: bool = False) -> Circular:
    """Before everybody, until the next working day after so many days."""
    due = calendar().next_working(timezone.localdate() + dt.timedelta(days=days))
    return circulation.circulate(
        topic.meeting, by=by, topic=topic, due_on=due, silence_is_consent=silence_is_consent
    )


def _of(federation: Organisation) -> tuple[Conference, User]:
    by = make_officer(federation)
    return make_coming(federation.region.alliances.get(), by=by), by


def _topic(federation: Organisation) -> Topic:
    return make_topic(*_of(federation))


def _circular(federation: Organisation) -> Circular:
    conference, by = _of(federation)
    return make_circular(make_taken_up(conference, by, by), by)


FACTORIES.update({Topic: _topic, Circular: _circular})
