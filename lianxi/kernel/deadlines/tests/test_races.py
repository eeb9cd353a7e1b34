"""Many at once: a period begins once, and no due is written by a calendar that is changing."""

from __future__ import annotations

import datetime as dt

import pytest

from config import clock as wall
from lianxi.kernel.deadlines import actions
from lianxi.kernel.deadlines.models import Clock, Extension, Suspension
from lianxi.kernel.refusal import Refused
from tests.factories.deadlines import make_clock, make_extension

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True)]
START = dt.date(2021, 9, 28)


@pytest.fixture(autouse=True)
def _tuesday():
    with wall.at(2021, 9, 28):
        yield


def refused(answers):
    return [answer for answer in answers if isinstance(answer, Refused)]


def test_of_many_starts_under_one_name_one_holds(federations, race):
    home = federations["沪"]
    answers = race(lambda _n: make_clock(home, name="task.deadline"), range(12), threads=6)
    assert (Clock.objects.count(), len(refused(answers))) == (1, 11)


def test_of_many_suspensions_and_requests_one_holds(federations, race):
    home = federations["沪"]
    paused, extended = make_clock(home), make_clock(home)

    def ask(n):
        clock = Clock.objects.get(pk=(paused if n % 2 else extended).pk)
        return actions.suspend(clock, by=None, reason="等回函") if n % 2 else make_extension(clock)

    answers = race(ask, range(12), threads=6)
    assert (Suspension.objects.count(), Extension.objects.count(), len(refused(answers))) == (1, 1, 10)


def test_clocks_started_while_the_calendar_changes_end_by_the_new_one(federations, race):
    home = federations["沪"]

    def do(n):
        if n != 6:
            return make_clock(home, from_=START)
        return actions.set_day(
            dt.date(2021, 10, 11), kind="rest", name="", source="国办发明电〔2021〕99号", by=None
        )

    race(do, range(24), threads=6)
    assert {clock.due.date() for clock in Clock.objects.all()} == {dt.date(2021, 10, 12)}
    assert Clock.objects.count() == 23
    assert actions.recompute(by=None) == 0
