"""What a day is: the week, the notice, the law, and the years nobody has announced."""

from __future__ import annotations

import datetime as dt

import pytest

from lianxi.kernel.deadlines import grids, published
from lianxi.kernel.deadlines.calendars import Calendar, Mark

KNOWN = published.calendar()


@pytest.mark.parametrize(
    ("day", "is_working", "is_holiday"),
    [
        ("2021-09-26", True, False),  # a Sunday that works
        ("2021-10-09", True, False),  # a Saturday that works
        ("2021-10-10", False, False),  # a plain Sunday
        ("2021-10-01", False, True),
        ("2021-10-07", False, True),  # swapped to join the holiday
        ("2021-10-11", True, False),
        ("2027-02-08", True, False),  # not announced: Spring Festival is not guessed
        ("2027-10-01", False, True),  # the law names the date
        ("2027-01-02", False, False),
    ],
)
def test_a_day_is_what_notice_law_and_week_make_it(day, is_working, is_holiday):
    when = dt.date.fromisoformat(day)
    assert (KNOWN.is_working(when), KNOWN.is_holiday(when)) == (is_working, is_holiday)


def test_the_years_from_2004_to_2026_are_announced_at_least():
    assert set(range(2004, 2027)) <= KNOWN.announced
    assert not KNOWN.is_announced(2003)


def test_the_law_does_not_speak_where_a_notice_did():
    plain = Calendar({}, frozenset({2027}))
    assert plain.is_working(dt.date(2027, 10, 1))


def test_the_next_working_day_may_be_the_day_itself():
    assert KNOWN.next_working(dt.date(2021, 10, 9)) == dt.date(2021, 10, 9)
    assert KNOWN.next_working(dt.date(2021, 10, 1)) == dt.date(2021, 10, 8)


def test_a_mark_entered_by_hand_wins_over_the_law():
    worked = KNOWN.with_day(dt.date(2027, 10, 1), Mark("workday"))
    assert worked.is_working(dt.date(2027, 10, 1))


def test_the_holidays_of_2021_with_their_make_up_days():
    told = [
        (found.name, f"{found.first:%m-%d}", found.length, [f"{day:%m-%d}" for day in found.worked])
        for found in grids.holidays(2021, KNOWN)
    ]
    assert told == [
        ("元旦", "01-01", 3, []),
        ("春节", "02-11", 7, ["02-07", "02-20"]),
        ("清明节", "04-03", 3, []),
        ("劳动节", "05-01", 5, ["04-25", "05-08"]),
        ("端午节", "06-12", 3, []),
        ("中秋节", "09-19", 3, ["09-18"]),
        ("国庆节", "10-01", 7, ["09-26", "10-09"]),
    ]


def test_two_feasts_in_one_row_of_days_share_it():
    last = grids.holidays(2025, KNOWN)[-1]
    assert (last.name, last.length) == ("国庆节、中秋节", 8)


def test_a_month_begins_on_its_weekday_and_marks_its_days():
    october = grids.year(2021, KNOWN)[9]
    assert [cell and cell.day.day for cell in october.weeks[0]] == [None, None, None, None, 1, 2, 3]
    signs = {cell.day.day: cell.sign for week in october.weeks for cell in week if cell and cell.sign}
    assert signs == dict.fromkeys(range(1, 8), "休") | {9: "班"}


def test_a_period_is_numbered_day_by_day():
    counted = grids.count(dt.date(2021, 9, 28), 5, dt.date(2021, 10, 11), "working", KNOWN)
    assert {f"{day:%m-%d}": n for day, n in counted.numbers.items()} == {
        "09-29": 1,
        "09-30": 2,
        "10-08": 3,
        "10-09": 4,
        "10-11": 5,
    }
    assert [month.first.month for month in grids.months(counted, KNOWN)] == [9, 10]


def test_days_the_end_rolls_over_have_no_number():
    """Fifteen days from 16 September end on 1 October, and the period on the 8th."""
    counted = grids.count(dt.date(2021, 9, 16), 15, dt.date(2021, 10, 8), "calendar", KNOWN)
    assert (max(counted.numbers), len(counted.numbers)) == (dt.date(2021, 10, 1), 15)
    assert counted.role(dt.date(2021, 10, 8)) == "due"


def test_days_of_a_pause_have_no_number():
    pause = (dt.datetime(2021, 9, 30, 10), dt.datetime(2021, 10, 11, 9))  # noqa: DTZ001  in Shanghai
    counted = grids.count(dt.date(2021, 9, 28), 5, dt.date(2021, 10, 14), "working", KNOWN, [pause])
    assert [f"{day:%m-%d}" for day in counted.numbers] == ["09-29", "09-30", "10-12", "10-13", "10-14"]
    assert counted.role(dt.date(2021, 10, 8)) == "paused"
