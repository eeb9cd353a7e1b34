"""A meeting with an agenda: in preparation, announced, running, closed; built through the actions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import count

from django.utils import timezone

from lianxi.domains.conference import actions
from lianxi.domains.conference.actions import agenda
from lianxi.domains.conference.models import Conference, Item, Participant, Section, SignIn
from lianxi.domains.conference.rules.agenda import Said
from lianxi.kernel.orgs.models import Alliance, Region
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from tests.factories import make_officer

_number = count(1)


def make_meeting(
    alliance: Alliance, *, items: int = 3, by: User | None = None, **fields: object
) -> Conference:
    """A draft for today, 09:00 to 11:00, with one section of ``items`` of ten minutes each."""
    facts: dict = {
        "held_on": timezone.localdate(),
        "begins_at": dt.time(9),
        "ends_at": dt.time(11),
        "place": "上海",
        "title": f"第{next(_number)}次筹备中的联席会议",
        "document": "工会合作工作意见",
        "is_held": False,
    }
    conference = actions.open_conference(
        by=by, alliance=alliance, year=timezone.localdate().year, **(facts | fields)
    )
    if items:
        section = agenda.add_section(conference, by=None, title="会议议程")
        for number in range(1, items + 1):
            make_item(section, title=f"第{number}项议程")
    return Conference.objects.get(pk=conference.pk)


def make_item(section: Section, **words: object) -> Item:
    words = {"title": "听取汇报", "minutes": 10} | words
    return agenda.add_item(section.conference, by=None, section=section, words=words)


def make_running(
    alliance: Alliance, *, present: Sequence[Region] | None = None, items: int = 3, **fields: object
) -> Conference:
    """Announced and begun today; a person of every region, or of those ``present``, has signed in."""
    conference = make_meeting(alliance, items=items, **fields)
    conference = agenda.open_meeting(conference, by=None)
    regions = [party.region for party in conference.parties.select_related("region")]
    for region in regions if present is None else present:
        make_present(conference, region)
    return agenda.begin(conference, by=None)


def make_present(conference: Conference, region: Region) -> SignIn:
    federation = federation_of(region)
    person = Participant.objects.create(
        conference=conference,
        region=region,
        org=federation,
        name=f"参会人{next(_number)}",
        title="副主席",
        filled_by=make_officer(federation),
    )
    return SignIn.objects.create(participant=person, how=SignIn.How.DESK)


def make_closed(alliance: Alliance, **fields: object) -> Conference:
    """One item was dealt with and led to a decision of all."""
    conference = make_running(alliance, **fields)
    item = agenda.go_on(conference, by=None, after=None)
    by = make_officer(federation_of(conference.steering_region))
    agenda.record_decision(item, by=by, text="四家联合印发工作意见。", said=agreed(conference))
    return agenda.close(conference, by=None)


def agreed(conference: Conference, but: dict[str, tuple[str, str]] | None = None) -> list[Said]:
    """Everybody at the meeting agrees, but those named by short name with answer and comment."""
    said = but or {}
    return [
        Said(party.region, *said.get(party.region.short, ("agree", "")))
        for party in conference.parties.select_related("region").order_by("position")
    ]


def item_at(conference: Conference, number: int) -> Item:
    """The ``number``-th item of the agenda, freshly read."""
    items = Item.objects.filter(section__conference=conference)
    return items.order_by("section__position", "position")[number - 1]


def titles_of(conference: Conference) -> list[str]:
    items = Item.objects.filter(section__conference=conference)
    return list(items.order_by("section__position", "position").values_list("title", flat=True))
