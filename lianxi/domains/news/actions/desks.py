"""Setting up the desks, and keeping Wagtail's groups equal to the offices held."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Site,
    TaskState,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from lianxi.domains.news.models import (
    Category,
    DeskPage,
    NewsIndexPage,
    ReviewTask,
    edited_region,
    group_name,
)
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import regions_of
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

CATEGORIES = [
    ("huiyi", "会议"),
    ("jingsai", "竞赛"),
    ("gongjiang", "劳模工匠"),
    ("weiquan", "维权服务"),
    ("liaoxiuyang", "疗休养"),
    ("jiceng", "基层动态"),
]
REVIEWS = ["一审", "终审"]
# No right to publish, to unpublish or to delete what was published: see models.review and withdraw().
ON_PAGES = ["add_page", "change_page"]
ON_IMAGES = ["add_image", "change_image", "choose_image"]
TASK_WORDS = {"submitted": "送审", "approved": "通过", "rejected": "退回"}


@transaction.atomic
def set_up_news(
    alliance: Alliance, regions: Sequence[Region] | None = None, *, by: User | None = None
) -> NewsIndexPage:
    """Index, desks, categories, groups and review; safe to call again when a region joins."""
    index = _index()
    for position, (slug, name) in enumerate(CATEGORIES, start=1):
        Category.objects.get_or_create(slug=slug, defaults={"name": name, "position": position})
    for region in regions if regions is not None else regions_of(alliance):
        _desk(index, region, by)
    _review(index)
    pages.expire()
    return index


def sync_groups(user: User) -> None:
    """Give and take Wagtail's groups so that they follow the acting office; one query when right."""
    home = edited_region(user)
    wanted = {group_name(home)} if home else set()
    if set(user.groups.values_list("name", flat=True)) != wanted:
        user.groups.set(Group.objects.filter(name__in=wanted))


def note_review(task_state: TaskState, *, by: User | None, verb: str) -> None:
    """Write a step of the review into the trail of its article; ``verb`` is a key of TASK_WORDS."""
    article = task_state.workflow_state.content_object.specific
    step = task_state.task.name
    trail.record(
        f"news.review_{verb}", article, by=by, what=f"{step}{TASK_WORDS[verb]}", note=task_state.comment
    )


def _index() -> NewsIndexPage:
    index = NewsIndexPage.objects.first()
    if index:
        return index
    root = Page.get_first_root_node()
    # Wagtail's pages begin at the root, so that the index answers at /news/; "/" is our own view.
    Site.objects.all().delete()
    Page.objects.filter(depth=2, slug="home").delete()
    Site.objects.create(hostname="localhost", root_page=root, is_default_site=True, site_name="联席")
    return Page.objects.get(pk=root.pk).add_child(instance=NewsIndexPage(title="要闻", slug="news"))


def _desk(index: NewsIndexPage, region: Region, by: User | None) -> None:
    if DeskPage.objects.filter(region=region).exists():
        return
    desk = DeskPage(title=f"{region.name}编辑部", slug=region.colour or region.code, region=region)
    NewsIndexPage.objects.get(pk=index.pk).add_child(instance=desk)
    _group(desk)
    trail.record("news.desk_opened", desk, by=by, what="设立了编辑部")


def _group(desk: DeskPage) -> None:
    """What an editor of this desk may do in Wagtail's admin."""
    group, _created = Group.objects.get_or_create(name=group_name(desk.region))
    group.permissions.set(Permission.objects.filter(codename="access_admin"))
    for codename in ON_PAGES:
        permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.get_or_create(group=group, page=desk.page_ptr, permission=permission)
    root = Collection.get_first_root_node()
    collection = root.add_child(name=desk.region.name)
    for permission in Permission.objects.filter(
        codename__in=ON_IMAGES, content_type__app_label="wagtailimages"
    ):
        GroupCollectionPermission.objects.create(group=group, collection=collection, permission=permission)


def _review(index: NewsIndexPage) -> None:
    if WorkflowPage.objects.filter(page=index.page_ptr).exists():
        return
    workflow = Workflow.objects.create(name="审稿")
    for position, name in enumerate(REVIEWS):
        task = ReviewTask.objects.create(name=name)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=position)
    WorkflowPage.objects.create(workflow=workflow, page=index.page_ptr)
