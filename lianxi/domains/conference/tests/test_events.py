"""Joint events: counted once, attributed by share, never entered by two regions as their own."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError, connection
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.conference.actions import events as actions
from lianxi.domains.conference.models import JointEvent, Share
from lianxi.domains.conference.queries import events as queries
from lianxi.domains.conference.rules import events as rules
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.refusal import Refused
from tests.factories import make_alliance, make_officer

pytestmark = pytest.mark.django_db
HALF = [("活动", 1, "events"), ("参加职工", 301, "visits")]


@pytest.fixture
def regions(federations) -> dict[str, Region]:
    return {short: org.region for short, org in federations.items()}


@pytest.fixture
def enter(task, part_of, officer_of, regions):
    def go(short="沪", title="劳模工匠进园区", days=10, shares=None, counts=HALF, **more):
        part_of(short)
        return actions.enter_event(
            task,
            by=officer_of(short),
            title=title,
            held_on=timezone.localdate() - dt.timedelta(days=days),
            shares={regions[key]: value for key, value in (shares or {"沪": 50, "苏": 50}).items()},
            counts=counts,
            **more,
        )

    return go


class TestEntering:
    def test_an_event_counts_once_and_its_parts_make_the_whole(self, enter, task):
        enter()
        by_name = {figure.name: figure for figure in queries.joint_figures(task.conference.alliance, year())}
        assert (by_name["活动"].total, dict(by_name["活动"].by_region)) == (1, {"310000": 1, "320000": 0})
        assert dict(by_name["参加职工"].by_region) == {"310000": 151, "320000": 150}

    def test_persons_and_visits_are_never_added(self, enter, task):
        enter(counts=[("参加职工", 10, "persons"), ("参加职工", 25, "visits")])
        found = queries.joint_figures(task.conference.alliance, year())
        assert [(figure.unit, figure.total) for figure in found] == [("persons", 10), ("visits", 25)]

    def test_another_region_is_told_that_the_event_is_known(self, enter):
        enter("沪")
        with pytest.raises(Refused, match="上海市总工会已经登记了“劳模工匠进园区”"):
            enter("苏", title="劳模工匠进园区活动", days=9)

    def test_what_is_really_another_event_is_entered(self, enter):
        enter("沪")
        assert enter("苏", title="劳模工匠进园区活动", days=9, is_another=True).pk

    @pytest.mark.parametrize(
        "fields, why",
        [
            ({"shares": {"沪": 50, "苏": 40}}, "现在是90%"),
            ({"title": "  "}, "请写活动名称"),
            ({"days": -1}, "活动还没有举行"),
            ({"counts": []}, "至少填一个数"),
        ],
    )
    def test_what_cannot_be_is_refused(self, enter, fields, why):
        with pytest.raises(Refused, match=why):
            enter(**fields)

    def test_a_region_that_has_not_claimed_enters_nothing(self, task, officer_of, regions):
        with pytest.raises(Refused, match="请先认领"):
            actions.enter_event(
                task,
                by=officer_of("皖"),
                title="交流",
                held_on=timezone.localdate(),
                shares={regions["皖"]: 100},
                counts=HALF,
            )

    def test_the_database_refuses_shares_that_do_not_make_100(self, enter):
        Share.objects.filter(event=enter(), region__short="沪").update(percent=10)
        with pytest.raises(IntegrityError, match="make 60"), connection.cursor() as cursor:
            cursor.execute("set constraints conference_shares_make_100 immediate")


class TestVoiding:
    def test_a_voided_event_counts_no_more_and_stays(self, enter, officer_of, task):
        event = actions.void_event(enter(), by=officer_of("沪"), why="与苏州场重复")
        assert queries.joint_figures(task.conference.alliance, year()) == []
        assert JointEvent.objects.get() == event

    def test_only_who_entered_it_voids_it(self, enter, officer_of):
        with pytest.raises(Refused, match="由上海市总工会登记"):
            actions.void_event(enter(), by=officer_of("苏"), why="不对")


def test_three_regions_share_in_whole_percents(db):
    alliance = make_alliance("bth", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", ""), ("130000", "河北省", "冀", "")])  # fmt: skip
    shares = rules.equal_shares([seat.region for seat in alliance.seats.order_by("position")])
    assert list(shares.values()) == [34, 33, 33]


class TestPages:
    def test_the_list_says_how_many_and_exports_what_it_shows(self, enter, task, sign_in):
        enter()
        client, url = sign_in("皖"), reverse("conference:events", args=[task.conference.pk])
        assert heading(client.get(url)) == "一场联合活动，每场只计一次"
        lines = (
            b"".join(client.get(url, {"format": "csv"}).streaming_content).decode("utf-8-sig").split("\r\n")
        )
        assert [line.split(",")[4:] for line in lines[1:3]] == [
            ["活动", "场", "1", "1", "0", "0", "0"],
            ["参加职工", "人次", "301", "151", "150", "0", "0"],
        ]

    def test_the_list_costs_the_same_for_three(self, enter, task, sign_in):
        client, url = sign_in("沪"), reverse("conference:events", args=[task.conference.pk])
        enter(days=10)
        once = cost_of(client, url)
        enter(title="第二场", days=30)
        enter(title="第三场", days=60)
        assert cost_of(client, url) == once

    def test_an_officer_enters_one(self, task, part_of, sign_in):
        part_of("沪")
        url = reverse("conference:enter_event", args=[task.pk])
        client = sign_in("沪")
        assert heading(client.get(url)) == "登记一场联合活动"
        typed = {
            "title": "创新成果巡展",
            "held_on": timezone.localdate().isoformat(),
            "share_310000": "40", "share_320000": "20", "share_330000": "20", "share_340000": "20",
            "figure_name": ["活动", ""], "figure_value": ["1", ""], "figure_unit": ["events", "persons"],
        }  # fmt: skip
        assert client.post(url, typed).status_code == 302
        assert JointEvent.objects.get().title == "创新成果巡展"

    def test_what_was_typed_stays_when_it_is_refused(self, task, part_of, sign_in):
        part_of("沪")
        url = reverse("conference:enter_event", args=[task.pk])
        typed = {"title": "创新成果巡展", "held_on": "2021-01-01", "share_310000": "10"}
        said = page(sign_in("沪").post(url, typed))
        assert 'value="创新成果巡展"' in said

    def test_a_stranger_finds_nothing(self, task, client, stranger):
        client.force_login(stranger)
        assert client.get(reverse("conference:events", args=[task.conference.pk])).status_code in (
            302,
            403,
            404,
        )

    def test_the_officer_of_another_alliance_finds_nothing(self, task, client):
        other = make_alliance("bth", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", "")])
        federation = other.seats.first().region.organisations.get()
        client.force_login(make_officer(federation))
        assert client.get(reverse("conference:events", args=[task.conference.pk])).status_code == 404


def year() -> int:
    return (timezone.localdate() - dt.timedelta(days=10)).year
