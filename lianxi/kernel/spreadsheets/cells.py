"""Writing one cell with XlsxWriter so that Excel and WPS keep it as it is."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lianxi.kernel.spreadsheets.columns import CONTROLS, Cell

LONGEST = 32_767  # UTF-16 units Excel takes in one cell; a longer one it drops without a word
DIGITS = 15  # of a number; the 16th Excel turns into 0
FIRST_DAY = dt.date(1900, 3, 1)  # before it Excel's calendar has a 29 February 1900 that never was
PLACES_OF_PERCENT = "0.0#%"


def put(sheet: Worksheet, row: int, column: int, value: Cell, style: Format | None = None) -> str:
    """Write ``value`` by its type and tell how it reads. Text is never a formula nor a link."""
    if value is None:
        sheet.write_blank(row, column, None, style)
        return ""
    if isinstance(value, dt.date) and first_day_of(value) >= FIRST_DAY:
        sheet.write_datetime(row, column, value, style)
        return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, dt.datetime) else f"{value:%Y-%m-%d}"
    if isinstance(value, int | Decimal) and is_exact(value):
        sheet.write_number(row, column, float(value), style)
        return plain(value)
    text = cut(CONTROLS.sub("", value if isinstance(value, str) else plain(value)))
    sheet.write_string(row, column, text, style)
    return text


def plain(value: Any) -> str:
    """The same without Excel: ISO days, numbers in full."""
    if isinstance(value, dt.datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def is_exact(value: int | Decimal) -> bool:
    """Excel can hold it to the last digit."""
    return len(Decimal(value).normalize().as_tuple().digits) <= DIGITS and abs(value) < 10**DIGITS


def first_day_of(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def cut(text: str) -> str:
    """Signs beyond the first plane count twice."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    return text.encode("utf-16-le")[: (LONGEST - 1) * 2].decode("utf-16-le", "ignore") + "…"
