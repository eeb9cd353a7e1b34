"""Who is always at hand: four federations, their people, a member and a stranger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lianxi.kernel.orgs.models import Alliance, Organisation
from lianxi.kernel.people.models import Member, User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import pages
from tests import factories


@pytest.fixture
def alliance(db: None) -> Alliance:
    return factories.make_alliance()


@pytest.fixture
def federations(alliance: Alliance) -> dict[str, Organisation]:
    """By short name: 沪 苏 浙 皖."""
    return {org.region.short: org for org in Organisation.objects.federations()}


@pytest.fixture
def officer_of(federations: dict[str, Organisation]) -> Callable[..., User]:
    """``officer_of("皖")``, ``officer_of("沪", role="editor")``: the same person each time."""
    known: dict[tuple[str, str], User] = {}

    def officer(short: str, role: str = "officer") -> User:
        if (short, role) not in known:
            known[short, role] = factories.make_officer(federations[short], role)
        return known[short, role]

    return officer


@pytest.fixture
def member(federations: dict[str, Organisation]) -> Member:
    """A Shanghai worker with an account and no office."""
    return factories.make_member(federations["沪"], user=factories.make_user("王小工"))


@pytest.fixture
def stranger(db: None) -> User:
    """Signed in, member of nothing."""
    return factories.make_user("路人甲")


@pytest.fixture
def race() -> Callable[..., list[Any]]:
    """Run a call for many items at the same time; results, with refusals as values.

    Needs ``@pytest.mark.django_db(transaction=True)``.
    """

    def run(call: Callable[[Any], Any], items: Iterable[Any], threads: int = 20) -> list[Any]:
        def one(item: Any) -> Any:
            try:
                return call(item)
            except Refused as refusal:
                return refusal
            finally:
                connection.close()

        with ThreadPoolExecutor(threads) as pool:
            return list(pool.map(one, items))

    return run


@pytest.fixture
def queries_of(db: None) -> Callable[[Callable[[], Any]], int]:
    """How many queries a call costs; a first call warms what is kept (templates, content types)."""

    def count(call: Callable[[], Any]) -> int:
        call()
        with CaptureQueriesContext(connection) as captured:
            call()
        return len(captured)

    return count


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """What one test left in memory (kept pages, the cache) is not another's."""
    pages.forget()
    cache.clear()
