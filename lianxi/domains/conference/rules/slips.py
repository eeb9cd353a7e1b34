"""One line of a reply slip, and what no slip may say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Participant
from lianxi.kernel.refusal import Refused

MOST = 50  # people of one federation: a slip is no roster


@dataclass(frozen=True, kw_only=True)
class Person:
    """``stands_for`` is the name of the colleague who does not come; ``title`` the person's own office."""

    name: str
    title: str
    rank: int = Participant.Rank.DIRECTOR
    reply: str = Participant.Reply.COMING
    stands_for: str = ""
    is_remote: bool = False
    transport: str = ""
    needs_room: bool = False
    diet: str = ""
    id: UUID | None = None  # of the row it changes; without one the name finds it


def refuse_lines(people: Sequence[Person], ranks: Sequence[tuple[int, str]]) -> None:
    """What the database could only refuse without words."""
    twice = [name for name, n in Counter(person.name for person in people).items() if n > 1]
    if twice:
        raise Refused(_("%(names)s写了两次，一人只写一行") % {"names": _("、").join(twice)})
    for person in people:
        _refuse_line(person, {rank for rank, _label in ranks})
    for name, n in Counter(person.stands_for for person in people if person.stands_for).items():
        if n > 1:
            raise Refused(_("%(name)s只能由一个人代会") % {"name": name})


def _refuse_line(person: Person, ranks: set[int]) -> None:
    if not person.name.strip() or not person.title.strip():
        raise Refused(_("每一行都要写姓名和职务"))
    if person.rank not in ranks:
        raise Refused(_("上级领导由承办单位登记，%(name)s请选别的席位次序") % {"name": person.name})
    if person.stands_for and person.reply != Participant.Reply.COMING:
        raise Refused(_("%(name)s代人参会，自己就要参加") % {"name": person.name})
