"""Finding the head: the row whose titles fit, on whatever sheet, under whatever title lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lianxi.kernel.spreadsheets.sheets import Field, Sheet, bare
from lianxi.kernel.spreadsheets.sources import Book, RawRow, Tab

ROWS_SEARCHED = 20
TO_CORRECT = "需要改正"  # our own column in a file that comes back
STARS = str.maketrans("", "", "*＊:：")
NOTE_BEHIND = re.compile(r"[(（\[【].*$", re.DOTALL)  # 姓名（必填）


@dataclass(frozen=True)
class Head:
    tab: Tab
    row: int  # as Excel counts
    places: dict[str, int]  # key of a field: its cell in the rows of the tab
    extra: list[str]  # titles nobody asked for
    twice: list[str]  # titles that stand there more than once

    def missing(self, fields: Sequence[Field]) -> list[Field]:
        return [field for field in fields if field.key not in self.places]


def find(book: Book, sheet: Sheet) -> Head | None:
    """The best fitting row of all sheets; the first of equals. None when hardly a title fits."""
    titles = _titles(sheet)
    heads = [
        _head(tab, number, row, titles)
        for tab in book.tabs
        for number, row in enumerate(islice(tab.rows(), ROWS_SEARCHED), start=1)
    ]
    best = max(heads, key=lambda head: len(head.places), default=None)
    needed = max(1, sum(field.required for field in sheet.fields) // 2)
    return best if best and len(best.places) >= needed else None


def _titles(sheet: Sheet) -> dict[str, str]:
    """Every title a column may bear, to the key of its field."""
    return {
        bare(title.translate(STARS)): field.key
        for field in sheet.fields
        for title in (field.title, *field.also)
    }


def _head(tab: Tab, number: int, row: RawRow, titles: dict[str, str]) -> Head:
    places: dict[str, int] = {}
    extra, twice = [], []
    for place, cell in enumerate(row):
        text = str(cell).strip() if isinstance(cell, str) else ""
        key = _key(text, titles)
        if key is None:
            if text and bare(text) != TO_CORRECT:
                extra.append(" ".join(text.split()))
        elif key in places:
            twice.append(" ".join(text.split()))
        else:
            places[key] = place
    return Head(tab, number, places, extra, twice)


def _key(text: str, titles: dict[str, str]) -> str | None:
    whole = bare(text.translate(STARS))
    return titles.get(whole) or titles.get(bare(NOTE_BEHIND.sub("", text).translate(STARS)))
