"""One meeting of the joint conference and who took part in it."""

from __future__ import annotations

import datetime as dt

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
        """Everybody sees what was held; a draft is seen by offices of its parties."""
        seen = Q(state=Conference.State.HELD)
        if region := acting_region(user):
            seen |= Q(pk__in=_meetings_of(region))
        return self.filter(seen)

    def of_region(self, region: Region) -> ConferenceQuerySet:
        """Those it took part in."""
        return self.filter(pk__in=_meetings_of(region))

    def held(self) -> ConferenceQuerySet:
        return self.filter(state=Conference.State.HELD)

    def newest_first(self) -> ConferenceQuerySet:
        return self.order_by("-year", models.F("held_on").desc(nulls_first=True), "-id")


def _meetings_of(region: Region) -> models.QuerySet:
    return Party.objects.filter(region=region).values("conference")


class Conference(models.Model):
    """One meeting. The host is settled meeting by meeting: there is no fixed rotation."""

    class State(models.TextChoices):
        DRAFT = "draft", _("草稿")
        HELD = "held", _("已召开")

    class Mode(models.TextChoices):
        IN_PERSON = "in_person", _("现场")
        REMOTE = "remote", _("视频连线")

    id = uuid_key()
    alliance = models.ForeignKey(Alliance, models.PROTECT, related_name="conferences")
    org = models.ForeignKey(
        Organisation, models.PROTECT, related_name="conferences", verbose_name=_("登记单位")
    )
    year = models.PositiveSmallIntegerField(_("年度"))
    title = models.CharField(_("会议名称"), max_length=200)
    held_on = models.DateField(_("召开日期"), null=True, blank=True)
    place = models.CharField(_("地点"), max_length=80, blank=True)
    mode = models.CharField(_("形式"), max_length=12, choices=Mode.choices, default=Mode.IN_PERSON)
    host = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="hosted_conferences",
        verbose_name=_("轮值地区"),
    )
    state = models.CharField(max_length=8, choices=State.choices, default=State.DRAFT)
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
                condition=~Q(state="held") | Q(held_on__isnull=False), name="a_held_conference_has_a_day"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def day_held(self) -> dt.date:
        """The day of a meeting that was held; a draft may have none yet."""
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
