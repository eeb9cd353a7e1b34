"""Found, amend, move, merge and link organisations. Codes and history survive."""

from __future__ import annotations

import datetime as dt
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import format_lazy

from lianxi.kernel.orgs.models import Organisation, OrganisationLink, Region
from lianxi.kernel.orgs.rules import clean_credit_code
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

if TYPE_CHECKING:
    from lianxi.kernel.people.models import Member, User

NAMES = {
    "name": "全称",
    "short_name": "简称",
    "division_code": "区划代码",
    "credit_code": "统一社会信用代码",
    "is_legal_person": "工会法人",
    "term_ends_on": "届满日期",
}


@transaction.atomic
def found(
    *,
    by: User | None,
    region: Region,
    kind: str,
    name: str,
    parent: Organisation | None = None,
    credit_code: str = "",
    short_name: str = "",
    division_code: str = "",
    is_legal_person: bool = False,
    term_ends_on: dt.date | None = None,
) -> Organisation:
    """Enter a new organisation below ``parent``, or as the root of its region."""
    _refuse_stranger(by, parent)
    if parent is not None:
        _refuse_ended(parent)
    org = Organisation(
        region=region,
        kind=kind,
        name=name.strip(),
        short_name=short_name.strip(),
        division_code=division_code,
        credit_code=clean_credit_code(credit_code, kind),
        is_legal_person=is_legal_person,
        term_ends_on=term_ends_on,
    )
    with _code_taken(org), refuse_on("one_federation_per_region", f"{region}已有总工会，不能再登记一个"):
        # Freshly read: treebeard counts children on the instance.
        _fresh(parent).add_child(instance=org) if parent else Organisation.add_root(instance=org)
    trail.record("orgs.founded", org, by=by, what="登记了组织", new={"上级": str(parent or "")})
    return org


@transaction.atomic
def amend(org: Organisation, *, by: User, document: str = "", **facts: object) -> Organisation:
    """Correct names, codes, legal standing or the end of the term; what did not change is not told."""
    _refuse_stranger(by, org)
    _refuse_ended(org)
    if "credit_code" in facts:
        facts["credit_code"] = clean_credit_code(str(facts["credit_code"]), org.kind)
    changed = {name: value for name, value in facts.items() if getattr(org, name) != value}
    if not changed:
        return org
    old = {NAMES[name]: _plain(getattr(org, name)) for name in changed}
    for name, value in changed.items():
        setattr(org, name, value)
    with _code_taken(org):
        org.save(update_fields=list(changed))
    new = {NAMES[name]: _plain(value) for name, value in changed.items()}
    trail.record("orgs.amended", org, by=by, what="变更了登记事项", old=old, new=new, note=document)
    return org


@transaction.atomic
def move(org: Organisation, *, under: Organisation, by: User | None, document: str = "") -> Organisation:
    """Give ``org`` and everything below it another parent in the same region."""
    _refuse_stranger(by, org)
    _refuse_stranger(by, under)
    _refuse_ended(org)
    _refuse_ended(under)
    if org.covers(under):
        raise Refused("不能移到自己或自己的下级之下，请另选一个上级")
    if org.region_id != under.region_id:
        raise Refused("跨省调整组织关系，须由接收地新建登记，原登记办理注销")
    if org.is_child_of(under):
        raise Refused(f"{org}现在就在{under}之下，不必调整")
    _reparent(org, under, by=by, document=document)
    return org


def _reparent(org: Organisation, under: Organisation, *, by: User | None, document: str) -> None:
    org.refresh_from_db()
    old = str(org.get_parent() or "")
    org.move(_fresh(under), pos="last-child")
    org.refresh_from_db()
    trail.record(
        "orgs.moved",
        org,
        by=by,
        what="调整了隶属关系",
        old={"上级": old},
        new={"上级": str(under)},
        note=document,
    )


@transaction.atomic
def merge(org: Organisation, *, into: Organisation, by: User | None, document: str = "") -> Organisation:
    """End ``org`` in ``into``: children, members and lines follow, offices end today.

    Its code and its history stay readable under its old name.
    """
    _refuse_stranger(by, org)
    _refuse_stranger(by, into)
    _refuse_ended(org)
    _refuse_ended(into)
    if org.covers(into):
        raise Refused("不能并入自己或自己的下级，请另选一个组织")
    if org.region_id != into.region_id:
        raise Refused("不能跨省合并：请由接收地新建登记，原登记办理注销")
    if org.kind == Organisation.Kind.FEDERATION:
        raise Refused("省（市）总工会不能并入其他组织")
    for child in org.get_children().live():
        _reparent(child, into, by=by, document=document)
    _lines_follow(org, into, by=by)
    _people_follow(org, into, by=by, document=document)
    org.refresh_from_db()
    org.status, org.merged_into = Organisation.Status.MERGED, into
    org.save(update_fields=["status", "merged_into"])
    trail.record("orgs.merged", org, by=by, what=f"并入{into}", new={"并入": str(into)}, note=document)
    trail.record("orgs.received", into, by=by, what=f"接收{org}并入", note=document)
    return org


