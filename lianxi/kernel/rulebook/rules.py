"""Who may publish what, and what to say when it may not be."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.orgs.queries import federation_of, federations_of
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.queries import Place, cities_of, period, place_at, whole_alliance, whole_region
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.web import words

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User

PERMISSION = "rules.edit"
EARLIEST = dt.date(1990, 1, 1)
AHEAD = 10  # years; anything later is a slip of the keyboard
DOCUMENT = re.compile(r"《.+》|〔\d{4}〕")


def may_publish(user: User) -> bool:
    """Leaders of a federation, in that office."""
    return user.may(PERMISSION) and user.acting_org.kind == Organisation.Kind.FEDERATION


def may_change(rule: Rule, user: User) -> bool:
    """Only its home changes a row."""
    return user.may(PERMISSION, rule.org)


def places_open_to(user: User, subject: Subject, alliance: Alliance | None) -> list[Place]:
    """Where this person may publish this subject: the own region, its cities, the alliance."""
    if alliance is None or not may_publish(user):
        return []
    if not subject.by_region:
        return [whole_alliance(alliance)]
    region = user.acting_org.region
    return [whole_region(region), *cities_of(region), whole_alliance(alliance)]


def publisher(by: User | None, alliance: Alliance, region: Region | None) -> Organisation:
    """The federation whose row it will be; refuses who may not publish for it."""
    if region is not None:
        federation = federation_of(region)
        if by is not None and not by.may(PERMISSION, federation):
            raise Refused(
                _("%(place)s的规则由%(org)s的负责人发布") % {"place": region.plain_name, "org": federation}
            )
        return federation
    if by is None:
        return federations_of(alliance)[0]
    if not may_publish(by) or not alliance.regions.filter(pk=by.acting_org.region_id).exists():
        raise Refused(_("%(place)s统一的规则由各总工会的负责人发布") % {"place": alliance.prose_name})
    return by.acting_org


def refuse_stranger(rule: Rule, by: User | None) -> None:
    if by is not None and not may_change(rule, by):
        raise Refused(_("这是%(org)s发布的，要改请与它联系") % {"org": rule.org})


def place_or_refusal(subject: Subject, alliance: Alliance, region: Region | None, division: str) -> Place:
    if region is not None and not subject.by_region:
        raise Refused(_("这条规则%(place)s只有一个数，不能按地区另定") % {"place": alliance.prose_name})
    if region is not None and not alliance.regions.filter(pk=region.pk).exists():
        raise Refused(_("%(region)s不在%(alliance)s里") % {"region": region, "alliance": alliance})
    place = place_at(alliance, region, division)
    if place is None:
        raise Refused(_("区划代码%(code)s现在不在%(region)s") % {"code": division, "region": region})
    return place


def refuse_bad_source(source: str, place: Place) -> None:
    if not source:
        raise Refused(_("请写明依据，例如文件名称和文号"))
    if place.region is None and not DOCUMENT.search(source):
        raise Refused(
            _("%(place)s统一的规则要写明共同文件：用书名号写出名称，或写文号，例如〔2021〕3号")
            % {"place": place.name}
        )


def refuse_odd_day(day: dt.date) -> None:
    if not EARLIEST <= day <= timezone.localdate() + dt.timedelta(days=365 * AHEAD):
        raise Refused(_("日期是%(day)s，请核对年份") % {"day": words.day(day)})


def neighbours(versions: list[Rule], day: dt.date) -> tuple[Rule | None, Rule | None]:
    """Of the versions of one place the one in force on ``day``, and the next to begin after it."""
    standing = sorted((r for r in versions if r.withdrawn_at is None), key=lambda rule: rule.valid_from)
    covering = next((r for r in standing if r.valid_from <= day and _lasts_until(r) > day), None)
    return covering, next((r for r in standing if r.valid_from > day), None)


def _lasts_until(rule: Rule) -> dt.date:
    return rule.valid_to or dt.date.max


def refuse_second_beginning(versions: list[Rule], valid_from: dt.date) -> None:
    """Two versions never begin on one day: the second would hide the first unseen."""
    for rule in versions:
        if rule.withdrawn_at is None and rule.valid_from == valid_from:
            told = {"day": words.day(valid_from), "version": rule.version}
            raise Refused(_("从%(day)s起的规定已有第%(version)s版，请先看过；写错了就更正那一版") % told)


def refuse_unseen_version(versions: list[Rule], seen: int | None) -> None:
    """``seen`` is the newest version the publisher had before the eyes."""
    newest = max((rule.version for rule in versions), default=0)
    if seen is not None and newest != seen:
        raise Refused(_("您看过以后又有人发布了第%(version)s版，请看过再定") % {"version": newest})


def refuse_withdrawn(rule: Rule) -> None:
    if rule.withdrawn_at is not None:
        raise Refused(_("第%(version)s版已经撤回，不能再改") % {"version": rule.version})


def refuse_late_end(rule: Rule, on: dt.date) -> None:
    if rule.valid_to is not None and on >= rule.valid_to:
        told = {"version": rule.version, "period": period(rule.valid_from, rule.last_day)}
        raise Refused(_("第%(version)s版的有效期本来就是%(period)s") % told)


def refuse_end_before_beginning(rule: Rule, on: dt.date) -> None:
    if on <= rule.valid_from:
        told = {"version": rule.version, "day": words.day(rule.valid_from)}
        raise Refused(
            _("第%(version)s版从%(day)s起已经生效，停止适用的日期要在它以后；写错了请用“更正”") % told
        )
