"""Who runs a meeting, and who asks to speak for a region."""

from __future__ import annotations

from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import acts_for_a_federation
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User


def may_run(conference: Conference, user: User | None) -> bool:
    """The host's federation prepares and runs the meeting, and the home's that entered it."""
    if user is None:
        return True
    return acts_for(conference.steering_region, user) or acts_for(conference.org.region, user)


def may_speak_for(region: Region, conference: Conference, user: User) -> bool:
    """A federation puts its own people on the list of speakers; whoever runs the meeting, anybody's."""
    return acts_for(region, user) or may_run(conference, user)


def acts_for(region: Region, user: User) -> bool:
    """An officer of the region's federation itself."""
    office = user.may("conference.edit") and acts_for_a_federation(user)
    return office and user.acting_org.region_id == region.pk
