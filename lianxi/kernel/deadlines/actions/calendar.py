"""Keep the working calendar, and move the clocks that count by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import override

from lianxi.kernel.deadlines import locks, published, queries, rules, sentences
from lianxi.kernel.deadlines.calendars import days_between, fixed_by_law
from lianxi.kernel.deadlines.models import CalendarDay, CalendarYear, Clock
from lianxi.kernel.deadlines.reckoning import FIRST_YEAR, LAST_YEAR
from lianxi.kernel.keys import uuid7
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User

LONGEST_SPAN = 31  # days set at once


@transaction.atomic
def set_day(
    day: dt.date,
    *,
    kind: str,
    name: str,
    source: str,
    by: User | None,
    announced_on: dt.date | None = None,
    until: dt.date | None = None,
) -> list[CalendarDay]:
    """Say what a day is, or all days ``until`` another; every running clock is counted anew.

    A plain day is set by its working kind. Given back are the days that changed.
    """
    _refuse_stranger(by)
    _refuse_without_source(source)
    _refuse_span(day, until or day)
    locks.change_calendar()
    wanted = CalendarDay(kind=kind, name=name.strip(), source=source.strip(), announced_on=announced_on)
    changed = [_set(each, wanted, by=by) for each in (day, *days_between(day, until or day))]
    rows = [row for row in changed if row]
    if not rows:
        raise Refused(f"{sentences.zh_day(day)}已经是“{_told(wanted)}”，不必再改")
    recompute(by=by)
    return rows


@transaction.atomic
def announce_year(year: int, *, by: User | None, source: str) -> CalendarYear:
    """The notice is out and its days are entered: what counted on this year is provisional no longer."""
    _refuse_stranger(by)
    _refuse_beyond(year)
    _refuse_without_source(source)
    locks.change_calendar()
    row = _own_year(year)
    if row.is_announced:
        raise Refused(f"{year}年的放假安排已经公布过，要改动请改具体的日子")
    _enter_fixed_by_law(year)
    row.is_announced, row.source = True, source.strip()
    _new_edition(row)
    trail.record("calendar.announced", row, by=by, what=f"公布{year}年放假安排", note=row.source)
    recompute(by=by)
    return row


@transaction.atomic
def seed_calendar(years: Iterable[int] | None = None, *, by: User | None = None) -> int:
    """Enter the years the package knows and no federation has announced; how many.

    What was entered by hand for a year that was still provisional gives way to its notice.
    """
    locks.change_calendar()
    known = published.marks_by_year()
    done = set(CalendarYear.objects.filter(is_announced=True).values_list("year", flat=True))
    missing = [year for year in (known if years is None else years) if year in known and year not in done]
    for year in missing:
        CalendarDay.objects.filter(day__year=year).delete()
        row, _is_new = CalendarYear.objects.get_or_create(year=year)
        _enter(row)
        trail.record("calendar.seeded", row, by=by, what=f"收录{year}年放假安排", note=row.source)
    if missing:
        recompute(by=by)
    return len(missing)


@transaction.atomic
def recompute(*, by: User | None) -> int:
    """Count every running clock anew; how many end on another day or are certain at last."""
    running = Clock.objects.running().select_for_update(of=("self",)).prefetch_related("suspensions")
    found = list(rules.moves(running.order_by("id"), queries.calendar()))
    for move in found:
        _move(move, by=by)
    if found:
        pages.expire()
    return sum(move.is_news for move in found)


def _set(day: dt.date, wanted: CalendarDay, *, by: User | None) -> CalendarDay | None:
    """``None`` when the day is so already."""
    year = _own_year(day.year)
    old = CalendarDay.objects.filter(pk=day).first()
    if old and (old.kind, old.name) == (wanted.kind, wanted.name):
        return None
    row = CalendarDay(
        day=day, kind=wanted.kind, name=wanted.name, source=wanted.source, announced_on=wanted.announced_on
    )
    row.save()
    _new_edition(year)
    trail.record(
        "calendar.day_set",
        row,
        by=by,
        what=f"把{sentences.zh_day(day)}定为“{_told(row)}”",
        old={"种类": _told(old) if old else ""},
        new={"种类": _told(row)},
        note=row.source,
    )
    return row


def _move(move: rules.Move, *, by: User | None) -> None:
    """Where only the words have changed, they are put right and nothing is told."""
    clock, due, is_news = move.clock, move.due, move.is_news
    old = {"期限": sentences.zh_end(clock.original_due), "暂定": clock.provisional}
    clock.original_due, clock.provisional, clock.because = due.at, due.provisional, due.because
    clock.save(update_fields=["original_due", "provisional", "because"])
    if is_news:
        new = {"期限": sentences.zh_end(due.at), "暂定": due.provisional}
        trail.record("clock.recomputed", clock, by=by, what="工作日历变动，重新推算", old=old, new=new)


def _own_year(year: int) -> CalendarYear:
    """The year's row; what the package knows of it moves in with it, because the table then rules alone."""
    row, is_new = CalendarYear.objects.get_or_create(year=year)
    if is_new and year in published.marks_by_year():
        _enter(row)
    return row


def _enter(row: CalendarYear) -> None:
    CalendarDay.objects.bulk_create(
        CalendarDay(day=day, kind=mark.kind, name=mark.name, source=published.source(row.year))
        for day, mark in published.marks_by_year()[row.year].items()
    )
    row.is_announced, row.source = True, published.source(row.year)
    _new_edition(row)


def _enter_fixed_by_law(year: int) -> None:
    """They counted while the year was provisional, and must not be lost when it is no longer."""
    CalendarDay.objects.bulk_create(
        (
            CalendarDay(day=day, kind=mark.kind, name=mark.name, source="《全国年节及纪念日放假办法》")
            for day, mark in fixed_by_law(year).items()
        ),
        ignore_conflicts=True,
    )


def _new_edition(row: CalendarYear) -> None:
    row.edition = uuid7()
    row.save()


def _told(row: CalendarDay) -> str:
    """As the trail keeps it: in Chinese, whoever looks."""
    with override("zh-hans"):
        kind = str(CalendarDay.Kind(row.kind).label)
    return f"{kind}（{row.name}）" if row.name else kind


def _refuse_stranger(by: User | None) -> None:
    if by is not None and not rules.may_keep_calendar(by):
        raise Refused("工作日历全联盟共用，由省（市）总工会的组织管理员维护，请联系他们")


def _refuse_beyond(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(f"工作日历从{FIRST_YEAR}年到{LAST_YEAR}年，请核对年份")


def _refuse_span(first: dt.date, last: dt.date) -> None:
    _refuse_beyond(first.year)
    _refuse_beyond(last.year)
    if not 0 <= (last - first).days < LONGEST_SPAN:
        raise Refused(f"结束日期应在开始日期当天或以后，一次最多 {LONGEST_SPAN} 天")


def _refuse_without_source(source: str) -> None:
    if not source.strip():
        raise Refused("请写明依据，例如国务院办公厅通知的文号")
