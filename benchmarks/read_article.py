"""How fast pages are read, beside the least any reader must do: decode the bytes and split the lines.

python benchmarks/read_article.py
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lianxi.kernel.refusal import Refused
from lianxi.portal.intake.reading import read_article

ARTICLES = Path(__file__).resolve().parent.parent / "lianxi" / "portal" / "intake" / "tests" / "articles"
PAGES = 1_000
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


def row(label: str, taken: Sequence[float]) -> str:
    ordered = sorted(taken)
    p99 = ordered[int(len(ordered) * 0.99) - 1]
    median = statistics.median(ordered)
    return f"{label:<22}{len(taken) / sum(taken):>12,.0f}/s{median * 1e3:>11.3f} ms{p99 * 1e3:>11.3f} ms"


def compare(label: str, pages: Sequence[bytes]) -> None:
    times(pages[:20], reader)
    read, least = times(pages, reader), times(pages, limit)
    print(row(label, read))
    print(row("  its limit", least))
    print(f"  ratio{sum(read) / sum(least):>33,.0f} x")


def growth(page: str) -> None:
    """Twice the text must take twice the time: the last column stays near 1."""
    print("\nsize, times    signs        ms    ns per sign")
    for shape, join in (("lines", "\n"), ("one line", "")):
        base = page if join else page.replace("\n", "")
        for factor in SIZES:
            text = join.join([base] * (factor * 8))
            best = min(times([text.encode()] * 3, reader))
            print(f"{shape:<9}{factor:>4}{len(text):>11,}{best * 1e3:>10.1f}{best / len(text) * 1e9:>13.0f}")


def main() -> None:
    chance = random.Random(7)
    plain = [page.read_text(encoding="utf-8") for page in sorted(ARTICLES.glob("*.txt"))]
    markup = [page.read_text(encoding="utf-8") for page in sorted(ARTICLES.glob("*.html"))]
    print(f"{PAGES} pages{'throughput':>28}{'median':>13}{'p99':>14}")
    compare("text", varied(plain, PAGES, chance))
    compare("html", varied(markup, PAGES // 10, chance))
    growth(plain[0])


if __name__ == "__main__":
    main()
