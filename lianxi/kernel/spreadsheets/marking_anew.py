"""Marking a very large file: the same rows at the same places, written anew in the memory of one row."""

from __future__ import annotations

import io

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from lianxi.kernel.spreadsheets import raw, reasons
from lianxi.kernel.spreadsheets.cells import cut
from lianxi.kernel.spreadsheets.copying import Copyist
from lianxi.kernel.spreadsheets.heads import TO_CORRECT
from lianxi.kernel.spreadsheets.sheets import Reading
from lianxi.kernel.spreadsheets.sources import Tab

USUAL_WIDTH = 18


def mark(tab: Tab, reading: Reading, last: int, seen: raw.Seen) -> bytes:
    """``last``: the column for the reasons, from 0."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"constant_memory": True}) as book:
        sheet = book.add_worksheet(tab.name)
        _write_rows(book, sheet, tab, reading, last, seen)
        _set_up(sheet, tab, reading, last)
    return held.getvalue()


def _write_rows(
    book: xlsxwriter.Workbook, sheet: Worksheet, tab: Tab, reading: Reading, last: int, seen: raw.Seen
) -> None:
    copyist = Copyist(book, sheet, tab, seen)
    ink = book.add_format({"font_color": f"#{reasons.RED_INK}"})
    faulty, drawn = reasons.faulty(reading), 0
    for number, cells in enumerate(tab.rows(), start=1):
        row = faulty.get(number)
        marks = reasons.by_column(row, reading) if row else {}
        copyist.copy(number, cells, marks, but=last if number >= reading.head_row else None)
        if number == reading.head_row:
            sheet.write_string(number - 1, last, TO_CORRECT, ink)
            marks = {last: "\n".join(reading.problems_of_file)} if reading.problems_of_file else {}
        elif row:
            sheet.write_string(number - 1, last, cut(reasons.sentence(row, reading)), ink)
        if drawn < reasons.MOST_COMMENTS:
            drawn += _comment(sheet, number, marks)
    copyist.merge()


def _comment(sheet: Worksheet, number: int, marks: dict[int, str]) -> int:
    for column, text in marks.items():
        sheet.write_comment(number - 1, column, text, {"author": reasons.AUTHOR})
    return len(marks)


def _set_up(sheet: Worksheet, tab: Tab, reading: Reading, last: int) -> None:
    """The head stays in sight, and the filter leads to the rows to correct."""
    sheet.set_column(tab.left, max(last - 1, tab.left), USUAL_WIDTH)
    sheet.set_column(last, last, reasons.WIDTH)
    sheet.freeze_panes(reading.head_row, 0)
    sheet.autofilter(reading.head_row - 1, tab.left, max(tab.height, reading.head_row) - 1, last)
