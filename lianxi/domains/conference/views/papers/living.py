"""The living paper: clause by clause, with the tasks it led to and the newest evidence."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import rules as conferences
from lianxi.domains.conference.models import Paper, PaperVersion, ReportVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.web.pages import public_page


@dataclass(frozen=True)
class Branch:
    """One task with its lights and the last report that proves it."""

    row: conferences.Row
    evidence: ReportVersion | None


@public_page
def paper(request: HttpRequest, paper_id: UUID) -> HttpResponse:
    """What was signed, and what became of it. Parties see a draft here too; nobody else does."""
    found = get_object_or_404(queries.whole_papers(request.user), pk=paper_id)
    version = found.adoption.version if found.is_adopted else queries.newest_version(found)
    is_insider = conferences.is_insider(found.conference, request.user)
    if not found.is_public and not is_insider:
        version = None
    branches = _branches(found, request) if version or found.is_public else {}
    lines = list(version.wording.lines) if version else []
    known = {line.key for line in lines}
    context = {
        "paper": found,
        "conference": found.conference,
        "version": version,
        "standing": _standing(found, version, branches),
        "clauses": [(line, branches.get(line.key, [])) for line in lines],
        "loose": [branch for key, many in branches.items() if key not in known for branch in many],
        "regions": [party.region for party in found.conference.parties.all()],
        "issuers": rules.issuers(found),
        "seats": queries.seats_of(found) if found.is_adopted else [],
        "is_insider": is_insider,
        "outline": [line for line in lines if line.level == 1 and line.heading],
        "trail": _trail(found),
    }
    return render(request, "conference/papers/paper.html", context)


def _branches(paper: Paper, request: HttpRequest) -> dict[str, list[Branch]]:
    """By key of the clause; "" for tasks tied to none."""
    regions = [party.region for party in paper.conference.parties.all()]
    evidence = queries.newest_evidence(paper, request.user)
    found: dict[str, list[Branch]] = {}
    for task in queries.tasks_of_paper(paper):
        task.paper = paper
        row = conferences.row_of(task, regions, timezone.localdate())
        key = task.clause.key if task.clause else ""
        found.setdefault(key, []).append(Branch(row, evidence.get(task.pk)))
    return found


def _standing(paper: Paper, version: PaperVersion | None, branches: dict[str, list[Branch]]) -> str:
    rows = [branch.row for many in branches.values() for branch in many]
    if paper.is_public and rows:
        return conferences.standing(rows)
    seats = queries.seats_of(paper)
    return rules.standing(paper, seats, version.number if version else None)


def _trail(paper: Paper) -> list[dict[str, str]]:
    meeting = reverse("conference:detail", args=[paper.conference_id])
    return [
        {"label": _("首页"), "url": "/"},
        {"label": _("联席会议"), "url": reverse("conference:list")},
        {"label": paper.conference.short_name, "url": meeting},
        {"label": str(paper), "url": ""},
    ]
