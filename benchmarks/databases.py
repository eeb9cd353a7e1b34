"""Throw-away databases, copied from the migrated template of the tests. Needs Django set up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from config import clock, postgres
from lianxi.portal.demo import accounts, plan, stories, unions
from tests.database import WorkerDatabase


@contextmanager
def throw_away(name: str) -> Iterator[str]:
    """An empty, migrated database of the test cluster until the block ends; its address."""
    database = WorkerDatabase.create(name)
    try:
        yield postgres.cluster_of("test").url(database.name)
    finally:
        database.drop()


def fill_with_demo() -> None:
    """The demo's data, as ``lianxi.portal.demo`` writes it, without its files."""
    with clock.at(2021, 3, 1), transaction.atomic():
        alliance = unions.found_all()
        people = accounts.open_all(alliance)
        plan.carry_out(alliance, people)
        stories.publish_all(alliance, people)
