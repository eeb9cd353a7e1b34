"""Named questions about alliances, regions, unions and divisions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Length, Substr
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.kernel.orgs.models import (
    TERM_WARNING,
    Alliance,
    Division,
    Organisation,
    OrganisationQuerySet,
    Region,
)


def the_alliance() -> Alliance | None:
    """The alliance this installation serves; ``None`` before anything is set up."""
    return Alliance.objects.order_by("slug").first()


def regions_of(alliance: Alliance | None) -> list[Region]:
    """In the fixed regional order (沪苏浙皖); none before anything is set up."""
    return list(Region.objects.filter(seats__alliance=alliance).order_by("seats__position"))


def federations_of(alliance: Alliance) -> OrganisationQuerySet:
    """The federations of an alliance in the fixed regional order."""
    return (
        Organisation.objects.federations()
        .filter(region__seats__alliance=alliance)
        .order_by("region__seats__position")
    )


def federation_of(region: Region) -> Organisation:
    return Organisation.objects.federations().get(region=region)


def tops_of(region: Region) -> OrganisationQuerySet:
    """The roots of a region's tree: its federation, and bodies that stand under nobody."""
    return Organisation.objects.live().filter(region=region, depth=1)


def standing_of(region: Region, today: dt.date) -> dict[str, int]:
    """How many live organisations a region has, and how many terms are over or end soon."""
    soon = today + TERM_WARNING
    return (
        Organisation.objects.live()
        .filter(region=region)
        .aggregate(
            total=Count("pk"),
            over=Count("pk", filter=Q(term_ends_on__lt=today)),
            soon=Count("pk", filter=Q(term_ends_on__gte=today, term_ends_on__lte=soon)),
        )
    )


def children_of(org: Organisation) -> OrganisationQuerySet:
    return org.get_children().live()


def place_of(org: Organisation) -> list[Organisation]:
    """The organisations above ``org``, from the root down."""
    return list(org.get_ancestors())


def organisations_matching(text: str, region: Region | None = None) -> OrganisationQuerySet:
    """By part of the name, or by the beginning of a code; each row knows its ``parent_name``."""
    text = text.strip()
    code = text.upper()
    found = Q(name__icontains=text) | Q(short_name__icontains=text)
    found |= Q(credit_code__startswith=code) | Q(division_code=text)
    rows = Organisation.objects.filter(found).select_related("region")
    if region is not None:
        rows = rows.filter(region=region)
    parent_path = Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Organisation.steplen)
    parent = Organisation.objects.filter(path=parent_path).order_by().values("name")[:1]
    return rows.annotate(parent_name=Subquery(parent))


def organisations_named(text: str) -> OrganisationQuerySet:
    """Live organisations with exactly this full name, short name or code."""
    text = text.strip()
    return Organisation.objects.live().filter(
        Q(name=text) | Q(short_name=text) | Q(credit_code=text.upper(), credit_code__gt="")
    )


def consequences_of_move(org: Organisation, under: Organisation) -> list[str]:
    """What would follow, in words for the person who decides."""
    below = org.get_descendant_count()
    plan = [_("%(org)s移到%(under)s之下") % {"org": org, "under": under}]
    if below:
        plan.append(
            ngettext("它的 %(n)s 个下级组织一并随迁", "它的 %(n)s 个下级组织一并随迁", below) % {"n": below}
        )
    return [*plan, _("会员、任职、代码和经过都不变")]


def consequences_of_merger(org: Organisation, into: Organisation) -> list[str]:
    """What would follow; nothing is said of what there is none of."""
    counts = [
        (org.get_children().live().count(), _("%(n)s 个下级组织移到%(into)s之下")),
        (org.members.live().count(), _("%(n)s 名会员转入%(into)s")),
        (
            org.offices_held.on(timezone.localdate()).count(),
            _("%(n)s 项任职今天结束，需要的请在%(into)s重新任命"),
        ),
        (org.links_down.live().count(), _("%(n)s 条下级的树外关系改到%(into)s")),
        (org.links_up.live().count(), _("%(n)s 条对上的树外关系结束")),
        (org.accounts.count(), _("%(n)s 个账号改由%(into)s管理")),
    ]
    plan = [_("%(org)s停止使用，并入%(into)s") % {"org": org, "into": into}]
    plan += [text % {"n": count, "into": into.display_name} for count, text in counts if count]
    if org.credit_code:
        plan.append(_("代码 %(code)s 仍归它名下，可以查到") % {"code": org.credit_code})
    return [*plan, _("全部经过保留可查；合并不能撤回")]


def division_named(code: str, on: dt.date | None = None) -> Division | None:
    """The division a code stands for on a day (today), following its successors.

    A code in an old ID card or register stays readable: 310103 is 卢湾区 in 2010 and 黄浦区 today.
    ``None`` for a code nobody knows, and for a day before the division existed.
    """
    day = on or timezone.localdate()
    seen: set[str] = set()
    while code and code not in seen:
        seen.add(code)
        rows = Division.objects.filter(code=code)
        if division := rows.on(day).first():
            return division
        ended = rows.filter(valid_to__lte=day).order_by("-valid_to").first()
        code = ended.successor_code if ended else ""
    return None


@dataclass(frozen=True)
class DivisionStory:
    """A division and, when it has ended, what became of it in words."""

    division: Division
    parent: str
    fate: str


def division_stories(text: str = "", region: Region | None = None) -> list[DivisionStory]:
    """Divisions by code or name, past ones included, with what became of them."""
    divisions = list(Division.objects.order_by("code", "valid_from"))
    known = {division.code: division for division in divisions}
    text = text.strip()
    prefix = region.code[:2] if region else ""
    return [
        DivisionStory(division, _name(known, division.parent_code), fate_of(division, known))
        for division in divisions
        if division.code.startswith(prefix) and (text in division.name or division.code.startswith(text))
    ]


def fate_of(division: Division, known: dict[str, Division] | None = None) -> str:
    """2011年并入黄浦区； 2016年改设为崇明区(310151); empty while the division exists."""
    if division.valid_to is None:
        return ""
    year = division.valid_to.year
    if known is None:
        known = {found.code: found for found in Division.objects.filter(code=division.successor_code)}
    successor = known.get(division.successor_code)
    if successor is None:
        return _("%(year)s年撤销") % {"year": year}
    words = {"year": year, "name": successor.name, "code": successor.code}
    if successor.valid_from == division.valid_to:
        return _("%(year)s年改设为%(name)s（%(code)s）") % words
    return _("%(year)s年并入%(name)s") % words


def _name(known: dict[str, Division], code: str) -> str:
    return known[code].name if code in known else ""
