"""Carrying messages out of the site: one errand per message and channel, tried again when it fails."""

from __future__ import annotations

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from lianxi.kernel.inbox import letters
from lianxi.kernel.inbox.models import Message

# 4, 16, 64 s … and the last time after about six hours.
PATIENCE = RetryStrategy(max_attempts=7, exponential_wait=4)


@app.task(retry=PATIENCE)
def deliver(message_id: str, channel: str) -> None:
    """Send, unless the person has opened the message in the meantime."""
    message = Message.objects.select_related("recipient").filter(pk=message_id, read_at=None).first()
    if message is not None:
        letters.dispatch(message, channel)
