"""Start, suspend, resume, chase and stop a clock."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import override

from lianxi.kernel.deadlines import locks, queries, rules, sentences
from lianxi.kernel.deadlines.models import Clock, Suspension, Unit
from lianxi.kernel.deadlines.reckoning import (
    FIXED,
    Due,
    Start,
    day_of,
    due_after,
    due_on,
    end_of,
    moment,
    moved,
)
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


@transaction.atomic
def start(
    obj: models.Model,
    *,
    name: str,
    title: str,
    unit: str,
    from_: Start,
    org: Organisation,
    by: User | None,
    amount: int | None = None,
    until: dt.date | None = None,
    source: str = "",
    near_days: int = 5,
) -> Clock:
    """Let ``amount`` units run for ``obj`` from ``from_``, or until the named day (``Unit.FIXED``)."""
    locks.read_calendar()
    due = _first_due(unit, from_, amount, until)
    clock = Clock(
        org=org,
        object_type=obj._meta.label_lower,
        object_id=str(obj.pk),
        name=name,
        title=title,
        unit=unit,
        amount=amount,
        starts_at=moment(from_),
        source=source,
        original_due=due.at,
        provisional=due.provisional,
        because=due.because,
        near_days=near_days,
    )
    with refuse_on("one_live_clock_per_object_and_name", f"“{title}”已经在计时，办结以后才能重新起算"):
        clock.save(force_insert=True)
    new = {"期限": sentences.zh_end(due.at)} | ({"依据": source} if source else {})
    trail.record("clock.started", clock, by=by, what="开始计时", new=new, note=due.because)
    return clock


@transaction.atomic
def suspend(clock: Clock, *, by: User | None, reason: str) -> Suspension:
    """中止: from this moment the clock stands still."""
    locks.hold(clock)
    now = timezone.now()
    if now > clock.due:
        raise Refused(f"期限已于{sentences.zh_end(clock.due)}届满，届满以后不能中止")
    if not reason.strip():
        raise Refused("请写明中止的理由")
    with refuse_on("one_open_suspension_per_clock", "期限已经中止，恢复以后才能再次中止"):
        pause = Suspension.objects.create(clock=clock, began_at=now, reason=reason.strip(), by=by)
    trail.record("clock.suspended", clock, by=by, what="中止计时", note=pause.reason)
    return pause


@transaction.atomic
def resume(clock: Clock, *, by: User | None) -> Clock:
    """恢复: what was left when it stood still is added to this day."""
    locks.read_calendar()
    locks.hold(clock)
    pause = clock.pause
    if pause is None:
        raise Refused("期限没有中止，不必恢复")
    _go_on(clock, pause, by=by)
    return clock


@transaction.atomic
def chase(clock: Clock, *, by: User | None, until: dt.date) -> Clock:
    """定催办日期: by when somebody late is asked again. It never judges."""
    locks.hold(clock)
    set_chasing(clock, until, by=by)
    return clock


@transaction.atomic
def stop(clock: Clock, *, by: User | None, outcome: str = "") -> Clock:
    """办结: what was to be done is done, or no longer asked for. A suspended clock goes on first."""
    locks.read_calendar()
    locks.hold(clock)
    if pause := clock.pause:
        _go_on(clock, pause, by=by)
    clock.stopped_at, clock.outcome = timezone.now(), outcome
    clock.save(update_fields=["stopped_at", "outcome"])
    with override("zh-hans"):
        told = rules.colour(clock, clock.stopped_at).words
    trail.record("clock.stopped", clock, by=by, what=told, note=outcome)
    return clock


def set_chasing(clock: Clock, until: dt.date, *, by: User | None) -> None:
    """``clock`` is held by the caller."""
    if end_of(until) <= clock.due:
        raise Refused(f"催办日期应在期限（{sentences.zh_end(clock.due)}）以后")
    if until < timezone.localdate():
        raise Refused("催办日期已经过去，请另选一天")
    old, clock.chasing_due = clock.chasing_due, end_of(until)
    clock.save(update_fields=["chasing_due"])
    trail.record(
        "clock.chased",
        clock,
        by=by,
        what="定催办日期，评判仍按原期限",
        old={"催办期限": sentences.zh_end(old) if old else ""},
        new={"催办期限": sentences.zh_end(clock.chasing_due)},
    )


def _first_due(unit: str, from_: Start, amount: int | None, until: dt.date | None) -> Due:
    """A fixed day has no length, and a length has no fixed day: the caller's mistake otherwise."""
    if (unit == Unit.FIXED) != (amount is None) or (unit == Unit.FIXED) != (until is not None):
        raise ValueError(f"{unit}: give amount, or until with Unit.FIXED")
    if amount is not None:
        return due_after(from_, amount, unit, queries.calendar())
    assert until is not None
    if until < day_of(from_):
        raise Refused(f"截止日期{sentences.zh_day(until)}早于起算日期，请核对")
    return due_on(until)


def _go_on(clock: Clock, pause: Suspension, *, by: User | None) -> None:
    pause.ended_at = timezone.now()
    pause.save(update_fields=["ended_at"])
    clock.refresh_from_db()  # its suspensions too
    old, calendar = sentences.zh_end(clock.due), queries.calendar()
    over = (pause.began_at, pause.ended_at)
    if clock.amount is None:
        on = moved(day_of(clock.original_due), over, FIXED, calendar)
        due = Due(end_of(on), on, False, sentences.fixed(on, len(clock.pauses)))
    else:
        due = rules.due_of(clock, calendar)
    if clock.approved_due:
        unit = clock.unit if clock.unit == Unit.WORKING else FIXED
        clock.approved_due = end_of(moved(day_of(clock.approved_due), over, unit, calendar))
    clock.original_due, clock.provisional, clock.because = due.at, due.provisional, due.because
    clock.save(update_fields=["original_due", "approved_due", "provisional", "because"])
    trail.record(
        "clock.resumed",
        clock,
        by=by,
        what="恢复计时",
        old={"期限": old},
        new={"期限": sentences.zh_end(clock.due)},
    )
