"""How fast pages are read, beside the least any reader must do: decode the bytes and split the lines.

python -m benchmarks read-article
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.table import Table
from lianxi.kernel.refusal import Refused
from lianxi.portal.intake.reading import read_article

ARTICLES = Path(__file__).resolve().parent.parent / "lianxi" / "portal" / "intake" / "tests" / "articles"
PAGES = 1_000
ROUNDS = 5
SIZES = (1, 2, 4, 8, 16, 32)


def varied(pages: Sequence[str], count: int, chance: random.Random) -> list[bytes]:
    """Pages that differ in words, days and encoding, so that no cache can help."""
    made = []
    for at in range(count):
        page = pages[at % len(pages)]
        page = page.replace("会议", chance.choice(["会议", "联席会议", "会商会议"]))
        page = page.replace("202", str(chance.choice([201, 202])))
        made.append(f"{page}\n第{at}页\n".encode(chance.choice(["utf-8", "utf-8", "gb18030"])))
    return made


def times(pages: Sequence[bytes], read: Callable[[bytes], object]) -> list[float]:
    taken = []
    for page in pages:
        began = time.perf_counter()
        read(page)
        taken.append(time.perf_counter() - began)
    return taken


def reader(page: bytes) -> object:
    try:
        return read_article(page, "page")
    except Refused as refusal:
        return refusal


def limit(page: bytes) -> object:
    try:
        return page.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return page.decode("gb18030").splitlines()


def compare(label: str, pages: Sequence[bytes]) -> list[Sequence[str]]:
    """A row for us, a row for the limit: each round reads all pages one way, then the other."""
    times(pages[:20], reader)
    rounds = [(times(pages, reader), times(pages, limit)) for _round in range(ROUNDS)]
    ratio = statistics.median(sum(read) / sum(least) for read, least in rounds)
    reads, leasts = zip(*rounds, strict=True)
    return [row(label, reads, f"{ratio:,.0f} x"), row("its limit", leasts, "1 x")]


def row(label: str, rounds: Sequence[Sequence[float]], ratio: str) -> Sequence[str]:
    taken = sorted(time for one in rounds for time in one)
    rate = statistics.median(len(one) / sum(one) for one in rounds)
    p99 = taken[int(len(taken) * 0.99) - 1]
    return [label, f"{rate:,.0f}", f"{statistics.median(taken) * 1e3:.3f}", f"{p99 * 1e3:.3f}", ratio]


def growth(page: str) -> Table:
    """Twice the text must take twice the time: the last column stays the same."""
    table = Table("One page of growing length, best of 3", ["shape", "signs", "ms", "ns per sign"])
    for shape, join in (("lines", "\n"), ("one line", "")):
        base = page if join else page.replace("\n", "")
        for factor in SIZES:
            text = join.join([base] * (factor * 8))
            best = min(times([text.encode()] * 3, reader))
            table.rows.append(
                [shape, f"{len(text):,}", f"{best * 1e3:.1f}", f"{best / len(text) * 1e9:,.0f}"]
            )
    return table


def measure() -> list[Table]:
    chance = random.Random(7)
    plain = [page.read_text(encoding="utf-8") for page in sorted(ARTICLES.glob("*.txt"))]
    markup = [page.read_text(encoding="utf-8") for page in sorted(ARTICLES.glob("*.html"))]
    table = Table(
        f"Reading {PAGES:,} pages of text and {PAGES // 10} of HTML, medians of {ROUNDS} rounds",
        ["", "pages/s", "p50 ms", "p99 ms", "time"],
    )
    table.rows += compare("text", varied(plain, PAGES, chance))
    table.rows += compare("HTML", varied(markup, PAGES // 10, chance))
    return [table, growth(plain[0])]
