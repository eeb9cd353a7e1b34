"""The first rows as they were understood, for whoever is asked to save them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from lianxi.kernel.sealed.masks import mask_id_number
from lianxi.kernel.spreadsheets.cells import plain
from lianxi.kernel.spreadsheets.sheets import Field, Reading
from lianxi.kernel.spreadsheets.template import written

ROWS = 3
LONGEST = 40  # signs of a cell


def preview_of(reading: Reading) -> list[list[str]]:
    """Titles of the columns that were found, then the rows; sensitive values masked."""
    fields = [field for field in reading.sheet.fields if field.key in reading.places]
    rows = [[shown(row[field.key], field) for field in fields] for row in reading.rows[:ROWS]]
    return [[field.title for field in fields], *rows]


def shown(value: Any, field: Field) -> str:
    cell = written(value, field)
    if field.kind == "percent" and isinstance(cell, Decimal):
        return f"{(cell * 100).normalize():f}%"
    text = "" if cell is None else plain(cell)[:LONGEST]
    return mask_id_number(text) if field.sensitive else text
