"""What a federation wants the meeting to speak of, and what became of it.

The proposing federation owns the topic; the host's steps are rows of its own.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference, acting_region
from lianxi.kernel.files.models import File
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Alliance, Organisation


class Wanted(models.TextChoices):
    """What a topic is to lead to, and what an item of the agenda led to."""

    INFORMATION = "information", _("通报")
    DECISION = "decision", _("决定")
    TASK = "task", _("任务")


class TopicQuerySet(models.QuerySet["Topic"]):
    def visible_to(self, user: object) -> TopicQuerySet:
        """One's own; what was submitted, for every region of the alliance; secret ones for the host too."""
        region = acting_region(user)
        if region is None:
            return self.none()
        shared = Q(submitted_at__isnull=False, alliance__seats__region=region)
        host = Q(conference__host=region) | Q(conference__host=None, conference__org__region=region)
        return self.filter(
            Q(org__region=region) | (shared & (Q(is_secret=False) | (Q(is_secret=True) & host)))
        ).distinct()

    def with_state(self) -> TopicQuerySet:
        """Fill ``newest_state`` in the same query."""
        return self.annotate(newest_state=_newest_state())

    def in_state(self, *states: str) -> TopicQuerySet:
        return self.annotate(newest_state=_newest_state()).filter(newest_state__in=states)


def _newest_state() -> Coalesce:
    """That of the last step; a draft has none."""
    steps = TopicStep.objects.filter(topic=OuterRef("pk")).order_by("-id")
    return Coalesce(Subquery(steps.values("state")[:1]), Value("draft"))


class Topic(models.Model):
    """A proposal: in the backlog of the alliance until a meeting takes it up."""

    class State(models.TextChoices):
        DRAFT = "draft", _("草稿")
        SUBMITTED = "submitted", _("已提交")
        HOST_REVIEW = "host_review", _("轮值审核中")
        CIRCULATED = "circulated", _("征求意见中")
        REVISED = "revised", _("已修改")
        AGREED = "agreed", _("列入议程")
        DEFERRED = "deferred", _("缓议")
        WITHDRAWN = "withdrawn", _("已撤回")

    id = uuid_key()
    alliance = models.ForeignKey(Alliance, models.PROTECT, related_name="topics")
    conference = models.ForeignKey(
        Conference, models.PROTECT, null=True, blank=True, related_name="topics", verbose_name=_("拟提交会议")
    )
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("提出单位"))
    title = models.CharField(_("议题"), max_length=200)
    field = models.CharField(_("合作领域"), max_length=100, blank=True)
    background = models.TextField(_("背景"), blank=True)
    ask = models.TextField(_("请其他地区做什么"), blank=True)
    draft_text = models.TextField(_("建议写入文件的文字"), blank=True)
    wanted = models.CharField(_("希望的结果"), max_length=12, choices=Wanted.choices, default=Wanted.DECISION)
    contact = models.CharField(_("联系人"), max_length=80, blank=True)
    is_secret = models.BooleanField(_("内部议题"), default=False)
    origin = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="derived", verbose_name=_("转自")
    )
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    submitted_at = models.DateTimeField(null=True, blank=True)

    objects = TopicQuerySet.as_manager()

    newest_state: str | None

    class Meta:
        verbose_name = _("议题")
        ordering = ["-id"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("conference:topic", args=[self.pk])

    @property
    def meeting(self) -> Conference | None:
        """The meeting it was proposed to, or that took it out of the backlog; ``None`` in the backlog."""
        if self.conference_id:
            return self.conference
        return next((step.conference for step in self.steps.all() if step.conference_id), None)

    @property
    def state(self) -> Topic.State:
        if not hasattr(self, "newest_state"):
            self.newest_state = self.steps.order_by("-id").values_list("state", flat=True).first()
        return Topic.State(self.newest_state or Topic.State.DRAFT)


class TopicStepQuerySet(models.QuerySet["TopicStep"]):
    def visible_to(self, user: object) -> TopicStepQuerySet:
        return self.filter(topic__in=Topic.objects.visible_to(user))


class TopicStep(models.Model):
    """One move of a topic, by its federation or by the host; written once.

    ``conference`` stands on one step only: that by which the host of a meeting took the topic out of
    the backlog. The topic itself is a row of the federation that proposed it.
    """

    id = uuid_key()
    topic = models.ForeignKey(Topic, models.CASCADE, related_name="steps")
    state = models.CharField(max_length=12, choices=Topic.State.choices)
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    conference = models.ForeignKey(
        Conference, models.PROTECT, null=True, blank=True, related_name="taken_up", verbose_name=_("列入会议")
    )
    comment = models.TextField(_("说明"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = TopicStepQuerySet.as_manager()

    class Meta:
        verbose_name = _("议题进程")
        ordering = ["topic", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="deferred") | ~Q(comment=""), name="a_deferred_topic_says_why"
            ),
            models.CheckConstraint(
                condition=~Q(state="draft") | ~Q(comment=""), name="a_returned_topic_says_why"
            ),
            models.CheckConstraint(
                condition=Q(conference=None) | Q(state="host_review"), name="a_topic_is_taken_up_for_review"
            ),
            models.UniqueConstraint(
                fields=["topic"],
                condition=Q(conference__isnull=False),
                name="a_topic_is_taken_up_by_one_meeting",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.topic} {self.get_state_display()}"


class TopicFileQuerySet(models.QuerySet["TopicFile"]):
    def visible_to(self, user: object) -> TopicFileQuerySet:
        return self.filter(topic__in=Topic.objects.visible_to(user))


class TopicFile(models.Model):
    """An attachment of a topic."""

    id = uuid_key()
    topic = models.ForeignKey(Topic, models.CASCADE, related_name="files")
    file = models.ForeignKey(File, models.PROTECT, related_name="+")

    objects = TopicFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("议题附件")
        constraints = [
            models.UniqueConstraint(fields=["topic", "file"], name="a_file_is_attached_to_a_topic_once"),
        ]

    def __str__(self) -> str:
        return str(self.file)
