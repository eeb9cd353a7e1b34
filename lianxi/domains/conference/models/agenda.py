"""The agenda of a meeting, who speaks when, and what each item led to."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference
from lianxi.domains.conference.models.papers import Paper
from lianxi.domains.conference.models.topics import Topic, Wanted
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region


class OfMeetingQuerySet(models.QuerySet):
    """Working rows of a meeting: seen by offices of its parties, whatever its state."""

    path = "conference"

    def visible_to(self, user: object) -> OfMeetingQuerySet:
        return self.filter(**{f"{self.path}__in": Conference.objects.inside(user)})


class SectionQuerySet(OfMeetingQuerySet):
    pass


class Section(models.Model):
    """A part of the agenda: 上午, 审议文件, 自由讨论."""

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.CASCADE, related_name="sections")
    position = models.PositiveSmallIntegerField()
    title = models.CharField(_("环节"), max_length=100)

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("议程环节")
        ordering = ["conference", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["conference", "position"],
                name="one_section_per_position",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

    def __str__(self) -> str:
        return self.title


class ItemQuerySet(OfMeetingQuerySet):
    path = "section__conference"


class Item(models.Model):
    """One point of the agenda, planned in minutes and timed while the meeting runs."""

    id = uuid_key()
    section = models.ForeignKey(Section, models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField()
    title = models.CharField(_("议程"), max_length=200)
    topic = models.ForeignKey(Topic, models.PROTECT, null=True, blank=True, related_name="items")
    paper = models.ForeignKey(
        Paper, models.PROTECT, null=True, blank=True, related_name="items", verbose_name=_("审议文件")
    )
    org = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("汇报单位")
    )
    speaker = models.CharField(_("发言人"), max_length=80, blank=True)
    minutes = models.PositiveSmallIntegerField(_("时长（分钟）"), default=10)
    note = models.TextField(_("说明"), blank=True)
    minuted = models.TextField(_("会议记录"), blank=True)  # kept while the meeting runs, for the minutes
    began_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = ItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("议程")
        ordering = ["section", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["section", "position"],
                name="one_item_per_position",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(began_at__isnull=False, ended_at__gte=F("began_at")),
                name="an_item_ends_after_it_began",
            ),
            models.CheckConstraint(
                condition=Q(minutes__gte=1, minutes__lte=480), name="an_item_takes_a_minute_to_a_day"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def overrun(self, now: dt.datetime) -> dt.timedelta:
        """How far beyond the planned minutes; negative while there is time left, zero before it began."""
        if self.began_at is None:
            return dt.timedelta()
        return (self.ended_at or now) - self.began_at - dt.timedelta(minutes=self.minutes)


class OutcomeQuerySet(OfMeetingQuerySet):
    path = "item__section__conference"

    def standing(self) -> OutcomeQuerySet:
        """What holds: without those withdrawn in the meeting itself."""
        return self.filter(withdrawn_at=None)

    def of_conference(self, conference: Conference) -> OutcomeQuerySet:
        """In the order of the agenda."""
        return self.filter(item__section__conference=conference).order_by(
            "item__section__position", "item__position", "id"
        )


class Outcome(models.Model):
    """What an item led to. A decision needs the quorum and every present federation's voice."""

    id = uuid_key()
    item = models.ForeignKey(Item, models.PROTECT, related_name="outcomes")
    kind = models.CharField(_("类别"), max_length=12, choices=Wanted.choices)
    text = models.TextField(_("内容"))
    present = models.JSONField(_("到会地区"), default=list)  # region codes at that moment, frozen
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(_("撤回"), null=True, blank=True)
    withdrawn_because = models.TextField(_("撤回原因"), blank=True)

    objects = OutcomeQuerySet.as_manager()

    class Meta:
        verbose_name = _("议定事项")
        ordering = ["item", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="an_outcome_says_something"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | ~Q(withdrawn_because=""),
                name="a_withdrawn_outcome_says_why",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]


class VoiceQuerySet(OfMeetingQuerySet):
    path = "outcome__item__section__conference"


class Voice(models.Model):
    """One federation's word on a decision. There is no majority: an objection is no decision."""

    class Answer(models.TextChoices):
        AGREE = "agree", _("同意")
        RESERVE = "reserve", _("同意，有保留意见")

    id = uuid_key()
    outcome = models.ForeignKey(Outcome, models.PROTECT, related_name="voices")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    answer = models.CharField(max_length=8, choices=Answer.choices)
    comment = models.TextField(_("保留意见"), blank=True)

    objects = VoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("表态")
        constraints = [
            models.UniqueConstraint(fields=["outcome", "region"], name="a_region_speaks_once_on_a_decision"),
            models.CheckConstraint(
                condition=Q(answer="agree") | ~Q(comment=""), name="a_voice_with_reservation_says_what"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region} {self.get_answer_display()}"


class SpeakerQuerySet(OfMeetingQuerySet):
    path = "item__section__conference"


class Speaker(models.Model):
    """The list of speakers on an item, in order of asking; points of order come first."""

    id = uuid_key()
    item = models.ForeignKey(Item, models.PROTECT, related_name="speakers")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    name = models.CharField(_("发言人"), max_length=80)
    is_point_of_order = models.BooleanField(_("程序问题"), default=False)
    asked_at = models.DateTimeField(default=timezone.now)
    began_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        verbose_name = _("发言")
        ordering = ["item", "-is_point_of_order", "asked_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["item"],
                condition=Q(began_at__isnull=False, ended_at=None),
                name="one_speaker_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return self.name
