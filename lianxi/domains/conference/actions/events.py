"""Enter a joint event once, with its figures and shares; void an entry that was wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import EventCount, EventFlow, JointEvent, Share, Task
from lianxi.domains.conference.rules import events as rules
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

Count = tuple[str, int, str]  # name, value, counting word
Flow = tuple[str, str, Region, Region, int]  # name, counting word, from, to, value


@transaction.atomic
def enter_event(
    task: Task,
    *,
    by: User,
    title: str,
    held_on: dt.date,
    shares: Mapping[Region, int],
    counts: Sequence[Count],
    flows: Sequence[Flow] = (),
    division_code: str = "",
    place: str = "",
    note: str = "",
    is_another: bool = False,
) -> JointEvent:
    """One event, whoever took part. ``shares`` are percents that make 100; counts are of the whole event.

    An entry that looks like a known event is refused until the officer says it is another one.
    """
    _refuse_what_cannot_be(task, by, title, held_on, shares, counts)
    _refuse_a_double(task, title, held_on, division_code, is_another)
    event = JointEvent(
        task=task,
        org=by.acting_org,
        title=title.strip(),
        held_on=held_on,
        division_code=division_code,
        place=place.strip(),
        note=note.strip(),
        by=by,
    )
    with refuse_on("a_joint_event_is_entered_once", _("这一天的同名活动已经登记过，一场活动只登记一次")):
        event.save(force_insert=True)
    Share.objects.bulk_create(
        Share(event=event, region=region, percent=percent) for region, percent in shares.items() if percent
    )
    with refuse_on("a_figure_of_an_event_is_given_once", _("同一个指标、同一个单位只能填一次，请合并")):
        EventCount.objects.bulk_create(
            EventCount(event=event, name=name.strip(), value=value, unit=unit) for name, value, unit in counts
        )
    with refuse_on("a_flow_is_given_once", _("同一个流向只能填一次，请合并")):
        EventFlow.objects.bulk_create(
            EventFlow(event=event, name=name, unit=unit, origin=origin, target=target, value=value)
            for name, unit, origin, target, value in flows
        )
    with (
        refuse_on("shares_of_an_event_make_100", _("各地份额加起来要正好是100%")),
        connection.cursor() as cursor,
    ):
        cursor.execute("set constraints conference_shares_make_100 immediate")
        cursor.execute("set constraints conference_shares_make_100 deferred")
    said = "、".join(f"{region.plain_name}{percent}%" for region, percent in shares.items() if percent)
    trail.record("event.entered", event, by=by, what=f"登记了联合活动，份额{said}")
    pages.expire()
    return event


@transaction.atomic
def void_event(event: JointEvent, *, by: User, why: str) -> JointEvent:
    """It stays in the list, crossed out, and counts no more."""
    if not why.strip():
        raise Refused(_("请写明为什么作废"))
    locked = JointEvent.objects.select_for_update(of=("self",)).select_related("org").get(pk=event.pk)
    if locked.voided_at:
        raise Refused(_("这条登记已经作废"))
    if not rules.may_void(locked, by):
        raise Refused(_("活动由%(org)s登记，只有它能作废") % {"org": locked.org})
    locked.voided_at, locked.voided_why = timezone.now(), why.strip()
    locked.save(update_fields=["voided_at", "voided_why"])
    trail.record("event.voided", locked, by=by, what="作废了联合活动的登记", note=why.strip())
    pages.expire()
    return locked


def _refuse_what_cannot_be(
    task: Task,
    by: User,
    title: str,
    held_on: dt.date,
    shares: Mapping[Region, int],
    counts: Sequence[Count],
) -> None:
    if not rules.may_enter(task, by):
        raise Refused(_("只有认领了这项任务的地区能登记活动，请先认领任务"))
    if not title.strip():
        raise Refused(_("请写活动名称"))
    if held_on > timezone.localdate():
        raise Refused(_("活动还没有举行，办完以后再登记"))
    if not counts:
        raise Refused(_("请至少填一个数，例如：活动 1 场"))
    if sum(shares.values()) != rules.WHOLE:
        now = sum(shares.values())
        raise Refused(_("各地份额加起来要正好是100%%，现在是%(now)s%%") % {"now": now})
    parties = {party.region_id for party in task.conference.parties.all()}
    if not {region.pk for region, percent in shares.items() if percent} <= parties:
        raise Refused(_("份额只能分给参加会议的地区"))


def _refuse_a_double(task: Task, title: str, held_on: dt.date, city: str, is_another: bool) -> None:
    """One event reported by two regions would be counted twice."""
    if is_another:
        return
    near = (
        task.events.live()
        .filter(held_on__range=(held_on - rules.SAME_DAYS, held_on + rules.SAME_DAYS))
        .select_related("org")
    )
    if double := rules.looks_like(title, held_on, city, near):
        raise Refused(
            _(
                "%(org)s已经登记了“%(title)s”。同一场活动只登记一次，按份额计入各地；确实是另一场，请勾选“这是另一场活动”"
            )
            % {"org": double.org.display_name, "title": double.title}
        )
