"""How figures and days are written: Chinese first, plain English beside it."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TypeVar
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.dateformat import format as format_date
from django.utils.translation import get_language

SHANGHAI = ZoneInfo("Asia/Shanghai")
WAN = Decimal(10_000)
YI = Decimal(100_000_000)
Moment = TypeVar("Moment", dt.date, dt.datetime)  # a day stays a day


def is_chinese() -> bool:
    return (get_language() or "zh").startswith("zh")


def in_shanghai(when: Moment) -> Moment:
    """The moment on the wall in Shanghai; a naive moment is taken to be there already."""
    if not isinstance(when, dt.datetime):
        return when
    if timezone.is_naive(when):
        return when.replace(tzinfo=SHANGHAI)
    return when.astimezone(SHANGHAI)


def day(when: dt.date | dt.datetime, *, year: bool = True) -> str:
    """2021年4月1日, or 4月1日."""
    when = in_shanghai(when)
    if is_chinese():
        short = f"{when.month}月{when.day}日"
        return f"{when.year}年{short}" if year else short
    return format_date(when, "j F Y" if year else "j F")


def moment(when: dt.date | dt.datetime) -> str:
    """2021年4月1日 17:30; a day without a time stays a day."""
    when = in_shanghai(when)
    if isinstance(when, dt.datetime):
        return f"{day(when)} {when:%H:%M}"
    return day(when)


def weekday(when: dt.date) -> str:
    return f"星期{'一二三四五六日'[when.weekday()]}" if is_chinese() else format_date(when, "l")


def number(value: object) -> Decimal | None:
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def grouped(value: object) -> str:
    """31,000. What is not a number is given back as it came."""
    found = number(value)
    return str(value) if found is None else f"{found:,f}"


def rounded(value: object) -> str:
    """3.1万， 1.25亿: for figures to be grasped, not to be counted with."""
    found = number(value)
    if found is None or not is_chinese() or abs(found) < WAN:
        return grouped(value)
    in_wan = _two_places(found / WAN)
    if abs(in_wan) < WAN:
        return f"{in_wan:,f}万"
    return f"{_two_places(found / YI):,f}亿"


def _two_places(value: Decimal) -> Decimal:
    value = value.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return value.to_integral() if value == value.to_integral() else value.normalize()
