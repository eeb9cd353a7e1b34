"""``{% load trail %}{% history object %}``: the 经过 of one object, in one query."""

from __future__ import annotations

from typing import Any

from django import template
from django.db import models

from lianxi.kernel.trail import queries
from lianxi.kernel.trail.words import entry_of

register = template.Library()
SHOWN = 50
OPEN = 8  # the rest is folded


@register.inclusion_tag("trail/history.html")
def history(obj: models.Model) -> dict[str, Any]:
    """Newest first. Whoever may see the object may see its history: the page has checked that."""
    events = queries.latest_of(obj, SHOWN + 1)
    entries = [entry_of(event) for event in events[:SHOWN]]
    return {
        "entries": entries[:OPEN],
        "older": entries[OPEN:],
        "has_more": len(events) > SHOWN,
        "shown": SHOWN,
    }
