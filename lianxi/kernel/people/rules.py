"""What is well-formed, who may hold what, and what to say when it is not so."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.people.models import OfficeHeld, User, normal_id_number, normal_phone
from lianxi.kernel.people.roles import SEPARATED, Role
from lianxi.kernel.refusal import Refused

ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
ID_CHECK_SIGNS = "10X98765432"
MOBILE = re.compile(r"1[3-9]\d{9}")
ID_NUMBER = re.compile(r"\d{17}[\dX]")


def id_check_sign(number: str) -> str:
    """The 18th sign of a resident ID (GB 11643-1999)."""
    total = sum(int(digit) * weight for digit, weight in zip(number, ID_WEIGHTS, strict=False))
    return ID_CHECK_SIGNS[total % 11]


def clean_id_number(text: str) -> str:
    """A resident ID in its normal form, or a refusal that says what is wrong.

    The division is never looked up: abolished codes stay in cards for life.
    """
    number = normal_id_number(text)
    if not number:
        return ""
    if not ID_NUMBER.fullmatch(number):
        raise Refused(f"身份证号应为18位数字（末位可为X）,现在是{len(number)}位，请核对")
    if not _is_date(number[6:14]):
        raise Refused(f"身份证号第7至14位应是出生日期，{number[6:14]}不是有效日期，请核对")
    if id_check_sign(number) != number[17]:
        raise Refused("身份证号末位校验不符，可能有一位抄错，请核对")
    return number


def clean_phone(text: str) -> str:
    """A mobile number in its normal form, or a refusal."""
    phone = normal_phone(text)
    if not MOBILE.fullmatch(phone):
        raise Refused("请填写11位手机号，以1开头，例如138开头的号码")
    return phone


def _is_date(digits: str) -> bool:
    try:
        day = dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return dt.date(1900, 1, 1) <= day <= timezone.localdate()


@dataclass(frozen=True)
class Step:
    """One thing to do before an office opens."""

    is_done: bool
    title: Promise
    why: Promise
    url_name: str
    action: Promise


def steps_to_office(user: User) -> list[Step]:
    """What stands between a person and the offices held, in the order to do it."""
    steps = [
        Step(
            not user.must_change_password,
            _("把初始密码换成自己的"),
            _("初始密码是别人替您设的，换掉以后只有您自己知道。"),
            "account_change_password",
            _("修改密码"),
        )
    ]
    if any(office.role in settings.MFA_REQUIRED_ROLES for office in user.offices):
        steps.append(
            Step(
                user.has_second_factor,
                _("加一道登录验证"),
                _("管理组织、任免职务、审计的人，除密码外还要有验证器或安全密钥。密码泄露了，别人也进不来。"),
                "mfa_index",
                _("去设置"),
            )
        )
    return steps


def refuse_two_administrations(user: User, role: str) -> None:
    """System, security and audit administration are three people (GB/T 22239, level 3)."""
    if role not in SEPARATED:
        return
    today = timezone.localdate()
    others = OfficeHeld.objects.on(today).filter(user=user, role__in=SEPARATED).exclude(role=role)
    if other := others.first():
        raise Refused(
            f"{user}已任{other.get_role_display()}，不能再任{Role(role).label}:"
            "组织管理、安全管理、审计须由三个人分别担任"
        )
