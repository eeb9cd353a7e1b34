"""A case of supervision, opened by the host."""

from __future__ import annotations

from lianxi.domains.conference.actions import supervision
from lianxi.domains.conference.models import Supervision
from lianxi.kernel.orgs.models import Organisation
from tests.factories import FACTORIES, make_officer
from tests.factories.conference import make_task


def _case(federation: Organisation) -> Supervision:
    """About the part of this federation's region; the first region hosts."""
    alliance = federation.region.alliances.get()
    task = make_task(alliance, lead=federation)
    host = task.conference.parties.get(region=task.conference.steering_region).federation
    part = task.parts.get(region=federation.region)
    return supervision.open_case(part, by=make_officer(host), origin="decision", reason="会议决定")


FACTORIES.update({Supervision: _case})
