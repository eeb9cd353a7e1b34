"""Parts of the agenda: adding, renaming, moving, removing."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import clean, count_up, lock, number_again
from lianxi.domains.conference.models import Conference, Section
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused


@transaction.atomic
def add_section(conference: Conference, *, by: User | None, title: str, seen: int | None = None) -> Section:
    conference = lock(conference, by, seen)
    section = _append(conference, title)
    count_up(conference, "section_added", by=by, what=f"加了环节“{section}”")
    return section


@transaction.atomic
def rename_section(section: Section, *, by: User | None, title: str, seen: int | None = None) -> Section:
    conference = lock(section.conference, by, seen)
    title = clean(title, _("请写环节的名称"))
    if title != section.title:
        old, section.title = section.title, title
        section.save(update_fields=["title"])
        count_up(
            conference, "section_renamed", by=by, what="改了环节名称", old={"环节": old}, new={"环节": title}
        )
    return section


@transaction.atomic
def step_section(section: Section, *, by: User | None, up: bool, seen: int | None = None) -> None:
    """One place up or down; at the end it stays where it is."""
    conference = lock(section.conference, by, seen)
    rows = list(conference.sections.order_by("position"))
    place = rows.index(section)
    other = place - 1 if up else place + 1
    if 0 <= other < len(rows):
        rows[place], rows[other] = rows[other], rows[place]
        number_again(rows)
        count_up(conference, "section_moved", by=by, what=f"把环节“{section}”移到第{other + 1}位")


@transaction.atomic
def remove_section(section: Section, *, by: User | None, seen: int | None = None) -> None:
    """Only an empty one: its items have to be moved or removed first."""
    conference = lock(section.conference, by, seen)
    if section.items.exists():
        raise Refused(_("“%(section)s”里还有议程，请先移到别的环节，或者删去") % {"section": section})
    title = section.title
    section.delete()
    number_again(list(conference.sections.order_by("position")))
    count_up(conference, "section_removed", by=by, what=f"删去了环节“{title}”")


def section_for_new(conference: Conference) -> Section:
    """Where an item goes when nobody said where: the last section, made if there is none."""
    return conference.sections.order_by("position").last() or _append(conference, "会议议程")


def _append(conference: Conference, title: str) -> Section:
    return Section.objects.create(
        conference=conference,
        position=conference.sections.count() + 1,
        title=clean(title, _("请写环节的名称")),
    )
