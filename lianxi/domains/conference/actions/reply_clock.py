"""The clock of a circular: until when the federations answer."""

from __future__ import annotations

from django.utils import timezone

from lianxi.domains.conference.models import Circular
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines import queries
from lianxi.kernel.deadlines.models import Unit
from lianxi.kernel.people.models import User

NAME = "circular.reply"


def start(circular: Circular, *, by: User | None, source: str) -> None:
    """A fixed day: the circular named it, and a later change of the calendar does not move it."""
    deadlines.start(
        circular,
        name=NAME,
        title="回复征求意见",
        unit=Unit.FIXED,
        from_=timezone.now(),
        until=circular.due_on,
        org=circular.org,
        by=by,
        source=source,
        near_days=3,
    )


def stop(circular: Circular, *, by: User | None, outcome: str) -> None:
    """Once; a clock that has been stopped stays as it is."""
    clock = queries.clock_of(circular, NAME)
    if clock is not None and not clock.is_stopped:
        deadlines.stop(clock, by=by, outcome=outcome)
