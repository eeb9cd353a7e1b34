"""The request as a guarded view gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from lianxi.kernel.people.models import User


class OfficeRequest(HttpRequest):
    """What a view behind a guard receives: somebody is signed in. For annotations only."""

    user: User
    htmx: HtmxDetails
