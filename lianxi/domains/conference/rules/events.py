"""Who enters a joint event, how it is shared, and when two entries look like the same event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from difflib import SequenceMatcher

from lianxi.domains.conference.models import JointEvent, Part, Task
from lianxi.kernel.figures import apportion
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User

WHOLE = 100
SAME_DAYS = dt.timedelta(days=3)
SAME_WORDS = 0.6


def may_enter(task: Task, user: User) -> bool:
    """An office that reports, in a region that takes part in the task."""
    office = user.office
    if office is None or not user.may("reports.submit"):
        return False
    return any(
        part.region_id == office.org.region_id
        for part in task.parts.all()
        if part.state == Part.State.CLAIMED
    )


def may_void(event: JointEvent, user: User) -> bool:
    """The organisation that entered it, or one above it."""
    return event.voided_at is None and user.may("reports.submit", event.org)


def equal_shares(regions: Iterable[Region]) -> dict[Region, int]:
    """100 percent in whole numbers, the rest to the first in the regional order: 34, 33, 33."""
    named = list(regions)
    return apportion(WHOLE, dict.fromkeys(named, 1)) if named else {}


def looks_like(title: str, held_on: dt.date, city: str, known: Iterable[JointEvent]) -> JointEvent | None:
    """An event already entered that may be the same: within three days, and same city or similar title."""
    for event in known:
        if abs(event.held_on - held_on) > SAME_DAYS:
            continue
        same_city = bool(city) and city == event.division_code
        if same_city or SequenceMatcher(None, title, event.title).ratio() >= SAME_WORDS:
            return event
    return None
