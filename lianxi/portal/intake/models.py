"""A text on its way in: what was read, what an officer made of it, what became of it."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import Conference
from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User


class DraftQuerySet(models.QuerySet["Draft"]):
    def visible_to(self, user: User | AnonymousUser) -> DraftQuerySet:
        """The drafts of one's own region, for those who read articles in."""
        if isinstance(user, AnonymousUser) or not user.may("articles.read_in"):
            return self.none()
        return self.filter(org__region=user.acting_org.region)

    def open(self) -> DraftQuerySet:
        return self.filter(status=Draft.Status.OPEN)


class Draft(models.Model):
    """One text read in. Nothing of it is public before it is confirmed."""

    class Status(models.TextChoices):
        OPEN = "open", _("待确认")
        CONFIRMED = "confirmed", _("已确认")
        DISCARDED = "discarded", _("已放弃")

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    name = models.CharField(_("名称"), max_length=200)
    text = models.TextField(_("原文"))
    marks = models.JSONField(default=list)  # [[kind, index, start, end]] into text
    values = models.JSONField(default=dict)  # the fields of the draft page
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)
    created_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    saved_at = models.DateTimeField(auto_now=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    article = models.ForeignKey(ArticlePage, models.SET_NULL, null=True, related_name="+")
    conference = models.ForeignKey(Conference, models.SET_NULL, null=True, related_name="+")

    objects = DraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("读入的文章")
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="open", decided_by=None, decided_at=None)
                | (~Q(status="open") & Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="draft_is_decided_by_somebody_at_some_time",
            ),
        ]

    def __str__(self) -> str:
        return self.name
