"""What the room sees at this moment, and a stamp that changes whenever any of it does."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from django.utils import timezone

from lianxi.domains.conference.models import Conference, Item, Outcome, Speaker
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules.agenda.timetable import MINUTE, Plan, Slot, plan_of

UPCOMING = 4  # items a wall can show


@dataclass(frozen=True)
class Board:
    conference: Conference
    plan: Plan
    speakers: list[Speaker]  # of the running item, the one who has the floor first
    latest: Outcome | None
    stamp: str

    @property
    def current(self) -> Slot | None:
        return self.plan.current

    @property
    def ends(self) -> dt.datetime | None:
        """When the running item should end: the moment the time left counts down to."""
        item = self.current.item if self.current else None
        return item.began_at + item.minutes * MINUTE if item and item.began_at else None

    @property
    def upcoming(self) -> list[Slot]:
        return self.plan.upcoming[:UPCOMING]

    @property
    def speaking(self) -> Speaker | None:
        return next((one for one in self.speakers if one.began_at), None)

    @property
    def waiting(self) -> list[Speaker]:
        return [one for one in self.speakers if not one.began_at]

    @property
    def has_ended(self) -> bool:
        """Every item is through."""
        return bool(self.plan.slots) and not self.plan.upcoming and self.plan.current is None


def board_of(conference: Conference) -> Board:
    """Five queries whatever the length of the agenda."""
    plan = plan_of(
        queries.sections_of(conference),
        on=conference.held_on,
        begins_at=conference.begins_at,
        ends_at=conference.ends_at,
        now=timezone.now() if conference.state == Conference.State.IN_PROGRESS else None,
    )
    running = plan.current.item if plan.current else None
    speakers = _speakers(running) if running else []
    latest = queries.latest_outcome(conference)
    return Board(conference, plan, speakers, latest, _stamp(conference, plan, speakers, latest))


def _speakers(item: Item) -> list[Speaker]:
    """Who has the floor, then those who wait for it."""
    rows = queries.speakers_in_turn().filter(item=item, ended_at=None)
    return sorted(rows, key=lambda speaker: speaker.began_at is None)


def _stamp(conference: Conference, plan: Plan, speakers: list[Speaker], latest: Outcome | None) -> str:
    """Of facts only: the passing of time is the browser's business."""
    seen = [
        conference.state,
        conference.title,
        conference.sign_in_key,
        [(s.item.pk, s.item.title, s.item.minutes, s.item.began_at, s.item.ended_at) for s in plan.slots],
        [(one.pk, one.began_at) for one in speakers],
        latest.pk if latest else None,
    ]
    return hashlib.sha256(repr(seen).encode()).hexdigest()[:16]
