"""What is different between any two versions, and between what two regions signed."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from lianxi.domains.conference.models import Line, Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.papers.base import find, shelf, version_asked
from lianxi.kernel.documents import diff
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest

SIDE, INLINE = "side", "inline"
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


@in_office()
def compare(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """``?from=2&to=3&view=side``; without them the newest version and the one before it."""
    paper = find(request, paper_id)
    new = version_asked(paper, request.GET.get("to"))
    old = _old(paper, new, request.GET.get("from"))
    pairs = pairs_of(old, new)
    touched = [pair for pair in pairs if pair.change.kind != "same"]
    context = shelf(request, paper, "compare_paper") | {
        "old": old,
        "new": new,
        "touched": touched,
        "untouched": len(pairs) - len(touched),
        "view": INLINE if request.GET.get("view") == INLINE else SIDE,
        "versions": list(queries.versions_of(paper)),
        "signed": _signed(paper),
    }
    return render(request, "conference/papers/compare.html", context)


def pairs_of(old: PaperVersion | None, new: PaperVersion | None) -> list[Pair]:
    before, after = _by_key(old), _by_key(new)
    changes = diff.clauses(rules.clauses_of(old), rules.clauses_of(new))
    return [Pair(before.get(change.key), after.get(change.key), change) for change in changes]


def _by_key(version: PaperVersion | None) -> dict[Hashable, Line]:
    return dict(version.wording.by_key) if version else {}


def _old(paper: Paper, new: PaperVersion | None, asked: str | None) -> PaperVersion | None:
    if asked:
        return version_asked(paper, asked)
    return queries.version_numbered(paper, new.number - 1) if new else None


def _signed(paper: Paper) -> list[dict[str, Any]]:
    """Which version each region signed last, for one tap on a pair of regions."""
    found = []
    for seat in queries.seats_of(paper):
        word = seat.word if seat.is_signed else seat.voided
        found.append(
            {"region": seat.region, "version": word.version if word else None, "is_void": not seat.is_signed}
        )
    return found
