"""What the host does with a topic: take it up, send it back, agree on it, defer it."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.topics import moves
from lianxi.domains.conference.models import Conference, Topic
from lianxi.domains.conference.queries import circulation
from lianxi.domains.conference.rules import circulation as circulation_rules
from lianxi.domains.conference.rules import topics as rules
from lianxi.domains.conference.rules.circulation import Next
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on

State = Topic.State


@transaction.atomic
def take_up(topic: Topic, *, by: User, conference: Conference) -> Topic:
    """受理: begin the review of what was sent to this meeting, or pull it out of the backlog."""
    if conference.is_closed:
        raise Refused(_("会议已经闭会，不能再受理议题"))
    if not rules.may_steer(conference, by):
        host = {"region": conference.steering_region}
        raise Refused(_("这次会议的议题由%(region)s总工会受理") % host)
    if topic.meeting is not None and topic.meeting != conference:
        raise Refused(_("这个议题是提给%(meeting)s的") % {"meeting": topic.meeting})
    if not conference.parties.filter(region=topic.org.region).exists():
        raise Refused(_("%(org)s不参加这次会议，不能受理它的议题") % {"org": topic.org})
    if topic.meeting is not None:
        moves.move(topic, State.HOST_REVIEW, by=by)
        return topic
    with refuse_on("a_topic_is_taken_up_by_one_meeting", _("别的会议刚刚选用了这个议题")):
        moves.pull(topic, conference, by=by)
    return topic


@transaction.atomic
def send_back(topic: Topic, *, by: User, comment: str) -> Topic:
    """退回修改: to the federation that proposed it, with the reason."""
    comment = moves.reason(comment, _("请写明退回的原因，对方才知道改什么"))
    moves.move(topic, State.DRAFT, by=by, comment=comment)
    moves.tell_proposer(topic, Kind.TODO, _("议题退回修改：%(topic)s") % {"topic": topic}, by, comment)
    return topic


@transaction.atomic
def defer(topic: Topic, *, by: User, comment: str) -> Topic:
    """缓议, with the reason."""
    comment = moves.reason(comment, _("请写明缓议的原因，提出单位会原样看到"))
    if topic.items.exists():
        raise Refused(_("议题已经排进议程，请先从议程里移出"))
    moves.move(topic, State.DEFERRED, by=by, comment=comment)
    moves.tell_proposer(topic, Kind.OUTCOME, _("议题缓议：%(topic)s") % {"topic": topic}, by, comment)
    return topic


@transaction.atomic
def agree(topic: Topic, *, by: User) -> Topic:
    """列入议程: ready for the agenda. While comments are out, it waits for them."""
    if topic.meeting is not None and topic.meeting.is_closed:
        raise Refused(_("会议已经闭会，议题不能再列入议程，可以转到下一次会议"))
    if topic.state == State.CIRCULATED:
        _refuse_unsettled(topic)
    moves.move(topic, State.AGREED, by=by)
    moves.tell_proposer(topic, Kind.OUTCOME, _("议题列入议程：%(topic)s") % {"topic": topic}, by)
    return topic


@transaction.atomic
def put_before_all(topic: Topic, *, by: User) -> Topic:
    """征求意见: the move only; the circular is made by ``actions.circulation``."""
    moves.move(topic, State.CIRCULATED, by=by)
    return topic


def _refuse_unsettled(topic: Topic) -> None:
    latest = circulation.latest_round(topic)
    following = circulation_rules.next_of(latest) if latest else Next.AGENDA
    if following in (Next.ANSWERS, Next.HANDLING):
        raise Refused(_("还有单位没有答复，或还有意见没有处理，处理完再列入议程"))
    if following is Next.REVISION:
        raise Refused(_("采纳的意见还没有写进议题，请%(org)s修改后再列入议程") % {"org": topic.org})
