"""Publishing, correcting and ending rules. Nothing published is edited; versions only follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.orgs.queries import the_alliance
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.rulebook import rules
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.queries import Place
from lianxi.kernel.rulebook.queries.story import period
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


@transaction.atomic
def publish(
    subject: Subject,
    *,
    by: User | None,
    region: Region | None,
    value: Any,
    valid_from: dt.date,
    source: str,
    division: str = "",
    alliance: Alliance | None = None,
    seen: int | None = None,
) -> Rule:
    """A new version from ``valid_from`` on; it closes the one in force then, and lasts until the
    next one already published. ``seen`` is the newest version the publisher knows: another one
    published meanwhile is a refusal.
    """
    alliance = alliance or _alliance()
    place = rules.place_or_refusal(subject, alliance, region, division)
    org = rules.publisher(by, alliance, region)
    source = source.strip()
    rules.refuse_bad_source(source, place)
    rules.refuse_odd_day(valid_from)
    versions = _versions(alliance, subject.code, region, division)
    rules.refuse_unseen_version(versions, seen)
    rules.refuse_second_beginning(versions, valid_from)
    covering, following = rules.neighbours(versions, valid_from)
    with _one_publisher_at_a_time():
        _settle(versions, valid_from)
        rule = _write(
            subject,
            by=by,
            org=org,
            alliance=alliance,
            place=place,
            value=value,
            source=source,
            version=_next_version(versions),
            valid_from=valid_from,
            valid_to=following.valid_from if following else None,
            replaces=covering,
        )
    _tell(rule, subject, before=covering, by=by, what=_("发布了第%(version)s版"))
    return rule


@transaction.atomic
def correct(rule: Rule, subject: Subject, *, by: User | None, value: Any, source: str) -> Rule:
    """Take a mistaken version back and put another in its place, for the same days."""
    _refuse_other_subject(rule, subject)
    rules.refuse_stranger(rule, by)
    rule, versions = _fresh(rule)
    rules.refuse_withdrawn(rule)
    place = Place(rule.region, rule.division_code, rule.place)
    source = source.strip()
    rules.refuse_bad_source(source, place)
    with _one_publisher_at_a_time():
        _withdraw(rule)
        correction = _write(
            subject,
            by=by,
            org=rule.org,
            alliance=rule.alliance,
            place=place,
            value=value,
            source=source,
            version=_next_version(versions),
            valid_from=rule.valid_from,
            valid_to=rule.valid_to,
            ended_on=rule.ended_on,
            replaces=rule.replaces,
            corrects=rule,
        )
    what = _("发布了第%(version)s版，更正第%(corrected)s版")
    _tell(correction, subject, before=rule, by=by, what=what)
    return correction


@transaction.atomic
def end(rule: Rule, *, by: User | None, on: dt.date, reason: str = "") -> Rule:
    """From ``on`` the rule no longer applies. One that has not begun and would not begin any more is
    withdrawn, and the version it was to replace goes on.
    """
    rules.refuse_stranger(rule, by)
    rule, versions = _fresh(rule)
    rules.refuse_withdrawn(rule)
    rules.refuse_odd_day(on)
    if on <= rule.valid_from and rule.valid_from > timezone.localdate():
        _withdraw(rule)
        _settle(versions)
        _note("rule.withdrawn", rule, by, _("撤回了第%(version)s版"), reason)
        return rule
    rules.refuse_end_before_beginning(rule, on)
    rules.refuse_late_end(rule, on)
    rule.ended_on = rule.valid_to = on
    rule.save(update_fields=["ended_on", "valid_to"])
    _note("rule.ended", rule, by, _("停止适用第%(version)s版"), reason)
    return rule


def _write(
    subject: Subject,
    *,
    by: User | None,
    org: Organisation,
    alliance: Alliance,
    place: Place,
    value: Any,
    **facts: Any,
) -> Rule:
    with override("zh-hans"):
        title = str(subject.title)
    return Rule.objects.create(
        org=org,
        code=subject.code,
        title=title,
        alliance=alliance,
        region=place.region,
        division_code=place.division_code,
        place=place.name,
        value=subject.packed(subject.check(value)),
        published_by=by,
        **facts,
    )


@contextmanager
def _one_publisher_at_a_time() -> Iterator[None]:
    """Whoever comes second has not seen what the first has published."""
    words = _("刚刚有人发布了同一条规则的新版，请看过再定")
    with (
        refuse_on("versions_of_a_rule_are_numbered_once", words),
        refuse_on("one_rule_at_a_time_for_a_place", words),
    ):
        yield


def _versions(alliance: Alliance, code: str, region: Region | None, division: str) -> list[Rule]:
    """All versions of a place, the newest first, while nobody else publishes for this alliance.

    The alliance's row is locked, not theirs: a first version has none, and two of them at once would
    deadlock on the exclusion constraint.
    """
    Alliance.objects.select_for_update(no_key=True).get(pk=alliance.pk)
    rows = Rule.objects.of(alliance).filter(code=code).in_place(region, division)
    return list(rows.select_for_update().order_by("-version"))


def _fresh(rule: Rule) -> tuple[Rule, list[Rule]]:
    """The rule as it stands now, among all versions of its place."""
    versions = _versions(rule.alliance, rule.code, rule.region, rule.division_code)
    return next(version for version in versions if version.pk == rule.pk), versions


def _settle(versions: list[Rule], begins: dt.date | None = None) -> None:
    """Each version lasts until its own end or the beginning of the next; ``begins`` is one to come."""
    standing = [rule for rule in versions if rule.withdrawn_at is None]
    beginnings = sorted({rule.valid_from for rule in standing} | ({begins} if begins else set()))
    for rule in standing:
        later = (day for day in (*beginnings, rule.ended_on) if day and day > rule.valid_from)
        until = min(later, default=None)
        if rule.valid_to != until:
            rule.valid_to = until
            rule.save(update_fields=["valid_to"])


def _withdraw(rule: Rule) -> None:
    rule.withdrawn_at = timezone.now()
    rule.save(update_fields=["withdrawn_at"])


def _next_version(versions: list[Rule]) -> int:
    return max((rule.version for rule in versions), default=0) + 1


def _alliance() -> Alliance:
    alliance = the_alliance()
    if alliance is None:
        raise Refused(_("还没有建立联盟，请先登记联盟与地区"))
    return alliance


def _refuse_other_subject(rule: Rule, subject: Subject) -> None:
    if rule.code != subject.code:
        raise ValueError(f"{rule.code} is not {subject.code}")


def _tell(rule: Rule, subject: Subject, *, before: Rule | None, by: User | None, what: str) -> None:
    """Old and new in the words of the page; public pages show values, so they start anew."""
    with override("zh-hans"):
        told = {"version": rule.version, "corrected": before.version if before else ""}
        old = {"规定": subject.shown(subject.unpacked(before.value))} if before else {}
        new = {
            "规定": subject.shown(subject.unpacked(rule.value)),
            "有效期": period(rule.valid_from, rule.last_day),
        }
    trail.record("rule.published", rule, by=by, what=what % told, old=old, new=new, note=rule.source)
    pages.expire()


def _note(action: str, rule: Rule, by: User | None, what: str, reason: str) -> None:
    with override("zh-hans"):
        new = {"有效期": period(rule.valid_from, rule.last_day)} if rule.withdrawn_at is None else {}
    trail.record(action, rule, by=by, what=what % {"version": rule.version}, new=new, note=reason.strip())
    pages.expire()
