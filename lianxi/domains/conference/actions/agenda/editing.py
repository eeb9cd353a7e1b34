"""One edit of the agenda: the meeting's row is locked, the number counted up, the trail written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from lianxi.domains.conference.models import Conference, Item, Section
from lianxi.domains.conference.rules import agenda as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail

Numbered = TypeVar("Numbered", Item, Section)


def lock(conference: Conference, by: User | None, seen: int | None) -> Conference:
    """The meeting's row, held until the transaction ends; refuses whoever may not edit, or looked at
    an older agenda.
    """
    row = locked(conference)
    rules.refuse_editing(row, by)
    rules.refuse_outdated(row, seen)
    return row


def locked(conference: Conference) -> Conference:
    rows = Conference.objects.select_for_update(of=("self",)).select_related("host", "org__region")
    return rows.get(pk=conference.pk)


def count_up(conference: Conference, action: str, *, by: User | None, what: str, **fields: Any) -> None:
    """One edit is one number and one event: ``queries.agenda.edits_since`` relies on it."""
    conference.agenda_number += 1
    conference.save(update_fields=["agenda_number"])
    trail.record(f"agenda.{action}", conference, by=by, what=what, **fields)


def number_again(rows: Sequence[Numbered]) -> None:
    """Positions 1, 2, 3 in this order; each is unique when the transaction ends, not on the way."""
    for position, row in enumerate(rows, start=1):
        if row.position != position:
            row.position = position
            row.save(update_fields=["position"])


def clean(text: str, refusal: str) -> str:
    """On one line; nothing at all is refused."""
    text = " ".join(text.split())
    if not text:
        raise Refused(refusal)
    return text
