"""Consent texts as a component of any form."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import gettext as _

from lianxi.kernel.people.consents import TEXTS

register = template.Library()


@register.inclusion_tag("people/_consent_text.html")
def consent_text(key: str) -> dict[str, Any]:
    """What, what for, who receives it, how long, and what withdrawal does (PIPL art. 17)."""
    return {"text": TEXTS[key]}


SYSTEMS = {"Windows": "Windows", "iPhone": "iPhone", "Android": "Android", "Mac OS": "Mac", "Linux": "Linux"}
BROWSERS = {
    "MicroMessenger": "微信",
    "Edg": "Edge",
    "Firefox": "Firefox",
    "Chrome": "Chrome",
    "Safari": "Safari",
}


@register.filter
def device(user_agent: str) -> str:
    """Windows · Edge: enough to know one's own places again."""
    found = [
        next((word for sign, word in known.items() if sign in user_agent), "")
        for known in (SYSTEMS, BROWSERS)
    ]
    return " · ".join(filter(None, found)) or _("未知浏览器")
