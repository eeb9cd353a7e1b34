"""What would follow of publishing, correcting or ending a rule: for the person who decides."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.rulebook.models import Rule, RuleQuerySet
from lianxi.kernel.rulebook.queries.in_force import in_force
from lianxi.kernel.rulebook.queries.places import Place
from lianxi.kernel.rulebook.rulings import Ruling
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.web import words


def consequences_of_publication(
    subject: Subject, place: Place, *, alliance: Alliance, value: Any, valid_from: dt.date, today: dt.date
) -> list[str]:
    """The first line is the rule itself: 从2022年1月1日起，江苏适用8个工作日."""
    following = versions_at(subject.code, alliance, place).beginning_after(valid_from)
    told = {"day": words.day(valid_from), "place": place.name, "value": subject.shown(value)}
    plan = [_("从%(day)s起，%(place)s适用%(value)s") % told]
    if following:
        told = {"day": words.day(following.valid_from), "value": _value(following, subject)}
        plan.append(_("到%(day)s，早已发布的下一版接着生效：%(value)s") % told)
    before = in_force(
        subject, on=valid_from, region=place.region, division=place.division_code, alliance=alliance
    )
    plan.append(_before(before, place, value))
    plan += _past(valid_from, today)
    if special := _more_special(subject, place, alliance, valid_from):
        plan.append(_("%(places)s另有规定，不受影响") % {"places": "、".join(special)})
    return [*plan, _("已经开始办的事，仍按开始时的版本办完")]


def consequences_of_correction(rule: Rule, subject: Subject, *, value: Any) -> list[str]:
    told = {
        "version": rule.version,
        "old": _value(rule, subject),
        "new": subject.shown(value),
        "place": rule.place,
        "day": words.day(rule.valid_from),
    }
    return [
        _("从%(day)s起，%(place)s适用%(new)s") % told,
        _("第%(version)s版（%(old)s）作废，仍可查到") % told,
        _("已经按第%(version)s版开始办的事不变，要不要改由经办人逐件定") % told,
    ]


def consequences_of_end(rule: Rule, *, on: dt.date) -> list[str]:
    told = {"place": rule.place, "day": words.day(on), "version": rule.version}
    return [
        _("从%(day)s起，%(place)s不再适用第%(version)s版") % told,
        _("第%(version)s版仍可查到") % told,
        _("已经开始办的事，仍按开始时的版本办完"),
    ]


def consequences_of_withdrawal(rule: Rule, subject: Subject) -> list[str]:
    told = {"version": rule.version, "day": words.day(rule.valid_from)}
    plan = [_("第%(version)s版撤回，%(day)s不再生效") % told]
    if before := _cut_short_by(rule):
        back = {"version": before.version, "value": _value(before, subject)}
        plan.append(_("第%(version)s版（%(value)s）继续适用") % back)
    return [*plan, _("第%(version)s版仍可查到") % told]


def versions_at(code: str, alliance: Alliance, place: Place) -> RuleQuerySet:
    return Rule.objects.of(alliance).filter(code=code).in_place(place.region, place.division_code)


def _before(before: Ruling, place: Place, value: Any) -> str:
    told = {"value": before.shown, "place": before.place, "version": before.version}
    if before.is_default:
        return (
            _("此前没有规定，按默认值%(value)s办") % told
            if before.value is not None
            else _("此前没有公布过规定")
        )
    if before.place != place.name:
        return _("此前按%(place)s的规定（%(value)s）办") % told
    if before.value == value:
        return _("与第%(version)s版数值相同，只换依据") % told
    return _("此前的%(value)s（第%(version)s版）到前一天为止") % told


def _past(valid_from: dt.date, today: dt.date) -> list[str]:
    days = (today - valid_from).days
    return [_("生效日期在 %(days)s 天以前，请核对文件上的日期") % {"days": days}] if days > 0 else []


def _more_special(subject: Subject, place: Place, alliance: Alliance, on: dt.date) -> list[str]:
    """Places inside this one that keep their own rule, in the order of their codes."""
    if place.division_code:
        return []
    rules = Rule.objects.of(alliance).on(on).filter(code=subject.code)
    if place.region:
        rules = rules.filter(region=place.region).exclude(division_code="")
    else:
        rules = rules.filter(region__isnull=False)
    return [rule.place for rule in rules.order_by("region__code", "division_code")]


def _cut_short_by(rule: Rule) -> Rule | None:
    """The version that would go on without this one."""
    rows = Rule.objects.of(rule.alliance).filter(code=rule.code).in_place(rule.region, rule.division_code)
    return rows.standing().filter(valid_to=rule.valid_from).exclude(ended_on=rule.valid_from).first()


def _value(rule: Rule, subject: Subject) -> str:
    return subject.shown(subject.unpacked(rule.value))
