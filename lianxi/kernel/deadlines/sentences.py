"""The arithmetic of a period told in one Chinese sentence: 自2021年3月2日起15日：次日起算，…

Kept with the clock as it was written, like the words of the trail: it is not translated.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from lianxi.kernel.deadlines.calendars import LAST_SECOND, SHANGHAI, WORKDAY, Calendar, days_between

MOST_NAMED = 3  # make-up days or holidays told one by one
SATURDAY = 5


def fixed(day: dt.date, pauses: int = 0) -> str:
    return f"原定日期其间中止{pauses}次，顺延到{zh_day(day)}截止" if pauses else f"定于{zh_day(day)}截止"


def hours(start: dt.datetime, amount: int, at: dt.datetime, pauses: int) -> str:
    parts = [f"自{zh_moment(start)}起{amount}小时：按钟点计，节假日不顺延", *_paused(pauses)]
    return "，".join([*parts, f"{zh_moment(at)}届满"])


def working_days(
    first: dt.date, amount: int, on: dt.date, calendar: Calendar, pauses: int, provisional: Sequence[int]
) -> str:
    counted = list(days_between(first, on))
    parts = [f"自{zh_day(first)}起{amount}个工作日：次日起算", *_paused(pauses)]
    if not pauses:
        parts += [*_skipped(counted, calendar), *_made_up(counted, calendar)]
    return "，".join([*parts, f"{zh_day(on)}届满"]) + _until_known(provisional)


def calendar_days(
    first: dt.date,
    amount: int,
    last: dt.date,
    on: dt.date,
    calendar: Calendar,
    pauses: int,
    provisional: Sequence[int],
) -> str:
    parts = [f"自{zh_day(first)}起{amount}日：次日起算", *_paused(pauses)]
    if on != last:
        parts.append(f"最后一日{zh_day(last)}是{_why_off(last, calendar)}，顺延")
    return "，".join([*parts, f"{zh_day(on)}届满"]) + _until_known(provisional)


def zh_day(day: dt.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def zh_moment(at: dt.datetime) -> str:
    return f"{zh_day(at)}{at:%H:%M}"


def zh_end(at: dt.datetime) -> str:
    """A due in words: its day, and its time unless it is the end of the day."""
    at = at.astimezone(SHANGHAI)
    return zh_day(at) if at.time() == LAST_SECOND else zh_moment(at)


def _skipped(days: Sequence[dt.date], calendar: Calendar) -> list[str]:
    off = [day for day in days if not calendar.is_working(day)]
    names = _names(off, calendar)
    if len(names) > MOST_NAMED:
        return ["跳过周末和节假日"]
    if names:
        return [f"跳过{'、'.join(names)}等休息日"]
    return ["跳过周末"] if off else []


def _made_up(days: Sequence[dt.date], calendar: Calendar) -> list[str]:
    """The weekend days that count, because people are easily wrong about them."""
    worked = [day for day in days if day.weekday() >= SATURDAY and calendar.is_working(day)]
    if len(worked) > MOST_NAMED:
        return [f"{len(worked)}个调休上班日照算"]
    told = "、".join(f"{day.month}月{day.day}日" for day in worked)
    return [f"{told}调休上班照算"] if worked else []


def _names(days: Sequence[dt.date], calendar: Calendar) -> list[str]:
    """Of the holidays among the days, each once, in the order of the year."""
    marks = map(calendar.mark, days)
    return list(dict.fromkeys(mark.name for mark in marks if mark and mark.kind != WORKDAY and mark.name))


def _why_off(day: dt.date, calendar: Calendar) -> str:
    mark = calendar.mark(day)
    return f"{mark.name or '调休'}假期" if mark else f"星期{'一二三四五六日'[day.weekday()]}"


def _paused(count: int) -> list[str]:
    return [f"其间中止{count}次，中止的日子不计"] if count else []


def _until_known(years: Sequence[int]) -> str:
    return f"（{years[0]}年放假安排尚未公布，暂定）" if years else ""
