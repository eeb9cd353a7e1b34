"""Alliances, regions and the union tree: whose row is it, and who stands above whom."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node, MP_NodeManager, MP_NodeQuerySet

from lianxi.kernel.keys import uuid_key


class PublicQuerySet(models.QuerySet):
    """Rows everybody may see: names of regions and unions are public."""

    def visible_to(self, user: object) -> PublicQuerySet:
        return self.all()


class DivisionQuerySet(PublicQuerySet):
    def on(self, day: dt.date) -> DivisionQuerySet:
        """Those in force on ``day``; the first day counts, the day of abolition does not."""
        begun = Q(valid_from=None) | Q(valid_from__lte=day)
        return self.filter(begun, Q(valid_to=None) | Q(valid_to__gt=day))


class Division(models.Model):
    """An administrative division (GB/T 2260), kept with its history: codes outlive districts."""

    id = uuid_key()
    code = models.CharField(_("区划代码"), max_length=6)
    name = models.CharField(_("名称"), max_length=40)
    parent_code = models.CharField(max_length=6, blank=True)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    successor_code = models.CharField(max_length=6, blank=True)

    objects = DivisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("行政区划")
        ordering = ["code"]
        constraints = [
            models.UniqueConstraint(
                fields=["code"], condition=Q(valid_to=None), name="one_current_division_per_code"
            ),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_from=None) | Q(valid_to__gt=F("valid_from")),
                name="division_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.name


# Managers of treebeard and Wagtail, which have no types, point here.
class Region(models.Model):  # type: ignore[django-manager-missing]
    """A province or municipality: the home of rows, run by its own federation."""

    id = uuid_key()
    code = models.CharField(_("区划代码"), max_length=6, unique=True)
    name = models.CharField(_("名称"), max_length=20)
    short = models.CharField(_("简称"), max_length=2, unique=True)
    colour = models.CharField(max_length=8, blank=True)  # a token of the look: hu, su, zhe, wan

    objects = PublicQuerySet.as_manager()

    class Meta:
        verbose_name = _("地区")
        ordering = ["code"]  # 沪苏浙皖 is the order of the codes

    def __str__(self) -> str:
        return self.name

    @property
    def plain_name(self) -> str:
        """上海， 江苏: the name as it stands in prose."""
        return self.name.removesuffix("省").removesuffix("市")


class Alliance(models.Model):
    """Federations that work together, as equals; the first is the Yangtze River Delta."""

    id = uuid_key()
    name = models.CharField(_("名称"), max_length=40)
    prose_name = models.CharField(_("行文简称"), max_length=40)  # 三省一市
    slug = models.SlugField(unique=True)
    regions = models.ManyToManyField(Region, through="AllianceSeat", related_name="alliances")

    objects = PublicQuerySet.as_manager()

    class Meta:
        verbose_name = _("联盟")

    def __str__(self) -> str:
        return self.name


class AllianceSeat(models.Model):
    """A region's place in an alliance; the position is the fixed regional order."""

    id = uuid_key()
    alliance = models.ForeignKey(Alliance, models.PROTECT, related_name="seats")
    region = models.ForeignKey(Region, models.PROTECT, related_name="seats")
    position = models.PositiveSmallIntegerField()

    objects = PublicQuerySet.as_manager()

    class Meta:
        ordering = ["alliance", "position"]
        constraints = [
            models.UniqueConstraint(fields=["alliance", "region"], name="a_region_sits_once"),
            models.UniqueConstraint(fields=["alliance", "position"], name="one_region_per_position"),
        ]

    def __str__(self) -> str:
        return f"{self.alliance} {self.region.short}"


LIVE = ("active", "preparing")
TERM_WARNING = dt.timedelta(days=90)  # before the end of a term, to prepare the next election


class OrganisationQuerySet(MP_NodeQuerySet, PublicQuerySet):
    def federations(self) -> OrganisationQuerySet:
        return self.filter(
            kind=Organisation.Kind.FEDERATION, status=Organisation.Status.ACTIVE
        ).select_related("region")

    def below(self, org: Organisation) -> OrganisationQuerySet:
        """``org`` itself and everything under it."""
        return self.filter(path__startswith=org.path)

    def live(self) -> OrganisationQuerySet:
        return self.filter(status__in=LIVE)


