"""What applies here on this day: city before region before alliance before the default in code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from django.db.models import Q

from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.rulings import Ruling
from lianxi.kernel.rulebook.subjects import Subject


def in_force(
    subject: Subject,
    *,
    on: dt.date,
    region: Region | None = None,
    division: str = "",
    alliance: Alliance | None = None,
) -> Ruling:
    """One query. ``division`` is the code of a city, or of a county, which then falls under its city."""
    found = in_force_all([subject], on=on, region=region, division=division, alliance=alliance)
    return found[subject.code]


def in_force_all(
    subjects: Sequence[Subject],
    *,
    on: dt.date,
    region: Region | None = None,
    division: str = "",
    alliance: Alliance | None = None,
) -> dict[str, Ruling]:
    """Several subjects in one query, by code."""
    if division and region is None:
        raise ValueError("a division lies in a region: name it too")
    codes = [subject.code for subject in subjects]
    rules = list(Rule.objects.of(alliance).on(on).filter(_covering(region, division), code__in=codes))
    return {s.code: most_special(s, [r for r in rules if r.code == s.code]) for s in subjects}


def in_force_for_regions(
    subject: Subject, regions: Iterable[Region], on: dt.date, *, alliance: Alliance | None = None
) -> dict[Region, Ruling]:
    """What each region goes by, cities left aside; one query, in the order of ``regions``."""
    rules = list(Rule.objects.of(alliance).on(on).filter(code=subject.code, division_code=""))
    return {
        region: most_special(subject, [r for r in rules if r.region_id in (None, region.pk)])
        for region in regions
    }


def most_special(subject: Subject, rules: Iterable[Rule]) -> Ruling:
    """Of the rules that cover a place the nearest to it, else the default."""
    nearest = max(rules, key=_nearness, default=None)
    return Ruling.of(nearest, subject) if nearest else Ruling.default(subject)


def _nearness(rule: Rule) -> tuple[int, bool]:
    """320102 is nearer than 320100, that than its region, that than the alliance."""
    return len(rule.division_code.rstrip("0")), rule.region_id is not None


def _covering(region: Region | None, division: str) -> Q:
    covering = Q(region=None)
    if region is not None:
        codes = {"", division, f"{division[:4]}00" if division else ""}
        covering |= Q(region=region, division_code__in=codes)
    return covering
