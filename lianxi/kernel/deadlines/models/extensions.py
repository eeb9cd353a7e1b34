"""Extensions: asked before the due or not at all, and decided once."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.deadlines.models.clocks import Clock, OfClockQuerySet
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation


class Extension(models.Model):
    """延期申请: asked before the due, or not at all."""

    id = uuid_key()
    clock = models.ForeignKey(Clock, models.PROTECT, related_name="extensions")
    due_then = models.DateTimeField(_("当时的期限"))  # a trigger takes it from the clock (0002)
    asked_until = models.DateTimeField(_("申请延至"))
    reason = models.CharField(_("理由"), max_length=500)
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("申请单位"))
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField(_("申请时间"), default=timezone.now)

    objects = OfClockQuerySet.as_manager()

    class Meta:
        verbose_name = _("延期申请")
        ordering = ["asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(asked_at__lte=F("due_then")), name="an_extension_is_asked_before_the_due"
            ),
            models.CheckConstraint(
                condition=Q(asked_until__gt=F("due_then")), name="an_extension_asks_for_a_later_day"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="an_extension_says_why"),
        ]

    def __str__(self) -> str:
        return f"{self.clock} {self._meta.verbose_name}"


class DecisionQuerySet(OfClockQuerySet):
    path = "extension__clock"


class ExtensionDecision(models.Model):
    """What became of it: one decision, by one federation."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", _("同意延期")
        REFUSED = "refused", _("不同意延期")

    id = uuid_key()
    extension = models.OneToOneField(Extension, models.PROTECT, related_name="decision")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("决定单位"))
    outcome = models.CharField(_("决定"), max_length=8, choices=Outcome.choices)
    comment = models.CharField(_("意见"), max_length=500, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("决定时间"), default=timezone.now)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("延期决定")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="approved") | ~Q(comment=""), name="a_refused_extension_says_why"
            ),
        ]

    def __str__(self) -> str:
        return self.get_outcome_display()
