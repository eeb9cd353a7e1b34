"""Two publish at once: one is refused in words."""

import datetime as dt

import pytest

from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook import actions
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.tests import samples
from lianxi.kernel.trail.models import Event
from tests.factories import make_officer
from tests.factories.rulebook import SOURCE, make_rule

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True)]
WORDS = {
    "刚刚有人发布了同一条规则的新版，请看过再定",
    "从2021年12月1日起的规定已有第1版，请先看过；写错了就更正那一版",
    "从2021年12月1日起的规定已有第2版，请先看过；写错了就更正那一版",
}


@pytest.fixture
def leaders(federations):
    return [make_officer(federations["苏"], "leader").pk for _n in range(8)]


def publish(region, leader, valid_from):
    by = User.objects.get(pk=leader)
    return actions.publish(
        samples.REPORT, by=by, region=region, value=8, valid_from=valid_from, source=SOURCE
    )


@pytest.mark.parametrize("has_one", [False, True], ids=["a first version", "a next version"])
def test_of_two_who_publish_for_one_day_one_is_refused(federations, leaders, race, has_one):
    region = federations["苏"].region
    if has_one:
        make_rule(federations["苏"], samples.REPORT)
    day = dt.date(2021, 12, 1)
    results = race(lambda leader: publish(region, leader, day), leaders)
    assert sum(isinstance(result, Rule) for result in results) == 1
    assert {str(result) for result in results if isinstance(result, Refused)} <= WORDS
    assert sum(isinstance(result, Refused) for result in results) == 7
    assert Event.objects.filter(action="rule.published").count() == 1 + has_one


def test_who_publish_for_different_days_never_overlap(federations, leaders, race):
    region = federations["苏"].region
    days = [dt.date(2022, month, 1) for month in range(1, 9)]
    published = race(lambda item: publish(region, *item), zip(leaders, days, strict=True))
    rules = list(Rule.objects.order_by("valid_from"))
    assert len(rules) == sum(isinstance(result, Rule) for result in published) >= 1
    assert sorted(rule.version for rule in rules) == list(range(1, len(rules) + 1))
    following = [rule.valid_from for rule in rules[1:]]
    assert [rule.valid_to for rule in rules] == [*following, None]


def test_a_version_is_corrected_once(federations, leaders, race):
    rule = make_rule(federations["苏"], samples.REPORT)

    def correct(leader):
        by = User.objects.get(pk=leader)
        return actions.correct(Rule.objects.get(pk=rule.pk), samples.REPORT, by=by, value=9, source=SOURCE)

    results = race(correct, leaders)
    assert sum(isinstance(result, Rule) for result in results) == 1
    assert {str(result) for result in results if isinstance(result, Refused)} == {"第1版已经撤回，不能再改"}
