"""会议纪要: drafted from what the meeting recorded, then amended and signed like every joint paper."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions.papers.drafting import draft_paper, save_version
from lianxi.domains.conference.models import Conference, Paper
from lianxi.domains.conference.queries import agenda
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.deadlines.models import Clock, Unit
from lianxi.kernel.orgs.queries import federation_of
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import in_force


@transaction.atomic
def start_minutes_clock(conference: Conference, *, by: User | None) -> Clock:
    """The meeting is closed: the host has so many working days to draft the minutes."""
    ruling = in_force(subjects.MINUTES, on=timezone.localdate(), alliance=conference.alliance)
    return deadlines.start(
        conference,
        name=queries.MINUTES_CLOCK,
        title="起草会议纪要",
        unit=Unit.WORKING,
        amount=ruling.value,
        from_=conference.closed_at or timezone.now(),
        org=federation_of(conference.steering_region),
        by=by,
        source=ruling.because,
        near_days=1,
    )


@transaction.atomic
def draft_minutes(conference: Conference, *, by: User) -> Paper:
    """First draft from decisions, tasks and reservations; the clock of drafting stops."""
    if not rules.may_draft_minutes(conference, by):
        told = {"region": conference.steering_region}
        raise Refused(_("会议纪要由%(region)s总工会起草，您现在的职务不能起草") % told)
    Conference.objects.select_for_update().get(pk=conference.pk)
    if not conference.is_closed:
        raise Refused(_("闭会以后才能起草纪要"))
    if conference.papers.filter(kind=Paper.Kind.MINUTES).exists():
        raise Refused(_("这次会议的纪要已经起草，请在文件里打开它"))
    if not agenda.outcomes_of(conference).exists():
        raise Refused(_("会议没有记录决定和任务，没有可写进纪要的内容"))
    wording = rules.minutes_of(conference)
    paper = draft_paper(conference, by=by, title=wording.title, kind=Paper.Kind.MINUTES)
    save_version(
        paper, by=by, base=0, title=wording.title, lines=wording.lines, note="根据会议记录的议定事项生成"
    )
    clock = clocks.clock_of(conference, queries.MINUTES_CLOCK)
    if clock and not clock.is_stopped:
        deadlines.stop(clock, by=by, outcome="已形成初稿")
    return paper
