"""What changed between two texts, in words a reader of Chinese takes in at a glance.

Sentences first, words within a changed sentence after: a long text is quick, and what is not like
its counterpart is shown as cut and new instead of a confetti of single signs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from operator import itemgetter
from typing import Any, Literal

from lianxi.kernel.documents import words as segmenter

Kind = Literal["same", "cut", "new"]
SENTENCE = re.compile(r"[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+")
# Below this share of common words two sentences are different sentences.
ALIKE = 0.4
# Common stretches shorter than this between two changes are part of one change.
SPECK = 2
# Words of the one side times words of the other: up to here compared directly,
FEW_PAIRS = 40_000
# beyond this not compared at all.
MOST_PAIRS = 4_000_000
ANCHOR = 3  # words


@dataclass(frozen=True)
class Span:
    kind: Kind
    text: str


@dataclass(frozen=True)
class ClauseChange:
    """``moved`` wins over ``changed``: the spans say whether the words changed too."""

    key: Hashable
    kind: Literal["same", "changed", "added", "removed", "moved"]
    spans: list[Span]

    @property
    def is_reworded(self) -> bool:
        return any(span.kind != "same" for span in self.spans)


def words(old: str, new: str) -> list[Span]:
    """Same and cut together are ``old``, same and new are ``new``; a cut stands before its new."""
    sentences = SENTENCE.findall(old), SENTENCE.findall(new)
    spans: list[Span] = []
    for is_same, before, after in _steps(*sentences):
        if is_same:
            spans.append(Span("same", "".join(before)))
        else:
            spans += _within("".join(before), "".join(after))
    return _tidy(spans)


def clauses(old: Sequence[tuple[Hashable, str]], new: Sequence[tuple[Hashable, str]]) -> list[ClauseChange]:
    """Clauses matched by key, in the order of ``new``; a removed one stands where it stood."""
    before, after = dict(old), dict(new)
    stayed = _unmoved(
        [key for key, _text in old if key in after], [key for key, _text in new if key in before]
    )
    changes = [_clause(key, before, after, is_moved=key in before and key not in stayed) for key in after]
    for key in before.keys() - after.keys():
        changes.append(ClauseChange(key, "removed", [Span("cut", before[key])]))
    return _in_order(changes, list(before), list(after))


def _clause(
    key: Hashable, before: dict[Hashable, str], after: dict[Hashable, str], *, is_moved: bool
) -> ClauseChange:
    if key not in before:
        return ClauseChange(key, "added", [Span("new", after[key])])
    spans = words(before[key], after[key])
    changed: Literal["same", "changed"] = "same" if before[key] == after[key] else "changed"
    return ClauseChange(key, "moved" if is_moved else changed, spans)


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    yield from _steps_of(SequenceMatcher(None, old, new, autojunk=False), old, new)


def _steps_of(
    matcher: SequenceMatcher[str], old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    for tag, i, j, k, m in matcher.get_opcodes():
        yield tag == "equal", old[i:j], new[k:m]


def _within(old: str, new: str) -> list[Span]:
    """A changed stretch, word by word."""
    before, after = segmenter.words(old), segmenter.words(new)
    if len(before) * len(after) <= FEW_PAIRS:
        return _compared(before, after)
    spans: list[Span] = []
    i = k = 0
    for j, m in [*_anchors(before, after), (len(before), len(after))]:
        spans += _compared(before[i:j], after[k:m])
        spans.append(Span("same", "".join(before[j : j + ANCHOR])))
        i, k = j + ANCHOR, m + ANCHOR
    return spans


def _compared(before: Sequence[str], after: Sequence[str]) -> list[Span]:
    """Two stretches side by side; what is not alike is cut as a whole and new as a whole."""
    spans: list[Span] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    too_many = len(before) * len(after) > MOST_PAIRS
    if not before or not after or too_many or matcher.ratio() < ALIKE:
        return [Span("cut", "".join(before)), Span("new", "".join(after))]
    for is_same, cut, new in _steps_of(matcher, before, after):
        spans += [Span("same", "".join(cut))] if is_same else _change("".join(cut), "".join(new))
    return spans


def _anchors(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Where both sides say the same three words that either says only once, in rising order: a
    long changed stretch falls apart there, and its pieces are compared alone (patience diff)."""
    once = _once(after)
    pairs = [
        (i, once[words]) for words, i in sorted(_once(before).items(), key=itemgetter(1)) if words in once
    ]
    chain: list[tuple[int, int]] = []
    for i, k in _longest_rising(pairs):
        if not chain or (i >= chain[-1][0] + ANCHOR and k >= chain[-1][1] + ANCHOR):
            chain.append((i, k))
    return chain


def _once(tokens: Sequence[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for n in range(len(tokens) - ANCHOR + 1):
        words = tuple(tokens[n : n + ANCHOR])
        places[words] = -1 if words in places else n
    return {words: place for words, place in places.items() if place >= 0}


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers rise (patience sorting)."""
    tops: list[int] = []
    chains: list[tuple[tuple[int, int], Any]] = []
    for pair in pairs:
        at = bisect_left(tops, pair[1])
        link = (pair, chains[at - 1] if at else None)
        tops[at : at + 1], chains[at : at + 1] = [pair[1]], [link]
    found, last = [], chains[-1] if chains else None
    while last:
        found.append(last[0])
        last = last[1]
    return found[::-1]


def _tidy(spans: list[Span]) -> list[Span]:
    """Specks of sameness inside a change join it; neighbours of a kind become one."""
    tidy: list[Span] = []
    cut = new = ""
    spans = [span for span in spans if span.text]
    for n, span in enumerate(spans):
        is_speck = span.kind == "same" and len(span.text) < SPECK and (cut or new) and n + 1 < len(spans)
        if span.kind == "cut" or is_speck:
            cut += span.text
        if span.kind == "new" or is_speck:
            new += span.text
        if span.kind == "same" and not is_speck:
            tidy += _change(cut, new)
            tidy.append(span)
            cut = new = ""
    return _joined(tidy + _change(cut, new))


def _change(cut: str, new: str) -> list[Span]:
    return [span for span in (Span("cut", cut), Span("new", new)) if span.text]


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        begun = joined.pop().text if joined and joined[-1].kind == span.kind else ""
        joined.append(Span(span.kind, begun + span.text))
    return joined


def _unmoved(old: list[Hashable], new: list[Hashable]) -> set[Hashable]:
    """The longest run of keys that kept their order: whoever is not in it has moved."""
    place = {key: n for n, key in enumerate(new)}
    return {old[n] for n, _place in _longest_rising([(n, place[key]) for n, key in enumerate(old)])}


def _in_order(changes: list[ClauseChange], old: list[Hashable], new: list[Hashable]) -> list[ClauseChange]:
    """Each removed clause behind the one it followed."""
    by_key = {change.key: change for change in changes}
    order = list(new)
    for n, key in enumerate(old):
        if by_key[key].kind == "removed":
            order.insert(order.index(old[n - 1]) + 1 if n else 0, key)
    return [by_key[key] for key in order]
