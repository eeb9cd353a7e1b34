"""Two people wrote at the same time: whatever only one of them touched is taken from him.

Where both changed the same clause, mine stays in the field and the other's is shown beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lianxi.domains.conference.models import Line, Wording


@dataclass(frozen=True)
class Merged:
    wording: Wording
    conflicts: dict[str, Line | None] = field(default_factory=dict)  # by key: the other's line


def merge(base: Wording, mine: Wording, theirs: Wording) -> Merged:
    conflicts: dict[str, Line | None] = {}
    old, other = base.by_key, theirs.by_key
    kept: list[Line] = []
    for line in mine.lines:
        settled = _settle(line, old.get(line.key), other.get(line.key), conflicts)
        if settled:
            kept.append(settled)
    _bring_back(kept, base, mine, theirs, conflicts)
    if _order(mine, base) == _order(base, mine):  # I moved nothing
        kept = _in_order_of(theirs, kept)
    title = theirs.title if mine.title == base.title else mine.title
    return Merged(Wording(title, tuple(kept)), conflicts)


def _settle(
    mine: Line, base: Line | None, theirs: Line | None, conflicts: dict[str, Line | None]
) -> Line | None:
    if not mine.key or base is None:  # mine is new
        return mine
    if theirs is None and mine.says_the_same(base):  # they removed what I left alone
        return None
    if mine.says_the_same(base):
        return theirs
    if not base.says_the_same(theirs) and not mine.says_the_same(theirs):
        conflicts[mine.key] = theirs
    return mine


def _bring_back(
    kept: list[Line],
    base: Wording,
    mine: Wording,
    theirs: Wording,
    conflicts: dict[str, Line | None],
) -> None:
    """What they added, and what they changed while I removed it."""
    old, here = base.by_key, mine.by_key
    for at, line in enumerate(theirs.lines):
        is_new = line.key not in old
        is_changed = not is_new and line.key not in here and not line.says_the_same(old[line.key])
        if is_new or is_changed:
            kept.insert(_behind(kept, theirs.lines[:at]), line)
        if is_changed:
            conflicts[line.key] = line


def _behind(kept: list[Line], before: Sequence[Line]) -> int:
    """The place after the nearest of the lines that stood before."""
    places = {line.key: at for at, line in enumerate(kept) if line.key}
    return next((places[line.key] + 1 for line in reversed(before) if line.key in places), 0)


def _order(of: Wording, within: Wording) -> list[str]:
    known = within.by_key
    return [line.key for line in of.lines if line.key in known]


def _in_order_of(theirs: Wording, kept: list[Line]) -> list[Line]:
    """Their order for what they have; each of mine stays behind the one it followed."""
    place = {line.key: at for at, line in enumerate(theirs.lines)}
    ranks, last = [], -1
    for line in kept:
        last = place.get(line.key, last) if line.key else last
        ranks.append(last)
    order = sorted(range(len(kept)), key=lambda at: (ranks[at], at))
    return [kept[at] for at in order]
