"""Questions about who comes: people of a meeting, their sign-ins, notices, whom to tell."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Prefetch, QuerySet

from lianxi.domains.conference.models import (
    Conference,
    Item,
    Notice,
    Participant,
    ParticipantQuerySet,
    Party,
    SignIn,
)
from lianxi.domains.conference.queries.meetings import with_parties
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.people.queries import holders
from lianxi.kernel.people.roles import Role

TOLD = (Role.OFFICER, Role.LEADER)


def people_of(conference: Conference) -> ParticipantQuerySet:
    """Everybody named, in protocol order, with sign-in and whom they stand for."""
    return (
        conference.participants.in_protocol_order()
        .select_related("region", "org", "stands_for", "sign_in")
        .prefetch_related(Prefetch("deputies", Participant.objects.order_by("id")))
    )


def slip_of(conference: Conference, region: Region) -> ParticipantQuerySet:
    """One federation's people, in protocol order."""
    return people_of(conference).filter(region=region)


def sign_ins_of(conference: Conference) -> QuerySet[SignIn]:
    """In the order they came in."""
    return SignIn.objects.filter(participant__conference=conference).order_by("at", "id")


def regions_signed_in(conference: Conference) -> QuerySet[Region]:
    """Regions of which anybody but a guest has signed in, in the regional order."""
    present = sign_ins_of(conference).exclude(participant__rank=Participant.Rank.GUEST)
    return Region.objects.filter(
        parties__conference=conference, pk__in=present.order_by().values("participant__region")
    ).order_by("parties__position")


def parties_without_reply(conference: Conference) -> QuerySet[Party]:
    """Federations that have named nobody yet."""
    replied = conference.participants.exclude(reply=Participant.Reply.INVITED).order_by().values("region")
    return (
        conference.parties.exclude(region__in=replied)
        .select_related("region", "federation")
        .order_by("position")
    )


def invitation_of(conference: Conference) -> Notice | None:
    return conference.notices.filter(kind=Notice.Kind.INVITATION).first()


def last_notice_of(conference: Conference) -> Notice | None:
    return conference.notices.newest_first().first()


def agenda_of(conference: Conference) -> QuerySet[Item]:
    """The points of the agenda in order, with their section and who reports."""
    return (
        Item.objects.filter(section__conference=conference)
        .select_related("section", "org")
        .order_by("section__position", "position")
    )


def told_people(orgs: Iterable[Organisation]) -> list[User]:
    """Officers and leaders of these organisations, each once."""
    return list(holders(list(orgs), *TOLD))


def federation_of_host(conference: Conference) -> Organisation:
    """The federation that issues the notice: the host's, else the home's."""
    found = conference.parties.filter(region=conference.steering_region).select_related("federation__region")
    party = found.first()
    return party.federation if party else conference.org


def meetings_to_answer(region: Region) -> QuerySet[Conference]:
    """Announced meetings for which this region's federation has named nobody yet."""
    answered = Participant.objects.filter(region=region).exclude(reply=Participant.Reply.INVITED)
    return (
        Conference.objects.of_region(region)
        .filter(state__in=[Conference.State.OPEN, Conference.State.IN_PROGRESS], notices__kind="invitation")
        .exclude(pk__in=answered.values("conference"))
        .select_related("host", "org__region")
        .order_by("held_on", "id")
    )


def meeting_with_key(key: str) -> Conference | None:
    """The meeting whose QR code carries this key."""
    if not key:
        return None
    return with_parties(Conference.objects.filter(sign_in_key=key)).first()
