"""How the columns of a table share the width, and what stands in the middle of them."""

from __future__ import annotations

from dataclasses import dataclass

from lianxi.kernel.documents.heads import width
from lianxi.kernel.documents.layout import Table

SHORT = 7.0  # signs: shorter columns are centred
NARROWEST = 2.2  # signs: 序号 in one line
ROOM = 36.8  # signs of 小四 (12 pt) over the width of the text
PADDING = 0.85  # signs, of each column


@dataclass(frozen=True)
class Column:
    share: float
    short: bool


def columns_of(table: Table) -> list[Column]:
    longest = [
        max((_line(str(row[n])) for row in table.rows), default=0.0) for n, _head in enumerate(table.head)
    ]
    wanted = [max(NARROWEST, own, _line(head)) for own, head in zip(longest, table.head, strict=True)]
    shares = list(table.widths) or _shared(wanted, ROOM - PADDING * len(wanted))
    return [Column(float(share), own <= SHORT) for share, own in zip(shares, longest, strict=True)]


def _shared(wanted: list[float], room: float) -> list[float]:
    """Short columns get what they need; the long ones share what is left, none below another's need."""
    most = max(wanted, default=0.0)
    if sum(wanted) > room:
        below, left = 0.0, room
        for n, want in enumerate(sorted(wanted)):
            most = (left - below) / (len(wanted) - n)
            if want > most:
                break
            below += want
    return [min(want, most) + PADDING for want in wanted]


def _line(cell: str) -> float:
    return max((width(line) for line in cell.split("\n")), default=0.0)
