"""Work too long for a page: what it is, how far it has come, what came of it."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import OfficeHeld, User


class JobQuerySet(models.QuerySet["Job"]):
    def visible_to(self, user: User | AnonymousUser) -> JobQuerySet:
        """One's own."""
        return self.none() if isinstance(user, AnonymousUser) else self.filter(owner=user)

    def unfinished(self) -> JobQuerySet:
        return self.filter(state__in=Job.UNFINISHED)


class Job(models.Model):
    """One long task of one person, seen on its page while a worker does it."""

    class State(models.TextChoices):
        WAITING = "waiting", _("排队等候")
        RUNNING = "running", _("正在进行")
        DONE = "done", _("已完成")
        FAILED = "failed", _("没有做完")

    UNFINISHED = [State.WAITING, State.RUNNING]

    id = uuid_key()
    kind = models.CharField(max_length=64)  # in code: trail.verify
    title = models.CharField(_("任务"), max_length=120)
    owner = models.ForeignKey(User, models.PROTECT, related_name="jobs")
    office = models.ForeignKey(OfficeHeld, models.PROTECT, null=True, related_name="jobs")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="jobs", verbose_name=_("归属单位"))
    address = models.CharField(max_length=45, blank=True)
    back_url = models.CharField(max_length=300, blank=True)  # where it was started, and can be again
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    done = models.PositiveBigIntegerField(default=0)
    total = models.PositiveBigIntegerField(default=0)  # 0: not known yet
    note = models.CharField(max_length=500, blank=True)
    log = models.TextField(blank=True)
    result = models.TextField(_("结果"), blank=True)
    result_data = models.JSONField(null=True)
    result_file_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("长任务")
        ordering = ["-id"]
        indexes = [models.Index(fields=["owner", "-id"], name="jobs_of_one_person")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["done", "failed"], finished_at__isnull=False)
                | Q(state__in=["waiting", "running"], finished_at=None),
                name="a_finished_job_has_its_time",
            ),
            models.CheckConstraint(condition=~Q(state="failed", note=""), name="a_failed_job_says_why"),
            models.CheckConstraint(
                condition=Q(back_url="") | (Q(back_url__startswith="/") & ~Q(back_url__startswith="//")),
                name="a_job_leads_back_inside",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_finished(self) -> bool:
        return self.state not in self.UNFINISHED

    @property
    def percent(self) -> int | None:
        """Whole percents, rounded down: 100 means all of it. ``None`` while the total is unknown."""
        if self.state == self.State.DONE:
            return 100
        return min(self.done * 100 // self.total, 99) if self.total else None

    @property
    def elapsed(self) -> dt.timedelta:
        """Of the work itself, without the queue."""
        if self.started_at is None:
            return dt.timedelta(0)
        return (self.finished_at or timezone.now()) - self.started_at
