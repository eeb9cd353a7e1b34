"""What supervision leaves waiting: answers of my region, letters and closings of my own cases."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Rung, Supervision
from lianxi.domains.conference.queries import supervision
from lianxi.domains.conference.queries.matters import end_of
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter


def matters_for(user: User, on: dt.date) -> list[Matter]:
    """To answer, for officers and contacts of the region; to close, for the host."""
    matters = []
    if user.may("reports.submit"):
        matters += [_to_answer(case) for case in supervision.cases_for_me(user) if case.waits_for_answer]
    if user.may("conference.edit"):
        cases = list(supervision.cases_of_host(user))
        matters += [_to_close(case) for case in cases if _is_answered(case)]
        matters += [_to_write(case) for case in supervision.letters_due(cases, on)]
    return matters


def _is_answered(case: Supervision) -> bool:
    asked = any(rung.kind in Rung.ASKING for rung in case.rungs.all())
    return asked and not case.waits_for_answer


def _to_answer(case: Supervision) -> Matter:
    asked = [rung for rung in case.rungs.all() if rung.kind in Rung.ASKING][-1]
    return Matter(
        title=_("反馈%(kind)s：%(task)s") % {"kind": asked.get_kind_display(), "task": case.part.task},
        why=asked.because or asked.text or case.reason,
        url=case.get_absolute_url(),
        action=_("去反馈"),
        kind=_("督办"),
        due=end_of(asked.answer_due_on or case.part.task.deadline),
        started_at=asked.at,
    )


def _to_write(case: Supervision) -> Matter:
    return Matter(
        title=_("发督办函：%(region)s，%(task)s")
        % {"region": case.part.region.plain_name, "task": case.part.task},
        why=_("红色督办单发出已满规定的工作日，还没有反馈"),
        url=case.get_absolute_url(),
        action=_("去发函"),
        kind=_("督办"),
        started_at=case.opened_at,
    )


def _to_close(case: Supervision) -> Matter:
    answer = [rung for rung in case.rungs.all() if rung.kind == Rung.Kind.ANSWER][-1]
    return Matter(
        title=_("看%(region)s的督办反馈：%(task)s")
        % {"region": case.part.region.plain_name, "task": case.part.task},
        why=answer.text,
        url=case.get_absolute_url(),
        action=_("查看"),
        kind=_("督办"),
        started_at=answer.at,
    )
