"""The meeting's way: draft, open (the notice leaves), in progress, closed."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions import attendance
from lianxi.domains.conference.actions.agenda.editing import locked
from lianxi.domains.conference.actions.agenda.running import end_whatever_runs
from lianxi.domains.conference.actions.papers.minutes import start_minutes_clock
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.rules import agenda as rules
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import in_force
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages, words

State = Conference.State


@transaction.atomic
def open_meeting(conference: Conference, *, by: User | None) -> Conference:
    """The notice leaves, and nothing before. The quorum rule of this day is kept with the meeting."""
    row = _locked_in(conference, by, State.DRAFT, _("会议通知已经发出，不必再发"))
    rules.refuse_lacking(row)
    if row.day_held < timezone.localdate():
        raise Refused(_("召开日期已经过去，请先改会议信息里的日期"))
    ruling = in_force(subjects.QUORUM, on=timezone.localdate(), alliance=row.alliance)
    row.quorum = ruling.pinned()
    row.state, row.opened_at = State.OPEN, timezone.now()
    row.save(update_fields=["quorum", "state", "opened_at"])
    trail.record(
        "conference.announced",
        row,
        by=by,
        what=f"宣布{words.day(row.day_held)}召开会议",
        new={"议事人数": ruling.shown, "依据": ruling.because},
    )
    attendance.send_notice(row, by=by)
    return row


@transaction.atomic
def begin(conference: Conference, *, by: User | None) -> Conference:
    """The meeting is in progress, by the server's clock; not before its day."""
    row = _locked_in(conference, by, State.OPEN, _("先发出会议通知，会议才能开始"))
    if row.day_held > timezone.localdate():
        raise Refused(
            _("会议定在%(day)s召开，还没有到；要提前，请先改召开日期") % {"day": words.day(row.day_held)}
        )
    if not row.sections.filter(items__isnull=False).exists():
        raise Refused(_("议程还是空的，请先排好议程再开始"))
    row.state, row.began_at = State.IN_PROGRESS, timezone.now()
    row.save(update_fields=["state", "began_at"])
    trail.record("conference.begun", row, by=by, what="宣布会议开始")
    return row


@transaction.atomic
def close(conference: Conference, *, by: User | None, next_host: Region | None = None) -> Conference:
    """What runs is ended; from now on the record is read only, the meeting public, the minutes due."""
    row = _locked_in(conference, by, State.IN_PROGRESS, _("会议还没有开始，不能闭会"))
    if next_host and not row.parties.filter(region=next_host).exists():
        raise Refused(_("下次轮值要在参加会议的地区里选"))
    end_whatever_runs(row)
    row.state, row.closed_at, row.next_host = State.CLOSED, timezone.now(), next_host
    row.save(update_fields=["state", "closed_at", "next_host"])
    suggested = {"下次轮值（建议）": str(next_host)} if next_host else None
    trail.record("conference.closed", row, by=by, what="宣布闭会", new=suggested)
    start_minutes_clock(row, by=by)
    pages.expire()
    return row


def _locked_in(conference: Conference, by: User | None, state: State, otherwise: str) -> Conference:
    row = locked(conference)
    if row.is_closed:
        raise Refused(_("会议已经闭会，只能查看"))
    rules.refuse_stranger(row, by)
    if row.state == State.IN_PROGRESS and state != State.IN_PROGRESS:
        raise Refused(_("会议已经开始"))
    if row.state != state:
        raise Refused(otherwise)
    return row
