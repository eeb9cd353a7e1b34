"""Public pages kept whole in memory, thrown away exactly when public content changes.

Every process keeps its own pages under a *generation* that all processes share through the cache.
``expire()`` after a public change starts a new generation on commit; nothing older is ever served.
"""

from __future__ import annotations

import functools
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse

MOST_PAGES = 2_000
# Relative times ("还剩 2 天") stand on the pages, so none is kept longer than this.
SECONDS = 60
_GENERATION = "public-pages"
_MARK = "is_public_page"  # on the response
_kept: OrderedDict[tuple, tuple[float, bytes, dict[str, str]]] = OrderedDict()

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """Mark a view whose answer is the same for every visitor who is not signed in."""

    @functools.wraps(view)
    def marked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return mark_public(view(request, *args, **kwargs))

    return marked


def mark_public(response: HttpResponse) -> HttpResponse:
    setattr(response, _MARK, True)
    return response


def is_public(response: HttpResponse) -> bool:
    return getattr(response, _MARK, False) and response.status_code == 200 and not response.cookies


def expire() -> None:
    """Public content changed: call in the transaction that changes it."""
    transaction.on_commit(lambda: cache.set(_GENERATION, uuid4().hex, timeout=None))


def generation() -> str:
    return cache.get(_GENERATION, "")


def find(key: tuple) -> HttpResponse | None:
    entry = _kept.get(key)
    if entry is None or entry[0] < time.monotonic():
        return None
    return HttpResponse(entry[1], headers=entry[2])


def keep(key: tuple, response: HttpResponse) -> None:
    if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
        response.render()
    _kept[key] = (time.monotonic() + SECONDS, response.content, dict(response.headers))
    while len(_kept) > MOST_PAGES:
        _kept.popitem(last=False)


def forget() -> None:
    """Empty this process's memory."""
    _kept.clear()
