"""What colour a clock shows and in which words, from its start to its end."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone, translation

from config import clock as wall
from lianxi.kernel.deadlines import actions, queries, rules
from lianxi.kernel.deadlines.models import Unit
from tests.factories.deadlines import make_clock, make_extension

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday():
    with wall.at(2021, 9, 28):
        yield


@pytest.fixture
def home(federations):
    return federations["沪"]


def shown(clock, *moment, behind=False):
    with wall.at(*moment):
        colour = rules.colour(clock, timezone.now(), behind=behind)
    return colour.name, colour.words


@pytest.mark.parametrize(
    ("moment", "colour"),
    [
        ((2021, 9, 28), ("none", "还剩 5 个工作日")),
        ((2021, 9, 30), ("blue", "还剩 3 个工作日")),
        ((2021, 10, 5), ("blue", "还剩 3 个工作日")),  # in the middle of the holiday
        ((2021, 10, 9), ("blue", "还剩 1 个工作日")),
        ((2021, 10, 10), ("blue", "明天截止")),
        ((2021, 10, 11, 23, 59), ("blue", "今天截止")),
        ((2021, 10, 12, 0, 0), ("red", "逾期 1 个工作日")),
        ((2021, 10, 14), ("red", "逾期 3 个工作日")),
    ],
)
def test_a_clock_of_working_days(home, moment, colour):
    assert shown(make_clock(home, near_days=3), *moment) == colour


@pytest.mark.parametrize(
    ("moment", "colour"),
    [
        ((2021, 9, 29), ("none", "还剩 14 天")),
        ((2021, 10, 8), ("blue", "还剩 5 天")),
        ((2021, 10, 16), ("red", "逾期 3 天")),
    ],
)
def test_a_clock_of_calendar_days(home, moment, colour):
    assert shown(make_clock(home, 15, Unit.CALENDAR), *moment) == colour


def test_a_clock_of_hours_counts_to_the_minute(home):
    clock = make_clock(home, 2, Unit.HOURS)  # from nine o'clock
    assert shown(clock, 2021, 9, 28, 10) == ("blue", "今天 11:00 前")
    assert shown(clock, 2021, 9, 28, 12, 30) == ("red", "逾期 1 小时")


def test_work_that_lags_is_yellow_until_it_is_late(home):
    clock = make_clock(home)
    assert shown(clock, 2021, 9, 28, behind=True) == ("yellow", "还剩 5 个工作日")
    assert shown(clock, 2021, 10, 14, behind=True)[0] == "red"


def test_due_today_is_not_overdue(home):
    clock = make_clock(home)
    assert shown(clock, 2021, 10, 11, 23, 59)[0] == "blue"


def test_a_day_for_chasing_changes_no_colour(home):
    clock = make_clock(home)
    with wall.at(2021, 10, 12):
        actions.chase(clock, by=None, until=dt.date(2021, 10, 30))
    assert shown(clock, 2021, 10, 14) == ("red", "逾期 3 个工作日")


def test_an_approved_extension_takes_the_red_away(home, officer_of):
    clock = make_clock(home)
    asked = make_extension(clock)
    assert shown(clock, 2021, 10, 14)[0] == "red"
    with wall.at(2021, 10, 14):
        actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="")
    clock.refresh_from_db()
    assert shown(clock, 2021, 10, 14) == ("blue", "还剩 2 个工作日")


def test_what_stands_still_says_what_is_left(home):
    clock = make_clock(home)
    with wall.at(2021, 9, 30, 10):
        actions.suspend(clock, by=None, reason="等回函")
    assert shown(clock, 2021, 12, 1) == ("paused", "已中止，剩 3 个工作日")


@pytest.mark.parametrize(
    ("moment", "words", "state"),
    [
        ((2021, 10, 11, 23, 59), "按期办结", "ok"),
        ((2021, 10, 12, 0, 0), "逾期 1 天办结", "idle"),
        ((2021, 10, 20), "逾期 9 天办结", "idle"),
    ],
)
def test_what_is_done_says_whether_in_time_and_only_that_is_green(home, moment, words, state):
    clock = make_clock(home)
    with wall.at(*moment):
        actions.stop(clock, by=None)
    colour = rules.colour(clock, timezone.now())
    assert (colour.name, colour.words, colour.state) == ("done", words, state)


def test_hours_met_late_on_the_same_day_are_late_all_the_same(home):
    clock = make_clock(home, 2, Unit.HOURS)
    with wall.at(2021, 9, 28, 15):
        actions.stop(clock, by=None)
    assert rules.colour(clock, timezone.now()).words == "逾期办结"


def test_the_trail_speaks_chinese_whoever_looks(home):
    clock = make_clock(home)
    with translation.override("en"):
        actions.stop(clock, by=None)
    from lianxi.kernel.trail.models import Event

    assert Event.objects.of(clock).last().what == "按期办结"


def test_a_list_of_colours_costs_two_queries_and_its_calendar(home, queries_of):
    for _n in range(3):
        make_clock(home)

    def colours():
        calendar = queries.calendar()
        return [rules.colour(c, timezone.now(), calendar=calendar) for c in queries.clocks_running(home)]

    assert queries_of(colours) == 3


def test_the_nearest_due_comes_first_by_what_is_judged(home, officer_of):
    soon, late = make_clock(home, 5), make_clock(home, 8)
    actions.decide_extension(make_extension(soon, days=30), by=officer_of("苏"), approve=True, comment="")
    assert list(queries.clocks_running(home)) == [late, soon]
    assert list(queries.clocks_running(home.region)) == [late, soon]
    assert list(queries.clocks_of(home)) == [late, soon]
