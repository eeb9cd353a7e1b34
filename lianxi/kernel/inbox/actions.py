"""Telling people, and what they do with what they are told.

Messages are no decisions: the decision that sent one is in the trail, the message row itself says
who was told what and when it was opened. So nothing here writes a trail of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.jobs import JobDeferrer
from procrastinate.manager import JobManager
from procrastinate.types import JSONValue

from lianxi.kernel.inbox import queries
from lianxi.kernel.inbox.kinds import CARDS, Kind
from lianxi.kernel.inbox.models import Message, MutedChannel
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused

DELIVER = "lianxi.kernel.inbox.tasks.deliver"


@transaction.atomic
def send(
    *,
    to: User | Iterable[User],
    kind: Kind,
    title: str,
    body: str = "",
    url: str = "",
    by: User | None = None,
) -> list[Message]:
    """Tell one person or many: in the inbox with the caller's transaction, by mail and SMS after it.

    The tasks that deliver are rows of this same database: a transaction rolled back sends nothing.
    """
    people = [to] if isinstance(to, User) else list({user.pk: user for user in to}.values())
    messages = Message.objects.bulk_create(
        Message(recipient=user, kind=kind, title=_short(title), body=body, url=url, sent_by=_who(by))
        for user in people
    )
    if errands := _errands(messages, kind):
        _queue(DELIVER).batch_defer(*errands)
    return messages


@transaction.atomic
def open_message(message: Message, *, by: User) -> Message:
    """The recipient has seen it; opening it again changes nothing."""
    _refuse_stranger(message, by)
    if message.read_at is None:
        message.read_at = timezone.now()
        message.save(update_fields=["read_at"])
    return message


@transaction.atomic
def open_all(*, by: User, kind: str = "") -> int:
    """Mark everything read, or everything of one kind; how many."""
    unread = Message.objects.filter(recipient=by).unread()
    return (unread.filter(kind=kind) if kind else unread).update(read_at=timezone.now())


@transaction.atomic
def choose_channels(*, by: User, wanted: dict[str, list[str]]) -> None:
    """Keep the channels named by kind, mute the others. Safety messages are never muted."""
    MutedChannel.objects.filter(user=by).delete()
    MutedChannel.objects.bulk_create(
        MutedChannel(user=by, kind=kind, channel=channel)
        for kind, card in CARDS.items()
        for channel in card.channels
        if card.is_mutable and channel not in wanted.get(kind, [])
    )


def _errands(messages: list[Message], kind: Kind) -> list[dict[str, JSONValue]]:
    muted = queries.muted_by([message.recipient for message in messages], kind)
    return [
        {"message_id": str(message.pk), "channel": channel.value}
        for message in messages
        for channel in CARDS[kind].channels
        if queries.reaches(message.recipient, channel) and (message.recipient_id, channel) not in muted
    ]


def _queue(task: str) -> JobDeferrer:
    """Through Django's connection, also inside a worker: there the app has a connection of its own,
    on which a task would be queued before, and without, the transaction that wants it.
    """
    deferrer = app.configure_task(task, allow_unknown=False)
    deferrer.job_manager = JobManager(DjangoConnector())
    return deferrer


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= 120 else f"{line[:119]}…"


def _who(by: User | None) -> str:
    if by is None:
        return ""
    return f"{by.office.org.display_name} {by.name}" if by.office else by.name


def _refuse_stranger(message: Message, by: User) -> None:
    if message.recipient_id != by.pk:
        raise Refused(_("这条消息不是发给您的"))
