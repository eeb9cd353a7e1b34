"""One's own calendar address: the page to make it, and the file itself."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_response_headers
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_POST, require_safe

from lianxi.domains.conference.actions import feeds as actions
from lianxi.domains.conference.models import CalendarFeed
from lianxi.domains.conference.queries import feeds as queries
from lianxi.domains.conference.rules import feeds as rules
from lianxi.domains.conference.rules.calendars import to_ics
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.domains.conference.views.throttle import is_too_often
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest

AGE = 600  # seconds a program may keep the file


@in_office()
def calendar(request: OfficeRequest) -> HttpResponse:
    """The address, how to use it, what is in it."""
    feed = CalendarFeed.objects.visible_to(request.user).first()
    context = {
        "feed": feed,
        "address": _address(feed) if feed else "",
        "webcal": _address(feed, scheme="webcal") if feed else "",
        "entries": rules.entries_for(request.user, timezone.localdate()),
        "trail": desk_trail(_("日历订阅")),
    }
    return render(request, "conference/attendance/calendar.html", context)


@require_POST
@in_office()
def make_feed(request: OfficeRequest) -> HttpResponse:
    actions.make_feed(by=request.user)
    messages.success(request, _("订阅地址已生成；以前的地址不再有用"))
    return redirect("conference:calendar")


@require_POST
@in_office()
def stop_feed(request: OfficeRequest) -> HttpResponse:
    actions.stop_feed(by=request.user)
    messages.success(request, _("订阅已停用，原来的地址打不开了"))
    return redirect("conference:calendar")


@require_safe
def feed(request: HttpRequest, key: str) -> HttpResponse:
    """Without sign-in: whoever has the key reads what its owner would read."""
    if is_too_often(request, "calendar", 120):
        return HttpResponse(status=429)
    found = queries.feed_with_key(key)
    if found is None:
        raise Http404
    with override("zh-hans"):
        entries = rules.entries_for(found.user, timezone.localdate())
        content = to_ics(entries, name=rules.name_for(found.user))
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8; method=PUBLISH")
    response["Content-Disposition"] = 'inline; filename="lianxi.ics"'
    response["X-Robots-Tag"] = "noindex"
    patch_response_headers(response, AGE)
    response["Cache-Control"] = f"private, max-age={AGE}"
    return response


def _address(feed: CalendarFeed, scheme: str = "") -> str:
    whole = urljoin(settings.SITE_ADDRESS, reverse("conference:feed", args=[feed.key]))
    return urlsplit(whole)._replace(scheme=scheme).geturl() if scheme else whole
