"""Everything that writes a clock or the calendar.

Whether ``by`` may ask, decide, suspend or stop is the calling domain's rule: it knows who leads and
who hosts. What no domain may do is refused here. Only the calendar has its own permission.
"""

from lianxi.kernel.deadlines.actions.calendar import announce_year, recompute, seed_calendar, set_day
from lianxi.kernel.deadlines.actions.clocks import chase, resume, start, stop, suspend
from lianxi.kernel.deadlines.actions.extensions import ask_extension, decide_extension

__all__ = [
    "announce_year",
    "ask_extension",
    "chase",
    "decide_extension",
    "recompute",
    "resume",
    "seed_calendar",
    "set_day",
    "start",
    "stop",
    "suspend",
]
