"""督办: what is behind climbs a ladder of slips and letters; every rung is a row, written once.

Blue: the deadline is near. Yellow: behind schedule. Red: overdue. Then a numbered letter with an
answer due, then escalation (three-colour slips as in Jiangsu, domain.md §2.3).
"""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.agenda import OfMeetingQuerySet
from lianxi.domains.conference.models.tasks import Part
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation


class SupervisionQuerySet(OfMeetingQuerySet):
    path = "part__task__paper__conference"

    def live(self) -> SupervisionQuerySet:
        return self.filter(closed_at=None)


class Supervision(models.Model):
    """One case about one region's part in a task, from the first slip until it is closed."""

    class Origin(models.TextChoices):
        CLOCK = "clock", _("到期预警")
        DECISION = "decision", _("会议决定")
        INSTRUCTION = "instruction", _("领导批示")

    id = uuid_key()
    part = models.ForeignKey(Part, models.PROTECT, related_name="supervisions")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("督办单位"))
    origin = models.CharField(_("来由"), max_length=12, choices=Origin.choices, default=Origin.CLOCK)
    reason = models.TextField(_("事由"), blank=True)
    opened_at = models.DateTimeField(_("立项"), default=timezone.now)
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    closed_at = models.DateTimeField(_("办结"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    conclusion = models.TextField(_("办结意见"), blank=True)

    objects = SupervisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("督办")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["part"], condition=Q(closed_at=None), name="one_live_supervision_per_part"
            ),
            models.CheckConstraint(
                condition=Q(origin="clock") | (~Q(reason="") & Q(opened_by__isnull=False)),
                name="a_supervision_ordered_by_people_says_who_and_why",
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None) | ~Q(conclusion=""), name="a_closed_supervision_says_how_it_ended"
            ),
        ]

    def __str__(self) -> str:
        return str(self.part)

    def get_absolute_url(self) -> str:
        return reverse("conference:supervision", args=[self.pk])

    @property
    def top(self) -> Rung | None:
        """The rung of the ladder it stands on; answers and reminders are not rungs of it."""
        on_ladder = [rung for rung in self.rungs.all() if rung.kind in Rung.LADDER]
        return max(on_ladder, key=lambda rung: rung.height, default=None)

    @property
    def letter(self) -> Rung | None:
        return next((rung for rung in self.rungs.all() if rung.kind == Rung.Kind.LETTER), None)

    @property
    def red_on(self) -> dt.date | None:
        """The day of the red slip: the letter's days are counted from it."""
        reds = [rung.at for rung in self.rungs.all() if rung.kind == Rung.Kind.RED]
        return timezone.localdate(reds[0]) if reds else None

    @property
    def waits_for_answer(self) -> bool:
        """Something was asked from red upwards, and nothing has been answered since."""
        rungs = list(self.rungs.all())
        asked = [rung.pk for rung in rungs if rung.kind in Rung.ASKING]
        answers = [rung.pk for rung in rungs if rung.kind == Rung.Kind.ANSWER]
        return bool(asked) and not (answers and answers[-1] > asked[-1])


class RungQuerySet(OfMeetingQuerySet):
    path = "supervision__part__task__paper__conference"


class Rung(models.Model):
    """One step of a case: a slip, the letter, a reminder, an answer, the escalation."""

    class Kind(models.TextChoices):
        BLUE = "blue", _("蓝色提醒单")
        YELLOW = "yellow", _("黄色预警单")
        RED = "red", _("红色督办单")
        LETTER = "letter", _("督办函")
        REMINDER = "reminder", _("催办")
        ESCALATION = "escalation", _("提级督办")
        ACCEPTED = "accepted", _("接收")
        ANSWER = "answer", _("反馈")

    LADDER = (Kind.BLUE, Kind.YELLOW, Kind.RED, Kind.LETTER, Kind.ESCALATION)
    ASKING = (Kind.RED, Kind.LETTER, Kind.ESCALATION, Kind.REMINDER)

    id = uuid_key()
    supervision = models.ForeignKey(Supervision, models.PROTECT, related_name="rungs")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    because = models.TextField(_("计算依据"), blank=True)  # the arithmetic, as a sentence
    text = models.TextField(_("内容"), blank=True)
    document_number = models.CharField(_("文号"), max_length=60, blank=True)
    answer_due_on = models.DateField(_("限期回复"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = RungQuerySet.as_manager()

    class Meta:
        verbose_name = _("督办进程")
        ordering = ["supervision", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["supervision", "kind"],
                condition=Q(kind__in=["blue", "yellow", "red", "letter", "escalation"]),
                name="a_rung_is_climbed_once",
            ),
            models.CheckConstraint(
                condition=~Q(kind="letter") | (~Q(document_number="") & Q(answer_due_on__isnull=False)),
                name="a_letter_has_number_and_answer_day",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=["accepted", "answer", "letter", "reminder"]) | Q(by__isnull=False),
                name="what_people_do_says_who",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.supervision} {self.get_kind_display()}"

    @property
    def height(self) -> int:
        """Its place on the ladder, from 0; -1 beside it."""
        return self.LADDER.index(self.Kind(self.kind)) if self.kind in self.LADDER else -1
