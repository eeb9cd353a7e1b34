"""How much lies in each room of a meeting's desk."""

from __future__ import annotations

from lianxi.domains.conference.models import Conference, Item, Paper, Participant, Supervision, Task, Topic


def room_counts(conference: Conference) -> dict[str, int]:
    """By url name of the room; one small query each, six for any meeting."""
    live = Supervision.objects.live().filter(part__task__paper__conference=conference)
    return {
        "topics": Topic.objects.filter(conference=conference).count(),
        "agenda": Item.objects.filter(section__conference=conference).count(),
        "attendance": Participant.objects.filter(conference=conference).count(),
        "papers": Paper.objects.filter(conference=conference).exclude(title="").count(),
        "tasks": Task.objects.filter(paper__conference=conference).count(),
        "supervisions": live.count(),
    }
