"""``{% load spreadsheets %}{% export_links %}``: the list as it is filtered, to take along."""

from __future__ import annotations

from typing import Any

from django import template
from django.http import QueryDict
from django.template.context import Context

from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.rules import FORMATS

register = template.Library()

CHIPS = {
    Import.State.CHECKING: "idle",
    Import.State.FAULTY: "late",
    Import.State.READY: "near",
    Import.State.SAVED: "ok",
    Import.State.DROPPED: "idle",
}


@register.inclusion_tag("spreadsheets/export_links.html", takes_context=True)
def export_links(context: Context) -> dict[str, Any]:
    """Two links to the page's own address: its query kept, the place in the pages dropped."""
    request = context.get("request")
    query = request.GET.copy() if request else QueryDict(mutable=True)
    for name in ("page", "format"):
        query.pop(name, None)
    links = []
    for fmt, label in FORMATS.items():
        query["format"] = fmt
        links.append({"url": f"?{query.urlencode()}", "label": label, "fmt": fmt})
    return {"links": links}


@register.filter
def import_chip(state: str) -> str:
    return CHIPS[Import.State(state)]
