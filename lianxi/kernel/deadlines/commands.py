"""``lianxi due --from 2021-09-28 --days 5 --kind working --json``: the arithmetic for anyone.

Needs no database and no Django: it knows the notices the package knows.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
from typing import NoReturn

from lianxi.kernel.deadlines import published
from lianxi.kernel.deadlines.reckoning import CALENDAR, HOURS, WORKING, Due, Start, due_after, moment
from lianxi.kernel.refusal import Refused

WRITTEN = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(?P<time>[T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?", re.ASCII
)
WHOLE_NUMBER = re.compile(r"[+-]?\d{1,9}")
LONGEST_ECHO = 40  # signs of a wrong answer that are said back
KINDS = (CALENDAR, WORKING)
EPILOG = """\
例：
  lianxi due --from 2021-09-28 --days 5 --kind working
  lianxi due --from 2021-03-02 --days 15 --json
  lianxi due --from 2021-09-30T16:00 --hours 2

次日起算；自然日期限的最后一日逢休息日顺延；当天 24 时届满。按小时的从起算时刻数起，不顺延。
"""


class Parser(argparse.ArgumentParser):
    """What is wrong is said in Chinese, whatever argparse calls it."""

    def error(self, message: str) -> NoReturn:
        raise Refused("参数不完整或不认识，请看 lianxi due --help")


def main(words: list[str]) -> int:
    """0 with the answer on stdout; 2 with the reason on stderr."""
    try:
        arguments = _parser().parse_args(words)
        due = _asked(arguments)
    except Refused as refusal:
        print(f"不能推算：{refusal}", file=sys.stderr)
        return 2
    print(_as_json(due, arguments) if arguments.json else _as_words(due))
    return 0


def _parser() -> Parser:
    parser = Parser(
        prog="lianxi due",
        description="推算期限哪天届满，并说明怎么算的。",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--from", dest="start", metavar="日期", help="起算日 2021-09-28，或时刻 2021-09-28T16:00"
    )
    parser.add_argument("--days", metavar="天数", help="天数")
    parser.add_argument("--hours", metavar="小时", help="小时数，与 --days 二选一")
    parser.add_argument("--kind", metavar="种类", help="calendar 自然日（默认）或 working 工作日")
    parser.add_argument("--json", action="store_true", help="输出 JSON")
    return parser


def _asked(arguments: argparse.Namespace) -> Due:
    if not arguments.start:
        raise Refused("缺少 --from，请写起算日，例如 --from 2021-09-28")
    if (arguments.days is None) == (arguments.hours is None):
        raise Refused("请写 --days 天数 或 --hours 小时数，两者只能写一个")
    if arguments.hours is not None and arguments.kind is not None:
        raise Refused("按小时计算不分工作日、自然日，请去掉 --kind")
    amount = _number(arguments.days if arguments.hours is None else arguments.hours)
    return due_after(_start(arguments.start), amount, _unit(arguments), published.calendar())


def _unit(arguments: argparse.Namespace) -> str:
    if arguments.hours is not None:
        return HOURS
    kind = CALENDAR if arguments.kind is None else arguments.kind
    if kind not in KINDS:
        raise Refused(f"--kind 只能是 calendar（自然日）或 working（工作日），现在是“{_echo(kind)}”")
    return kind


def _start(text: str) -> Start:
    written = WRITTEN.fullmatch(text.strip())
    if not written:
        raise Refused(f"看不懂起算日“{_echo(text)}”，请写成 2021-09-28 或 2021-09-28T16:00")
    try:
        if written["time"]:
            return moment(dt.datetime.fromisoformat(text.strip()))
        return dt.date.fromisoformat(written["day"])
    except (ValueError, OverflowError):
        raise Refused(f"没有“{_echo(text)}”这一天或这个时刻，请核对") from None


def _number(text: str) -> int:
    if not WHOLE_NUMBER.fullmatch(text.strip()):
        raise Refused(f"“{_echo(text)}”不是合适的整数，请写天数或小时数")
    return int(text)


def _echo(text: str) -> str:
    return text if len(text) <= LONGEST_ECHO else f"{text[:LONGEST_ECHO]}…"


def _as_json(due: Due, arguments: argparse.Namespace) -> str:
    answer = {"due": due.on.isoformat(), "provisional": due.provisional, "because": due.because}
    if arguments.hours is not None:
        answer["due_at"] = due.at.isoformat()
    return json.dumps(answer, ensure_ascii=False)


def _as_words(due: Due) -> str:
    weekday = f"星期{'一二三四五六日'[due.on.weekday()]}"
    return f"{due.on}（{weekday}）{'  暂定' if due.provisional else ''}\n{due.because}。"
