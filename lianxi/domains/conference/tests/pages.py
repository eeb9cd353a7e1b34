"""How tests read a page: its sentence, its words, its price."""

from __future__ import annotations

import re

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lianxi.domains.conference.models import Period


def heading(response: HttpResponse) -> str:
    assert response.status_code == 200
    found = re.search(r"<h1[^>]*>(.*?)</h1>", response.content.decode(), re.DOTALL)
    return " ".join(found[1].split())


def page(response: HttpResponse) -> str:
    assert response.status_code == 200
    return response.content.decode()


def last() -> Period:
    return Period.ended_before(timezone.localdate())


def cost_of(client: Client, url: str) -> int:
    """Queries of the second visit; nothing is taken from the kept pages."""
    page(client.get(url, headers={"HX-Request": "true"}))
    with CaptureQueriesContext(connection) as captured:
        page(client.get(url, headers={"HX-Request": "true"}))
    return len(captured)
