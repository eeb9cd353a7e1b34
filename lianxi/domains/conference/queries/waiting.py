"""待我办理 of the joint conference: what every room of it leaves waiting for the acting office."""

from __future__ import annotations

import datetime as dt

from lianxi.domains.conference.queries import (
    agenda_matters,
    attendance_matters,
    circulation_matters,
    matters,
    papers_matters,
    supervision_matters,
    tasks_matters,
    topics_matters,
)
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter, by_clock

ROOMS = (
    matters.matters_for,
    topics_matters.matters_for,
    agenda_matters.matters_for,
    circulation_matters.matters_for,
    attendance_matters.matters_for,
    papers_matters.matters_for,
    tasks_matters.matters_for,
    supervision_matters.matters_for,
)


def waiting_for(user: User, on: dt.date) -> list[Matter]:
    """Nearest deadline first."""
    return by_clock([matter for matters_for in ROOMS for matter in matters_for(user, on)])
