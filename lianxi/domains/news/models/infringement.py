"""侵权举报: a complaint, its receipt number, and the decision (Civil Code art. 1195-1196)."""

from __future__ import annotations

import datetime as dt
import secrets

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.news.models.articles import ArticlePage
from lianxi.domains.news.models.desks import handled_region
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.sealed.fields import SealedField
from lianxi.kernel.sealed.masks import mask_email, mask_name, mask_phone

SATURDAY = 5


def new_token() -> str:
    """128 random bits: who holds the address of the receipt may read it."""
    return secrets.token_urlsafe(16)


class InfringementQuerySet(models.QuerySet["InfringementReport"]):
    def visible_to(self, user: User | AnonymousUser) -> InfringementQuerySet:
        """Those who handle complaints in the article's region; a homeless one is seen by all of them.

        The claimant reads the receipt at its unguessable address instead.
        """
        home = handled_region(user)
        return self.filter(Q(region=home) | Q(region=None)) if home else self.none()

    def open(self) -> InfringementQuerySet:
        return self.exclude(state=InfringementReport.State.DECIDED)


class InfringementReport(models.Model):
    class Right(models.TextChoices):
        COPYRIGHT = "copyright", _("著作权")
        REPUTATION = "reputation", _("名誉权")
        PORTRAIT = "portrait", _("肖像权、姓名权")
        PRIVACY = "privacy", _("隐私与个人信息")
        MARK = "mark", _("商标、名称")
        OTHER = "other", _("其他权利")

    class State(models.TextChoices):
        RECEIVED = "received", _("已收到")
        ACKNOWLEDGED = "acknowledged", _("已受理")
        DECIDED = "decided", _("已决定")

    class Decision(models.TextChoices):
        KEPT = "kept", _("保留原文")
        CORRECTED = "corrected", _("更正")
        HIDDEN = "hidden", _("暂时屏蔽")
        REMOVED = "removed", _("撤下")

    TAKES_DOWN = [Decision.HIDDEN, Decision.REMOVED]

    id = uuid_key()
    year = models.PositiveSmallIntegerField(editable=False)
    serial = models.PositiveIntegerField(editable=False)
    token = models.CharField(max_length=32, unique=True, default=new_token, editable=False)
    region = models.ForeignKey(Region, models.PROTECT, null=True, related_name="+")
    article = models.ForeignKey(ArticlePage, models.PROTECT, null=True, related_name="complaints")
    address = models.CharField(_("页面地址"), max_length=500)
    right = models.CharField(_("权利类别"), max_length=12, choices=Right.choices)
    claimant_name = SealedField(_("权利人"))
    contact = SealedField(_("联系方式"))
    statement = models.TextField(_("侵权说明"))
    evidence = models.TextField(_("证据"), blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.RECEIVED)
    received_at = models.DateTimeField(default=timezone.now)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    decision = models.CharField(max_length=10, choices=Decision.choices, blank=True)
    reason = models.TextField(_("理由"), blank=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = InfringementQuerySet.as_manager()

    class Meta:
        verbose_name = _("侵权举报")
        ordering = ["received_at", "id"]
        constraints = [
            # Migration 0002 adds receipt_numbers_have_no_gaps and receipt_number_never_changes.
            models.UniqueConstraint(fields=["year", "serial"], name="one_complaint_per_receipt_number"),
            models.CheckConstraint(condition=Q(serial__gte=1), name="receipt_numbers_begin_with_one"),
            models.CheckConstraint(
                condition=Q(state="received", acknowledged_at=None, acknowledged_by=None)
                | (
                    Q(state__in=["acknowledged", "decided"])
                    & Q(acknowledged_at__isnull=False, acknowledged_by__isnull=False, region__isnull=False)
                ),
                name="acknowledgement_has_who_when_and_home",
            ),
            models.CheckConstraint(
                condition=(
                    Q(state__in=["received", "acknowledged"])
                    & Q(decision="", reason="", decided_at=None, decided_by=None)
                )
                | (
                    Q(state="decided", decided_at__isnull=False, decided_by__isnull=False)
                    & ~Q(decision="")
                    & ~Q(reason="")
                ),
                name="decision_has_who_when_and_why",
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """侵〔2021〕0001."""
        return f"侵〔{self.year}〕{self.serial:04d}"

    @property
    def acknowledge_by(self) -> dt.datetime:
        """The end of the next working day: Monday to Friday until the working calendar is here."""
        day = timezone.localdate(self.received_at) + dt.timedelta(days=1)
        while day.weekday() >= SATURDAY:
            day += dt.timedelta(days=1)
        return timezone.make_aware(dt.datetime.combine(day, dt.time(23, 59, 59)))

    @property
    def masked_name(self) -> str:
        return mask_name(self.claimant_name)

    @property
    def masked_contact(self) -> str:
        return mask_email(self.contact) if "@" in self.contact else mask_phone(self.contact)


class CounterQuerySet(models.QuerySet["ReceiptCounter"]):
    def visible_to(self, user: object) -> CounterQuerySet:
        """Nobody: it is the numbering's own memory."""
        return self.none()


class ReceiptCounter(models.Model):
    """The last number given in a year: its row is held until the complaint is committed with it."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField()

    objects = CounterQuerySet.as_manager()
