"""The book: every subject in every region on one day, and what changed of late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q

from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.queries.in_force import most_special
from lianxi.kernel.rulebook.rulings import Ruling
from lianxi.kernel.rulebook.subjects import Subject

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


@dataclass(frozen=True)
class Cell:
    """What one region goes by, what comes next, and how many of its cities differ."""

    region: Region
    ruling: Ruling
    coming: Ruling | None
    cities: int


@dataclass(frozen=True)
class Line:
    """One subject across the regions."""

    subject: Subject
    cells: list[Cell]

    @property
    def is_same(self) -> bool:
        """All regions go by the same value, whoever set it."""
        return all(cell.ruling.value == self.cells[0].ruling.value for cell in self.cells[1:])

    @property
    def ruling(self) -> Ruling | None:
        """The one all go by; of equals the joint one or the default, else the first region's."""
        rulings = [cell.ruling for cell in self.cells]
        return min(rulings, key=lambda one: one.level in ("region", "city"), default=None)

    @property
    def comings(self) -> list[Ruling]:
        """Each rule that begins later, once, the nearest first."""
        found = {cell.coming.rule_id: cell.coming for cell in self.cells if cell.coming}
        return sorted(found.values(), key=_beginning)

    @property
    def cities(self) -> int:
        return sum(cell.cities for cell in self.cells)


@dataclass(frozen=True)
class Change:
    """A publication of late: what it was, what it is to be."""

    rule: Rule
    new: str
    old: str  # empty for a first version


def lines(
    subjects: Sequence[Subject], regions: Sequence[Region], on: dt.date, alliance: Alliance | None
) -> list[Line]:
    """One query for the whole book."""
    ended = Q(valid_to__lte=on)
    codes = [subject.code for subject in subjects]
    rules = list(Rule.objects.of(alliance).standing().exclude(ended).filter(code__in=codes))
    by_code: dict[str, list[Rule]] = {}
    for rule in rules:
        by_code.setdefault(rule.code, []).append(rule)
    return [
        Line(subject, [_cell(subject, region, by_code.get(subject.code, []), on) for region in regions])
        for subject in subjects
    ]


def _cell(subject: Subject, region: Region, rules: list[Rule], on: dt.date) -> Cell:
    here = [rule for rule in rules if rule.region_id in (None, region.pk)]
    cities = {rule.division_code for rule in here if rule.division_code and rule.valid_from <= on}
    here = [rule for rule in here if not rule.division_code]
    ruling = most_special(subject, [rule for rule in here if rule.valid_from <= on])
    return Cell(region, ruling, _coming(subject, ruling, here, on), len(cities))


def _coming(subject: Subject, ruling: Ruling, rules: list[Rule], on: dt.date) -> Ruling | None:
    """The next rule to begin, unless the region's own one stands before a joint one."""
    is_own = ruling.level == "region"
    later = [rule for rule in rules if rule.valid_from > on and (rule.region_id or not is_own)]
    first = min(later, key=lambda rule: (rule.valid_from, rule.region_id is None), default=None)
    return Ruling.of(first, subject) if first else None


def _beginning(ruling: Ruling) -> dt.date:
    return ruling.valid_from or dt.date.min


def latest_changes(subjects: Sequence[Subject], user: User, limit: int) -> list[Change]:
    """The newest publications first; those withdrawn since are left out."""
    known = {subject.code: subject for subject in subjects}
    rows = (
        Rule.objects.visible_to(user)
        .standing()
        .filter(code__in=known)
        .select_related("region", "replaces", "corrects", "org")
        .order_by("-published_at", "-id")
    )
    return [_change(rule, known[rule.code]) for rule in rows[:limit]]


def _change(rule: Rule, subject: Subject) -> Change:
    before = rule.corrects or rule.replaces
    old = subject.brief(subject.unpacked(before.value)) if before else ""
    return Change(rule, subject.brief(subject.unpacked(rule.value)), old)
