"""What every page of the site shows: the alliance and its federations, the ticker, one's tallies."""

from __future__ import annotations

from typing import cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from lianxi.domains.news.queries import headlines
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.orgs.queries import federations_of, the_alliance
from lianxi.portal.workbench.queries import modules, tallies


def site(request: HttpRequest) -> dict[str, object]:
    """All lazy: a page pays only for what it shows."""
    alliance = cast("Alliance | None", SimpleLazyObject(the_alliance))
    user = getattr(request, "user", None)
    return {
        "alliance": alliance,
        "hosts": SimpleLazyObject(lambda: list(federations_of(alliance)) if alliance else []),
        "headlines": SimpleLazyObject(lambda: headlines(timezone.now())),
        "offices": SimpleLazyObject(lambda: user.offices if user and user.is_authenticated else []),
        "modules": SimpleLazyObject(lambda: modules(user)),
        "tallies": SimpleLazyObject(lambda: tallies(user)),
    }
