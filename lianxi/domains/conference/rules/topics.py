"""Topics: who moves one from which state to which, where it stands, who is next. Pure answers."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.domains.conference.models import Conference, Topic, TopicStep
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.domains.conference.subjects import TOPIC_CALL
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import Ruling, in_force
from lianxi.kernel.web import words

State = Topic.State


class Hand(Enum):
    """Whose move it is."""

    PROPOSER = "proposer"
    HOST = "host"


MOVES: dict[State, dict[State, Hand]] = {
    State.DRAFT: {State.SUBMITTED: Hand.PROPOSER, State.WITHDRAWN: Hand.PROPOSER},
    State.SUBMITTED: {State.HOST_REVIEW: Hand.HOST, State.WITHDRAWN: Hand.PROPOSER},
    State.HOST_REVIEW: {
        State.DRAFT: Hand.HOST,  # sent back with a reason
        State.CIRCULATED: Hand.HOST,
        State.AGREED: Hand.HOST,
        State.DEFERRED: Hand.HOST,
        State.WITHDRAWN: Hand.PROPOSER,
    },
    State.CIRCULATED: {
        State.REVISED: Hand.PROPOSER,
        State.AGREED: Hand.HOST,
        State.DEFERRED: Hand.HOST,
        State.WITHDRAWN: Hand.PROPOSER,
    },
    State.REVISED: {
        State.CIRCULATED: Hand.HOST,
        State.AGREED: Hand.HOST,
        State.DEFERRED: Hand.HOST,
        State.WITHDRAWN: Hand.PROPOSER,
    },
    State.AGREED: {State.DEFERRED: Hand.HOST},
    State.DEFERRED: {},
    State.WITHDRAWN: {},
}
CHIPS = {
    State.DRAFT: "idle",
    State.SUBMITTED: "near",
    State.HOST_REVIEW: "near",
    State.CIRCULATED: "near",
    State.REVISED: "near",
    State.AGREED: "ok",
    State.DEFERRED: "idle",
    State.WITHDRAWN: "idle",
}
STEPS = {
    State.SUBMITTED: gettext_lazy("提交"),
    State.HOST_REVIEW: gettext_lazy("轮值审核"),
    State.CIRCULATED: gettext_lazy("征求意见"),
    State.REVISED: gettext_lazy("修改"),
    State.AGREED: gettext_lazy("列入议程"),
    State.DEFERRED: gettext_lazy("缓议"),
    State.WITHDRAWN: gettext_lazy("撤回"),
}
PATH = (State.SUBMITTED, State.HOST_REVIEW, State.CIRCULATED, State.REVISED, State.AGREED)
OUT = (State.DEFERRED, State.WITHDRAWN)
# Which step of the bar is under way while a topic stands in a state.
UNDER_WAY = {State.DRAFT: State.SUBMITTED, State.SUBMITTED: State.HOST_REVIEW, State.REVISED: State.AGREED}


# Who may


def acts_for(user: User | None, region: Region) -> bool:
    """An officer of the region's federation; ``None`` is the platform itself."""
    if user is None:
        return True
    return may_propose(user) and user.acting_org.region_id == region.pk


def may_propose(user: User) -> bool:
    """Any federation's officer proposes."""
    return user.may("conference.edit") and acts_for_a_federation(user)


def may_steer(conference: Conference, user: User | None) -> bool:
    """轮值办公室: the host's federation, or the home's until a host is settled."""
    return acts_for(user, conference.steering_region)


def is_proposer(topic: Topic, user: User | None) -> bool:
    return acts_for(user, topic.org.region)


def is_host(topic: Topic, user: User | None) -> bool:
    return topic.meeting is not None and may_steer(topic.meeting, user)


def may_move(topic: Topic, to: State, user: User | None) -> bool:
    hand = MOVES[topic.state].get(to)
    if hand is None:
        return False
    return is_proposer(topic, user) if hand is Hand.PROPOSER else is_host(topic, user)


def refuse_move(topic: Topic, to: State, user: User | None) -> None:
    """In words what stands in the way: the state, or whose move it is."""
    hand = MOVES[topic.state].get(to)
    if hand is None:
        told = {"state": topic.state.label, "step": STEPS.get(to, _("退回"))}
        raise Refused(_("议题现在是“%(state)s”，不能%(step)s，请刷新页面看看最新情况") % told)
    if not may_move(topic, to, user):
        who = topic.org.region if hand is Hand.PROPOSER else _steering(topic)
        raise Refused(_("这一步由%(region)s总工会办理，您现在的职务不能办") % {"region": who})


def _steering(topic: Topic) -> Region | str:
    return topic.meeting.steering_region if topic.meeting else _("轮值单位所在")


# The call


def call_ruling(conference: Conference, on: dt.date) -> Ruling:
    return in_force(TOPIC_CALL, on=on, alliance=conference.alliance)


