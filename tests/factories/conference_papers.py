"""Joint papers: drafted, put to signature, signed by whom one names, adopted, issued."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Conference, Line, Paper, PaperVersion
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from tests.factories import FACTORIES, make_officer
from tests.factories import conference as make

_number = count(1)
LINES = [
    Line(0, "", "为贯彻落实长三角一体化发展国家战略，四地工会议定以下意见。"),
    Line(1, "一、重点任务", ""),
    Line(2, "（一）开展优化营商环境立功竞赛", "围绕优化营商环境，年内举办劳动和技能竞赛4场。"),
    Line(2, "（二）推进疗休养基地互认", "四地互认疗休养基地不少于400家。"),
    Line(1, "二、工作要求", "各地工会要加强协同，按季度报送进展。"),
]


def make_paper(conference: Conference, *, by: User | None = None, title: str = "", **fields: object) -> Paper:
    """Without words; by an officer of the meeting's home unless said otherwise."""
    by = by or make_officer(conference.org)
    return actions.draft_paper(conference, by=by, title=title or f"第{next(_number)}号工作意见", **fields)


def make_version(
    paper: Paper, lines: Iterable[Line] = LINES, *, by: User | None = None, title: str = "", note: str = ""
) -> PaperVersion:
    """The next one, whatever the newest is."""
    newest = paper.versions.order_by("-number").first()
    return actions.save_version(
        paper,
        by=by or make_officer(paper.org),
        base=newest.number if newest else 0,
        title=title or paper.title,
        lines=list(lines),
        note=note,
    )


def reworded(version: PaperVersion, key: str, text: str) -> list[Line]:
    """The lines of a version with one clause worded otherwise."""
    return [
        Line(line.level, line.heading, text if line.key == key else line.text, line.key)
        for line in version.wording.lines
    ]


def make_signing(conference: Conference, **fields: object) -> Paper:
    """Put to signature, nobody has signed."""
    paper = make_paper(conference, **fields)
    make_version(paper)
    actions.put_to_signature(paper, by=make_officer(paper.org))
    return paper


def sign(paper: Paper, *federations: Organisation, answer: str = "agree", comment: str = "") -> None:
    digest = paper.versions.order_by("-number").first().digest
    for federation in federations:
        leader = make_officer(federation, "leader")
        actions.sign(paper, by=leader, answer=answer, digest=digest, comment=comment)


def sign_all(paper: Paper) -> Paper:
    sign(paper, *(party.federation for party in paper.conference.parties.all()))
    return paper


def make_adopted(conference: Conference, **fields: object) -> Paper:
    return sign_all(make_signing(conference, **fields))


def make_issued(conference: Conference, clauses: dict[str, str] | None = None, **fields: object) -> Paper:
    paper = make_adopted(conference, **fields)
    return actions.issue(paper, by=make_officer(paper.org), mark="沪工联席", clauses=clauses)


def _draft_of(federation: Organisation) -> Paper:
    alliance = federation.region.alliances.get()
    meeting = make.make_conference(alliance, by=make_officer(federation))
    paper = make_paper(meeting, by=make_officer(federation))
    make_version(paper)
    return paper


FACTORIES.update({Paper: _draft_of})
