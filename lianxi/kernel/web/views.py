"""Choosing the look."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

from lianxi.kernel.web.look import CHOICES, COOKIE_AGE


def choose_look(request: HttpRequest) -> HttpResponse:
    """Keep the choices in the address (``?theme=dark``) and return to ``next``."""
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        target = "/"
    response = HttpResponseRedirect(target)
    for name, values in CHOICES.items():
        if (value := request.GET.get(name)) in values:
            response.set_cookie(f"look_{name}", value, max_age=COOKIE_AGE, samesite="Lax")
    return response
