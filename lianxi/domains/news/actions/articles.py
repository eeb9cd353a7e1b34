"""Publishing, correcting and withdrawing articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.html import escape
from wagtail.rich_text import RichText
from wagtail.search import index

from lianxi.domains.news import rules
from lianxi.domains.news.models import ArticlePage, Category, Correction, DeskPage
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

NAME_SIGN = "、"


@transaction.atomic
def publish_article(
    *,
    by: User | None,
    region: Region,
    title: str,
    paragraphs: Sequence[str],
    published_at: dt.datetime,
    source: str,
    editors: Iterable[str],
    reporters: Iterable[str] = (),
    category: Category | None = None,
    **facts: Any,
) -> ArticlePage:
    """Put an article on the site at once, as the region's desk.

    ``facts`` are other fields of :class:`ArticlePage`: ``source_kind`` ("own", "reprint",
    "supplied"), ``source_address``, ``original_title``, ``authorisation``, ``lead_title``,
    ``sub_title``, ``correspondents``, ``reviewer``, ``disclaimer``.
    """
    rules.refuse_other_desks(by, region)
    article = _draft(
        title=title,
        paragraphs=paragraphs,
        published_at=published_at,
        source_name=source,
        reporters=_names(reporters),
        editor=_names(editors),
        category=category,
        **facts,
    )
    rules.refuse_incomplete(article)
    revision = _filed(article, region, by)
    revision.publish(user=by, skip_permission_checks=True)
    article = ArticlePage.objects.get(pk=article.pk)
    trail.record("news.published", article, by=by, what="发布了稿件", new={"来源": source})
    pages.expire()
    return article


@transaction.atomic
def submit_article(
    *, by: User, region: Region, title: str, paragraphs: Sequence[str], **facts: Any
) -> ArticlePage:
    """Send a text to the region's desk for review; for officers who write but do not edit."""
    rules.refuse_far_writer(by, region)
    article = _draft(title=title, paragraphs=paragraphs, **facts)
    _filed(article, region, by)
    article.get_workflow().start(article, by)
    return article


@transaction.atomic
def withdraw(article: ArticlePage, *, by: User | None, reason: str) -> ArticlePage:
    """Take an article off the site for good: its address answers 410, the archive keeps it."""
    rules.refuse_other_desks(by, article.region)
    return take_down(article, by=by, reason=reason)


@transaction.atomic
def take_down(article: ArticlePage, *, by: User | None, reason: str) -> ArticlePage:
    """What withdrawing does, once somebody was entitled to decide it."""
    if not reason.strip():
        raise Refused("请写明撤下的原因，读者打开原地址时会看到")
    now = timezone.now()
    standing = ArticlePage.objects.filter(pk=article.pk, live=True, withdrawn_at=None)
    if not standing.update(withdrawn_at=now, withdrawn_reason=reason.strip()):
        raise Refused("这篇稿件不在网上，可能刚刚已被撤下，请刷新后再看")
    article = ArticlePage.objects.get(pk=article.pk)
    index.remove_object(article)
    trail.record("news.withdrawn", article, by=by, what="撤下了稿件", note=reason.strip())
    pages.expire()
    return article


@transaction.atomic
def correct(article: ArticlePage, *, by: User | None, what: str) -> Correction:
    """Say on the page itself what was wrong and what is right."""
    rules.refuse_other_desks(by, article.region)
    return note_correction(article, by=by, what=what)


@transaction.atomic
def note_correction(article: ArticlePage, *, by: User | None, what: str) -> Correction:
    """What correcting does, once somebody was entitled to decide it."""
    if not what.strip():
        raise Refused("请写明更正了什么，例如“第二段‘三月’应为‘四月’”")
    if not ArticlePage.objects.published().filter(pk=article.pk).exists():
        raise Refused("只有仍在网上的稿件才能更正")
    correction = Correction.objects.create(article=article, by=by, what=what.strip())
    trail.record("news.corrected", article, by=by, what="更正了稿件", note=what.strip())
    pages.expire()
    return correction


def _draft(*, title: str, paragraphs: Sequence[str], **facts: Any) -> ArticlePage:
    body = [("paragraph", RichText(f"<p>{escape(text.strip())}</p>")) for text in paragraphs if text.strip()]
    if not title.strip() or not body:
        raise Refused("稿件要有标题和正文")
    return ArticlePage(title=title.strip(), draft_title=title.strip(), body=body, live=False, **facts)


def _filed(article: ArticlePage, region: Region, by: User | None) -> Any:
    """Hang a draft under its desk; its first revision. The desk's row is held: one child at a time."""
    try:
        desk = DeskPage.objects.select_for_update(of=("self",)).get(region=region)
    except DeskPage.DoesNotExist:
        raise Refused(f"{region.name}还没有编辑部，请先完成新闻栏目的初始设置") from None
    article.owner, article.region = by, region
    desk.add_child(instance=article)
    return article.save_revision(user=by, clean=False)


def _names(names: Iterable[str]) -> str:
    return NAME_SIGN.join(name.strip() for name in names if name.strip())
