"""快讯: what an editor puts into the ticker, and takes out of it."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from lianxi.domains.news import rules
from lianxi.domains.news.models import ArticlePage, TickerEntry
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages


@transaction.atomic
def put_headline(
    *,
    by: User | None,
    region: Region,
    text: str,
    article: ArticlePage | None = None,
    url: str = "",
    weight: int = 0,
    pinned: bool = False,
    starts_at: dt.datetime | None = None,
    expires_at: dt.datetime | None = None,
) -> TickerEntry:
    """Put a headline into the ticker; it leads to an article or to an address."""
    rules.refuse_other_desks(by, region)
    with (
        refuse_on("ticker_entry_leads_somewhere", "请选一篇稿件，或填写点开后去的地址"),
        refuse_on("ticker_entry_ends_after_it_starts", "到期时间不能早于开始时间"),
    ):
        entry = TickerEntry.objects.create(
            region=region,
            text=text.strip(),
            article=article,
            url=url,
            weight=weight,
            pinned=pinned,
            starts_at=starts_at or timezone.now(),
            expires_at=expires_at,
        )
    trail.record("news.headline_put", entry, by=by, what="放上了快讯")
    pages.expire()
    return entry


@transaction.atomic
def end_headline(entry: TickerEntry, *, by: User | None) -> TickerEntry:
    """Take a headline out now; the row stays."""
    rules.refuse_other_desks(by, entry.region)
    now = timezone.now()
    if entry.expires_at and entry.expires_at <= now:
        raise Refused("这条快讯已经到期")
    # One that has not begun yet ends before it begins.
    entry.starts_at, entry.expires_at = min(entry.starts_at, now), now
    entry.save(update_fields=["starts_at", "expires_at"])
    trail.record("news.headline_ended", entry, by=by, what="撤下了快讯")
    pages.expire()
    return entry
