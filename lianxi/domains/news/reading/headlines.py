"""The ticker above an article: headlines run together, some of them twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from lianxi.kernel.prose import Found, outside

# 张三获奖  李四开讲: two blanks or a tab part headlines, when the ticker uses them
WIDE_GAP = re.compile(r"\s{2,200}|\t")
GAP = re.compile(r"\s")
# A fragment shorter than this is half a headline: 某地发生泥石流 人员全部撤出
HALF = 13
# What fits into one line of a ticker.
LINE = 32
SHORTEST = 6


def headlines_of(lines: Iterable[Found]) -> list[Found]:
    """The headlines of the lines, each once."""
    return distinct(headline for line in lines for headline in _parted(line))


def distinct(headlines: Iterable[Found]) -> list[Found]:
    seen: dict[str, Found] = {}
    for headline in headlines:
        seen.setdefault(normalise(headline.text), headline)
    return [headline for key, headline in seen.items() if key]


def normalise(title: str) -> str:
    """Two headlines are the same when their letters are: 月食将至! = 月食将至！"""
    folded = unicodedata.normalize("NFKC", title).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


def _parted(line: Found) -> list[Found]:
    fragments = _fragments(line, wide=True)
    if len(fragments) > 1:
        return [f for f in fragments if len(f.text) >= SHORTEST]
    fragments = _fragments(line, wide=False)
    if len(line.text) <= LINE + 8 or len(fragments) < 3:
        return [line] if len(line.text) >= SHORTEST else []
    return _joined(line, fragments)


def _fragments(line: Found, *, wide: bool) -> list[Found]:
    """Cut at blanks outside quotes and brackets, or only at wide ones."""
    pieces, start, text = [], 0, line.text
    for gap in outside(text, WIDE_GAP if wide else GAP):
        pieces.append(line.part(start, gap.start()))
        start = gap.end()
    pieces.append(line.part(start))
    return [piece for piece in pieces if piece.text]


def _joined(line: Found, fragments: Sequence[Found]) -> list[Found]:
    """Halves find their other half: the cheapest way to cut the row, one to three in a piece."""
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(fragments) + 1):
        ways = [(best[at][0] + _cost(fragments, at, end), at) for at in range(max(0, end - 3), end)]
        best.append(min(ways))
    cuts, end = [], len(fragments)
    while end:
        start = best[end][1]
        cuts.append((fragments[start].start, fragments[end - 1].end))
        end = start
    return [line.part(a - line.start, b - line.start) for a, b in reversed(cuts)]


def _cost(fragments: Sequence[Found], start: int, end: int) -> int:
    length = fragments[end - 1].end - fragments[start].start
    if end - start == 1:
        return 2 * max(0, HALF - length)
    if length > LINE or all(len(f.text) >= HALF for f in fragments[start:end]):
        return 1000
    # A half leans on what went before it rather than on what comes after.
    return 3 * (end - start - 1) + (len(fragments[end - 1].text) >= HALF)
