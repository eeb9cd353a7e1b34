"""The file goes back with its problems in it: a column 需要改正, red cells, the reason beside each.

A file of ordinary size keeps everything its owner made in it. A very large one is written anew, row
by row at the same places: changing it in place would hold every cell in memory.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import IO, Any

import openpyxl
import xlsxwriter
from django.utils.translation import gettext as _
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from xlsxwriter.format import Format

from lianxi.kernel.spreadsheets.cells import put
from lianxi.kernel.spreadsheets.columns import CONTROLS, Cell, words
from lianxi.kernel.spreadsheets.heads import TO_CORRECT
from lianxi.kernel.spreadsheets.sheets import Problem, Reading, Row, bare
from lianxi.kernel.spreadsheets.sources import Content, RawRow, Tab, open_book, opened
from lianxi.kernel.spreadsheets.values import RawCell, is_lossy
from lianxi.kernel.spreadsheets.widths import WIDEST

CELLS_IN_PLACE = 100_000
BYTES_IN_PLACE = 4 * 1024 * 1024
MOST_COMMENTS = 2_000  # each is a drawing that Excel loads; the column says it all
RED, RED_INK = "FFC7CE", "9C0006"
AUTHOR = "联席"


def marked(content: Content, reading: Reading) -> bytes | None:
    """The marked file; ``None`` when there is no sheet in it to mark."""
    if not reading.head_row:
        return None
    with opened(content) as stream:
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        book = open_book(stream)
        tab = next(tab for tab in book.tabs if tab.name == reading.tab)
        width = tab.left + max((len(row) for row in tab.rows()), default=0)
        stream.seek(0)
        if book.is_xlsx and size <= BYTES_IN_PLACE and width * tab.height <= CELLS_IN_PLACE:
            return in_place(stream, reading)
        return anew(tab, reading, width)


def in_place(stream: IO[bytes], reading: Reading) -> bytes:
    """The same workbook, changed where it must be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of drawings and rules it does not carry over
        book = openpyxl.load_workbook(stream)
    tab = book[reading.tab]
    last = _column_for_reasons(tab, reading)
    _clear(tab, reading, last)
    head = tab.cell(reading.head_row, last + 1, TO_CORRECT)
    head.font = Font(bold=True, color=RED_INK)
    tab.column_dimensions[head.column_letter].width = WIDEST
    if reading.problems_of_file:
        head.comment = _comment("\n".join(reading.problems_of_file))
    for row in _faulty(reading):
        _mark(tab, row, reading, last)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def anew(tab: Tab, reading: Reading, width: int) -> bytes:
    """The same rows at the same places in a new workbook, in the memory of one row."""
    held = io.BytesIO()
    problems = {row.number: row for row in _faulty(reading)}
    with xlsxwriter.Workbook(held, {"constant_memory": True}) as book:
        sheet = book.add_worksheet(tab.name)
        styles = _Styles(book)
        drawn = 0
        last = _column_in(tab, reading, width)
        for number, cells in enumerate(tab.rows(), start=1):
            row = problems.get(number)
            reasons = _by_column(row, reading) if row else {}
            for place, cell in enumerate(cells, start=tab.left):
                if place != last or number < reading.head_row:
                    _copy(sheet, number - 1, place, cell, styles, place in reasons)
            for column, reason in reasons.items():
                if column >= 0 and drawn < MOST_COMMENTS:
                    sheet.write_comment(number - 1, column, reason, {"author": AUTHOR})
                    drawn += 1
            if row:
                sheet.write_string(number - 1, last, sentence(row, reading), styles.reason)
            elif number == reading.head_row:
                sheet.write_string(number - 1, last, TO_CORRECT, styles.head)
                if reading.problems_of_file:
                    sheet.write_comment(number - 1, last, "\n".join(reading.problems_of_file))
        sheet.set_column(tab.left, last - 1, 18)
        sheet.set_column(last, last, WIDEST)
        sheet.freeze_panes(reading.head_row, 0)
        sheet.autofilter(reading.head_row - 1, tab.left, max(tab.height, reading.head_row) - 1, last)
    return held.getvalue()


def sentence(row: Row, reading: Reading) -> str:
    """All that is to be corrected in one row: 身份证号：……；单位：……"""
    return "；".join(
        f"{title_of(problem, reading)}{_('：')}{problem.message.rstrip('。')}"
        if problem.field
        else problem.message.rstrip("。")
        for problem in row.problems
    )
