"""``{% load documents %}``: differences between texts, and the signed copies of an object."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from django import template
from django.db import models
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.documents import diff as differences
from lianxi.kernel.documents import queries

register = template.Library()
# What a clause's change is called, and the state whose colour it carries.
CLAUSE_WORDS: Mapping[str, tuple[str, Promise]] = {
    "same": ("idle", _("未改")),
    "changed": ("near", _("有改动")),
    "added": ("ok", _("新增")),
    "removed": ("late", _("删去")),
    "moved": ("behind", _("挪了位置")),
}


@register.inclusion_tag("documents/diff.html")
def diff(old: str, new: str) -> dict[str, Any]:
    """``{% diff old new %}``: what was cut and what is new, inside one paragraph of text."""
    return {"spans": differences.words(old or "", new or "")}


@register.inclusion_tag("documents/clause_diff.html")
def clause_diff(
    old: Sequence[tuple[Hashable, str]],
    new: Sequence[tuple[Hashable, str]],
    labels: Mapping[Hashable, str] | None = None,
) -> dict[str, Any]:
    """``{% clause_diff old new labels %}``: clauses side by key; unchanged ones are folded away."""
    changes = differences.clauses(old, new)
    rows: list[dict[str, Any]] = [
        {
            "label": (labels or {}).get(change.key, change.key),
            "state": CLAUSE_WORDS[change.kind][0],
            "word": CLAUSE_WORDS[change.kind][1],
            "change": change,
        }
        for change in changes
    ]
    touched = [row for row in rows if row["change"].kind != "same"]
    return {"rows": touched, "untouched": len(rows) - len(touched), "total": len(rows)}


@register.inclusion_tag("documents/signed_copies.html")
def signed_copies(
    obj: models.Model, upload_url: str = "", route: str = "documents:signed-copy"
) -> dict[str, Any]:
    """``{% signed_copies object upload_url %}``: whoever may see the object may see this list.

    ``route`` takes the key of a copy: a domain that shares the paper gives its own, which calls
    ``documents.views.hand_out``. ``upload_url`` is given only to those who may upload.
    """
    copies = [{"copy": copy, "url": reverse(route, args=[copy.pk])} for copy in queries.signed_copies_of(obj)]
    return {"copies": copies, "upload_url": upload_url}
