"""Named questions about the agenda: its sections and items, who changed it, what it led to."""

from __future__ import annotations

from django.db.models import Case, Prefetch, Q, QuerySet, When

from lianxi.domains.conference.models import (
    Conference,
    Item,
    Outcome,
    Paper,
    Section,
    Speaker,
    Topic,
    Voice,
)
from lianxi.domains.conference.queries.meetings import with_parties
from lianxi.domains.conference.queries.topics import agreed_for
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.trail.models import Event

EDITED = "agenda."  # the actions of the trail that count up ``Conference.agenda_number``


def rooms_seen_by(user: object) -> QuerySet[Conference]:
    """Meetings whose rooms are open to the acting region."""
    return with_parties(Conference.objects.inside(user))


def sections_of(conference: Conference) -> list[Section]:
    """The agenda as the editor shows it: two queries."""
    items = Item.objects.select_related("org", "topic__org", "paper").order_by("position")
    return list(conference.sections.order_by("position").prefetch_related(Prefetch("items", items)))


def sections_with_record(conference: Conference) -> list[Section]:
    """The agenda with what it led to and who spoke: six queries for any number of items."""
    voices = Voice.objects.select_related("region").order_by("region__code")
    outcomes = (
        Outcome.objects.select_related("by", "task__paper").prefetch_related(Prefetch("voices", voices))
    ).order_by("id")
    items = (
        Item.objects.select_related("org", "topic", "paper")
        .prefetch_related(Prefetch("outcomes", outcomes), Prefetch("speakers", speakers_in_turn()))
        .order_by("position")
    )
    return list(conference.sections.order_by("position").prefetch_related(Prefetch("items", items)))


def speakers_in_turn() -> QuerySet[Speaker]:
    """Points of order first, each by the time of asking."""
    return Speaker.objects.select_related("region").order_by("-is_point_of_order", "asked_at", "id")


def items_seen_by(user: object) -> QuerySet[Item]:
    return (
        Item.objects.visible_to(user)
        .select_related("section__conference__host", "section__conference__org__region", "org", "paper")
        .prefetch_related("section__conference__parties__region")
    )


def outcomes_of(conference: Conference) -> QuerySet[Outcome]:
    """What holds, in the order of the agenda: for minutes, pages, figures."""
    return (
        Outcome.objects.of_conference(conference)
        .standing()
        .select_related("item__section", "task__paper", "task__lead")
        .prefetch_related("voices__region")
    )


def latest_outcome(conference: Conference) -> Outcome | None:
    standing = Outcome.objects.filter(item__section__conference=conference).standing()
    return standing.select_related("item").prefetch_related("voices__region").order_by("-id").first()


def edits_since(conference: Conference, seen: int) -> list[Event]:
    """What became of the agenda after its number was ``seen``; one event is one number. Oldest first."""
    missed = max(0, conference.agenda_number - seen)
    edits = Event.objects.of(conference).filter(action__startswith=EDITED).order_by("-id")
    return list(edits[:missed])[::-1]


def previous_with_agenda(conference: Conference) -> Conference | None:
    """The meeting to start from: the last one held that has an agenda, else one that is prepared."""
    others = Conference.objects.of_region(conference.steering_region).filter(
        alliance=conference.alliance, pk__in=Section.objects.filter(items__isnull=False).values("conference")
    )
    held_first = Case(When(state=Conference.State.CLOSED, then=0), default=1)
    return others.exclude(pk=conference.pk).order_by(held_first, "-held_on", "-id").first()


def topics_to_bring(conference: Conference) -> list[Topic]:
    """Agreed for this meeting and not on its agenda yet."""
    there = Item.objects.filter(section__conference=conference, topic__isnull=False).values("topic")
    return list(agreed_for(conference).exclude(pk__in=there))


def papers_to_bring(conference: Conference) -> list[Paper]:
    """Papers of this meeting with a name that are not on its agenda yet."""
    there = Item.objects.filter(section__conference=conference, paper__isnull=False).values("paper")
    return list(papers_with_name(conference).exclude(pk__in=there).select_related("org"))


def held_agenda(conference: Conference) -> list[Section]:
    """Titles everybody may read once the meeting is closed; internal topics stay inside."""
    if not conference.is_closed:
        return []
    public = Item.objects.filter(Q(topic=None) | Q(topic__is_secret=False)).order_by("position")
    sections = conference.sections.order_by("position").prefetch_related(Prefetch("items", public))
    return [section for section in sections if section.items.all()]


def past_meetings(alliance: Alliance) -> QuerySet[Conference]:
    """Newest first, drafts without a day left out: for the turn of hosts."""
    return (
        Conference.objects.filter(alliance=alliance, held_on__isnull=False)
        .select_related("host", "next_host")
        .order_by("-held_on", "-id")
    )


def papers_with_name(conference: Conference) -> QuerySet[Paper]:
    """What can be put on the agenda, and what a task can be written into: any but the minutes."""
    papers = conference.papers.exclude(title="").exclude(kind=Paper.Kind.MINUTES)
    return papers.order_by("position", "id")


def decided_alike(item: Item, kind: str, text: str) -> bool:
    """The same outcome stands already: somebody pressed twice."""
    return item.outcomes.filter(kind=kind, text=text, withdrawn_at=None).exists()
