"""While the meeting runs: one item at a time, by the server's clock."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import locked
from lianxi.domains.conference.models import Conference, Item, Speaker
from lianxi.domains.conference.models.agenda import ItemQuerySet
from lianxi.domains.conference.rules import agenda as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def start_item(item: Item, *, by: User | None) -> Item:
    """One that has ended is taken up again, and its time goes on from its first beginning."""
    conference = lock_running(item.section.conference, by)
    item = Item.objects.get(pk=item.pk)
    running = running_item(conference)
    if running == item:
        raise Refused(_("“%(item)s”已经开始了") % {"item": item})
    if running:
        raise Refused(_("正在议“%(item)s”，请先结束它") % {"item": running})
    return _start(item, conference, by)


@transaction.atomic
def finish_item(item: Item, *, by: User | None) -> Item:
    conference = lock_running(item.section.conference, by)
    if running_item(conference) != item:
        raise Refused(_("“%(item)s”现在没有在议") % {"item": item})
    item = Item.objects.get(pk=item.pk)
    _end(item, timezone.now())
    trail.record("item.ended", conference, by=by, what=f"议完“{item}”")
    return item


@transaction.atomic
def go_on(conference: Conference, *, by: User | None, after: Item | None) -> Item | None:
    """下一项: end the running item and start the one that comes next; ``None`` when that was the last.

    ``after`` is the item the presser saw running: pressed by two at once, no item is passed over.
    """
    conference = lock_running(conference, by)
    running = running_item(conference)
    if running != after:
        now = _("正在议“%(item)s”") % {"item": running} if running else _("现在没有正在议的议程")
        raise Refused(_("刚刚有人换了议程：%(now)s") % {"now": now})
    if running:
        _end(running, timezone.now())
        trail.record("item.ended", conference, by=by, what=f"议完“{running}”")
    upcoming = _items(conference).filter(began_at=None).order_by("section__position", "position").first()
    if upcoming is None and running is None:
        raise Refused(_("议程都已议完，可以闭会"))
    return _start(upcoming, conference, by) if upcoming else None


@transaction.atomic
def keep_minutes(item: Item, *, by: User | None, text: str, seen: str = "") -> Item:
    """The note taken on an item. ``seen`` is the note its writer started from: nobody's is overwritten."""
    conference = lock_running(item.section.conference, by)
    item = Item.objects.get(pk=item.pk)
    if _one_form(item.minuted) != _one_form(seen):
        raise rules.Outdated(_("您打开以后，别人也记了这一项，所以还没有保存；请对照合并以后再保存"))
    if item.minuted != _one_form(text):
        item.minuted = _one_form(text)
        item.save(update_fields=["minuted"])
        trail.record("item.minuted", conference, by=by, what=f"记了“{item}”的会议记录")
    return item


def lock_running(conference: Conference, by: User | None) -> Conference:
    """The meeting's row, held: whoever runs it, while it runs."""
    row = locked(conference)
    refuse_standstill(row)
    rules.refuse_stranger(row, by)
    return row


def refuse_standstill(conference: Conference) -> None:
    if conference.is_closed:
        raise Refused(_("会议已经闭会，只能查看"))
    if conference.state != Conference.State.IN_PROGRESS:
        raise Refused(_("会议还没有开始"))


def running_item(conference: Conference) -> Item | None:
    return _items(conference).filter(began_at__isnull=False, ended_at=None).first()


def end_whatever_runs(conference: Conference) -> None:
    """Before the doors close."""
    if running := running_item(conference):
        _end(running, timezone.now())


def _start(item: Item, conference: Conference, by: User | None) -> Item:
    again = item.began_at is not None
    item.began_at, item.ended_at = item.began_at or timezone.now(), None
    with refuse_on("one_item_runs_at_a_time", _("刚刚有人开始了另一项议程，请刷新再看")):
        item.save(update_fields=["began_at", "ended_at"])
    trail.record("item.begun", conference, by=by, what=f"{'接着' if again else '开始'}议“{item}”")
    return item


def _end(item: Item, now: dt.datetime) -> None:
    Speaker.objects.filter(item=item, began_at__isnull=False, ended_at=None).update(ended_at=now)
    item.ended_at = now
    item.save(update_fields=["ended_at"])


def _items(conference: Conference) -> ItemQuerySet:
    return Item.objects.filter(section__conference=conference)


def _one_form(text: str) -> str:
    """Browsers send lines with CR LF."""
    return text.replace("\r\n", "\n").strip()
