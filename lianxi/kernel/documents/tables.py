"""How the columns of a table share the width, and what stands in the middle of them."""

from __future__ import annotations

from dataclasses import dataclass

from lianxi.kernel.documents.heads import width
from lianxi.kernel.documents.layout import Table

SHORT = 7.0  # signs: shorter columns are centred
WIDEST = 24.0  # signs: beyond them a column is wrapped anyway
NARROWEST = 2.5


@dataclass(frozen=True)
class Column:
    share: float
    short: bool


def columns_of(table: Table) -> list[Column]:
    found = []
    for n, head in enumerate(table.head):
        longest = max((_line(str(row[n])) for row in table.rows), default=0.0)
        wanted = max(NARROWEST, min(max(longest, _line(head)), WIDEST))
        share = table.widths[n] if table.widths else wanted
        found.append(Column(float(share), longest <= SHORT))
    return found


def _line(cell: str) -> float:
    return max((width(line) for line in cell.split("\n")), default=0.0)
