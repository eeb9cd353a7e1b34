"""Named questions about messages."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Count, Q

from lianxi.kernel.inbox.kinds import CARDS, Channel
from lianxi.kernel.inbox.models import Message, MutedChannel
from lianxi.kernel.people.models import User


def unread_count(user: User) -> int:
    return Message.objects.filter(recipient=user).unread().count()


def counts_by_kind(user: User) -> dict[str, tuple[int, int]]:
    """``{kind: (all, unread)}`` in one query; kinds without a message are left out."""
    rows = (
        Message.objects.filter(recipient=user)
        .values("kind")
        .annotate(all=Count("id"), unread=Count("id", filter=Q(read_at=None)))
        .order_by()
    )
    return {row["kind"]: (row["all"], row["unread"]) for row in rows}


def muted_by(users: Iterable[User], kind: str) -> set[tuple[UUID, str]]:
    """Who of them does not want this kind by which channel."""
    rows = MutedChannel.objects.filter(user__in=users, kind=kind)
    return set(rows.values_list("user_id", "channel"))


def wanted_channels(user: User) -> dict[str, list[str]]:
    """By kind, the channels this person has left on."""
    muted = set(MutedChannel.objects.filter(user=user).values_list("kind", "channel"))
    return {
        kind: [channel.value for channel in card.channels if (kind, channel.value) not in muted]
        for kind, card in CARDS.items()
    }


def reaches(user: User, channel: str) -> bool:
    """Does this person have an address for the channel?"""
    return bool(user.email) if channel == Channel.MAIL else bool(user.phone_index)
