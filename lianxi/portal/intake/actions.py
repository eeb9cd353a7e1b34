"""Read a text in, keep the officer's corrections, confirm or discard: all or nothing."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from lianxi.domains.conference import actions as conference
from lianxi.domains.conference.models import Conference
from lianxi.domains.news import actions as news
from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.orgs.queries import regions_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.portal.intake.models import Draft
from lianxi.portal.intake.reading import read_article
from lianxi.portal.intake.rules import values_of


@transaction.atomic
def read_in(data: bytes, name: str, *, by: User, alliance: Alliance) -> Draft:
    """Read a page (text or HTML, any usual encoding) into a draft of the officer's organisation."""
    _refuse_stranger(by)
    reading = read_article(data, name)
    if not reading.article.paragraphs:
        raise Refused("没有读到文章正文。请把网页从标题到结尾整个复制过来再试")
    title = reading.article.title
    draft = Draft.objects.create(
        org=by.acting_org,
        name=(title.value if title else name)[:200],
        text=reading.text,
        marks=[list(mark) for mark in reading.marks],
        values=values_of(reading, regions_of(alliance)),
        created_by=by,
    )
    trail.record("draft.read_in", draft, by=by, what="读入了文章", new={"来自": name})
    return draft


@transaction.atomic
def save(draft: Draft, *, by: User, values: dict[str, Any]) -> Draft:
    """Keep what was typed, complete or not."""
    draft = _open_draft(draft, by)
    draft.values = values
    draft.name = (values.get("title") or draft.name)[:200]
    draft.save(update_fields=["values", "name", "saved_at"])
    return draft


@transaction.atomic
def confirm(
    draft: Draft, *, by: User, alliance: Alliance, values: dict[str, Any], chosen: dict[str, Any]
) -> Draft:
    """Make the article and the conference with its tasks; ``chosen`` is the cleaned form."""
    draft = save(draft, by=by, values=values)
    draft.article = _publish(chosen, by) if chosen["news"] != "none" else None
    draft.conference = _open_conference(chosen, by, alliance) if chosen["opens_conference"] else None
    _decide(draft, Draft.Status.CONFIRMED, by)
    trail.record("draft.confirmed", draft, by=by, what="确认了读入的文章", new=_made(draft))
    return draft


@transaction.atomic
def discard(draft: Draft, *, by: User) -> Draft:
    """Put a draft aside; it stays readable in the list of discarded ones."""
    draft = _open_draft(draft, by)
    _decide(draft, Draft.Status.DISCARDED, by)
    trail.record("draft.discarded", draft, by=by, what="放弃了读入的文章")
    return draft


def _refuse_stranger(by: User) -> None:
    if not by.may("articles.read_in"):
        raise Refused("您当前的职务不能读入文章，请切换到经办人或新闻编辑")


def _open_draft(draft: Draft, by: User) -> Draft:
    """The draft, locked; only its own region changes it, and only while it is open."""
    _refuse_stranger(by)
    draft = Draft.objects.select_for_update().select_related("org__region").get(pk=draft.pk)
    if draft.org.region != by.acting_org.region:
        raise Refused("这是其他地区读入的文章，只能由读入的地区确认")
    if draft.status != Draft.Status.OPEN:
        raise Refused(f"这篇文章{draft.get_status_display()}，不能再改")
    return draft


def _decide(draft: Draft, status: str, by: User) -> None:
    draft.status, draft.decided_by, draft.decided_at = status, by, timezone.now()
    draft.save(update_fields=["status", "decided_by", "decided_at", "article", "conference"])


def _publish(chosen: dict[str, Any], by: User) -> ArticlePage:
    """An editor publishes at once; an officer's text goes to the region's desk for review."""
    facts = {
        "region": by.acting_org.region,
        "title": chosen["title"],
        "paragraphs": [line for line in chosen["body"].splitlines() if line.strip()],
        "published_at": chosen["published_at"],
        "source_kind": chosen["news"],
        "source_address": chosen["source_address"],
        "original_title": chosen["title"] if chosen["news"] == "reprint" else "",
    }
    source, reporters, editors = chosen["source"], chosen["reporters"], chosen["editors"]
    if by.may("news.edit"):
        return news.publish_article(by=by, source=source, reporters=reporters, editors=editors, **facts)
    return news.submit_article(
        by=by, source_name=source, reporters="、".join(reporters), editor="、".join(editors), **facts
    )


def _open_conference(chosen: dict[str, Any], by: User, alliance: Alliance) -> Conference:
    return conference.open_conference(
        by=by,
        alliance=alliance,
        year=chosen["year"],
        title=chosen["conference_title"],
        held_on=chosen["held_on"],
        place=chosen["place"],
        document=chosen["document"],
        fields=chosen["fields_agreed"],
        tasks=chosen["tasks"],
        competitions=chosen["competitions"],
        regions=list(chosen["parties"]),
    )


def _made(draft: Draft) -> dict[str, str]:
    return {"新闻": str(draft.article or "不发"), "联席会议": str(draft.conference or "不建")}
