"""Ask for more time, and decide on it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from lianxi.kernel.deadlines import locks, sentences
from lianxi.kernel.deadlines.actions.clocks import set_chasing
from lianxi.kernel.deadlines.models import Clock, Extension, ExtensionDecision
from lianxi.kernel.deadlines.reckoning import end_of
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

if TYPE_CHECKING:
    from lianxi.kernel.orgs.models import Organisation
    from lianxi.kernel.people.models import User

Outcome = ExtensionDecision.Outcome


@transaction.atomic
def ask_extension(clock: Clock, *, by: User | None, until: dt.date, reason: str) -> Extension:
    """申请延期. Not after the due: what is late is judged by the day that was missed."""
    locks.hold(clock)
    _refuse_paused(clock)
    if clock.extensions.filter(decision=None).exists():
        raise Refused("已有一份延期申请等待决定，不必再申请")
    if not reason.strip():
        raise Refused("请写明申请延期的理由")
    due = sentences.zh_end(clock.due)
    with (
        refuse_on("an_extension_is_asked_before_the_due", f"期限已于{due}届满，延期须在届满以前申请"),
        refuse_on("an_extension_asks_for_a_later_day", f"申请延至的日期应在现在的期限（{due}）以后"),
    ):
        extension = Extension.objects.create(
            clock=clock,
            due_then=clock.due,
            asked_until=end_of(until),
            reason=reason.strip(),
            org=_org_of(by, clock),
            asked_by=by,
            asked_at=timezone.now(),
        )
    new = {"申请延至": sentences.zh_end(extension.asked_until)}
    trail.record("clock.extension_asked", clock, by=by, what="申请延期", new=new, note=reason)
    return extension


@transaction.atomic
def decide_extension(
    extension: Extension, *, by: User | None, approve: bool, comment: str, chasing: dt.date | None = None
) -> ExtensionDecision:
    """批准: judged by the new day. 不批准: judged by the old one, with a day for chasing if need be."""
    clock = extension.clock
    locks.hold(clock)
    _refuse_paused(clock)
    _refuse_wrong_decision(extension, by=by, approve=approve, comment=comment, chasing=chasing)
    decision = ExtensionDecision.objects.create(
        extension=extension,
        org=_org_of(by, clock),
        outcome=Outcome.APPROVED if approve else Outcome.REFUSED,
        comment=comment.strip(),
        by=by,
        at=timezone.now(),
    )
    if approve:
        _extend(clock, extension, decision, by=by)
    else:
        trail.record("clock.extension_refused", clock, by=by, what="不同意延期", note=decision.comment)
    if chasing:
        set_chasing(clock, chasing, by=by)
    return decision


def _extend(clock: Clock, extension: Extension, decision: ExtensionDecision, *, by: User | None) -> None:
    old = sentences.zh_end(clock.due)
    clock.approved_due, clock.chasing_due = extension.asked_until, None
    clock.save(update_fields=["approved_due", "chasing_due"])
    trail.record(
        "clock.extended",
        clock,
        by=by,
        what="同意延期",
        old={"期限": old},
        new={"期限": sentences.zh_end(clock.due)},
        note=decision.comment,
    )


def _refuse_wrong_decision(
    extension: Extension, *, by: User | None, approve: bool, comment: str, chasing: dt.date | None
) -> None:
    if ExtensionDecision.objects.filter(extension=extension).exists():  # its clock is held
        raise Refused("这份延期申请已有决定，请刷新页面")
    if by is not None and by.pk == extension.asked_by_id:
        raise Refused("自己申请的延期须由别人决定")
    if not approve and not comment.strip():
        raise Refused("不同意延期的，请写明理由")
    if approve and chasing:
        raise Refused("同意延期以后按新期限办，不必另定催办日期")
    if approve and extension.asked_until <= extension.clock.due:
        raise Refused("申请的日期已不晚于现在的期限，请不同意，或请对方重新申请")


def _refuse_paused(clock: Clock) -> None:
    if clock.pause:
        raise Refused("期限已经中止，恢复以后再办延期")


def _org_of(by: User | None, clock: Clock) -> Organisation:
    return by.acting_org if by else clock.org
