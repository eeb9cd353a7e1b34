"""One subject: every version it ever had, place by place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils.translation import gettext as _

from lianxi.kernel.orgs.models import Region
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.web import words

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


@dataclass(frozen=True)
class Version:
    """A published version in words: what it says, from when to when, what it was before."""

    rule: Rule
    shown: str
    rows: list[list[str]]
    before: Rule | None  # which it corrects or follows; none for the first of its place
    was: str
    state: str  # of a chip
    word: str
    period: str

    @property
    def is_open(self) -> bool:
        """May still be corrected, ended or withdrawn."""
        return self.state in ("ok", "near")


@dataclass(frozen=True)
class Story:
    """All versions of one place, the last to begin first."""

    region: Region | None
    place: str
    versions: list[Version]


def stories(
    subject: Subject, regions: Sequence[Region], *, user: User, today: dt.date
) -> tuple[list[Story], list[Region]]:
    """The places that ever had a rule (alliance, regions in their order, each with its cities after
    it), and the regions that never had one of their own.
    """
    rows = (
        Rule.objects.visible_to(user)
        .filter(code=subject.code)
        .select_related("region", "org", "published_by", "corrects")
    )
    order = {region.pk: number for number, region in enumerate(regions)}
    rules = sorted(rows, key=lambda rule: _order(rule, order))
    told = [
        Story(first.region, first.place, [_version(rule, versions, subject, today) for rule in versions])
        for first, versions in _by_place(rules)
    ]
    own = {rule.region_id for rule in rules if not rule.division_code}
    return told, [region for region in regions if region.pk not in own]


def _version(rule: Rule, versions: list[Rule], subject: Subject, today: dt.date) -> Version:
    value = subject.unpacked(rule.value)
    before = rule.corrects or _preceding(rule, versions)
    state, word = standing(rule, today)
    return Version(
        rule=rule,
        shown=subject.shown(value),
        rows=subject.rows(value),
        before=before,
        was=subject.shown(subject.unpacked(before.value)) if before else "",
        state=state,
        word=word,
        period=period(rule.valid_from, rule.last_day),
    )


def standing(rule: Rule, today: dt.date) -> tuple[str, str]:
    """The state of a chip and its word."""
    if rule.withdrawn_at:
        return "idle", _("已撤回")
    if rule.valid_from > today:
        return "near", _("尚未生效")
    if rule.valid_to and rule.valid_to <= today:
        return "idle", _("已失效")
    return "ok", _("现行")


def period(since: dt.date, last_day: dt.date | None) -> str:
    """2022年1月1日起; 2020年1月1日至2021年12月31日."""
    if last_day is None:
        return _("%(since)s起") % {"since": words.day(since)}
    return _("%(since)s至%(until)s") % {"since": words.day(since), "until": words.day(last_day)}


def _order(rule: Rule, regions: dict[UUID, int]) -> tuple[int, str]:
    position = -1 if rule.region_id is None else regions.get(rule.region_id, len(regions))
    return position, rule.division_code


def _by_place(rules: list[Rule]) -> Iterator[tuple[Rule, list[Rule]]]:
    for _place, group in groupby(rules, key=lambda rule: (rule.region_id, rule.division_code)):
        versions = sorted(group, key=lambda rule: (rule.valid_from, rule.version), reverse=True)
        yield versions[0], versions


def _preceding(rule: Rule, versions: list[Rule]) -> Rule | None:
    """The version in force the day before this one begins; of no meaning for one withdrawn."""
    if rule.withdrawn_at:
        return None
    return next((v for v in versions if v.withdrawn_at is None and v.valid_to == rule.valid_from), None)