def usual_end_of_call(conference: Conference, on: dt.date) -> dt.date | None:
    """So many days before the meeting as the rulebook says; not before tomorrow."""
    if conference.held_on is None:
        return None
    usual = conference.held_on - dt.timedelta(days=call_ruling(conference, on).value)
    return max(usual, on + dt.timedelta(days=1))


def closing_day(conference: Conference) -> dt.date | None:
    """Of the call that went out; a day only planned closes nothing."""
    return conference.topics_until if conference.topics_called_at else None


def is_call_over(conference: Conference, on: dt.date) -> bool:
    day = closing_day(conference)
    return day is not None and on > day


# Where it stands


def returned_because(topic: Topic) -> str:
    """The reason of the host's last return, while the topic is back in its federation's hands."""
    last = _last_step(topic)
    return last.comment if last and last.state == State.DRAFT else ""


def _last_step(topic: Topic) -> TopicStep | None:
    return max(topic.steps.all(), key=lambda step: step.pk, default=None)


def told(topic: Topic, circulated: str = "") -> str:
    """The state as a sentence; ``circulated`` says how the replies stand."""
    if topic.state == State.CIRCULATED:
        return circulated or _("正在征求意见")
    last = _last_step(topic)
    names = {
        "org": topic.org.display_name,
        "host": _steering(topic),
        "why": last.comment if last else "",
        "meeting": topic.meeting.short_name if topic.meeting else "",
    }
    return _sentence(topic) % names


def _sentence(topic: Topic) -> str:
    is_returned, is_sent = bool(returned_because(topic)), topic.meeting is not None
    return {
        State.DRAFT: _("已退回%(org)s修改") if is_returned else _("草稿，提交以后别的地区才看得到"),
        State.SUBMITTED: _("已提交，等%(host)s总工会审核") if is_sent else _("在征集库里，等轮值单位选用"),
        State.HOST_REVIEW: _("%(host)s总工会正在审核"),
        State.REVISED: _("%(org)s已按意见修改，等%(host)s总工会列入议程"),
        State.AGREED: _("已列入%(meeting)s议程"),
        State.DEFERRED: _("缓议：%(why)s"),
        State.WITHDRAWN: _("%(org)s已撤回"),
    }[topic.state]


def next_actor(topic: Topic) -> str:
    """Who has to do what now; nothing when nobody has."""
    names = {"org": topic.org.display_name, "host": _steering(topic)}
    return {
        State.DRAFT: _("下一步：%(org)s写好后提交。"),
        State.SUBMITTED: _("下一步：%(host)s总工会受理审核。") if topic.meeting else "",
        State.HOST_REVIEW: _("下一步：%(host)s总工会征求各方意见，或直接列入议程。"),
        State.CIRCULATED: "",
        State.REVISED: _("下一步：%(host)s总工会列入议程，改动大的再征求一次意见。"),
    }.get(topic.state, "") % names


def step_bar(topic: Topic) -> list[dict[str, Any]]:
    """Steps with their days: those gone through since the last return, and those to come."""
    days = _days(topic)
    shown = [state for state in PATH if state in days or _is_to_come(topic, state)]
    if topic.state in OUT:
        shown.append(topic.state)
    under_way = UNDER_WAY.get(topic.state, topic.state)
    done = topic.state in (State.AGREED, *OUT)
    place = shown.index(under_way)
    return [_step(state, days, n - place, done) for n, state in enumerate(shown)]


def _is_to_come(topic: Topic, state: State) -> bool:
    """A revision is a step only once it has happened; what ended has nothing to come."""
    return topic.state not in (State.AGREED, *OUT) and state != State.REVISED


def _days(topic: Topic) -> dict[State, dt.datetime]:
    days: dict[State, dt.datetime] = {}
    for step in topic.steps.all():
        if step.state == State.DRAFT:
            days = {}
        else:
            days[State(step.state)] = step.at
    return days


def _step(state: State, days: dict[State, dt.datetime], distance: int, done: bool) -> dict[str, Any]:
    is_done = distance < 0 or (done and distance == 0)
    word = "done" if is_done else "now" if distance == 0 else "next"
    when = words.day(days[state], year=False) if state in days else ""
    return {"label": STEPS[state], "when": when, "state": word}


def room_sentence(conference: Conference, topics: list[Topic], on: dt.date) -> str:
    """The title of the room: how many came in, how many stand on the agenda."""
    agreed = sum(topic.state == State.AGREED for topic in topics)
    until = closing_day(conference)
    names = {"n": len(topics), "agreed": agreed, "day": words.day(until, year=False) if until else ""}
    if not topics:
        return (_("议题征集到%(day)s，还没有收到") if until else _("还没有征集议题")) % names
    if until and not is_call_over(conference, on):
        return _("议题征集到%(day)s，已收到 %(n)s 个") % names
    return _("收到 %(n)s 个议题，%(agreed)s 个列入议程") % names
