"""销号: the lead applies, the host checks the evidence and rules. A task never closes itself."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.actions.tasks import clock
from lianxi.domains.conference.actions.tasks.holding import (
    hold,
    refuse_unless,
    refuse_unless_host,
    refuse_unless_lead,
    tell,
)
from lianxi.domains.conference.models import Closing, ClosingRuling, Task
from lianxi.domains.conference.queries import task_room as queries
from lianxi.domains.conference.rules import tasks as rules
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

Outcome = ClosingRuling.Outcome


@transaction.atomic
def apply_for_closing(task: Task, *, by: User, achieved: str, left: str = "") -> Closing:
    """申请销号. What is missing is no bar, but then the lead says what is left undone and why."""
    refuse_unless_lead(task, by)
    hold(task)
    refuse_unless(task, Task.State.IN_PROGRESS)
    if not achieved.strip():
        raise Refused(_("请写完成情况：做成了什么，和目标比怎么样"))
    parts = list(queries.parts_of_task(task))
    gaps = rules.missing(parts)
    if gaps and not left.strip():
        told = rules.missing_told(gaps)
        raise Refused(_("%(missing)s。请补齐，或在“未尽事项”里写明原因") % {"missing": told})
    closing = Closing.objects.create(
        task=task, org=by.acting_org, achieved=achieved.strip(), left=left.strip(), by=by
    )
    _move(task, Task.State.CLOSING)
    with override("zh-hans"):  # the trail is in Chinese, whatever language the officer reads
        note = rules.missing_told(rules.missing(parts))
    new = {"完成情况": closing.achieved} | ({"未尽事项": closing.left} if closing.left else {})
    trail.record("task.closing_applied", task, by=by, what="申请销号", new=new, note=note)
    tell(task, queries.people_of_host(task), Kind.TODO, "申请销号", closing.achieved, by)
    return closing


@transaction.atomic
def rule_on_closing(closing: Closing, *, by: User, close: bool, comment: str = "") -> Task:
    """同意销号, or 退回 with the reason: then the task goes on."""
    task = closing.task
    refuse_unless_host(task, by)
    hold(task)
    if closing.by_id == by.pk:
        raise Refused(
            _("不能审核自己的销号申请，请由轮值总工会的另一位经办人审核；只有一位的，请先增设经办人")
        )
    refuse_unless(task, Task.State.CLOSING)
    if not close and not comment.strip():
        raise Refused(_("请写明退回的原因，牵头单位才知道补什么"))
    with refuse_on("conference_closingruling_closing_id_key", _("这份销号申请刚刚有人处理了，请刷新再看")):
        ClosingRuling.objects.create(
            closing=closing,
            org=by.acting_org,
            outcome=Outcome.CLOSED if close else Outcome.RETURNED,
            comment=comment.strip(),
            by=by,
        )
    _move(task, Task.State.CLOSED if close else Task.State.IN_PROGRESS)
    if close:
        clock.stop(task, by=by, outcome="同意销号")
    what = "同意销号" if close else "退回了销号申请"
    action = "task.closed" if close else "task.closing_returned"
    trail.record(action, task, by=by, what=what, note=comment.strip())
    tell(task, queries.people_of_lead(task), Kind.OUTCOME, what, comment.strip(), by)
    pages.expire()
    return task


def _move(task: Task, state: str) -> None:
    task.state = state
    task.save(update_fields=["state"])
