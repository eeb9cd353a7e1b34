"""工作日历, its upkeep in two steps, and the page of one clock."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django import forms as django_forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.deadlines import actions, forms, grids, queries, rules
from lianxi.kernel.deadlines.calendars import Calendar, Mark, days_between
from lianxi.kernel.deadlines.models import CalendarYear, Clock, Unit
from lianxi.kernel.deadlines.reckoning import FIRST_YEAR, LAST_YEAR, day_of
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import words

if TYPE_CHECKING:
    from lianxi.kernel.people.requests import OfficeRequest

MOST_MONTHS = 6  # of a clock's arithmetic drawn day by day; a longer one is told in words
MOST_MOVES = 20
MONDAY = dt.date(2021, 3, 1)


@in_office()
def calendar(request: OfficeRequest) -> HttpResponse:
    """A year on one page; ``?year=2026``, and ``?start=…&amount=…&unit=…`` reckons a period."""
    known = queries.calendar()
    year = _asked_year(request)
    form = forms.ReckonForm(request.GET if "start" in request.GET else None)
    due = form.due(known) if form.is_bound else None
    row = CalendarYear.objects.visible_to(request.user).filter(pk=year).first()
    context = {
        "year": year,
        "is_announced": known.is_announced(year),
        "source": row.source if row else "",
        "months": grids.year(year, known),
        "weekdays": _weekdays(),
        "holidays": grids.holidays(year, known),
        "working_days": queries.working_days_between(dt.date(year - 1, 12, 31), dt.date(year, 12, 31), known),
        "earlier": year - 1 if year > FIRST_YEAR else None,
        "later": year + 1 if year < LAST_YEAR else None,
        "today": timezone.localdate(),
        "may_edit": rules.may_keep_calendar(request.user),
        "form": form,
        "reckoned": due,
        "steps": _drawn(_count_of(form, due, known), known) if due else [],
    }
    return render(request, "deadlines/calendar.html", context)


@in_office("calendar.edit")
def day(request: OfficeRequest, year: int, month: int, number: int) -> HttpResponse:
    """What one day is, and what a change would move."""
    when = _day_or_404(year, month, number)
    _refuse_stranger(request)
    known = queries.calendar()
    form = forms.day_form(request.POST or None, when, known)

    def planned(kind: str, name: str, until: dt.date | None, **_more: object) -> Calendar:
        days = (when, *days_between(when, until or when))
        return functools.reduce(lambda made, each: made.with_day(each, Mark(kind, name)), days, known)

    def deed(**values: Any) -> object:
        return actions.set_day(when, by=request.user, **values)

    title = _("%(day)s（%(weekday)s）现在%(what)s") % {
        "day": words.day(when),
        "weekday": words.weekday(when),
        "what": _what_it_is(when, known),
    }
    return _in_two_steps(request, form, planned, deed, title=title, year=when.year, day=when)


@in_office("calendar.edit")
def announce(request: OfficeRequest, year: int) -> HttpResponse:
    """The notice is out: what was provisional becomes certain."""
    _refuse_stranger(request)
    known = queries.calendar()
    form = forms.AnnounceForm(request.POST or None)

    def planned(source: str) -> Calendar:
        return known.with_year(year)

    def deed(source: str) -> object:
        return actions.announce_year(year, by=request.user, source=source)

    title = _("登记%(year)s年放假安排已公布") % {"year": year}
    return _in_two_steps(
        request, form, planned, deed, title=title, year=year, holidays=grids.holidays(year, known)
    )


@in_office()
def clock(request: OfficeRequest, pk: str) -> HttpResponse:
    """One clock with its arithmetic, its suspensions and its extensions."""
    rows = Clock.objects.visible_to(request.user).with_pauses()
    found = get_object_or_404(rows, pk=pk)
    known = queries.calendar()
    shade = rules.colour(found, timezone.now(), calendar=known)
    context = {
        "clock": found,
        "colour": shade,
        "object": queries.object_of(found, request.user),
        "extensions": queries.extensions_of(found),
        "steps": _drawn(_count_of_clock(found, known), known),
        "weekdays": _weekdays(),
        "today": timezone.localdate(),
    }
    return render(request, "deadlines/clock.html", context)


def _in_two_steps(
    request: OfficeRequest,
    form: django_forms.Form,
    planned: Callable[..., Calendar],
    deed: Callable[..., object],
    *,
    year: int,
    **context: Any,
) -> HttpResponse:
    """First which clocks would move; then the deed. Who would be refused hears it the first time."""
    moves: list[rules.Move] = []
    is_sure = "confirmed" in request.POST
    back = f"{reverse('deadlines:calendar')}?year={year}"
    has_plan = form.is_valid()
    if has_plan:
        moves = _news(planned(**form.cleaned_data))
        try:
            with transaction.atomic():
                deed(**form.cleaned_data)
                transaction.set_rollback(not is_sure)
        except Refused as refusal:
            form.add_error(None, str(refusal))
            has_plan = False
        else:
            if is_sure:
                messages.success(request, _("工作日历已更新，%(n)s 个期限重新推算") % {"n": len(moves)})
                return redirect(back)
    context |= {"form": form, "has_plan": has_plan, "year": year, "back": back}
    context |= {"moves": moves[:MOST_MOVES], "count": len(moves)}
    context["trail"] = [{"label": _("工作日历"), "url": back}, {"label": context["title"]}]
    return render(request, "deadlines/change.html", context)


def _news(planned: Calendar) -> list[rules.Move]:
    running = Clock.objects.running().with_pauses().by_due()
    return [move for move in rules.moves(running, planned) if move.is_news]


def _count_of(form: forms.ReckonForm, due: rules.Due, known: Calendar) -> grids.Count:
    asked = form.cleaned_data
    return grids.count(asked["start"], asked["amount"], due.on, asked["unit"], known)


def _count_of_clock(found: Clock, known: Calendar) -> grids.Count | None:
    """Hours and fixed days have nothing to count."""
    if found.amount is None or found.unit == Unit.HOURS:
        return None
    start, due = day_of(found.starts_at), day_of(found.original_due)
    return grids.count(start, found.amount, due, found.unit, known, found.pauses)


def _drawn(counted: grids.Count | None, known: Calendar) -> list[grids.Month]:
    drawn = grids.months(counted, known) if counted else []
    return drawn if len(drawn) <= MOST_MONTHS else []


def _asked_year(request: OfficeRequest) -> int:
    """The year in the address; when it is none, this one."""
    text = request.GET.get("year", "")
    year = int(text) if text.isascii() and text.isdigit() and len(text) == len("2021") else 0
    return year if FIRST_YEAR <= year <= LAST_YEAR else timezone.localdate().year


def _weekdays() -> list[dict[str, str]]:
    names = [words.weekday(MONDAY + dt.timedelta(days=n)) for n in range(7)]
    return [{"short": name[-1] if words.is_chinese() else name[:2], "full": name} for name in names]


def _day_or_404(year: int, month: int, number: int) -> dt.date:
    try:
        when = dt.date(year, month, number)
    except ValueError as error:
        raise Http404 from error
    if not FIRST_YEAR <= when.year <= LAST_YEAR:
        raise Http404
    return when


def _what_it_is(when: dt.date, known: Calendar) -> str:
    mark = known.mark(when)
    name = f"（{mark.name}）" if mark and mark.name else ""
    return (_("上班") if known.is_working(when) else _("休息")) + name


def _refuse_stranger(request: OfficeRequest) -> None:
    if not rules.may_keep_calendar(request.user):
        raise PermissionDenied("calendar.edit")
