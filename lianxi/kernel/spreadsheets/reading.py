"""Reading a filled sheet: every row with its values or its problems, nothing saved, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, Any

from django.utils.translation import gettext as _

from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import heads, raw
from lianxi.kernel.spreadsheets.heads import Head
from lianxi.kernel.spreadsheets.sheets import Field, Problem, Reading, Row, Sheet, bare
from lianxi.kernel.spreadsheets.sources import Book, Content, RawRow, open_book, opened
from lianxi.kernel.spreadsheets.values import RawCell, cleaned, value_of

TOTALS = {"合计", "总计", "小计", "共计"}
SHOWN = 10  # names and numbers read out in a note
OUR_HELP = {"填写说明", "说明"}  # sheets of our own files that hold no rows
Tell = Callable[[int, int], None]  # rows read, rows there are


def read(content: Content, sheet: Sheet, tell: Tell | None = None) -> Reading:
    """All of the file. ``tell`` hears how far it is; a file that cannot be opened is refused.

    For what need not be held at once there is :func:`rows_of`.
    """
    with opened(content) as stream:
        reading, rows = rows_of(stream, sheet)
        for row in rows:
            reading.rows.append(row)
            if tell:
                tell(row.number, reading.height)
    if not reading.rows and not reading.problems_of_file:
        reading.problems_of_file.append(_("表头下面一行也没有填。请填好以后再上传。"))
    return reading


def rows_of(stream: IO[bytes], sheet: Sheet) -> tuple[Reading, Iterator[Row]]:
    """What the file as a whole says, and its rows one by one as they are asked for."""
    book = open_book(stream)
    reading = Reading(sheet)
    head = heads.find(book, sheet)
    if head is None:
        reading.problems_of_file.append(_no_head(book, sheet))
        return reading, iter(())
    reading.tab, reading.head_row, reading.height = head.tab.name, head.row, head.tab.height
    reading.places = {key: head.tab.left + place for key, place in head.places.items()}
    reading.problems_of_file += _problems_of(head, sheet)
    seen = raw.look(stream, head.tab.name) if book.is_xlsx else raw.Seen()
    reading.notes += _notes_of(book, head, sheet, seen)
    return reading, _rows(head, sheet, seen)


def _rows(head: Head, sheet: Sheet, seen: raw.Seen) -> Iterator[Row]:
    covered = _covered(head)
    fields = [(field, head.places[field.key]) for field in sheet.fields if field.key in head.places]
    keys = [field.key for field in sheet.fields]
    known: dict[str, dict[Any, int]] = {key: {} for key in sheet.unique if key in head.places}
    for number, cells in enumerate(head.tab.rows(), start=1):
        if number <= head.row or not _is_filled(cells, head):
            continue
        if (total := _total(cells)) is not None:
            reason = _("这是“%(total)s”行，不是数据。请删去这一行。") % {"total": total}
            yield Row(number, dict.fromkeys(keys), [Problem("", reason)])
            continue
        row = Row(number, dict.fromkeys(keys))
        for field, place in fields:
            _read_cell(row, field, cells[place] if place < len(cells) else None)
            _look_behind(row, field, head.tab.left + place, covered, seen)
        for key, numbers in known.items():
            _refuse_twin(row, sheet.field(key), numbers)
        yield row


def _read_cell(row: Row, field: Field, cell: RawCell) -> None:
    try:
        row.values[field.key] = value_of(cell, field)
    except Refused as refusal:
        message = str(refusal)
        if field.sensitive and isinstance(cell, str) and cell.strip():
            message = message.replace(cleaned(cell), "…")
        row.problems.append(Problem(field.key, message))


def _look_behind(row: Row, field: Field, column: int, covered: set[tuple[int, int]], seen: raw.Seen) -> None:
    """A cell is empty for a reason the cell itself does not show: that reason is the problem."""
    if (row.number, column) in covered:
        reason = _("这一格和别的格合并了，只有第一格有内容。请取消合并，逐行填写。")
    elif (row.number, column) in seen.errors:
        reason = _("这一格的公式出错了。请改成实际的内容。")
    else:
        return
    row.problems[:] = [problem for problem in row.problems if problem.field != field.key]
    row.refuse(field.key, reason)


def _refuse_twin(row: Row, field: Field, numbers: dict[Any, int]) -> None:
    value = row.values[field.key]
    if value is None:
        return
    first = numbers.setdefault(value, row.number)
    if first != row.number:
        row.refuse(
            field.key,
            _("和第 %(first)s 行的%(title)s相同。同一份表里只能有一行。")
            % {"first": first, "title": field.title},
        )


def _is_filled(cells: RawRow, head: Head) -> bool:
    """Something stands in a column we read."""
    return any(
        cell is not None and (not isinstance(cell, str) or cell.strip())
        for cell in (cells[place] for place in head.places.values() if place < len(cells))
    )


def _total(cells: RawRow) -> str | None:
    first = next((cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()), "")
    return first if bare(first) in TOTALS else None


def _covered(head: Head) -> set[tuple[int, int]]:
    """Cells below the head, in columns we read, that lie under a merged one."""
    ours = {head.tab.left + place for place in head.places.values()}
    covered = set()
    for (top, left), (bottom, right) in head.tab.merges:
        columns = {column for column in ours if left <= column <= right}
        rows = range(max(top, head.row), min(bottom, head.tab.height) + 1) if columns else ()
        covered |= {(row + 1, column) for row in rows for column in columns if (row, column) != (top, left)}
    return covered


def _no_head(book: Book, sheet: Sheet) -> str:
    wanted = [field.title for field in sheet.fields if field.required] or [
        field.title for field in sheet.fields
    ]
    return _("没有找到表头。请用下载的模板填写，表头要有：%(titles)s。看过的工作表：%(tabs)s。") % {
        "titles": _named(wanted),
        "tabs": _named([tab.name for tab in book.tabs]),
    }


def _problems_of(head: Head, sheet: Sheet) -> list[str]:
    needed = [field.title for field in head.missing(sheet.fields) if field.required]
    problems = []
    if needed:
        problems.append(_("缺少必填的列：%(titles)s。请从模板补上。") % {"titles": _named(needed)})
    if head.twice:
        problems.append(
            _("有重复的列：%(titles)s。请只留一列，或改成不同的名称。") % {"titles": _named(head.twice)}
        )
    return problems


def _notes_of(book: Book, head: Head, sheet: Sheet, seen: raw.Seen) -> list[str]:
    notes = []
    if {tab.name for tab in book.tabs} - {head.tab.name} - OUR_HELP:
        notes.append(_("读的是工作表“%(tab)s”，其余没有读。") % {"tab": head.tab.name})
    if head.row > 1:
        notes.append(_("表头在第 %(row)s 行，从它下面一行读起。") % {"row": head.row})
    if head.extra:
        notes.append(_("这些列不需要，没有读：%(titles)s。") % {"titles": _named(head.extra)})
    left = [field.title for field in head.missing(sheet.fields) if not field.required]
    if left:
        notes.append(_("表里没有这些列，按空白处理：%(titles)s。") % {"titles": _named(left)})
    hidden = sorted(number for number in seen.hidden if number > head.row)
    if hidden:
        notes.append(
            _("有 %(n)s 行被隐藏（第 %(rows)s 行），也一并读入；不要的请先删去。")
            % {"n": len(hidden), "rows": _named([str(number) for number in hidden])}
        )
    return notes


def _named(names: list[str]) -> str:
    return "、".join(names[:SHOWN]) + (_("等") if len(names) > SHOWN else "")
