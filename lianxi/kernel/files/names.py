"""File names as people give them, made harmless: for the screen, a download, a log."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120
LONGEST_EXTENSION = 10
NAMELESS = "附件"
PATH_PARTS = re.compile(r"[/\\]")
# Windows refuses these in a name; the full-width form reads the same.
WIDE = str.maketrans(':*?"<>|', "：＊？＂＜＞｜")


def clean_name(text: str) -> str:
    """The last part of the path without control, bidi and invisible signs, at most 120 signs long.

    The extension survives the shortening, in small letters. Cleaning twice changes nothing.
    """
    last = PATH_PARTS.split(unicodedata.normalize("NFC", text))[-1]
    visible = "".join(sign for sign in last if not _is_hidden(sign)).translate(WIDE)
    stem, extension = _split(" ".join(visible.split()))
    return (stem[: LONGEST - len(extension)].strip(" .") or NAMELESS) + extension


def extension_of(name: str) -> str:
    """``pdf`` of ``方案.PDF``; "" when there is none."""
    return _split(name)[1][1:]


def _split(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rstrip(" .").rpartition(".")
    if dot and extension.isascii() and extension.isalnum() and len(extension) <= LONGEST_EXTENSION:
        return stem, f".{extension.lower()}"
    return name, ""


def _is_hidden(sign: str) -> bool:
    """Control, format (bidi overrides, zero width), surrogate, private and unassigned signs."""
    category = unicodedata.category(sign)
    return category.startswith("C") or category in {"Zl", "Zp"}