def _lines_follow(org: Organisation, into: Organisation, *, by: User | None) -> None:
    """The second lines of ``org`` end; those who answered to it answer to ``into``."""
    for line in org.links_up.live():
        _end_line(line, by=by)
    for line in org.links_down.live().select_related("child"):
        _end_line(line, by=by)
        if (
            line.child_id != into.pk
            and not into.links_down.live().filter(child=line.child, kind=line.kind).exists()
        ):
            _draw_line(line.child, into, line.kind, by=by)


def _people_follow(org: Organisation, into: Organisation, *, by: User | None, document: str) -> None:
    """``people`` stands on a higher shelf: its rows are reached from here, its modules are not."""
    for member in org.members.live():
        change_union(member, to=into, by=by, document=document)
    org.accounts.update(home=into)
    today = timezone.localdate()
    for office in org.offices_held.on(today).select_related("user"):
        office.until = today
        office.save(update_fields=["until"])
        trail.record(
            "office.ended",
            office,
            by=by,
            what=format_lazy("{}合并，{}离任{}", org, office.user, office),
            note=document,
        )


def change_union(member: Member, *, to: Organisation, by: User | None, document: str = "") -> None:
    """Enter ``member`` in the roll of ``to``; whether ``by`` may ask for it, the caller has asked."""
    old, member.union = member.union, to
    member.save(update_fields=["union"])
    trail.record(
        "member.transferred",
        member,
        by=by,
        what="转会",
        old={"工会": str(old)},
        new={"工会": str(to)},
        note=document,
    )


@transaction.atomic
def link(child: Organisation, *, to: Organisation, kind: str, by: User | None) -> OrganisationLink:
    """Add a second line beside the tree."""
    _refuse_stranger(by, child)
    _refuse_ended(child)
    _refuse_ended(to)
    with (
        refuse_on("one_live_link_of_a_kind", "已有同类关系，不必重复登记"),
        refuse_on("a_link_joins_two_organisations", "不能与自己建立关系，请另选一个组织"),
    ):
        return _draw_line(child, to, kind, by=by)


@transaction.atomic
def end_link(line: OrganisationLink, *, by: User | None) -> OrganisationLink:
    """End a second line today; it stays in the history."""
    _refuse_stranger(by, line.child)
    if line.valid_to is not None:
        raise Refused("这条关系已经结束")
    return _end_line(line, by=by)


def _draw_line(child: Organisation, to: Organisation, kind: str, *, by: User | None) -> OrganisationLink:
    line = OrganisationLink.objects.create(child=child, parent=to, kind=kind)
    trail.record("orgs.linked", child, by=by, what=format_lazy("增加{}：{}", _kind(line), to))
    return line


def _end_line(line: OrganisationLink, *, by: User | None) -> OrganisationLink:
    line.valid_to = timezone.localdate()
    line.save(update_fields=["valid_to"])
    trail.record("orgs.unlinked", line.child, by=by, what=format_lazy("结束{}：{}", _kind(line), line.parent))
    return line


def _kind(line: OrganisationLink) -> Promise:
    return OrganisationLink.Kind(line.kind).label


def _code_taken(org: Organisation) -> AbstractContextManager[None]:
    return refuse_on(
        "credit_code_is_unique", f"本地区已有组织使用代码{org.credit_code}，请先查找，不要重复登记"
    )


def _fresh(org: Organisation) -> Organisation:
    return Organisation.objects.get(pk=org.pk)


def _plain(value: object) -> object:
    """As the trail keeps it: days as text."""
    return value.isoformat() if isinstance(value, dt.date) else value


def _refuse_ended(org: Organisation) -> None:
    if not org.is_live:
        raise Refused(f"{org}{org.get_status_display()}，不能再办理，请在承接它的组织上办理")


def _refuse_stranger(by: User | None, org: Organisation | None) -> None:
    if by is not None and not by.may("orgs.edit", org):
        raise Refused("您的职务不能管理这个组织，请联系上级工会的组织管理员")
