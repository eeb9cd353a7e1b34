"""Wagtail's admin for editors: what they see of it, and what happens when they publish in it."""

from __future__ import annotations

import json
from typing import Any

from django.core.exceptions import PermissionDenied
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import LockedPagesPanel
from wagtail.models import Page, TaskState
from wagtail.signals import (
    page_published,
    page_unpublished,
    task_approved,
    task_rejected,
    task_submitted,
)

from lianxi.domains.news.actions import note_review
from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.people.models import User
from lianxi.kernel.web import pages

SHOWN = {"explorer", "images", "workbench"}


@hooks.register("register_admin_menu_item")
def back_to_the_workbench() -> MenuItem:
    return MenuItem(_("返回工作台"), reverse("news:desk"), name="workbench", icon_name="arrow-left", order=10)


@hooks.register("construct_main_menu")
def only_what_editors_need(request: HttpRequest, items: list[Any]) -> None:
    items[:] = [item for item in items if item.name in SHOWN]


@hooks.register("construct_homepage_summary_items", order=1000)
def no_totals(request: HttpRequest, items: list[Any]) -> None:
    items.clear()


@hooks.register("construct_homepage_panels")
def no_locked_pages(request: HttpRequest, panels: list[Any]) -> None:
    panels[:] = [panel for panel in panels if not isinstance(panel, LockedPagesPanel)]


@hooks.register("construct_page_chooser_queryset")
def link_to_what_is_public(queryset: Any, request: HttpRequest) -> Any:
    """Links lead to published pages; drafts of other desks are nobody's business."""
    return queryset.live()


@hooks.register("before_edit_page")
@hooks.register("before_copy_page")
@hooks.register("before_move_page")
@hooks.register("before_delete_page")
def only_articles_are_changed(request: HttpRequest, page: Page, *args: Any) -> None:
    """Index and desks are set up once; editors work below them."""
    if not isinstance(page.specific, ArticlePage):
        raise PermissionDenied


@hooks.register("after_delete_page")
def forget_deleted(request: HttpRequest, page: Page) -> None:
    pages.expire()


@receiver(page_published)
@receiver(page_unpublished)
def forget_public_pages(sender: type[Page], **kwargs: Any) -> None:
    pages.expire()


@receiver(task_submitted)
def note_submitted(sender: Any, instance: TaskState, user: User | None, **kwargs: Any) -> None:
    note_review(instance, by=user, verb="submitted")


@receiver(task_approved)
def note_approved(sender: Any, instance: TaskState, user: User | None, **kwargs: Any) -> None:
    note_review(instance, by=user, verb="approved")


@receiver(task_rejected)
def note_rejected(sender: Any, instance: TaskState, user: User | None, **kwargs: Any) -> None:
    note_review(instance, by=user, verb="rejected")


@hooks.register("before_edit_page", order=100)
def review_what_was_submitted(request: HttpRequest, page: Page) -> HttpResponse | None:
    """通过 and 退回 decide on the text as submitted: what the form holds besides is not saved.

    Wagtail would save it as the reviewer's own revision, and nobody approves his own text.
    """
    if request.method != "POST" or "action-workflow-action" not in request.POST:
        return None
    task, state = page.current_workflow_task, page.current_workflow_task_state
    action = request.POST.get("workflow-action-name", "")
    if task is None or action not in {name for name, _label, _asks in task.get_actions(page, request.user)}:
        raise PermissionDenied(action)
    words = json.loads(request.POST.get("workflow-action-extra-data") or "{}")
    task.on_action(state, request.user, action, **words)
    return redirect("news:desk")
