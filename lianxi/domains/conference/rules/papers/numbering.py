"""The numbers of headings: 一、 （一） 1. stand in the text, because they are signed with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lianxi.domains.conference.models import ClauseText, Line
from lianxi.domains.conference.reading.clauses import LEVELS, level_of
from lianxi.kernel.prose.numerals import DIGITS

NUMBERS = dict(LEVELS)


def renumbered(lines: Iterable[Line]) -> list[Line]:
    """Numbers in order again, each level beginning anew under the one above. Only numbered lines."""
    counts = dict.fromkeys(NUMBERS, 0)
    return [_renumbered(line, counts) for line in lines]


def without_number(text: str) -> str:
    """优化营商环境 for （一）优化营商环境."""
    level = level_of(text)
    return text if level is None else NUMBERS[level].sub("", text, count=1)


def numeral(n: int) -> str:
    """Chinese in every language: it is part of the paper."""
    digits = {value: sign for sign, value in reversed(DIGITS.items())}
    tens, ones = divmod(n, 10)
    if not tens:
        return digits[ones]
    return f"{digits[tens] if tens > 1 else ''}十{digits[ones] if ones else ''}"


def _renumbered(line: Line, counts: dict[int, int]) -> Line:
    words = line.heading or line.text
    if line.level not in NUMBERS or level_of(words) is None:
        return line
    counts[line.level] += 1
    counts.update({below: 0 for below in counts if below > line.level})
    words = f"{_number(line.level, counts[line.level])}{without_number(words)}"
    return replace(line, heading=words) if line.heading else replace(line, text=words)


def _number(level: int, n: int) -> str:
    return {
        ClauseText.Level.FIRST: f"{numeral(n)}、",
        ClauseText.Level.SECOND: f"（{numeral(n)}）",
        ClauseText.Level.THIRD: f"{n}.",
    }[ClauseText.Level(level)]
