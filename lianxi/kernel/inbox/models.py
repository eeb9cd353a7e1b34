"""Messages to one person, and the ways by which that person does not want them."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import ExpressionWrapper, F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lianxi.kernel.inbox.kinds import Channel, Kind
from lianxi.kernel.keys import uuid_key
from lianxi.kernel.people.models import User


class MessageQuerySet(models.QuerySet["Message"]):
    def visible_to(self, user: User | AnonymousUser) -> MessageQuerySet:
        """One's own."""
        return self.none() if isinstance(user, AnonymousUser) else self.filter(recipient=user)

    def unread(self) -> MessageQuerySet:
        return self.filter(read_at=None)

    def unread_first(self) -> MessageQuerySet:
        """What nobody has opened yet on top, the newest before the older."""
        return self.order_by(ExpressionWrapper(Q(read_at__isnull=False), models.BooleanField()), "-id")


class Message(models.Model):
    """Something one person should know; ``url`` leads to the matter itself."""

    id = uuid_key()
    recipient = models.ForeignKey(User, models.CASCADE, related_name="messages")
    kind = models.CharField(_("类别"), max_length=12, choices=Kind.choices)
    title = models.CharField(_("标题"), max_length=120)
    body = models.TextField(_("正文"), blank=True)
    url = models.CharField(max_length=300, blank=True)
    sent_by = models.CharField(_("来自"), max_length=200, blank=True)
    created_at = models.DateTimeField(_("时间"), default=timezone.now)
    read_at = models.DateTimeField(null=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("消息")
        indexes = [
            models.Index(fields=["recipient", "-id"], name="messages_of_one_person"),
            models.Index(fields=["recipient"], condition=Q(read_at=None), name="unread_of_one_person"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(url="") | (Q(url__startswith="/") & ~Q(url__startswith="//")),
                name="a_message_leads_inside",
            ),
            models.CheckConstraint(
                condition=Q(read_at=None) | Q(read_at__gte=F("created_at")),
                name="a_message_is_read_after_it_is_sent",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class MutedChannelQuerySet(models.QuerySet["MutedChannel"]):
    def visible_to(self, user: User | AnonymousUser) -> MutedChannelQuerySet:
        """One's own."""
        return self.none() if isinstance(user, AnonymousUser) else self.filter(user=user)


class MutedChannel(models.Model):
    """This person does not want this kind of message by this way; in the inbox it always stays."""

    id = uuid_key()
    user = models.ForeignKey(User, models.CASCADE, related_name="muted_channels")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    channel = models.CharField(max_length=8, choices=Channel.choices)

    objects = MutedChannelQuerySet.as_manager()

    class Meta:
        verbose_name = _("不要的渠道")
        constraints = [
            models.UniqueConstraint(fields=["user", "kind", "channel"], name="a_channel_is_muted_once"),
            models.CheckConstraint(condition=~Q(kind=Kind.ACCOUNT), name="account_messages_cannot_be_muted"),
        ]

    def __str__(self) -> str:
        return f"{self.user} {self.get_kind_display()} {self.get_channel_display()}"
