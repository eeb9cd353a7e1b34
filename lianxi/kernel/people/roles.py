"""Roles in words a non-programmer can read: what it is called, what it is for, what it may do.

A role means nothing by itself: an office held (who, role, organisation, from, to) gives it, for
that organisation and everything below it. There is no super-user in daily work (GB/T 22239:
system, security and audit administration are three people).
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    OFFICER = "officer", _("经办人")
    LEADER = "leader", _("负责人")
    CONTACT = "contact", _("联络员")
    EDITOR = "editor", _("新闻编辑")
    ORG_ADMIN = "org_admin", _("组织管理员")
    SECURITY_ADMIN = "security_admin", _("安全管理员")
    AUDITOR = "auditor", _("审计员")


PERMISSIONS: dict[str, Promise] = {
    "workbench.open": _("进入工作台"),
    "articles.read_in": _("读入文章，起草会议与任务"),
    "conference.edit": _("编辑联席会议与任务分工"),
    "papers.sign": _("代表本级会签联合文件"),
    "tasks.claim": _("认领任务"),
    "reports.submit": _("报送进展"),
    "reports.decide": _("采纳或退回进展报告"),
    "news.edit": _("编辑新闻"),
    "infringements.handle": _("处理侵权举报"),
    "orgs.edit": _("登记、调整组织"),
    "members.read": _("查看会员"),
    "members.enrol": _("登记会员、办理转会"),
    "members.unmask": _("查看证件号、手机号全文（留痕）"),
    "accounts.open": _("开通账号"),
    "offices.appoint": _("任免职务"),
    "rules.edit": _("发布本地区的规则"),
    "calendar.edit": _("维护工作日历"),
    "trail.read": _("查阅本地区的经过"),
    "trail.verify": _("校验封存链"),
}


@dataclass(frozen=True)
class RoleCard:
    purpose: Promise
    permissions: frozenset[str]


def _card(purpose: Promise, *permissions: str) -> RoleCard:
    unknown = set(permissions) - set(PERMISSIONS)
    assert not unknown, unknown
    return RoleCard(purpose, frozenset(permissions) | {"workbench.open"})


CARDS: dict[str, RoleCard] = {
    Role.OFFICER: _card(
        _("在本单位经办联席工作：起草、认领、报送、审核"),
        "articles.read_in",
        "conference.edit",
        "tasks.claim",
        "reports.submit",
        "reports.decide",
        "members.read",
        "members.enrol",
    ),
    Role.LEADER: _card(
        _("看进展，作决定，会签联合文件，发布规则"),
        "papers.sign",
        "tasks.claim",
        "reports.decide",
        "rules.edit",
    ),
    Role.CONTACT: _card(_("代表一个单位填报"), "reports.submit"),
    Role.EDITOR: _card(
        _("采编、审核本地区的新闻，处理侵权举报"), "articles.read_in", "news.edit", "infringements.handle"
    ),
    Role.ORG_ADMIN: _card(
        _("管理组织、会员与账号"),
        "orgs.edit",
        "members.read",
        "members.enrol",
        "members.unmask",
        "accounts.open",
        "calendar.edit",
    ),
    Role.SECURITY_ADMIN: _card(_("任免职务"), "accounts.open", "offices.appoint"),
    Role.AUDITOR: _card(_("查阅经过，校验封存链"), "trail.read", "trail.verify"),
}


# Nobody administers and audits at once: system, security and audit are three people.
SEPARATED = frozenset({Role.ORG_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR})


def permits(role: str, permission: str) -> bool:
    if permission not in PERMISSIONS:
        raise KeyError(f"no such permission: {permission}")
    return permission in CARDS[role].permissions
