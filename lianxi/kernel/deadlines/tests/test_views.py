"""The pages: a year, a day to be changed, a clock; who opens them, what they cost, what they say."""

from __future__ import annotations

import datetime as dt

import pytest
from django.template import Context, Template
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from config import clock as wall
from lianxi.kernel.deadlines import actions, queries
from lianxi.kernel.deadlines.models import CalendarDay, Clock
from lianxi.kernel.trail.models import Event
from tests.factories import make_alliance, make_officer, make_org
from tests.factories.deadlines import make_clock, make_extension

pytestmark = pytest.mark.django_db
YEAR = reverse("deadlines:calendar")
MONDAY = reverse("deadlines:day", args=[2021, 10, 11])
CHANGE = {
    "kind": "rest",
    "name": "国庆节",
    "until": "",
    "source": "国办发明电〔2021〕99号",
    "announced_on": "",
}


@pytest.fixture(autouse=True)
def _tuesday():
    with wall.at(2021, 9, 28):
        yield


@pytest.fixture
def visit():
    def enter(user) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return enter


@pytest.fixture
def keeper(officer_of):
    return officer_of("沪", role="org_admin")


def text(response) -> str:
    assert response.status_code == 200
    return response.content.decode()


class TestYear:
    def test_it_says_how_many_working_days_and_marks_the_days(self, visit, officer_of):
        page = text(visit(officer_of("皖")).get(YEAR))
        assert "2021年放假安排已公布，全年 250 个工作日" in page
        assert page.count("<caption") == 12
        assert "国务院办公厅关于2021年部分节假日安排的通知" in page

    def test_a_year_nobody_announced_is_marked_provisional(self, visit, officer_of):
        page = text(visit(officer_of("皖")).get(YEAR, {"year": "2027"}))
        assert "2027年放假安排尚未公布，先按暂定的算" in page
        assert "登记已公布" not in page

    @pytest.mark.parametrize("year", ["1999", "3000", "abc", "２０２１", "-2021", ""])
    def test_an_address_with_no_year_shows_this_one(self, visit, officer_of, year):
        assert "<h1>2021年" in text(visit(officer_of("皖")).get(YEAR, {"year": year}))

    def test_it_reckons_a_period_and_draws_it(self, visit, officer_of):
        asked = {"year": "2021", "start": "2021-09-28", "amount": "5", "unit": "working"}
        page = text(visit(officer_of("皖")).get(YEAR, asked))
        assert "2021年10月11日" in page
        assert "10月9日调休上班照算" in page
        assert page.count("<caption") == 14

    @pytest.mark.parametrize(
        ("asked", "reason"),
        [
            ({"start": "2003-01-01", "amount": "5", "unit": "working"}, "2004年以前的放假安排没有收录"),
            ({"start": "2021-02-29", "amount": "5", "unit": "working"}, "输入一个有效的日期"),
            ({"start": "2021-09-28", "amount": "0", "unit": "working"}, "确保该值大于或等于1"),
        ],
    )
    def test_a_wrong_question_is_answered_at_its_field(self, visit, officer_of, asked, reason):
        assert reason in text(visit(officer_of("皖")).get(YEAR, asked))

    def test_only_its_keepers_get_links_to_days(self, visit, officer_of, keeper):
        assert MONDAY not in text(visit(officer_of("沪")).get(YEAR))
        assert MONDAY in text(visit(keeper).get(YEAR))

    def test_those_without_an_office_stay_outside(self, visit, stranger):
        assert Client().get(YEAR).status_code == 302
        assert visit(stranger).get(YEAR).status_code == 403


class TestChange:
    def test_first_it_says_what_would_move_then_it_moves(self, visit, keeper, federations):
        clock = make_clock(federations["苏"], title="苏州市总工会三季度报告")
        client = visit(keeper)
        page = text(client.post(MONDAY, CHANGE))
        assert "确认以后，1 个期限要挪动" in page
        assert "苏州市总工会三季度报告" in page
        assert not CalendarDay.objects.filter(pk=dt.date(2021, 10, 11)).exists()
        done = client.post(MONDAY, CHANGE | {"confirmed": "yes"})
        assert done.url == f"{YEAR}?year=2021"
        clock.refresh_from_db()
        assert timezone.localtime(clock.due).date() == dt.date(2021, 10, 12)

    def test_a_trial_leaves_nothing_behind(self, visit, keeper, federations):
        make_clock(federations["苏"])
        before, known = Event.objects.count(), queries.calendar()
        visit(keeper).post(MONDAY, CHANGE)
        assert (Event.objects.count(), queries.calendar()) == (before, known)

    def test_a_refusal_stands_on_the_form(self, visit, keeper):
        same = CHANGE | {"kind": "holiday"}
        page = text(visit(keeper).post(reverse("deadlines:day", args=[2021, 10, 1]), same))
        assert "已经是“放假（国庆节）”，不必再改" in page

    def test_the_form_begins_with_what_the_day_is(self, visit, keeper):
        page = text(visit(keeper).get(reverse("deadlines:day", args=[2021, 10, 9])))
        assert "2021年10月9日（星期六）现在上班（国庆节）" in page
        assert 'value="国庆节"' in page

    @pytest.mark.parametrize("day", [(2021, 2, 29), (2021, 13, 1), (2003, 1, 1), (2101, 1, 1)])
    def test_a_day_that_is_none_has_no_page(self, visit, keeper, day):
        assert visit(keeper).get(reverse("deadlines:day", args=day)).status_code == 404

    def test_a_notice_is_entered_and_makes_clocks_certain(self, visit, keeper, federations):
        clock = make_clock(federations["沪"], from_=dt.date(2027, 2, 1))
        client, address = visit(keeper), reverse("deadlines:announce", args=[2027])
        assert "登记2027年放假安排已公布" in text(client.get(address))
        assert "1 个期限要挪动" in text(client.post(address, {"source": "国办发明电〔2026〕7号"}))
        client.post(address, {"source": "国办发明电〔2026〕7号", "confirmed": "yes"})
        clock.refresh_from_db()
        assert not clock.provisional

    def test_a_year_announced_before_says_so(self, visit, keeper):
        page = text(visit(keeper).post(reverse("deadlines:announce", args=[2021]), {"source": "又一份"}))
        assert "已经公布过" in page

    def test_nobody_else_opens_them(self, visit, officer_of, federations):
        city_admin = make_officer(make_org(federations["苏"]), "org_admin")
        for user in (officer_of("沪"), city_admin):
            assert visit(user).get(MONDAY).status_code == 403
            assert visit(user).get(reverse("deadlines:announce", args=[2027])).status_code == 403


