"""``{% load deadlines %}{% clock task_clock %}``: colour, time left, and the arithmetic behind it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import template
from django.template.context import Context
from django.utils import timezone

from lianxi.kernel.deadlines import queries, rules
from lianxi.kernel.deadlines.calendars import LAST_SECOND, Calendar
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.web import words

register = template.Library()
_KEPT = "_working_calendar"


@register.inclusion_tag("deadlines/_chip.html", takes_context=True)
def clock(context: Context, found: Clock | None, behind: bool = False, end: bool = False) -> dict[str, Any]:
    """A list fetches its clocks ``with_pauses()``; the calendar is read once per page.

    ``end``: the chip stands at the right edge, so its arithmetic opens towards the left.
    """
    if not found:
        return {"clock": None}
    shade = rules.colour(found, timezone.now(), behind=behind, calendar=_calendar_of(context))
    return {"clock": found, "colour": shade, "end": end}


@register.filter
def due_day(at: dt.datetime | None) -> str:
    """The day of a due, with its time unless it is the end of the day."""
    if not at:
        return ""
    at = words.in_shanghai(at)
    return words.day(at) if at.time() == LAST_SECOND else words.moment(at)


def _calendar_of(context: Context) -> Calendar:
    request = context.get("request")
    if request is None:
        return queries.calendar()
    if not hasattr(request, _KEPT):
        setattr(request, _KEPT, queries.calendar())
    return getattr(request, _KEPT)
