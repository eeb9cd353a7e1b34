"""Who may do what with the news, and the answers when he may not."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache

from lianxi.domains.news.models import (
    ArticlePage,
    DeskPage,
    InfringementReport,
    edited_region,
    handled_region,
)
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused

COMPLAINTS_AN_HOUR = 5
# What editors use of Wagtail's admin: by namespace, or by name outside one. All else stays shut.
OPEN_NAMESPACES = {
    "wagtailadmin_pages",
    "wagtailadmin_editing_sessions",
    "wagtailimages",
    "wagtailimages_chooser",
    "wagtailadmin_api",
}
OPEN_NAMES = {
    "wagtailadmin_home",
    "wagtailadmin_explore_root",
    "wagtailadmin_explore",
    "wagtailadmin_explore_results",
    "wagtail_bulk_action",
    "wagtailadmin_choose_page",
    "wagtailadmin_choose_page_child",
    "wagtailadmin_choose_page_search",
    "wagtailadmin_choose_page_external_link",
    "wagtailadmin_choose_page_email_link",
    "wagtailadmin_tag_autocomplete",
    "wagtailadmin_logout",
    "wagtailadmin_dismissibles",
    "wagtailadmin_block_preview",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
}
PAGE_ARGUMENTS = ("page_id", "parent_page_id", "page_to_move_id", "destination_id", "pk", "object_id")


def may_enter(user: User | AnonymousUser) -> bool:
    """Into Wagtail's admin: editors of a desk. A super-user would pass over every desk's fence."""
    return edited_region(user) is not None and not user.is_superuser


def is_open(namespaces: list[str], name: str | None) -> bool:
    return namespaces[0] in OPEN_NAMESPACES if namespaces else name in OPEN_NAMES


def is_own_or_above(user: User, page_ids: set[int]) -> bool:
    """Every page named is on the user's desk, or on the way down to it."""
    home = edited_region(user)
    desk = DeskPage.objects.filter(region=home).values_list("path", flat=True).first() or "-"
    paths = ArticlePage.base_page_model.objects.filter(pk__in=page_ids).values_list("path", flat=True)
    return all(path.startswith(desk) or desk.startswith(path) for path in paths)


def refuse_other_desks(by: User | None, region: Region) -> None:
    """``by=None`` is the platform itself."""
    if by is not None and edited_region(by) != region:
        raise Refused(f"只有{region.name}总工会的新闻编辑能办这件事，请切换职务或与对方编辑部联系")


def refuse_far_writer(by: User, region: Region) -> None:
    """Texts are sent to the writer's own desk, by those who may read articles in."""
    if not by.may("articles.read_in") or by.office is None or by.office.org.region_id != region.pk:
        raise Refused("只能向本地区编辑部送稿，请切换职务")


def refuse_incomplete(article: ArticlePage) -> None:
    if missing := article.missing():
        raise Refused(";".join(str(message) for message in missing.values()))


def refuse_strange_handler(report: InfringementReport, by: User) -> Region:
    """The region the handler acts for, when it may handle this complaint."""
    home = handled_region(by)
    if home is None:
        raise Refused("您当前的职务不能处理侵权举报，请切换职务或联系管理员")
    if report.region_id not in {None, home.pk}:
        raise Refused("这件举报由稿件所在地区处理")
    return home


def refuse_flood(address: str) -> None:
    """A brake on machines; people with more than this to say may telephone."""
    key = f"news.complaints:{address}"
    cache.add(key, 0, timeout=3600)
    if cache.incr(key) > COMPLAINTS_AN_HOUR:
        raise Refused(
            f"这个网络地址一小时内已提交 {COMPLAINTS_AN_HOUR} 次举报。您填的内容还在，请一小时后再提交，或直接与编辑部联系"
        )
