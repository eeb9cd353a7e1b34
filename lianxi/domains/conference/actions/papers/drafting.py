"""Write the words of a joint paper: every save is a version of its own.

A save while the paper is being signed voids the signatures: they were given to other words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.papers import voiding
from lianxi.domains.conference.actions.papers.holding import hold, refuse_stranger
from lianxi.domains.conference.models import (
    Clause,
    ClauseText,
    Conference,
    Line,
    Paper,
    PaperVersion,
    Wording,
    in_groups,
)
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

TITLE_LENGTH = 200
HEADING_LENGTH = 200


class Overtaken(Refused):
    """Somebody else saved in the meantime; ``newest`` is what he saved."""

    def __init__(self, newest: PaperVersion | None) -> None:
        self.newest = newest
        told = {"who": newest.made_by, "number": newest.number} if newest else {}
        super().__init__(_("%(who)s刚刚存了第%(number)s稿，请看差异以后再存") % told)


@transaction.atomic
def draft_paper(conference: Conference, *, by: User, title: str, kind: str = Paper.Kind.OPINIONS) -> Paper:
    """A new paper of a meeting, still without words; the drafter's federation is its home and lead."""
    if not rules.may_draft(conference, by):
        raise Refused(_("只有参加会议的总工会经办人能起草文件，请切换职务"))
    last = conference.papers.aggregate(Max("position"))["position__max"]
    paper = Paper.objects.create(
        conference=conference,
        org=federation_of(by.acting_org.region),
        kind=kind,
        position=(last or 0) + 1,
        title=_title(title),
        state=Paper.State.DRAFTING,
    )
    trail.record("paper.drafted", paper, by=by, what=f"开始起草《{paper.title}》")
    return paper


@transaction.atomic
def save_version(
    paper: Paper,
    *,
    by: User,
    base: int,
    title: str,
    lines: Sequence[Line],
    note: str = "",
) -> PaperVersion:
    """Keep these words as the next version; ``base`` is the number of the version they began from."""
    refuse_stranger(paper, by)
    hold(paper)
    newest = queries.newest_version(paper)
    if (newest.number if newest else 0) != base:
        raise Overtaken(newest)
    if paper.is_adopted:
        raise Refused(_("文件已经各方一致通过，文字不能再改；要改请另行起草"))
    wording = _worded(paper, title, lines)
    if newest and newest.canonical == wording.canonical:
        raise Refused(_("和第%(number)s稿一字不差，没有可存的改动") % {"number": newest.number})
    version = _keep(paper, wording, number=base + 1, by=by, note=note.strip())
    _record(version, newest, by)
    voiding.void(paper, newest, version, by=by)
    return version


@transaction.atomic
def read_in(paper: Paper, *, by: User, base: int, text: str, note: str = "") -> PaperVersion:
    """Keep a pasted text as the next version; clauses that say the same keep their keys."""
    newest = queries.newest_version(paper)
    old = newest.wording if newest else Wording(paper.title)
    read = rules.read_in(text, title=old.title, lines=old.lines)
    return save_version(
        paper,
        by=by,
        base=base,
        title=read.wording.title,
        lines=read.wording.lines,
        note=note or "读入文稿",
    )


def _title(title: str) -> str:
    title = Wording.of(title.strip().strip("《》"), ()).title
    if not title:
        raise Refused(_("请写文件名称"))
    if len(title) > TITLE_LENGTH:
        told = {"longest": TITLE_LENGTH, "length": len(title)}
        raise Refused(_("文件名称最多%(longest)s字，现在%(length)s字") % told)
    return title


def _worded(paper: Paper, title: str, lines: Sequence[Line]) -> Wording:
    """Cleaned, with a key for every clause: known ones keep theirs, new ones get the next."""
    wording = Wording.of(_title(title), lines)
    if not wording.lines:
        raise Refused(_("文件还没有文字，至少要有一条"))
    for line in wording.lines:
        if len(line.heading) > HEADING_LENGTH:
            told = {"longest": HEADING_LENGTH, "start": line.heading[:20]}
            raise Refused(_("标题最多%(longest)s字，请把“%(start)s…”的一部分移到正文里") % told)
    known = set(paper.clauses.values_list("key", flat=True))
    last = max((int(key[1:]) for key in known), default=0)
    keyed, used = [], set()
    for line in wording.lines:
        if line.key not in known or line.key in used:
            last += 1
            line = replace(line, key=f"c{last}")  # noqa: PLW2901
        used.add(line.key)
        keyed.append(line)
    return replace(wording, lines=tuple(keyed))


def _keep(paper: Paper, wording: Wording, *, number: int, by: User, note: str) -> PaperVersion:
    with refuse_on("paper_versions_have_no_gaps", _("刚刚有人存了新稿，请刷新以后再存")):
        version = PaperVersion.objects.create(
            paper=paper,
            number=number,
            title=wording.title,
            canonical=wording.canonical,
            digest=wording.digest,
            note=note,
            made_by=by,
        )
    known = {clause.key: clause for clause in paper.clauses.all()}
    new = [Clause(paper=paper, key=line.key) for line in wording.lines if line.key not in known]
    known |= {clause.key: clause for clause in Clause.objects.bulk_create(new)}
    ClauseText.objects.bulk_create(
        ClauseText(
            version=version,
            clause=known[line.key],
            position=position,
            level=line.level,
            heading=line.heading,
            text=line.text,
        )
        for position, line in enumerate(wording.lines, start=1)
    )
    paper.title = wording.title
    paper.save(update_fields=["title"])
    return version


def _record(version: PaperVersion, before: PaperVersion | None, by: User) -> None:
    old, new = before.wording.by_key if before else {}, version.wording.by_key
    changed = {
        "新增": [key for key in new if key not in old],
        "改动": [key for key in new if key in old and not new[key].says_the_same(old[key])],
        "删去": [key for key in old if key not in new],
    }
    told = {"指纹": in_groups(version.digest)} | {
        word: "、".join(keys) for word, keys in changed.items() if keys
    }
    trail.record(
        "paper.version_saved",
        version.paper,
        by=by,
        what=f"存了第{version.number}稿",
        new=told,
        note=version.note,
    )
