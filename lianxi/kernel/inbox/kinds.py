"""Kinds of messages: what each is for, and by which ways it may follow a person out of the site."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    TODO = "todo", _("待办")
    DEADLINE = "deadline", _("期限")
    OUTCOME = "outcome", _("结果")
    NOTICE = "notice", _("通知")
    ACCOUNT = "account", _("账号安全")


class Channel(models.TextChoices):
    """Ways beside the inbox itself, which nobody can switch off."""

    MAIL = "mail", _("电子邮件")
    SMS = "sms", _("短信")


@dataclass(frozen=True)
class KindCard:
    purpose: Promise
    channels: tuple[Channel, ...]
    is_mutable: bool = True


CARDS: dict[str, KindCard] = {
    Kind.TODO: KindCard(_("有事等您办：会签、审核、认领、回复。"), (Channel.MAIL, Channel.SMS)),
    Kind.DEADLINE: KindCard(_("您的事快到期或已经逾期。"), (Channel.MAIL, Channel.SMS)),
    Kind.OUTCOME: KindCard(_("您报的事有了结果：采纳、退回、公布。"), (Channel.MAIL,)),
    Kind.NOTICE: KindCard(_("会议、公示和系统维护的通知。"), (Channel.MAIL,)),
    Kind.ACCOUNT: KindCard(
        _("登录、密码和职务有变动。为了安全，这一类总会发给您。"),
        (Channel.MAIL, Channel.SMS),
        is_mutable=False,
    ),
}
