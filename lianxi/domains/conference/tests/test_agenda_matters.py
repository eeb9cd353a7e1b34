"""What a meeting wants of the federation that runs it."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.queries.agenda_matters import matters_for
from tests.factories import conference_agenda as make

pytestmark = pytest.mark.django_db


def titles(user) -> list[str]:
    return [matter.title.partition("：")[0] for matter in matters_for(user)]


def test_it_asks_for_the_next_thing_and_only_who_runs_the_meeting(alliance, officer_of):
    by = officer_of("沪")
    meeting = make.make_meeting(alliance, by=by, items=0)
    assert titles(by) == ["排议程"]
    assert titles(officer_of("苏")) == titles(officer_of("沪", role="leader")) == []
    actions.add_item(meeting, by=by, words={"title": "开幕"})
    assert titles(by) == ["发出会议通知"]
    meeting = actions.open_meeting(meeting, by=by)
    assert titles(by) == ["宣布开会"]
    assert matters_for(by)[0].url == reverse("conference:agenda", args=[meeting.pk])
    actions.begin(meeting, by=by)
    assert titles(by) == ["会议正在进行"]
    actions.close(meeting, by=by)
    assert titles(by) == []


def test_it_is_due_when_the_meeting_begins_and_not_asked_for_too_early(alliance, officer_of):
    by, today = officer_of("沪"), timezone.localdate()
    make.make_meeting(alliance, by=by, held_on=today + dt.timedelta(days=46))
    assert matters_for(by) == []
    near = make.make_meeting(alliance, by=by, held_on=today + dt.timedelta(days=45))
    (matter,) = matters_for(by)
    assert timezone.localtime(matter.due).replace(tzinfo=None) == dt.datetime.combine(
        near.held_on, dt.time(9)
    )


def test_it_costs_one_query_for_any_number(alliance, officer_of, queries_of):
    by, costs = officer_of("沪"), []
    for n in (1, 3):
        for _ in range(n):
            make.make_meeting(alliance, by=by)
        costs.append(queries_of(lambda: matters_for(by)))
    assert costs == [1, 1]
