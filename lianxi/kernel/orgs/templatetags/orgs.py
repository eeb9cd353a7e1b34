"""The sections of 组织与人员 as tabs, each shown to those who may open it."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

register = template.Library()

# Address, words, permissions of which one is enough (none: open to everybody in office).
SECTIONS = [
    ("orgs:tree", gettext_lazy("组织"), []),
    ("people:members", gettext_lazy("会员"), ["members.read"]),
    ("people:accounts", gettext_lazy("账号与任职"), ["accounts.open", "offices.appoint"]),
    ("people:roles", gettext_lazy("职务说明"), []),
    ("orgs:divisions", gettext_lazy("行政区划"), []),
]


@register.inclusion_tag("web/components/tabs.html", takes_context=True)
def sections(context: Context, current: str) -> dict[str, Any]:
    user = context["user"]
    items = [
        {"url": reverse(name), "label": label, "current": name == current}
        for name, label, permissions in SECTIONS
        if not permissions or any(user.may(permission) for permission in permissions)
    ]
    return {"items": items, "label": _("组织与人员")}
