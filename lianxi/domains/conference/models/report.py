"""Progress reports: one per part and period, every version kept, every decision a row of its own.

The reporting region owns report and version; the region that decides adds its own ``Decision``
instead of changing them. So a version is submitted until it is decided, and who and when are
never missing.
"""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference, acting_region
from lianxi.domains.conference.models.period import Period, Span
from lianxi.domains.conference.models.tasks import Part
from lianxi.kernel.figures import Unit
from lianxi.kernel.files.models import File
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation


class ReportQuerySet(models.QuerySet["Report"]):
    def inside(self, user: object) -> ReportQuerySet:
        """Those of one's own region, and those submitted to it as lead or, for its own, as host."""
        region = acting_region(user)
        if region is None:
            return self.none()
        by_the_lead = Q(part__region=F("part__task__lead__region"))
        host = Q(part__task__paper__conference__host=region)
        home = Q(
            part__task__paper__conference__host=None,
            part__task__paper__conference__org__region=region,
        )
        return self.filter(
            Q(part__region=region) | Q(part__task__lead__region=region) | (by_the_lead & (host | home))
        )

    def visible_to(self, user: object) -> ReportQuerySet:
        """Everybody sees accepted ones; the rest is for the two sides."""
        accepted = ReportVersion.objects.accepted().values("report")
        inside = self.inside(user).values("pk")
        conferences = Conference.objects.visible_to(user)
        return self.filter(
            Q(pk__in=accepted) | Q(pk__in=inside), part__task__paper__conference__in=conferences
        )


class Report(models.Model):
    """What one part did in one period."""

    class State(models.TextChoices):
        SUBMITTED = "submitted", _("待审核")
        RETURNED = "returned", _("已退回")
        ACCEPTED = "accepted", _("已采纳")

    id = uuid_key()
    part = models.ForeignKey(Part, models.PROTECT, related_name="reports")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("报送单位"))
    year = models.PositiveSmallIntegerField(_("年度"))
    span = models.CharField(_("报告期"), max_length=2, choices=Span.choices)
    ends_on = models.DateField(_("期末"))  # of the period: the order of reports

    objects = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("进展报告")
        constraints = [
            models.UniqueConstraint(
                fields=["part", "year", "span"], name="one_live_report_per_part_and_period"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.part.region.plain_name} {self.period} {self.part.task}"

    @property
    def period(self) -> Period:
        return Period(self.year, Span(self.span))


class VersionQuerySet(models.QuerySet["ReportVersion"]):
    def visible_to(self, user: object) -> VersionQuerySet:
        """Accepted ones for everybody, the whole history for the two sides."""
        reports = Report.objects.visible_to(user)
        inside = Report.objects.inside(user)
        return self.filter(
            Q(decision__outcome=Decision.Outcome.ACCEPTED) | Q(report__in=inside), report__in=reports
        )

    def accepted(self) -> VersionQuerySet:
        return self.filter(decision__outcome=Decision.Outcome.ACCEPTED)

    def waiting(self) -> VersionQuerySet:
        return self.filter(decision=None)

    def of_part(self, part: object) -> VersionQuerySet:
        return self.filter(report__part=part)

    def newest_first(self) -> VersionQuerySet:
        return self.order_by("-report__ends_on", "-number")


class ReportVersion(models.Model):
    """One submission of a report, never changed."""

    id = uuid_key()
    report = models.ForeignKey(Report, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField(_("第几稿"))
    percent = models.PositiveSmallIntegerField(
        _("完成进度"), validators=[MinValueValidator(0), MaxValueValidator(100)]
    )
    done = models.TextField(_("本期完成"))
    problems = models.TextField(_("存在问题"), blank=True)
    next_steps = models.TextField(_("下一步安排"), blank=True)
    to_coordinate = models.TextField(_("需协调事项"), blank=True)
    submitted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    submitted_at = models.DateTimeField(_("报送时间"), default=timezone.now)

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("报告稿次")
        ordering = ["report", "number"]
        constraints = [
            models.UniqueConstraint(fields=["report", "number"], name="versions_are_numbered_once"),
            models.CheckConstraint(
                condition=Q(percent__gte=0, percent__lte=100), name="percent_is_between_0_and_100"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report} #{self.number}"

    @property
    def state(self) -> Report.State:
        decision = getattr(self, "decision", None)
        return Report.State(decision.outcome) if decision else Report.State.SUBMITTED


class DecisionQuerySet(models.QuerySet["Decision"]):
    def visible_to(self, user: object) -> DecisionQuerySet:
        return self.filter(version__in=ReportVersion.objects.visible_to(user))


class Decision(models.Model):
    """Accepted or returned: a row of the deciding side, written once."""

    class Outcome(models.TextChoices):
        RETURNED = "returned", _("已退回")
        ACCEPTED = "accepted", _("已采纳")

    id = uuid_key()
    version = models.OneToOneField(ReportVersion, models.PROTECT, related_name="decision")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("审核单位"))
    outcome = models.CharField(max_length=8, choices=Outcome.choices)
    comment = models.TextField(_("意见"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(_("审核时间"), default=timezone.now)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("审核结果")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="accepted") | ~Q(comment=""), name="a_return_says_why"
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["accepted", "returned"]), name="a_version_is_accepted_or_returned"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version} {self.get_outcome_display()}"


class FigureQuerySet(models.QuerySet["Figure"]):
    def visible_to(self, user: object) -> FigureQuerySet:
        return self.filter(version__in=ReportVersion.objects.visible_to(user))


class Figure(models.Model):
    """A figure with its counting word. 人 are distinct persons and never added to 人次.

    Figures of different regions are never summed: a joint event is in all of their reports.
    """

    Unit = Unit

    id = uuid_key()
    version = models.ForeignKey(ReportVersion, models.PROTECT, related_name="figures")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(_("指标"), max_length=40)
    value = models.PositiveBigIntegerField(_("数值"))
    unit = models.CharField(_("单位"), max_length=8, choices=Unit.choices)

    objects = FigureQuerySet.as_manager()

    class Meta:
        verbose_name = _("数据")
        ordering = ["version", "position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "name", "unit"], name="a_figure_is_given_once"),
            models.CheckConstraint(condition=Q(value__gte=0), name="a_figure_is_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.value}{self.get_unit_display()}"


class ReportFileQuerySet(models.QuerySet["ReportFile"]):
    def visible_to(self, user: object) -> ReportFileQuerySet:
        """For the two sides: photographs show people."""
        return self.filter(version__report__in=Report.objects.inside(user))


class ReportFile(models.Model):
    """An attachment or photograph of one submission."""

    id = uuid_key()
    version = models.ForeignKey(ReportVersion, models.PROTECT, related_name="files")
    file = models.ForeignKey(File, models.PROTECT, related_name="+")
    caption = models.CharField(_("说明"), max_length=120, blank=True)

    objects = ReportFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("报告附件")
        ordering = ["version", "id"]
        constraints = [
            models.UniqueConstraint(fields=["version", "file"], name="a_file_is_attached_to_a_report_once"),
        ]

    def __str__(self) -> str:
        return self.caption or str(self.file)
