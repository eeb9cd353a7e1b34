"""A list as an Excel file that is ready to be read, filtered, printed and signed.

Rows go to disk as they come (``constant_memory``): a list of any length needs the memory of one row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import IO, Any

import xlsxwriter
from django.utils.translation import gettext as _
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.cells import put
from lianxi.kernel.spreadsheets.columns import Column
from lianxi.kernel.spreadsheets.widths import fitting, width_of

MOST_ROWS = 1_048_575  # of a sheet, below its head
LONGEST_HEADER = 90  # signs: Excel takes 255 with all marks
A4 = 9
FORMATS = {"text": "@", "int": "0", "date": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm", "percent": "0.0#%"}


@dataclass(frozen=True)
class Cover:
    """What stands around the rows: on paper above and below them, in the file on a sheet of its own."""

    title: str
    org: str
    by: str
    what: str  # which rows: the filter in words
    at: dt.datetime
    signatures: Sequence[str] = ()  # 填表人， 审核人: boxes to sign below the last row


def write(stream: IO[bytes], columns: Sequence[Column], rows: Iterable[Any], cover: Cover) -> int:
    """Write the file into ``stream``; how many rows."""
    with xlsxwriter.Workbook(stream, {"constant_memory": True}) as book:
        book.set_properties({"title": cover.title, "author": cover.by, "company": cover.org})
        sheet = book.add_worksheet(_("清单"))
        count = _fill(book, sheet, columns, rows)
        _sign(book, sheet, count, cover.signatures)
        _set_up_print(sheet, cover)
        _explain(book, cover, count)
    return count


def _fill(book: xlsxwriter.Workbook, sheet: Worksheet, columns: Sequence[Column], rows: Iterable[Any]) -> int:
    head = book.add_format(
        {"bold": True, "bg_color": "#EDEAE3", "border": 1, "border_color": "#BBBBBB", "text_wrap": True}
    )
    styles = [_style(book, column) for column in columns]
    widths = [width_of(put(sheet, 0, place, str(c.title), head)) + 3 for place, c in enumerate(columns)]
    count = 0
    for count, row in enumerate(rows, start=1):
        if count > MOST_ROWS:
            raise Refused(_("清单超过 1,048,575 行，Excel 放不下。请缩小筛选范围，或者导出 CSV。"))
        for place, column in enumerate(columns):
            shown = put(sheet, count, place, column.cell(row), styles[place])
            widths[place] = max(widths[place], width_of(shown))
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width or fitting(widths[place]))
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, count, len(columns) - 1)
    return count


def _style(book: xlsxwriter.Workbook, column: Column) -> Format:
    shape = FORMATS.get(column.kind, "General")
    if column.kind == "decimal" and column.places is not None:
        shape = "#,##0" + ("." + "0" * column.places if column.places else "")
    look = {"num_format": shape, "valign": "top", "border": 1, "border_color": "#DDDDDD"}
    return book.add_format(look | ({"text_wrap": True} if column.kind == "text" else {}))


def _sign(book: xlsxwriter.Workbook, sheet: Worksheet, count: int, signatures: Sequence[str]) -> None:
    """A line to sign and seal on, two rows below the list."""
    if not signatures:
        return
    line = book.add_format({"valign": "vcenter"})
    sheet.set_row(count + 2, 42)
    sheet.write_string(count + 2, 0, ("　" * 8).join(f"{label}：" for label in signatures), line)


def _set_up_print(sheet: Worksheet, cover: Cover) -> None:
    """A4 across; the head on every page; title, federation and day above, page x/y below."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
    title, org, by = (_in_header(text) for text in (cover.title, cover.org, cover.by))
    sheet.set_header(f'&L&9{org}&C&"SimHei,Regular"&14 {title}&R&9{cover.at:%Y-%m-%d}')
    page = _("第 %(page)s 页，共 %(pages)s 页") % {"page": "&P", "pages": "&N"}
    sheet.set_footer(f"&L&9{_('导出')} {by} {cover.at:%Y-%m-%d %H:%M}&C&9{page}")


def _in_header(text: str) -> str:
    """``&`` opens a mark there."""
    return " ".join(text.split())[: LONGEST_HEADER // 2].replace("&", "&&")


def _explain(book: xlsxwriter.Workbook, cover: Cover, count: int) -> None:
    """Which rows these are, for whoever finds the file a year later."""
    sheet = book.add_worksheet(_("说明"))
    label = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    facts = [
        (_("名称"), cover.title),
        (_("单位"), cover.org),
        (_("范围"), cover.what),
        (_("行数"), f"{count:,}"),
        (_("导出人"), cover.by),
        (_("导出时间"), f"{cover.at:%Y-%m-%d %H:%M:%S}"),
    ]
    for row, (name, value) in enumerate(facts):
        sheet.write_string(row, 0, name, label)
        put(sheet, row, 1, value, wrapped)
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, 80)
