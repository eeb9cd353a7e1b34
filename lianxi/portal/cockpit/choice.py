"""One joint figure, chosen in the address, as map and matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lianxi.kernel.figures import JointFigure, Unit
from lianxi.kernel.orgs.models import Region
from lianxi.portal.cockpit import cells, flow, queries


@dataclass(frozen=True)
class Shown:
    """A figure keeps its own counting word: nothing on the page adds two of them."""

    figure: JointFigure
    word: str
    matrix: flow.Matrix
    map: cells.CityMap
    by_region: list[tuple[Region, int]]

    @property
    def has_flow(self) -> bool:
        return self.matrix.total > 0


def key_of(figure: JointFigure) -> str:
    """How an address names it."""
    return "/".join((figure.subject, figure.name, figure.unit))


def word_of(figure: JointFigure) -> str:
    return str(Unit(figure.unit).label)


def chosen(figures: Sequence[JointFigure], key: str) -> JointFigure | None:
    """The one asked for, or the one that tells most: a flow before cities before a bare sum."""
    wanted = next((figure for figure in figures if key_of(figure) == key), None)
    return wanted or max(figures, key=lambda one: (bool(one.flow), bool(one.by_city)), default=None)


def options(
    figures: Sequence[JointFigure], current: JointFigure | None
) -> list[tuple[str, list[dict[str, object]]]]:
    """For a list to choose from: by subject, each with its counting word."""
    groups: dict[str, list[dict[str, object]]] = {}
    for figure in figures:
        option = {
            "key": key_of(figure),
            "name": figure.name,
            "word": word_of(figure),
            "current": figure is current,
        }
        groups.setdefault(figure.subject, []).append(option)
    return list(groups.items())


def shown(figure: JointFigure, regions: Sequence[Region]) -> Shown:
    unplaced = [code for code in figure.by_city if cells.city_of(code) not in cells.cells()]
    return Shown(
        figure=figure,
        word=word_of(figure),
        matrix=flow.matrix(figure, regions),
        map=cells.draw(figure, regions, queries.city_names(unplaced) if unplaced else {}),
        by_region=[(region, figure.by_region.get(region.code, 0)) for region in regions],
    )
