"""``python -m benchmarks [pages|start|read-article|trail …] [--cold]``: measure, print, write down.

Nothing here fails because it was slow: it prints ratios, medians of paired rounds, and the load.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence

import django

from benchmarks import table


def _pages() -> list[table.Table]:
    _set_django_up()
    from benchmarks import pages  # noqa: PLC0415  needs Django set up

    return pages.measure()


def _start() -> list[table.Table]:
    from benchmarks import start  # noqa: PLC0415

    return start.measure_warm()


def _start_cold() -> list[table.Table]:
    from benchmarks import start  # noqa: PLC0415

    return start.measure_cold()


def _read_article() -> list[table.Table]:
    from benchmarks import read_article  # noqa: PLC0415

    return read_article.measure()


def _trail() -> list[table.Table]:
    _set_django_up()
    from benchmarks import trail  # noqa: PLC0415  needs Django set up

    return trail.measure()


def _set_django_up() -> None:
    os.environ |= {"LIANXI_MODE": "test", "DJANGO_SETTINGS_MODULE": "benchmarks.settings"}
    django.setup()


PARTS: dict[str, Callable[[], list[table.Table]]] = {
    "pages": _pages,
    "start": _start,
    "read-article": _read_article,
    "trail": _trail,
}


def main(words: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)}; all when none is named")
    parser.add_argument("--cold", action="store_true", help="start: from a fresh clone too, some minutes")
    chosen = parser.parse_args(words)
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    wanted = {name: PARTS[name] for name in chosen.parts or PARTS}
    if chosen.cold:
        wanted["start-cold"] = _start_cold
    for name, measure in wanted.items():
        before = os.getloadavg()[0]
        tables = "\n\n".join(map(str, measure()))
        text = f"{table.machine(before)}\n\n{tables}"
        print(f"\n{text}", flush=True)
        table.write(name, text)


if __name__ == "__main__":
    main()
