"""What waits for an officer among topics: lines for the workbench."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, Topic, TopicQuerySet
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.domains.conference.queries.topics import drafts_of, whole_topics
from lianxi.kernel.deadlines.reckoning import end_of
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter

State = Topic.State


def matters_for(user: User, on: dt.date) -> list[Matter]:
    """To propose while a call runs, to revise what was sent back, to review, to put on the agenda."""
    if user.office is None or not user.may("conference.edit") or not acts_for_a_federation(user):
        return []
    return [
        *(_to_propose(meeting) for meeting in calls_unanswered(user, on)),
        *(_returned(topic) for topic in drafts_of(user) if topic.submitted_at is not None),
        *(_to_review(topic) for topic in to_review(user)),
    ]


def calls_unanswered(user: User, on: dt.date) -> list[Conference]:
    """Running calls of my meetings to which my federation has sent nothing."""
    region = user.acting_org.region
    sent = Topic.objects.filter(org__region=region, submitted_at__isnull=False, conference__isnull=False)
    running = Conference.objects.inside(user).filter(topics_until__gte=on, topics_called_at__isnull=False)
    running = running.exclude(state=Conference.State.CLOSED)
    return list(running.exclude(pk__in=sent.values("conference")).order_by("topics_until"))


def to_review(user: User) -> TopicQuerySet:
    """Sent to meetings my federation steers, and not yet brought to their next step by it."""
    region = user.acting_org.region
    hosted = Conference.objects.filter(Q(host=region) | Q(host=None, org__region=region))
    steered = hosted.exclude(state=Conference.State.CLOSED).values("pk")
    mine = Q(conference__in=steered) | Q(
        pk__in=Topic.objects.filter(steps__conference__in=steered).values("pk")
    )
    waiting = (State.SUBMITTED, State.HOST_REVIEW, State.REVISED)
    return whole_topics(Topic.objects.filter(mine).in_state(*waiting)).order_by("submitted_at")


def _to_propose(meeting: Conference) -> Matter:
    return Matter(
        title=_("提议题：%(meeting)s") % {"meeting": meeting},
        why=_("轮值单位正在征集议题，本单位还没有提"),
        url=f"{reverse('conference:topic_propose')}?conference={meeting.pk}",
        action=_("提议题"),
        kind=_("议题"),
        due=end_of(meeting.topics_until) if meeting.topics_until else None,
    )


def _returned(topic: Topic) -> Matter:
    last = topic.steps.all()[len(topic.steps.all()) - 1]
    return Matter(
        title=_("修改退回的议题：%(topic)s") % {"topic": topic},
        why=_("%(org)s退回：%(comment)s") % {"org": last.org.display_name, "comment": last.comment},
        url=topic.get_absolute_url(),
        action=_("看意见并修改"),
        kind=_("议题"),
        started_at=last.at,
    )


def _to_review(topic: Topic) -> Matter:
    titles = {
        State.SUBMITTED: _("审核议题：%(topic)s"),
        State.HOST_REVIEW: _("定议题的去向：%(topic)s"),
        State.REVISED: _("把改好的议题列入议程：%(topic)s"),
    }
    return Matter(
        title=titles[topic.state] % {"topic": topic},
        why=_("%(org)s提出 · %(meeting)s") % {"org": topic.org.display_name, "meeting": topic.meeting},
        url=topic.get_absolute_url(),
        action=_("审核"),
        kind=_("议题"),
        started_at=topic.submitted_at,
    )
