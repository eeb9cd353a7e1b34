"""Lines for the workbench: to sign, to rule on, to improve after an objection, to issue, to file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import groupby

from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import (
    Amendment,
    Conference,
    Outcome,
    Paper,
    PaperQuerySet,
    Party,
    Wanted,
    counted,
)
from lianxi.domains.conference.queries.papers.signing import MINUTES_CLOCK, SIGN_CLOCK, Seat, seats_of_papers
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.kernel.deadlines.queries import clocks_by_object
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words
from lianxi.kernel.web.matters import Matter


def matters_for(user: User, on: dt.date) -> list[Matter]:
    """``on`` is the day of the workbench: papers have clocks of their own."""
    if user.office is None or not acts_for_a_federation(user):
        return []
    found: list[Matter] = []
    if user.may("papers.sign"):
        found += _signatures(user)
    if user.may("conference.edit"):
        found += [*_rulings(user), *_objections(user), *_issues(user), *_filings(user), *_minutes(user)]
    return found


def to_sign(user: User) -> list[tuple[Paper, list[Seat]]]:
    """Papers put to signature on which my region has not spoken yet."""
    papers = list(_signing().filter(conference__parties__region=user.acting_org.region))
    seats = seats_of_papers(papers)
    return [(paper, seats[paper.pk]) for paper in papers if _is_waiting_for(seats[paper.pk], user)]


def _signing() -> PaperQuerySet:
    parties = Party.objects.select_related("region", "federation").order_by("position")
    return (
        Paper.objects.filter(state=Paper.State.COUNTERSIGNING)
        .select_related("conference", "org__region")
        .prefetch_related(Prefetch("conference__parties", parties))
        .order_by("id")
    )


def _is_waiting_for(seats: Iterable[Seat], user: User) -> bool:
    region = user.acting_org.region_id
    return any(seat.region.pk == region and seat.word is None for seat in seats)


def _signatures(user: User) -> list[Matter]:
    found = to_sign(user)
    clocks = clocks_by_object([paper for paper, _all in found], SIGN_CLOCK)
    return [_to_sign(paper, seats, clocks.get(str(paper.pk)), user) for paper, seats in found]


def _to_sign(paper: Paper, seats: list[Seat], clock: object, user: User) -> Matter:
    mine = next(seat for seat in seats if seat.region.pk == user.acting_org.region_id)
    signed = _("、").join(seat.region.plain_name for seat in seats if seat.is_signed)
    why = [_("%(names)s已签") % {"names": signed} if signed else _("还没有一家签署")]
    if mine.voided:
        why.append(_("您签过第%(number)s稿，文字后来改了") % {"number": mine.voided.version.number})
    return Matter(
        title=_("会签《%(paper)s》") % {"paper": paper},
        why=_(" · ").join(why),
        url=reverse("conference:countersign", args=[paper.pk]),
        action=_("看差异并会签") if mine.voided else _("看全文并会签"),
        kind=_("会签"),
        due=getattr(clock, "due", None),
        started_at=getattr(clock, "starts_at", None),
    )


def _mine(user: User, *states: str) -> PaperQuerySet:
    """Papers my federation drafts."""
    return Paper.objects.filter(org__region=user.acting_org.region, state__in=states).select_related(
        "conference"
    )


def _rulings(user: User) -> list[Matter]:
    """One line a paper, by its oldest amendment."""
    unruled = (
        Amendment.objects.filter(ruling=None, version__paper__in=_mine(user, *Paper.OPEN))
        .select_related("version__paper", "org")
        .order_by("version__paper", "id")
    )
    found = groupby(unruled, key=lambda amendment: amendment.version.paper)
    return [_to_rule(paper, list(group)) for paper, group in found]


def _to_rule(paper: Paper, amendments: list[Amendment]) -> Matter:
    oldest = amendments[0]
    told = {"org": oldest.org.display_name, "day": words.day(oldest.at, year=False)}
    return Matter(
        title=_("答复《%(paper)s》的%(n)s条修正案") % {"paper": paper, "n": counted(len(amendments))},
        why=_("最早由%(org)s在%(day)s提出") % told,
        url=reverse("conference:amendments", args=[paper.pk]),
        action=_("去答复"),
        kind=_("会签"),
        started_at=oldest.at,
    )


def _objections(user: User) -> list[Matter]:
    papers = list(_signing().filter(org__region=user.acting_org.region))
    seats = seats_of_papers(papers)
    against = {paper: [seat for seat in seats[paper.pk] if seat.is_against] for paper in papers}
    return [_objected(paper, found) for paper, found in against.items() if found]


def _objected(paper: Paper, against: list[Seat]) -> Matter:
    word = against[0].word
    assert word is not None  # an objection is a word
    return Matter(
        title=_("%(region)s不同意《%(paper)s》") % {"region": against[0].region.plain_name, "paper": paper},
        why=word.comment,
        url=reverse("conference:countersign", args=[paper.pk]),
        action=_("看意见"),
        kind=_("会签"),
        started_at=word.at,
    )


def _issues(user: User) -> list[Matter]:
    papers = _mine(user, Paper.State.ADOPTED).select_related("adoption").order_by("id")
    return [
        Matter(
            title=_("编号印发《%(paper)s》") % {"paper": paper},
            why=_("%(day)s各方一致通过") % {"day": words.day(paper.adoption.at, year=False)},
            url=reverse("conference:issue_paper", args=[paper.pk]),
            action=_("去印发"),
            kind=_("印发"),
            started_at=paper.adoption.at,
        )
        for paper in papers
    ]


def _filings(user: User) -> list[Matter]:
    return [
        Matter(
            title=_("把《%(paper)s》的用印件归档") % {"paper": paper},
            why=_("%(number)s · %(day)s印发")
            % {"number": paper.document_number, "day": words.day(paper.issued_on) if paper.issued_on else ""},
            url=reverse("conference:issue_paper", args=[paper.pk]),
            action=_("上传归档"),
            kind=_("印发"),
        )
        for paper in _mine(user, Paper.State.ISSUED).order_by("id")
    ]


def _minutes(user: User) -> list[Matter]:
    """Meetings my federation hosted that decided something and have no minutes yet."""
    region = user.acting_org.region
    recorded = Outcome.objects.exclude(kind=Wanted.INFORMATION).filter(withdrawn_at=None)
    meetings = list(
        Conference.objects.filter(
            Q(host=region) | Q(host=None, org__region=region), state=Conference.State.CLOSED
        )
        .filter(pk__in=recorded.values("item__section__conference"))
        .exclude(papers__kind=Paper.Kind.MINUTES)
    )
    clocks = clocks_by_object(meetings, MINUTES_CLOCK)
    return [_to_minute(meeting, clocks.get(str(meeting.pk))) for meeting in meetings]


def _to_minute(meeting: Conference, clock: object) -> Matter:
    return Matter(
        title=_("起草%(meeting)s纪要") % {"meeting": meeting},
        why=_("会议已闭会，议定事项可以直接生成初稿"),
        url=reverse("conference:papers", args=[meeting.pk]),
        action=_("起草纪要"),
        kind=_("会签"),
        due=getattr(clock, "due", None),
        started_at=meeting.closed_at,
    )
