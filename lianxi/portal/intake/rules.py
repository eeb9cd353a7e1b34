"""From a reading to the fields of the draft page, and the text cut at its marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lianxi.kernel.orgs.models import Region
from lianxi.portal.intake.reading import Reading, as_json

# Which field of the draft page a mark belongs to.
FIELD_OF = {
    "reporter": "reporters",
    "editor": "editors",
    "party": "parties",
    "field": "fields_agreed",
    "task": "tasks",
    "competition": "competitions",
}


@dataclass(frozen=True)
class Piece:
    """A stretch of the text; ``field`` names what was read there, "" for plain text."""

    text: str
    field: str = ""
    index: int = 0

    @property
    def target(self) -> str:
        """The id of the input that holds it (Django's ``auto_id``; lists number theirs)."""
        return f"id_{self.field}_{self.index}" if self.index else f"id_{self.field}"


def values_of(reading: Reading, regions: list[Region]) -> dict[str, Any]:
    """The draft page's fields as read. What the text does not say stays empty."""
    facts = as_json(reading)
    article, conference = facts["article"], facts["conference"]
    names = {f"{region.name}总工会": str(region.pk) for region in regions}
    found_any = any(conference.values())
    return {
        "news": "reprint",
        "title": article["title"] or "",
        "published_at": (article["published_at"] or "")[:19],
        "source": article["source"] or "",
        "source_address": "",
        "reporters": article["reporters"],
        "editors": article["editors"],
        "body": "\n".join(article["paragraphs"]),
        "opens_conference": found_any,
        "year": _year(conference["held_on"] or article["published_at"]) if found_any else None,
        "conference_title": (article["title"] or "") if found_any else "",
        "held_on": conference["held_on"] or "",
        "place": conference["place"] or "",
        "parties": [names[party] for party in conference["parties"] if party in names],
        "document": conference["document"] or "",
        "fields_agreed": conference["fields"],
        "tasks": conference["tasks"],
        "competitions": conference["competitions"],
    }


def _year(moment: str | None) -> int | None:
    return int(moment[:4]) if moment else None


def without_ticker(text: str, marks: list[list[Any]]) -> int:
    """Where the article begins: what runs before it (headlines, menus) is folded away."""
    if not marks:
        return 0
    return text.rfind("\n", 0, marks[0][2]) + 1


def pieces(text: str, marks: list[list[Any]], at: int = 0) -> Iterator[Piece]:
    """The text from ``at`` on, cut so that every mark is a piece of its own."""
    for kind, index, start, end in marks:
        if start > at:
            yield Piece(text[at:start])
        yield Piece(text[start:end], FIELD_OF.get(kind, kind), index)
        at = end
    if at < len(text):
        yield Piece(text[at:])
