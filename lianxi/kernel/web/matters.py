"""What waits for somebody: one line of 待我办理, whichever module it comes from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Matter:
    """A thing to do: the clock left, the matter and why it is here, the action right."""

    title: str
    why: str
    url: str
    action: str  # the word on the button: 去报送， 审核
    kind: str  # the tab it stands under: 报送， 审核， 举报
    due: dt.datetime | None = None
    started_at: dt.datetime | None = None


def by_clock(matters: list[Matter]) -> list[Matter]:
    """The nearest deadline first, those without one last, older before newer."""
    far = dt.datetime.max.replace(tzinfo=dt.UTC)
    return sorted(matters, key=lambda matter: (matter.due or far, matter.started_at or far))
