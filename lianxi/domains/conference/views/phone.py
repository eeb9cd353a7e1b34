"""The page a telephone opens in the room: without an account, the key of the meeting in its address."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from lianxi.domains.conference.actions import signing as actions
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.views.throttle import is_too_often
from lianxi.kernel.refusal import Refused

READS, WRITES, GUESS = 240, 60, 20  # a minute from one address; a wrong key costs as much as 20 pages
PAGE, CLOSED = "conference/attendance/phone.html", "conference/attendance/phone_closed.html"


@never_cache
def phone(request: HttpRequest, key: str) -> HttpResponse:
    """Without an account: the federation, the name, one button.

    Shows names and titles of the chosen federation only, and only on the day.
    """
    if is_too_often(request, "sign-in-page", READS):
        return _too_often(request)
    conference = queries.meeting_with_key(key)
    if conference is None:
        is_too_often(request, "sign-in-page", READS, weight=GUESS)  # guessing is dearer than reading
        return _answer(request, CLOSED, {"is_unknown": True}, status=404)
    if reason := rules.why_no_sign_in(conference):
        return _answer(request, CLOSED, {"conference": conference, "reason": reason})
    if request.method == "POST":
        return _sign_in(request, conference, key)
    return _choose(request, conference, key)


def _choose(request: HttpRequest, conference: Conference, key: str, refusal: str = "") -> HttpResponse:
    slips = rules.slips_of(conference, queries.people_of(conference))
    slip = next((s for s in slips if s.party.region.code == request.GET.get("from")), None)
    people = slip.coming if slip else []
    person = next((p for p in people if str(p.pk) == request.GET.get("who")), None)
    context = {
        "conference": conference,
        "key": key,
        "slips": slips,
        "slip": slip,
        "person": person,
        "refusal": refusal,
        "told": rules.presence_told(slips),
    }
    return _answer(request, PAGE, context)


def _sign_in(request: HttpRequest, conference: Conference, key: str) -> HttpResponse:
    if is_too_often(request, "sign-in", WRITES):
        return _too_often(request)
    people = conference.participants.coming().select_related("region", "conference")
    who = _uuid(request.POST.get("who"))
    person = people.filter(pk=who).first() if who else None
    if person is None:
        return _choose(request, conference, key, _("名单里没有这个人，请重新选"))
    try:
        actions.sign_in_by_phone(person, key=key)
    except Refused as refusal:
        if not rules.is_signed_in(person):
            return _choose(request, conference, key, str(refusal))
    query = f"?from={person.region.code}&who={person.pk}"
    return redirect(reverse("conference:phone", args=[key]) + query)


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:
        return None


def _too_often(request: HttpRequest) -> HttpResponse:
    context = {"reason": _("操作太频繁，请过一分钟再扫码，或到签到台签到")}
    return _answer(request, CLOSED, context, status=429)


def _answer(
    request: HttpRequest, template: str, context: Mapping[str, object], status: int = 200
) -> HttpResponse:
    """Never found by a search engine. (Without a referrer Django could not tell whose form it is.)"""
    response = render(request, template, context, status=status)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
