"""Cells of a sheet written into a new workbook as they were: for marks, and to keep only .xlsx."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Collection
from pathlib import PurePath

import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lianxi.kernel.files.kinds import XLSX
from lianxi.kernel.spreadsheets import raw, reasons
from lianxi.kernel.spreadsheets.cells import cut
from lianxi.kernel.spreadsheets.columns import CONTROLS
from lianxi.kernel.spreadsheets.sources import ZIP, RawRow, Tab, open_book
from lianxi.kernel.spreadsheets.template import tab_name
from lianxi.kernel.spreadsheets.values import RawCell

SHAPES: dict[type, str] = {
    str: "@",
    dt.datetime: "yyyy-mm-dd hh:mm:ss",
    dt.date: "yyyy-mm-dd",
    dt.time: "hh:mm:ss",
    dt.timedelta: "[h]:mm:ss",
}


def as_xlsx(upload: UploadedFile) -> UploadedFile:
    """``upload`` itself when it is one, under the right name; .xls, .et, .csv as a copy of their cells."""
    name = f"{PurePath(upload.name or '').stem or '表格'}.xlsx"
    upload.seek(0)
    if upload.read(len(ZIP)) == ZIP:
        upload.seek(0)
        upload.name = name
        return upload
    upload.seek(0)
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"constant_memory": True}) as book:
        for tab in open_book(upload).tabs:
            copyist = Copyist(book, book.add_worksheet(tab_name(tab.name)), tab)
            for number, cells in enumerate(tab.rows(), start=1):
                copyist.copy(number, cells)
            copyist.merge()
    return SimpleUploadedFile(name, held.getvalue(), XLSX.media_type)


class Copyist:
    """Writes the rows of a tab, one after the other: numbers as numbers, text as text."""

    def __init__(
        self, book: xlsxwriter.Workbook, sheet: Worksheet, tab: Tab, seen: raw.Seen | None = None
    ) -> None:
        self.book, self.sheet, self.tab, self.seen = book, sheet, tab, seen or raw.Seen()
        self._styles: dict[tuple[type, bool], Format] = {}

    def copy(self, number: int, cells: RawRow, red: Collection[int] = (), but: int | None = None) -> None:
        """Row ``number`` as Excel counts; columns count from 0; column ``but`` is left free."""
        width = max(len(cells), max(red, default=-1) - self.tab.left + 1)
        for column, cell in enumerate([*cells, *[""] * (width - len(cells))], start=self.tab.left):
            if column != but:
                self._put(number, column, cell, column in red)

    def merge(self) -> None:
        """What was merged is again: ``merge_range`` would write to rows that have left memory."""
        self.sheet.merge += [[top, left, bottom, right] for (top, left), (bottom, right) in self.tab.merges]

    def _style(self, cell: RawCell, is_red: bool) -> Format:
        key = type(cell), is_red
        if key not in self._styles:
            look = {"num_format": SHAPES.get(key[0], "General")}
            red = {"bg_color": f"#{reasons.RED}"} if is_red else {}
            self._styles[key] = self.book.add_format(look | red)
        return self._styles[key]

    def _put(self, number: int, column: int, cell: RawCell, is_red: bool) -> None:
        style, place = self._style(cell, is_red), (number - 1, column)
        if (number, column) in self.seen.errors:
            self.sheet.write_formula(*place, "=NA()", style, "#N/A")
        elif cell is None or cell == "":
            self.sheet.write_blank(*place, None, style if is_red else None)
        elif isinstance(cell, bool):
            self.sheet.write_boolean(*place, cell, style)
        elif isinstance(cell, int | float) and math.isfinite(cell):
            self.sheet.write_number(*place, cell, style)
        elif isinstance(cell, str | int | float):
            self.sheet.write_string(*place, cut(CONTROLS.sub("", str(cell))), style)
        else:
            self.sheet.write_datetime(*place, cell, style)
