"""A text put before every federation for comment, their answers, and what became of each comment."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference
from lianxi.domains.conference.models.papers import Clause, PaperVersion
from lianxi.domains.conference.models.topics import Topic
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region


class CircularQuerySet(models.QuerySet["Circular"]):
    def visible_to(self, user: object) -> CircularQuerySet:
        return self.filter(conference__in=Conference.objects.inside(user))


class Circular(models.Model):
    """征求意见: one topic or one version of a paper, before all parties, until a day."""

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="circulars")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("征求意见单位"))
    topic = models.ForeignKey(
        Topic, models.PROTECT, null=True, blank=True, related_name="circulars", verbose_name=_("议题")
    )
    version = models.ForeignKey(
        PaperVersion, models.PROTECT, null=True, blank=True, related_name="circulars", verbose_name=_("文稿")
    )
    text = models.TextField(_("征求意见稿"))
    note = models.TextField(_("说明"), blank=True)
    due_on = models.DateField(_("回复截止"))
    silence_is_consent = models.BooleanField(_("逾期视为无意见"), default=False)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    issued_at = models.DateTimeField(default=timezone.now)

    objects = CircularQuerySet.as_manager()

    class Meta:
        verbose_name = _("征求意见")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(topic__isnull=False, version=None) | Q(topic=None, version__isnull=False),
                name="a_circular_is_about_a_topic_or_a_paper",
            ),
            models.UniqueConstraint(
                fields=["version"], condition=Q(version__isnull=False), name="a_version_is_circulated_once"
            ),
        ]

    def __str__(self) -> str:
        return str(self.topic or self.version)

    def get_absolute_url(self) -> str:
        return reverse("conference:circular", args=[self.pk])

    @property
    def author(self) -> Region:
        """Whose words are circulated: of the proposing, or of the drafting federation."""
        if self.topic is not None:
            return self.topic.org.region
        assert self.version is not None
        return self.version.paper.org.region

    def is_over(self, on: dt.date) -> bool:
        """Its last day has passed."""
        return on > self.due_on


class ReplyQuerySet(models.QuerySet["Reply"]):
    def visible_to(self, user: object) -> ReplyQuerySet:
        return self.filter(circular__in=Circular.objects.visible_to(user))


class Reply(models.Model):
    """A federation's answer. It may be given anew until the comments are handled; the last one counts."""

    class Answer(models.TextChoices):
        AGREE = "agree", _("同意")
        CHANGES = "changes", _("修改意见")
        OBJECT = "object", _("不同意")
        NO_COMMENT = "no_comment", _("无意见")

    id = uuid_key()
    circular = models.ForeignKey(Circular, models.PROTECT, related_name="replies")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("回复单位"))
    answer = models.CharField(_("答复"), max_length=10, choices=Answer.choices)
    text = models.TextField(_("意见"), blank=True)
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("对应条款")
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = ReplyQuerySet.as_manager()

    class Meta:
        verbose_name = _("意见回复")
        ordering = ["circular", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answer__in=["agree", "no_comment"]) | ~Q(text=""),
                name="a_change_or_objection_says_what",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region} {self.get_answer_display()}"


class HandlingQuerySet(models.QuerySet["Handling"]):
    def visible_to(self, user: object) -> HandlingQuerySet:
        return self.filter(reply__in=Reply.objects.visible_to(user))


class Handling(models.Model):
    """意见采纳情况: what the host made of one comment; a row of the host's."""

    class Outcome(models.TextChoices):
        ADOPTED = "adopted", _("采纳")
        PARTLY = "partly", _("部分采纳")
        NOT_ADOPTED = "not_adopted", _("未采纳")

    id = uuid_key()
    reply = models.OneToOneField(Reply, models.PROTECT, related_name="handling")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    outcome = models.CharField(_("采纳情况"), max_length=12, choices=Outcome.choices)
    reason = models.TextField(_("理由"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = HandlingQuerySet.as_manager()

    class Meta:
        verbose_name = _("采纳情况")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="adopted") | ~Q(reason=""), name="a_comment_not_adopted_is_told_why"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reply} {self.get_outcome_display()}"
