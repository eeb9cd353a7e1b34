"""Writing the trail beside bare INSERTs of the same columns, and sealing ten thousand events.

All in one transaction, as an event is written in the transaction of its decision: no commit hides
what ``record`` costs.
"""

from __future__ import annotations

import hashlib
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from psycopg.types.json import Jsonb

from benchmarks.databases import throw_away
from benchmarks.table import Table
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.orgs.queries import federations_of
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions, rules
from lianxi.kernel.trail.models import Event
from tests import factories

ROUNDS = 7
EVENTS = 2_000
SEALED = 10_000
SEAL_ROUNDS = 5
OLD, NEW = {"状态": "待认领", "户数": 0}, {"状态": "已认领", "户数": 38}
WHAT = "认领了任务“疗休养基地互认”"
COLUMNS = [str(field.column) for field in Event._meta.concrete_fields]

Act = Callable[[], object]


def measure() -> list[Table]:
    with throw_away("trail"):
        org = federations_of(factories.make_alliance())[0]
        officer = factories.make_officer(org)
        return [_writing(officer, org), _sealing()]


@transaction.atomic
def _writing(officer: User, org: Organisation) -> Table:
    with connection.cursor() as cursor:
        cursor.execute("create temp table bare_event (like trail_event)")
    writers = {
        "record()": lambda: actions.record("task.claimed", org, by=officer, what=WHAT, old=OLD, new=NEW),
        "INSERT into the trail": lambda: _insert("trail_event", officer, org),
        "INSERT without index and trigger": lambda: _insert("bare_event", officer, org),
    }
    rates: dict[str, list[float]] = {label: [] for label in writers}
    for _round in range(ROUNDS):
        for label, write in writers.items():
            rates[label].append(EVENTS / _seconds(_repeated(write)))
    table = Table(
        f"{EVENTS:,} events one by one in one transaction, medians of {ROUNDS} rounds",
        ["", "events/s", "µs each", "of the bare INSERT", "of the limit"],
    )
    _record, bare, limit = rates.values()
    for label, mine in rates.items():
        rate = statistics.median(mine)
        shares = [f"{_ratio(mine, peer):.0%}" for peer in (bare, limit)]
        table.rows.append([label, f"{rate:,.0f}", f"{1e6 / rate:,.0f}", *shares])
    return table


def _insert(table: str, officer: User, org: Organisation) -> None:
    """The columns of an event in their order, made as cheaply as can be."""
    values: list[Any] = [
        uuid7(), timezone.now(), officer.pk, officer.name, "上海市总工会 · 经办人", "沪", "", "task.claimed",
        WHAT, "orgs.organisation", str(org.pk), org.name, Jsonb(OLD), Jsonb(NEW), "",
    ]  # fmt: skip
    places = ", ".join(["%s"] * len(COLUMNS))
    with connection.cursor() as cursor:
        cursor.execute(f"insert into {table} ({', '.join(COLUMNS)}) values ({places})", values)


def _sealing() -> Table:
    actions.seal_all()
    sealing, limit = [], []
    for _round in range(SEAL_ROUNDS):
        made = Event.objects.bulk_create(_event(number) for number in range(SEALED))
        sealing.append(_seconds(actions.seal_next_batch))
        began = time.perf_counter()
        _read_and_hash([event.pk for event in made])
        limit.append(time.perf_counter() - began)
    checking = _seconds(rules.verify_chain)
    table = Table(
        f"Sealing {SEALED:,} events, medians of {SEAL_ROUNDS} rounds", ["", "seconds", "events/s", "time"]
    )
    for label, taken, times in (
        ("seal_next_batch()", sealing, f"{_ratio(sealing, limit):.1f} x"),
        ("limit: read the rows as text, SHA-256 of each", limit, "1 x"),
    ):
        median = statistics.median(taken)
        table.rows.append([label, f"{median:.2f}", f"{SEALED / median:,.0f}", times])
    events = Event.objects.count()
    table.notes.append(
        f"`trail verify` of {events:,} sealed events: {checking:.1f} s, {events / checking:,.0f} events/s."
    )
    return table


def _event(number: int) -> Event:
    return Event(
        actor_name="陈经办", office="安徽省总工会 · 经办人", region="皖", action="task.claimed", what=WHAT,
        object_type="conference.task", object_id=str(number), object_label="疗休养基地互认", old=OLD, new=NEW,
    )  # fmt: skip


def _read_and_hash(ids: Sequence[object]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select t::text from trail_event t where id = any(%s::uuid[])", [list(map(str, ids))])
        for (row,) in cursor.fetchall():
            hashlib.sha256(row.encode()).digest()


def _repeated(write: Act) -> Act:
    def all_events() -> None:
        for _n in range(EVENTS):
            write()

    return all_events


def _seconds(act: Act) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _ratio(mine: Sequence[float], its: Sequence[float]) -> float:
    """Median of the ratios of each round."""
    return statistics.median(one / other for one, other in zip(mine, its, strict=True))
