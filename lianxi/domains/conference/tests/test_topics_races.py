"""Two at once: one meeting takes a topic, one draft is made, one answer counts."""

from __future__ import annotations

from uuid import uuid4

import pytest

from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.models import Topic, TopicStep
from lianxi.kernel.refusal import Refused
from tests.factories import conference_topics as make

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.race]


def test_of_many_meetings_one_takes_a_topic(alliance, officer_of, race):
    host = officer_of("沪")
    meetings = [make.make_coming(alliance, by=host) for _ in range(6)]
    topic = make.make_topic(None, officer_of("皖"))

    def take(meeting):
        return actions.take_up(Topic.objects.get(pk=topic.pk), by=host, conference=meeting)

    results = race(take, meetings)
    assert sum(not isinstance(result, Refused) for result in results) == 1
    assert TopicStep.objects.filter(topic=topic, conference__isnull=False).count() == 1


def test_of_two_decisions_at_once_one_is_refused(alliance, officer_of, race):
    host = officer_of("沪")
    topic = make.make_taken_up(make.make_coming(alliance, by=host), officer_of("皖"), host)

    def decide(number):
        fresh = Topic.objects.get(pk=topic.pk)
        if number % 2:
            return actions.send_back(fresh, by=host, comment="请补数据")
        return actions.defer(fresh, by=host, comment="明年再议")

    results = race(decide, range(8))
    assert sum(not isinstance(result, Refused) for result in results) == 1


def test_savings_at_once_make_one_draft(alliance, officer_of, race):
    key, by = uuid4(), officer_of("皖")

    def keep(number):
        return actions.keep_draft(make.wording(title=f"第{number}次"), by=by, alliance=alliance, key=key)

    race(keep, range(8))
    assert Topic.objects.count() == 1
