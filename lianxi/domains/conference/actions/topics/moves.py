"""The one way through the states of a topic, and who is told. For the modules of this folder only."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.actions import reply_clock
from lianxi.domains.conference.models import Conference, Topic, TopicStep
from lianxi.domains.conference.queries import audience
from lianxi.domains.conference.rules import topics as rules
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail

State = Topic.State
PREDICATES = {
    State.DRAFT: "退回了议题",
    State.SUBMITTED: "提交了议题",
    State.HOST_REVIEW: "受理了议题",
    State.CIRCULATED: "把议题送各方征求意见",
    State.REVISED: "按意见修改了议题",
    State.AGREED: "把议题列入议程",
    State.DEFERRED: "把议题列为缓议",
    State.WITHDRAWN: "撤回了议题",
}


def move(topic: Topic, to: State, *, by: User, comment: str = "") -> TopicStep:
    """By the table of moves. The topic is held meanwhile: of two moves at once one is refused."""
    held = _hold(topic)
    rules.refuse_move(held, to, by)
    return _step(topic, held.state, to, by=by, comment=comment)


def pull(topic: Topic, conference: Conference, *, by: User) -> TopicStep:
    """Out of the backlog into a meeting that ``by`` steers."""
    held = _hold(topic)
    if held.state != State.SUBMITTED:
        told = {"state": held.state.label}
        raise Refused(_("议题现在是“%(state)s”，不能受理，请刷新页面看看最新情况") % told)
    return _step(topic, held.state, State.HOST_REVIEW, by=by, conference=conference)


def reason(text: str, ask: str) -> str:
    """What was typed as a reason, or a refusal that asks for one."""
    if not text.strip():
        raise Refused(ask)
    return text.strip()


def tell(people: Iterable[User], kind: Kind, title: str, topic: Topic, by: User, body: str = "") -> None:
    """Everybody but the one who did it."""
    others = [user for user in people if user.pk != by.pk]
    inbox.send(to=others, kind=kind, title=title, body=body, url=topic.get_absolute_url(), by=by)


def tell_proposer(topic: Topic, kind: Kind, title: str, by: User, body: str = "") -> None:
    tell(audience.officers_at([topic.org]), kind, title, topic, by, body)


def tell_host(topic: Topic, kind: Kind, title: str, by: User) -> None:
    """Nobody, while the topic lies in the backlog."""
    if topic.meeting is not None:
        people = audience.officers_of(topic.meeting, [topic.meeting.steering_region])
        tell(people, kind, title, topic, by)


def _hold(topic: Topic) -> Topic:
    """Locked first and read after: the state is a row of another table."""
    return Topic.objects.select_for_update(of=("self",)).get(pk=topic.pk)


def _step(
    topic: Topic,
    before: State,
    to: State,
    *,
    by: User,
    comment: str = "",
    conference: Conference | None = None,
) -> TopicStep:
    step = TopicStep.objects.create(
        topic=topic, state=to, org=by.acting_org, comment=comment, conference=conference, by=by
    )
    topic.newest_state = to
    trail.record(f"topic.{to}", topic, by=by, what=PREDICATES[to], note=comment)
    if before == State.CIRCULATED:
        _end_round(topic, by, to)
    return step


@override("zh-hans")
def _end_round(topic: Topic, by: User, to: State) -> None:
    for circular in topic.circulars.all():
        reply_clock.stop(circular, by=by, outcome=str(to.label))
