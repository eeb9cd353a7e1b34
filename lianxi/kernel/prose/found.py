"""A piece of a text that remembers where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """`text` is always `source[start:end]`; `value` is what it says, when that is more.

    The 沪 of 在沪举行 is found as 沪 and says 上海.
    """

    text: str
    start: int
    end: int
    value: str = ""

    def __post_init__(self) -> None:
        if not self.value:
            object.__setattr__(self, "value", self.text)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def part(self, start: int, end: int | None = None, value: str = "") -> Found:
        """A slice of this piece, counted from its own beginning, without white space at its edges."""
        piece = of(self.text, start, len(self.text) if end is None else end)
        return Found(piece.text, self.start + piece.start, self.start + piece.end, value)


def of(source: str, start: int, end: int, value: str = "") -> Found:
    """Find `source[start:end]`, without the white space at its edges."""
    while start < end and source[start].isspace():
        start += 1
    while end > start and source[end - 1].isspace():
        end -= 1
    return Found(source[start:end], start, end, value)
