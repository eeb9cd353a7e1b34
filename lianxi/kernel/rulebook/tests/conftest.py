"""A book with the subjects of the tests, on a fixed day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from config import clock

TODAY = dt.date(2021, 10, 12)


@pytest.fixture(autouse=True)
def today() -> Iterator[dt.date]:
    with clock.at(TODAY.year, TODAY.month, TODAY.day):
        yield TODAY


@pytest.fixture
def leader_of(officer_of):
    """``leader_of("苏")``: who may publish there."""
    return lambda short: officer_of(short, role="leader")
