"""What a joint paper asks for, and each region's part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.agenda import Outcome
from lianxi.domains.conference.models.meeting import Conference, Field
from lianxi.domains.conference.models.numerals import numeral
from lianxi.domains.conference.models.papers import Clause, Paper
from lianxi.domains.conference.models.period import Rhythm
from lianxi.kernel.files.models import File
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region

if TYPE_CHECKING:
    from lianxi.domains.conference.models.report import ReportVersion


class TaskQuerySet(models.QuerySet["Task"]):
    def visible_to(self, user: object) -> TaskQuerySet:
        return self.filter(paper__conference__in=Conference.objects.visible_to(user))

    def of_conference(self, conference: Conference) -> TaskQuerySet:
        """Tasks before competitions, each by number."""
        return self.filter(paper__conference=conference).in_order()

    def in_order(self) -> TaskQuerySet:
        # "task" comes after "competition" in the alphabet.
        return self.order_by("paper_id", "-kind", "number")


class Task(models.Model):
    """A clause of the paper somebody has to carry out. It never closes itself at 100 %."""

    class Kind(models.TextChoices):
        TASK = "task", _("任务")
        COMPETITION = "competition", _("竞赛")

    class State(models.TextChoices):
        OPEN = "open", _("待分工")
        IN_PROGRESS = "in_progress", _("进行中")
        CLOSING = "closing", _("申请销号")
        CLOSED = "closed", _("已销号")
        SUSPENDED = "suspended", _("已中止")
        CANCELLED = "cancelled", _("已取消")

    LIVE = (State.OPEN, State.IN_PROGRESS, State.CLOSING)

    id = uuid_key()
    paper = models.ForeignKey(Paper, models.PROTECT, related_name="tasks")
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
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="tasks", verbose_name=_("出自条款")
    )
    outcome = models.OneToOneField(
        Outcome, models.PROTECT, null=True, blank=True, related_name="task", verbose_name=_("出自议定事项")
    )
    field = models.ForeignKey(
        Field, models.PROTECT, null=True, blank=True, related_name="tasks", verbose_name=_("合作领域")
    )
    leader = models.CharField(_("责任领导"), max_length=80, blank=True)
    handler = models.CharField(_("责任人"), max_length=80, blank=True)
    budget = models.CharField(_("经费来源"), max_length=120, blank=True)
    rhythm = models.CharField(_("报送周期"), max_length=12, choices=Rhythm.choices, default=Rhythm.QUARTERLY)
    starts_on = models.DateField(_("开始日期"), null=True, blank=True)
    deadline = models.DateField(_("完成期限"), null=True, blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.OPEN)

    objects = TaskQuerySet.as_manager()

    class Meta:
        verbose_name = _("任务")
        constraints = [
            models.UniqueConstraint(fields=["paper", "kind", "number"], name="one_task_per_number"),
            models.CheckConstraint(
                condition=Q(state="open", lead=None)
                | Q(state="cancelled")
                | (~Q(state="open") & Q(lead__isnull=False)),
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
        return self.paper.conference

    @property
    def is_live(self) -> bool:
        return self.state in self.LIVE


class PartQuerySet(models.QuerySet["Part"]):
    def visible_to(self, user: object) -> PartQuerySet:
        return self.filter(task__paper__conference__in=Conference.objects.visible_to(user))

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
    plan = models.TextField(_("本地安排"), blank=True)
    handler = models.CharField(_("责任人"), max_length=80, blank=True)
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


class OfTaskQuerySet(models.QuerySet):
    """Working rows of a task: seen by offices of the parties."""

    path = "task"

    def visible_to(self, user: object) -> OfTaskQuerySet:
        return self.filter(**{f"{self.path}__paper__conference__in": Conference.objects.inside(user)})


class MilestoneQuerySet(OfTaskQuerySet):
    pass


class Milestone(models.Model):
    """A step on the way, with its own day."""

    id = uuid_key()
    task = models.ForeignKey(Task, models.PROTECT, related_name="milestones")
    title = models.CharField(_("节点"), max_length=200)
    due_on = models.DateField(_("日期"))
    reached_on = models.DateField(_("完成日期"), null=True, blank=True)
    note = models.TextField(_("说明"), blank=True)

    objects = MilestoneQuerySet.as_manager()

    class Meta:
        verbose_name = _("节点")
        ordering = ["task", "due_on", "id"]

    def __str__(self) -> str:
        return self.title


class EvidenceQuerySet(OfTaskQuerySet):
    path = "part__task"


class Evidence(models.Model):
    """What proves a region's part: a document, a photograph, an address; a row of the region's."""

    id = uuid_key()
    part = models.ForeignKey(Part, models.PROTECT, related_name="evidence")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    title = models.CharField(_("佐证材料"), max_length=200)
    dated = models.DateField(_("日期"), null=True, blank=True)
    file = models.ForeignKey(
        File, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("附件")
    )
    url = models.URLField(_("网址"), blank=True)
    note = models.TextField(_("说明"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("佐证材料")
        ordering = ["part", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(file__isnull=False) | ~Q(url="") | ~Q(note=""), name="evidence_shows_something"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class ClosingQuerySet(OfTaskQuerySet):
    pass


class Closing(models.Model):
    """申请销号: the lead applies, with what was achieved. A task never closes itself."""

    id = uuid_key()
    task = models.ForeignKey(Task, models.PROTECT, related_name="closings")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("申请单位"))
    achieved = models.TextField(_("完成情况"))
    left = models.TextField(_("未尽事项"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = ClosingQuerySet.as_manager()

    class Meta:
        verbose_name = _("销号申请")
        ordering = ["task", "id"]

    def __str__(self) -> str:
        return str(self.task)


class ClosingRulingQuerySet(OfTaskQuerySet):
    path = "closing__task"


class ClosingRuling(models.Model):
    """The host has checked the evidence: closed, or back with the reason."""

    class Outcome(models.TextChoices):
        CLOSED = "closed", _("同意销号")
        RETURNED = "returned", _("退回")

    id = uuid_key()
    closing = models.OneToOneField(Closing, models.PROTECT, related_name="ruling")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("审核单位"))
    outcome = models.CharField(max_length=8, choices=Outcome.choices)
    comment = models.TextField(_("意见"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = ClosingRulingQuerySet.as_manager()

    class Meta:
        verbose_name = _("销号审核")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="closed") | ~Q(comment=""), name="a_returned_closing_says_why"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.closing} {self.get_outcome_display()}"
