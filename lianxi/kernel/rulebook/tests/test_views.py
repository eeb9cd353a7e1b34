"""规则库 in the browser's eyes."""

import datetime as dt

import pytest
from django.urls import reverse

from lianxi.kernel.rulebook import actions
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.tests import samples
from lianxi.kernel.rulebook.views import reading
from tests.factories import make_officer, make_org
from tests.factories.rulebook import SOURCE, make_rule

pytestmark = [pytest.mark.django_db, pytest.mark.urls("lianxi.kernel.rulebook.tests.urls")]
REPORT = samples.REPORT
JAN, SEP, DEC = (dt.date(2021, month, 1) for month in (1, 9, 12))
BOOK = "/workbench/rulebook/"
PUBLISH = f"{BOOK}{REPORT.code}/publish/"


@pytest.fixture
def su(federations):
    return federations["苏"]


@pytest.fixture
def in_su(client, leader_of):
    client.force_login(leader_of("苏"))
    return client


def text(response):
    return response.content.decode()


def rows(response):
    return [line.subject.code for line in response.context["lines"]]


class TestBook:
    def test_the_title_says_how_many_differ(self, in_su, su):
        make_rule(su, REPORT, 8)
        assert in_su.get(BOOK).context["heading"] == "8 条规则，1 条各地不同"
        assert in_su.get(BOOK, {"on": "2020-01-01"}).context["heading"] == (
            "2020年1月1日适用的 8 条规则，各地都一致"
        )

    def test_the_day_and_the_filters_live_in_the_address(self, in_su, su):
        make_rule(su, REPORT, 8, DEC)
        assert rows(in_su.get(BOOK, {"differ": "on"})) == []
        assert rows(in_su.get(BOOK, {"differ": "on", "on": "2021-12-01"})) == [REPORT.code]
        assert rows(in_su.get(BOOK, {"module": "merits"})) == [samples.WEIGHT.code]

    def test_a_tab_keeps_the_day(self, in_su):
        tabs = in_su.get(BOOK, {"on": "2021-12-01", "module": "merits"}).context["tabs"]
        assert [(tab["label"], tab["count"], tab["current"]) for tab in tabs] == [
            ("全部", 8, False),
            ("联席会议", 3, False),
            ("recuperation", 4, False),
            ("merits", 1, True),
        ]
        assert tabs[1]["url"] == f"{BOOK}?on=2021-12-01&module=conference"

    def test_a_day_that_is_none_is_said_and_today_is_shown(self, in_su):
        answer = in_su.get(BOOK, {"on": "2021-02-30"})
        assert (answer.context["bad_day"], answer.context["asked"]["on"]) == (True, dt.date(2021, 10, 12))

    def test_what_begins_later_is_shown_as_such(self, in_su, su):
        make_rule(su, REPORT, 8, DEC)
        assert "2021年12月1日起 8个工作日" in text(in_su.get(BOOK))

    def test_nothing_different_and_nothing_published_say_so(self, in_su):
        answer = text(in_su.get(BOOK, {"differ": "on"}))
        assert ("这一天各地的规定都一致" in answer, "还没有发布过规则" in answer) == (True, True)

    def test_a_book_without_subjects_says_what_will_be_here(self, rf, officer_of):
        request = rf.get(BOOK)
        request.user = officer_of("苏")
        assert "规则库里还没有规则" in text(reading.book(request, subjects=[]))

    def test_it_costs_the_same_for_one_rule_and_for_three(self, in_su, su, queries_of):
        make_rule(su, REPORT, 8)
        one = queries_of(lambda: in_su.get(BOOK))
        make_rule(su, REPORT, 9, SEP)
        make_rule(su, samples.MONEY, 46000)
        assert queries_of(lambda: in_su.get(BOOK)) == one

    def test_it_is_for_people_in_office(self, client, stranger, alliance):
        assert client.get(BOOK).status_code == 302
        client.force_login(stranger)
        assert client.get(BOOK).status_code == 403


