"""Whose joint figures the cockpit and the year's report show (docs/reference/figures.md)."""

from __future__ import annotations

from collections.abc import Callable

from lianxi.domains.conference.queries import events as conference
from lianxi.kernel.figures import JointFigure
from lianxi.kernel.orgs.models import Alliance

# One function per domain that counts something; a new domain adds its line.
FIGURES: list[Callable[[Alliance, int], list[JointFigure]]] = [
    conference.joint_figures,
]


def joint_figures(alliance: Alliance, year: int) -> list[JointFigure]:
    """All figures of one year, domain by domain."""
    return [figure for tell in FIGURES for figure in tell(alliance, year)]
