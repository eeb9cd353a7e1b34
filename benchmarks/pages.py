"""Public pages beside a trivial view behind the same middleware of the same process, in turns.

The limit below both is Django with nothing in it under the same server in a second process, which
rests while the first is asked. Ratios are taken inside a round; the table shows their median.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.urls import reverse

from benchmarks.databases import fill_with_demo, throw_away
from benchmarks.load import Load
from benchmarks.servers import Server, serving
from benchmarks.table import Table
from config import postgres
from lianxi.domains.conference.models import Task
from lianxi.domains.news.queries import published

ROUNDS = 7
SECONDS = 1.5
TRIVIAL = "/benchmark/ok/"
GOAL = 0.70
BUSY = 0.9


@dataclass
class Contender:
    """Something to ask for, and what was found in each round."""

    label: str
    server: Server
    path: str
    is_kept: bool = True
    loads: list[Load] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)  # ms of server time for one request

    def ask(self, round_number: int) -> None:
        words = [str(self.server.port), self.path, "--seconds", str(SECONDS)]
        if not self.is_kept:
            words += ["--connections", "1", "--fresh-from", str(round_number * 100_000)]
        began = self.server.cpu_seconds()
        command = [sys.executable, "-m", "benchmarks.load", *words]
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, cwd=postgres.PROJECT, timeout=120
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        load = Load(**json.loads(done.stdout))
        self.loads.append(load)
        self.cpu.append((self.server.cpu_seconds() - began) / load.requests * 1e3)

    def median(self, name: str) -> float:
        return statistics.median(getattr(load, name) for load in self.loads)

    def ratio(self, peer: Contender) -> float:
        """Median of the ratios of each round."""
        pairs = zip(self.loads, peer.loads, strict=True)
        return statistics.median(mine.rate / its.rate for mine, its in pairs)


def measure() -> list[Table]:
    with throw_away("bench") as url:
        fill_with_demo()
        addresses = _addresses()
        with (
            serving("benchmarks.settings", TRIVIAL, DATABASE_URL=url) as site,
            serving("benchmarks.bare_settings", TRIVIAL) as bare,
        ):
            limit = Contender("Django without anything, “ok”", bare, TRIVIAL)
            trivial = Contender("trivial view, our middleware", site, TRIVIAL)
            kept = [Contender(label, site, path) for label, path in addresses.items()]
            anew = [Contender(f"{one.label}, made anew", site, one.path, is_kept=False) for one in kept]
            contenders = [limit, trivial, *kept, *anew]
            _in_turns(contenders)
    return [_table(contenders, trivial, limit), _goals(kept, trivial)]


def _addresses() -> dict[str, str]:
    task = Task.objects.filter(kind=Task.Kind.TASK).order_by("pk")[0]
    return {
        "home": "/",
        "article": published()[0].url_path,
        "task": reverse("conference:task", args=[task.pk]),
    }


def _in_turns(contenders: Sequence[Contender]) -> None:
    """One round to warm up, which does not count; then each in turn, every other round backwards."""
    for number in range(ROUNDS + 1):
        for contender in contenders if number % 2 else reversed(contenders):
            contender.ask(number)
    for contender in contenders:
        del contender.loads[0], contender.cpu[0]


def _table(contenders: Sequence[Contender], trivial: Contender, limit: Contender) -> Table:
    table = Table(
        f"Pages for anonymous visitors, 1 granian process, 16 connections, medians of {ROUNDS} rounds",
        ["", "requests/s", "p50 ms", "p99 ms", "server CPU ms", "of trivial", "of bare", "KB", "client"],
    )
    for one in contenders:
        table.rows.append([
            one.label,
            f"{one.median('rate'):,.0f}",
            f"{one.median('p50'):.1f}",
            f"{one.median('p99'):.1f}",
            f"{statistics.median(one.cpu):.2f}",
            f"{one.ratio(trivial):.1%}",
            f"{one.ratio(limit):.1%}",
            f"{one.loads[0].bytes / 1024:.1f}",
            f"{one.median('busy'):.0%}",
        ])  # fmt: skip
    table.notes.append(
        "“made anew” is one visitor who asks for an address nobody has asked for: nothing is kept of it."
    )
    if limited := [one.label for one in contenders if one.median("busy") > BUSY]:
        table.notes.append(f"**The client was the limit** (busy over {BUSY:.0%}) of: {', '.join(limited)}.")
    return table


def _goals(kept: Sequence[Contender], trivial: Contender) -> Table:
    table = Table(f"Goal: at least {GOAL:.0%} of the trivial view", ["page", "median", "rounds", "goal"])
    for one in kept:
        ratios = sorted(mine.rate / its.rate for mine, its in zip(one.loads, trivial.loads, strict=True))
        verdict = "met" if statistics.median(ratios) >= GOAL else "**missed**"
        table.rows.append([
            one.label, f"{statistics.median(ratios):.0%}", f"{ratios[0]:.0%}–{ratios[-1]:.0%}", verdict,
        ])  # fmt: skip
    return table
