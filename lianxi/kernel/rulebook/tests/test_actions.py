"""Versions follow each other; nothing published is edited; every refusal is in words."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook import actions, queries
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.tests import samples
from lianxi.kernel.trail.models import Event
from tests.factories import make_officer, make_org
from tests.factories.rulebook import SOURCE, make_rule

pytestmark = pytest.mark.django_db
REPORT = samples.REPORT
JAN, MAR, SEP, NOV, DEC = (dt.date(2021, month, 1) for month in (1, 3, 9, 11, 12))


@pytest.fixture
def su(federations):
    return federations["苏"]


@pytest.fixture
def leader(leader_of):
    return leader_of("苏")


def publish(leader, region, value=8, valid_from=JAN, source=SOURCE, **more):
    return actions.publish(
        REPORT, by=leader, region=region, value=value, valid_from=valid_from, source=source, **more
    )


def refusal_of(deed, *args, **facts):
    with pytest.raises(Refused) as refusal:
        deed(*args, **facts)
    return str(refusal.value)


def periods():
    return [(rule.version, rule.valid_from, rule.valid_to) for rule in Rule.objects.order_by("version")]


class TestPublish:
    def test_a_new_version_closes_the_one_before(self, leader, su):
        first = publish(leader, su.region)
        second = publish(leader, su.region, 9, SEP)
        assert periods() == [(1, JAN, SEP), (2, SEP, None)]
        assert (second.replaces, second.org, second.place, second.title) == (
            first,
            su,
            "江苏",
            "季度报告报送期限",
        )

    def test_a_version_before_a_later_one_lasts_until_it(self, leader, su):
        publish(leader, su.region, 9, SEP)
        publish(leader, su.region, 8, MAR)
        assert periods() == [(1, SEP, None), (2, MAR, SEP)]

    def test_a_version_between_two_shortens_the_first(self, leader, su):
        for value, day in ((8, JAN), (9, SEP), (7, MAR)):
            publish(leader, su.region, value, day)
        assert periods() == [(1, JAN, MAR), (2, SEP, None), (3, MAR, SEP)]

    def test_places_are_numbered_apart(self, leader, su):
        publish(leader, su.region)
        assert publish(leader, su.region, 6, division="320100").version == 1
        assert publish(leader, None, 10).version == 1

    def test_the_trail_says_what_it_was_and_what_it_is(self, leader, su):
        publish(leader, su.region)
        rule = publish(leader, su.region, 9, SEP)
        event = Event.objects.of(rule).get()
        assert (event.action, event.what, event.object_label, event.note) == (
            "rule.published",
            "发布了第2版",
            "季度报告报送期限（江苏，第2版）",
            SOURCE,
        )
        assert (event.old, event.new) == (
            {"规定": "8个工作日"},
            {"规定": "9个工作日", "有效期": "2021年9月1日起"},
        )

    def test_two_versions_never_begin_on_one_day(self, leader, su):
        publish(leader, su.region)
        assert refusal_of(publish, leader, su.region, 9) == (
            "从2021年1月1日起的规定已有第1版，请先看过；写错了就更正那一版"
        )

    def test_a_version_the_publisher_has_not_seen_stops_him(self, leader, su):
        publish(leader, su.region)
        assert refusal_of(publish, leader, su.region, 9, SEP, seen=0) == (
            "您看过以后又有人发布了第1版，请看过再定"
        )
        assert publish(leader, su.region, 9, SEP, seen=1).version == 2

    def test_only_the_own_region_is_published_for(self, leader_of, su):
        assert refusal_of(publish, leader_of("沪"), su.region) == "江苏的规则由江苏省总工会的负责人发布"

    @pytest.mark.parametrize("role", ["officer", "org_admin", "contact"])
    def test_other_roles_do_not_publish(self, officer_of, su, role):
        assert refusal_of(publish, officer_of("苏", role), su.region) == (
            "江苏的规则由江苏省总工会的负责人发布"
        )

    def test_a_city_leader_publishes_neither_for_the_region_nor_for_all(self, su):
        leader = make_officer(make_org(su), "leader")
        assert refusal_of(publish, leader, su.region) == "江苏的规则由江苏省总工会的负责人发布"
        assert refusal_of(publish, leader, None) == "三省一市统一的规则由各总工会的负责人发布"

    def test_a_joint_rule_names_the_joint_document(self, leader, su):
        assert refusal_of(publish, leader, None, source="会上商定") == (
            "三省一市统一的规则要写明共同文件：用书名号写出名称，或写文号，例如〔2021〕3号"
        )
        joint = publish(leader, None, source="沪工联席〔2021〕3号")
        assert (joint.org, joint.place) == (su, "三省一市")

    @pytest.mark.parametrize(
        "facts, words",
        [
            ({"source": " "}, "请写明依据，例如文件名称和文号"),
            ({"valid_from": dt.date(2202, 1, 1)}, "日期是2202年1月1日，请核对年份"),
            ({"division": "310100"}, "区划代码310100现在不在江苏省"),
            ({"division": "320000"}, "区划代码320000现在不在江苏省"),
            ({"value": 99}, "不能多于30个工作日"),
        ],
    )
    def test_what_does_not_make_sense_is_refused(self, leader, su, facts, words):
        assert refusal_of(publish, leader, su.region, **facts) == words

    def test_one_value_for_all_is_never_published_by_region(self, leader, su):
        facts = {"by": leader, "region": su.region, "value": 4, "valid_from": JAN, "source": SOURCE}
        assert refusal_of(actions.publish, samples.JOINT, **facts) == (
            "这条规则三省一市只有一个数，不能按地区另定"
        )

    def test_without_an_alliance_there_is_nowhere_to_publish(self, db):
        assert refusal_of(publish, None, None) == "还没有建立联盟，请先登记联盟与地区"


class TestCorrect:
    def correct(self, rule, by, value=9):
        return actions.correct(rule, REPORT, by=by, value=value, source=SOURCE)

    def test_the_mistake_is_withdrawn_and_the_days_stay(self, leader, su):
        before = publish(leader, su.region, 7, JAN)
        wrong = publish(leader, su.region, 8, MAR)
        publish(leader, su.region, 10, SEP)
        right = self.correct(wrong, leader)
        wrong.refresh_from_db()
        assert (right.version, right.valid_from, right.valid_to) == (4, MAR, SEP)
        assert (right.corrects, right.replaces, wrong.withdrawn_at is not None) == (wrong, before, True)
        assert Event.objects.of(right).get().what == "发布了第4版，更正第2版"

    def test_a_withdrawn_version_is_not_corrected_again(self, leader, su):
        wrong = publish(leader, su.region)
        self.correct(wrong, leader)
        assert refusal_of(self.correct, wrong, leader) == "第1版已经撤回，不能再改"

    def test_only_its_home_corrects(self, leader, leader_of):
        joint = publish(leader, None)
        assert refusal_of(self.correct, joint, leader_of("沪")) == "这是江苏省总工会发布的，要改请与它联系"

    def test_the_subject_must_be_its_own(self, leader, su):
        rule = publish(leader, su.region)
        with pytest.raises(ValueError, match="is not"):
            actions.correct(rule, samples.MONEY, by=leader, value=1, source=SOURCE)


class TestEnd:
    def test_from_that_day_the_wider_rule_applies(self, leader, su):
        rule = actions.end(publish(leader, su.region), by=leader, on=DEC, reason="文件废止")
        assert (rule.valid_to, rule.last_day) == (DEC, dt.date(2021, 11, 30))
        assert queries.in_force(REPORT, on=DEC, region=su.region).is_default
        event = Event.objects.of(rule).last()
        assert (event.what, event.note) == ("停止适用第1版", "文件废止")

    def test_what_has_not_begun_is_withdrawn_and_the_one_before_goes_on(self, leader, su):
        publish(leader, su.region)
        coming = publish(leader, su.region, 9, DEC)
        ended = actions.end(coming, by=leader, on=DEC)
        assert ended.withdrawn_at is not None
        assert periods() == [(1, JAN, None), (2, DEC, None)]
        assert Event.objects.of(coming).last().what == "撤回了第2版"
        assert publish(leader, su.region, 10, DEC).version == 3

    def test_the_version_in_between_goes_on_when_the_last_is_withdrawn(self, leader, su):
        publish(leader, su.region)
        last = publish(leader, su.region, 9, DEC)
        publish(leader, su.region, 7, NOV)
        actions.end(last, by=leader, on=DEC)
        assert periods() == [(1, JAN, NOV), (2, DEC, None), (3, NOV, None)]

    def test_an_end_by_decision_outlives_the_version_that_cut_it_short(self, leader, su):
        first = actions.end(publish(leader, su.region), by=leader, on=DEC)
        coming = publish(leader, su.region, 9, NOV)
        actions.end(coming, by=leader, on=NOV)
        first.refresh_from_db()
        assert (first.valid_to, first.ended_on) == (DEC, DEC)

    def test_the_one_before_is_not_reopened_when_it_was_ended_earlier(self, leader, su):
        first = publish(leader, su.region)
        coming = publish(leader, su.region, 9, DEC)
        actions.end(first, by=leader, on=SEP)
        actions.end(coming, by=leader, on=DEC)
        assert periods() == [(1, JAN, SEP), (2, DEC, None)]

    @pytest.mark.parametrize(
        "on, words",
        [
            (JAN, "第1版从2021年1月1日起已经生效，停止适用的日期要在它以后；写错了请用“更正”"),
            (DEC, "第1版的有效期本来就是2021年1月1日至2021年11月30日"),
            (dt.date(1021, 1, 1), "日期是1021年1月1日，请核对年份"),
        ],
    )
    def test_a_day_that_makes_no_sense_is_refused(self, leader, su, on, words):
        rule = actions.end(publish(leader, su.region), by=leader, on=DEC)
        assert refusal_of(actions.end, rule, by=leader, on=on) == words

    def test_a_withdrawn_one_is_not_ended(self, leader, su):
        coming = actions.end(publish(leader, su.region, 9, DEC), by=leader, on=DEC)
        assert refusal_of(actions.end, coming, by=leader, on=DEC) == "第1版已经撤回，不能再改"

    def test_others_do_not_end_it(self, leader, leader_of, su):
        rule = publish(leader, su.region)
        assert refusal_of(actions.end, rule, by=leader_of("皖"), on=DEC) == (
            "这是江苏省总工会发布的，要改请与它联系"
        )


class TestPromisesOfTheDatabase:
    @pytest.mark.parametrize(
        "change, promise",
        [
            ({"value": 30}, "published_rule_is_never_edited"),
            ({"source": "别的文件"}, "published_rule_is_never_edited"),
            ({"valid_from": SEP}, "published_rule_is_never_edited"),
            ({"valid_to": JAN}, "rule_ends_after_it_begins"),
        ],
    )
    def test_a_published_rule_is_not_edited(self, su, change, promise):
        rule = make_rule(su, REPORT)
        assert self.broken(lambda: Rule.objects.filter(pk=rule.pk).update(**change)) == promise

    def test_a_published_rule_is_not_deleted(self, su):
        rule = make_rule(su, REPORT)
        assert self.broken(rule.delete) == "published_rule_is_never_deleted"

    def test_a_withdrawn_rule_stays_withdrawn(self, su):
        rule = actions.end(make_rule(su, REPORT, valid_from=DEC), by=None, on=DEC)
        back = lambda: Rule.objects.filter(pk=rule.pk).update(withdrawn_at=None)  # noqa: E731
        assert self.broken(back) == "withdrawn_rule_stays_withdrawn"

    @pytest.mark.parametrize(
        "facts, promise",
        [
            ({"version": 1, "valid_from": SEP}, "versions_of_a_rule_are_numbered_once"),
            ({"version": 2}, "one_rule_at_a_time_for_a_place"),
            ({"version": 0}, "versions_are_numbered_from_one"),
            ({"version": 2, "source": ""}, "rule_names_its_source"),
            ({"version": 2, "region": None, "division_code": "320100"}, "rule_of_a_city_names_its_region"),
        ],
    )
    @pytest.mark.parametrize("short", ["苏", None], ids=["region", "alliance"])
    def test_a_row_that_breaks_a_promise_is_not_written(self, su, short, facts, promise):
        region = su.region if short else None
        rule = actions.end(make_rule(su, REPORT, region=region), by=None, on=SEP)
        rule.pk, rule._state.adding = None, True
        for name, value in facts.items():
            setattr(rule, name, value)
        rule.valid_to = None
        rule.id = type(rule)._meta.pk.get_default()
        assert self.broken(rule.save) == promise

    def broken(self, deed):
        with pytest.raises(IntegrityError) as error, transaction.atomic():
            deed()
        return error.value.__cause__.diag.constraint_name


class TestConsequences:
    def plan(self, alliance, su, value=9, valid_from=DEC, today=dt.date(2021, 10, 12), region=True):
        place = queries.whole_region(su.region) if region else queries.whole_alliance(alliance)
        return queries.consequences_of_publication(
            REPORT, place, alliance=alliance, value=value, valid_from=valid_from, today=today
        )

    LAST = "已经开始办的事，仍按开始时的版本办完"

    def test_a_first_version_takes_the_place_of_the_default(self, alliance, su):
        assert self.plan(alliance, su) == [
            "从2021年12月1日起，江苏适用9个工作日",
            "此前没有规定，按默认值5个工作日办",
            self.LAST,
        ]

    def test_a_next_version_ends_the_one_before_and_leaves_cities_alone(self, alliance, su):
        make_rule(su, REPORT, 8)
        make_rule(su, REPORT, 6, division="320100")
        make_rule(su, REPORT, 10, dt.date(2022, 3, 1))
        assert self.plan(alliance, su) == [
            "从2021年12月1日起，江苏适用9个工作日",
            "到2022年3月1日，早已发布的下一版接着生效：10个工作日",
            "此前的8个工作日（第1版）到前一天为止",
            "南京市另有规定，不受影响",
            self.LAST,
        ]

    def test_a_joint_rule_says_who_keeps_its_own(self, alliance, su):
        make_rule(su, REPORT, 8)
        assert self.plan(alliance, su, region=False) == [
            "从2021年12月1日起，三省一市适用9个工作日",
            "此前没有规定，按默认值5个工作日办",
            "江苏另有规定，不受影响",
            self.LAST,
        ]

    def test_a_region_leaves_the_joint_rule(self, alliance, su):
        make_rule(su, REPORT, 10, region=None)
        assert self.plan(alliance, su)[1] == "此前按三省一市的规定（10个工作日）办"

    def test_the_same_value_by_another_document_is_said_to_be_so(self, alliance, su):
        make_rule(su, REPORT, 9)
        assert self.plan(alliance, su)[1] == "与第1版数值相同，只换依据"

    def test_a_day_in_the_past_is_pointed_out(self, alliance, su):
        assert self.plan(alliance, su, valid_from=dt.date(2021, 10, 1))[2] == (
            "生效日期在 11 天以前，请核对文件上的日期"
        )
