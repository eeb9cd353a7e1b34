"""How wide a text stands in a sheet, counted in half-width signs."""

from __future__ import annotations

import unicodedata

NARROWEST, WIDEST = 8, 50
SEEN = 60  # signs of a cell that are measured: what is longer wraps anyway


def width_of(text: str) -> int:
    """A Chinese sign takes two places. Of several lines the widest counts."""
    return max(sum(map(_places, line[:SEEN])) for line in text.split("\n"))


def fitting(width: int) -> int:
    """A column for that width: with a little air, never a sliver, never a wall."""
    return min(max(width + 2, NARROWEST), WIDEST)


def _places(sign: str) -> int:
    return 2 if unicodedata.east_asian_width(sign) in "WFA" else 1
