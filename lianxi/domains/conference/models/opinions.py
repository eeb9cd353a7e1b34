"""The joint paper of a meeting, its tasks, and each region's part in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference
from lianxi.domains.conference.models.numerals import numeral
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region

if TYPE_CHECKING:
    from lianxi.domains.conference.models.report import ReportVersion


class OpinionsQuerySet(models.QuerySet["Opinions"]):
    def visible_to(self, user: object) -> OpinionsQuerySet:
        return self.filter(conference__in=Conference.objects.visible_to(user))


class Opinions(models.Model):
    """A joint paper (工作意见). One meeting may issue several: five in 2022."""

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="opinions")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("登记单位"))
    title = models.CharField(_("文件名称"), max_length=200, blank=True)
    document_number = models.CharField(_("文号"), max_length=60, blank=True)
    issued_on = models.DateField(_("印发日期"), null=True, blank=True)

    objects = OpinionsQuerySet.as_manager()

    class Meta:
        verbose_name = _("工作意见")

    def __str__(self) -> str:
        return self.title or _now("会议议定事项")


class TaskQuerySet(models.QuerySet["Task"]):
    def visible_to(self, user: object) -> TaskQuerySet:
        return self.filter(opinions__conference__in=Conference.objects.visible_to(user))

    def of_conference(self, conference: Conference) -> TaskQuerySet:
        """Tasks before competitions, each by number."""
        return self.filter(opinions__conference=conference).in_order()

    def in_order(self) -> TaskQuerySet:
        # "task" comes after "competition" in the alphabet.
        return self.order_by("opinions_id", "-kind", "number")


class Task(models.Model):
    """A clause of the paper somebody has to carry out. It never closes itself at 100 %."""

    class Kind(models.TextChoices):
        TASK = "task", _("任务")
        COMPETITION = "competition", _("竞赛")

    class State(models.TextChoices):
        OPEN = "open", _("待分工")
        IN_PROGRESS = "in_progress", _("进行中")

    id = uuid_key()
    opinions = models.ForeignKey(Opinions, models.PROTECT, related_name="tasks")
    kind = models.CharField(_("类别"), max_length=12, choices=Kind.choices, default=Kind.TASK)
    number = models.PositiveSmallIntegerField(_("序号"))
    title = models.CharField(_("名称"), max_length=200)
    text = models.TextField(_("原文"), blank=True)
    goal = models.TextField(_("目标和指标"), blank=True)
    lead = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tasks_led",
        verbose_name=_("牵头单位"),
    )
    starts_on = models.DateField(_("开始日期"), null=True, blank=True)
    deadline = models.DateField(_("完成期限"), null=True, blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.OPEN)

    objects = TaskQuerySet.as_manager()

    class Meta:
        verbose_name = _("任务")
        constraints = [
            models.UniqueConstraint(fields=["opinions", "kind", "number"], name="one_task_per_number"),
            models.CheckConstraint(
                condition=Q(state="open", lead=None) | (~Q(state="open") & Q(lead__isnull=False)),
                name="a_task_beyond_open_has_a_lead",
            ),
            models.CheckConstraint(
                condition=Q(deadline=None) | Q(starts_on=None) | Q(deadline__gte=F("starts_on")),
                name="a_task_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def label(self) -> str:
        """任务三， 竞赛一."""
        return f"{self.get_kind_display()}{numeral(self.number)}"

    @property
    def numeral(self) -> str:
        return numeral(self.number)

    @property
    def settled_lead(self) -> Organisation:
        """The lead of a task that was divided; an open one has none yet."""
        assert self.lead is not None
        return self.lead

    @property
    def conference(self) -> Conference:
        return self.opinions.conference


class PartQuerySet(models.QuerySet["Part"]):
    def visible_to(self, user: object) -> PartQuerySet:
        return self.filter(task__opinions__conference__in=Conference.objects.visible_to(user))

    def live(self) -> PartQuerySet:
        return self.exclude(state=Part.State.EXCUSED)

    def with_percent(self) -> PartQuerySet:
        """Fill :attr:`Part.percent` in the same query."""
        return self.annotate(percent=Subquery(_accepted_percents(OuterRef("pk"))[:1]))


class Part(models.Model):
    """One region's part in a task; once claimed, only that region changes it."""

    class State(models.TextChoices):
        PENDING = "pending", _("待认领")
        CLAIMED = "claimed", _("已认领")
        EXCUSED = "excused", _("不参加")

    id = uuid_key()
    task = models.ForeignKey(Task, models.PROTECT, related_name="parts")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    org = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("实施单位")
    )
    local_number = models.CharField(_("本地文号"), max_length=60, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.PENDING)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    claimed_at = models.DateTimeField(null=True, blank=True)

    objects = PartQuerySet.as_manager()

    class Meta:
        verbose_name = _("地区分工")
        constraints = [
            models.UniqueConstraint(fields=["task", "region"], name="one_part_per_region_and_task"),
            models.CheckConstraint(
                condition=Q(
                    state="claimed", org__isnull=False, claimed_by__isnull=False, claimed_at__isnull=False
                )
                | (~Q(state="claimed") & Q(org=None, claimed_by=None, claimed_at=None)),
                name="a_claimed_part_says_who_does_it",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region} {self.task}"

    @cached_property
    def percent(self) -> int | None:
        """Of the newest accepted report; ``None`` before the first."""
        return _accepted_percents(self).first()


def _accepted_percents(part: object) -> models.QuerySet[ReportVersion, int]:
    """Of the reports of one part, newest first."""
    from lianxi.domains.conference.models.report import ReportVersion  # noqa: PLC0415  it stands above

    return ReportVersion.objects.accepted().of_part(part).newest_first().values_list("percent", flat=True)
