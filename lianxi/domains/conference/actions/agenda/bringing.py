"""Filling the agenda: agreed topics and papers, and the agenda of the meeting before."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import count_up, lock
from lianxi.domains.conference.actions.agenda.items import append
from lianxi.domains.conference.actions.agenda.sections import section_for_new
from lianxi.domains.conference.models import Conference, Field, Item, Paper, Section, Topic
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules import is_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused

TOPIC_MINUTES, PAPER_MINUTES = 15, 20


@transaction.atomic
def bring_in(
    conference: Conference,
    *,
    by: User | None,
    topics: Sequence[Topic] = (),
    papers: Sequence[Paper] = (),
    section: Section | None = None,
    seen: int | None = None,
) -> list[Item]:
    """Topics agreed for this meeting and its papers become items; each is on the agenda once."""
    conference = lock(conference, by, seen)
    if not topics and not papers:
        raise Refused(_("请先选要列入的议题或文件"))
    if not (set(topics) <= set(queries.topics_to_bring(conference))):
        raise Refused(_("只有商定列入这次会议、还没有排进议程的议题才能列入，请刷新再选"))
    if not (set(papers) <= set(queries.papers_to_bring(conference))):
        raise Refused(_("只有这次会议的、还没有排进议程的文件才能列入，请刷新再选"))
    section = section or section_for_new(conference)
    items = [
        append(section, topic=topic, title=topic.title, org=topic.org, minutes=TOPIC_MINUTES)
        for topic in topics
    ]
    items += [
        append(section, paper=paper, title=f"审议《{paper}》", org=paper.org, minutes=PAPER_MINUTES)
        for paper in papers
    ]
    names = "、".join(f"“{item}”" for item in items)
    count_up(conference, "brought_in", by=by, what=f"把{names}列入议程")
    return items


@transaction.atomic
def start_from(
    conference: Conference, *, source: Conference, by: User | None, seen: int | None = None
) -> list[Section]:
    """Sections, items without speakers, topics and papers, and the fields of cooperation, as they
    were at the meeting before.
    """
    conference = lock(conference, by, seen)
    if conference.sections.filter(items__isnull=False).exists():
        raise Refused(_("议程里已经有内容；要从上次会议开始，请先清空"))
    conference.sections.all().delete()
    made = [
        _copied(section, conference, position)
        for position, section in enumerate(queries.sections_of(source), start=1)
    ]
    if not conference.fields.exists():
        Field.objects.bulk_create(
            Field(conference=conference, position=field.position, name=field.name)
            for field in source.fields.order_by("position")
        )
    count_up(conference, "copied", by=by, what=f"从“{source}”照搬了议程的环节和条目")
    return made


def _copied(section: Section, conference: Conference, position: int) -> Section:
    """Internal topics of another meeting stay there."""
    made = Section.objects.create(conference=conference, position=position, title=section.title)
    for item in section.items.all():
        if item.topic is None or not item.topic.is_secret:
            org = item.org if item.org and is_of(item.org, conference) else None
            append(made, title=item.title, minutes=item.minutes, org=org, note=item.note)
    return made
