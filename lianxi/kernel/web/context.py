"""What every template knows of the visitor."""

from __future__ import annotations

from django.http import HttpRequest

from lianxi.kernel.web.look import Look


def look(request: HttpRequest) -> dict[str, object]:
    return {"look": Look.of(request)}
