"""Accounts, members, offices and consent: everything that writes about people."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable

from allauth.usersessions.models import UserSession
from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy

from lianxi.kernel.orgs.actions import change_union
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.consents import TEXTS
from lianxi.kernel.people.models import Consent, Member, OfficeHeld, User
from lianxi.kernel.people.rules import clean_id_number, clean_phone, refuse_two_administrations
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

UNMASKABLE = {"id_number": "证件号", "phone": "手机号"}


PASSWORD_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is misread or misheard


@transaction.atomic
def open_account(
    *,
    by: User | None,
    name: str,
    email: str = "",
    phone: str = "",
    password: str | None = None,
    home: Organisation | None = None,
) -> User:
    """Open an account by phone or e-mail, looked after by ``home`` (the organisation of ``by``).

    A password that somebody else chose must be changed at the first sign-in; without one the
    person signs in by a code and sets it.
    """
    if by is not None and home is None and by.office is not None:
        home = by.office.org
    _refuse_without("accounts.open", by, home)
    if not (email or phone):
        raise Refused("请至少填写手机号或电子邮箱，用于登录")
    clean = clean_phone(phone) if phone else ""
    with (
        refuse_on("people_user_phone_index_key", "这个手机号已开通账号，可直接登录或找回密码"),
        refuse_on("people_user_email_key", "这个邮箱已开通账号，可直接登录或找回密码"),
    ):
        user = User.objects.create_user(
            name=name.strip(),
            email=email,
            phone=clean,
            password=password,
            home=home,
            must_change_password=by is not None and password is not None,
        )
    trail.record("account.opened", user, by=by, what="开通了账号", new={"所属单位": str(home or "")})
    return user


def initial_password() -> str:
    """Four groups that can be read out on the telephone; about 79 bits."""
    return "-".join("".join(secrets.choice(PASSWORD_SIGNS) for _ in range(4)) for _ in range(4))


@transaction.atomic
def reset_password(user: User, *, by: User) -> str:
    """Give ``user`` a new initial password, shown once; every session of his ends with the old one."""
    _refuse_without("accounts.open", by, None)
    if user.pk == by.pk:
        raise Refused("自己的密码请在“我的账号”里修改")
    if not User.objects.visible_to(by).filter(pk=user.pk).exists():
        raise Refused("这个账号不归您所在的组织管理，请联系其所属单位")
    password = initial_password()
    user.set_password(password)
    user.must_change_password = True
    user.save(update_fields=["password", "must_change_password"])
    trail.record("account.password_reset", user, by=by, what="重设了初始密码")
    return password


@transaction.atomic
def close_account(user: User, *, by: User) -> User:
    """Nobody signs in with it any more; what was done with it stays."""
    _refuse_without("accounts.open", by, None)
    if user.pk == by.pk:
        raise Refused("不能停用自己的账号，请由另一位管理员办理")
    if not User.objects.visible_to(by).filter(pk=user.pk).exists():
        raise Refused("这个账号不归您所在的组织管理，请联系其所属单位")
    if held := user.offices_held.on(timezone.localdate()).first():
        raise Refused(f"请先办理离任：{held}")
    user.is_active = False
    user.save(update_fields=["is_active"])
    trail.record("account.closed", user, by=by, what="停用了账号")
    return user


@transaction.atomic
def appoint(
    user: User, *, role: str, org: Organisation, by: User | None, since: dt.date | None = None
) -> OfficeHeld:
    """Give ``user`` an office from ``since`` (today) on. Nobody appoints himself."""
    _refuse_without("offices.appoint", by, org)
    if by is not None and by.pk == user.pk:
        raise Refused("不能任命自己，请由另一位安全管理员办理")
    if not org.is_live:
        raise Refused(f"{org}{org.get_status_display()}，不能在此任命")
    refuse_two_administrations(user, role)
    with refuse_on("an_office_is_held_once", f"{user}已在{org}担任这一职务"):
        office = OfficeHeld.objects.create(user=user, role=role, org=org, since=since or timezone.localdate())
    trail.record("office.appointed", office, by=by, what=format_lazy("任命{}为{}", user, office))
    return office


@transaction.atomic
def end_office(office: OfficeHeld, *, by: User, until: dt.date | None = None) -> OfficeHeld:
    """End an office; the last day still counts."""
    _refuse_without("offices.appoint", by, office.org)
    if office.until is not None:
        raise Refused("这一职务已经离任")
    with refuse_on("office_ends_after_it_begins", "离任日期不能早于任职日期"):
        office.until = until or timezone.localdate()
        office.save(update_fields=["until"])
    trail.record("office.ended", office, by=by, what=format_lazy("{}离任{}", office.user, office))
    return office


def choose_office(office: OfficeHeld, *, by: User) -> OfficeHeld:
    """Act in another office one holds; told under the office one comes from."""
    if office.pk not in {held.pk for held in by.offices}:
        raise Refused("您现在不担任这一职务，请刷新页面后再选")
    if by.is_locked(office):
        raise Refused("这一职务还没有启用，请先完成安全设置")
    trail.record("office.chosen", office, by=by, what=format_lazy("改以{}办事", office))
    return office


@transaction.atomic
def enrol(
    *,
    by: User | None,
    union: Organisation,
    name: str,
    id_number: str = "",
    phone: str = "",
    post: str = "",
    employer: Organisation | None = None,
    user: User | None = None,
) -> Member:
    """Enter a member in the roll of ``union``."""
    _refuse_without("members.enrol", by, union)
    if not union.is_live or union.kind == Organisation.Kind.OUTSIDE:
        raise Refused(f"{union}不是在用的工会，不能登记会员")
    clean_id = clean_id_number(id_number)
    with refuse_on("one_live_membership_per_person", "此人在本地区已有会籍，请办理转会，不要重复登记"):
        member = Member.objects.create(
            region=union.region,
            union=union,
            name=name.strip(),
            id_number=clean_id,
            phone=clean_phone(phone) if phone else "",
            post=post,
            employer=employer,
            user=user,
        )
    trail.record("member.enrolled", member, by=by, what=f"登记入会：{union}")
    return member


@transaction.atomic
def transfer(member: Member, *, to: Organisation, by: User, document: str = "") -> Member:
    """Move a membership to another union of the same region."""
    _refuse_without("members.enrol", by, member.union)
    _refuse_without("members.enrol", by, to)
    if not member.is_live:
        raise Refused(f"会籍{member.get_status_display()}，不能转会")
    if not to.is_live or to.kind == Organisation.Kind.OUTSIDE:
        raise Refused(f"{to}不是在用的工会，不能转入")
    if to.pk == member.union_id:
        raise Refused(f"{member}已在{to}")
    if to.region_id != member.region_id:
        raise Refused("跨省转会须由转入地重新登记入会，原会籍办理退会")
    change_union(member, to=to, by=by, document=document)
    return member


@transaction.atomic
def unmask(member: Member, *, field: str, reason: str, by: User) -> str:
    """Read one sensitive value in full; the reading itself stays in the trail."""
    _refuse_without("members.unmask", by, member.union)
    if not reason.strip():
        raise Refused("请写明查看全文的用途，用途会留痕")
    trail.record("member.unmasked", member, by=by, what=f"查看了{UNMASKABLE[field]}全文", note=reason.strip())
    return getattr(member, field)


@transaction.atomic
def give_consent(*, by: User, purpose: str, text_version: int, channel: str = "web") -> Consent:
    """Record a consent; giving it again for the same text changes nothing."""
    if purpose not in TEXTS:
        raise Refused("没有这一项授权")
    standing = by.consents.standing().filter(purpose=purpose).first()
    if standing and standing.text_version == text_version:
        return standing
    if standing:
        withdraw_consent(standing, by=by)
    consent = Consent.objects.create(user=by, purpose=purpose, text_version=text_version, channel=channel)
    trail.record(
        "consent.given",
        consent,
        by=by,
        what=format_lazy("同意：{}", TEXTS[purpose].title),
        new={"版本": text_version},
    )
    return consent


@transaction.atomic
def withdraw_consent(consent: Consent, *, by: User) -> Consent:
    """As easy as giving it (PIPL art. 15)."""
    if consent.user_id != by.pk:
        raise Refused("只能撤回自己的授权")
    if consent.withdrawn_at is None:
        consent.withdrawn_at = timezone.now()
        consent.save(update_fields=["withdrawn_at"])
        trail.record(
            "consent.withdrawn",
            consent,
            by=by,
            what=format_lazy("撤回同意：{}", TEXTS[consent.purpose].title),
        )
    return consent


@transaction.atomic
def end_sessions(sessions: Iterable[UserSession], *, by: User) -> int:
    """Sign ``by`` out in these places; how many."""
    ended = list(sessions)
    for session in ended:
        session.end()
    if ended:
        trail.record("account.sessions_ended", by, by=by, what=f"退出了其他{len(ended)}处登录")
    return len(ended)


def _refuse_without(permission: str, by: User | None, org: Organisation | None) -> None:
    if by is not None and not by.may(permission, org):
        raise Refused("您当前的职务不能办理这件事，请切换职务或联系管理员")
