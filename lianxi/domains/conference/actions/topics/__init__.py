"""Topics: the proposing federation writes, submits, revises; the host takes up, agrees, defers.

The topic is a row of the federation that proposes it; every move is a row of whoever moves.
"""

from lianxi.domains.conference.actions.topics.calling import call_for_topics
from lianxi.domains.conference.actions.topics.forwarding import forward
from lianxi.domains.conference.actions.topics.proposing import (
    attach,
    detach,
    keep_draft,
    propose,
    revise,
    submit,
    withdraw,
)
from lianxi.domains.conference.actions.topics.steering import (
    agree,
    defer,
    put_before_all,
    send_back,
    take_up,
)
from lianxi.domains.conference.rules.topics_wording import Wording

__all__ = [
    "Wording",
    "agree",
    "attach",
    "call_for_topics",
    "defer",
    "detach",
    "forward",
    "keep_draft",
    "propose",
    "put_before_all",
    "revise",
    "send_back",
    "submit",
    "take_up",
    "withdraw",
]
