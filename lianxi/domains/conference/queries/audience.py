"""Whom a message of the joint conference reaches."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from lianxi.domains.conference.models import Conference
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User
from lianxi.kernel.people.queries import holders
from lianxi.kernel.people.roles import Role


def officers_of(conference: Conference, regions: Iterable[Region]) -> list[User]:
    """The officers of the federations of these regions at this meeting."""
    parties = conference.parties.filter(region__in=[region.pk for region in regions])
    return officers_at(party.federation for party in parties.select_related("federation"))


def officers_at(federations: Iterable[Organisation] | QuerySet) -> list[User]:
    """Those who hold the office of 经办人 there today, each once."""
    return list(holders(federations, Role.OFFICER))
