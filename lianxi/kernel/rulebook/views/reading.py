"""What applies where and when, and the versions of one subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpResponse
from django.http import QueryDict as Query
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.orgs.queries import regions_of, the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.rulebook import forms, queries, rules, sentences
from lianxi.kernel.rulebook.subjects import Subject

Subjects = Sequence[Subject]
LATEST = 6


@in_office()
def book(request: OfficeRequest, subjects: Subjects) -> HttpResponse:
    """Every subject in every region on one day: ``?on=2021-10-12&module=conference&differ=on``."""
    today = timezone.localdate()
    form = forms.BookForm(request.GET)
    asked = form.asked(today)
    alliance = the_alliance()
    regions = regions_of(alliance)
    chosen = [one for one in subjects if asked["module"] in ("", one.module)]
    lines = queries.lines(chosen, regions, asked["on"], alliance) if regions else []
    context = {
        "heading": sentences.of_book(lines, asked["on"], today),
        "lines": [line for line in lines if not (asked["differ"] and line.is_same)],
        "has_lines": bool(lines),
        "regions": regions,
        "asked": asked,
        "today": today,
        "bad_day": "on" in form.errors,
        "tabs": _modules(subjects, asked["module"], request.GET),
        "changes": queries.latest_changes(subjects, request.user, LATEST),
        "trail": [],
    }
    return render(request, "rulebook/book.html", context)


@in_office()
def subject(request: OfficeRequest, subjects: Subjects, code: str) -> HttpResponse:
    """One subject: what applies today, and every version of every place."""
    found = subject_named(subjects, code)
    today = timezone.localdate()
    alliance = the_alliance()
    regions = regions_of(alliance)
    line = queries.lines([found], regions, today, alliance)[0]
    stories, without = queries.stories(found, regions, user=request.user, today=today)
    context = {
        "subject": found,
        "line": line,
        "told": sentences.of_line(line),
        "stories": stories,
        "without": without,
        "default": found.shown(found.default),
        "default_rows": found.rows(found.default),
        "may_publish": bool(rules.places_open_to(request.user, found, alliance)),
        "may_change": request.user.may(rules.PERMISSION),
        "trail": [*steps(), {"label": str(found.title), "url": ""}],
    }
    return render(request, "rulebook/subject.html", context)


def subject_named(subjects: Subjects, code: str) -> Subject:
    found = next((one for one in subjects if one.code == code), None)
    if found is None:
        raise Http404
    return found


def steps(found: Subject | None = None) -> list[dict[str, str]]:
    """The way to a page below the book, or below one subject."""
    way = [{"label": _("规则库"), "url": reverse("rulebook:book")}]
    if found:
        way.append({"label": str(found.title), "url": reverse("rulebook:subject", args=[found.code])})
    return way


def _modules(subjects: Subjects, current: str, asked: Query) -> list[dict[str, Any]]:
    """One tab per module that has subjects, in the order the portal lists them."""
    groups = {one.module: one.group or one.module for one in subjects}
    counts = {module: sum(one.module == module for one in subjects) for module in groups}
    every = [("", _("全部"), len(subjects)), *((m, g, counts[m]) for m, g in groups.items())]
    return [
        {"label": label, "url": _address(asked, module), "current": module == current, "count": count}
        for module, label, count in every
    ]


def _address(asked: Query, module: str) -> str:
    """The same question about another module."""
    query = asked.copy()
    query.pop("module", None)
    if module:
        query["module"] = module
    return f"{reverse('rulebook:book')}{'?' if query else ''}{query.urlencode()}"
