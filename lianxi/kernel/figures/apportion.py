"""Whole numbers divided by shares so that the parts make the whole again."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def apportion(total: int, shares: Mapping[Key, int]) -> dict[Key, int]:
    """Largest remainder (Hamilton): 10 by 1:1:1 is 4, 3, 3; ties go to whoever is named first.

    ``shares`` are weights of any positive sum; the parts always add up to ``total``.
    """
    weight = sum(shares.values())
    if weight <= 0:
        raise ValueError("shares must have a positive sum")
    exact = {key: Fraction(total * share, weight) for key, share in shares.items()}
    parts = {key: int(value) for key, value in exact.items()}
    left = total - sum(parts.values())
    by_remainder = sorted(exact, key=lambda key: parts[key] - exact[key])  # stable: first named wins ties
    for key in by_remainder[:left]:
        parts[key] += 1
    return parts
