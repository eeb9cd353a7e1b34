"""Named questions about the news."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from django.contrib.auth.models import AnonymousUser
from django.db.models import CharField, F, QuerySet, Value
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.search.backends.base import BaseSearchResults

from lianxi.domains.news.models import (
    ArticlePage,
    ArticleQuerySet,
    Category,
    Correction,
    InfringementReport,
    TickerEntry,
    pages_awaiting,
)
from lianxi.domains.news.reading.headlines import normalise
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter

HEADLINES = 12


def published(*, category: Category | None = None, region: Region | None = None) -> ArticleQuerySet:
    """What stands on the site, newest first."""
    articles = ArticlePage.objects.published().newest()
    if category:
        articles = articles.filter(category=category)
    return articles.filter(region=region) if region else articles


def latest(number: int = 6, region: Region | None = None) -> list[ArticlePage]:
    """For the front page: without bodies, one query."""
    return list(published(region=region).defer("body")[:number])


def headlines(on: dt.datetime, number: int = HEADLINES) -> list[dict[str, str]]:
    """The ticker: entries in their order, filled up with the newest articles; none twice (two queries)."""
    entries = [(entry.text, entry.address) for entry in TickerEntry.objects.running(on)[:number]]
    newest = ArticlePage.objects.published().filter(published_at__lte=on).order_by("-published_at", "-pk")
    articles = newest.values_list("title", "url_path")[:number]
    chosen: dict[str, dict[str, str]] = {}
    for title, url in [*entries, *articles]:
        chosen.setdefault(normalise(title), {"title": title, "url": url})
    return list(chosen.values())[:number]


def search(text: str) -> BaseSearchResults:
    """Published articles with every word of ``text`` in title or body, best first. Slice before use."""
    return ArticlePage.objects.published().select_related("region", "category").search(text)


def article_at(address: str) -> ArticlePage | None:
    """The article a full or short address leads to, withdrawn ones included."""
    path = urlsplit(address.strip()).path.rstrip("/") + "/"
    slug = path.rstrip("/").rpartition("/")[2]
    return ArticlePage.objects.filter(slug=slug, url_path=path, live=True).first()


def register() -> QuerySet:
    """更正与撤下, newest first, in one query. What was taken down is not named again."""
    columns = ("at", "kind", "what", "name", "url", "region_short", "region_colour", "region_name")
    corrections = Correction.objects.filter(article__live=True, article__withdrawn_at=None).annotate(
        kind=Value("correction", CharField()),
        name=F("article__title"),
        url=F("article__url_path"),
        region_short=F("article__region__short"),
        region_colour=F("article__region__colour"),
        region_name=F("article__region__name"),
    )
    withdrawn = ArticlePage.objects.filter(live=True, withdrawn_at__isnull=False).annotate(
        at=F("withdrawn_at"),
        kind=Value("withdrawal", CharField()),
        what=F("withdrawn_reason"),
        name=Value("", CharField()),
        url=F("url_path"),
        region_short=F("region__short"),
        region_colour=F("region__colour"),
        region_name=F("region__name"),
    )
    return (
        corrections.order_by()
        .values(*columns)
        .union(withdrawn.order_by().values(*columns), all=True)
        .order_by("-at")
    )


def matters_for(user: User | AnonymousUser) -> list[Matter]:
    """What waits for this user: complaints to take up or decide, texts to review."""
    return [*complaint_matters(user), *_reviews(user)]


def complaint_matters(user: User | AnonymousUser) -> list[Matter]:
    reports = InfringementReport.objects.visible_to(user).open().select_related("article")
    return [
        Matter(
            title=_("侵权举报：%(title)s")
            % {"title": report.article.title if report.article else report.address},
            why=_why(report),
            url=reverse("news:complaint", args=[report.pk]),
            action=_("受理") if report.state == report.State.RECEIVED else _("去决定"),
            kind=_("举报"),
            due=report.acknowledge_by if report.state == report.State.RECEIVED else None,
            started_at=report.received_at,
        )
        for report in reports
    ]


def _why(report: InfringementReport) -> str:
    facts = {"number": report.number, "right": report.get_right_display()}
    if report.state == report.State.RECEIVED:
        return _("%(number)s · 主张%(right)s · 待受理") % facts
    return _("%(number)s · 主张%(right)s · 已受理，待决定") % facts


def _reviews(user: User | AnonymousUser) -> list[Matter]:
    if isinstance(user, AnonymousUser):
        return []
    return [
        Matter(
            title=_("审稿：%(title)s") % {"title": page.draft_title},
            why=_("本地区编辑部送审，您没有参与写稿"),
            url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
            action=_("审核"),
            kind=_("审稿"),
            started_at=page.latest_revision_created_at,
        )
        for page in pages_awaiting(user)
    ]
