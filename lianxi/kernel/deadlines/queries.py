"""The working calendar as it stands, and the clocks of objects and places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F

from lianxi.kernel.deadlines import published
from lianxi.kernel.deadlines.calendars import Calendar, Mark, working_days_between
from lianxi.kernel.deadlines.models import CalendarDay, CalendarYear, Clock, ClockQuerySet, Extension
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User

__all__ = [
    "calendar",
    "clock_of",
    "clocks_by_object",
    "clocks_of",
    "clocks_running",
    "extensions_of",
    "object_of",
    "working_days_between",
]

_Years = tuple[tuple[int, bool, UUID], ...]
_kept: tuple[_Years, Calendar] | None = None  # this process's copy, and the editions it was made of


def calendar() -> Calendar:
    """The calendar of this moment: one small query, and a second when a year has changed.

    A year that has no row yet is as the package knows it.
    """
    global _kept  # noqa: PLW0603  one copy per process
    years: _Years = tuple(
        CalendarYear.objects.order_by("year").values_list("year", "is_announced", "edition")
    )
    if _kept is None or _kept[0] != years:
        _kept = (years, _read(years))
    return _kept[1]


def _read(years: _Years) -> Calendar:
    own = {year for year, _announced, _edition in years}
    announced = {year for year, is_announced, _edition in years if is_announced}
    marks: dict[dt.date, Mark] = {}
    for year, known in published.marks_by_year().items():
        if year not in own:
            announced.add(year)
            marks |= known
    for day, kind, name in CalendarDay.objects.values_list("day", "kind", "name"):
        marks[day] = Mark(kind, name)
    return Calendar(marks, frozenset(announced))


def clock_of(obj: models.Model, name: str) -> Clock | None:
    """The live clock of this name; when none runs, the one stopped last."""
    found = Clock.objects.of(obj).filter(name=name).with_pauses()
    return found.order_by(F("stopped_at").desc(nulls_first=True), "-id").first()


def clocks_of(obj: models.Model) -> ClockQuerySet:
    return Clock.objects.of(obj).with_pauses().by_due()


def clocks_by_object(objects: Iterable[models.Model], name: str) -> dict[str, Clock]:
    """For a list: the live or last clock of each object, by its key as text. Objects of one model."""
    rows = list(objects)
    if not rows:
        return {}
    label, keys = rows[0]._meta.label_lower, [str(row.pk) for row in rows]
    found = Clock.objects.filter(object_type=label, object_id__in=keys, name=name).with_pauses()
    return {clock.object_id: clock for clock in found.order_by(F("stopped_at").asc(nulls_last=True), "id")}


def clocks_running(place: Organisation | Region) -> ClockQuerySet:
    """Of an organisation and all below it, or of a whole region; the nearest due first."""
    running = Clock.objects.running().with_pauses().by_due()
    if isinstance(place, Region):
        return running.filter(org__region=place)
    return running.filter(org__path__startswith=place.path)


def extensions_of(clock: Clock) -> models.QuerySet[Extension]:
    return clock.extensions.select_related("org__region", "asked_by", "decision__org", "decision__by")


def object_of(clock: Clock, user: User) -> models.Model | None:
    """What the clock runs for, when this user may see it and it has a page."""
    try:
        model = apps.get_model(clock.object_type)
        found = model._default_manager.visible_to(user).filter(pk=clock.object_id).first()
    except (LookupError, ValueError, ValidationError):
        return None
    return found if hasattr(found, "get_absolute_url") else None
