"""What a topic's page offers to whoever reads it: one thing to do, and the rest beside it."""

from __future__ import annotations

from dataclasses import dataclass

from lianxi.domains.conference.models import Topic
from lianxi.domains.conference.queries.circulation import Round
from lianxi.domains.conference.rules.circulation import Next, next_of
from lianxi.domains.conference.rules.topics import is_host, is_proposer, may_move
from lianxi.kernel.people.models import User

State = Topic.State


@dataclass(frozen=True)
class Offers:
    """``primary`` is the one button; names are those of the addresses. The rest stands below."""

    primary: str
    others: frozenset[str]

    @property
    def any_other(self) -> bool:
        return bool(self.others)


def offers(topic: Topic, user: User, latest: Round | None) -> Offers:
    primary = _primary(topic, user, latest)
    others = {name for name, is_offered in _others(topic, user, latest).items() if is_offered}
    return Offers(primary, frozenset(others - {primary}))


def _primary(topic: Topic, user: User, latest: Round | None) -> str:
    match topic.state:
        case State.DRAFT:
            return "edit" if may_move(topic, State.SUBMITTED, user) else ""
        case State.SUBMITTED:
            return "take_up" if may_move(topic, State.HOST_REVIEW, user) else ""
        case State.HOST_REVIEW:
            return _after_review(topic, user)
        case State.CIRCULATED:
            return _after_round(topic, user, latest)
        case State.REVISED:
            return "agree" if may_move(topic, State.AGREED, user) else ""
    return ""


def _after_review(topic: Topic, user: User) -> str:
    """A secret topic goes to the agenda without a round."""
    if not may_move(topic, State.CIRCULATED, user):
        return ""
    return "agree" if topic.is_secret else "circulate"


def _after_round(topic: Topic, user: User, latest: Round | None) -> str:
    following = next_of(latest) if latest else Next.ANSWERS
    if following is Next.REVISION:
        return "revise" if may_move(topic, State.REVISED, user) else ""
    if following in (Next.AGENDA, Next.TALK):
        return "agree" if may_move(topic, State.AGREED, user) else ""
    return ""


def _others(topic: Topic, user: User, latest: Round | None) -> dict[str, bool]:
    settled = latest is None or latest.is_settled
    is_circulated = topic.state == State.CIRCULATED
    may_agree = may_move(topic, State.AGREED, user) and not is_circulated
    was_sent = topic.submitted_at is not None
    return {
        "agree": may_agree,
        "circulate": may_move(topic, State.CIRCULATED, user) and not topic.is_secret,
        "revise": is_circulated and settled and may_move(topic, State.REVISED, user),
        "send_back": may_move(topic, State.DRAFT, user),
        "defer": may_move(topic, State.DEFERRED, user),
        "withdraw": may_move(topic, State.WITHDRAWN, user),
        "forward": was_sent and _may_forward(topic, user),
    }


def _may_forward(topic: Topic, user: User) -> bool:
    if topic.state in (State.DRAFT, State.SUBMITTED):
        return False
    return is_host(topic, user) or (
        topic.state in (State.DEFERRED, State.WITHDRAWN) and is_proposer(topic, user)
    )
