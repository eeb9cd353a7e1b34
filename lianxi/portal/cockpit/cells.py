"""The schematic map: one cell per prefecture city, drawn by us, so that no licence is asked.

``data/cells.csv`` places the cells by hand so that neighbours stay neighbours. It is no survey map:
it shows no boundary line of the country, and areas mean nothing. A municipality is one cell.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lianxi.kernel.figures import JointFigure
from lianxi.kernel.orgs.models import Region
from lianxi.portal.cockpit import heat

DATA = Path(__file__).parent / "data" / "cells.csv"
SIZE, GAP = 44, 2  # units of the drawing


@dataclass(frozen=True)
class Cell:
    code: str  # GB/T 2260
    name: str
    column: int
    row: int

    @property
    def province(self) -> str:
        return f"{self.code[:2]}0000"


@dataclass(frozen=True)
class Tile:
    """A cell with what it shows; places are units of the drawing."""

    name: str
    colour: str
    value: int
    shade: int
    left: int
    top: int

    @property
    def middle(self) -> int:
        return self.left + (SIZE - GAP) // 2


@dataclass(frozen=True)
class Group:
    """The cities of one region that have something to show."""

    region: Region
    cities: list[tuple[str, int]]

    @property
    def total(self) -> int:
        return sum(value for _name, value in self.cities)


@dataclass(frozen=True)
class CityMap:
    """Without tiles (an alliance whose cities are not placed yet) there is only the list."""

    tiles: list[Tile]
    borders: str
    width: int
    height: int
    groups: list[Group]
    scale: list[heat.Step]
    elsewhere: int  # counted without a city

    side = SIZE - GAP


@functools.cache
def cells() -> dict[str, Cell]:
    with DATA.open(encoding="utf-8") as file:
        rows = [Cell(r["code"], r["name"], int(r["column"]), int(r["row"])) for r in csv.DictReader(file)]
    return {cell.code: cell for cell in rows}


def city_of(code: str) -> str:
    """The code of the cell that ``code`` lies in: 320583 is in 320500, 310115 in 310000."""
    guesses = (code, f"{code[:4]}00", f"{code[:2]}0000")
    return next((guess for guess in guesses if guess in cells()), code)


def cells_of(regions: Collection[Region]) -> list[Cell]:
    """Those of an alliance; none when one of its regions is not placed yet."""
    codes = {region.code for region in regions}
    found = [cell for cell in cells().values() if cell.province in codes]
    return found if {cell.province for cell in found} == codes else []


def draw(figure: JointFigure, regions: Sequence[Region], names: Mapping[str, str]) -> CityMap:
    """``names`` has the cities that have no cell."""
    values: dict[str, int] = {}
    for code, value in figure.by_city.items():
        values[city_of(code)] = values.get(city_of(code), 0) + value
    scale = heat.steps(values.values())
    drawn = cells_of(regions)
    colours = {region.code: region.colour for region in regions}
    return CityMap(
        tiles=[_tile(cell, colours[cell.province], values.get(cell.code, 0), scale) for cell in drawn],
        borders=borders(drawn),
        width=SIZE * max((cell.column for cell in drawn), default=0),
        height=SIZE * max((cell.row for cell in drawn), default=0),
        groups=_groups(values, regions, names),
        scale=scale,
        elsewhere=figure.total - sum(values.values()),
    )


def borders(drawn: Sequence[Cell]) -> str:
    """The lines between cells of different regions, as the path of a drawing."""
    at = {(cell.column, cell.row): cell.province for cell in drawn}
    lines = []
    for (column, row), province in sorted(at.items()):
        x, y = column * SIZE, row * SIZE
        if at.get((column + 1, row), province) != province:
            lines.append(f"M{x} {y - SIZE}v{SIZE}")
        if at.get((column, row + 1), province) != province:
            lines.append(f"M{x - SIZE} {y}h{SIZE}")
    return "".join(lines)


def _tile(cell: Cell, colour: str, value: int, scale: list[heat.Step]) -> Tile:
    left, top = ((place - 1) * SIZE + GAP // 2 for place in (cell.column, cell.row))
    return Tile(cell.name, colour, value, heat.shade(value, scale), left, top)


def _groups(values: Mapping[str, int], regions: Sequence[Region], names: Mapping[str, str]) -> list[Group]:
    """In the regional order, cities by code: never sorted by figure."""
    known = {code: cell.name for code, cell in cells().items()} | dict(names)
    return [
        Group(
            region,
            [
                (known.get(code, code), value)
                for code, value in sorted(values.items())
                if code[:2] == region.code[:2] and value
            ],
        )
        for region in regions
    ]
