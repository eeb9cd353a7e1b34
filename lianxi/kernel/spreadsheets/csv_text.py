"""A list as CSV that Excel opens rightly: with a BOM, and with no cell that is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import IO, Any

from lianxi.kernel.spreadsheets.cells import plain
from lianxi.kernel.spreadsheets.columns import Cell, Column

# Excel and WPS take a text that begins so for a formula and run it (OWASP: CSV injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(stream: IO[bytes], columns: Sequence[Column], rows: Iterable[Any]) -> int:
    """Write the file into ``stream``; how many rows."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    lines = csv.writer(text)
    lines.writerow([harmless(str(column.title)) for column in columns])
    count = 0
    for row in rows:
        lines.writerow([_written(column.cell(row), column) for column in columns])
        count += 1
    text.flush()
    text.detach()
    return count


def harmless(text: str) -> str:
    """An apostrophe before what would be a formula, also behind blanks."""
    return f"'{text}" if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA) else text


def _written(value: Cell, column: Column) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if column.kind == "percent" and isinstance(value, int | Decimal):
        return f"{value * 100:f}%"
    return plain(value)