class TestSubject:
    URL = f"{BOOK}{REPORT.code}/"

    def test_the_title_tells_the_values_in_the_order_of_the_regions(self, in_su, su):
        assert in_su.get(self.URL).context["told"] == "各地都是5个工作日"
        make_rule(su, REPORT, 8)
        assert in_su.get(self.URL).context["told"] == "上海、浙江、安徽 5个工作日，江苏 8个工作日"

    def test_every_version_stands_in_its_place_with_its_state(self, in_su, su, federations):
        make_rule(federations["浙"], REPORT, 6)
        make_rule(su, REPORT, 4, division="320100")
        make_rule(su, REPORT, 7)
        make_rule(su, REPORT, 8, SEP)
        make_rule(su, REPORT, 9, DEC)
        actions.end(make_rule(su, REPORT, 12, dt.date(2022, 3, 1)), by=None, on=dt.date(2022, 3, 1))
        make_rule(su, REPORT, 10, region=None)
        stories = in_su.get(self.URL).context["stories"]
        told = [[(v.shown, v.word, v.was, v.period) for v in story.versions] for story in stories]
        assert [story.place for story in stories] == ["三省一市", "江苏", "南京市", "浙江"]
        assert told[1] == [
            ("12个工作日", "已撤回", "", "2022年3月1日起"),
            ("9个工作日", "尚未生效", "8个工作日", "2021年12月1日起"),
            ("8个工作日", "现行", "7个工作日", "2021年9月1日至2021年11月30日"),
            ("7个工作日", "已失效", "", "2021年1月1日至2021年8月31日"),
        ]

    def test_a_table_is_shown_as_one(self, in_su, su):
        make_rule(su, samples.STEPS, samples.STEPS.parse("1000 | 200 | 1-1"))
        story = in_su.get(f"{BOOK}{samples.STEPS.code}/").context["stories"][0]
        assert story.versions[0].rows == [["1,000元", "200元", "1月1日"]]

    def test_only_the_home_may_change_it(self, client, leader_of, officer_of, su):
        rule = make_rule(su, REPORT)
        address = reverse("rulebook:correct", args=[rule.pk])
        for user, offered, status in (
            (leader_of("苏"), True, 200),
            (leader_of("沪"), False, 404),
            (officer_of("苏"), False, 403),
        ):
            client.force_login(user)
            assert (address in text(client.get(self.URL)), client.get(address).status_code) == (
                offered,
                status,
            )

    def test_an_unknown_subject_is_not_found(self, in_su):
        assert in_su.get(f"{BOOK}no.such/").status_code == 404

    def test_it_costs_the_same_for_one_version_and_for_three(self, in_su, su, queries_of):
        make_rule(su, REPORT, 8)
        one = queries_of(lambda: in_su.get(self.URL))
        make_rule(su, REPORT, 9, SEP)
        make_rule(su, REPORT, 9, division="320100")
        assert queries_of(lambda: in_su.get(self.URL)) == one


class TestPublish:
    FILLED = {"place": "320000", "value": "８", "valid_from": "2021-12-01", "source": SOURCE}

    def test_the_own_region_and_its_present_value_stand_in_the_form(self, in_su, su):
        make_rule(su, REPORT, 7)
        form = in_su.get(PUBLISH).context["form"]
        assert (form["place"].value(), form["value"].value()) == ("320000", "7")

    @pytest.mark.parametrize(
        "subject, ruled, words",
        [
            (REPORT, None, "江苏现在按默认值5个工作日办"),
            (REPORT, "苏", "江苏现在适用7个工作日"),
            (REPORT, "all", "江苏现在按三省一市的规定（7个工作日）办"),
            (samples.MONEY, None, "江苏还没有公布过规定"),
        ],
    )
    def test_the_title_says_what_is_about_to_change(self, in_su, su, subject, ruled, words):
        if ruled:
            make_rule(su, REPORT, 7, region=None if ruled == "all" else su.region)
        answer = in_su.get(f"{BOOK}{subject.code}/publish/")
        assert answer.context["decision"].standing == words

    def test_a_city_can_be_asked_for(self, in_su):
        assert in_su.get(PUBLISH, {"place": "320100"}).context["form"]["place"].value() == "320100"

    def test_first_it_is_foretold_and_nothing_is_written(self, in_su):
        answer = in_su.post(PUBLISH, self.FILLED)
        assert answer.context["plan"][0] == "从2021年12月1日起，江苏适用8个工作日"
        assert (Rule.objects.count(), answer.context["seen"]) == (0, 0)

    def test_then_it_is_published(self, in_su):
        answer = in_su.post(PUBLISH, self.FILLED | {"seen": "0", "step": "do"})
        rule = Rule.objects.get()
        assert answer.url == f"{BOOK}{REPORT.code}/#v{rule.pk}"
        assert (rule.value, rule.place, rule.valid_from) == (8, "江苏", DEC)

    def test_who_goes_back_finds_everything_as_it_was(self, in_su):
        form = in_su.post(PUBLISH, self.FILLED | {"step": "edit"}).context["form"]
        assert (form.is_bound, form["value"].value(), form["source"].value()) == (False, "８", SOURCE)

    def test_a_version_published_meanwhile_stops_him(self, in_su, su):
        make_rule(su, REPORT, 7)
        answer = in_su.post(PUBLISH, self.FILLED | {"seen": "0", "step": "do"})
        assert answer.context["form"].non_field_errors() == ["您看过以后又有人发布了第1版，请看过再定"]

    def test_a_refusal_is_heard_before_deciding(self, in_su):
        answer = in_su.post(PUBLISH, self.FILLED | {"place": "alliance", "source": "会上商定"})
        assert answer.context["form"].non_field_errors() == [
            "三省一市统一的规则要写明共同文件：用书名号写出名称，或写文号，例如〔2021〕3号"
        ]
        assert answer.context["plan"] == []

    def test_a_value_that_cannot_be_is_refused_at_its_field(self, in_su):
        answer = in_su.post(PUBLISH, self.FILLED | {"value": "99"})
        assert answer.context["form"].errors == {"value": ["不能多于30个工作日"]}

    def test_a_place_of_another_region_is_not_offered(self, in_su):
        answer = in_su.post(PUBLISH, self.FILLED | {"place": "310000"})
        assert list(answer.context["form"].errors) == ["place"]

    @pytest.mark.parametrize("subject", samples.ALL, ids=lambda one: one.code)
    def test_there_is_a_form_for_every_kind(self, in_su, subject):
        assert in_su.get(f"{BOOK}{subject.code}/publish/").status_code == 200

    def test_one_value_for_all_offers_the_alliance_only(self, in_su):
        form = in_su.get(f"{BOOK}{samples.JOINT.code}/publish/").context["form"]
        assert form.fields["place"].choices == [("联盟统一", [("alliance", "三省一市")])]

    def test_it_is_for_leaders_of_federations(self, client, officer_of, su):
        client.force_login(officer_of("苏"))
        assert client.get(PUBLISH).status_code == 403
        client.force_login(make_officer(make_org(su), "leader"))
        assert client.get(PUBLISH).status_code == 404


