"""Joint events and their figures: counted once, attributed to the regions by share."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.agenda import OfMeetingQuerySet
from lianxi.domains.conference.models.tasks import Task
from lianxi.kernel.figures import Unit
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region


class JointEventQuerySet(OfMeetingQuerySet):
    path = "task__paper__conference"

    def live(self) -> JointEventQuerySet:
        return self.filter(voided_at=None)


class JointEvent(models.Model):
    """One thing that happened, entered once by whoever held it, whoever took part."""

    id = uuid_key()
    task = models.ForeignKey(Task, models.PROTECT, related_name="events")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("主办单位"))
    title = models.CharField(_("活动"), max_length=200)
    held_on = models.DateField(_("日期"))
    division_code = models.CharField(_("所在地"), max_length=6, blank=True)  # GB/T 2260, city
    place = models.CharField(_("地点"), max_length=120, blank=True)
    note = models.TextField(_("说明"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    voided_at = models.DateTimeField(null=True, blank=True)
    voided_why = models.TextField(_("作废原因"), blank=True)

    objects = JointEventQuerySet.as_manager()

    class Meta:
        verbose_name = _("联合活动")
        ordering = ["-held_on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["task", "title", "held_on"],
                condition=Q(voided_at=None),
                name="a_joint_event_is_entered_once",
            ),
            models.CheckConstraint(
                condition=Q(voided_at=None) | ~Q(voided_why=""), name="a_voided_event_says_why"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class OfEventQuerySet(OfMeetingQuerySet):
    path = "event__task__paper__conference"


class ShareQuerySet(OfEventQuerySet):
    pass


class Share(models.Model):
    """A region's share of an event in percent; all shares of an event make 100 (migration 0002)."""

    id = uuid_key()
    event = models.ForeignKey(JointEvent, models.CASCADE, related_name="shares")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    percent = models.PositiveSmallIntegerField(_("份额（%）"))

    objects = ShareQuerySet.as_manager()

    class Meta:
        verbose_name = _("份额")
        constraints = [
            models.UniqueConstraint(fields=["event", "region"], name="a_region_has_one_share_of_an_event"),
            models.CheckConstraint(
                condition=Q(percent__gte=1, percent__lte=100), name="a_share_is_1_to_100_percent"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region} {self.percent}%"


class CountQuerySet(OfEventQuerySet):
    pass


class EventCount(models.Model):
    """A figure of an event with its counting word."""

    id = uuid_key()
    event = models.ForeignKey(JointEvent, models.CASCADE, related_name="counts")
    name = models.CharField(_("指标"), max_length=40)
    unit = models.CharField(_("单位"), max_length=8, choices=Unit.choices)
    value = models.PositiveBigIntegerField(_("数值"))

    objects = CountQuerySet.as_manager()

    class Meta:
        verbose_name = _("活动数据")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "name", "unit"], name="a_figure_of_an_event_is_given_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.value}{self.get_unit_display()}"


class FlowQuerySet(OfEventQuerySet):
    pass


class EventFlow(models.Model):
    """Of a figure, how much went from one region to another: teachers sent, workers received."""

    id = uuid_key()
    event = models.ForeignKey(JointEvent, models.CASCADE, related_name="flows")
    name = models.CharField(_("指标"), max_length=40)
    unit = models.CharField(_("单位"), max_length=8, choices=Unit.choices)
    origin = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("来自"))
    target = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("去往"))
    value = models.PositiveBigIntegerField(_("数值"))

    objects = FlowQuerySet.as_manager()

    class Meta:
        verbose_name = _("流向")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "name", "unit", "origin", "target"], name="a_flow_is_given_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.origin}→{self.target} {self.value}"
