"""A person's own calendar address: made, renewed, given up."""

from __future__ import annotations

import secrets

from django.db import transaction

from lianxi.domains.conference.models import CalendarFeed
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions as trail

KEY_BYTES = 24


@transaction.atomic
def make_feed(*, by: User) -> CalendarFeed:
    """A new address; one there was before stops working at once. The key itself is in no trail."""
    key = secrets.token_urlsafe(KEY_BYTES)
    feed, is_new = CalendarFeed.objects.update_or_create(user=by, defaults={"key": key})
    what = "开通日历订阅" if is_new else "换了日历订阅地址，旧地址作废"
    trail.record("calendar.feed_made", feed, by=by, what=what)
    return feed


@transaction.atomic
def stop_feed(*, by: User) -> None:
    for feed in CalendarFeed.objects.filter(user=by):
        trail.record("calendar.feed_stopped", feed, by=by, what="停用日历订阅")
        feed.delete()
