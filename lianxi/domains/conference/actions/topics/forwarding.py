"""转出: a topic goes on to another meeting, or back into the backlog; origin and derived know each other."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.topics import moves
from lianxi.domains.conference.models import Conference, Topic, TopicFile
from lianxi.domains.conference.rules import topics as rules
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail

State = Topic.State
COPIED = ("title", "field", "background", "ask", "draft_text", "wanted", "contact", "alliance")


@transaction.atomic
def forward(topic: Topic, *, by: User, conference: Conference | None, comment: str) -> Topic:
    """The derived topic is a row of whoever forwards, and is submitted at once; this one is deferred."""
    comment = moves.reason(comment, _("请写明转出的原因"))
    if not (rules.is_host(topic, by) or rules.is_proposer(topic, by)):
        raise Refused(_("议题由轮值单位或提出单位转出"))
    _refuse_target(topic, conference, by)
    _leave(topic, by, comment)
    derived = Topic.objects.create(
        conference=conference,
        org=by.acting_org,
        made_by=by,
        origin=topic,
        submitted_at=timezone.now(),
        is_secret=topic.is_secret and conference is not None,
        **{name: getattr(topic, name) for name in COPIED},
    )
    TopicFile.objects.bulk_create(TopicFile(topic=derived, file=row.file) for row in topic.files.all())
    moves.move(derived, State.SUBMITTED, by=by, comment=comment)
    _tell(topic, derived, by, comment)
    return derived


def _leave(topic: Topic, by: User, comment: str) -> None:
    """The host defers what it forwards; what a meeting had on its agenda keeps that state."""
    if topic.state in rules.OUT or (topic.state == State.AGREED and topic.items.exists()):
        return
    if not rules.may_move(topic, State.DEFERRED, by):
        raise Refused(_("请轮值单位转出；提出单位可以先撤回，再转到别的会议"))
    moves.move(topic, State.DEFERRED, by=by, comment=comment)


def _refuse_target(topic: Topic, conference: Conference | None, by: User) -> None:
    if topic.submitted_at is None:
        raise Refused(_("草稿还没有提交，不用转，直接改选会议就行"))
    if conference is None:
        if topic.is_secret:
            raise Refused(_("内部议题不能转回征集库，那里各方都看得到"))
        return
    if conference == topic.meeting or conference.is_closed or conference.alliance_id != topic.alliance_id:
        raise Refused(_("请选一次还没有闭会的、别的会议"))
    if not conference.parties.filter(region=by.acting_org.region).exists():
        raise Refused(_("本地区不参加那次会议，不能把议题转过去"))


def _tell(topic: Topic, derived: Topic, by: User, comment: str) -> None:
    where = f"转到{derived.conference}" if derived.conference else "转回征集库"
    trail.record("topic.forwarded", topic, by=by, what=where, note=comment)
    title = _("议题已转出：%(topic)s") % {"topic": topic}
    moves.tell_proposer(topic, Kind.OUTCOME, title, by, comment)
    moves.tell_host(derived, Kind.TODO, _("请审核转来的议题：%(topic)s") % {"topic": derived}, by)
