"""Clocks: started, suspended, resumed, extended, chased, stopped; each with its trail."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from config import clock as wall
from lianxi.kernel.deadlines import actions, queries
from lianxi.kernel.deadlines.models import Clock, Extension, ExtensionDecision, Suspension, Unit
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories.deadlines import make_clock, make_extension

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday():
    """28 September 2021, three days before National Day."""
    with wall.at(2021, 9, 28):
        yield


@pytest.fixture
def home(federations):
    return federations["沪"]


@pytest.fixture
def clock(home, officer_of):
    """Five working days: due on 11 October."""
    return make_clock(home, by=officer_of("沪"), name="task.deadline")


def day(at):
    return timezone.localtime(at).date().isoformat()


def told(clock):
    return list(Event.objects.of(clock).values_list("action", flat=True))


def judged(clock):
    clock.refresh_from_db()
    return day(clock.due)


class TestStart:
    def test_a_clock_knows_its_due_and_why(self, clock):
        assert timezone.localtime(clock.due).isoformat() == "2021-10-11T23:59:59+08:00"
        assert (clock.amount, clock.provisional, clock.near_days) == (5, False, 5)
        assert clock.because.startswith("自2021年9月28日起5个工作日：次日起算")

    def test_it_leaves_its_due_in_the_trail(self, clock, officer_of):
        event = Event.objects.of(clock).get()
        assert (event.action, event.actor_name) == ("clock.started", officer_of("沪").name)
        assert event.new["期限"] == "2021年10月11日"

    def test_a_day_or_a_moment_begins_it(self, home):
        by_day = make_clock(home, from_=dt.date(2021, 9, 28))
        assert day(by_day.due) == "2021-10-11"

    def test_a_fixed_day_stays_where_it_is(self, home):
        fixed = make_clock(home, until=dt.date(2021, 10, 3))
        assert (day(fixed.due), fixed.amount) == ("2021-10-03", None)

    def test_hours_run_to_the_minute(self, home):
        hours = make_clock(home, 2, Unit.HOURS, from_=timezone.now())
        assert hours.due - hours.starts_at == dt.timedelta(hours=2)

    def test_an_unannounced_year_is_provisional(self, home):
        assert make_clock(home, from_=dt.date(2027, 2, 1)).provisional

    def test_one_object_has_one_live_clock_of_a_name(self, clock, home):
        with pytest.raises(Refused, match="已经在计时"):
            make_clock(home, name="task.deadline")
        actions.stop(clock, by=None)
        assert make_clock(home, name="task.deadline").pk != clock.pk

    def test_an_unreasonable_length_is_refused(self, home):
        with pytest.raises(Refused, match="期限应在"):
            make_clock(home, 0)

    def test_a_fixed_day_before_the_start_is_refused(self, home):
        with pytest.raises(Refused, match="早于起算日期"):
            make_clock(home, until=dt.date(2021, 9, 27))

    @pytest.mark.parametrize(
        "facts",
        [
            {"unit": "fixed", "amount": 5},
            {"unit": "working"},
            {"unit": "working", "amount": 5, "until": dt.date.max},
        ],
    )
    def test_length_and_fixed_day_exclude_each_other(self, home, facts):
        with pytest.raises(ValueError, match="give amount, or until"):
            actions.start(home, name="x", title="x", from_=timezone.now(), org=home, by=None, **facts)


class TestSuspension:
    def test_the_rest_is_added_on_resuming(self, clock, officer_of):
        with wall.at(2021, 9, 30, 10):
            actions.suspend(clock, by=officer_of("沪"), reason="等法院裁定")
        with wall.at(2021, 10, 11):
            actions.resume(clock, by=officer_of("沪"))
        assert judged(clock) == "2021-10-14"
        event = Event.objects.of(clock).last()
        assert (event.old, event.new) == ({"期限": "2021年10月11日"}, {"期限": "2021年10月14日"})
        assert told(clock) == ["clock.started", "clock.suspended", "clock.resumed"]

    def test_two_pauses_add_up(self, clock):
        for begins, ends in [((2021, 10, 8), (2021, 10, 8)), ((2021, 10, 9), (2021, 10, 20))]:
            with wall.at(*begins):
                actions.suspend(clock, by=None, reason="等回函")
            with wall.at(*ends, 18):
                actions.resume(clock, by=None)
        assert judged(clock) == "2021-10-21"

    def test_a_fixed_day_moves_by_the_days_of_the_pause(self, home):
        fixed = make_clock(home, until=dt.date(2021, 12, 15))
        with wall.at(2021, 10, 1):
            actions.suspend(fixed, by=None, reason="疫情防控")
        with wall.at(2021, 10, 11):
            actions.resume(fixed, by=None)
        assert judged(fixed) == "2021-12-25"
        assert fixed.because == "原定日期其间中止1次，顺延到2021年12月25日截止"

    def test_an_approved_due_moves_too(self, clock, officer_of):
        actions.decide_extension(make_extension(clock), by=officer_of("苏"), approve=True, comment="")
        assert judged(clock) == "2021-10-18"
        with wall.at(2021, 10, 14):
            actions.suspend(clock, by=None, reason="等回函")
        with wall.at(2021, 10, 20):
            actions.resume(clock, by=None)
        assert judged(clock) == "2021-10-22"  # 10/15 and 10/18 were left: 10/21 10/22

    @pytest.mark.parametrize("reason", ["", "  "])
    def test_it_needs_a_reason(self, clock, reason):
        with pytest.raises(Refused, match="理由"):
            actions.suspend(clock, by=None, reason=reason)

    def test_nothing_is_suspended_twice(self, clock):
        actions.suspend(clock, by=None, reason="等回函")
        with pytest.raises(Refused, match="已经中止"):
            actions.suspend(clock, by=None, reason="等回函")

    def test_nothing_is_resumed_that_runs(self, clock):
        with pytest.raises(Refused, match="没有中止"):
            actions.resume(clock, by=None)

    def test_what_is_overdue_cannot_be_suspended(self, clock):
        with wall.at(2021, 10, 12, 0, 1), pytest.raises(Refused, match="2021年10月11日届满"):
            actions.suspend(clock, by=None, reason="等回函")


class TestExtension:
    def test_an_approved_extension_is_what_counts(self, clock, officer_of):
        asked = make_extension(clock, officer_of("沪"))
        actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="同意")
        assert judged(clock) == "2021-10-18"
        assert day(clock.original_due) == "2021-10-11"
        assert told(clock) == ["clock.started", "clock.extension_asked", "clock.extended"]

    def test_a_refused_one_leaves_the_due_and_may_set_a_day_for_chasing(self, clock, officer_of):
        asked = make_extension(clock, officer_of("沪"))
        actions.decide_extension(
            asked, by=officer_of("苏"), approve=False, comment="材料早已齐备", chasing=dt.date(2021, 10, 20)
        )
        assert judged(clock) == "2021-10-11"
        assert day(clock.chasing_due) == "2021-10-20"

    def test_it_may_be_asked_to_the_last_second(self, clock):
        with wall.at(2021, 10, 11, 23, 59):
            make_extension(clock)
        assert clock.extensions.count() == 1

    def test_it_is_not_asked_after_the_due(self, clock):
        with (
            wall.at(2021, 10, 12, 0, 1),
            pytest.raises(Refused, match="2021年10月11日届满，延期须在届满以前申请"),
        ):
            make_extension(clock)

    def test_the_database_measures_by_the_clock_and_not_by_the_writer(self, clock, home):
        """A forged ``due_then`` does not help."""
        far = timezone.now() + dt.timedelta(days=300)
        with (
            pytest.raises(IntegrityError, match="an_extension_is_asked_before_the_due"),
            transaction.atomic(),
        ):
            Extension.objects.create(
                clock=clock,
                due_then=far,
                asked_until=far + dt.timedelta(days=1),
                reason="补",
                org=home,
                asked_at=clock.due + dt.timedelta(seconds=1),
            )

    def test_what_was_asked_stays_as_it_was_asked(self, clock):
        asked = make_extension(clock)
        with pytest.raises(IntegrityError, match="stays as asked"), transaction.atomic():
            Extension.objects.filter(pk=asked.pk).update(reason="别的理由")

    def test_a_due_is_not_approved_without_an_approved_extension(self, clock, officer_of):
        asked = make_extension(clock)
        actions.decide_extension(asked, by=officer_of("苏"), approve=False, comment="不必")
        with pytest.raises(IntegrityError, match="has no approved extension"), transaction.atomic():
            Clock.objects.filter(pk=clock.pk).update(approved_due=clock.original_due)

    @pytest.mark.parametrize("days", [0, -3])
    def test_it_asks_for_a_later_day(self, clock, days):
        with pytest.raises(Refused, match="应在现在的期限"):
            make_extension(clock, days=days)

    def test_it_says_why(self, clock):
        with pytest.raises(Refused, match="理由"):
            make_extension(clock, reason=" ")

    def test_only_one_waits_for_a_decision(self, clock, officer_of):
        asked = make_extension(clock)
        with pytest.raises(Refused, match="等待决定"):
            make_extension(clock)
        actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="")
        make_extension(clock)

    def test_nobody_decides_on_what_he_asked_himself(self, clock, officer_of):
        asked = make_extension(clock, officer_of("沪"))
        with pytest.raises(Refused, match="由别人决定"):
            actions.decide_extension(asked, by=officer_of("沪"), approve=True, comment="")

    def test_it_is_decided_once(self, clock, officer_of):
        asked = make_extension(clock)
        actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="")
        with pytest.raises(Refused, match="已有决定"):
            actions.decide_extension(asked, by=officer_of("浙"), approve=False, comment="不同意")

    def test_a_refusal_says_why(self, clock, officer_of):
        asked = make_extension(clock)
        with pytest.raises(Refused, match="写明理由"):
            actions.decide_extension(asked, by=officer_of("苏"), approve=False, comment="")

    def test_an_approval_sets_no_day_for_chasing(self, clock, officer_of):
        asked = make_extension(clock)
        with pytest.raises(Refused, match="不必另定催办日期"):
            actions.decide_extension(
                asked, by=officer_of("苏"), approve=True, comment="", chasing=dt.date(2021, 10, 20)
            )

    def test_an_approval_never_shortens(self, clock, officer_of):
        """Asked for 12 October; meanwhile a pause moved the due to the 20th."""
        asked = make_extension(clock, days=1)
        actions.suspend(clock, by=None, reason="等回函")
        with wall.at(2021, 10, 13):
            actions.resume(clock, by=None)
            with pytest.raises(Refused, match="不晚于现在的期限"):
                actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="")

    def test_nothing_is_extended_while_it_stands_still(self, clock, officer_of):
        asked = make_extension(clock)
        actions.suspend(clock, by=None, reason="等回函")
        with pytest.raises(Refused, match="已经中止"):
            actions.decide_extension(asked, by=officer_of("苏"), approve=True, comment="")
        with pytest.raises(Refused, match="已经中止"):
            make_extension(clock)


class TestChaseAndStop:
    def test_a_day_for_chasing_does_not_judge(self, clock):
        with wall.at(2021, 10, 13):
            actions.chase(clock, by=None, until=dt.date(2021, 10, 20))
        assert (judged(clock), day(clock.chasing_due)) == ("2021-10-11", "2021-10-20")
        assert told(clock)[-1] == "clock.chased"

    @pytest.mark.parametrize(
        ("until", "reason"),
        [(dt.date(2021, 10, 11), "期限（2021年10月11日）以后"), (dt.date(2021, 10, 12), "已经过去")],
    )
    def test_a_day_for_chasing_lies_ahead_and_after_the_due(self, clock, until, reason):
        with wall.at(2021, 10, 13), pytest.raises(Refused, match=reason):
            actions.chase(clock, by=None, until=until)

    def test_what_is_stopped_takes_no_more(self, clock):
        actions.stop(clock, by=None, outcome="已报送")
        again = Clock.objects.get(pk=clock.pk)
        for deed in (
            lambda: actions.stop(again, by=None),
            lambda: actions.suspend(again, by=None, reason="等"),
            lambda: actions.resume(again, by=None),
            lambda: actions.chase(again, by=None, until=dt.date(2021, 11, 1)),
            lambda: make_extension(again),
        ):
            with pytest.raises(Refused, match="已经办结"):
                deed()

    def test_stopping_says_whether_it_was_in_time(self, clock):
        with wall.at(2021, 10, 13):
            actions.stop(clock, by=None, outcome="已报送")
        event = Event.objects.of(clock).last()
        assert (event.what, event.note) == ("逾期 2 天办结", "已报送")

    def test_what_stands_still_goes_on_before_it_stops(self, clock):
        """Else a long pause would be counted as lateness."""
        actions.suspend(clock, by=None, reason="等回函")
        with wall.at(2021, 12, 1):
            actions.stop(clock, by=None)
        assert not Suspension.objects.filter(ended_at=None).exists()
        assert clock.stopped_at < clock.due

    def test_the_caller_need_not_read_anew(self, clock):
        """An action on an old copy works on what is in the database."""
        old = Clock.objects.get(pk=clock.pk)
        actions.stop(clock, by=None)
        with pytest.raises(Refused, match="已经办结"):
            actions.suspend(old, by=None, reason="等")


def test_seeds_and_decisions_by_the_platform_itself_belong_to_the_clocks_home(clock, home):
    asked = make_extension(clock)
    actions.decide_extension(asked, by=None, approve=True, comment="")
    assert (asked.org, ExtensionDecision.objects.get().org) == (home, home)


def test_the_live_clock_of_a_name_is_found_before_those_that_are_over(clock, home):
    actions.stop(clock, by=None)
    assert queries.clock_of(home, "task.deadline") == clock
    newer = make_clock(home, name="task.deadline")
    assert queries.clock_of(home, "task.deadline") == newer
    assert queries.clocks_by_object([home], "task.deadline") == {str(home.pk): newer}
    assert queries.clock_of(home, "no.such") is None
