"""Problems as they are written into a file: by row, by column, in which colour."""

from __future__ import annotations

from django.utils.translation import gettext as _

from lianxi.kernel.spreadsheets.heads import TO_CORRECT
from lianxi.kernel.spreadsheets.sheets import Reading, Row, bare
from lianxi.kernel.spreadsheets.sources import Tab

# One off the red Excel itself offers: ours are known again when the file comes back.
RED, RED_INK = "FFC7CF", "9C0006"
AUTHOR = "联席"
MOST_COMMENTS = 2_000  # each is a drawing that Excel must load; the column 需要改正 says it all
WIDTH = 60


def faulty(reading: Reading) -> dict[int, Row]:
    """By the number of the row."""
    return {row.number: row for row in reading.rows if row.problems}


def by_column(row: Row, reading: Reading) -> dict[int, str]:
    """Column (from 0) to what is to be corrected in it."""
    reasons: dict[int, list[str]] = {}
    for problem in row.problems:
        if problem.field in reading.places:
            reasons.setdefault(reading.places[problem.field], []).append(problem.message)
    return {column: "\n".join(messages) for column, messages in reasons.items()}


def sentence(row: Row, reading: Reading) -> str:
    """All that is to be corrected in one row: 身份证号：末位校验不符；单位：必填."""
    parts = []
    for problem in row.problems:
        title = title_of(problem.field, reading)
        parts.append(f"{title}{_('：') if title else ''}{problem.message.rstrip('。')}")
    return "；".join(parts)


def title_of(key: str, reading: Reading) -> str:
    """A domain may name a column of its own making: it is shown as it is."""
    return next((field.title for field in reading.sheet.fields if field.key == key), key)


def column_for(tab: Tab, reading: Reading, width: int) -> int:
    """Where 需要改正 stands already, else behind the last column."""
    for number, cells in enumerate(tab.rows(), start=1):
        if number == reading.head_row:
            found = [
                place
                for place, cell in enumerate(cells)
                if isinstance(cell, str) and bare(cell) == TO_CORRECT
            ]
            return tab.left + found[0] if found else width
    return width
