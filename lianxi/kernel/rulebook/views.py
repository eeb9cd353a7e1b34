"""规则库: what applies where and when, one subject's versions, and publishing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.orgs.queries import regions_of, the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook import actions, forms, queries, rules, sentences
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.subjects import Subject

Subjects = Sequence[Subject]
Step = dict[str, str]
LATEST = 8


@in_office()
def book(request: OfficeRequest, subjects: Subjects) -> HttpResponse:
    """Every subject in every region on one day: ``?on=2021-10-12&module=conference&differ=on``."""
    today = timezone.localdate()
    form = forms.BookForm(request.GET)
    day = form.day(today)
    asked = form.cleaned_data
    alliance = the_alliance()
    regions = regions_of(alliance)
    shown = [s for s in subjects if asked.get("module", "") in ("", s.module)]
    lines = queries.lines(shown, regions, day, alliance) if regions else []
    context = {
        "heading": sentences.of_book(lines, day, today),
        "lines": [line for line in lines if not (asked.get("differ") and line.is_same)],
        "total": len(lines),
        "regions": regions,
        "day": day,
        "today": today,
        "bad_day": "on" in form.errors,
        "asked": asked,
        "tabs": _modules(subjects, request),
        "changes": queries.latest_changes(subjects, request.user, LATEST),
        "trail": [],
    }
    return render(request, "rulebook/book.html", context)


@in_office()
def subject(request: OfficeRequest, subjects: Subjects, code: str) -> HttpResponse:
    """One subject: what applies today, and every version of every place."""
    found = _subject(subjects, code)
    today = timezone.localdate()
    alliance = the_alliance()
    regions = regions_of(alliance)
    line = queries.lines([found], regions, today, alliance)[0]
    told, without = queries.stories(found, regions, user=request.user, today=today)
    context = {
        "subject": found,
        "line": line,
        "told": sentences.of_line(line) if regions else "",
        "stories": told,
        "without": without,
        "default": found.shown(found.default),
        "default_rows": found.rows(found.default),
        "may_publish": bool(rules.places_open_to(request.user, found, alliance)),
        "mine": request.user.acting_org,
        "may_change": rules.may_publish(request.user),
        "trail": _steps(found)[:-1] + [{"label": str(found.title), "url": ""}],
    }
    return render(request, "rulebook/subject.html", context)


@in_office(rules.PERMISSION)
def publish(request: OfficeRequest, subjects: Subjects, code: str) -> HttpResponse:
    """A new version: form, consequences in words, publication."""
    found, alliance, user = _subject(subjects, code), the_alliance(), request.user
    places = rules.places_open_to(user, found, alliance)
    if alliance is None or not places:
        raise Http404
    today = timezone.localdate()

    def plan(place: queries.Place, value: Any, valid_from: Any, **_rest: Any) -> list[str]:
        return queries.consequences_of_publication(
            found, place, alliance=alliance, value=value, valid_from=valid_from, today=today
        )

    def deed(place: queries.Place, **facts: Any) -> Rule:
        return actions.publish(
            found, by=user, region=place.region, division=place.division_code, alliance=alliance, **facts
        )

    first = _first_values(found, places, user, request.GET.get("place", ""))
    make = lambda *args, **kwargs: forms.PublishForm(found, places, *args, **kwargs)  # noqa: E731
    titles = {"ask": _("发布新版"), "sure": _("请核对，发布后不能改"), "do": _("发布"), "done": _("已发布")}
    return _decide(request, found, make, first, plan=plan, deed=deed, titles=titles)
