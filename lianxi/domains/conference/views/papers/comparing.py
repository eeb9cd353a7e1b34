"""What is different between any two versions, and between what two regions signed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from lianxi.domains.conference.models import Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.papers.base import find, shelf, version_asked
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest

SIDE, INLINE = "side", "inline"


@in_office()
def compare(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """``?from=2&to=3&view=side``; without them the newest version and the one before it."""
    paper = find(request, paper_id)
    new = version_asked(paper, request.GET.get("to"))
    old = _old(paper, new, request.GET.get("from"))
    pairs = rules.pairs_of(old, new)
    touched = rules.touched(pairs)
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
