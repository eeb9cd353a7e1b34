"""What a federation says when it proposes a topic: clean values on their way from form to row."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from lianxi.domains.conference.models import Conference, Wanted


@dataclass(frozen=True, kw_only=True)
class Wording:
    """Its words, and to which meeting; none is the backlog."""

    title: str
    field: str = ""
    background: str = ""
    ask: str = ""
    draft_text: str = ""
    wanted: str = Wanted.DECISION
    contact: str = ""
    is_secret: bool = False
    conference: Conference | None = None

    def values(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}
