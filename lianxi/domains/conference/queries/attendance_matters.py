"""What waits for an officer about attendance: a reply slip, a correction of the notice."""

from __future__ import annotations

import datetime as dt

from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, acting_region
from lianxi.domains.conference.queries import attendance
from lianxi.domains.conference.queries.matters import end_of
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words
from lianxi.kernel.web.matters import Matter


def matters_for(user: User, on: dt.date | None = None) -> list[Matter]:
    """The slips my federation has not filled in."""
    region = acting_region(user)
    if region is None or not acts_for_a_federation(user):
        return []
    if not (user.may("conference.edit") or user.may("papers.sign")):
        return []
    return [_slip(conference) for conference in attendance.meetings_to_answer(region)]


def _slip(conference: Conference) -> Matter:
    return Matter(
        title=_("报送会议回执：%(meeting)s") % {"meeting": conference},
        why=_("%(day)s%(place)s召开 · 谁参加、怎么来、住不住")
        % {"day": words.day(conference.day_held), "place": conference.place},
        url=reverse("conference:slip", args=[conference.pk]),
        action=_("填回执"),
        kind=_("回执"),
        due=end_of(conference.reply_until),
        started_at=conference.opened_at,
    )
