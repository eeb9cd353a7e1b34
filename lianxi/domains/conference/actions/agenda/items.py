"""Items of the agenda: adding, changing, moving, removing."""

from __future__ import annotations

from typing import TypedDict

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.agenda.editing import clean, count_up, lock, number_again
from lianxi.domains.conference.actions.agenda.sections import section_for_new
from lianxi.domains.conference.models import Conference, Item, Paper, Section, Topic
from lianxi.domains.conference.rules import is_of
from lianxi.domains.conference.rules.agenda.editing import refuse_begun
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on

LABELS = {
    "title": "议程",
    "minutes": "时长",
    "org": "汇报单位",
    "speaker": "发言人",
    "paper": "审议文件",
    "note": "说明",
}


class Words(TypedDict, total=False):
    """What an item says; what is not named stays as it is."""

    title: str
    minutes: int
    org: Organisation | None
    speaker: str
    paper: Paper | None
    note: str


@transaction.atomic
def add_item(
    conference: Conference,
    *,
    by: User | None,
    words: Words,
    section: Section | None = None,
    seen: int | None = None,
) -> Item:
    """At the end of its section; without one at the end of the agenda."""
    conference = lock(conference, by, seen)
    section = section or section_for_new(conference)
    item = append(section, **words)
    count_up(conference, "item_added", by=by, what=f"加了议程“{item}”，{item.minutes}分钟")
    return item


@transaction.atomic
def change_item(item: Item, *, by: User | None, words: Words, seen: int | None = None) -> Item:
    conference = lock(item.section.conference, by, seen)
    item.refresh_from_db(fields=["began_at"])
    refuse_begun(item)
    old = _told(item)
    _write(item, conference, words)
    _save(item)
    new = _told(item)
    changed = [label for label in new if old[label] != new[label]]
    if changed:
        count_up(
            conference,
            "item_changed",
            by=by,
            what=f"改了议程“{item}”",
            old={label: old[label] for label in changed},
            new={label: new[label] for label in changed},
        )
    return item


@transaction.atomic
def step_item(item: Item, *, by: User | None, up: bool, seen: int | None = None) -> None:
    """One place up or down, over the border of its section; at the end of the agenda it stays."""
    conference = lock(item.section.conference, by, seen)
    sections = list(conference.sections.order_by("position"))
    rows = list(item.section.items.order_by("position"))
    place, home = rows.index(item), sections.index(item.section)
    if up and place > 0:
        _put(item, conference, by, item.section, place - 1)
    elif not up and place < len(rows) - 1:
        _put(item, conference, by, item.section, place + 1)
    elif up and home > 0:
        _put(item, conference, by, sections[home - 1], sections[home - 1].items.count())
    elif not up and home < len(sections) - 1:
        _put(item, conference, by, sections[home + 1], 0)


@transaction.atomic
def place_item(
    item: Item, *, by: User | None, section: Section, before: Item | None = None, seen: int | None = None
) -> None:
    """Where it was dropped: before another item of that section, or at its end."""
    conference = lock(item.section.conference, by, seen)
    if section.conference_id != conference.pk or (before and before.section_id != section.pk):
        raise Refused(_("只能移到同一次会议的议程里，请刷新再试"))
    if before == item:
        return
    rows = [row for row in section.items.order_by("position") if row != item]
    place = rows.index(before) if before else len(rows)
    if item.section_id != section.pk or item.position != place + 1:
        _put(item, conference, by, section, place)


@transaction.atomic
def remove_item(item: Item, *, by: User | None, seen: int | None = None) -> None:
    """A planned item is struck off; what has begun stays for the record."""
    conference = lock(item.section.conference, by, seen)
    item.refresh_from_db(fields=["began_at"])
    refuse_begun(item)
    if item.speakers.exists():
        raise Refused(_("“%(item)s”已经有人登记发言，不能删去") % {"item": item})
    told = {label: value for label, value in _told(item).items() if value}
    section, title = item.section, item.title
    item.delete()
    number_again(list(section.items.order_by("position")))
    count_up(conference, "item_removed", by=by, what=f"删去了议程“{title}”", old=told)


def append(section: Section, *, topic: Topic | None = None, **words: object) -> Item:
    """Without a trail of its own: for those who add several at once."""
    item = Item(section=section, position=section.items.count() + 1, topic=topic)
    _write(item, section.conference, words)  # type: ignore[arg-type]  # checked by whoever calls
    _save(item)
    return item


def _write(item: Item, conference: Conference, words: Words) -> None:
    for name, value in words.items():
        setattr(item, name, value)
    item.title = clean(item.title, _("请写议程的名称"))
    item.speaker = " ".join(item.speaker.split())
    if item.org and not is_of(item.org, conference):
        raise Refused(_("汇报单位要在参加会议的地区里选，%(org)s不在其中") % {"org": item.org})
    if item.paper and item.paper.conference_id != conference.pk:
        raise Refused(_("审议文件要在这次会议的文件里选"))


def _save(item: Item) -> None:
    with refuse_on("an_item_takes_a_minute_to_a_day", _("时长在1到480分钟之间")):
        item.save()


def _put(item: Item, conference: Conference, by: User | None, section: Section, place: int) -> None:
    """To this place of that section; both are numbered again."""
    item.refresh_from_db(fields=["began_at"])
    refuse_begun(item)
    left = item.section
    rows = [row for row in section.items.order_by("position") if row != item]
    rows.insert(place, item)
    if left != section:
        item.section = section
        item.position = 0  # given below
        item.save(update_fields=["section", "position"])
        number_again(list(left.items.order_by("position")))
    number_again(rows)
    where = "" if left == section else f"“{section}”"
    count_up(conference, "item_moved", by=by, what=f"把议程“{item}”移到{where}第{place + 1}位")


def _told(item: Item) -> dict[str, str]:
    """As the trail keeps it."""
    told = {label: str(getattr(item, name) or "") for name, label in LABELS.items()}
    return told | {"时长": f"{item.minutes}分钟"}
