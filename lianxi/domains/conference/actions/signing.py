"""签到: by one's own phone with the key of the meeting, or by hand at the desk."""

from __future__ import annotations

import secrets

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, Participant, SignIn
from lianxi.domains.conference.rules import attendance as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import words


@transaction.atomic
def sign_in_by_phone(participant: Participant, *, key: str) -> SignIn:
    """Nobody is signed in to the site here: the key of the room stands for the room."""
    conference = participant.conference
    if not key or not secrets.compare_digest(key, conference.sign_in_key):
        raise Refused(_("签到码已经换了，请重新扫会场里的二维码"))
    if reason := rules.why_no_sign_in(conference):
        raise Refused(reason)
    how = SignIn.How.REMOTE if participant.is_remote else SignIn.How.PHONE
    return _sign_in(participant, how, by=None)


@transaction.atomic
def sign_in_by_hand(participant: Participant, *, by: User) -> SignIn:
    _refuse_outsider(participant.conference, by)
    if reason := rules.why_no_sign_in_by_hand(participant.conference):
        raise Refused(reason)
    how = SignIn.How.REMOTE if participant.is_remote else SignIn.How.DESK
    return _sign_in(participant, how, by=by)


@transaction.atomic
def undo_sign_in(sign_in: SignIn, *, by: User) -> None:
    """A slip of the finger is taken back; the trail keeps both."""
    participant = sign_in.participant
    _refuse_outsider(participant.conference, by)
    told = {"签到时间": words.moment(sign_in.at), "方式": str(sign_in.get_how_display())}
    with refuse_on("a_closed_meeting_is_read_only", _("会议已经闭会，签到不能再改")):
        sign_in.delete()
    what = f"撤销{participant.name}的签到"
    trail.record("participant.sign_in_undone", participant, by=by, what=what, old=told)


def _sign_in(participant: Participant, how: str, *, by: User | None) -> SignIn:
    refused = _("%(name)s没有报名参加，请本单位先在回执里改过来") % {"name": participant.name}
    if not participant.is_coming:
        raise Refused(refused)
    with refuse_on("only_those_who_come_sign_in", refused):
        made, is_new = SignIn.objects.get_or_create(participant=participant, defaults={"how": how, "by": by})
    if not is_new:
        raise Refused(
            _("%(name)s %(at)s 已经签到")
            % {"name": participant.name, "at": f"{words.in_shanghai(made.at):%H:%M}"}
        )
    what = f"{participant.name}签到（{made.get_how_display()}）"
    trail.record("participant.signed_in", participant, by=by, what=what)
    return made


def _refuse_outsider(conference: Conference, by: User) -> None:
    if not rules.may_arrange(conference, by):
        raise Refused(_("签到台由承办单位管理，您现在的职务不能代签"))
