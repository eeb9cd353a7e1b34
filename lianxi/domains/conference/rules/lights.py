"""The light of one region's part in a task, with the arithmetic it rests on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Part, Task
from lianxi.domains.conference.queries.terms import Terms
from lianxi.kernel.web import words

DEFAULTS = Terms()


@dataclass(frozen=True)
class Light:
    state: str  # ok near behind late idle
    word: str
    reason: str


def light(part: Part, on: dt.date, terms: Terms = DEFAULTS) -> Light:
    """Blue: the deadline is near; yellow: behind schedule; red: overdue.

    The three-colour slips of domain.md §2.3 (Jiangsu practice). "Behind" is more than so many points
    under the share of the planned time that has passed; "near" is within so many days (rulebook).
    """
    percent, task = part.percent, part.task
    if part.state == Part.State.EXCUSED:
        return Light("idle", _("不参加"), _("这个地区不参加这项任务"))
    if task.state in (Task.State.SUSPENDED, Task.State.CANCELLED):
        return Light(
            "idle",
            str(task.get_state_display()),
            _("这项任务%(state)s") % {"state": task.get_state_display()},
        )
    if percent == 100:
        return Light("ok", _("已完成"), _("已采纳的报告说完成全部"))
    if task.deadline and task.deadline < on:
        return Light("late", _("逾期"), _overdue(task.deadline, percent, on))
    elapsed = elapsed_share(task, on)
    if percent is None:
        return Light("idle", _("未开始"), _not_begun(part, elapsed))
    if elapsed is not None and elapsed - percent > terms.behind:
        return Light("behind", _("滞后"), _pace(percent, elapsed))
    if task.deadline and (task.deadline - on).days <= terms.near:
        days = (task.deadline - on).days
        reason = _("离期限还有%(days)s天，完成%(percent)s%%") % {"days": days, "percent": percent}
        return Light("near", _("临近期限"), reason)
    return Light("ok", _("进展正常"), _pace(percent, elapsed))


def elapsed_share(task: Task, on: dt.date) -> int | None:
    """Percent of the planned time passed, rounded half up; ``None`` without a beginning or an end."""
    begin = task.starts_on or task.conference.held_on
    if begin is None or task.deadline is None:
        return None
    total = (task.deadline - begin).days
    if total <= 0:
        return 100
    passed = min(max((on - begin).days, 0), total)
    return int((Decimal(100 * passed) / total).quantize(Decimal(1), ROUND_HALF_UP))


def _overdue(deadline: dt.date, percent: int | None, on: dt.date) -> str:
    return _("期限%(deadline)s，已过%(days)s天，完成%(percent)s%%") % {
        "deadline": words.day(deadline),
        "days": (on - deadline).days,
        "percent": percent or 0,
    }


def _not_begun(part: Part, elapsed: int | None) -> str:
    if part.task.lead_id is None:
        return _("等待确定牵头单位")
    if part.state == Part.State.PENDING:
        return _("还没有认领")
    if elapsed is None:
        return _("还没有采纳的进展报告")
    return _("已过计划时间的%(elapsed)s%%，还没有采纳的进展报告") % {"elapsed": elapsed}


def _pace(percent: int, elapsed: int | None) -> str:
    if elapsed is None:
        return _("完成%(percent)s%%，没有定期限") % {"percent": percent}
    said = _("已过计划时间的%(elapsed)s%%，完成%(percent)s%%") % {"elapsed": elapsed, "percent": percent}
    gap = elapsed - percent
    if gap > 0:
        return _("%(said)s，落后%(gap)s个百分点") % {"said": said, "gap": gap}
    return said
