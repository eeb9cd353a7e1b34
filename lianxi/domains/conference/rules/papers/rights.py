"""Who may do what with a joint paper.

The federation that drafts it is the paper's home and alone changes its words. Every party proposes
amendments, and its leader signs for it.
"""

from __future__ import annotations

from lianxi.domains.conference.models import Conference, Paper
from lianxi.domains.conference.queries import acts_for_a_federation
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User

WRITE, SIGN = "conference.edit", "papers.sign"


def may_draft(conference: Conference, user: User) -> bool:
    """Any party may draft a paper: in 2022 five plans had five leads."""
    return party_of(conference, user, WRITE) is not None


def may_draft_minutes(conference: Conference, user: User) -> bool:
    return _acts_for(user, WRITE, conference.steering_region)


def may_write(paper: Paper, user: User) -> bool:
    """Words, rulings, putting to signature, issue: only its home."""
    return _acts_for(user, WRITE, paper.org.region)


def may_propose(paper: Paper, user: User) -> bool:
    return party_of(paper.conference, user, WRITE) is not None


def may_sign(paper: Paper, user: User) -> bool:
    return party_of(paper.conference, user, SIGN) is not None


def party_of(conference: Conference, user: User, permission: str) -> Region | None:
    """The party this user acts for with ``permission``."""
    for party in conference.parties.all():
        if _acts_for(user, permission, party.region):
            return party.region
    return None


def issuers(paper: Paper) -> list[Organisation]:
    """联合行文: the lead's name first, the others by seat."""
    federations = [party.federation for party in paper.conference.parties.all()]
    return sorted(federations, key=lambda org: org.region_id != paper.org.region_id)


def _acts_for(user: User, permission: str, region: Region) -> bool:
    return user.may(permission) and acts_for_a_federation(user) and user.acting_org.region_id == region.pk
