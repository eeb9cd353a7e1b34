"""Who comes to a meeting: the notice, reply slips by federation, seats by rank, signing in."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models.meeting import Conference, acting_region
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.orgs.models import Organisation, Region


class NoticeQuerySet(models.QuerySet["Notice"]):
    def visible_to(self, user: object) -> NoticeQuerySet:
        return self.filter(conference__in=Conference.objects.inside(user))

    def newest_first(self) -> NoticeQuerySet:
        return self.order_by("-id")


class Notice(models.Model):
    """会议通知 as it went out, and each correction of it; written once."""

    class Kind(models.TextChoices):
        INVITATION = "invitation", _("会议通知")
        CORRECTION = "correction", _("更正通知")

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="notices")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("发文单位"))
    kind = models.CharField(_("类别"), max_length=12, choices=Kind.choices)
    number = models.CharField(_("文号"), max_length=60)
    content = models.JSONField(_("正文"))  # rules.notices.Text: what was printed, word for word
    facts = models.JSONField(default=dict)  # rules.notices.facts_of: what a later change is measured by
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    sent_at = models.DateTimeField(_("发出时间"), default=timezone.now)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("会议通知")
        ordering = ["conference", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["conference"], condition=Q(kind="invitation"), name="a_meeting_is_announced_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"


class ParticipantQuerySet(models.QuerySet["Participant"]):
    def visible_to(self, user: object) -> ParticipantQuerySet:
        return self.filter(conference__in=Conference.objects.inside(user))

    def coming(self) -> ParticipantQuerySet:
        return self.filter(reply=Participant.Reply.COMING)

    def in_protocol_order(self) -> ParticipantQuerySet:
        """By rank, then by the regions' order: the order of seats and name cards."""
        return self.order_by("rank", "region__parties__position", "id").filter(
            region__parties__conference=models.F("conference")
        )


class Participant(models.Model):
    """One person a federation sends, as its reply slip names him; travel is for the host's eyes."""

    class Reply(models.TextChoices):
        INVITED = "invited", _("未回复")
        COMING = "coming", _("参加")
        ABSENT = "absent", _("请假")

    class Rank(models.IntegerChoices):
        """Protocol order; the lower the number, the nearer the middle."""

        GUEST = 10, _("上级领导")
        CHAIR = 20, _("主席")
        DEPUTY = 30, _("副主席")
        DIRECTOR = 40, _("部门负责人")
        STAFF = 50, _("工作人员")

    id = uuid_key()
    conference = models.ForeignKey(Conference, models.CASCADE, related_name="participants")
    region = models.ForeignKey(Region, models.PROTECT, related_name="+")
    org = models.ForeignKey(Organisation, models.PROTECT, related_name="+", verbose_name=_("单位"))
    name = models.CharField(_("姓名"), max_length=80)
    title = models.CharField(_("职务"), max_length=100)
    rank = models.PositiveSmallIntegerField(_("席位次序"), choices=Rank.choices, default=Rank.DIRECTOR)
    reply = models.CharField(_("回执"), max_length=8, choices=Reply.choices, default=Reply.COMING)
    stands_for = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="deputies", verbose_name=_("代替")
    )
    is_remote = models.BooleanField(_("视频参加"), default=False)
    transport = models.CharField(_("交通"), max_length=120, blank=True)
    needs_room = models.BooleanField(_("需要住宿"), default=False)
    diet = models.CharField(_("饮食"), max_length=80, blank=True)
    filled_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    filled_at = models.DateTimeField(default=timezone.now)

    objects = ParticipantQuerySet.as_manager()

    class Meta:
        verbose_name = _("参会人员")
        ordering = ["conference", "rank", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["conference", "org", "name"], name="a_person_is_named_once_for_a_meeting"
            ),
            models.CheckConstraint(
                condition=Q(stands_for=None) | Q(reply="coming"), name="a_deputy_comes_himself"
            ),
            models.CheckConstraint(
                condition=Q(stands_for=None) | ~Q(stands_for=F("id")), name="nobody_stands_for_himself"
            ),
            models.UniqueConstraint(fields=["stands_for"], name="a_person_has_one_deputy"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_coming(self) -> bool:
        return self.reply == self.Reply.COMING

    def shows_travel_to(self, user: object) -> bool:
        """Travel and diet: the own region, and the host who arranges them."""
        region = acting_region(user)
        return region is not None and region.pk in (
            self.region_id,
            self.conference.steering_region.pk,
        )


class SignInQuerySet(models.QuerySet["SignIn"]):
    def visible_to(self, user: object) -> SignInQuerySet:
        return self.filter(participant__in=Participant.objects.visible_to(user))


class SignIn(models.Model):
    """签到: by the person's own phone, or at the desk."""

    class How(models.TextChoices):
        PHONE = "phone", _("扫码")
        DESK = "desk", _("签到台")
        REMOTE = "remote", _("视频")

    id = uuid_key()
    participant = models.OneToOneField(Participant, models.PROTECT, related_name="sign_in")
    how = models.CharField(_("方式"), max_length=8, choices=How.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(_("签到时间"), default=timezone.now)

    objects = SignInQuerySet.as_manager()

    class Meta:
        verbose_name = _("签到")

    def __str__(self) -> str:
        return str(self.participant)
