"""A filled sheet on its way in: read and checked first, saved whole or not at all."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.files.models import File
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.people.roles import CARDS


class ImportQuerySet(models.QuerySet["Import"]):
    def visible_to(self, user: User | AnonymousUser) -> ImportQuerySet:
        """One's own; and what belongs below one's office, for those who may save it."""
        if isinstance(user, AnonymousUser):
            return self.none()
        mine = Q(by=user)
        if user.office is not None:
            granted = CARDS[user.office.role].permissions
            mine |= Q(org__path__startswith=user.office.org.path, permission__in=granted)
        return self.filter(mine)


class Import(models.Model):
    """One uploaded sheet and what came of it."""

    class State(models.TextChoices):
        CHECKING = "checking", _("正在检查")
        FAULTY = "faulty", _("要改正")
        READY = "ready", _("可以保存")
        SAVED = "saved", _("已保存")
        DROPPED = "dropped", _("已放弃")

    OPEN = [State.CHECKING, State.FAULTY, State.READY]

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="imports", verbose_name=_("归属单位"))
    kind = models.CharField(max_length=64)  # in code: competitions.roster
    title = models.CharField(_("内容"), max_length=80)
    permission = models.CharField(max_length=40)
    check_task = models.CharField(max_length=120)
    save_task = models.CharField(max_length=120)
    back_url = models.CharField(max_length=300, blank=True)  # where it was begun, and can be again
    file = models.ForeignKey(File, models.PROTECT, related_name="imports")
    marked = models.ForeignKey(File, models.PROTECT, null=True, related_name="marked_imports")
    job = models.ForeignKey(Job, models.PROTECT, null=True, related_name="imports")  # the newest
    state = models.CharField(_("状态"), max_length=8, choices=State.choices, default=State.CHECKING)
    rows = models.PositiveIntegerField(_("行数"), default=0)
    faulty_rows = models.PositiveIntegerField(_("要改正的行"), default=0)
    faults = models.PositiveIntegerField(_("要改正的处"), default=0)
    problems = models.JSONField(default=list)  # the first: row (0: the file), column, message
    notes = models.JSONField(default=list)
    preview = models.JSONField(default=list)  # titles, then the first rows; only while it waits
    by = models.ForeignKey(User, models.PROTECT, related_name="imports", verbose_name=_("上传人"))
    at = models.DateTimeField(_("上传时间"), default=timezone.now)
    saved_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="saved_imports")
    saved_at = models.DateTimeField(_("保存时间"), null=True)

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("导入")
        ordering = ["-id"]
        indexes = [models.Index(fields=["org", "kind", "-id"], name="imports_of_one_organisation")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="faulty") | Q(faults__gt=0), name="a_faulty_import_has_faults"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["ready", "saved"]) | Q(faults=0, rows__gt=0),
                name="what_is_saved_has_rows_and_no_faults",
            ),
            models.CheckConstraint(
                condition=Q(state="saved", saved_at__isnull=False, saved_by__isnull=False)
                | (~Q(state="saved") & Q(saved_at=None, saved_by=None)),
                name="a_saved_import_has_who_and_when",
            ),
            models.CheckConstraint(
                condition=Q(back_url="") | (Q(back_url__startswith="/") & ~Q(back_url__startswith="//")),
                name="an_import_leads_back_inside",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("spreadsheets:import", args=[self.pk])

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def is_at_work(self) -> bool:
        """A job checks or saves it right now."""
        return self.is_open and self.job is not None and not self.job.is_finished
