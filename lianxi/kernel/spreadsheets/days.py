"""Days and moments as they stand in cells: real ones, texts of every fashion, bare serial numbers."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _

from lianxi.kernel.refusal import Refused
from lianxi.kernel.web.words import SHANGHAI

# 2021/9/8 | 2021-09-08 | 2021.9.8 | 2021年9月8日 | 20210908, each with or without a time
DAY = r"(?P<year>\d{4})(?:\s*[-/.年·]\s*(?P<month>\d{1,2})\s*[-/.月·]\s*(?P<day>\d{1,2})\s*[日号]?|(?P<packed>\d{4}))"
CLOCK = (
    r"(?P<hour>\d{1,2})\s*[:时点]\s*(?P<minute>\d{1,2})?\s*(?:[:分]\s*(?P<second>\d{1,2})?(?:\.\d+)?)?\s*秒?"
)
WRITTEN = re.compile(rf"{DAY}(?:[T\s]*(?:(?:星期|周)[一二三四五六日天])?\s*{CLOCK})?")
WITHOUT_YEAR = re.compile(r"\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?")
WITHOUT_DAY = re.compile(r"\d{4}\s*[-/.年]\s*\d{1,2}\s*月?")
FIRST_SERIAL, LAST_SERIAL = 10_000, 80_000  # 1927 to 2119: a day whose cell lost its format
EPOCH = dt.datetime(1899, 12, 30, tzinfo=SHANGHAI)
SECOND = dt.timedelta(seconds=1)


def day_of(cell: Any) -> dt.date:
    """The day that is meant; a time of day that came with it is dropped."""
    return _moment(cell).date()


def moment_of(cell: Any) -> dt.datetime:
    """To the second, in Shanghai; a day without a time begins at its midnight."""
    return _to_the_second(_moment(cell))


def _moment(cell: Any) -> dt.datetime:
    if isinstance(cell, dt.datetime):
        return cell.replace(tzinfo=SHANGHAI)
    if isinstance(cell, dt.date):
        return dt.datetime.combine(cell, dt.time(), SHANGHAI)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _counted(cell)
    if isinstance(cell, str):
        return _written(unicodedata.normalize("NFKC", cell).strip())
    raise Refused(_("应是日期，例如 2021-09-08。"))


def _counted(number: float) -> dt.datetime:
    """44447 is 2021-09-08 to Excel; 20210908 is it to a person."""
    if FIRST_SERIAL <= number < LAST_SERIAL:
        return EPOCH + dt.timedelta(days=number)
    return _written(f"{number:.15g}")


@lru_cache(4096)
def _written(text: str) -> dt.datetime:
    match = WRITTEN.fullmatch(text)
    if match is None:
        raise Refused(_why(text))
    parts = match.groupdict()
    packed = parts["packed"] or ""
    month, day = (packed[:2], packed[2:]) if packed else (parts["month"], parts["day"])
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    try:
        return dt.datetime(int(parts["year"]), int(month), int(day), hour, minute, second, tzinfo=SHANGHAI)
    except ValueError as error:
        raise Refused(_("“%(text)s”不是有效的日期，请核对。") % {"text": text}) from error


def _why(text: str) -> str:
    if WITHOUT_YEAR.fullmatch(text):
        return _("“%(text)s”没有写年份。请写成 2021-09-08 这样。") % {"text": text}
    if WITHOUT_DAY.fullmatch(text):
        return _("“%(text)s”没有写哪一日。请写成 2021-09-08 这样。") % {"text": text}
    return _("“%(text)s”不是日期。请写成 2021-09-08 这样。") % {"text": text[:20]}


def _to_the_second(moment: dt.datetime) -> dt.datetime:
    """Excel keeps moments as fractions of a day: 14:30:00 may come back as 14:29:59.999."""
    return (moment + SECOND / 2).replace(microsecond=0)
