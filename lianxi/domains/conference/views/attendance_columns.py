"""The list of participants as it is taken away: travel only for those who may see it."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Participant
from lianxi.kernel.people.models import User
from lianxi.kernel.spreadsheets.columns import Column


def columns_for(user: User) -> list[Column]:
    def travel(read: Callable[[Participant], object]) -> Callable[[Participant], object]:
        return lambda person: read(person) if person.shows_travel_to(user) else None

    return [
        Column(_("单位"), "org.name", width=24),
        Column(_("姓名"), "name"),
        Column(_("职务"), "title", width=30),
        Column(_("席位次序"), "get_rank_display"),
        Column(_("回执"), "get_reply_display"),
        Column(_("代替谁参会"), "stands_for.name"),
        Column(_("视频参加"), lambda person: person.is_remote),
        Column(_("交通"), travel(lambda person: person.transport), width=26),
        Column(_("需要住宿"), travel(lambda person: person.needs_room)),
        Column(_("饮食"), travel(lambda person: person.diet)),
        Column(
            _("签到时间"), lambda person: person.sign_in.at if hasattr(person, "sign_in") else None, "moment"
        ),
    ]
