"""Where the agenda stands, as the title of its page."""

from __future__ import annotations

from collections.abc import Collection

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.domains.conference.models import Outcome, Wanted, counted, numeral
from lianxi.domains.conference.rules.agenda.timetable import Plan


def plan_standing(plan: Plan) -> str:
    """五项议程，09:00开始，10:35结束."""
    if not plan.slots:
        return _("还没有排议程")
    items = _items(len(plan.slots))
    if plan.over > 0:
        return _("%(items)s共%(minutes)s分钟，比计划超出%(over)s分钟") % {
            "items": items,
            "minutes": plan.minutes,
            "over": plan.over,
        }
    if plan.begins is None or plan.ends is None:
        return _("%(items)s，共%(minutes)s分钟") % {"items": items, "minutes": plan.minutes}
    return _("%(items)s，%(begins)s开始，%(ends)s结束") % {
        "items": items,
        "begins": f"{plan.begins:%H:%M}",
        "ends": f"{plan.ends:%H:%M}",
    }


def running_standing(plan: Plan) -> str:
    if plan.current:
        where = {"n": numeral(plan.current.number), "left": counted(len(plan.upcoming))}
        if not plan.upcoming:
            return _("正在议第%(n)s项，是最后一项") % where
        return _("正在议第%(n)s项，后面还有%(left)s项") % where
    if not plan.upcoming:
        return _("议程都已议完，可以闭会")
    if not plan.done:
        return _("会议已经开始，等待第一项议程")
    return _("等待下一项：“%(item)s”") % {"item": plan.upcoming[0].item}


def closed_standing(plan: Plan, outcomes: Collection[Outcome]) -> str:
    """五项议程已议完，形成三项决定、两项任务."""
    if not plan.slots:
        return _("会议已经闭会，没有登记议程")
    said = [
        (Wanted.DECISION, _("%(n)s项决定")),
        (Wanted.TASK, _("%(n)s项任务")),
        (Wanted.INFORMATION, _("%(n)s项通报")),
    ]
    counts = [(sum(one.kind == kind for one in outcomes), word) for kind, word in said]
    made = _("、").join(word % {"n": counted(n)} for n, word in counts if n)
    items = _items(len(plan.done) or len(plan.slots))
    if not made:
        return _("会议已经闭会，议了%(items)s") % {"items": items}
    return _("议了%(items)s，形成%(made)s") % {"items": items, "made": made}


def _items(n: int) -> str:
    return ngettext("%(n)s项议程", "%(n)s项议程", n) % {"n": counted(n)}
