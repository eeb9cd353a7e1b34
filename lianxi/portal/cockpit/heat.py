"""How dark a number is drawn: four even steps up to the largest, and nothing for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SHADES = 4  # the style sheet has .heat-0 to .heat-4


@dataclass(frozen=True)
class Step:
    """The numbers from ``low`` to ``high`` share a shade."""

    low: int
    high: int
    shade: int


def steps(values: Iterable[int]) -> list[Step]:
    """Whole numbers only, so a small maximum has fewer steps; the largest is always the darkest."""
    most = max(values, default=0)
    highs = sorted({-(-most * part // SHADES) for part in range(1, SHADES + 1)} - {0})
    lows = [1, *(high + 1 for high in highs)]
    return [
        Step(low, high, -(-SHADES * place // len(highs)))
        for place, (low, high) in enumerate(zip(lows, highs, strict=False), start=1)
    ]


def shade(value: int, scale: list[Step]) -> int:
    return next((step.shade for step in scale if step.low <= value <= step.high), 0)
