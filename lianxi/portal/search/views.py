"""Search over meetings, tasks and news, as the visitor may see them."""

from __future__ import annotations

from collections.abc import Collection

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lianxi.portal.search import queries

LONGEST = 100


def search(request: HttpRequest) -> HttpResponse:
    """``?q=``: found things by kind; without words, the field only."""
    text = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    context: dict[str, object] = {"text": text, "count": 0}
    if text:
        found: dict[str, Collection[object]] = {
            "conferences": list(queries.conferences(text, request.user)),
            "tasks": list(queries.tasks(text, request.user)),
            "articles": queries.articles(text),
        }
        context |= found | {"count": sum(map(len, found.values()))}
    return render(request, "search/search.html", context)
