"""Whole public pages from memory, the visitor's look, and refusals as an answer."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from lianxi.kernel.refusal import Refused
from lianxi.kernel.web import pages
from lianxi.kernel.web.look import Look

GetResponse = Callable[[HttpRequest], HttpResponse]


class PublicPageCache:
    """Answer anonymous visitors from memory, exactly as fresh as the last public change.

    Outermost, so that a hit costs no other middleware. Only views marked ``public_page`` are
    kept, only for visitors without a session.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not _is_anonymous_read(request):
            return self.get_response(request)
        # Read before the page is made: a change meanwhile leaves it under the old generation.
        generation = pages.generation()
        key = (generation, request.get_host(), request.get_full_path(), Look.of(request))
        if (page := pages.find(key)) is not None:
            return page
        response = self.get_response(request)
        if pages.is_public(response):
            pages.keep(key, response)
        return response


def _is_anonymous_read(request: HttpRequest) -> bool:
    return (
        request.method == "GET"
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and "messages" not in request.COOKIES
        and "HTTP_HX_REQUEST" not in request.META
    )


def look(get_response: GetResponse) -> GetResponse:
    """Language, theme and face by the visitor's own choice; Chinese unless chosen otherwise."""

    def middleware(request: HttpRequest) -> HttpResponse:
        chosen = Look.of(request)
        with translation.override(chosen.language):
            request.LANGUAGE_CODE = chosen.language
            response = get_response(request)
        response.headers.setdefault("Content-Language", chosen.language)
        return response

    return middleware


def refused(get_response: GetResponse) -> GetResponse:
    """A refusal no form has shown becomes a page that says why."""

    class Middleware:
        def __call__(self, request: HttpRequest) -> HttpResponse:
            return get_response(request)

        def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
            if not isinstance(exception, Refused):
                return None
            return render(request, "web/refused.html", {"reason": str(exception)}, status=409)

    return Middleware()
