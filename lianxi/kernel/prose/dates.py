"""Days and moments as news pages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from lianxi.kernel.prose.found import Found, of
from lianxi.kernel.prose.numerals import number

BEIJING = timezone(timedelta(hours=8))
_N = r"[\d一二三四五六七八九十]{1,3}"

# 去年12月30日 | 2021年4月1日 | 二〇二一年四月一日 | 4月1日至2日 | 4 月 1 日
WRITTEN = re.compile(
    rf"(?:(?P<year>\d{{4}}|[一二〇零三四五六七八九○Ｏ]{{4}})\s?年\s?|(?P<relative>去年|今年|前年|上年|本年)\s?)?"
    rf"(?P<month>{_N})\s?月\s?(?P<day>{_N})(?:\s?[日号]|(?=\s?[至到\-—~～]\s?{_N}\s?[日号]))"
)
# 2021-4-1 | 2021/04/01 | 2021.4.1
NUMERIC = re.compile(r"(?<!\d)(?P<year>\d{4})([-/.．])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)")
# 联席会议1日在沪召开: the month is the dateline's
BARE = re.compile(r"(?<![\d月一二三四五六七八九十至到\-—~～.])(?P<day>\d{1,2})日(?!报|前|内|均|产|新)")
# 09:26:34 | 9：26 | T09:26:34 | 星期二 09:26
CLOCK = re.compile(
    r"[T\s]{0,4}(?:(?:星期|周)[一二三四五六日天]\s{0,3})?(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?:[:：](?P<second>\d{2}))?"
)
RELATIVE = {"去年": -1, "上年": -1, "前年": -2, "今年": 0, "本年": 0}


# How many days ago a day without its year can be: in last year, only the months before New Year.
RECENT = {False: 200, True: 366}


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written; what the writer left out is None."""

    found: Found
    year: int | None
    month: int | None
    day: int
    years_ago: int | None = None

    def on(self, known: date | None) -> date | None:
        """The calendar date, the missing parts taken from a day on which it was already past."""
        if self.year is not None:
            return _date(self.year, self.month, self.day)
        if known is None:
            return None
        if self.years_ago is not None:
            return _date(known.year - self.years_ago, self.month, self.day)
        return self._latest_before(known)

    def _latest_before(self, known: date) -> date | None:
        if self.month is not None:
            # 28 December read on 4 January was last year.
            days = [_date(year, self.month, self.day) for year in (known.year, known.year - 1)]
        else:
            last = known.replace(day=1) - timedelta(days=1)
            days = [_date(m.year, m.month, self.day) for m in (known, last)]
        return next((day for day in days if day and self._is_near(day, known)), None)

    def _is_near(self, day: date, known: date) -> bool:
        return 0 <= (known - day).days <= RECENT[day.year == known.year]


def find_days(source: str, start: int = 0, end: int | None = None, *, bare: bool = False) -> list[Day]:
    """Every day in `source[start:end]`, in reading order."""
    end = len(source) if end is None else end
    days = [*_full(source, start, end), *(_bare(source, start, end) if bare else ())]
    taken = sorted(days, key=lambda day: (day.found.start, -day.found.end))
    return [day for at, day in enumerate(taken) if not at or day.found.start >= taken[at - 1].found.end]


def _full(source: str, start: int, end: int) -> Iterator[Day]:
    for pattern in (WRITTEN, NUMERIC):
        for match in pattern.finditer(source, start, end):
            parts = match.groupdict()
            month, day = number(parts["month"]), number(parts["day"])
            if month and day and month <= 12 and day <= 31:
                ago = RELATIVE.get(parts.get("relative") or "")
                yield Day(
                    of(source, *match.span()),
                    _year(parts["year"]),
                    month,
                    day,
                    None if ago is None else -ago,
                )


def _bare(source: str, start: int, end: int) -> Iterator[Day]:
    for match in BARE.finditer(source, start, end):
        day = int(match["day"])
        if 1 <= day <= 31:
            yield Day(of(source, *match.span()), None, None, day)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    year = number(written.replace("○", "〇").replace("Ｏ", "〇"))
    return year if year and 1900 <= year <= 2200 else None


def _date(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in Beijing time; `timed` is False when only its day was written."""

    found: Found
    at: datetime
    timed: bool


def find_moment(source: str, start: int = 0, end: int | None = None) -> Moment | None:
    """The first day that has its year, with the clock time beside it."""
    end = len(source) if end is None else end
    for day in find_days(source, start, end):
        on = day.on(None)
        if on is None:
            continue
        clock = CLOCK.match(source, day.found.end, end)
        hour, minute, second = _time(clock)
        if clock is None or hour > 23 or minute > 59 or second > 59:
            return Moment(day.found, datetime(on.year, on.month, on.day, tzinfo=BEIJING), False)
        at = datetime(on.year, on.month, on.day, hour, minute, second, tzinfo=BEIJING)
        return Moment(of(source, day.found.start, clock.end()), at, True)
    return None


def _time(clock: re.Match[str] | None) -> tuple[int, int, int]:
    if clock is None:
        return 0, 0, 0
    return int(clock["hour"]), int(clock["minute"]), int(clock["second"] or 0)
