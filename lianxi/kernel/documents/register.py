"""文号簿 to take away: CSV that Excel opens rightly, and a paper for the binder; both always Chinese."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from django.utils.timezone import localdate, localtime

from lianxi.kernel.documents.layout import Official, Para, Table
from lianxi.kernel.documents.models import DocumentNumber
from lianxi.kernel.documents.queries import Key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.trail.export import BOM, FORMULA

HEAD = ["文号", "标题", "编号日期", "经办人", "签章件"]


def lines(numbers: Iterable[DocumentNumber], signed: set[Key]) -> Iterator[str]:
    yield BOM + _line([*HEAD, "作废", "作废原因"])
    for number in numbers:
        yield _line([*_cells(number, signed), _day(number.voided_at), number.void_reason])


def paper(
    org: Organisation, numbers: Iterable[DocumentNumber], signed: set[Key], year: int | None
) -> Official:
    """A plain sheet with page x of y and boxes for whoever keeps and whoever checks the register."""
    rows = []
    for number in numbers:
        cells = _cells(number, signed)
        if number.is_void:
            cells[1] += f"（作废：{number.void_reason}）"
        rows.append(cells)
    return Official(
        kind="plain",
        issuers=[org.name],
        number="",
        title=f"{year}年文号簿" if year else "文号簿",
        body=[Table(HEAD, rows), Para(f"共 {len(rows):,} 条。", style="flush")],
        dated=localdate(),
        signature_boxes=["登记人签字：", "审核人签字："],
    )


def _cells(number: DocumentNumber, signed: set[Key]) -> list[str]:
    by = number.issued_by.name if number.issued_by else ""
    has_copy = (number.object_type, number.object_id) in signed
    return [str(number), number.title, _day(number.issued_at), by, "有" if has_copy else ""]


def _day(moment: object) -> str:
    return f"{localtime(moment):%Y-%m-%d}" if moment else ""  # type: ignore[arg-type]


def _line(cells: list[str]) -> str:
    row = io.StringIO()
    csv.writer(row).writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells])
    return row.getvalue()
