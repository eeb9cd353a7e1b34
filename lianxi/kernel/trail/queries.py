"""Named questions about the trail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from urllib.parse import urlencode
from uuid import UUID

from django.db import connection, models
from django.db.models import F, Func, IntegerField, Q
from django.utils import timezone

from lianxi.kernel.trail.models import Event, EventQuerySet, PendingEvent, Seal

SEALS_AT_ONCE = 10  # one holds up to half a megabyte
NAMED_AT_MOST = 1_000
MARGIN = dt.timedelta(minutes=5)

# One statement, so that a sealer at work between two of them cannot make a difference.
_SURPLUS = """
select (select count(*) from trail_event)
     - (select count(*) from trail_pendingevent join trail_event on id = event_id)
     - (select coalesce(sum(octet_length(entries) / 48), 0) from trail_seal)
"""
_NOBODY_REGISTERED = """
with sealed as (
  select encode(substring(entries from n * 48 + 1 for 16), 'hex')::uuid as id
  from trail_seal, generate_series(0, octet_length(entries) / 48 - 1) as n
)
select id from trail_event
where not exists (select from sealed where sealed.id = trail_event.id)
  and not exists (select from trail_pendingevent where event_id = trail_event.id)
order by id limit %s
"""


@dataclass(frozen=True)
class Filter:
    """What an auditor looks for; empty fields do not narrow. It lives in the address of the page."""

    person: str = ""  # the beginning of a name
    what: str = ""  # part of the predicate, or an action in code: orgs.moved
    object: str = ""  # part of a label, or type:id of one object
    since: dt.date | None = None
    until: dt.date | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    @property
    def query(self) -> str:
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return urlencode({name: value for name, value in values.items() if value})


def matching(events: EventQuerySet, wanted: Filter) -> EventQuerySet:
    """Newest first. Keys are UUIDv7, so a day is also a range of keys that the index can use."""
    if wanted.person:
        events = events.filter(actor_name__startswith=wanted.person)
    if wanted.what:
        events = events.filter(Q(what__contains=wanted.what) | Q(action=wanted.what))
    if wanted.object:
        events = events.filter(_object(wanted.object))
    if wanted.since:
        start = _midnight(wanted.since)
        events = events.filter(at__gte=start, id__gte=_first_key(start - MARGIN))
    if wanted.until:
        end = _midnight(wanted.until + dt.timedelta(days=1))
        events = events.filter(at__lt=end, id__lt=_first_key(end + MARGIN))
    return events.order_by("-id")


def latest_of(obj: models.Model, limit: int) -> list[Event]:
    """The newest events of one object."""
    return list(Event.objects.of(obj).order_by("-id")[:limit])


def newest_seals(limit: int) -> list[Seal]:
    """Newest first, with the number of their events as ``events``, without their entries."""
    count = Func(F("entries"), function="octet_length", output_field=IntegerField()) / 48
    return list(Seal.objects.order_by("-number").annotate(events=count).defer("entries")[:limit])


def seals_in_order() -> Iterator[Seal]:
    """All of them, a few at a time by key: there are no server-side cursors here."""
    number = 0
    while chunk := list(Seal.objects.filter(number__gt=number).order_by("number")[:SEALS_AT_ONCE]):
        yield from chunk
        number = chunk[-1].number


def surplus_of_events() -> int:
    """How many events are neither sealed nor waiting, less those sealed that are gone."""
    with connection.cursor() as cursor:
        cursor.execute(_SURPLUS)
        return int(cursor.fetchone()[0])


def events_nobody_registered() -> list[UUID]:
    with connection.cursor() as cursor:
        cursor.execute(_NOBODY_REGISTERED, [NAMED_AT_MOST])
        return [row[0] for row in cursor.fetchall()]


def pending_without_event() -> list[UUID]:
    gone = ~models.Exists(Event.objects.filter(pk=models.OuterRef("event_id")))
    return list(PendingEvent.objects.filter(gone).values_list("event_id", flat=True)[:NAMED_AT_MOST])


def _object(text: str) -> Q:
    kind, _colon, key = text.partition(":")
    return Q(object_type=kind, object_id=key) if "." in kind and key else Q(object_label__contains=text)


def _midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time.min))


def _first_key(moment: dt.datetime) -> UUID:
    """The smallest UUIDv7 of this millisecond (RFC 9562: 48 bits of Unix time come first)."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)
