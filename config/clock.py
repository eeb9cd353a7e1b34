"""The clock of demo and tests. The demo lives in October 2021, half a year into its plan.

``django.utils.timezone.now`` is the one place the platform asks for the time, so it is the one
place that is shifted; seconds still pass. Production never imports this module (ADR 0007).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from django.utils import timezone

SHANGHAI = ZoneInfo("Asia/Shanghai")
_real_now = timezone.now
_shift = dt.timedelta()


def install(kept_in: Path | None = None) -> None:
    """Put the clock in place; with a file, go on from the shift it holds."""
    if kept_in and kept_in.exists():
        _set(dt.timedelta(seconds=float(kept_in.read_text())))
    timezone.now = _now


def keep(path: Path) -> None:
    """Remember the present shift for the next processes and starts."""
    path.write_text(str(_shift.total_seconds()))


def move_to(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> None:
    """From here on it is this moment in Shanghai, and time goes on."""
    _set(dt.datetime(year, month, day, hour, minute, tzinfo=SHANGHAI) - _real_now())


@contextmanager
def at(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> Iterator[None]:
    """For the length of a block it is this moment."""
    before = _shift
    move_to(year, month, day, hour, minute)
    try:
        yield
    finally:
        _set(before)


def _set(shift: dt.timedelta) -> None:
    global _shift  # noqa: PLW0603  there is one clock
    _shift = shift


def _now() -> dt.datetime:
    return _real_now() + _shift


# A default of a model is written into migrations by its name: it must be Django's own.
_now.__module__, _now.__qualname__ = _real_now.__module__, _real_now.__qualname__
