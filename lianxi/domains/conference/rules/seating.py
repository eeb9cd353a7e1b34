"""Seats in protocol order: who sits at the head table, who faces it, and where the name goes.

The rule, as offices of the Party and government keep it: the first sits in the middle, the second
on his left hand, the third on his right, and so on outwards. With an even number the first and the
second share the middle, the second still on the left hand of the first. The hall looks at them, so
on paper the left hand of the first is on the right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lianxi.domains.conference.models import Participant

T = TypeVar("T")
WIDTH, HEIGHT, GAP, AISLE = 120, 84, 12, 44  # units of the drawing
MARGIN, TOP = 16, 40
LINE_SIGNS = 5  # signs of a name in one line of a seat
COLOURS = {"hu", "su", "zhe", "wan"}


@dataclass(frozen=True)
class Seat:
    """``number`` is the place in protocol order; ``x`` and ``y`` the upper left corner."""

    number: int
    person: Participant
    x: float
    y: float

    @property
    def middle(self) -> float:
        return self.x + WIDTH / 2

    @property
    def lines(self) -> list[tuple[str, float, int]]:
        """The name line by line, each with its base line and size: long names take two or three."""
        parts = name_lines(self.person.name)
        size = min({1: 26, 2: 22}.get(len(parts), 17), (WIDTH - 10) // max(map(len, parts)))
        first = self.y + HEIGHT / 2 + 12 - (len(parts) - 1) * size * 0.58
        return [(part, first + n * size * 1.16, size) for n, part in enumerate(parts)]

    @property
    def colour(self) -> str:
        """The token of the region's colour."""
        token = self.person.region.colour
        return f"var(--{token if token in COLOURS else 'region'})"


@dataclass(frozen=True)
class Plan:
    """A drawing: the head table above, the rows that face it below, whoever comes by video aside."""

    head: Sequence[Seat]
    rows: Sequence[Sequence[Seat]]
    remote: Sequence[Participant]
    width: float
    height: float

    @property
    def seats(self) -> list[Seat]:
        return [*self.head, *(seat for row in self.rows for seat in row)]

    @property
    def in_order(self) -> list[Seat]:
        return sorted(self.seats, key=lambda seat: seat.number)

    @property
    def middle(self) -> float:
        return self.width / 2

    @property
    def screen(self) -> tuple[float, float]:
        """Where the table of the platform is drawn, and how long."""
        span = len(self.head) * (WIDTH + GAP)
        return (self.width - span) / 2, span


def middle_outwards(people: Sequence[T]) -> list[T]:
    """From left to right, as the hall sees it: 7 5 3 1 2 4 6, 7 5 3 1 2 4 6 8."""
    return [*people[2::2][::-1], *people[:1], *people[1::2]]


def plan(people: Iterable[Participant], *, head: int = Participant.Rank.CHAIR, per_row: int = 8) -> Plan:
    """``people`` in protocol order; up to rank ``head`` they sit at the head table.

    A deputy sits where his own office puts him. Nobody of that rank: no head table is drawn.
    """
    coming = [person for person in people if person.is_coming]
    seated = [person for person in coming if not person.is_remote]
    numbered = list(enumerate(seated, start=1))
    upper = [pair for pair in numbered if pair[1].rank <= head]
    lower = [pair for pair in numbered if pair[1].rank > head]
    rows = [lower[start : start + per_row] for start in range(0, len(lower), per_row)]
    longest = max((len(row) for row in [upper, *rows]), default=0)
    width = max(longest, 1) * (WIDTH + GAP) - GAP + 2 * MARGIN
    below = TOP + (HEIGHT + AISLE if upper else 0)
    return Plan(
        head=_row(upper, width, TOP),
        rows=[_row(row, width, below + n * (HEIGHT + GAP)) for n, row in enumerate(rows)],
        remote=[person for person in coming if person.is_remote],
        width=width,
        height=below + max(len(rows), 0 if upper else 1) * (HEIGHT + GAP) + MARGIN,
    )


def name_lines(name: str) -> list[str]:
    """A long name breaks at its dot 阿卜杜热依木·买买提, else evenly; never more than three lines."""
    if len(name) <= LINE_SIGNS:
        return [name]
    parts = [part for part in name.replace("·", "·\n").split("\n") if part]
    if len(parts) == 1 or max(map(len, parts)) > 2 * LINE_SIGNS:
        count = min(3, -(-len(name) // LINE_SIGNS))
        size = -(-len(name) // count)
        parts = [name[start : start + size] for start in range(0, len(name), size)]
    return [*parts[:2], "".join(parts[2:])] if len(parts) > 2 else parts


def _row(people: Sequence[tuple[int, Participant]], width: float, y: float) -> list[Seat]:
    span = len(people) * (WIDTH + GAP) - GAP
    left = (width - span) / 2
    return [
        Seat(number, person, left + n * (WIDTH + GAP), y)
        for n, (number, person) in enumerate(middle_outwards(people))
    ]
