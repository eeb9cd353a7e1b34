"""The arithmetic: every case of the table was counted by hand from the notices, before the code was run."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.deadlines import published
from lianxi.kernel.deadlines.calendars import Calendar, Mark, days_between, working_days_between
from lianxi.kernel.deadlines.reckoning import SHANGHAI, due_after, due_on
from lianxi.kernel.refusal import Refused

with (Path(__file__).parent / "cases.csv").open(encoding="utf-8", newline="") as _lines:
    CASES = list(csv.DictReader(_lines))
KNOWN = published.calendar()
# Also a year nobody has announced, and periods that run into it.
DAYS = st.dates(dt.date(2004, 1, 1), dt.date(2028, 12, 31))
AMOUNTS = st.integers(1, 400)


def written(text: str) -> dt.date | dt.datetime:
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def because(start: str, amount: int, unit: str) -> str:
    return due_after(written(start), amount, unit, KNOWN).because


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['from']}+{case['amount']} {case['unit']}")
def test_a_case_counted_by_hand(case):
    due = due_after(written(case["from"]), int(case["amount"]), case["unit"], KNOWN)
    shown = f"{due.at:%Y-%m-%dT%H:%M}" if case["unit"] == "hours" else due.on.isoformat()
    assert (shown, due.provisional) == (case["due"], case["provisional"] == "yes")


def test_the_table_has_its_sixty_cases_over_all_the_years():
    assert len(CASES) >= 60
    assert {case["due"][:4] for case in CASES} == {str(year) for year in range(2021, 2028)}


@pytest.mark.parametrize(
    ("year", "days"),
    [(2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)],
    ids=str,
)
def test_a_year_has_the_working_days_the_law_leaves_it(year, days):
    """365 or 366, less the weekend days, less 11 holidays (13 since 2025)."""
    assert working_days_between(dt.date(year - 1, 12, 31), dt.date(year, 12, 31), KNOWN) == days


def test_a_day_lasts_to_its_midnight_in_shanghai():
    due = due_after(dt.date(2021, 9, 28), 5, "working", KNOWN)
    assert due.at.isoformat() == "2021-10-11T23:59:59+08:00"


def test_the_first_day_is_that_of_shanghai():
    """17:00 in London is already tomorrow."""
    late = dt.datetime(2021, 9, 28, 17, 0, tzinfo=dt.UTC)
    assert due_after(late, 1, "working", KNOWN).on == dt.date(2021, 9, 30)


def test_a_fixed_day_does_not_roll():
    due = due_on(dt.date(2021, 10, 3))
    assert (due.on, due.provisional, due.because) == (dt.date(2021, 10, 3), False, "定于2021年10月3日截止")


@pytest.mark.parametrize(
    ("start", "amount", "unit", "sentence"),
    [
        ("2021-03-02", 15, "calendar", "自2021年3月2日起15日：次日起算，2021年3月17日届满"),
        (
            "2021-09-28",
            5,
            "working",
            "自2021年9月28日起5个工作日：次日起算，跳过国庆节等休息日，10月9日调休上班照算，2021年10月11日届满",
        ),
        (
            "2021-09-16",
            15,
            "calendar",
            "自2021年9月16日起15日：次日起算，最后一日2021年10月1日是国庆节假期，顺延，2021年10月8日届满",
        ),
        (
            "2021-07-01",
            30,
            "calendar",
            "自2021年7月1日起30日：次日起算，最后一日2021年7月31日是星期六，顺延，2021年8月2日届满",
        ),
        ("2021-03-05", 2, "working", "自2021年3月5日起2个工作日：次日起算，跳过周末，2021年3月9日届满"),
        ("2021-03-01", 2, "working", "自2021年3月1日起2个工作日：次日起算，2021年3月3日届满"),
        (
            "2020-12-31",
            250,
            "working",
            "自2020年12月31日起250个工作日：次日起算，跳过周末和节假日，7个调休上班日照算，2021年12月31日届满",
        ),
        (
            "2026-12-31",
            1,
            "working",
            "自2026年12月31日起1个工作日：次日起算，跳过元旦等休息日，2027年1月4日届满"
            "（2027年放假安排尚未公布，暂定）",
        ),
        (
            "2021-09-30T23:30",
            2,
            "hours",
            "自2021年9月30日23:30起2小时：按钟点计，节假日不顺延，2021年10月1日01:30届满",
        ),
    ],
)
def test_the_reason_is_one_sentence(start, amount, unit, sentence):
    assert because(start, amount, unit) == sentence


@pytest.mark.parametrize("amount", [0, -1, 10_001, 100_000])
@pytest.mark.parametrize("unit", ["calendar", "working"])
def test_an_unreasonable_length_is_refused(amount, unit):
    with pytest.raises(Refused, match="期限应在 1 到 10000 天之间"):
        due_after(dt.date(2021, 9, 28), amount, unit, KNOWN)


@pytest.mark.parametrize(
    ("day", "reason"), [(dt.date(2003, 12, 31), "2004年以前"), (dt.date(2101, 1, 1), "2100年以后")]
)
def test_a_start_outside_the_calendar_is_refused(day, reason):
    with pytest.raises(Refused, match=reason):
        due_after(day, 5, "calendar", KNOWN)


def test_a_unit_without_a_length_is_the_programmers_mistake():
    with pytest.raises(ValueError, match="fixed"):
        due_after(dt.date(2021, 9, 28), 5, "fixed", KNOWN)


# Pauses


@pytest.mark.parametrize(
    ("unit", "pauses", "due"),
    [
        # 9/29 and 9/30 count; 10/8 10/9 are paused; from 10/11 three are left: 10/12 10/13 10/14.
        ("working", [("2021-09-30T10:00", "2021-10-11T09:00")], "2021-10-14"),
        ("working", [("2021-09-30T10:00", "2021-09-30T16:00")], "2021-10-11"),  # within one day: nothing
        ("working", [("2021-10-11T10:00", "2021-10-13T10:00")], "2021-10-13"),  # on the last day: ends then
        ("working", [("2021-10-11T10:00", "2021-10-16T10:00")], "2021-10-18"),  # resumed on a free Saturday
        # two pauses: one left after 10/8, then 10/9 used before the second, 10/11 left: from 10/20 10/21
        (
            "working",
            [("2021-10-08T09:00", "2021-10-08T10:00"), ("2021-10-09T09:00", "2021-10-20T09:00")],
            "2021-10-21",
        ),
        # calendar: ends 10/3 and rolls to 10/8. From 9/30 three are left: 10/14 is a Thursday.
        ("calendar", [("2021-09-30T10:00", "2021-10-11T09:00")], "2021-10-14"),
        ("calendar", [("2021-10-05T10:00", "2021-10-11T09:00")], "2021-10-11"),  # only the roll was left
    ],
)
def test_what_was_left_is_added_after_a_pause(unit, pauses, due):
    over = [(at(began), at(ended)) for began, ended in pauses]
    found = due_after(dt.date(2021, 9, 28), 5, unit, KNOWN, over)
    assert found.on.isoformat() == due
    assert f"其间中止{len(pauses)}次，中止的日子不计" in found.because


def test_hours_go_on_to_the_minute_after_a_pause():
    over = [(at("2021-10-01T10:30"), at("2021-10-03T09:00"))]
    assert due_after(at("2021-10-01T10:00"), 2, "hours", KNOWN, over).at == at("2021-10-03T10:30")


# Properties


@given(DAYS, AMOUNTS)
def test_working_days_end_on_a_working_day_after_exactly_so_many(start, amount):
    due = due_after(start, amount, "working", KNOWN)
    assert KNOWN.is_working(due.on)
    assert working_days_between(start, due.on, KNOWN) == amount


@given(DAYS, AMOUNTS)
def test_calendar_days_end_on_the_first_working_day_from_their_last(start, amount):
    due = due_after(start, amount, "calendar", KNOWN)
    last = start + dt.timedelta(days=amount)
    assert KNOWN.is_working(due.on)
    assert due.on >= last
    assert not any(
        map(KNOWN.is_working, days_between(last - dt.timedelta(days=1), due.on - dt.timedelta(days=1)))
    )


@given(DAYS, DAYS, AMOUNTS, AMOUNTS, st.sampled_from(["calendar", "working"]))
def test_a_later_start_or_a_longer_period_never_ends_earlier(one, other, short, long, unit):
    early, late = sorted([one, other])
    short, long = sorted([short, long])
    assert due_after(early, short, unit, KNOWN).on <= due_after(late, long, unit, KNOWN).on


@given(DAYS, AMOUNTS)
def test_working_days_never_end_before_calendar_days_without_their_roll(start, amount):
    """A make-up Saturday is a working day, but never a second one on the same date."""
    assert due_after(start, amount, "working", KNOWN).on >= start + dt.timedelta(days=amount)


@given(DAYS, AMOUNTS, st.sampled_from(["calendar", "working"]))
def test_certain_means_that_no_later_notice_can_move_it(start, amount, unit):
    """A due that is not provisional stays when every day of the unannounced years is turned round."""
    due = due_after(start, amount, unit, KNOWN)
    if due.provisional:
        return
    unknown = list(days_between(dt.date(2026, 12, 31), dt.date(2031, 12, 31)))
    turned = {day: Mark("rest" if KNOWN.is_working(day) else "workday") for day in unknown}
    assert due_after(start, amount, unit, Calendar({**KNOWN.marks, **turned}, KNOWN.announced)).on == due.on


@given(DAYS, AMOUNTS, st.integers(0, 60), st.integers(0, 60), st.sampled_from(["calendar", "working"]))
def test_a_pause_never_brings_the_end_nearer(start, amount, after, length, unit):
    plain = due_after(start, amount, unit, KNOWN)
    began = dt.datetime.combine(start, dt.time(9), SHANGHAI) + dt.timedelta(days=after)
    if began.date() > plain.on:
        return
    paused = due_after(start, amount, unit, KNOWN, [(began, began + dt.timedelta(days=length))])
    assert paused.on >= plain.on
    assert KNOWN.is_working(paused.on)


@given(DAYS, DAYS)
def test_working_days_between_turn_their_sign_with_their_direction(one, other):
    assert working_days_between(one, other, KNOWN) == -working_days_between(other, one, KNOWN)
