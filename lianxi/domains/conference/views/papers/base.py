"""What every page about one paper needs: the paper as an insider sees it, its seats, its tabs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries as meetings
from lianxi.domains.conference.models import Conference, Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.deadlines.queries import clock_of
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.web import words


def meeting(request: OfficeRequest, conference_id: UUID) -> Conference:
    inside = meetings.with_parties(Conference.objects.inside(request.user))
    return get_object_or_404(inside, pk=conference_id)


def find(request: OfficeRequest, paper_id: UUID) -> Paper:
    """A paper of a meeting my region takes part in: others have no workbench page of it."""
    inside = queries.whole_papers(request.user).filter(conference__in=Conference.objects.inside(request.user))
    return get_object_or_404(inside, pk=paper_id)


def version_asked(paper: Paper, number: str | None) -> PaperVersion | None:
    """The version a page's address names, else the newest."""
    if not number:
        return queries.newest_version(paper)
    found = queries.version_numbered(paper, int(number)) if number.isdecimal() and len(number) < 6 else None
    if found is None:
        raise Http404
    return found


def shelf(request: OfficeRequest, paper: Paper, current: str) -> dict[str, Any]:
    """The context all pages of one paper share."""
    newest = queries.newest_version(paper)
    seats = queries.seats_of(paper)
    open_count = queries.open_amendments(paper).count()
    clock = clock_of(paper, queries.SIGN_CLOCK) if paper.is_signing else None
    return {
        "paper": paper,
        "conference": paper.conference,
        "newest": newest,
        "seats": seats,
        "signed_count": sum(seat.is_signed for seat in seats),
        "open_count": open_count,
        "is_objected": paper.is_signing and any(seat.is_against for seat in seats),
        "standing": rules.standing(paper, seats, newest.number if newest else None, open_count),
        "voiding": rules.voiding(seats) if paper.is_open else "",
        "lost_changes": _lost_changes(seats, newest) if paper.is_open else [],
        "chip_state": rules.CHIPS[Paper.State(paper.state)],
        "clock": clock,
        "steps": steps(paper),
        "may_write": rules.may_write(paper, request.user),
        "may_propose": rules.may_propose(paper, request.user) and paper.is_open and newest is not None,
        "may_sign": rules.may_sign(paper, request.user) and paper.is_signing,
        "tabs": tabs(paper, current, newest, open_count),
        "trail": trail_of(paper),
    }


def _lost_changes(seats: list[queries.Seat], newest: PaperVersion | None) -> list[rules.Pair]:
    """What is otherwise than in the oldest of the texts whose signatures were lost."""
    lost = [seat.voided.version for seat in seats if seat.is_voided and seat.voided]
    if not lost:
        return []
    return rules.touched(rules.pairs_of(min(lost, key=lambda version: version.number), newest))


def steps(paper: Paper) -> list[dict[str, str]]:
    """起草 会签 通过 印发 归档, with the days that are known."""
    order = [Paper.State.DRAFTING, Paper.State.COUNTERSIGNING, *Paper.ADOPTED]
    labels = [_("起草"), _("会签"), _("一致通过"), _("印发"), _("归档")]
    days = ["", "", _adopted_on(paper), words.day(paper.issued_on, year=False) if paper.issued_on else "", ""]
    here = order.index(Paper.State(paper.state)) if paper.state in order else 0
    if paper.is_adopted:  # what was reached is done; the next step is what waits
        here += 1
    return [
        {"label": label, "when": day, "state": "done" if n < here else "now" if n == here else "next"}
        for n, (label, day) in enumerate(zip(labels, days, strict=True))
    ]


def _adopted_on(paper: Paper) -> str:
    return words.day(timezone.localdate(paper.adoption.at), year=False) if paper.is_adopted else ""


def tabs(paper: Paper, current: str, newest: PaperVersion | None, open_count: int) -> list[dict[str, Any]]:
    rooms: list[tuple[str, str, int | None]] = [("paper_text", _("文稿"), None)]
    if newest:
        rooms += [
            ("amendments", _("修正案"), open_count or None),
            ("countersign", _("会签"), None),
            ("compare_paper", _("比对"), None),
        ]
    if paper.is_adopted:
        rooms.append(("issue_paper", _("印发归档"), None))
    if newest:
        rooms.append(("paper_tasks", _("任务"), None))
    return [
        {
            "label": label,
            "url": reverse(f"conference:{name}", args=[paper.pk]),
            "count": count,
            "current": name == current,
        }
        for name, label, count in rooms
    ]


def story(paper: Paper) -> list[dict[str, Any]]:
    """经过, fingerprints cut to what tells them apart: whole ones stand beside the text."""
    entries: list[dict[str, Any]] = meetings.history(paper)
    return [entry | {"changes": [_shortened(change) for change in entry["changes"]]} for entry in entries]


def _shortened(change: dict[str, str]) -> dict[str, str]:
    if change["label"] != "指纹":
        return change
    return change | {"new": f"{change['new'][:9]} …"}


def trail_of(paper: Paper) -> list[dict[str, str]]:
    steps_so_far = desk_trail(conference=paper.conference)
    url = reverse("conference:papers", args=[paper.conference_id])
    return [*steps_so_far, {"label": _("文件"), "url": url}, {"label": str(paper), "url": ""}]
