"""The tree above the articles: one index, one desk per region; and the columns they are filed in."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, PublicQuerySet, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.people.roles import permits


def edited_region(user: User | AnonymousUser) -> Region | None:
    """The region whose desk the acting office edits: the federation's own editors, nobody below."""
    return _federation_region(user, "news.edit")


def handled_region(user: User | AnonymousUser) -> Region | None:
    """The region whose complaints the acting office handles."""
    return _federation_region(user, "infringements.handle")


def _federation_region(user: User | AnonymousUser, permission: str) -> Region | None:
    office = None if isinstance(user, AnonymousUser) else user.office
    if office is None or not permits(office.role, permission):
        return None
    return office.org.region if office.org.kind == Organisation.Kind.FEDERATION else None


def group_name(region: Region) -> str:
    """Wagtail's group of a desk. Membership follows the offices, never the other way."""
    return f"新闻编辑 · {region.name}"


# A manager of Wagtail, which has no types, points here.
class Category(models.Model):  # type: ignore[django-manager-missing]
    """A column of the news. A label of the article, not its place: re-filing keeps the address."""

    id = uuid_key()
    name = models.CharField(_("名称"), max_length=20, unique=True)
    slug = models.SlugField(max_length=20, unique=True)
    position = models.PositiveSmallIntegerField(_("次序"), unique=True)

    objects = PublicQuerySet.as_manager()

    class Meta:
        verbose_name = _("栏目")
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name


class BranchQuerySet(PageQuerySet):
    def visible_to(self, user: User | AnonymousUser) -> BranchQuerySet:
        """Everybody may know which desks there are."""
        return self.all()


class NewsIndexPage(Page):
    """要闻， /news/. Its list is a Django view at the same address."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["news.DeskPage"]
    max_count = 1
    preview_modes: list = []
    promote_panels: list = []
    settings_panels: list = []

    objects = PageManager.from_queryset(BranchQuerySet)()

    class Meta:
        verbose_name = _("要闻")


class DeskPage(Page):
    """A region's news desk: only this region changes what stands below it."""

    region = models.OneToOneField(Region, models.PROTECT, related_name="news_desk")

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = ["news.ArticlePage"]
    preview_modes: list = []
    promote_panels: list = []
    settings_panels: list = []

    objects = PageManager.from_queryset(BranchQuerySet)()

    class Meta:
        verbose_name = _("编辑部")
