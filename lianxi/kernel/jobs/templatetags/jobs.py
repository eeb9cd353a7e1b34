"""How long a job took, and its state in the five colours."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils.translation import gettext as _

from lianxi.kernel.jobs.models import Job

register = template.Library()

STATES = {
    Job.State.WAITING: "idle",
    Job.State.RUNNING: "near",
    Job.State.DONE: "ok",
    Job.State.FAILED: "late",
}


@register.filter
def chip_state(state: str) -> str:
    return STATES[Job.State(state)]


@register.filter
def duration(span: dt.timedelta) -> str:
    """12 秒， 3 分 05 秒， 1 小时 20 分."""
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return _("%(hours)s 小时 %(minutes)s 分") % {"hours": hours, "minutes": minutes}
    if minutes:
        return _("%(minutes)s 分 %(seconds)s 秒") % {"minutes": minutes, "seconds": f"{seconds:02d}"}
    return _("%(seconds)s 秒") % {"seconds": seconds}
