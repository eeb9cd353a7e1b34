"""Tests run on the real PostgreSQL: each worker on its own copy of one migrated template."""

from __future__ import annotations

import os
from collections.abc import Iterator

import django
import hypothesis
import pytest
from pytest_django import DjangoDbBlocker

os.environ["LIANXI_MODE"] = "test"
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
django.setup()

# Timing belongs in benchmarks: the first example pays for imports. Every run tries the same ones.
hypothesis.settings.register_profile("lianxi", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("lianxi")

pytest_plugins = ["tests.fixtures"]


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker, worker_id: str) -> Iterator[None]:
    from tests.database import WorkerDatabase

    with django_db_blocker.unblock():
        database = WorkerDatabase.create(worker_id)
        yield
        database.drop()
