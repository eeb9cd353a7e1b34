"""Numbers given to papers, and the signed and stamped copies of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.files.models import File
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


class SerialQuerySet(models.QuerySet["Serial"]):
    def visible_to(self, user: User | AnonymousUser) -> SerialQuerySet:
        """Nobody: it is a counter; the register shows what it has counted."""
        return self.none()


class Serial(models.Model):
    """The last number given under one mark of one organisation in one year.

    The row stays locked from the number to the end of the transaction: whoever is rolled back
    gives the number back, and no gap can come about.
    """

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    mark = models.CharField(max_length=20)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField()

    objects = SerialQuerySet.as_manager()

    class Meta:
        verbose_name = _("发文流水号")
        constraints = [
            models.UniqueConstraint(fields=["org", "mark", "year"], name="one_counter_per_mark_and_year"),
            models.CheckConstraint(condition=Q(last__gt=0), name="a_counter_has_counted"),
        ]


class DocumentNumberQuerySet(models.QuerySet["DocumentNumber"]):
    def visible_to(self, user: User | AnonymousUser) -> DocumentNumberQuerySet:
        """Numbers of the acting office's organisation and those below it."""
        if isinstance(user, AnonymousUser) or user.office is None:
            return self.none()
        return self.filter(org__path__startswith=user.office.org.path)

    def of(self, obj: models.Model) -> DocumentNumberQuerySet:
        return self.filter(object_type=obj._meta.label_lower, object_id=str(obj.pk))


class DocumentNumber(models.Model):
    """发文字号: 机关代字、年份、发文顺序号 (GB/T 9704-2012, 7.2.5). The object it numbers may be of any model."""

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="document_numbers")
    mark = models.CharField(_("机关代字"), max_length=20)
    year = models.PositiveSmallIntegerField(_("年份"))
    serial = models.PositiveIntegerField(_("顺序号"))
    object_type = models.CharField(max_length=64)
    object_id = models.CharField(max_length=64)
    title = models.CharField(_("标题"), max_length=300)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    issued_at = models.DateTimeField(_("编号时间"), default=timezone.now)
    voided_at = models.DateTimeField(_("作废时间"), null=True, blank=True)
    void_reason = models.CharField(_("作废原因"), max_length=300, blank=True)

    objects = DocumentNumberQuerySet.as_manager()

    class Meta:
        verbose_name = _("发文字号")
        ordering = ["-year", "mark", "-serial"]
        indexes = [models.Index(fields=["object_type", "object_id"], name="numbers_of_one_object")]
        constraints = [
            models.UniqueConstraint(fields=["org", "mark", "year", "serial"], name="a_number_is_given_once"),
            models.CheckConstraint(
                condition=Q(voided_at__isnull=True, void_reason="")
                | Q(voided_at__isnull=False) & ~Q(void_reason=""),
                name="a_void_number_says_why",
            ),
            models.CheckConstraint(
                condition=Q(voided_at=None) | Q(voided_at__gte=F("issued_at")),
                name="a_number_is_voided_after_it_is_given",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.mark}〔{self.year}〕{self.serial}号"

    @property
    def is_void(self) -> bool:
        return self.voided_at is not None


class SignedCopyQuerySet(models.QuerySet["SignedCopy"]):
    def visible_to(self, user: User | AnonymousUser) -> SignedCopyQuerySet:
        """One's own uploads, and those of the acting office's organisation and below.

        A domain that shares a paper with others hands its copies out itself, after its own check.
        """
        if isinstance(user, AnonymousUser):
            return self.none()
        mine = Q(by=user)
        if user.office is not None:
            mine |= Q(org__path__startswith=user.office.org.path)
        return self.filter(mine)

    def of(self, obj: models.Model) -> SignedCopyQuerySet:
        return self.filter(object_type=obj._meta.label_lower, object_id=str(obj.pk))


class SignedCopy(models.Model):
    """签章件: the paper printed, signed, stamped and scanned. A better scan is one more row."""

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="signed_copies")
    object_type = models.CharField(max_length=64)
    object_id = models.CharField(max_length=64)
    file = models.ForeignKey(File, models.PROTECT, related_name="+", verbose_name=_("扫描件"))
    note = models.CharField(_("说明"), max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("上传时间"), default=timezone.now)

    objects = SignedCopyQuerySet.as_manager()

    class Meta:
        verbose_name = _("签章件")
        ordering = ["id"]
        indexes = [models.Index(fields=["object_type", "object_id"], name="copies_of_one_object")]
        constraints = [
            models.UniqueConstraint(fields=["file"], name="a_scan_is_one_signed_copy"),
        ]

    def __str__(self) -> str:
        return self.file.name

    def get_absolute_url(self) -> str:
        return reverse("documents:signed-copy", args=[self.pk])
