"""A template restored equals a database migrated from nothing, and data outlives restarts."""

from __future__ import annotations

import pytest

from config import database, postgres


@pytest.fixture
def cluster():
    return postgres.running("test")


@pytest.fixture
def name(cluster):
    yield "prepared"
    cluster.sql('drop database if exists "prepared" with (force)')
    (cluster.folder / "prepared.migrated").unlink(missing_ok=True)


def test_the_committed_template_is_of_these_migrations():
    assert database.template_hash() == database.migrations_hash()


def test_preparing_twice_keeps_the_data(cluster, name):
    database.prepare(cluster, name)
    cluster.sql("update orgs_division set name = '改过' where code = '310101'", name)
    database.prepare(cluster, name)
    assert cluster.sql("select name from orgs_division where code = '310101'", name) == "改过"


def test_a_database_set_aside_keeps_its_data_and_makes_room(cluster, name):
    database.prepare(cluster, name)
    cluster.sql("update orgs_division set name = '改过' where code = '310101'", name)
    kept = database.set_aside(cluster, name)
    try:
        database.prepare(cluster, name)
        names = [
            cluster.sql("select name from orgs_division where code = '310101'", db) for db in (kept, name)
        ]
    finally:
        cluster.sql(f'drop database "{kept}" with (force)')
    assert names == ["改过", "黄浦区"]


def test_the_cluster_speaks_chinese_and_checks_its_pages(cluster):
    assert cluster.sql("show data_checksums") == "on"
    assert cluster.sql("select datlocale from pg_database where datname = 'template1'") == "C.UTF-8"
    assert cluster.sql("show listen_addresses") == ""


def test_a_wrong_statement_says_what_postgresql_said(cluster):
    with pytest.raises(postgres.PostgresFailed, match="no_such_table"):
        cluster.sql("select * from no_such_table")