class TestCorrectAndEnd:
    def test_a_correction_is_foretold_and_published(self, in_su, su):
        rule = make_rule(su, REPORT, 8)
        address = reverse("rulebook:correct", args=[rule.pk])
        assert in_su.get(address).context["form"]["value"].value() == "8"
        filled = {"value": "9", "source": SOURCE}
        assert in_su.post(address, filled).context["plan"] == [
            "从2021年1月1日起，江苏适用9个工作日",
            "第1版（8个工作日）作废，仍可查到",
            "已经按第1版开始办的事不变，要不要改由经办人逐件定",
        ]
        in_su.post(address, filled | {"step": "do"})
        assert Rule.objects.standing().get().value == 9

    def test_an_end_is_foretold_and_done(self, in_su, su):
        rule = make_rule(su, REPORT, 8)
        address = reverse("rulebook:end", args=[rule.pk])
        filled = {"on": "2021-12-01", "reason": "文件废止"}
        assert in_su.post(address, filled).context["plan"] == [
            "从2021年12月1日起，江苏不再适用第1版",
            "第1版仍可查到",
            "已经开始办的事，仍按开始时的版本办完",
        ]
        in_su.post(address, filled | {"step": "do"})
        assert Rule.objects.get().valid_to == DEC

    def test_what_has_not_begun_is_withdrawn(self, in_su, su):
        make_rule(su, REPORT, 8)
        rule = make_rule(su, REPORT, 9, DEC)
        address = reverse("rulebook:withdraw", args=[rule.pk])
        assert in_su.get(address).context["decision"].standing == "江苏第2版2021年12月1日起才生效"
        assert in_su.post(address, {"reason": "发错了"}).context["plan"] == [
            "第2版撤回，2021年12月1日不再生效",
            "第1版（8个工作日）继续适用",
            "第2版仍可查到",
        ]
        in_su.post(address, {"reason": "发错了", "step": "do"})
        assert Rule.objects.standing().get().value == 8

    def test_what_has_begun_is_not_withdrawn(self, in_su, su):
        rule = make_rule(su, REPORT, 8)
        answer = in_su.post(reverse("rulebook:withdraw", args=[rule.pk]), {"reason": "发错了", "step": "do"})
        assert answer.context["form"].non_field_errors() == [
            "第1版从2021年1月1日起已经生效，停止适用的日期要在它以后；写错了请用“更正”"
        ]

    def test_a_day_too_early_is_refused_on_the_form(self, in_su, su):
        rule = make_rule(su, REPORT, 8)
        answer = in_su.post(
            reverse("rulebook:end", args=[rule.pk]), {"on": "2020-12-01", "reason": "文件废止"}
        )
        assert answer.context["form"].non_field_errors() == [
            "第1版从2021年1月1日起已经生效，停止适用的日期要在它以后；写错了请用“更正”"
        ]


def test_rows_are_for_people_in_office_of_the_alliance(su, officer_of, stranger, member):
    make_rule(su, REPORT)
    counts = [Rule.objects.visible_to(user).count() for user in (officer_of("皖"), stranger, member.user)]
    assert counts == [1, 0, 0]
