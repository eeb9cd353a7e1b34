"""Named questions about circulars: who answered what, what is still to be handled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Prefetch
from django.utils import timezone

from lianxi.domains.conference.models import (
    Circular,
    CircularQuerySet,
    ClauseText,
    Conference,
    Handling,
    PaperVersion,
    Party,
    Reply,
    Topic,
)
from lianxi.domains.conference.models.standing import UNANSWERED, Stand, stand
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User

COMMENTS = (Reply.Answer.CHANGES, Reply.Answer.OBJECT)


def handling_of(reply: Reply) -> Handling | None:
    return getattr(reply, "handling", None)


@dataclass(frozen=True)
class Standing:
    """One party, where it stands, and the rows of its last word."""

    party: Party
    stand: Stand
    replies: list[Reply]

    @property
    def region(self) -> Region:
        return self.party.region

    @property
    def is_answered(self) -> bool:
        return self.stand not in UNANSWERED

    @property
    def comments(self) -> list[Reply]:
        """What the issuing federation has to answer for: changes and objections."""
        return [reply for reply in self.replies if reply.answer in COMMENTS]


@dataclass(frozen=True)
class Round:
    """One circular with where every party stands."""

    circular: Circular
    standings: list[Standing]

    @property
    def size(self) -> int:
        return len(self.standings)

    @property
    def answered(self) -> int:
        return sum(one.is_answered for one in self.standings)

    @cached_property
    def waiting(self) -> list[Region]:
        return [one.region for one in self.standings if not one.is_answered]

    @cached_property
    def comments(self) -> list[Reply]:
        return [reply for one in self.standings for reply in one.comments]

    @cached_property
    def unhandled(self) -> list[Reply]:
        return [reply for reply in self.comments if handling_of(reply) is None]

    @property
    def needs_revision(self) -> bool:
        """Something was adopted, so the author has words to change."""
        handled = [handling_of(reply) for reply in self.comments]
        return any(one is not None and one.outcome != Handling.Outcome.NOT_ADOPTED for one in handled)

    @property
    def is_settled(self) -> bool:
        """Everybody has answered, every comment is handled."""
        return not self.waiting and not self.unhandled


def standing_of(circular: Circular, on: dt.date | None = None) -> list[Standing]:
    """Per party, in the fixed regional order: its answer, or what its silence means today."""
    on = on or timezone.localdate()
    return [_standing(circular, party, on) for party in circular.conference.parties.all()]


def round_of(circular: Circular, on: dt.date | None = None) -> Round:
    return Round(circular, standing_of(circular, on))


def _standing(circular: Circular, party: Party, on: dt.date) -> Standing:
    replies = last_word([reply for reply in circular.replies.all() if reply.region_id == party.region_id])
    found = stand(
        _answer(replies),
        is_author=circular.author.pk == party.region_id,
        is_over=circular.is_over(on),
        silence_is_consent=circular.silence_is_consent,
    )
    return Standing(party, found, replies)


def last_word(replies: list[Reply]) -> list[Reply]:
    """The rows given together last: they replace what the region said before."""
    latest = max((reply.at for reply in replies), default=None)
    return [reply for reply in replies if reply.at == latest]


def _answer(replies: list[Reply]) -> str | None:
    return replies[0].answer if replies else None


def whole_circulars(circulars: CircularQuerySet) -> CircularQuerySet:
    """With parties, replies, handlings and clauses: a fixed number of queries for any number of rows."""
    replies = Reply.objects.select_related("region", "org", "by", "clause", "handling__by").order_by("id")
    parties = Party.objects.select_related("region", "federation").order_by("position")
    return circulars.select_related(
        "org__region",
        "issued_by",
        "topic__org__region",
        "version__paper__org__region",
        "conference__host",
        "conference__org__region",
    ).prefetch_related(
        Prefetch("replies", replies),
        Prefetch("conference__parties", parties),
        Prefetch("version__texts", ClauseText.objects.select_related("clause").order_by("position")),
    )


def circulars_of(subject: Topic | PaperVersion) -> CircularQuerySet:
    """Newest first."""
    return whole_circulars(Circular.objects.filter(pk__in=subject.circulars.values("pk"))).order_by("-id")


def latest_round(topic: Topic) -> Round | None:
    circular = circulars_of(topic).first()
    return round_of(circular) if circular else None


def latest_rounds(topics: Iterable[Topic]) -> dict[object, Round]:
    """By topic, the newest round of each; the same few queries for any number."""
    newest = Circular.objects.filter(topic__in=[topic.pk for topic in topics])
    newest = newest.order_by("topic_id", "-id").distinct("topic_id")
    found = whole_circulars(Circular.objects.filter(pk__in=newest.values("pk")))
    return {circular.topic_id: round_of(circular) for circular in found}


def circulars_at(conference: Conference, user: User) -> CircularQuerySet:
    """About papers and topics alike, newest first."""
    return whole_circulars(Circular.objects.visible_to(user).filter(conference=conference)).order_by("-id")


def is_newest(circular: Circular) -> bool:
    """No later round on the same topic, no later wording of the same paper."""
    if circular.topic_id:
        return not Circular.objects.filter(topic=circular.topic_id, pk__gt=circular.pk).exists()
    version = circular.version
    assert version is not None
    return not PaperVersion.objects.filter(paper=version.paper_id, number__gt=version.number).exists()


def texts_of(circular: Circular) -> list[ClauseText]:
    """The wording of each clause of the circulated version; nothing for a topic."""
    return list(circular.version.texts.all()) if circular.version else []


def clause_names(circular: Circular) -> dict[object, str]:
    """What each clause is called in the circulated version, by its key in the database."""
    return {row.clause_id: str(row) for row in texts_of(circular)}
