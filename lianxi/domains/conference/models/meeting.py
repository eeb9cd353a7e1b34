"""One meeting of the joint conference and who took part in it."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Alliance, Organisation, Region


def acting_region(user: object) -> Region | None:
    """The region of the acting office; ``None`` for visitors and people without an office."""
    office = getattr(user, "office", None)
    return office.org.region if office else None


class ConferenceQuerySet(models.QuerySet["Conference"]):
    def visible_to(self, user: object) -> ConferenceQuerySet:
        """Everybody sees what was held; what is being prepared is seen by offices of its parties."""
        return self.filter(Q(state=Conference.State.CLOSED) | Q(pk__in=self._of_insider(user)))

    def inside(self, user: object) -> ConferenceQuerySet:
        """Those of the acting region's: its officers see the preparation and the working papers."""
        return self.filter(pk__in=self._of_insider(user))

    def of_region(self, region: Region) -> ConferenceQuerySet:
        """Those it took part in."""
        return self.filter(pk__in=_meetings_of(region))

    def closed(self) -> ConferenceQuerySet:
        return self.filter(state=Conference.State.CLOSED)

    def newest_first(self) -> ConferenceQuerySet:
        return self.order_by("-year", models.F("held_on").desc(nulls_first=True), "-id")

    def _of_insider(self, user: object) -> models.QuerySet:
        region = acting_region(user)
        return _meetings_of(region) if region else Party.objects.none().values("conference")


def _meetings_of(region: Region) -> models.QuerySet:
    return Party.objects.filter(region=region).values("conference")


class Conference(models.Model):
    """One meeting. The host is settled meeting by meeting: there is no fixed rotation."""

    class State(models.TextChoices):
        DRAFT = "draft", _("筹备中")
        OPEN = "open", _("已通知")
        IN_PROGRESS = "in_progress", _("进行中")
        CLOSED = "closed", _("已闭会")

    class Mode(models.TextChoices):
        IN_PERSON = "in_person", _("现场")
        REMOTE = "remote", _("视频连线")
        HYBRID = "hybrid", _("现场加视频")

    id = uuid_key()
    alliance = models.ForeignKey(Alliance, models.PROTECT, related_name="conferences")
    org = models.ForeignKey(
        Organisation, models.PROTECT, related_name="conferences", verbose_name=_("登记单位")
    )
    year = models.PositiveSmallIntegerField(_("年度"))
    title = models.CharField(_("会议名称"), max_length=200)
    held_on = models.DateField(_("召开日期"), null=True, blank=True)
    begins_at = models.TimeField(_("开始时间"), null=True, blank=True)
    ends_at = models.TimeField(_("结束时间"), null=True, blank=True)  # as planned, the same day
    place = models.CharField(_("地点"), max_length=80, blank=True)
    link = models.URLField(_("视频会议地址"), blank=True)
    mode = models.CharField(_("形式"), max_length=12, choices=Mode.choices, default=Mode.IN_PERSON)
    host = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="hosted_conferences",
        verbose_name=_("轮值地区"),
    )
    next_host = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("下次轮值（建议）")
    )
    topics_until = models.DateField(_("议题征集截止"), null=True, blank=True)
    topics_called_at = models.DateTimeField(_("发出议题征集"), null=True, blank=True)
    who_comes = models.TextField(_("参会人员"), blank=True)  # as the notice says it, by rank
    to_bring = models.TextField(_("请准备"), blank=True)
    reply_until = models.DateField(_("回执截止"), null=True, blank=True)
    quorum = models.JSONField(_("议事人数规则"), default=dict, blank=True)  # rulebook.Ruling.pinned()
    # Counted up with every change of the agenda, so that two editors notice each other.
    agenda_number = models.PositiveIntegerField(default=1)
    sign_in_key = models.CharField(max_length=32, blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.DRAFT)
    opened_at = models.DateTimeField(_("发出通知"), null=True, blank=True)
    began_at = models.DateTimeField(_("开会"), null=True, blank=True)
    closed_at = models.DateTimeField(_("闭会"), null=True, blank=True)
    regions = models.ManyToManyField(Region, through="Party", related_name="conferences")

    objects = ConferenceQuerySet.as_manager()

    # Both come with ``queries.conferences_for``.
    task_count: int
    competition_count: int

    class Meta:
        verbose_name = _("联席会议")
        constraints = [
            models.UniqueConstraint(
                fields=["alliance", "year", "title"], name="a_conference_is_entered_once"
            ),
            models.CheckConstraint(
                condition=Q(state="draft") | Q(held_on__isnull=False),
                name="an_announced_conference_has_a_day",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "closed"]) | Q(opened_at__isnull=False),
                name="an_open_conference_was_announced",
            ),
            models.CheckConstraint(
                condition=Q(begins_at=None) | Q(ends_at=None) | Q(ends_at__gt=models.F("begins_at")),
                name="a_conference_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def day_held(self) -> dt.date:
        """The day of a meeting that was announced or held; a draft may have none yet."""
        assert self.held_on is not None
        return self.held_on

    @property
    def short_name(self) -> str:
        """2021年联席会议."""
        return _now("%(year)s年联席会议") % {"year": self.year}

    @property
    def steering_region(self) -> Region:
        """Whose federation divides the work: the host's, or the home's until a host is settled."""
        return self.host or self.org.region

    @property
    def is_closed(self) -> bool:
        return self.state == self.State.CLOSED


class PartyQuerySet(models.QuerySet["Party"]):
    def visible_to(self, user: object) -> PartyQuerySet:
        return self.filter(conference__in=Conference.objects.visible_to(user))


class Party(models.Model):
    """A region's federation at one meeting; positions keep the fixed regional order."""

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.CASCADE, related_name="parties")
    region = models.ForeignKey(Region, models.PROTECT, related_name="parties")
    federation = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()

    objects = PartyQuerySet.as_manager()

    class Meta:
        verbose_name = _("参加单位")
        ordering = ["conference", "position"]
        constraints = [
            models.UniqueConstraint(fields=["conference", "region"], name="a_region_takes_part_once"),
            models.UniqueConstraint(fields=["conference", "position"], name="one_party_per_position"),
        ]

    def __str__(self) -> str:
        return self.federation.name


class FieldQuerySet(models.QuerySet["Field"]):
    def visible_to(self, user: object) -> FieldQuerySet:
        return self.filter(conference__in=Conference.objects.visible_to(user))


class Field(models.Model):
    """A field of cooperation the meeting agreed on, in the order it was named."""

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.CASCADE, related_name="fields")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(_("合作领域"), max_length=100)

    objects = FieldQuerySet.as_manager()

    class Meta:
        verbose_name = _("合作领域")
        ordering = ["conference", "position"]
        constraints = [
            models.UniqueConstraint(fields=["conference", "position"], name="one_field_per_position"),
        ]

    def __str__(self) -> str:
        return self.name


class FeedQuerySet(models.QuerySet["CalendarFeed"]):
    def visible_to(self, user: object) -> FeedQuerySet:
        """One's own: its address is a key."""
        return self.filter(user_id=getattr(user, "pk", None))


class CalendarFeed(models.Model):
    """A secret address from which a calendar program fetches one person's meetings and deadlines."""

    id = uuid_key()
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    key = models.CharField(max_length=48, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    objects = FeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("日历订阅")

    def __str__(self) -> str:
        return str(self.user)
