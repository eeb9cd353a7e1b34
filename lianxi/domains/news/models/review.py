"""一审、终审: a step of Wagtail's workflow that nobody takes for his own text."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, Task, TaskQuerySet, TaskState

from lianxi.domains.news.models.articles import ArticlePage
from lianxi.domains.news.models.desks import edited_region
from lianxi.kernel.people.models import User


class ReviewTaskQuerySet(TaskQuerySet):
    def visible_to(self, user: User | AnonymousUser) -> ReviewTaskQuerySet:
        """The steps concern editors only."""
        return self.all() if edited_region(user) else self.none()


class ReviewTask(Task):
    """Any editor of the article's own desk may decide, except those who wrote the text."""

    objects: models.Manager[ReviewTask] = models.Manager.from_queryset(ReviewTaskQuerySet)()

    class Meta:
        verbose_name = _("审稿")

    def may_decide(self, page: Page, user: User) -> bool:
        article = page.specific
        return edited_region(user) == article.region and user.pk not in article.authors()

    def locked_for_user(self, obj: Page, user: User) -> bool:
        """Authors wait: what was sent in is what is read."""
        return user.pk in obj.specific.authors()

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, str | Promise, bool]]:
        if not self.may_decide(obj, user):
            return []
        return [("reject", _("退回修改"), True), ("approve", _("通过"), False)]

    def on_action(self, task_state: TaskState, user: User, action_name: str, **kwargs: Any) -> None:
        # The editor's form may have saved changes of the reviewer a moment ago.
        if not self.may_decide(task_state.workflow_state.content_object, user):
            raise PermissionDenied
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user: User, **kwargs: Any) -> models.QuerySet[TaskState]:
        pages = [str(page.pk) for page in pages_awaiting(user)]
        return self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS, revision__object_id__in=pages)

    @classmethod
    def get_description(cls) -> str | Promise:
        return _("由本地区编辑部中没有参与写稿的编辑审核")


def pages_awaiting(user: User) -> list[ArticlePage]:
    """The articles of the desk that wait for a review this user may give (three queries)."""
    home = edited_region(user)
    if home is None:
        return []
    waiting = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task__reviewtask__isnull=False)
    ids = [int(pk) for pk in waiting.values_list("revision__object_id", flat=True)]
    pages = list(ArticlePage.objects.filter(pk__in=ids, region=home).order_by("latest_revision_created_at"))
    written = _authors_of(pages)
    return [page for page in pages if user.pk not in written[page.pk]]


def _authors_of(pages: list[ArticlePage]) -> dict[int, set[Any]]:
    """``ArticlePage.authors`` for many pages at once."""
    live = {page.pk: page.live_revision_id or 0 for page in pages}
    revisions = Revision.objects.page_revisions().filter(object_id__in=[str(pk) for pk in live])
    written: dict[int, set[Any]] = defaultdict(set)
    for object_id, pk, user_id in revisions.values_list("object_id", "pk", "user_id"):
        if pk > live[int(object_id)]:
            written[int(object_id)].add(user_id)
    return written
