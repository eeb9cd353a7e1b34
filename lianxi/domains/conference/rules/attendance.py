"""Who may answer, arrange and sign in, who is there, and how that is said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import subjects
from lianxi.domains.conference.models import Conference, Participant, Party, counted
from lianxi.domains.conference.queries import acts_for_a_federation
from lianxi.domains.conference.queries import attendance as queries
from lianxi.kernel.deadlines.calendars import DAY, Calendar
from lianxi.kernel.deadlines.queries import calendar
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.rulebook.queries import in_force
from lianxi.kernel.web import words

ANSWERS = ("conference.edit", "papers.sign")  # officers and leaders
TAKES_SLIPS = (Conference.State.OPEN, Conference.State.IN_PROGRESS)


def regions_present(conference: Conference) -> list[Region]:
    """In the regional order. Any person signed in who is not a guest makes his region present.

    A deputy counts like the one he stands for, whoever comes by video counts like those in the room.
    """
    return list(queries.regions_signed_in(conference))


def may_arrange(conference: Conference, user: User | None) -> bool:
    """Notice, reminders, seats and the sign-in desk: the host's federation, and the home's."""
    if user is None:
        return True
    if not user.may("conference.edit") or not acts_for_a_federation(user):
        return False
    return user.acting_org.region_id in (conference.steering_region.pk, conference.org.region_id)


def may_answer(conference: Conference, user: User) -> bool:
    """A reply slip is filled in by an officer or leader of that federation, and by nobody else."""
    if not acts_for_a_federation(user) or not any(user.may(permission) for permission in ANSWERS):
        return False
    return any(party.region_id == user.acting_org.region_id for party in conference.parties.all())


def takes_slips(conference: Conference) -> bool:
    """From the notice on, and on the spot while the meeting runs."""
    return conference.state in TAKES_SLIPS


def why_no_slips(conference: Conference) -> str:
    if conference.is_closed:
        return _("会议已经闭会，名单不能再改")
    return _("会议通知还没有发出，发出以后才能填回执")


def ranks_for(conference: Conference, user: User | None) -> list[tuple[int, str]]:
    """Guests from above are named by whoever arranges the meeting."""
    ranks = [(rank.value, str(rank.label)) for rank in Participant.Rank]
    return ranks if may_arrange(conference, user) else ranks[1:]


def reply_day_of(conference: Conference, on: dt.date) -> dt.date | None:
    """The day the host named, else what the rulebook and the working calendar make of it."""
    if conference.reply_until or conference.held_on is None:
        return conference.reply_until
    days = in_force(subjects.SLIP, on=on, alliance=conference.alliance).value
    return reply_day(conference.held_on, days, calendar(), on)


def reply_day(held_on: dt.date, days: int, calendar: Calendar, on: dt.date) -> dt.date:
    """The ``days``-th working day before the meeting; never before ``on``, the day of the notice."""
    day, left = held_on, days
    while left:
        day -= DAY
        left -= calendar.is_working(day)
    return min(max(day, on), held_on)


def why_no_sign_in(conference: Conference, now: dt.datetime | None = None) -> str:
    """Why nobody can sign in by phone at this moment; "" when one can: on the day, until it is closed."""
    today = timezone.localdate(now)
    if conference.is_closed:
        return _("会议已经闭会，签到结束了")
    if not takes_slips(conference) or conference.held_on is None:
        return _("会议还没有发出通知，开会当天才能签到")
    if today < conference.held_on:
        return _("%(day)s开会当天才能签到") % {"day": words.day(conference.held_on)}
    if today > conference.held_on:
        return _("开会那一天已经过去，扫码签到结束了")
    return ""


def why_no_sign_in_by_hand(conference: Conference, now: dt.datetime | None = None) -> str:
    """The desk works also while a meeting runs beyond its day."""
    if conference.state == Conference.State.IN_PROGRESS:
        return ""
    return why_no_sign_in(conference, now)


@dataclass(frozen=True)
class Slip:
    """What one federation answered."""

    party: Party
    people: Sequence[Participant]

    @property
    def is_answered(self) -> bool:
        return any(person.reply != Participant.Reply.INVITED for person in self.people)

    @property
    def coming(self) -> list[Participant]:
        return [person for person in self.people if person.is_coming]

    @property
    def absent(self) -> list[Participant]:
        return [person for person in self.people if person.reply == Participant.Reply.ABSENT]

    @property
    def signed_in(self) -> list[Participant]:
        return [person for person in self.people if is_signed_in(person)]

    @property
    def is_present(self) -> bool:
        """As :func:`regions_present` counts it."""
        return any(person.rank != Participant.Rank.GUEST for person in self.signed_in)

    @property
    def told(self) -> str:
        """3人参加，1人请假，1人视频."""
        if not self.is_answered:
            return _("还没有回执")
        remote = sum(person.is_remote for person in self.coming)
        counts = [
            (len(self.coming), _("%(n)s人参加")),
            (len(self.absent), _("%(n)s人请假")),
            (remote, _("其中%(n)s人视频")),
        ]
        return _("，").join(text % {"n": n} for n, text in counts if n) or _("没有人参加")


def slips_of(conference: Conference, people: Iterable[Participant]) -> list[Slip]:
    """One per party in the regional order; ``people`` in protocol order."""
    by_region: dict[object, list[Participant]] = {}
    for person in people:
        by_region.setdefault(person.region_id, []).append(person)
    return [Slip(party, by_region.get(party.region_id, [])) for party in conference.parties.all()]


def is_signed_in(person: Participant) -> bool:
    return hasattr(person, "sign_in")


def replies_told(slips: Sequence[Slip]) -> str:
    """四家都已回执，15人参加; 3/4 已回执，还差浙江."""
    missing = [slip for slip in slips if not slip.is_answered]
    coming = sum(len(slip.coming) for slip in slips)
    if not missing:
        return _("%(n)s家都已回执，%(coming)s人参加") % {"n": counted(len(slips)), "coming": coming}
    names = _("、").join(slip.party.region.plain_name for slip in missing)
    answered = len(slips) - len(missing)
    return _("%(answered)s/%(all)s 已回执，还差%(missing)s") % {
        "answered": answered,
        "all": len(slips),
        "missing": names,
    }


def presence_told(slips: Sequence[Slip]) -> str:
    """到会 12/15，四家到齐; 到会 3/15，江苏、安徽还没有人到."""
    coming = sum(len(slip.coming) for slip in slips)
    there = sum(len(slip.signed_in) for slip in slips)
    missing = [slip.party.region.plain_name for slip in slips if not slip.is_present]
    if missing:
        who = _("%(names)s还没有人到") % {"names": _("、").join(missing)}
    else:
        who = _("%(n)s家到齐") % {"n": counted(len(slips))}
    return _("到会 %(there)s/%(coming)s，%(who)s") % {"there": there, "coming": coming, "who": who}


def standing(conference: Conference, slips: Sequence[Slip]) -> str:
    """The title of the room: what matters about attendance at this stage."""
    if not takes_slips(conference) and not conference.is_closed:
        return _("会议通知还没有发出，各单位还看不到邀请")
    if conference.is_closed and not any(slip.people for slip in slips):
        return _("这次会议没有登记参会人员")
    is_on = conference.state != Conference.State.OPEN or any(slip.signed_in for slip in slips)
    return presence_told(slips) if is_on else replies_told(slips)
