"""When each item is planned, when it really was, and when the meeting will end. Pure arithmetic."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from lianxi.domains.conference.models import Item, Section
from lianxi.kernel.web.words import SHANGHAI, in_shanghai

MINUTE = dt.timedelta(minutes=1)
SOME_DAY = dt.date(2000, 1, 1)  # while the day is not settled, the clock still can be shown


@dataclass(frozen=True)
class Slot:
    """One item with its place on the clock; real times where there are any, expected ones after."""

    item: Item
    number: int  # through the whole agenda
    begins: dt.datetime | None
    ends: dt.datetime | None
    is_late: bool = False  # reaches beyond the planned end of the meeting

    @property
    def state(self) -> str:
        if self.item.began_at is None:
            return "next"
        return "done" if self.item.ended_at else "now"

    @property
    def took(self) -> int:
        """Minutes an item really took, at least one."""
        if not (self.item.began_at and self.item.ended_at):
            return 0
        return max(1, round((self.item.ended_at - self.item.began_at) / MINUTE))

    @property
    def over(self) -> int:
        """Minutes an ended item took beyond its plan."""
        return max(0, self.took - self.item.minutes)


@dataclass(frozen=True)
class Plan:
    """The whole agenda on the clock."""

    sections: list[tuple[Section, list[Slot]]]
    minutes: int
    begins: dt.datetime | None
    ends: dt.datetime | None
    planned_end: dt.datetime | None = None
    slots: list[Slot] = field(default_factory=list)

    @property
    def over(self) -> int:
        """Minutes beyond the planned end; negative while there is room."""
        if self.ends is None or self.planned_end is None:
            return 0
        return round((self.ends - self.planned_end) / MINUTE)

    @property
    def current(self) -> Slot | None:
        return next((slot for slot in self.slots if slot.state == "now"), None)

    @property
    def upcoming(self) -> list[Slot]:
        return [slot for slot in self.slots if slot.state == "next"]

    @property
    def done(self) -> list[Slot]:
        return [slot for slot in self.slots if slot.state == "done"]


def plan_of(
    sections: Iterable[Section],
    *,
    on: dt.date | None,
    begins_at: dt.time | None,
    ends_at: dt.time | None = None,
    now: dt.datetime | None = None,
) -> Plan:
    """Item after item from ``begins_at``. ``now`` is given while the meeting runs: what has not begun
    begins after the running item, and never in the past. Without a beginning there is no clock.
    """
    day = on or SOME_DAY
    begin, planned_end = _moment(day, begins_at), _moment(day, ends_at)
    clock = begin
    parts: list[tuple[Section, list[Slot]]] = []
    slots: list[Slot] = []
    for section in sections:
        here = []
        for item in section.items.all():
            slot = _slot(item, len(slots) + 1, clock, now, planned_end)
            clock = slot.ends
            slots.append(slot)
            here.append(slot)
        parts.append((section, here))
    return Plan(
        sections=parts,
        minutes=sum(slot.item.minutes for slot in slots),
        begins=slots[0].begins if slots else begin,
        ends=clock,
        planned_end=planned_end,
        slots=slots,
    )


def _slot(
    item: Item,
    number: int,
    clock: dt.datetime | None,
    now: dt.datetime | None,
    planned_end: dt.datetime | None,
) -> Slot:
    begins, ends = _span(item, clock, now)
    is_late = ends is not None and planned_end is not None and ends > planned_end
    return Slot(item, number, begins, ends, is_late)


def _span(
    item: Item, clock: dt.datetime | None, now: dt.datetime | None
) -> tuple[dt.datetime | None, dt.datetime | None]:
    """As it was, as far as it went; as it is expected from there."""
    if item.began_at:
        expected = item.began_at + item.minutes * MINUTE
        ends = item.ended_at or (max(expected, now) if now else expected)
        return in_shanghai(item.began_at), in_shanghai(ends)
    begins = max(clock, in_shanghai(now)) if clock and now else clock
    return begins, begins + item.minutes * MINUTE if begins else None


def _moment(day: dt.date, time: dt.time | None) -> dt.datetime | None:
    return dt.datetime.combine(day, time, SHANGHAI) if time else None
