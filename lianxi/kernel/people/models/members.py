"""Union members: whose roll they stand in, with their numbers sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models.numbers import normal_id_number, normal_phone
from lianxi.kernel.sealed.fields import BlindIndexField, SealedField
from lianxi.kernel.sealed.masks import mask_id_number, mask_phone

if TYPE_CHECKING:
    from lianxi.kernel.people.models.users import User


class MemberQuerySet(models.QuerySet["Member"]):
    def visible_to(self, user: User | AnonymousUser) -> MemberQuerySet:
        """Oneself, and the members below one's office for those who look after them."""
        if isinstance(user, AnonymousUser):
            return self.none()
        mine = Q(user=user)
        if user.may("members.read"):
            mine |= Q(union__path__startswith=user.acting_org.path)
        return self.filter(mine)

    def live(self) -> MemberQuerySet:
        return self.filter(status__in=Member.LIVE)


class Member(models.Model):
    """A union member. New-form workers may have no employer at all."""

    class Status(models.TextChoices):
        APPLIED = "applied", _("入会申请")
        ACTIVE = "active", _("在会")
        SUSPENDED = "suspended", _("保留会籍")
        RETIRED = "retired", _("退休")
        TRANSFERRED = "transferred", _("已转会")
        LEFT = "left", _("已退会")
        EXPELLED = "expelled", _("除名")

    LIVE = [Status.APPLIED, Status.ACTIVE, Status.SUSPENDED, Status.RETIRED]

    id = uuid_key()
    region = models.ForeignKey(Region, models.PROTECT, related_name="members")
    union = models.ForeignKey(
        Organisation, models.PROTECT, related_name="members", verbose_name=_("所在工会")
    )
    employer = models.ForeignKey(
        Organisation, models.SET_NULL, null=True, blank=True, related_name="staff", verbose_name=_("用人单位")
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="member"
    )
    name = models.CharField(_("姓名"), max_length=80)
    id_number = SealedField(_("身份证号"), blank=True)
    id_number_index = BlindIndexField(of="id_number", kind="id_number", normalise=normal_id_number)
    phone = SealedField(_("手机号"), blank=True)
    phone_index = BlindIndexField(of="phone", kind="phone", normalise=normal_phone, db_index=True)
    post = models.CharField(_("岗位"), max_length=60, blank=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.ACTIVE)
    joined_on = models.DateField(_("入会日期"), default=timezone.localdate)

    objects = MemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("会员")
        constraints = [
            # Scoped to the region: two nodes must never fight over one key.
            models.UniqueConstraint(
                fields=["region", "id_number_index"],
                condition=Q(status__in=["applied", "active", "suspended", "retired"]),
                name="one_live_membership_per_person",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("people:member", args=[self.pk])

    @property
    def is_live(self) -> bool:
        return self.status in self.LIVE

    @property
    def masked_id_number(self) -> str:
        return mask_id_number(self.id_number)

    @property
    def masked_phone(self) -> str:
        return mask_phone(self.phone)
