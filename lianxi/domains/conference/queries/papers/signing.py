"""Where each party stands with a paper: what it signed, and whether that still holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from lianxi.domains.conference.models import Countersignature, Paper, PaperVersion, Party
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.trail.models import Event

SIGN_CLOCK, MINUTES_CLOCK = "paper.countersign", "conference.minutes"


@dataclass(frozen=True)
class Seat:
    """One party of a paper. ``word`` is its last one on the newest wording, ``voided`` an older one."""

    party: Party
    word: Countersignature | None
    voided: Countersignature | None

    @property
    def region(self) -> Region:
        return self.party.region

    @property
    def is_signed(self) -> bool:
        return self.word is not None and self.word.is_signed

    @property
    def is_against(self) -> bool:
        return self.word is not None and not self.word.is_signed

    @property
    def is_voided(self) -> bool:
        """Signed an older wording, and has not spoken on the newest."""
        return self.word is None and self.voided is not None


def seats_of(paper: Paper) -> list[Seat]:
    return seats_of_papers([paper])[paper.pk]


def seats_of_papers(papers: Iterable[Paper]) -> dict[UUID, list[Seat]]:
    """Two queries whatever their number; the parties come with ``paper.conference``."""
    parties = {paper.pk: paper.conference.parties.all() for paper in papers}
    keys = list(parties)
    newest = dict(PaperVersion.objects.filter(paper__in=keys).newest().values_list("paper_id", "pk"))
    words = (
        Countersignature.objects.filter(version__paper__in=keys)
        .select_related("version", "org", "by")
        .order_by("id")
    )
    said: dict[tuple[UUID, UUID], Countersignature] = {}
    before: dict[tuple[UUID, UUID], Countersignature] = {}
    for word in words:
        paper_id = word.version.paper_id
        held = said if word.version_id == newest[paper_id] else before
        held[paper_id, word.region_id] = word
    return {key: [_seat(party, key, said, before) for party in parties[key]] for key in keys}


def _seat(
    party: Party,
    paper_id: UUID,
    said: dict[tuple[UUID, UUID], Countersignature],
    before: dict[tuple[UUID, UUID], Countersignature],
) -> Seat:
    older = before.get((paper_id, party.region_id))
    voided = older if older and older.is_signed else None
    return Seat(party, said.get((paper_id, party.region_id)), voided)


def last_signed_by(paper: Paper, region: Region) -> PaperVersion | None:
    """The version this region signed last, whatever became of it."""
    word = (
        Countersignature.objects.filter(
            version__paper=paper, region=region, answer__in=Countersignature.SIGNED
        )
        .select_related("version")
        .order_by("-id")
        .first()
    )
    return word.version if word else None


def voided_by(version: PaperVersion) -> list[Countersignature]:
    """The signatures this version made void: those on the version right before it, if any held."""
    words = (
        Countersignature.objects.filter(
            version__paper_id=version.paper_id, version__number=version.number - 1
        )
        .that_count()
        .select_related("region", "org", "by", "version")
    )
    return [word for word in words if word.is_signed]


def was_reminded_on(paper: Paper, day: dt.date) -> bool:
    """The trail says so: a reminder is an event, not a state."""
    reminders = Event.objects.filter(
        action="paper.reminded", object_type=paper._meta.label_lower, object_id=str(paper.pk)
    )
    return reminders.filter(at__date=day).exists()
