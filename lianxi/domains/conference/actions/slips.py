"""Reply slips: a federation names its people; nobody else does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, Participant, Party
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.rules.slips import MOST, Person, refuse_lines
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

WRITTEN = ("name", "title", "rank", "reply", "is_remote", "transport", "needs_room", "diet")


@transaction.atomic
def fill_slip(
    conference: Conference, *, by: User, people: Sequence[Person], removed: Sequence[UUID] = ()
) -> list[Participant]:
    """Save the lines given and take out those ``removed``; lines not mentioned stay as they are."""
    party = _own_party(conference, by)
    if not people and not removed:
        raise Refused(_("回执上还没有人，请至少填一位；都不来的，填上姓名并选“请假”"))
    known = {row.pk: row for row in _locked(conference, party)}
    before = _told(known.values())
    all_answered_before = not queries.parties_without_reply(conference).exists()
    links = {row.name: row.stands_for.name for row in known.values() if row.stands_for}
    refuse_lines(people, rules.ranks_for(conference, by))
    # Links first come off, so that whoever comes after all may do so before his deputy is gone.
    conference.participants.filter(region=party.region).update(stands_for=None)
    for gone in [known.pop(pk) for pk in removed if pk in known]:
        _remove(gone)
        links.pop(gone.name, None)
    rows = [_save(conference, party, person, known, by) for person in people]
    links |= {person.name: person.stands_for for person in people}
    now = list(conference.participants.filter(region=party.region).order_by("rank", "id"))
    if len(now) > MOST:
        raise Refused(_("一家最多报%(most)s人，现在有%(n)s人") % {"most": MOST, "n": len(now)})
    _link(now, links)
    after = _told(now)
    if before != after:
        what = f"报了会议回执：{sum(row.is_coming for row in now)}人参加"
        trail.record("conference.slip_filled", conference, by=by, what=what, old=before, new=after)
    if not all_answered_before:
        _tell_host_when_complete(conference, by)
    return rows


def _own_party(conference: Conference, by: User) -> Party:
    if not rules.takes_slips(conference):
        raise Refused(rules.why_no_slips(conference))
    if not rules.may_answer(conference, by):
        raise Refused(_("回执由参加会议的总工会经办人或负责人填报，您现在的职务不能填"))
    return conference.parties.select_related("region", "federation").get(region=by.acting_org.region)


def _locked(conference: Conference, party: Party) -> list[Participant]:
    rows = conference.participants.filter(region=party.region).order_by("id")
    return list(rows.select_related("stands_for").select_for_update(of=("self",)))


def _save(
    conference: Conference, party: Party, person: Person, known: dict[UUID, Participant], by: User
) -> Participant:
    by_name = next((row for row in known.values() if row.name == person.name), None)
    row = known.get(person.id) if person.id else None
    row = row or by_name or Participant(conference=conference, region=party.region, org=party.federation)
    if row.is_coming and person.reply != Participant.Reply.COMING and rules.is_signed_in(row):
        raise Refused(_("%(name)s已经签到，请签到台先撤销签到再改") % {"name": row.name})
    values = {field: getattr(person, field) for field in WRITTEN}
    is_new = row._state.adding
    if is_new or any(getattr(row, field) != value for field, value in values.items()):
        for field, value in values.items():
            setattr(row, field, value)
        row.filled_by, row.filled_at = by, timezone.now()
        # ``stands_for`` is linked at the end; what stood here before came off already.
        row.stands_for = None
        with refuse_on(
            "a_person_is_named_once_for_a_meeting",
            _("%(name)s已经在名单里，一人只写一行") % {"name": person.name},
        ):
            row.save(force_insert=is_new)
    known[row.pk] = row
    return row


def _remove(row: Participant) -> None:
    if rules.is_signed_in(row):
        raise Refused(_("%(name)s已经签到，请签到台先撤销签到再删") % {"name": row.name})
    row.delete()


def _link(rows: Sequence[Participant], links: dict[str, str]) -> None:
    by_name = {row.name: row for row in rows}
    for name, absent_name in links.items():
        deputy, absent = by_name.get(name), by_name.get(absent_name)
        if not absent_name or deputy is None:
            continue
        if absent is None or absent.reply != Participant.Reply.ABSENT:
            raise Refused(
                _("%(name)s代%(absent)s参会，但本单位名单里没有请假的%(absent)s；请先把请假的同志写进来")
                % {"name": name, "absent": absent_name}
            )
        deputy.stands_for = absent
        with refuse_on("a_person_has_one_deputy", _("%(name)s只能由一个人代会") % {"name": absent_name}):
            deputy.save(update_fields=["stands_for"])


def _told(rows: Iterable[Participant]) -> dict[str, str]:
    """As the trail keeps it: who comes, who does not, who stands for whom."""
    kept: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: (row.rank, row.pk)):
        label = "参加" if row.is_coming else "请假"
        deputy = f"，代{row.stands_for.name}" if row.stands_for else ""
        kept.setdefault(label, []).append(f"{row.name}（{row.title}{deputy}）")
    return {label: "、".join(names) for label, names in kept.items()}


def _tell_host_when_complete(conference: Conference, by: User) -> None:
    """One message, when the last federation has answered."""
    if queries.parties_without_reply(conference).exists():
        return
    n = conference.participants.coming().count()
    inbox.send(
        to=queries.told_people([queries.federation_of_host(conference)]),
        kind=Kind.OUTCOME,
        title=f"各单位都已回执：{conference.title}",
        body=f"共{n}人参加。可以排席位、印席卡和签到表。",
        url=notices.page_of(conference),
        by=by,
    )
