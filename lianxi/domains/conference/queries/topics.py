"""Named questions about topics: the room of one meeting, the backlog of the alliance, one's drafts."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from lianxi.domains.conference.models import (
    Conference,
    ConferenceQuerySet,
    Topic,
    TopicFile,
    TopicQuerySet,
    TopicStep,
    acting_region,
)
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.people.models import User

State = Topic.State
MEETING = ("conference__host", "conference__org__region")


def whole_topics(topics: TopicQuerySet) -> TopicQuerySet:
    """With state, meeting and every step: two queries for any number of rows."""
    steps = TopicStep.objects.select_related("org__region", "by", *MEETING).order_by("id")
    return (
        topics.with_state()
        .select_related("alliance", "org__region", "made_by", *MEETING)
        .prefetch_related(Prefetch("steps", steps))
    )


def topics_of(conference: Conference, user: User) -> TopicQuerySet:
    """Proposed to this meeting or taken up by it, oldest first; drafts nobody has submitted are apart."""
    seen = Topic.objects.visible_to(user).filter(_at(conference), submitted_at__isnull=False)
    return whole_topics(seen).order_by("submitted_at", "id")


def backlog(alliance: Alliance, user: User) -> TopicQuerySet:
    """征集库: submitted, and taken up by no meeting yet."""
    free = Topic.objects.visible_to(user).filter(alliance=alliance, conference=None)
    free = free.exclude(pk__in=TopicStep.objects.filter(conference__isnull=False).values("topic"))
    return whole_topics(free.in_state(State.SUBMITTED)).order_by("submitted_at", "id")


def drafts_of(user: User) -> TopicQuerySet:
    """My federation's: begun, or sent back to it."""
    own = Topic.objects.filter(org__region=acting_region(user))
    return whole_topics(own.in_state(State.DRAFT)).order_by("-id")


def agreed_for(conference: Conference) -> TopicQuerySet:
    """What is to be put on the agenda, in the order it was submitted; secret ones are among them."""
    agreed = Topic.objects.filter(_at(conference)).in_state(State.AGREED)
    return whole_topics(agreed).order_by("submitted_at", "id")


def topic_seen_by(user: User, key: UUID) -> TopicQuerySet:
    return whole_topics(Topic.objects.visible_to(user).filter(pk=key)).select_related(
        "origin__org__region", *MEETING
    )


def origin_of(topic: Topic, user: User) -> Topic | None:
    """Where it came from, as far as this user may see."""
    if topic.origin_id is None:
        return None
    return Topic.objects.visible_to(user).filter(pk=topic.origin_id).select_related("org").first()


def derived_of(topic: Topic, user: User) -> TopicQuerySet:
    """Where it went on to, as far as this user may see."""
    return Topic.objects.visible_to(user).filter(origin=topic).select_related("org__region", "conference")


def files_of(topic: Topic) -> list[TopicFile]:
    return list(topic.files.select_related("file").order_by("id"))


def own_files(user: User) -> QuerySet[TopicFile]:
    """Attachments of my federation's topics."""
    return TopicFile.objects.visible_to(user).filter(topic__org__region=acting_region(user))


def meetings_to_propose_to(user: User) -> ConferenceQuerySet:
    """Meetings of my region that are still to come or running, the nearest first."""
    return _coming(user).order_by("held_on", "id")


def meetings_to_forward_to(topic: Topic, user: User) -> ConferenceQuerySet:
    others = _coming(user).filter(alliance=topic.alliance)
    return others.exclude(pk=topic.meeting.pk) if topic.meeting else others


def _coming(user: User) -> ConferenceQuerySet:
    return Conference.objects.inside(user).exclude(state=Conference.State.CLOSED)


def _at(conference: Conference) -> Q:
    taken_up = TopicStep.objects.filter(conference=conference).values("topic")
    return Q(conference=conference) | Q(pk__in=taken_up)
