"""Published rules: what applies in a place from one day to another. Written once, never edited.

A new version closes the one before it; a mistake is withdrawn and stays readable. Besides the
constraints here, the database refuses to change or delete a row (migration 0002): only its end and
its withdrawal are written later.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.rulebook.rulings import Level

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User

NOWHERE = UUID(int=0)  # stands for "the whole alliance" where NULL would not compare


class RuleQuerySet(models.QuerySet["Rule"]):
    def visible_to(self, user: User | AnonymousUser) -> RuleQuerySet:
        """Everybody in office in a region of the alliance. Public pages show values, never rows."""
        if isinstance(user, AnonymousUser) or user.office is None:
            return self.none()
        return self.filter(alliance__regions=user.office.org.region)

    def of(self, alliance: Alliance | None) -> RuleQuerySet:
        """Those of an alliance; ``None`` is the one this installation serves."""
        first = Alliance.objects.order_by("slug").values("pk")[:1]
        return self.filter(alliance=alliance) if alliance else self.filter(alliance=models.Subquery(first))

    def standing(self) -> RuleQuerySet:
        """Those that were not withdrawn."""
        return self.filter(withdrawn_at=None)

    def on(self, day: dt.date) -> RuleQuerySet:
        """In force on ``day``: the first day counts, the day it ends does not."""
        return self.standing().filter(Q(valid_to=None) | Q(valid_to__gt=day), valid_from__lte=day)

    def beginning_after(self, day: dt.date) -> Rule | None:
        """The next one that begins after ``day``."""
        return self.standing().filter(valid_from__gt=day).order_by("valid_from").first()

    def in_place(self, region: Region | None, division_code: str) -> RuleQuerySet:
        return self.filter(region=region, division_code=division_code)


class Rule(models.Model):
    """One version of one subject in one place."""

    id = uuid_key()
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="rules", verbose_name=_("发布单位"))
    code = models.CharField(max_length=80)
    title = models.CharField(_("规则"), max_length=120)  # as the subject was called then
    alliance = models.ForeignKey(Alliance, models.PROTECT, related_name="rules")
    region = models.ForeignKey(Region, models.PROTECT, null=True, blank=True, related_name="rules")
    division_code = models.CharField(_("区划代码"), max_length=6, blank=True)
    place = models.CharField(_("适用范围"), max_length=40)  # as it was called then: 江苏, 南京市, 三省一市
    value = models.JSONField(_("规定"))
    valid_from = models.DateField(_("起"))
    valid_to = models.DateField(_("止"), null=True, blank=True)  # the first day it no longer applies
    source = models.CharField(_("依据"), max_length=200)
    version = models.PositiveIntegerField(_("版本"))
    # Its end by decision. ``valid_to`` follows from it and from the next version, whichever is earlier.
    ended_on = models.DateField(null=True, blank=True)
    # What was in force when it was published, and the version it takes the place of as a correction.
    replaces = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrected_by")
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    published_at = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = RuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("规则")
        constraints = [
            ExclusionConstraint(
                name="one_rule_at_a_time_for_a_place",
                expressions=[
                    ("alliance", RangeOperators.EQUAL),
                    ("code", RangeOperators.EQUAL),
                    (Coalesce("region", Value(NOWHERE)), RangeOperators.EQUAL),
                    ("division_code", RangeOperators.EQUAL),
                    (
                        Func("valid_from", "valid_to", function="daterange", output_field=DateRangeField()),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(withdrawn_at=None),
            ),
            models.UniqueConstraint(
                fields=["alliance", "code", "region", "division_code", "version"],
                nulls_distinct=False,
                name="versions_of_a_rule_are_numbered_once",
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="versions_are_numbered_from_one"),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gt=F("valid_from")), name="rule_ends_after_it_begins"
            ),
            models.CheckConstraint(condition=~Q(source=""), name="rule_names_its_source"),
            models.CheckConstraint(
                condition=Q(division_code="") | Q(region__isnull=False),
                name="rule_of_a_city_names_its_region",
            ),
        ]
        indexes = [models.Index(fields=["alliance", "-published_at"], name="newest_rules_of_an_alliance")]

    def __str__(self) -> str:
        return f"{self.title}（{self.place}，第{self.version}版）"

    @property
    def level(self) -> Level:
        if self.division_code:
            return Level.CITY
        return Level.REGION if self.region_id else Level.ALLIANCE

    @property
    def last_day(self) -> dt.date | None:
        """As people say it: 到 this day, included."""
        return self.valid_to - dt.timedelta(days=1) if self.valid_to else None
