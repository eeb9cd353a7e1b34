"""快讯: headlines an editor puts into the ticker for a time."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.news.models.articles import ArticlePage
from lianxi.domains.news.models.desks import edited_region
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User


class TickerQuerySet(models.QuerySet["TickerEntry"]):
    def running(self, on: dt.datetime) -> TickerQuerySet:
        """In the ticker at this moment, in its order; never a withdrawn article."""
        in_time = Q(expires_at=None) | Q(expires_at__gt=on)
        leads_somewhere = Q(article=None) | Q(article__live=True, article__withdrawn_at=None)
        return (
            self.filter(in_time, leads_somewhere, starts_at__lte=on)
            .select_related("article")
            .order_by("-pinned", "-weight", "-starts_at", "-id")
        )

    def visible_to(self, user: User | AnonymousUser) -> TickerQuerySet:
        """What runs; for a region's editors also what it planned and ended."""
        running = self.running(timezone.now())
        home = edited_region(user)
        return (running | self.filter(region=home)) if home else running


class TickerEntry(models.Model):
    id = uuid_key()
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    text = models.CharField(_("标题"), max_length=80)
    article = models.ForeignKey(
        ArticlePage, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("稿件")
    )
    url = models.CharField(_("地址"), max_length=500, blank=True)
    weight = models.SmallIntegerField(_("权重"), default=0)
    pinned = models.BooleanField(_("置顶"), default=False)
    starts_at = models.DateTimeField(_("开始"), default=timezone.now)
    expires_at = models.DateTimeField(_("到期"), null=True, blank=True)

    objects = TickerQuerySet.as_manager()

    class Meta:
        verbose_name = _("快讯")
        ordering = ["-pinned", "-weight", "-starts_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(article__isnull=False) | ~Q(url=""), name="ticker_entry_leads_somewhere"
            ),
            models.CheckConstraint(
                condition=Q(expires_at=None) | Q(expires_at__gte=F("starts_at")),
                name="ticker_entry_ends_after_it_starts",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def is_over(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()

    @property
    def address(self) -> str:
        return self.article.get_absolute_url() if self.article else self.url
