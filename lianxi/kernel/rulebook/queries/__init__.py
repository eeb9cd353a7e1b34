"""Named questions: what is in force, the book, the story of a subject, places, consequences."""

from __future__ import annotations

from lianxi.kernel.rulebook.queries.book import Cell, Change, Line, latest_changes, lines
from lianxi.kernel.rulebook.queries.consequences import (
    consequences_of_correction,
    consequences_of_end,
    consequences_of_publication,
    consequences_of_withdrawal,
)
from lianxi.kernel.rulebook.queries.in_force import in_force, in_force_all, in_force_for_regions
from lianxi.kernel.rulebook.queries.places import Place, cities_of, place_at, whole_alliance, whole_region
from lianxi.kernel.rulebook.queries.story import Story, Version, period, stories
from lianxi.kernel.rulebook.rulings import Ruling, unpinned

__all__ = [
    "Cell",
    "Change",
    "Line",
    "Place",
    "Ruling",
    "Story",
    "Version",
    "cities_of",
    "consequences_of_correction",
    "consequences_of_end",
    "consequences_of_publication",
    "consequences_of_withdrawal",
    "in_force",
    "in_force_all",
    "in_force_for_regions",
    "latest_changes",
    "lines",
    "period",
    "place_at",
    "stories",
    "unpinned",
    "whole_alliance",
    "whole_region",
]
