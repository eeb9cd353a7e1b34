"""May the meeting decide: the rule pinned when it was opened, and who is in the room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lianxi.domains.conference import subjects
from lianxi.domains.conference.models import Conference, counted
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.rulebook.queries import Ruling, unpinned


def quorum_met(
    rule: str, parties: Collection[Region], present: Collection[Region], host: Region | None
) -> bool:
    """``all``: every party; ``most_with_host``: more than half of them, the host among these."""
    there = [region for region in parties if region in present]
    if rule == subjects.ALL:
        return len(there) == len(parties) > 0
    return 2 * len(there) > len(parties) and host in there


@dataclass(frozen=True)
class Quorum:
    """Presence held against the rule, for the page and the refusal."""

    ruling: Ruling
    present: list[Region]
    absent: list[Region]
    is_met: bool

    @property
    def sentence(self) -> str:
        told = {
            "here": counted(len(self.present)),
            "all": counted(len(self.present) + len(self.absent)),
            "rule": self.ruling.shown,
            "absent": _("、").join(region.plain_name for region in self.absent),
        }
        if not self.absent:
            return _("%(all)s家都已到会，可以形成决定") % told
        if self.is_met:
            return _("到会%(here)s家（共%(all)s家），%(absent)s未到；达到议事人数，可以形成决定") % told
        return _("到会%(here)s家（共%(all)s家），%(absent)s未到；规则是“%(rule)s”，现在不能形成决定") % told


def quorum_of(conference: Conference, present: Collection[Region]) -> Quorum:
    ruling = ruling_of(conference)
    parties = [party.region for party in conference.parties.all()]
    return Quorum(
        ruling=ruling,
        present=[region for region in parties if region in present],
        absent=[region for region in parties if region not in present],
        is_met=quorum_met(str(ruling.value), parties, present, conference.steering_region),
    )


def ruling_of(conference: Conference) -> Ruling:
    """As pinned when the meeting was opened; before that, and for old meetings, the default."""
    return (
        unpinned(conference.quorum, subjects.QUORUM) if conference.quorum else Ruling.default(subjects.QUORUM)
    )
