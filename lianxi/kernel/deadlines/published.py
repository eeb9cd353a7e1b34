"""The notices of the State Council from 2004 on, as the package ``chinesecalendar`` holds them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from functools import cache

from lianxi.kernel.deadlines.calendars import HOLIDAY, REST, WORKDAY, Calendar, Mark

SOURCE = "《国务院办公厅关于%d年部分节假日安排的通知》"
# The package's word and the name on Chinese calendars.
NAMES = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "National Day": "国庆节",
    "Mid-autumn Festival": "中秋节",
    "Anti-Fascist 70th Day": "抗战胜利70周年纪念日",
}


@cache
def marks_by_year() -> dict[int, dict[dt.date, Mark]]:
    """The package raises beyond the last notice it knows: we read its tables instead of asking it."""
    from chinese_calendar import constants  # noqa: PLC0415  only whoever counts pays for it

    found: dict[int, dict[dt.date, Mark]] = defaultdict(dict)
    for day, name in sorted(constants.holidays.items()):
        kind = REST if day in constants.in_lieu_days else HOLIDAY
        found[day.year][day] = Mark(kind, NAMES.get(name, name))
    for day, name in sorted(constants.workdays.items()):
        found[day.year][day] = Mark(WORKDAY, NAMES.get(name, name))
    return dict(found)


@cache
def calendar() -> Calendar:
    """All the package knows, without a database."""
    known = marks_by_year()
    marks = {day: mark for year in known.values() for day, mark in year.items()}
    return Calendar(marks, frozenset(known))


def source(year: int) -> str:
    return SOURCE % year
