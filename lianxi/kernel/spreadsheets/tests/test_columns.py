"""A value stands in an export as its column says."""

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.utils.timezone import get_fixed_timezone

from lianxi.kernel.spreadsheets.columns import Column, cell_of, follow

wall = dt.datetime.fromisoformat  # what the clock on the wall shows: Excel knows no zones

UTC = dt.UTC
LATE = dt.datetime(2021, 9, 8, 17, 30, tzinfo=UTC)  # already the 9th in Shanghai


@pytest.mark.parametrize(
    "value, kind, cell",
    [
        ("319900199001010018", "text", "319900199001010018"),
        (319900, "text", "319900"),
        (True, "text", "是"),
        (False, "text", "否"),
        (["沪", "苏"], "text", "沪、苏"),
        ("", "text", None),
        (None, "int", None),
        (0, "int", 0),
        (3.0, "int", 3),
        ("12人", "int", "12人"),
        (1.5, "int", "1.5"),
        (Decimal("1200.50"), "decimal", Decimal("1200.50")),
        (float("nan"), "decimal", "nan"),
        (0.85, "percent", Decimal("0.85")),
        (LATE, "date", dt.date(2021, 9, 9)),
        (dt.date(2021, 9, 8), "date", dt.date(2021, 9, 8)),
        (LATE, "moment", wall("2021-09-09 01:30")),
        (LATE.astimezone(get_fixed_timezone(540)), "moment", wall("2021-09-09 01:30")),
        (LATE, "text", "2021-09-09 01:30:00"),
        ("待定", "date", "待定"),
        ("坏\x00字\x08", "text", "坏字"),
    ],
)
def test_a_value_is_written_as_its_kind(value, kind, cell):
    assert cell_of(value, kind) == cell


def test_a_path_goes_through_attributes_keys_and_methods():
    row = SimpleNamespace(org={"federation": SimpleNamespace(title=lambda: "上海市总工会")})
    assert follow(row, "org.federation.title") == "上海市总工会"


def test_nothing_on_the_way_is_nothing():
    assert Column("单位", "org.name").cell(SimpleNamespace(org=None)) is None


def test_a_wrong_path_is_a_mistake_of_the_programmer():
    with pytest.raises(AttributeError):
        Column("单位", "organisation").cell(SimpleNamespace(org=None))
