"""Measures of the red head, and where a title breaks: the same for PDF and Word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lianxi.kernel.documents.layout import TEXT_WIDTH
from lianxi.kernel.documents.words import words

WORD = "文件"
LARGEST = 48.0  # pt, about 小初: eye-catching, fine and dignified (GB/T 9704-2012, 7.2.4)
LARGEST_LETTER = 40.0
LARGEST_JOINT = 34.0
LINE = 1.3  # of the size, from one issuer to the next
TALLEST_JOINT = 190.0  # pt: the first page must still show body text
TITLE_SIGNS = 19.5  # 二号 signs of one line, with a little air
# A line of a title does not begin with these: they belong to what stands before.
CLINGING = frozenset("的和与及》）”、，。：；")
CLINGING_BEFORE = frozenset("《（“和与及")
# A break elsewhere costs as much as lines about three signs uneven.
PAUSES = frozenset("、，。：》”）")
BREAK_IN_CLAUSE = 20.0


@dataclass(frozen=True)
class RedHead:
    """One issuer and 文件 in one line; several, lead first, with 文件 in the middle of their right."""

    names: Sequence[str]
    size: float  # pt
    word: str
    word_size: float

    @property
    def is_joint(self) -> bool:
        return len(self.names) > 1

    @property
    def names_width(self) -> float:
        return max(map(len, self.names), default=0) * self.size


def red_head(issuers: Sequence[str], kind: str = "red") -> RedHead:
    """A letter carries the lead's name alone, without 文件 (10.1)."""
    if kind == "letter":
        return RedHead(list(issuers[:1]), _fitting(len("".join(issuers[:1])), LARGEST_LETTER), "", 0)
    if len(issuers) <= 1:
        name = "".join(issuers)
        line = name if not name or name.endswith((WORD, "纪要")) else name + WORD
        return RedHead([line] if line else [], _fitting(len(line), LARGEST), "", 0)
    longest = max(map(len, issuers))
    # 文件 is half as large again as the names, with half a sign of air before it.
    size = min(_fitting(longest + 3.75, LARGEST_JOINT), TALLEST_JOINT / (len(issuers) * LINE))
    return RedHead(list(issuers), round(size, 1), WORD, round(size * 1.5, 1))


def seal_columns(signatories: Sequence[str]) -> int:
    """Seals of 42 mm stand two or three in a row; long names need the wider place."""
    return 2 if len(signatories) in (2, 4) or max(map(len, signatories), default=0) > 12 else 3


def signed_names(signatories: Sequence[str]) -> list[str]:
    """Names over their seals, long ones broken between words; a single one stays whole."""
    if len(signatories) < 2:
        return list(signatories)
    room = 12.5 if seal_columns(signatories) == 2 else 8.5
    return ["\n".join(title_lines(name, room)) for name in signatories]


def _fitting(signs: float, largest: float) -> float:
    return round(min(largest, TEXT_WIDTH / max(signs, 1)), 1)


@cache
def title_lines(title: str, room: float = TITLE_SIGNS) -> list[str]:
    """The title broken between words into lines of like length, which is what 7.3.1 asks for:
    complete in meaning, symmetrical. A line break the author set stays where it is."""
    return [line for part in title.split("\n") if part.strip() for line in _balanced(part.strip(), room)]


def width(text: str) -> float:
    """In signs; letters and digits are about half as wide."""
    return sum(0.55 if sign.isascii() else 1.0 for sign in text)


def _balanced(text: str, room: float) -> list[str]:
    """As few lines as fit, with the least sum of squared widths: that is the most even break."""
    best: dict[int, tuple[int, float, int]] = {0: (0, 0.0, 0)}  # end: lines, cost, begin
    ends = [*_places(text), len(text)]
    for end in ends:
        for begin, (lines, cost, _from) in list(best.items()):
            line = width(text[begin:end])
            # One endless word may stand out: better than none.
            if begin < end and (line <= room or begin == _before(ends, end)):
                uneven = cost + line**2 + (0 if text[end - 1] in PAUSES else BREAK_IN_CLAUSE)
                best[end] = min(best.get(end, (lines + 9, 0.0, 0)), (lines + 1, uneven, begin))
    return _unrolled(text, best)


def _before(ends: list[int], end: int) -> int:
    at = ends.index(end)
    return ends[at - 1] if at else 0


def _unrolled(text: str, best: dict[int, tuple[int, float, int]]) -> list[str]:
    lines, end = [], len(text)
    while end:
        begin = best[end][2]
        lines.append(text[begin:end].strip())
        end = begin
    return lines[::-1]


def _places(text: str) -> list[int]:
    """Ends of words after which a line may break."""
    places, end = [], 0
    for word in words(text):
        end += len(word)
        after = text[end : end + 1]
        if after and after not in CLINGING and text[end - 1] not in CLINGING_BEFORE:
            places.append(end)
    return places
