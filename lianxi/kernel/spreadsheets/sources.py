"""Opening what people send: .xlsx, .xls and .et by calamine, .csv and .txt in any encoding."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from django.core.files.base import File as Upload
from django.utils.translation import gettext as _
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from lianxi.kernel.files.kinds import XLSX, kind_of
from lianxi.kernel.files.models import File
from lianxi.kernel.prose.encoding import decode
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.values import RawCell

Content = bytes | Path | IO[bytes] | Upload | File
RawRow = Sequence[RawCell]

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
DELIMITERS = (",", "\t", ";", "，")
SPARED = 20  # first signs in which a tag betrays a web page


@dataclass(frozen=True)
class Tab:
    """One sheet of a workbook. Rows come from the first on; a row's cells from column ``left`` on."""

    name: str
    rows: Callable[[], Iterator[RawRow]]
    height: int  # rows, the empty ones above included
    left: int = 0
    merges: list[tuple[tuple[int, int], tuple[int, int]]] = field(default_factory=list)  # from 0


@dataclass(frozen=True)
class Book:
    """The visible sheets, in their order."""

    tabs: list[Tab]
    is_xlsx: bool


@contextmanager
def opened(content: Content) -> Iterator[IO[bytes]]:
    """``content`` as something to read and seek in, at its start."""
    with ExitStack() as stack:
        if isinstance(content, File):
            content = content.path
        if isinstance(content, Path):
            stream: IO[bytes] = stack.enter_context(content.open("rb"))
        else:
            stream = io.BytesIO(content) if isinstance(content, bytes) else content
        stream.seek(0)
        yield stream


def open_book(stream: IO[bytes]) -> Book:
    """The workbook, or a refusal that says what to do about this kind of file."""
    head = stream.read(len(ZIP))
    stream.seek(0)
    if head == ZIP:
        if (kind := kind_of(stream)) != XLSX:
            raise Refused(_("这是%(kind)s，不是表格。请选择填好的 Excel 表格。") % {"kind": kind.label})
        return Book(_tabs(stream), is_xlsx=True)
    if head == OLE:
        return Book(_tabs(stream), is_xlsx=False)
    return Book([_tab_of_text(stream.read())], is_xlsx=False)


def _tabs(stream: IO[bytes]) -> list[Tab]:
    try:
        book = CalamineWorkbook.from_filelike(stream)
        visible = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
        ]
        return [_tab(book.get_sheet_by_name(name)) for name in visible]
    except PasswordError as error:
        raise Refused(_("表格加了密码，打不开。请用 Excel 或 WPS 去掉密码，另存后再上传。")) from error
    except CalamineError as error:
        raise Refused(
            _("表格打不开，可能已损坏，或者加了密码。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。")
        ) from error


def _tab(sheet: CalamineSheet) -> Tab:
    return Tab(
        sheet.name,
        sheet.iter_rows,
        sheet.total_height,
        sheet.start[1] if sheet.start else 0,
        sheet.merged_cell_ranges or [],
    )


def _tab_of_text(data: bytes) -> Tab:
    text = decode(data)
    if text[:SPARED].lstrip().startswith("<"):
        raise Refused(_("这是网页，不是真正的表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。"))
    first = text.lstrip("\n").split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    try:
        rows: list[RawRow] = [list(row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    except csv.Error as error:
        raise Refused(_("这份文本里的引号不成对，分不清各列。请用 Excel 另存为 .xlsx 后再上传。")) from error
    return Tab("CSV", lambda: iter(rows), len(rows))
