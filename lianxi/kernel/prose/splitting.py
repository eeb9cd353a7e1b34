"""Cutting a text at its top level: never inside quotes, brackets or book-title marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from lianxi.kernel.prose.found import Found, Span

PAIRS = dict(zip("“‘「『《〈（(【〔[［｛{", "”’」』》〉）)】〕]］｝}", strict=True))
CLOSERS = {close: open_ for open_, close in PAIRS.items()}
# （ may be closed by ) on a careless page.
SAME = {"（": "(", "(": "(", "）": "(", ")": "(", "[": "[", "［": "[", "]": "[", "］": "["}
SENTENCE_ENDS = "。！？!?"
# A pair further apart than this is a slip of the pen, not a pair.
REACH = 400
# Deeper than this nobody nests.
DEPTH = 8
# “ | 》 | " | the end of a line
TURNS = re.compile("[" + re.escape("".join([*PAIRS, *CLOSERS])) + '"\n]')


def closers(text: str) -> Mapping[int, int]:
    """Where each opened pair closes. What never closes, or crosses a line, is no pair.

    One pass: every sign is pushed and popped at most once.
    """
    found: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    straight = -1
    for turn in TURNS.finditer(text):
        index, sign = turn.start(), turn[0]
        if sign == "\n":
            stack.clear()
            straight = -1
        elif sign == '"':
            straight = _close_straight(found, straight, index)
        elif sign in PAIRS:
            _drop_unclosed(stack, sign)
            stack.append((_kind(sign), index))
        else:
            _close(found, stack, _kind(sign), index)
    return found


def _kind(sign: str) -> str:
    return SAME.get(sign) or CLOSERS.get(sign, sign)


def _drop_unclosed(stack: list[tuple[str, int]], sign: str) -> None:
    # “ does not nest in “: the earlier one was never closed. Brackets and titles may nest.
    if sign in "“‘" and any(kind == sign for kind, _ in stack[-DEPTH:]):
        while stack and stack.pop()[0] != sign:
            pass


def _close(found: dict[int, int], stack: list[tuple[str, int]], kind: str, index: int) -> None:
    if not any(kind == opened for opened, _ in stack[-DEPTH:]):
        return
    while stack:
        opened, start = stack.pop()
        if opened == kind:
            if index - start <= REACH:
                found[start] = index
            return


def _close_straight(found: dict[int, int], straight: int, index: int) -> int:
    if straight < 0 or index - straight > REACH:
        return index
    found[straight] = index
    return -1


def outermost(text: str) -> list[Span]:
    """The pairs that stand in no other pair."""
    spans: list[Span] = []
    for start, end in sorted(closers(text).items()):
        if not spans or start >= spans[-1].end:
            spans.append(Span(start, end + 1))
    return spans


@lru_cache(maxsize=64)
def _any_of(signs: str) -> re.Pattern[str]:
    return re.compile("[" + re.escape(signs) + "]")


def outside(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches that begin at the top level."""
    pairs = iter(outermost(text))
    pair = next(pairs, None)
    for match in pattern.finditer(text):
        while pair and pair.end <= match.start():
            pair = next(pairs, None)
        if not pair or match.start() < pair.start:
            yield match


def split(found: Found, signs: str, *, keep: bool = False) -> list[Found]:
    """Cut at top-level `signs`; empty pieces vanish. `keep` leaves the sign on its piece."""
    pieces, start = [], 0
    for match in outside(found.text, _any_of(signs)):
        pieces.append(found.part(start, match.start() + keep))
        start = match.end()
    pieces.append(found.part(start))
    return [piece for piece in pieces if piece.text]


# a stop, or a point that may be one
STOPS = re.compile("[" + SENTENCE_ENDS + ".]")


def sentences(found: Found) -> list[Found]:
    """Cut after 。！？ at the top level, and after a point that ends Chinese words."""
    pieces, start = [], 0
    for match in outside(found.text, STOPS):
        if match[0] != "." or _is_full_stop(found.text, match.start()):
            pieces.append(found.part(start, match.end()))
            start = match.end()
    pieces.append(found.part(start))
    return [piece for piece in pieces if piece.text]


def _is_full_stop(text: str, index: int) -> bool:
    before, after = text[index - 1 : index], text[index + 1 : index + 2]
    return ("\u4e00" <= before <= "\u9fff" or before in CLOSERS or before == '"') and not after.isdigit()
