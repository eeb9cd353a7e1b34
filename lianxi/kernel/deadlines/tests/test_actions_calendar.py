"""The calendar is data: a change moves what counts by it, says so, and reaches every process."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from config import clock as wall
from lianxi.kernel.deadlines import actions, published, queries
from lianxi.kernel.deadlines.calendars import WORKDAY, Mark
from lianxi.kernel.deadlines.models import CalendarDay, CalendarYear, Unit
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import make_officer, make_org
from tests.factories.deadlines import make_clock

pytestmark = pytest.mark.django_db
NOTICE = "国办发明电〔2026〕7号"
MONDAY = dt.date(2021, 10, 11)


@pytest.fixture(autouse=True)
def _tuesday():
    with wall.at(2021, 9, 28):
        yield


@pytest.fixture
def keeper(officer_of):
    return officer_of("沪", role="org_admin")


@pytest.fixture
def clock(federations):
    return make_clock(federations["沪"])


def day(at):
    return timezone.localtime(at).date().isoformat()


def last_event(clock):
    return Event.objects.of(clock).last()


def test_migrations_have_entered_every_year_the_package_knows():
    known = published.calendar()
    assert queries.calendar() == known
    assert CalendarYear.objects.filter(is_announced=True).count() == len(known.announced)
    assert CalendarDay.objects.count() == len(known.marks)


def test_an_empty_table_falls_back_to_the_package():
    CalendarDay.objects.all().delete()
    CalendarYear.objects.all().delete()
    assert queries.calendar() == published.calendar()


def test_an_unchanged_calendar_costs_one_query(queries_of):
    assert queries_of(queries.calendar) == 1


def test_a_day_off_moves_the_clocks_and_tells_them(clock, keeper):
    actions.set_day(MONDAY, kind="rest", name="国庆节", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert day(clock.due) == "2021-10-12"
    event = last_event(clock)
    assert (event.action, event.actor_name) == ("clock.recomputed", keeper.name)
    assert (event.old["期限"], event.new["期限"]) == ("2021年10月11日", "2021年10月12日")


def test_a_make_up_day_taken_back_moves_them_back(clock, keeper):
    actions.set_day(dt.date(2021, 10, 9), kind="rest", name="", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert day(clock.due) == "2021-10-12"
    actions.set_day(dt.date(2021, 10, 9), kind="workday", name="国庆节", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert day(clock.due) == "2021-10-11"
    assert Event.objects.of(clock).filter(action="clock.recomputed").count() == 2


def test_what_does_not_count_by_it_stays_untold(federations, keeper):
    home = federations["沪"]
    hours = make_clock(home, 300, Unit.HOURS)
    fixed = make_clock(home, until=MONDAY)
    stopped = actions.stop(make_clock(home), by=None)
    before = Event.objects.count()
    actions.set_day(MONDAY, kind="rest", name="国庆节", source=NOTICE, by=keeper)
    assert Event.objects.count() == before + 1  # the day itself
    for clock, due in [(hours, "2021-10-10"), (fixed, "2021-10-11"), (stopped, "2021-10-11")]:
        clock.refresh_from_db()
        assert day(clock.due) == due


def test_where_only_the_words_change_they_are_put_right_in_silence(federations, keeper):
    """Resting on one day of the holiday under another name moves nothing."""
    clock = make_clock(federations["沪"])
    actions.set_day(dt.date(2021, 10, 1), kind="holiday", name="国庆日", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert "国庆日" in clock.because
    assert last_event(clock).action == "clock.started"


def test_a_pause_is_counted_again_by_the_new_calendar(clock, keeper):
    with wall.at(2021, 9, 30, 10):
        actions.suspend(clock, by=None, reason="等回函")
    with wall.at(2021, 10, 11):
        actions.resume(clock, by=None)
        assert day(clock.due) == "2021-10-14"
        actions.set_day(dt.date(2021, 10, 13), kind="rest", name="", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert day(clock.due) == "2021-10-15"


def test_an_announced_year_makes_its_clocks_certain(federations, keeper):
    clock = make_clock(federations["沪"], from_=dt.date(2027, 2, 1))
    assert (day(clock.due), clock.provisional) == ("2027-02-08", True)
    festival = dt.date(2027, 2, 5), dt.date(2027, 2, 11)  # as it may be announced
    days = actions.set_day(
        festival[0], until=festival[1], kind="holiday", name="春节", source=NOTICE, by=keeper
    )
    assert len(days) == 7
    clock.refresh_from_db()
    assert (day(clock.due), clock.provisional) == ("2027-02-15", True)  # 2/2 2/3 2/4 2/12 2/15
    actions.announce_year(2027, by=keeper, source=NOTICE)
    clock.refresh_from_db()
    assert (day(clock.due), clock.provisional) == ("2027-02-15", False)
    assert last_event(clock).old["暂定"] is True
    assert "暂定" not in clock.because


def test_what_the_law_fixes_is_not_lost_when_a_year_is_announced(keeper):
    planned = queries.calendar().with_year(2027)
    actions.announce_year(2027, by=keeper, source=NOTICE)
    assert queries.calendar() == planned
    assert not queries.calendar().is_working(dt.date(2027, 1, 1))


def test_days_set_together_are_counted_once_and_each_is_told(clock, keeper):
    before = Event.objects.count()
    first, last = dt.date(2021, 10, 11), dt.date(2021, 10, 13)
    actions.set_day(first, until=last, kind="rest", name="国庆节", source=NOTICE, by=keeper)
    clock.refresh_from_db()
    assert day(clock.due) == "2021-10-14"
    assert Event.objects.count() == before + 4  # three days and the clock


def test_of_days_set_together_only_those_that_change_are_told(keeper):
    rows = actions.set_day(
        dt.date(2021, 10, 6), until=dt.date(2021, 10, 8), kind="rest", name="国庆节", source=NOTICE, by=keeper
    )
    assert [row.day.day for row in rows] == [8]  # the 6th and 7th were swapped already


def test_recompute_counts_what_moved(federations):
    clock = make_clock(federations["沪"])
    assert actions.recompute(by=None) == 0
    clock.original_due += dt.timedelta(days=1)
    clock.save()
    assert actions.recompute(by=None) == 1


class TestSeeding:
    def test_nothing_is_entered_twice(self):
        assert actions.seed_calendar() == 0

    def test_a_year_that_is_missing_is_entered(self):
        CalendarDay.objects.filter(day__year=2026).delete()
        CalendarYear.objects.filter(year=2026).delete()
        assert actions.seed_calendar(years=range(2004, 2027)) == 1
        assert queries.calendar() == published.calendar()

    def test_a_notice_replaces_what_was_entered_provisionally_and_moves_the_clocks(
        self, federations, keeper, monkeypatch
    ):
        actions.set_day(dt.date(2027, 2, 5), kind="holiday", name="春节", source="估计", by=keeper)
        clock = make_clock(federations["沪"], from_=dt.date(2027, 2, 1))
        assert day(clock.due) == "2027-02-09"
        known = published.marks_by_year() | {2027: {dt.date(2027, 2, 6): Mark(WORKDAY, "春节")}}
        monkeypatch.setattr(published, "marks_by_year", lambda: known)  # the package of next November
        assert actions.seed_calendar() == 1
        clock.refresh_from_db()
        assert (day(clock.due), clock.provisional) == ("2027-02-06", False)

    def test_what_a_federation_has_announced_stays(self, keeper, monkeypatch):
        actions.announce_year(2027, by=keeper, source=NOTICE)
        known = published.marks_by_year() | {2027: {dt.date(2027, 2, 6): Mark(WORKDAY, "春节")}}
        monkeypatch.setattr(published, "marks_by_year", lambda: known)
        assert actions.seed_calendar() == 0
        assert not queries.calendar().is_working(dt.date(2027, 2, 6))

    def test_editing_a_year_only_the_package_knows_takes_the_whole_year_in(self, keeper):
        CalendarDay.objects.filter(day__year=2021).delete()
        CalendarYear.objects.filter(year=2021).delete()
        actions.set_day(MONDAY, kind="rest", name="国庆节", source=NOTICE, by=keeper)
        assert not queries.calendar().is_working(dt.date(2021, 10, 1))


class TestRefusals:
    @pytest.mark.parametrize("role", ["officer", "leader", "auditor"])
    def test_only_administrators_keep_the_calendar(self, officer_of, role):
        with pytest.raises(Refused, match="组织管理员"):
            actions.set_day(MONDAY, kind="rest", name="", source=NOTICE, by=officer_of("沪", role=role))

    def test_and_only_those_of_a_federation(self, federations):
        city = make_org(federations["苏"], name="苏州市总工会")
        with pytest.raises(Refused, match="组织管理员"):
            actions.announce_year(2027, by=make_officer(city, "org_admin"), source=NOTICE)

    def test_a_change_names_its_notice(self, keeper):
        with pytest.raises(Refused, match="依据"):
            actions.set_day(MONDAY, kind="rest", name="", source=" ", by=keeper)
        with pytest.raises(Refused, match="依据"):
            actions.announce_year(2027, by=keeper, source="")

    @pytest.mark.parametrize("year", [2003, 2101])
    def test_a_year_outside_the_calendar_is_refused(self, keeper, year):
        with pytest.raises(Refused, match="2004年到2100年"):
            actions.set_day(dt.date(year, 1, 1), kind="rest", name="", source=NOTICE, by=keeper)
        with pytest.raises(Refused, match="2004年到2100年"):
            actions.announce_year(year, by=keeper, source=NOTICE)

    @pytest.mark.parametrize("last", [dt.date(2021, 10, 10), dt.date(2021, 11, 11)])
    def test_days_set_together_are_a_month_at_most_and_in_order(self, keeper, last):
        with pytest.raises(Refused, match="一次最多 31 天"):
            actions.set_day(MONDAY, until=last, kind="rest", name="", source=NOTICE, by=keeper)

    def test_what_is_so_already_is_not_set_again(self, keeper):
        with pytest.raises(Refused, match="已经是“放假（国庆节）”"):
            actions.set_day(dt.date(2021, 10, 1), kind="holiday", name="国庆节", source=NOTICE, by=keeper)

    def test_a_year_is_announced_once(self, keeper):
        with pytest.raises(Refused, match="已经公布过"):
            actions.announce_year(2021, by=keeper, source=NOTICE)
