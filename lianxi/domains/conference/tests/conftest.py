"""A task that is divided, and its parts by short name of the region."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from lianxi.domains.conference.models import Conference, Part, Task
from tests.factories import conference as make


@pytest.fixture
def conference(alliance, officer_of) -> Conference:
    """Entered by Shanghai; no host is settled, so Shanghai divides the work."""
    return make.make_conference(alliance, tasks=1, competitions=0, by=officer_of("沪"))


@pytest.fixture
def task(conference, federations) -> Task:
    """Led by Jiangsu."""
    return make.divide(conference.papers.get().tasks.get(), federations["苏"])


@pytest.fixture
def part_of(task, officer_of) -> Callable[[str], Part]:
    """``part_of("皖")``: claimed by the region's federation."""

    def part(short: str) -> Part:
        part = task.parts.get(region__short=short)
        return part if part.state == "claimed" else make.make_claimed(part, by=officer_of(short))

    return part


@pytest.fixture
def sign_in(client, officer_of) -> Callable[..., Client]:
    """``sign_in("皖")``: the client, as an officer of that federation."""

    def enter(short: str, role: str = "officer") -> Client:
        client.force_login(officer_of(short, role=role))
        return client

    return enter
