"""The working calendar and the clocks that count by it."""

from lianxi.kernel.deadlines.models.calendar import CalendarDay, CalendarYear
from lianxi.kernel.deadlines.models.clocks import Clock, ClockQuerySet, Suspension, Unit
from lianxi.kernel.deadlines.models.extensions import Extension, ExtensionDecision

__all__ = [
    "CalendarDay",
    "CalendarYear",
    "Clock",
    "ClockQuerySet",
    "Extension",
    "ExtensionDecision",
    "Suspension",
    "Unit",
]
