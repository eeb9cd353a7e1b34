"""How much time is left, in words a person acts on: relative first, the exact moment beside it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.kernel.web.words import in_shanghai, moment, weekday

SOON = 7  # days from which a deadline is news no longer


@dataclass(frozen=True)
class Clock:
    state: str  # ok near behind late idle
    label: str
    exact: str = ""
    iso: str = ""


def read(
    when: dt.date | dt.datetime | None,
    *,
    now: dt.datetime,
    done: object = False,
    working_days: int | None = None,
) -> Clock:
    """The clock of one deadline.

    A day without a time lasts until its midnight in Shanghai. The count of working days comes
    from the working calendar, which this shelf does not know: negative means overdue.
    """
    if when is None:
        return Clock("ok", _("已完成")) if done else Clock("idle", _("无期限"))
    when = in_shanghai(when)
    exact = _("%(moment)s（%(weekday)s）") % {"moment": moment(when), "weekday": weekday(when)}
    if done:
        state, label = "ok", _("已完成")
    else:
        state, label = _running(when, in_shanghai(now), working_days)
    return Clock(state, label, exact, when.isoformat())


def _running(when: dt.date | dt.datetime, now: dt.datetime, working_days: int | None) -> tuple[str, str]:
    timed = isinstance(when, dt.datetime)
    last_day = when.date() if isinstance(when, dt.datetime) else when
    days = (last_day - now.date()).days
    if days < 0 or (timed and when <= now):
        return "late", _overdue(when, now, days, working_days)
    if days == 0:
        return "behind", _today(when, now)
    if days == 1:
        return "behind", _("明天 %(time)s 前") % {"time": f"{when:%H:%M}"} if timed else _("明天截止")
    state = "near" if days <= SOON else "idle"
    if working_days is not None:
        return state, _left_working(working_days)
    return state, ngettext("还剩 %(n)s 天", "还剩 %(n)s 天", days) % {"n": days}


def _today(when: dt.date | dt.datetime, now: dt.datetime) -> str:
    if not isinstance(when, dt.datetime):
        return _("今天截止")
    minutes = int((when - now).total_seconds() // 60)
    if minutes < 60:
        minutes = max(minutes, 1)
        return ngettext("还剩 %(n)s 分钟", "还剩 %(n)s 分钟", minutes) % {"n": minutes}
    return _("今天 %(time)s 前") % {"time": f"{when:%H:%M}"}


def _overdue(when: dt.date | dt.datetime, now: dt.datetime, days: int, working_days: int | None) -> str:
    if working_days is not None and working_days < 0:
        n = -working_days
        return ngettext("逾期 %(n)s 个工作日", "逾期 %(n)s 个工作日", n) % {"n": n}
    if days < 0 or not isinstance(when, dt.datetime):
        return ngettext("逾期 %(n)s 天", "逾期 %(n)s 天", -days) % {"n": -days}
    hours = int((now - when).total_seconds() // 3600)
    if hours < 1:
        return _("刚刚逾期")
    return ngettext("逾期 %(n)s 小时", "逾期 %(n)s 小时", hours) % {"n": hours}


def _left_working(n: int) -> str:
    if n <= 0:
        return _("最后一个工作日已过")
    return ngettext("还剩 %(n)s 个工作日", "还剩 %(n)s 个工作日", n) % {"n": n}
