"""Signs our fonts cannot show, found before printing: a paper never carries an empty box."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.utils.translation import gettext as _

from lianxi.kernel.documents import fonts
from lianxi.kernel.refusal import Refused

Range = tuple[int, int]  # first and last code point, both covered
MOST_SHOWN = 20
UNICODE_TABLES = {(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)}  # platform, encoding


def missing(text: str) -> list[str]:
    """Each sign of ``text`` that no font of ours has, once, in order."""
    starts, ends = _covered()
    return [sign for sign in dict.fromkeys(text) if sign != "\n" and not _has(ord(sign), starts, ends)]


def refuse_missing(text: str) -> None:
    """Say which signs, and what to do about them."""
    if not (rare := missing(text)):
        return
    named = "、".join(f"{sign}（U+{ord(sign):04X}）" for sign in rare[:MOST_SHOWN])
    words = {"count": len(rare), "signs": named, "folder": fonts.own_folder()}
    raise Refused(
        _(
            "字库里没有这 %(count)s 个字，印出来会是空框：%(signs)s。请核对是不是打错了字；"
            "若是生僻字，请管理员把含有它的字体文件放进 %(folder)s 后重新启动，或先改用别的写法。"
        )
        % words
    )


def _has(point: int, starts: list[int], ends: list[int]) -> bool:
    at = bisect_right(starts, point) - 1
    return at >= 0 and point <= ends[at]


@cache
def _covered() -> tuple[list[int], list[int]]:
    """Starts and ends of the code points all our fonts cover together, in order, not overlapping."""
    merged: list[list[int]] = []
    for first, last in sorted(r for path in fonts.files() for r in _ranges(path)):
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    return [first for first, _last in merged], [last for _first, last in merged]


def _ranges(path: Path) -> Iterator[Range]:
    """What the ``cmap`` of a font file maps (OpenType specification, formats 4 and 12)."""
    content = path.read_bytes()
    offsets = [0]
    if content[:4] == b"ttcf":
        (count,) = struct.unpack_from(">I", content, 8)
        offsets = list(struct.unpack_from(f">{count}I", content, 12))
    for offset in offsets:
        for table in _cmap_tables(content, offset):
            (form,) = struct.unpack_from(">H", content, table)
            if form == 12:
                yield from _format_12(content, table)
            elif form == 4:
                yield from _format_4(content, table)


def _cmap_tables(content: bytes, font: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", content, font + 4)
    for n in range(count):
        tag, _sum, start, _length = struct.unpack_from(">4sIII", content, font + 12 + 16 * n)
        if tag == b"cmap":
            (tables,) = struct.unpack_from(">H", content, start + 2)
            for m in range(tables):
                platform, encoding, at = struct.unpack_from(">HHI", content, start + 4 + 8 * m)
                if (platform, encoding) in UNICODE_TABLES:
                    yield start + at


def _format_12(content: bytes, table: int) -> Iterator[Range]:
    (groups,) = struct.unpack_from(">I", content, table + 12)
    for first, last, _glyph in struct.iter_unpack(">III", content[table + 16 : table + 16 + 12 * groups]):
        yield first, last


def _format_4(content: bytes, table: int) -> Iterator[Range]:
    (doubled,) = struct.unpack_from(">H", content, table + 6)
    ends = struct.unpack_from(f">{doubled // 2}H", content, table + 14)
    starts = struct.unpack_from(f">{doubled // 2}H", content, table + 16 + doubled)
    for first, last in zip(starts, ends, strict=True):
        if first != 0xFFFF:
            yield first, last
