"""Who did what, in what office, from where, when: written once, sealed in batches, never changed.

Rows carry no foreign keys, so that history outlives its objects. The database refuses UPDATE,
DELETE and TRUNCATE (migration 0002). A row enters :class:`PendingEvent` with its insert and
leaves it when a batch seals it: no write waits on the chain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.keys import uuid_key

if TYPE_CHECKING:
    from lianxi.kernel.people.models import User


class EventQuerySet(models.QuerySet["Event"]):
    def visible_to(self, user: User | AnonymousUser) -> EventQuerySet:
        """The audit list: auditors of the acting office's region. Objects show their own 经过."""
        if isinstance(user, AnonymousUser) or user.office is None or not user.may("trail.read"):
            return self.none()
        return self.filter(region=user.office.org.region.short)

    def of(self, obj: models.Model) -> EventQuerySet:
        """The events of one object, oldest first."""
        return self.filter(object_type=obj._meta.label_lower, object_id=str(obj.pk)).order_by("id")


class Event(models.Model):
    """One decision or sensitive read."""

    id = uuid_key()
    at = models.DateTimeField(_("时间"), default=timezone.now, editable=False)
    actor_id = models.UUIDField(null=True)
    actor_name = models.CharField(_("何人"), max_length=80)
    office = models.CharField(_("职务"), max_length=200, blank=True)
    region = models.CharField(_("地区"), max_length=8, blank=True)
    address = models.CharField(_("来自"), max_length=45, blank=True)
    action = models.CharField(max_length=64)
    what = models.CharField(_("何事"), max_length=300)
    object_type = models.CharField(max_length=64)
    object_id = models.CharField(max_length=64)
    object_label = models.CharField(max_length=300)
    old = models.JSONField(null=True)
    new = models.JSONField(null=True)
    note = models.TextField(blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("经过")
        indexes = [
            models.Index(fields=["object_type", "object_id", "id"], name="trail_of_one_object"),
            models.Index(fields=["region", "-id"], name="trail_of_one_region"),
            models.Index(
                fields=["region", "actor_name"],
                name="trail_of_one_person",
                opclasses=["varchar_pattern_ops", "varchar_pattern_ops"],  # for the beginning of a name
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor_name} {self.what}"


class PendingQuerySet(models.QuerySet["PendingEvent"]):
    def visible_to(self, user: object) -> PendingQuerySet:
        """Nobody: it is the sealer's list."""
        return self.none()


class PendingEvent(models.Model):
    """An event no batch has sealed yet; a trigger on ``trail_event`` fills it."""

    event_id = models.UUIDField(primary_key=True)

    objects = PendingQuerySet.as_manager()


class SealQuerySet(models.QuerySet["Seal"]):
    def visible_to(self, user: object) -> SealQuerySet:
        """Seals hold digests only; anybody may copy the newest down and check it later."""
        return self.all()


class Seal(models.Model):
    """A sealed batch: ``hash = SHA-256(previous hash || entries)``.

    ``entries`` holds 48 bytes per event in order: its id (16) and the SHA-256 of its content (32).
    """

    number = models.PositiveBigIntegerField(primary_key=True)
    sealed_at = models.DateTimeField(default=timezone.now)
    entries = models.BinaryField()
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    objects = SealQuerySet.as_manager()

    class Meta:
        verbose_name = _("封存")
        constraints = [
            models.CheckConstraint(name="seals_are_numbered_from_one", condition=models.Q(number__gte=1)),
        ]

    def __str__(self) -> str:
        return f"#{self.number} {self.hash_text[:12]}"

    @property
    def hash_text(self) -> str:
        return bytes(self.hash).hex()

    @property
    def hash_groups(self) -> list[str]:
        """Eight by eight, as one copies it down."""
        return [self.hash_text[start : start + 8] for start in range(0, 64, 8)]
