"""Offices held: the one source of authority."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.roles import Role

if TYPE_CHECKING:
    from lianxi.kernel.people.models.users import User


class OfficeHeldQuerySet(models.QuerySet["OfficeHeld"]):
    def on(self, day: dt.date) -> OfficeHeldQuerySet:
        """Those in force on ``day``: the last day is still in office."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def visible_to(self, user: User | AnonymousUser) -> OfficeHeldQuerySet:
        """One's own; and everybody in office may know who holds which office in the alliance."""
        if isinstance(user, AnonymousUser):
            return self.none()
        known = Q(user=user)
        if user.office is not None:
            partners = Region.objects.filter(alliances__regions=user.office.org.region)
            known |= Q(org__region__in=partners)
        return self.filter(known)


class OfficeHeld(models.Model):
    """Who may act for which organisation, in which role, from when to when."""

    id = uuid_key()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="offices_held")
    role = models.CharField(_("职务"), max_length=16, choices=Role.choices)
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="offices_held")
    since = models.DateField(_("任职"), default=timezone.localdate)
    until = models.DateField(_("离任"), null=True, blank=True)

    objects = OfficeHeldQuerySet.as_manager()

    class Meta:
        verbose_name = _("任职")
        constraints = [
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")), name="office_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["user", "role", "org"], condition=Q(until=None), name="an_office_is_held_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.org.display_name} · {self.get_role_display()}"

    @property
    def is_over(self) -> bool:
        return self.until is not None and self.until < timezone.localdate()
