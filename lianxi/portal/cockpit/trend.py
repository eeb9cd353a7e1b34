"""Completion by report period, and its line chart as plain numbers for an SVG."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from lianxi.kernel.orgs.models import Region

WIDTH, HEIGHT = 400, 224  # units of the drawing
LEFT, RIGHT, TOP, BOTTOM = 36, 352, 14, 188  # of the field within it
MARK = 4
LABEL_GAP = 17
MOST_LABELS = 6


@dataclass(frozen=True)
class Filing:
    """An accepted report: which part, until when, how far."""

    part_id: UUID
    ends_on: dt.date
    percent: int


@dataclass(frozen=True)
class Line:
    """One region's completion; ``values`` go with the days of the chart."""

    region: Region
    values: list[int]
    points: str
    marks: list[str]
    end: float  # height of its last point
    label: float  # height of its name at the end, moved so that names do not cover each other

    @property
    def last(self) -> int:
        return self.values[-1]


@dataclass(frozen=True)
class Chart:
    days: list[dt.date]
    lines: list[Line]
    pace: list[int]  # share of the planned time that had passed, if anything was planned
    pace_points: str
    ticks: list[tuple[int, float]]
    labels: list[tuple[float, dt.date, bool]]  # where, which day, whether the year is said

    width, height, left, right, bottom = WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM

    @property
    def table(self) -> list[tuple[dt.date, list[int], int | None]]:
        paces: list[int | None] = [*self.pace] or [None] * len(self.days)
        columns = [[line.values[place] for line in self.lines] for place in range(len(self.days))]
        return list(zip(self.days, columns, paces, strict=True))


def completion(parts: Collection[UUID], filings: Sequence[Filing], days: Sequence[dt.date]) -> list[int]:
    """Mean percent of these parts on each day, rounded down; a part without a report counts as 0.

    ``filings`` come oldest first, so the later one of a part replaces the earlier.
    """
    values = []
    for day in days:
        newest = {one.part_id: one.percent for one in filings if one.ends_on <= day and one.part_id in parts}
        values.append(sum(newest.values()) // len(parts))
    return values


def chart(days: list[dt.date], series: Sequence[tuple[Region, list[int]]], pace: list[int]) -> Chart:
    """``series`` in the regional order."""
    at = [_across(place, len(days)) for place in range(len(days))]
    ends = [_height(values[-1]) for _region, values in series]
    labels = spread(ends)
    return Chart(
        days=days,
        lines=[
            Line(
                region,
                values,
                _points(at, values),
                [_mark(place, x, _height(value)) for x, value in zip(at, values, strict=True)],
                ends[place],
                labels[place],
            )
            for place, (region, values) in enumerate(series)
        ],
        pace=pace,
        pace_points=_points(at, pace) if pace else "",
        ticks=[(percent, _height(percent)) for percent in (0, 25, 50, 75, 100)],
        labels=_labels(at, days),
    )


def spread(heights: Sequence[float]) -> list[float]:
    """Labels at least a line apart, in the order of their points and within the field."""
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    moved = list(heights)
    for above, below in itertools.pairwise(order):
        moved[below] = max(moved[below], moved[above] + LABEL_GAP)
    lowest = float(BOTTOM)
    for place in reversed(order):
        moved[place] = min(moved[place], lowest)
        lowest = moved[place] - LABEL_GAP
    return moved


def _across(place: int, count: int) -> float:
    if count == 1:
        return (LEFT + RIGHT) / 2
    return round(LEFT + MARK * 2 + (RIGHT - LEFT - MARK * 4) * place / (count - 1), 1)


def _height(percent: int) -> float:
    return round(BOTTOM - (BOTTOM - TOP) * percent / 100, 1)


def _points(at: Sequence[float], values: Sequence[int]) -> str:
    return " ".join(f"{x},{_height(value)}" for x, value in zip(at, values, strict=True))


def _mark(place: int, x: float, y: float) -> str:
    """A shape of its own for each seat, for eyes that do not tell the colours apart."""
    r = MARK
    shapes = [
        f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z",
        f"M{x - r} {y - r}h{2 * r}v{2 * r}h{-2 * r}z",
        f"M{x} {y - r - 1}l{r + 1} {2 * r}h{-2 * r - 2}z",
        f"M{x} {y - r - 1}l{r + 1} {r + 1}l{-r - 1} {r + 1}l{-r - 1} {-r - 1}z",
    ]
    return shapes[place % len(shapes)]


def _labels(at: Sequence[float], days: Sequence[dt.date]) -> list[tuple[float, dt.date, bool]]:
    """Not more than fit, the last one always; the year where it is new."""
    every = -(-len(days) // MOST_LABELS)
    shown = [place for place in range(len(days)) if (len(days) - 1 - place) % every == 0]
    labels, year = [], None
    for place in shown:
        labels.append((at[place], days[place], days[place].year != year))
        year = days[place].year
    return labels
