"""A migrated database in a second: restored from the committed template, then brought up to date.

Running all migrations from nothing takes half a minute of Python. ``template.sql`` is a dump of a
freshly migrated database; its first line names the migrations it was made from. A newer migration
only runs on top of it. ``make template`` writes it anew, and a test says when it is out of date.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

from config.postgres import PROJECT, Cluster

TEMPLATE = PROJECT / "config" / "template.sql"
_MARK = "-- migrations: "


def migrations_hash() -> str:
    """Digest of our migration files and the locked dependencies, which bring their own."""
    files = sorted(PROJECT.glob("lianxi/**/migrations/*.py"))
    digest = hashlib.sha256((PROJECT / "requirements.txt").read_bytes())
    for file in files:
        digest.update(f"{file.relative_to(PROJECT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def template_hash() -> str:
    """The migrations the committed template was made from; "" when there is none."""
    if not TEMPLATE.exists():
        return ""
    with TEMPLATE.open(encoding="utf-8") as lines:
        return lines.readline().removeprefix(_MARK).strip()


def prepare(cluster: Cluster, database: str) -> None:
    """Create ``database`` when it is new and run the migrations it lacks; instant when none."""
    stamp = cluster.folder / f"{database}.migrated"
    wanted = migrations_hash()
    if not cluster.has_database(database):
        cluster.sql(f'create database "{database}"')
        if TEMPLATE.exists():
            cluster.restore(TEMPLATE, database)
            stamp.write_text(template_hash())
    if not stamp.exists() or stamp.read_text() != wanted:
        migrate(cluster.url(database))
        stamp.write_text(wanted)


def set_aside(cluster: Cluster, database: str) -> str:
    """Keep a database under another name, whose migrations this checkout no longer has; that name."""
    number = 1
    while cluster.has_database(kept := f"{database}_{number}"):
        number += 1
    cluster.sql(f'alter database "{database}" rename to "{kept}"')
    (cluster.folder / f"{database}.migrated").unlink(missing_ok=True)
    return kept


def migrate(url: str) -> None:
    """Run Django's migrations on the database at ``url`` in a process of their own."""
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings"}
    command = [sys.executable, "-m", "django", "migrate", "-v0", "--skip-checks"]
    subprocess.run(command, check=True, cwd=PROJECT, env=environment)


def write_template(cluster: Cluster) -> None:
    """Migrate an empty database from the very beginning and dump it into the repository."""
    database = "template_making"
    cluster.sql(f'drop database if exists "{database}"')
    cluster.sql(f'create database "{database}"')
    migrate(cluster.url(database))
    lines = cluster.dump(database).splitlines()
    # psql's guard words are random on each run; nothing here needs them.
    kept = [line for line in lines if not line.startswith(("\\restrict", "\\unrestrict"))]
    TEMPLATE.write_text("\n".join([_MARK + migrations_hash(), *kept]) + "\n", encoding="utf-8")
    cluster.sql(f'drop database "{database}"')
