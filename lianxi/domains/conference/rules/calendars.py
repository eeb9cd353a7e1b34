"""Meetings and deadlines as iCalendar (RFC 5545), in the shape real calendar programs accept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard

from lianxi.domains.conference.models import Conference
from lianxi.kernel.web.words import SHANGHAI

PRODUCT = "-//Lianxi//Joint conference//ZH"
REFRESH = dt.timedelta(hours=1)
USUAL = dt.timedelta(hours=3)  # of a meeting whose end nobody has planned
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
MORNING_BEFORE = dt.timedelta(hours=15)  # nine o'clock, seen from the midnight a day begins with


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of a calendar. ``begins`` without a clock time fills its whole day.

    ``sequence`` only ever grows; ``alarms`` say how long before.
    """

    key: str  # unique among all objects of the site, and the same for ever
    title: str
    begins: dt.date | dt.datetime
    ends: dt.date | dt.datetime | None = None
    place: str = ""
    text: str = ""
    path: str = ""
    sequence: int = 0
    changed_at: dt.datetime | None = None
    is_cancelled: bool = False
    takes_time: bool = True  # a deadline does not make its owner busy
    alarms: tuple[dt.timedelta, ...] = ()

    @property
    def uid(self) -> str:
        return f"{self.key}@{urlsplit(settings.SITE_ADDRESS).hostname}"


def of_meeting(conference: Conference, *, path: str, sequence: int, changed_at: dt.datetime | None) -> Entry:
    """A meeting that was announced; called off again, it is shown as cancelled."""
    begins, ends = _span(conference)
    where = [conference.place, conference.link]
    notes = [
        _("形式：%(mode)s") % {"mode": conference.get_mode_display()},
        _("请准备：%(what)s") % {"what": conference.to_bring} if conference.to_bring else "",
    ]
    return Entry(
        key=f"conference-{conference.pk}",
        title=conference.title,
        begins=begins,
        ends=ends,
        place=_("，").join(filter(None, where)),
        text="\n".join(filter(None, notes)),
        path=path,
        sequence=sequence,
        changed_at=changed_at,
        is_cancelled=is_called_off(conference),
        alarms=(DAY, HOUR) if isinstance(begins, dt.datetime) else (MORNING_BEFORE,),
    )


def is_called_off(conference: Conference) -> bool:
    """Announced once, and a draft again."""
    return conference.state == Conference.State.DRAFT and conference.opened_at is not None


def to_ics(entries: Iterable[Entry], *, name: str, now: dt.datetime | None = None) -> bytes:
    """CRLF, lines of at most 75 octets, one time zone, ``METHOD:PUBLISH``."""
    now = now or timezone.now()
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODUCT)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("NAME", name)
    calendar.add("X-WR-CALNAME", name)
    calendar.add("X-WR-TIMEZONE", SHANGHAI.key)
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    calendar.add_component(_shanghai())
    for entry in entries:
        calendar.add_component(_event(entry, now))
    return calendar.to_ical()


def _shanghai() -> Timezone:
    """No daylight saving time since 15 September 1991."""
    zone = Timezone()
    zone.add("TZID", SHANGHAI.key)
    standard = TimezoneStandard()
    standard.add("DTSTART", dt.datetime(1991, 9, 15, 2))  # noqa: DTZ001  local time by RFC 5545
    standard.add("TZOFFSETFROM", dt.timedelta(hours=9))
    standard.add("TZOFFSETTO", dt.timedelta(hours=8))
    standard.add("TZNAME", "CST")
    zone.add_component(standard)
    return zone


def _event(entry: Entry, now: dt.datetime) -> Event:
    event = Event()
    event.add("UID", entry.uid)
    event.add("DTSTAMP", now.astimezone(dt.UTC))
    event.add("SEQUENCE", entry.sequence)
    if entry.changed_at:
        event.add("LAST-MODIFIED", entry.changed_at.astimezone(dt.UTC))
    event.add("SUMMARY", _("已取消：%(what)s") % {"what": entry.title} if entry.is_cancelled else entry.title)
    event.add("DTSTART", _at(entry.begins))
    event.add("DTEND", _at(entry.ends or entry.begins + DAY))
    event.add("STATUS", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("TRANSP", "OPAQUE" if entry.takes_time and not entry.is_cancelled else "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    if entry.place:
        event.add("LOCATION", entry.place)
    url = urljoin(settings.SITE_ADDRESS, entry.path) if entry.path else ""
    if text := "\n".join(filter(None, [entry.text, url])):
        event.add("DESCRIPTION", text)
    if url:
        event.add("URL", url)
    for before in () if entry.is_cancelled else entry.alarms:
        event.add_component(_alarm(entry, before))
    return event


def _alarm(entry: Entry, before: dt.timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", entry.title)
    alarm.add("TRIGGER", -before)
    return alarm


def _at(moment: dt.date | dt.datetime) -> dt.date | dt.datetime:
    return moment.astimezone(SHANGHAI) if isinstance(moment, dt.datetime) else moment


def _span(conference: Conference) -> tuple[dt.date | dt.datetime, dt.date | dt.datetime]:
    day = conference.day_held
    if conference.begins_at is None:
        return day, day + DAY
    begins = dt.datetime.combine(day, conference.begins_at, SHANGHAI)
    if conference.ends_at is None:
        return begins, begins + USUAL
    return begins, dt.datetime.combine(day, conference.ends_at, SHANGHAI)
