"""A meeting that is announced, people on reply slips, people signed in."""

from __future__ import annotations

import datetime as dt
from itertools import count

from django.utils import timezone

from lianxi.domains.conference.actions import attendance, slips
from lianxi.domains.conference.models import Conference, Participant, SignIn
from lianxi.domains.conference.rules.slips import Person
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from tests.factories import make_officer
from tests.factories.conference import make_conference

_number = count(1)
SOON = dt.timedelta(days=20)


def make_prepared(alliance: Alliance, *, held_on: dt.date | None = None, **fields: object) -> Conference:
    """A draft with a day: nobody but its parties sees it, nobody is invited."""
    soon = timezone.localdate() + SOON
    conference = make_conference(alliance, 0, 0, held_on=soon)
    place = {"begins_at": dt.time(14), "place": "上海展览中心"}
    fields = {"state": Conference.State.DRAFT, "held_on": held_on or soon} | place | fields
    Conference.objects.filter(pk=conference.pk).update(**fields)
    return Conference.objects.get(pk=conference.pk)


def make_announced(
    alliance: Alliance, *, by: User | None = None, held_on: dt.date | None = None, **fields: object
) -> Conference:
    """The notice is out. ``held_on`` may be today: then one can sign in."""
    conference = make_prepared(alliance, held_on=held_on, **fields)
    put(conference, Conference.State.OPEN)
    attendance.send_notice(conference, by=by)
    return conference


def put(conference: Conference, state: str) -> Conference:
    """The state alone: how a meeting moves on is the agenda's subject."""
    now = timezone.now()
    conference.state, conference.opened_at = state, conference.opened_at or now
    conference.closed_at = now if state == Conference.State.CLOSED else None
    conference.save(update_fields=["state", "opened_at", "closed_at"])
    return conference


def make_person(conference: Conference, region: Region, name: str = "", **fields: object) -> Participant:
    """On the slip of this region's federation, as its officer wrote it."""
    federation = federation_of(region)
    person = Person(name=name or f"参会人{next(_number)}", title=str(fields.pop("title", "副主席")), **fields)  # type: ignore[arg-type]
    (row,) = slips.fill_slip(conference, by=make_officer(federation), people=[person])
    return row


def make_signed_in(participant: Participant, at: dt.datetime | None = None) -> SignIn:
    return SignIn.objects.create(participant=participant, how="desk", at=at or timezone.now())
