"""Whole numbers divided by shares: nothing is lost, nothing counted twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lianxi.kernel.figures import apportion

weights = some.dictionaries(some.text(min_size=1, max_size=3), some.integers(0, 100), min_size=1).filter(
    lambda shares: sum(shares.values()) > 0
)


@pytest.mark.parametrize(
    "total, shares, parts",
    [
        (10, {"沪": 1, "苏": 1, "浙": 1}, {"沪": 4, "苏": 3, "浙": 3}),
        (100, {"沪": 40, "苏": 30, "浙": 20, "皖": 10}, {"沪": 40, "苏": 30, "浙": 20, "皖": 10}),
        (7, {"沪": 50, "皖": 50}, {"沪": 4, "皖": 3}),
        (1, {"沪": 30, "皖": 70}, {"沪": 0, "皖": 1}),
        (0, {"沪": 1}, {"沪": 0}),
    ],
)
def test_the_largest_remainder_gets_the_rest(total, shares, parts):
    assert apportion(total, shares) == parts


@given(some.integers(0, 10**12), weights)
def test_the_parts_make_the_whole_and_stay_within_one_of_their_share(total, shares):
    parts = apportion(total, shares)
    weight = sum(shares.values())
    assert sum(parts.values()) == total
    assert all(abs(parts[key] * weight - total * share) < weight for key, share in shares.items())


def test_shares_of_nothing_are_a_mistake():
    with pytest.raises(ValueError, match="positive"):
        apportion(5, {"沪": 0})
