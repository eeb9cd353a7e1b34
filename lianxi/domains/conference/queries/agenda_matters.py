"""What a meeting wants of the federation that runs it: lines for the workbench."""

from __future__ import annotations

import datetime as dt

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, acting_region
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.kernel.people.models import User
from lianxi.kernel.web import words
from lianxi.kernel.web.matters import Matter, by_clock

AHEAD = dt.timedelta(days=45)  # domain.md §2.2: the host office begins 30-45 days before
State = Conference.State


def matters_for(user: User, on: dt.date | None = None) -> list[Matter]:
    """待我办理: agenda to make, notice to send, meeting to begin or to close."""
    if user.office is None or not user.may("conference.edit") or not acts_for_a_federation(user):
        return []
    on = on or timezone.localdate()
    return by_clock([_matter(conference, on) for conference in _mine(user, on)])


def _mine(user: User, on: dt.date) -> list[Conference]:
    """Near enough, and run by my federation."""
    region = acting_region(user)
    steered = Q(host=region) | Q(host=None, org__region=region)
    near = Q(held_on__lte=on + AHEAD)
    meetings = Conference.objects.filter(steered, near).exclude(state=State.CLOSED)
    return list(meetings.annotate(item_count=Count("sections__items")))


def _matter(conference: Conference, on: dt.date) -> Matter:
    title, action = _todo(conference, on)
    return Matter(
        title=title % {"meeting": conference},
        why=_why(conference),
        url=reverse("conference:agenda", args=[conference.pk]),
        action=action,
        kind=_("会议"),
        due=_begins(conference),
    )


def _todo(conference: Conference, on: dt.date) -> tuple[str, str]:
    if conference.state == State.IN_PROGRESS:
        return _("会议正在进行：%(meeting)s"), _("进入会议")
    if conference.state == State.OPEN:
        if conference.day_held <= on:
            return _("宣布开会：%(meeting)s"), _("去开会")
        return _("会议已通知，准备开会：%(meeting)s"), _("看议程")
    if not getattr(conference, "item_count", 0):
        return _("排议程：%(meeting)s"), _("去排议程")
    return _("发出会议通知：%(meeting)s"), _("去核对")


def _why(conference: Conference) -> str:
    where = conference.place or _("地点未定")
    return _("%(day)s · %(where)s") % {"day": words.day(conference.day_held), "where": where}


def _begins(conference: Conference) -> dt.datetime:
    """Due when it begins; without an hour, at the end of its day."""
    time = conference.begins_at or dt.time(23, 59, 59)
    return timezone.make_aware(dt.datetime.combine(conference.day_held, time))
