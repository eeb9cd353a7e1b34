"""An event in the words of the page: what changed, from what to what."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from lianxi.kernel.trail.models import Event


def entry_of(event: Event) -> dict[str, Any]:
    """As the timeline component takes it."""
    return {
        "what": event.what,
        "who": event.actor_name,
        "office": event.office,
        "when": event.at,
        "reason": event.note,
        "changes": changes_of(event),
    }


def changes_of(event: Event) -> list[dict[str, str]]:
    """Fields in the order they were written down, old before new."""
    old, new = event.old or {}, event.new or {}
    return [
        {"label": label, "old": spoken(old.get(label)), "new": spoken(new.get(label))}
        for label in [*new, *(label for label in old if label not in new)]
        if old.get(label) != new.get(label)
    ]


def spoken(value: object) -> str:
    """``True`` is 是, nothing is nothing, lists are read out."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _("是") if value else _("否")
    if isinstance(value, list):
        return "、".join(map(spoken, value))
    if isinstance(value, dict):
        return "；".join(f"{key} {spoken(inner)}" for key, inner in value.items())
    return str(value)
