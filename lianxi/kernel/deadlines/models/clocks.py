"""Clocks: periods that run for an object of any domain, and their suspensions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.deadlines import reckoning
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


class Unit(models.TextChoices):
    """In what a period is measured; ``fixed`` has no length, its last day is simply named."""

    CALENDAR = reckoning.CALENDAR, _("自然日")
    WORKING = reckoning.WORKING, _("工作日")
    HOURS = reckoning.HOURS, _("小时")
    FIXED = reckoning.FIXED, _("指定日期")


class ClockQuerySet(models.QuerySet["Clock"]):
    def visible_to(self, user: User | AnonymousUser) -> ClockQuerySet:
        """Those in office in the clock's own region or in one that sits in an alliance with it."""
        if isinstance(user, AnonymousUser) or user.office is None:
            return self.none()
        return self.filter(org__region__in=_partners_of(user.office.org.region))

    def running(self) -> ClockQuerySet:
        """Neither met nor dropped; a suspended clock is still among them."""
        return self.filter(stopped_at=None)

    def of(self, obj: models.Model) -> ClockQuerySet:
        return self.filter(object_type=obj._meta.label_lower, object_id=str(obj.pk))

    def by_due(self) -> ClockQuerySet:
        return self.order_by(Coalesce("approved_due", "original_due"), "id")

    def with_pauses(self) -> ClockQuerySet:
        """What colour and arithmetic need, in one query for all of them."""
        return self.select_related("org__region").prefetch_related("suspensions")


class Clock(models.Model):
    """One period of one object. Its home decides on it; partners see it.

    It is judged by ``due``. ``chasing_due`` is only the day by which somebody late was asked again.
    """

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="clocks", verbose_name=_("归属单位"))
    object_type = models.CharField(max_length=64)
    object_id = models.CharField(max_length=64)
    name = models.CharField(max_length=64)  # in code: task.deadline
    title = models.CharField(_("期限"), max_length=120)
    unit = models.CharField(_("计算单位"), max_length=8, choices=Unit.choices)
    amount = models.PositiveIntegerField(_("长度"), null=True)
    starts_at = models.DateTimeField(_("起算"))
    source = models.CharField(_("依据"), max_length=200, blank=True)
    original_due = models.DateTimeField(_("原定期限"))
    approved_due = models.DateTimeField(_("批准延期至"), null=True)
    chasing_due = models.DateTimeField(_("催办期限"), null=True)
    provisional = models.BooleanField(_("暂定"), default=False)
    because = models.TextField(_("算法"))
    near_days = models.PositiveSmallIntegerField(default=5)  # blue from so many units before the due
    stopped_at = models.DateTimeField(_("办结"), null=True)
    outcome = models.CharField(_("结果"), max_length=120, blank=True)

    objects = ClockQuerySet.as_manager()

    class Meta:
        verbose_name = _("期限")
        indexes = [
            models.Index(fields=["object_type", "object_id"], name="clocks_of_one_object"),
            models.Index(fields=["org"], condition=Q(stopped_at=None), name="running_clocks_of_one_org"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["object_type", "object_id", "name"],
                condition=Q(stopped_at=None),
                name="one_live_clock_per_object_and_name",
            ),
            models.CheckConstraint(
                condition=Q(unit="fixed", amount=None)
                | (~Q(unit="fixed") & Q(amount__isnull=False, amount__gt=0)),
                name="a_period_has_a_length_and_a_fixed_day_has_none",
            ),
            models.CheckConstraint(
                condition=Q(original_due__gte=F("starts_at")), name="a_clock_ends_after_it_starts"
            ),
            models.CheckConstraint(
                condition=Q(stopped_at__isnull=False) | Q(outcome=""),
                name="only_a_stopped_clock_has_an_outcome",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("deadlines:clock", args=[self.pk])

    @property
    def due(self) -> dt.datetime:
        """What the clock is judged by."""
        return self.approved_due or self.original_due

    @property
    def is_stopped(self) -> bool:
        return self.stopped_at is not None

    @property
    def pause(self) -> Suspension | None:
        """The suspension that is still open; free after ``with_pauses``."""
        return next((pause for pause in self.suspensions.all() if pause.ended_at is None), None)

    @property
    def pauses(self) -> list[reckoning.Pause]:
        """The suspensions that are over, in order."""
        found = [(pause.began_at, pause.ended_at) for pause in self.suspensions.all() if pause.ended_at]
        return sorted(found)


def _partners_of(region: Region) -> models.QuerySet[Region]:
    """The region itself, and those it sits in an alliance with."""
    return Region.objects.filter(Q(pk=region.pk) | Q(alliances__regions=region))


class OfClockQuerySet(models.QuerySet):
    """Rows that are seen by whoever sees their clock."""

    path = "clock"

    def visible_to(self, user: User | AnonymousUser) -> OfClockQuerySet:
        return self.filter(**{f"{self.path}__in": Clock.objects.visible_to(user)})


class Suspension(models.Model):
    """中止: the clock stands still from here to there, and what was left is added afterwards."""

    id = uuid_key()
    clock = models.ForeignKey(Clock, models.PROTECT, related_name="suspensions")
    began_at = models.DateTimeField(_("中止"), default=timezone.now)
    ended_at = models.DateTimeField(_("恢复"), null=True)
    reason = models.CharField(_("理由"), max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = OfClockQuerySet.as_manager()

    class Meta:
        verbose_name = _("中止")
        ordering = ["began_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["clock"], condition=Q(ended_at=None), name="one_open_suspension_per_clock"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(ended_at__gte=F("began_at")),
                name="a_suspension_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.reason
