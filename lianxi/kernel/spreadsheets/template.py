"""The sheet people fill in: titles, lists to choose from, text where text is meant, a page of help."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import zip_longest
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from lianxi.kernel.spreadsheets.cells import plain, put
from lianxi.kernel.spreadsheets.columns import Cell, cell_of
from lianxi.kernel.spreadsheets.sheets import Field, Sheet
from lianxi.kernel.spreadsheets.widths import fitting, width_of

LAST_ROW = 1_048_575
LONGEST_TAB = 31
LONGEST_LIST = 255  # signs of a list inside the rule; a longer one lies on a hidden sheet
LONGEST_HINT, LONGEST_HINT_TITLE = 255, 32
MANY_EXAMPLES = 5
NOT_IN_TAB = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
HINTS = "选项"
SHAPES = {
    "text": "@",
    "int": "0",
    "decimal": "General",
    "date": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm:ss",
}
SHAPES |= {"percent": "0.0#%"}


def template(sheet: Sheet, rows: Iterable[Mapping[str, Any]] = ()) -> bytes:
    """The file, with ``rows`` (values by key) filled in already."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"constant_memory": True}) as book:
        tab = book.add_worksheet(tab_name(sheet.title))
        _fill(book, tab, sheet, rows)
        _explain(book, sheet)
        _guide(book, tab, sheet)
    return held.getvalue()


def tab_name(title: str) -> str:
    """Excel refuses some signs, more than 31 of them, and an empty name."""
    return " ".join(title.translate(NOT_IN_TAB).split())[:LONGEST_TAB].strip() or _("填写")


def written(value: Any, field: Field) -> Cell:
    """A value as the field would be filled in by hand."""
    if field.choices:
        return cell_of(field.word_for(value), "text")
    cell = cell_of(value, field.kind)
    if field.kind == "percent" and isinstance(cell, Decimal) and abs(cell) > 1:
        return f"{cell * 100:f}%"
    return cell


def head_formats(book: xlsxwriter.Workbook) -> tuple[Format, Format]:
    """For columns that may stay empty, and for those that may not."""
    look = {"bold": True, "bg_color": "#EDEAE3", "border": 1, "border_color": "#BBBBBB", "text_wrap": True}
    look |= {"valign": "vcenter", "num_format": "@"}
    return book.add_format(look), book.add_format(look | {"font_color": "#A8261D"})


def _fill(book: xlsxwriter.Workbook, tab: Worksheet, sheet: Sheet, rows: Iterable[Mapping[str, Any]]) -> None:
    usual, needed = head_formats(book)
    styles = [book.add_format({"num_format": SHAPES[_kind(field)]}) for field in sheet.fields]
    for place, field in enumerate(sheet.fields):
        tab.set_column(place, place, field.width or _width(field), styles[place])
        put(
            tab,
            0,
            place,
            f"{field.title}*" if field.required else field.title,
            needed if field.required else usual,
        )
    for number, row in enumerate(rows, start=1):
        for place, field in enumerate(sheet.fields):
            put(tab, number, place, written(row.get(field.key), field), styles[place])
    tab.freeze_panes(1, 0)
    tab.repeat_rows(0)
    tab.set_landscape()
    tab.set_paper(9)
    tab.fit_to_pages(1, 0)


def _kind(field: Field) -> str:
    return "text" if field.choices else field.kind


def _width(field: Field) -> int:
    """Room for the title, the example and the longest word to choose."""
    texts = [field.title + "*", field.example, *field.words]
    least = 20 if field.kind in {"text", "moment"} and not field.choices else 0
    return max(fitting(max(map(width_of, texts))), least)


def _guide(book: xlsxwriter.Workbook, tab: Worksheet, sheet: Sheet) -> None:
    """Lists to choose from, and a hint beside the cell one stands in."""
    long = [field for field in sheet.fields if len(",".join(field.words)) > LONGEST_LIST]
    for place, field in enumerate(sheet.fields):
        rule: dict[str, Any] = {"validate": "any"}
        if field.choices:
            rule = {"validate": "list", "source": _source(field, long)}
            rule |= {"error_title": _("不在可选的范围里"), "error_message": _("请从下拉列表里选一项。")}
        if hint := _hint(field):
            rule |= {"input_title": field.title[:LONGEST_HINT_TITLE], "input_message": hint[:LONGEST_HINT]}
        if len(rule) > 1:
            tab.data_validation(1, place, LAST_ROW, place, rule)
    if long:
        _list_choices(book, long)


def _source(field: Field, long: list[Field]) -> list[str] | str:
    if field not in long:
        return field.words
    column = xl_col_to_name(long.index(field), col_abs=True)
    return f"='{HINTS}'!{column}$1:{column}${len(field.words)}"


def _list_choices(book: xlsxwriter.Workbook, fields: list[Field]) -> None:
    tab = book.add_worksheet(HINTS)
    tab.hide()
    for number, words in enumerate(zip_longest(*(field.words for field in fields))):
        for place, word in enumerate(words):
            put(tab, number, place, word)


def _hint(field: Field) -> str:
    parts = [_("必填。") if field.required else "", str(field.help), how(field)]
    return "".join(part for part in parts if part)


def how(field: Field) -> str:
    """What is accepted in the column, in a few words."""
    if field.choices:
        return _("从下拉列表里选。")
    return {
        "int": _("整数，不写单位。"),
        "decimal": _("数字，不写单位。"),
        "percent": _("百分数，例如 85%。"),
        "date": _("日期，例如 2021-09-08。"),
        "moment": _("日期和时间，例如 2021-09-08 14:30。"),
    }.get(field.kind, _("最多 %(n)s 个字。") % {"n": field.longest} if field.longest else "")


def _explain(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    """The page of help; examples stand here, so that nobody sends them back as data."""
    tab = book.add_worksheet(_("填写说明"))
    usual, needed = head_formats(book)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    lines = [_("填写“%(title)s”。带 * 的必须填写；不要改列名，不要合并单元格。") % {"title": sheet.title}]
    lines += [str(note) for note in sheet.notes]
    for number, line in enumerate(lines):
        put(tab, number, 0, line)
    top = len(lines) + 1
    examples = list(sheet.examples[:MANY_EXAMPLES])
    titles = [_("列名"), _("必填"), _("怎么填"), _("可填的内容")]
    titles += [_("示例 %(n)s") % {"n": n} for n in range(1, len(examples) + 1)] or [_("示例")]
    for place, title in enumerate(titles):
        put(tab, top, place, title, usual)
    for number, field in enumerate(sheet.fields, start=top + 1):
        shown = [written(example.get(field.key), field) for example in examples] or [field.example]
        cells = [field.title, _("必填") if field.required else "", f"{field.help}{how(field)}"]
        for place, cell in enumerate([*cells, "、".join(field.words), *map(_as_text, shown)]):
            put(tab, number, place, cell, needed if field.required and not place else wrapped)
    for place, width in enumerate([18, 6, 46, 40, *[22] * max(len(examples), 1)]):
        tab.set_column(place, place, width)


def _as_text(value: Cell) -> str:
    return "" if value is None else plain(value)
