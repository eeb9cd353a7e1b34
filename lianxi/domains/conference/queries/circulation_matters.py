"""What waits for an officer or a leader among circulars: lines for the workbench."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Circular, CircularQuerySet, Paper, PaperVersion, Topic
from lianxi.domains.conference.queries import circulation
from lianxi.domains.conference.queries.circulation import Round
from lianxi.domains.conference.queries.tasks import acts_for_a_federation
from lianxi.kernel.deadlines.reckoning import end_of
from lianxi.kernel.people.models import User
from lianxi.kernel.web.matters import Matter


def matters_for(user: User, on: dt.date) -> list[Matter]:
    """To answer; to handle what others answered; to revise what was handled."""
    if user.office is None or not acts_for_a_federation(user):
        return []
    rounds = [circulation.round_of(circular, on) for circular in current(user)]
    may_write = user.may("conference.edit")
    found: list[Matter | None] = []
    for one in rounds:
        if may_write or user.may("papers.sign"):
            found.append(_to_answer(one, user))
        if may_write:
            found += [_to_handle(one, user), _to_settle(one, user)]
    return [matter for matter in found if matter is not None]


def current(user: User) -> CircularQuerySet:
    """Rounds that count: the topic is still before the federations, the wording still the newest."""
    topics = Topic.objects.in_state(Topic.State.CIRCULATED)
    versions = PaperVersion.objects.newest().filter(paper__state=Paper.State.DRAFTING)
    newest = Circular.objects.order_by("topic_id", "-id").distinct("topic_id")
    newest = newest.filter(topic__in=topics.values("pk"))
    counts = Q(pk__in=newest.values("pk")) | Q(version__in=versions.values("pk"))
    seen = Circular.objects.visible_to(user).filter(counts)
    return circulation.whole_circulars(seen).order_by("due_on", "id")


def _to_answer(one: Round, user: User) -> Matter | None:
    circular = one.circular
    if user.acting_org.region not in one.waiting:
        return None
    silence = _("逾期视为无意见") if circular.silence_is_consent else _("不回复不算同意")
    return Matter(
        title=_("回复征求意见：%(subject)s") % {"subject": circular},
        why=_("%(org)s征求意见 · %(silence)s") % {"org": circular.org.display_name, "silence": silence},
        url=reverse("conference:circular_reply", args=[circular.pk]),
        action=_("去回复"),
        kind=_("征求意见"),
        due=end_of(circular.due_on),
        started_at=circular.issued_at,
    )


def _to_handle(one: Round, user: User) -> Matter | None:
    if one.circular.org.region_id != user.acting_org.region_id or not one.unhandled:
        return None
    return Matter(
        title=_("处理意见：%(subject)s") % {"subject": one.circular},
        why=_("%(n)s 条意见等您写明采纳情况 · %(answered)s/%(size)s 家已表态")
        % {"n": len(one.unhandled), "answered": one.answered, "size": one.size},
        url=reverse("conference:handle_comment", args=[one.unhandled[0].pk]),
        action=_("去处理"),
        kind=_("征求意见"),
        started_at=one.unhandled[0].at,
    )


def _to_settle(one: Round, user: User) -> Matter | None:
    """All answered and handled: the author revises, else whoever circulated takes the next step."""
    circular = one.circular
    hand = circular.author.pk if one.needs_revision else circular.org.region_id
    if not one.is_settled or user.acting_org.region_id != hand:
        return None
    return Matter(
        title=_("意见都已处理，办下一步：%(subject)s") % {"subject": circular},
        why=_("%(n)s 条意见，%(size)s 家都已表态") % {"n": len(one.comments), "size": one.size},
        url=circular.get_absolute_url(),
        action=_("去办"),
        kind=_("征求意见"),
        started_at=circular.issued_at,
    )
