"""What a message looks like as a mail and as an SMS."""

from __future__ import annotations

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.kernel import sms
from lianxi.kernel.inbox.kinds import CARDS, Channel
from lianxi.kernel.inbox.models import Message

# One SMS of 70 signs holds the sign-off and the way on beside it.
LONGEST_SMS_TITLE = 44


def dispatch(message: Message, channel: str) -> None:
    """In Chinese, whatever language the sender had chosen."""
    with override(settings.LANGUAGE_CODE):
        if channel == Channel.MAIL and message.recipient.email:
            mail(message).send()
        if channel == Channel.SMS and message.recipient.phone:
            sms.sender().send(message.recipient.phone, short_text(message))


def mail(message: Message) -> EmailMessage:
    lines = [message.body, _("打开：%(url)s") % {"url": _address("inbox:message", message.pk)}]
    if message.sent_by:
        lines.append(_("发出：%(sender)s") % {"sender": message.sent_by})
    if CARDS[message.kind].is_mutable:
        lines.append(_("不想再收到这一类邮件：%(url)s") % {"url": _address("inbox:settings")})
    subject = _("【联席】%(title)s") % {"title": message.title}
    return EmailMessage(subject, "\n\n".join(filter(None, lines)), to=[message.recipient.email or ""])


def short_text(message: Message) -> str:
    """The title only: what a message is about stays behind the sign-in."""
    title = message.title
    if len(title) > LONGEST_SMS_TITLE:
        title = f"{title[: LONGEST_SMS_TITLE - 1]}…"
    return _("【联席】%(title)s。请登录工作台查看。") % {"title": title}


def _address(name: str, *args: object) -> str:
    return settings.SITE_ADDRESS.rstrip("/") + reverse(name, args=args)
