"""Enter a meeting with everything it agreed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.facts import Facts, state_of, suggest_topics_until, write_facts
from lianxi.domains.conference.models import Conference, Field, Paper, Part, Party, Task
from lianxi.kernel.orgs.models import Alliance, Organisation, Region
from lianxi.kernel.orgs.queries import federations_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

TITLE_LENGTH = 200
FIELD_LENGTH = 100


@transaction.atomic
def open_conference(
    *,
    by: User | None,
    alliance: Alliance,
    year: int,
    title: str,
    document: str = "",
    fields: Sequence[str] = (),
    tasks: Sequence[str] = (),
    competitions: Sequence[str] = (),
    regions: Sequence[Region] | None = None,
    is_held: bool | None = None,
    **facts: Unpack[Facts],
) -> Conference:
    """Enter a meeting, its paper, fields, tasks and competitions; leads and participants stay open.

    One held already is public at once, else it is a draft. ``is_held=None`` lets its day decide.
    """
    federations = _parties(alliance, regions)
    conference = Conference(
        alliance=alliance,
        org=_home(by, federations),
        year=year,
        title=_clean(title, TITLE_LENGTH, _("会议名称")),
        state=state_of(facts.get("held_on"), is_held),
    )
    write_facts(conference, facts, federations)
    suggest_topics_until(conference)
    with refuse_on("a_conference_is_entered_once", _("这次会议已经登记过，请在会议列表里打开它")):
        conference.save(force_insert=True)
    Party.objects.bulk_create(
        Party(conference=conference, region=org.region, federation=org, position=position)
        for position, org in enumerate(federations, start=1)
    )
    Field.objects.bulk_create(
        Field(conference=conference, position=position, name=_clean(name, FIELD_LENGTH, _("合作领域")))
        for position, name in enumerate(fields, start=1)
    )
    if document.strip() or tasks or competitions:
        paper = Paper.objects.create(conference=conference, org=conference.org, title=_paper(document))
        _enter_tasks(paper, Task.Kind.TASK, tasks)
        _enter_tasks(paper, Task.Kind.COMPETITION, competitions)
    what = f"登记了会议，{len(tasks)}项任务、{len(competitions)}项竞赛"
    trail.record("conference.opened", conference, by=by, what=what)
    pages.expire()
    return conference


def _parties(alliance: Alliance, regions: Sequence[Region] | None) -> list[Organisation]:
    """The federations taking part, in seat order, whatever order they were named in."""
    members = list(federations_of(alliance))
    if regions is None:
        return members
    chosen = {region.pk for region in regions}
    if not chosen <= {org.region_id for org in members}:
        raise Refused(_("只有联盟成员地区能列为参加单位，请核对"))
    if len(chosen) < 2:
        raise Refused(_("联席会议至少要有两家参加，请核对"))
    return [org for org in members if org.region_id in chosen]


def _home(by: User | None, federations: list[Organisation]) -> Organisation:
    """The federation whose officer enters the meeting."""
    if by is None:
        return federations[0]
    for org in federations:
        if by.may("conference.edit", org):
            return org
    raise Refused(_("只有参加会议的总工会经办人能登记会议，请切换职务或联系本级总工会"))


def _enter_tasks(paper: Paper, kind: str, titles: Sequence[str]) -> None:
    made = Task.objects.bulk_create(
        Task(
            paper=paper,
            kind=kind,
            number=number,
            title=_clean(title, TITLE_LENGTH, _("任务名称")),
            text=title.strip(),
        )
        for number, title in enumerate(titles, start=1)
    )
    regions = [party.region_id for party in paper.conference.parties.order_by("position")]
    Part.objects.bulk_create(Part(task=task, region_id=region) for task in made for region in regions)


def _paper(document: str) -> str:
    """The name of the paper without its marks 《》; "" when the meeting issued none."""
    name = document.strip()
    if name.startswith("《") and name.find("》") == len(name) - 1:
        name = name[1:-1]
    return _clean(name, TITLE_LENGTH, _("文件名称")) if name else ""


def _clean(text: str, longest: int, what: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Refused(_("%(what)s不能为空") % {"what": what})
    if len(text) > longest:
        raise Refused(
            _("%(what)s最多%(longest)s字，这一条有%(length)s字：%(start)s…")
            % {"what": what, "longest": longest, "length": len(text), "start": text[:20]}
        )
    return text
