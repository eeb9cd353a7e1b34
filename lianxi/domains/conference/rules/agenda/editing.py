"""When the agenda may be changed, and what to say to the second of two editors."""

from __future__ import annotations

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, Item
from lianxi.domains.conference.rules.agenda.rights import may_run
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused


class Outdated(Refused):
    """Somebody else changed the agenda since this editor saw it; nothing was saved."""


def refuse_stranger(conference: Conference, by: User | None) -> None:
    if not may_run(conference, by):
        raise Refused(
            _("会议由%(region)s总工会筹备和主持，您现在的职务不能改")
            % {"region": conference.steering_region.plain_name}
        )


def refuse_editing(conference: Conference, by: User | None) -> None:
    if conference.is_closed:
        raise Refused(_("会议已经闭会，议程只能查看"))
    refuse_stranger(conference, by)


def refuse_outdated(conference: Conference, seen: int | None) -> None:
    """``seen`` is the number of the agenda the editor looked at; ``None`` is a program's own change."""
    if seen is not None and seen != conference.agenda_number:
        raise Outdated(_("您打开以后，别人改了议程，所以还没有保存。请看过列出的改动，再决定要不要保存"))


def refuse_begun(item: Item) -> None:
    if item.began_at:
        raise Refused(_("“%(item)s”已经开始，不能再改、再移") % {"item": item})
