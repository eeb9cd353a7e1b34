"""The list of speakers: asking, speaking, passing over. Points of order come first."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import clean, locked
from lianxi.domains.conference.actions.agenda.running import lock_running, refuse_standstill, running_item
from lianxi.domains.conference.models import Conference, Item, Speaker
from lianxi.domains.conference.models.agenda import SpeakerQuerySet
from lianxi.domains.conference.rules import agenda as rules
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def ask_to_speak(
    item: Item, *, by: User, region: Region, name: str, is_point_of_order: bool = False
) -> Speaker:
    """A federation asks for its own people, whoever runs the meeting for anybody."""
    conference = locked(item.section.conference)
    refuse_standstill(conference)
    if not conference.parties.filter(region=region).exists():
        raise Refused(_("只有参加会议的地区能登记发言"))
    if not rules.may_speak_for(region, conference, by):
        raise Refused(_("%(region)s的发言由%(region)s总工会登记") % {"region": region.plain_name})
    name = clean(name, _("请写发言人的姓名"))
    speaker = Speaker.objects.create(item=item, region=region, name=name, is_point_of_order=is_point_of_order)
    what = "程序问题" if is_point_of_order else "发言"
    trail.record("speaker.asked", conference, by=by, what=f"为{region.short}{name}登记{what}：“{item}”")
    return speaker


@transaction.atomic
def let_speak(speaker: Speaker, *, by: User) -> Speaker:
    """Whoever speaks now gives way: one voice at a time."""
    conference = lock_running(speaker.item.section.conference, by)
    speaker = _waiting(speaker)
    if running_item(conference) != speaker.item:
        raise Refused(_("“%(item)s”现在没有在议，还不能发言") % {"item": speaker.item})
    now = timezone.now()
    _on_the_floor(speaker.item).update(ended_at=now)
    speaker.began_at = now
    with refuse_on("one_speaker_at_a_time", _("刚刚有人开始发言，请刷新再看")):
        speaker.save(update_fields=["began_at"])
    _record("speaker.began", conference, by, speaker, "开始发言")
    return speaker


@transaction.atomic
def end_speech(speaker: Speaker, *, by: User) -> Speaker:
    conference = lock_running(speaker.item.section.conference, by)
    speaker = Speaker.objects.select_related("item", "region").get(pk=speaker.pk)
    if speaker.began_at is None or speaker.ended_at:
        raise Refused(_("%(name)s现在没有在发言") % {"name": speaker})
    speaker.ended_at = timezone.now()
    speaker.save(update_fields=["ended_at"])
    _record("speaker.ended", conference, by, speaker, "发言结束")
    return speaker


@transaction.atomic
def pass_over(speaker: Speaker, *, by: User) -> Speaker:
    """Speaks no more: ended without a beginning."""
    conference = locked(speaker.item.section.conference)
    refuse_standstill(conference)
    if not rules.may_speak_for(speaker.region, conference, by):
        raise Refused(_("%(region)s的发言由%(region)s总工会登记") % {"region": speaker.region.plain_name})
    speaker = _waiting(speaker)
    speaker.ended_at = timezone.now()
    speaker.save(update_fields=["ended_at"])
    _record("speaker.passed", conference, by, speaker, "不再发言")
    return speaker


def _waiting(speaker: Speaker) -> Speaker:
    """As it stands now, under the meeting's lock."""
    speaker = Speaker.objects.select_related("item", "region").get(pk=speaker.pk)
    if speaker.began_at or speaker.ended_at:
        raise Refused(_("%(name)s已经发过言，或者不再发言") % {"name": speaker})
    return speaker


def _on_the_floor(item: Item) -> SpeakerQuerySet:
    return Speaker.objects.filter(item=item, began_at__isnull=False, ended_at=None)


def _record(action: str, conference: Conference, by: User, speaker: Speaker, what: str) -> None:
    trail.record(action, conference, by=by, what=f"{speaker.region.short}{speaker.name}{what}")