# treebeard has no types.
class OrganisationManager(MP_NodeManager.from_queryset(OrganisationQuerySet)):  # type: ignore[misc]
    """Tree order, with our questions."""

    def get_queryset(self) -> OrganisationQuerySet:
        return OrganisationQuerySet(self.model).order_by("path")


class Organisation(MP_Node):
    """A union, or a body outside the unions that takes part."""

    class Kind(models.TextChoices):
        FEDERATION = "federation", _("省（市）总工会")
        CITY = "city", _("设区市总工会")
        COUNTY = "county", _("县（市、区）总工会")
        BUREAU = "bureau", _("局（产业）工会")
        GRASSROOTS = "grassroots", _("基层工会")
        OUTSIDE = "outside", _("工会以外单位")

    class Status(models.TextChoices):
        PREPARING = "preparing", _("筹备")
        ACTIVE = "active", _("正常")
        MERGED = "merged", _("已合并")
        REVOKED = "revoked", _("已撤销")
        DEREGISTERED = "deregistered", _("已注销")

    id = uuid_key()
    region = models.ForeignKey(Region, models.PROTECT, related_name="organisations")
    kind = models.CharField(_("类型"), max_length=12, choices=Kind.choices)
    name = models.CharField(_("全称"), max_length=100)
    short_name = models.CharField(_("简称"), max_length=40, blank=True)
    division_code = models.CharField(_("区划代码"), max_length=6, blank=True)
    credit_code = models.CharField(_("统一社会信用代码"), max_length=18, blank=True)
    is_legal_person = models.BooleanField(_("工会法人"), default=False)
    term_ends_on = models.DateField(_("届满日期"), null=True, blank=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.ACTIVE)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, related_name="merged_from")

    node_order_by: list[str] = []
    objects = OrganisationManager()

    class Meta:
        verbose_name = _("组织")
        constraints = [
            models.UniqueConstraint(
                fields=["region", "credit_code"], condition=~Q(credit_code=""), name="credit_code_is_unique"
            ),
            models.CheckConstraint(
                condition=Q(status="merged", merged_into__isnull=False)
                | (~Q(status="merged") & Q(merged_into__isnull=True)),
                name="merged_organisation_names_its_successor",
            ),
            models.UniqueConstraint(
                fields=["region"],
                condition=Q(kind="federation", status="active"),
                name="one_federation_per_region",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("orgs:organisation", args=[self.pk])

    @property
    def is_live(self) -> bool:
        return self.status in LIVE

    @property
    def term_is_over(self) -> bool:
        return self.is_live and self.term_ends_on is not None and self.term_ends_on < timezone.localdate()

    @property
    def term_ends_soon(self) -> bool:
        """Within the time in which the next election is to be prepared."""
        if self.term_ends_on is None or not self.is_live or self.term_is_over:
            return False
        return self.term_ends_on <= timezone.localdate() + TERM_WARNING

    @property
    def display_name(self) -> str:
        return self.short_name or self.name

    def covers(self, other: Organisation) -> bool:
        """``other`` is this organisation or stands somewhere under it."""
        return other.path.startswith(self.path)


class LinkQuerySet(PublicQuerySet):
    def live(self) -> LinkQuerySet:
        return self.filter(valid_to=None)


class OrganisationLink(models.Model):
    """A second line beside the tree: a railway group's union answers to more than one parent."""

    class Kind(models.TextChoices):
        INDUSTRY = "industry", _("产业关系")
        FUNDING = "funding", _("经费关系")
        REGISTRATION = "registration", _("登记关系")
        TERRITORIAL = "territorial", _("属地关系")

    id = uuid_key()
    child = models.ForeignKey(Organisation, models.PROTECT, related_name="links_up")
    parent = models.ForeignKey(Organisation, models.PROTECT, related_name="links_down")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    valid_from = models.DateField(default=timezone.localdate)
    valid_to = models.DateField(null=True, blank=True)

    objects = LinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("组织关系")
        constraints = [
            models.CheckConstraint(condition=~Q(child=F("parent")), name="a_link_joins_two_organisations"),
            models.UniqueConstraint(
                fields=["child", "parent", "kind"],
                condition=Q(valid_to=None),
                name="one_live_link_of_a_kind",
            ),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")),
                name="link_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.child} → {self.parent}"
