"""Marking a file of ordinary size: the same workbook, changed where it must be."""

from __future__ import annotations

import io
import warnings
from typing import IO

import openpyxl
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from lianxi.kernel.spreadsheets import reasons
from lianxi.kernel.spreadsheets.heads import TO_CORRECT
from lianxi.kernel.spreadsheets.sheets import Reading, Row

FILL = PatternFill("solid", start_color=reasons.RED, end_color=reasons.RED)
NO_FILL = PatternFill(fill_type=None)
OURS = (f"00{reasons.RED}", f"FF{reasons.RED}")


def mark(stream: IO[bytes], reading: Reading, last: int) -> bytes:
    """``last``: the column for the reasons, from 0. Formulas become what they came to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of drawings and rules it does not carry over
        book = openpyxl.load_workbook(stream, data_only=True)
    tab = book[reading.tab]
    _clear(tab, reading, last)
    _mark_head(tab, reading, last)
    drawn = 0
    for row in reasons.faulty(reading).values():
        drawn += _mark_row(tab, row, reading, last, reasons.MOST_COMMENTS - drawn)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _clear(tab: Worksheet, reading: Reading, last: int) -> None:
    """Marks of an earlier round."""
    columns = [*reading.places.values(), last]
    for line in tab.iter_rows(min_row=reading.head_row):
        for cell in line:
            if cell.column - 1 in columns and cell.fill.fgColor.rgb in OURS:
                cell.fill = NO_FILL
                cell.comment = None
            if cell.column - 1 == last and isinstance(cell, Cell):
                cell.value, cell.comment = None, None


def _mark_head(tab: Worksheet, reading: Reading, last: int) -> None:
    head = tab.cell(reading.head_row, last + 1, TO_CORRECT)
    head.font = Font(bold=True, color=reasons.RED_INK)
    tab.column_dimensions[head.column_letter].width = reasons.WIDTH
    if reading.problems_of_file:
        head.comment = _comment("\n".join(reading.problems_of_file))


def _mark_row(tab: Worksheet, row: Row, reading: Reading, last: int, most: int) -> int:
    """How many comments it took. A hidden row is shown again: what is to be corrected must be seen."""
    tab.row_dimensions[row.number].hidden = False
    drawn = 0
    for column, reason in reasons.by_column(row, reading).items():
        cell = tab.cell(row.number, column + 1)
        cell.fill = FILL
        if drawn < most and not isinstance(cell, MergedCell):
            cell.comment = _comment(reason)
            drawn += 1
    words = tab.cell(row.number, last + 1)
    words.value = reasons.sentence(row, reading)
    words.data_type = "s"  # never a formula
    words.font = Font(color=reasons.RED_INK)
    words.alignment = Alignment(wrap_text=True, vertical="top")
    return drawn


def _comment(text: str) -> Comment:
    return Comment(text, reasons.AUTHOR, height=110, width=260)
