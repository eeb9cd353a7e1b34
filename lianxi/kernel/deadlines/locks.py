"""Who writes a due must not read the calendar while it changes, and the other way round."""

from __future__ import annotations

from django.db import connection

from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.refusal import Refused

_CALENDAR = 0xCA1E


def read_calendar() -> None:
    """Until the end of the transaction nobody changes the calendar; many may read at once."""
    _lock("pg_advisory_xact_lock_shared")


def change_calendar() -> None:
    """Wait for all who are writing a due by the calendar, and keep new ones waiting."""
    _lock("pg_advisory_xact_lock")


def hold(clock: Clock) -> None:
    """Lock the row and read it afresh into ``clock``; a stopped clock takes no more."""
    clock.refresh_from_db(from_queryset=Clock.objects.select_for_update(of=("self",)))
    if clock.is_stopped:
        raise Refused(f"“{clock}”已经办结，不能再改动期限")


def _lock(function: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"select {function}(%s)", [_CALENDAR])
