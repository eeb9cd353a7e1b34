"""The conference an article tells of, or nothing when it tells of none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lianxi.domains.conference.reading import meeting, papers, parties, programme
from lianxi.domains.conference.reading.enumerations import enumerations
from lianxi.kernel.prose import Found, sentences

# What makes a meeting a joint one even where the word 联席 is not used.
AGREED = re.compile(r"合作|协作|协同|联盟|共识|协议|备忘录|公约")


@dataclass(frozen=True, slots=True)
class Conference:
    """Every item stands where the text says it; `held_on` comes with the day as written."""

    held: Found | None = None
    held_on: date | None = None
    place: Found | None = None
    parties: tuple[Found, ...] = ()
    document: Found | None = None
    fields: tuple[Found, ...] = ()
    tasks: tuple[Found, ...] = ()
    competitions: tuple[Found, ...] = ()


def draft_conference(
    text: str, title: Found | None, passages: Sequence[Found], published_on: date | None
) -> Conference:
    """`text` is what all spans point into; `published_on` gives days their year."""
    spoken = [sentence for passage in passages for sentence in sentences(passage)]
    present = parties.find_parties(title, spoken)
    if not _is_joint(title, spoken, present):
        return Conference()
    held, held_on = meeting.find_day(text, spoken, published_on)
    lists = enumerations(text, passages)
    plan = programme.read_programme(spoken, lists)
    return Conference(
        held=held,
        held_on=held_on,
        place=meeting.find_place(text, title, spoken),
        parties=tuple(present),
        document=papers.find_document(text, spoken),
        fields=plan.fields,
        tasks=plan.tasks,
        competitions=plan.competitions,
    )


def _is_joint(title: Found | None, spoken: Sequence[Found], present: Sequence[Found]) -> bool:
    """A joint meeting of unions: it is called so, or two federations meet and agree."""
    lines = [*([title] if title else []), *spoken]
    called = any("联席" in line.text and "工会" in line.text for line in lines)
    held = [line for line in spoken if meeting.is_meeting(line.text)]
    agreed = len(present) > 1 and any("工会" in line.text and AGREED.search(line.text) for line in held)
    return bool(held) and (called or agreed)
