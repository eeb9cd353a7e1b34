"""``lianxi due``: what it answers, and that every wrong question gets a Chinese reason."""

from __future__ import annotations

import json

import pytest

from lianxi.kernel.deadlines.commands import main

FIRST = ["--from", "2021-09-28"]


def test_the_answer_as_json_has_three_keys(capsys):
    assert main([*FIRST, "--days", "5", "--kind", "working", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "due": "2021-10-11",
        "provisional": False,
        "because": "自2021年9月28日起5个工作日：次日起算，跳过国庆节等休息日，10月9日调休上班照算，"
        "2021年10月11日届满",
    }


@pytest.mark.parametrize("words", [[*FIRST, "--days", "5"], [*FIRST, "--days", "5", "--kind", "calendar"]])
def test_days_are_calendar_days_unless_said_otherwise(words, capsys):
    """It ends on 3 October and rolls over the holiday."""
    main([*words, "--json"])
    assert json.loads(capsys.readouterr().out)["due"] == "2021-10-08"


def test_hours_answer_with_their_minute(capsys):
    main(["--from", "2021-09-30T23:30", "--hours", "2", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["due"], told["due_at"]) == ("2021-10-01", "2021-10-01T01:30:00+08:00")


def test_a_moment_elsewhere_is_that_moment_in_shanghai(capsys):
    main(["--from", "2021-09-28T20:00Z", "--days", "1", "--kind", "working", "--json"])
    assert json.loads(capsys.readouterr().out)["due"] == "2021-09-30"


def test_a_year_nobody_announced_is_provisional_and_does_not_fail(capsys):
    assert main(["--from", "2027-02-01", "--days", "5", "--kind", "working", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["due"], told["provisional"]) == ("2027-02-08", True)
    assert "暂定" in told["because"]


def test_people_read_the_day_its_weekday_and_the_reason(capsys):
    main([*FIRST, "--days", "1", "--kind", "working"])
    assert capsys.readouterr().out == (
        "2021-09-29（星期三）\n自2021年9月28日起1个工作日：次日起算，2021年9月29日届满。\n"
    )


def test_a_leap_day_is_a_day(capsys):
    main(["--from", "2024-02-29", "--days", "1", "--json"])
    assert json.loads(capsys.readouterr().out)["due"] == "2024-03-01"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ([], "缺少 --from"),
        (["--days", "5"], "缺少 --from"),
        (["--from", "", "--days", "5"], "缺少 --from"),
        (["--from", "garbage", "--days", "5"], "看不懂起算日“garbage”"),
        (["--from", "2021/09/28", "--days", "5"], "看不懂起算日"),
        (["--from", "20210928", "--days", "5"], "看不懂起算日"),
        (["--from", "２０２１-09-28", "--days", "5"], "看不懂起算日"),
        (["--from", "2021-09-28T9", "--hours", "5"], "看不懂起算日"),
        (["--from", "2021-02-29", "--days", "5"], "没有“2021-02-29”这一天"),
        (["--from", "2021-13-01", "--days", "5"], "没有“2021-13-01”这一天"),
        (["--from", "2021-09-28T25:00", "--hours", "5"], "没有“2021-09-28T25:00”这一天或这个时刻"),
        (["--from", "0001-01-01T00:00+14:00", "--hours", "5"], "没有“0001-01-01"),
        (["--from", "2003-12-31", "--days", "5"], "2004年以前"),
        (["--from", "9999-12-31", "--days", "5"], "2100年以后"),
        (FIRST, "--days 天数 或 --hours 小时数"),
        ([*FIRST, "--days", "5", "--hours", "5"], "两者只能写一个"),
        ([*FIRST, "--days"], "参数不完整"),
        ([*FIRST, "--days", "5", "--nope"], "不认识"),
        ([*FIRST, "--days", "5", "extra"], "不认识"),
        ([*FIRST, "--days", ""], "不是合适的整数"),
        ([*FIRST, "--days", "five"], "“five”不是合适的整数"),
        ([*FIRST, "--days", "5.5"], "不是合适的整数"),
        ([*FIRST, "--days", "9" * 5000], "9…”不是合适的整数"),
        ([*FIRST, "--days", "0"], "1 到 10000 天之间，现在是 0"),
        ([*FIRST, "--days", "-3"], "现在是 -3"),
        ([*FIRST, "--days", "100000"], "现在是 100000"),
        ([*FIRST, "--hours", "0"], "1 到 240000 小时之间"),
        ([*FIRST, "--days", "5", "--kind", "lunar"], "--kind 只能是"),
        ([*FIRST, "--days", "5", "--kind", ""], "--kind 只能是"),
        ([*FIRST, "--hours", "5", "--kind", "working"], "请去掉 --kind"),
    ],
)
def test_a_wrong_question_gets_a_reason_and_2_and_nothing_on_stdout(words, reason, capsys):
    assert main([*words, "--json"]) == 2
    said = capsys.readouterr()
    assert (said.out, reason in said.err) == ("", True)
