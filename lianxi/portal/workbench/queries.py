"""The three lists of the workbench, composed from every module."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference import queries as conference
from lianxi.domains.conference.queries.waiting import waiting_for
from lianxi.domains.news import queries as news
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter, by_clock


def todo(user: User) -> list[Matter]:
    """待我办理: what waits for the acting office, nearest deadline first."""
    return by_clock([*waiting_for(user, timezone.localdate()), *news.matters_for(user)])


def started(user: User) -> list[Matter]:
    """我发起的: what I handed in, and where it stands."""
    return conference.started_by(user)


def due(user: User) -> list[Matter]:
    """即将到期: deadlines of my region in the next 30 days, and those that have passed."""
    return by_clock(conference.due_for(user))


LISTS = {"todo": todo, "started": started, "due": due}


def tallies(user: User | AnonymousUser | None) -> dict[str, int]:
    """How many stand on each list; nothing for visitors."""
    if user is None or not user.is_authenticated or user.office is None:
        return {}
    return {name: len(listed(user)) for name, listed in LISTS.items()}


# What the rail offers, by group: address, name, and the permission that opens it.
MODULES = [
    (
        _("工作"),
        [
            ("cockpit:home", _("驾驶舱"), "workbench.open"),
            ("conference:desk", _("联席会议与任务"), "workbench.open"),
            ("news:desk", _("新闻"), "news.edit"),
            ("intake:list", _("读入文章"), "articles.read_in"),
            ("rulebook:book", _("规则库"), "workbench.open"),
            ("deadlines:calendar", _("工作日历"), "workbench.open"),
            ("documents:register", _("文号簿"), "workbench.open"),
            ("inbox:list", _("消息"), "workbench.open"),
            ("spreadsheets:list", _("导入记录"), "workbench.open"),
            ("jobs:list", _("长任务"), "trail.verify"),
        ],
    ),
    (
        _("管理"),
        [
            ("orgs:tree", _("组织"), "workbench.open"),
            ("people:members", _("会员"), "members.read"),
            ("people:accounts", _("账号与职务"), "accounts.open"),
            ("trail:list", _("经过与审计"), "trail.read"),
        ],
    ),
]


def modules(user: User | AnonymousUser | None) -> list[tuple[object, list[tuple[str, object]]]]:
    """The groups of the rail with what the acting office may open."""
    if user is None or not user.is_authenticated:
        return []
    offered: list[tuple[object, list[tuple[str, object]]]] = [
        (group, [(route, name) for route, name, permission in links if user.may(permission)])
        for group, links in MODULES
    ]
    return [(group, links) for group, links in offered if links]
