"""``{% unread_count as n %}``: one query for a signed-in page, however often it is asked."""

from __future__ import annotations

import datetime as dt

from django import template
from django.template.context import Context
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from lianxi.kernel.inbox import queries

register = template.Library()
_KEPT = "_unread_count"


@register.simple_tag(takes_context=True)
def unread_count(context: Context) -> int:
    request = context.get("request")
    if request is None or not request.user.is_authenticated:
        return 0
    if not hasattr(request, _KEPT):
        setattr(request, _KEPT, queries.unread_count(request.user))
    return getattr(request, _KEPT)


@register.filter
def ago(value: dt.datetime) -> str:
    """How long ago, in one unit; the exact moment belongs beside it."""
    now = timezone.now()
    if now - value < dt.timedelta(minutes=1):
        return _("刚刚")
    return _("%(span)s前") % {"span": timesince(value, now, depth=1)}
