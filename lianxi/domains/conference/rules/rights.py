"""Who may do what in the joint conference; ``None`` as user is the platform itself."""

from __future__ import annotations

import datetime as dt

from lianxi.domains.conference.models import Conference, Part, Period, ReportVersion, Task, acting_region
from lianxi.domains.conference.queries import acts_for_a_federation
from lianxi.kernel.orgs.models import Organisation, Region
from lianxi.kernel.people.models import User

LOOK_BACK = 8  # periods offered in the report form


def is_insider(conference: Conference, user: object) -> bool:
    """Holds an office in one of the parties: sees 经过, problems, what is open."""
    region = acting_region(user)
    return region is not None and any(party.region_id == region.pk for party in conference.parties.all())


def may_edit(conference: Conference, user: User | None) -> bool:
    """Only the home of a meeting changes it."""
    return user is None or _acts_for(user, "conference.edit", conference.org.region)


def may_divide(task: Task, user: User | None) -> bool:
    """The host's federation divides the work; the home's, until a host is settled."""
    return user is None or _acts_for(user, "conference.edit", task.conference.steering_region)


def may_claim(part: Part, user: User) -> bool:
    """A region's federation says who carries out its part."""
    return _acts_for(user, "tasks.claim", part.region)


def may_submit(part: Part, user: User) -> bool:
    """The implementing organisation itself, or one above it."""
    return part.org is not None and user.may("reports.submit", part.org)


def deciding_region(part: Part) -> Region:
    """The lead decides; on its own part the host does."""
    lead = part.task.settled_lead.region
    return part.task.conference.steering_region if part.region_id == lead.pk else lead


def may_decide(version: ReportVersion, user: User) -> bool:
    """Nobody decides what he submitted himself."""
    return version.submitted_by_id != user.pk and is_decider(version.report.part, user)


def is_decider(part: Part, user: User) -> bool:
    """Holds an office that decides on reports of this part."""
    if part.region_id == part.task.settled_lead.region_id:
        return _acts_for(user, "reports.decide", deciding_region(part))
    return user.may("reports.decide", part.task.settled_lead)


def begins_on(task: Task) -> dt.date | None:
    return task.starts_on or task.conference.held_on


def periods_open(part: Part, on: dt.date) -> list[Period]:
    """Periods a report may speak of: from the beginning of the task to the present one, newest first."""
    begin = begins_on(part.task)
    rhythm = part.task.rhythm
    periods = [Period.of(on, rhythm)]
    while len(periods) < LOOK_BACK and (begin is None or periods[-1].begins_on > begin):
        periods.append(periods[-1].previous(rhythm))
    return periods


def is_of(org: Organisation, conference: Conference) -> bool:
    """The organisation stands in one of the meeting's regions."""
    return any(party.region_id == org.region_id for party in conference.parties.all())


def _acts_for(user: User, permission: str, region: Region) -> bool:
    return user.may(permission) and acts_for_a_federation(user) and user.acting_org.region_id == region.pk
