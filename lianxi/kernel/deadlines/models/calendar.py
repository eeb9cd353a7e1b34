"""The working calendar: the days that differ from the week, and the years whose notice is out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.deadlines import calendars
from lianxi.kernel.keys import uuid7

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


class CalendarQuerySet(models.QuerySet):
    def visible_to(self, user: User | AnonymousUser) -> CalendarQuerySet:
        """Everybody in office; the notice itself is public elsewhere."""
        is_inside = user.is_authenticated and user.office is not None
        return self.all() if is_inside else self.none()


class CalendarYear(models.Model):
    """A year of the calendar: is the State Council's notice out, and where is it to be read?"""

    year = models.PositiveSmallIntegerField(_("年份"), primary_key=True)
    is_announced = models.BooleanField(_("放假安排已公布"), default=False)
    source = models.CharField(_("依据"), max_length=200, blank=True)
    # New with every change of the year or one of its days: by it a process sees that its copy is old.
    edition = models.UUIDField(default=uuid7, editable=False)

    objects = CalendarQuerySet.as_manager()

    class Meta:
        verbose_name = _("日历年份")
        ordering = ["year"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_announced=False) | ~Q(source=""), name="an_announced_year_names_its_notice"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.year}年"


class CalendarDay(models.Model):
    """A day that differs from its place in the week, or is off under a name."""

    class Kind(models.TextChoices):
        HOLIDAY = calendars.HOLIDAY, _("放假")
        REST = calendars.REST, _("调休放假")
        WORKDAY = calendars.WORKDAY, _("调休上班")

    day = models.DateField(_("日期"), primary_key=True)
    kind = models.CharField(_("种类"), max_length=8, choices=Kind.choices)
    name = models.CharField(_("节日"), max_length=40, blank=True)
    source = models.CharField(_("依据"), max_length=200)
    announced_on = models.DateField(_("公布日期"), null=True, blank=True)

    objects = CalendarQuerySet.as_manager()

    class Meta:
        verbose_name = _("特殊日")
        ordering = ["day"]

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d} {self.get_kind_display()}"
