"""The trivial view alone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path


def ok(request: HttpRequest) -> HttpResponse:
    # Some middleware sets the length; without any somebody must.
    return HttpResponse(b"ok", headers={"Content-Type": "text/plain", "Content-Length": "2"})


urlpatterns = [path("benchmark/ok/", ok)]
