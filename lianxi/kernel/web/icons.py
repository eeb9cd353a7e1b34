"""The small set of Lucide icons that is committed beside this module."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "icons"
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


@cache
def shapes(name: str) -> str:
    """The drawing inside the svg element; an unknown name is a mistake of the programmer."""
    path = FOLDER / f"{name}.svg"
    if not NAME.match(name) or not path.is_file():
        raise LookupError(f"no icon named {name!r}: add it to icons/copy.mjs")
    return path.read_text("utf-8").strip()
