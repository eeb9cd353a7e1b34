"""Who sent how much to whom: regions by regions, of one figure, in one counting word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lianxi.kernel.figures import JointFigure
from lianxi.kernel.orgs.models import Region
from lianxi.portal.cockpit import heat


@dataclass(frozen=True)
class Square:
    origin: Region
    target: Region
    value: int
    shade: int

    @property
    def is_own(self) -> bool:
        """Within one region: the diagonal."""
        return self.origin == self.target


@dataclass(frozen=True)
class Line:
    region: Region
    squares: list[Square]

    @property
    def total(self) -> int:
        return sum(square.value for square in self.squares)


@dataclass(frozen=True)
class Matrix:
    regions: list[Region]
    lines: list[Line]

    @property
    def sums(self) -> list[int]:
        """What each region received."""
        columns = zip(*(line.squares for line in self.lines), strict=True)
        return [sum(square.value for square in column) for column in columns]

    @property
    def total(self) -> int:
        return sum(line.total for line in self.lines)


def matrix(figure: JointFigure, regions: Sequence[Region]) -> Matrix:
    """Rows send, columns receive."""
    scale = heat.steps(figure.flow.values())

    def square(origin: Region, target: Region) -> Square:
        value = figure.flow.get((origin.code, target.code), 0)
        return Square(origin, target, value, heat.shade(value, scale))

    return Matrix(list(regions), [Line(one, [square(one, other) for other in regions]) for one in regions])
