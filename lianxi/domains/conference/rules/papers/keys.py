"""Which clause of a newly read text is which clause of the old one: by what they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from lianxi.domains.conference.models import Line

ALIKE = 0.5  # share of common pairs of signs from which two wordings are one clause


def keep_keys(old: Sequence[Line], read: Sequence[Line]) -> list[Line]:
    """Give each read line the key of the old line it resembles most; what resembles none stays new.

    The most alike pair is settled first, so that a moved clause keeps its key and a clause that was
    split leaves it to its larger part.
    """
    pairs = sorted(
        (
            (-_alike(a, b), abs(i - j), i, j)
            for i, a in enumerate(_pairs_of(line) for line in old)
            for j, b in enumerate(_pairs_of(line) for line in read)
            if _alike(a, b) >= ALIKE
        ),
    )
    key_of: dict[int, str] = {}
    taken: set[int] = set()
    for _alikeness, _apart, i, j in pairs:
        if i not in taken and j not in key_of:
            taken.add(i)
            key_of[j] = old[i].key
    return [replace(line, key=key_of.get(j, "")) for j, line in enumerate(read)]


def _pairs_of(line: Line) -> Counter[str]:
    """Neighbouring signs of heading and text; one sign alone counts as itself."""
    words = "".join(line.words.split())
    return Counter(words[at : at + 2] for at in range(max(len(words) - 1, 1)))


def _alike(a: Counter[str], b: Counter[str]) -> float:
    """Dice: twice the common over all."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0
