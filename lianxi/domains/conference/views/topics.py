"""议题: the room of one meeting, one topic, its attachments."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Model
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lianxi.domains.conference import queries as meetings
from lianxi.domains.conference.models import Conference, Topic, TopicFile
from lianxi.domains.conference.queries import circulation, topics
from lianxi.domains.conference.rules import circulation as circulation_rules
from lianxi.domains.conference.rules import topics as rules
from lianxi.domains.conference.rules.circulation_text import text_of
from lianxi.domains.conference.rules.topics_offers import offers
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.files import actions as files
from lianxi.kernel.files.serving import respond
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.trail.words import spoken

State = Topic.State
LONGEST_CHANGE = 24  # signs of an old or new text in 经过


@in_office()
def room(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """All topics of one meeting by state, the backlog of the alliance beside them."""
    conference = meeting_of(request, conference_id)
    here = list(topics.topics_of(conference, request.user))
    rounds = circulation.latest_rounds([topic for topic in here if topic.state == State.CIRCULATED])
    today = timezone.localdate()
    context = {
        "conference": conference,
        "sentence": rules.room_sentence(conference, here, today),
        "columns": [
            (title, [(topic, rounds.get(topic.pk)) for topic in here if topic.state in states])
            for title, states in columns()
        ],
        "parked": [topic for topic in here if topic.state in rules.OUT],
        "is_empty": not here,
        "backlog": topics.backlog(conference.alliance, request.user),
        "drafts": [topic for topic in topics.drafts_of(request.user) if topic.submitted_at is None],
        "on_papers": _rounds_on_papers(conference, request),
        "may_steer": rules.may_steer(conference, request.user) and not conference.is_closed,
        "may_propose": rules.may_propose(request.user),
        "until": rules.closing_day(conference),
        "is_over": rules.is_call_over(conference, today),
        "chips": rules.CHIPS,
        "tabs": tabs_of(conference, "topics"),
        "trail": desk_trail(_("议题"), conference=conference),
    }
    return render(request, "conference/topics/room.html", context)


def columns() -> list[tuple[str, tuple[State, ...]]]:
    """The board from left to right; what was sent back stands with what is reviewed."""
    return [
        (_("审核"), (State.DRAFT, State.SUBMITTED, State.HOST_REVIEW)),
        (_("征求意见"), (State.CIRCULATED, State.REVISED)),
        (_("列入议程"), (State.AGREED,)),
    ]


@in_office()
def topic(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    """Where it stands, what it says, who is next, how it came here."""
    found = one_topic(request, topic_id)
    rounds = [circulation.round_of(circular) for circular in circulation.circulars_of(found)]
    latest = rounds[0] if rounds else None
    is_round = latest is not None and found.state == State.CIRCULATED
    context = {
        "topic": found,
        "sentence": rules.told(found, circulation_rules.told(latest) if latest and is_round else ""),
        "next_actor": circulation_rules.next_actor(latest)
        if latest and is_round
        else rules.next_actor(found),
        "returned": rules.returned_because(found),
        "steps": rules.step_bar(found),
        "chip": rules.CHIPS[found.state],
        "offers": offers(found, request.user, latest),
        "rounds": rounds,
        "reworded": _reworded(found, rounds),
        "files": topics.files_of(found),
        "may_detach": found.state == State.DRAFT and rules.is_proposer(found, request.user),
        "origin": topics.origin_of(found, request.user),
        "derived": topics.derived_of(found, request.user),
        "history": history_of(found, *(one.circular for one in rounds)),
        "trail": topic_trail(found),
    }
    return render(request, "conference/topics/topic.html", context)


@require_GET
@in_office()
def topic_file(request: OfficeRequest, attached_id: UUID) -> HttpResponseBase:
    """An attachment for whoever may see its topic; reading it stays in the trail."""
    visible = TopicFile.objects.visible_to(request.user).select_related("file")
    attached = get_object_or_404(visible, pk=attached_id)
    response = respond(attached.file)
    files.note_reading(attached.file, by=request.user)
    return response


# Shared by the views of topics


def meeting_of(request: OfficeRequest, conference_id: UUID) -> Conference:
    """A meeting of my own region's: others have no room here."""
    inside = Conference.objects.inside(request.user)
    return get_object_or_404(meetings.with_parties(inside), pk=conference_id)


def one_topic(request: OfficeRequest, topic_id: UUID) -> Topic:
    return get_object_or_404(topics.topic_seen_by(request.user, topic_id))


def topic_trail(found: Topic, *labels: str) -> list[dict[str, str]]:
    """联席会议与任务 › 2021年联席会议 › 议题; without a meeting, straight to the topic."""
    name = name_of(found)
    if found.meeting is None or not labels:
        return desk_trail(*(labels or (name,)), conference=found.meeting)
    steps = desk_trail(name, *labels, conference=found.meeting)
    steps[-len(labels) - 1]["url"] = found.get_absolute_url()
    return steps


def name_of(found: Topic) -> str:
    return found.title or _("还没有题目的议题")


def history_of(*objects: Model) -> list[dict[str, Any]]:
    """经过; long texts are cut here, whole in the trail."""
    return [entry | {"changes": _short(entry["changes"])} for entry in meetings.history(*objects)]


def _short(changes: Any) -> list[dict[str, str]]:
    return [{key: _cut(spoken(text)) for key, text in row.items()} for row in changes]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CHANGE else f"{text[:LONGEST_CHANGE]}…"


def _reworded(found: Topic, rounds: list[circulation.Round]) -> tuple[str, str] | None:
    """What was circulated last and what stands now, when they differ."""
    if not rounds or found.state not in (State.REVISED, State.AGREED):
        return None
    old, new = rounds[0].circular.text, text_of(found, None)
    return (old, new) if old != new else None


def _rounds_on_papers(conference: Conference, request: OfficeRequest) -> list[circulation.Round]:
    found = circulation.circulars_at(conference, request.user).filter(version__isnull=False)
    return [circulation.round_of(circular) for circular in found]