class TestClock:
    def test_it_says_how_much_is_left_and_how_it_was_counted(self, visit, officer_of, federations):
        clock = make_clock(federations["沪"], source="《工作意见》第一条")
        page = text(visit(officer_of("皖")).get(clock.get_absolute_url()))
        assert "第一项任务完成期限：还剩 5 个工作日" in page
        assert clock.because in page
        assert "《工作意见》第一条" in page
        assert page.count("<caption") == 2  # September and October

    def test_it_leads_to_its_object_when_that_may_be_seen(self, visit, officer_of, federations):
        clock = make_clock(federations["沪"])
        page = text(visit(officer_of("皖")).get(clock.get_absolute_url()))
        assert federations["沪"].get_absolute_url() in page

    @pytest.mark.parametrize("facts", [{"object_type": "no.such"}, {"object_id": "not-a-key"}])
    def test_an_object_that_is_gone_is_no_error(self, visit, officer_of, federations, facts):
        clock = make_clock(federations["沪"])
        Clock.objects.filter(pk=clock.pk).update(**facts)
        assert "打开事项" not in text(visit(officer_of("皖")).get(clock.get_absolute_url()))

    def test_every_state_has_its_page(self, visit, officer_of, federations):
        home = federations["沪"]
        paused, late, done = make_clock(home), make_clock(home), make_clock(home, until=dt.date(2021, 12, 15))
        actions.suspend(paused, by=None, reason="等法院裁定")
        actions.stop(done, by=None, outcome="已报送")
        asked = make_extension(late)
        with wall.at(2021, 10, 14):
            actions.decide_extension(
                asked, by=officer_of("苏"), approve=False, comment="不同意", chasing=dt.date(2021, 10, 20)
            )
            client = visit(officer_of("皖"))  # a session does not last two weeks
            assert "已中止，剩 5 个工作日" in text(client.get(paused.get_absolute_url()))
            assert "按期办结" in text(client.get(done.get_absolute_url()))
            page = text(client.get(late.get_absolute_url()))
        for word in ("逾期 3 个工作日", "不同意延期", "2021年10月20日"):
            assert word in page

    def test_another_alliance_does_not_see_it(self, visit, federations):
        clock = make_clock(federations["沪"])
        other = make_alliance("jjj", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", "")])
        officer = make_officer(other.regions.first().organisations.get())
        assert visit(officer).get(clock.get_absolute_url()).status_code == 404

    def test_three_extensions_cost_no_more_than_one(self, visit, officer_of, federations, queries_of):
        clock = make_clock(federations["沪"])
        client = visit(officer_of("皖"))

        def extend():
            clock.refresh_from_db()
            asked = make_extension(clock, officer_of("沪"))
            actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="同意")

        extend()
        one = queries_of(lambda: client.get(clock.get_absolute_url()))
        extend()
        extend()
        assert queries_of(lambda: client.get(clock.get_absolute_url())) == one


class TestTag:
    TEMPLATE = Template("{% load deadlines %}{% for c in clocks %}{% clock c %}{% endfor %}")

    def test_it_shows_colour_words_and_the_arithmetic(self, federations):
        clock = make_clock(federations["沪"], near_days=5)
        shown = self.TEMPLATE.render(Context({"clocks": [clock]}))
        assert "is-near" in shown
        assert "还剩 5 个工作日" in shown
        assert clock.because in shown
        assert clock.get_absolute_url() in shown

    def test_no_clock_shows_nothing(self):
        assert self.TEMPLATE.render(Context({"clocks": [None]})).strip() == ""

    def test_a_list_reads_the_calendar_once(self, federations, rf, queries_of):
        home = federations["沪"]

        def render(request):
            return self.TEMPLATE.render(Context({"clocks": queries.clocks_running(home), "request": request}))

        make_clock(home)
        one = queries_of(lambda: render(rf.get("/")))
        make_clock(home)
        make_clock(home)
        assert queries_of(lambda: render(rf.get("/"))) == one == 3
