"""Who acts, in which office, from where: set once per request, read lazily."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast
from uuid import UUID

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from lianxi.kernel.people.models import User

SESSION_KEY = "acting_office"


def acting_office(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Put the chosen office and the address on ``request.user``; costs nothing until it is read."""

    def middleware(request: HttpRequest) -> HttpResponse:
        known = request.user

        def user() -> object:
            if known.is_authenticated:
                known.address = get_adapter().get_client_ip(request)
                chosen = request.session.get(SESSION_KEY)
                known.acting_office_id = UUID(chosen) if chosen else None
            return getattr(known, "_wrapped", known)

        request.user = cast("User | AnonymousUser", SimpleLazyObject(user))
        return get_response(request)

    return middleware
