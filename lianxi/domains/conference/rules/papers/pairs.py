"""Two versions side by side, clause by clause."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

from lianxi.domains.conference.models import Line, PaperVersion
from lianxi.domains.conference.rules.papers.official import clauses_of
from lianxi.kernel.documents import diff

STATES = {"same": "idle", "changed": "near", "added": "ok", "removed": "late", "moved": "behind"}


@dataclass(frozen=True)
class Pair:
    """One clause on both sides."""

    old: Line | None
    new: Line | None
    change: diff.ClauseChange

    @property
    def label(self) -> str:
        line = self.new or self.old
        return line.label if line else ""

    @property
    def state(self) -> str:
        return STATES[self.change.kind]

    @cached_property
    def spans(self) -> list[diff.Span]:
        """Of the whole clause; the heading stands above it and is not said twice when it stayed."""
        if self.old and self.new and self.old.heading != self.new.heading:
            return self.change.spans
        old, new = (line.text if line else "" for line in (self.old, self.new))
        return diff.words(old, new) if old or new else self.change.spans

    @property
    def left(self) -> list[diff.Span]:
        return [span for span in self.spans if span.kind != "new"]

    @property
    def right(self) -> list[diff.Span]:
        return [span for span in self.spans if span.kind != "cut"]


def pairs_of(old: PaperVersion | None, new: PaperVersion | None) -> list[Pair]:
    before, after = _by_key(old), _by_key(new)
    changes = diff.clauses(clauses_of(old), clauses_of(new))
    return [Pair(before.get(change.key), after.get(change.key), change) for change in changes]


def _by_key(version: PaperVersion | None) -> dict[Hashable, Line]:
    return {line.key: line for line in version.wording.lines} if version else {}


def touched(pairs: list[Pair]) -> list[Pair]:
    return [pair for pair in pairs if pair.change.kind != "same"]
