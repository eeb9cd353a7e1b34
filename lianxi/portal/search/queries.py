"""One question to every module: where do these words stand?"""

from __future__ import annotations

from django.db.models import Q

from lianxi.domains.conference.models import Conference, ConferenceQuerySet, Task, TaskQuerySet
from lianxi.domains.news import queries as news
from lianxi.domains.news.models import ArticlePage

MOST = 20


def conferences(text: str, user: object) -> ConferenceQuerySet:
    """Meetings the visitor may see, by title or the title of their papers."""
    named = _every_word(text, "title", "papers__title")
    return Conference.objects.visible_to(user).filter(named).newest_first().distinct()[:MOST]


def tasks(text: str, user: object) -> TaskQuerySet:
    """Tasks and competitions by name, wording or goal."""
    found = Task.objects.visible_to(user).filter(_every_word(text, "title", "text", "goal"))
    return found.select_related("paper__conference", "lead__region").in_order()[:MOST]


def articles(text: str) -> list[ArticlePage]:
    """Published articles with all the words, best first."""
    return list(news.search(text)[:MOST])


def _every_word(text: str, *fields: str) -> Q:
    """Each word must stand in one of the fields."""
    every = Q()
    for word in text.split():
        any_field = Q()
        for field in fields:
            any_field |= Q(**{f"{field}__icontains": word})
        every &= any_field
    return every
