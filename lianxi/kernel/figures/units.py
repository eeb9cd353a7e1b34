"""Counting words. 人 are distinct persons, 人次 person-times: they are never added to each other."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Unit(models.TextChoices):
    PERSONS = "persons", _("人")
    VISITS = "visits", _("人次")
    BODIES = "bodies", _("家")
    ITEMS = "items", _("个")
    EVENTS = "events", _("场")
    RUNS = "runs", _("期")
    BATCHES = "batches", _("批")
    EDITIONS = "editions", _("届")
