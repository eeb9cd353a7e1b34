"""One joint figure of one year, as a domain tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class JointFigure:
    """Keys of ``by_region`` and ``flow`` are region codes (310000), of ``by_city`` GB/T 2260 city codes.

    ``total`` counts every event once; ``by_region`` attributes it by share and adds up to ``total``.
    """

    subject: str  # the domain or task it belongs to: 疗休养
    name: str  # 互认基地接待
    unit: str  # a value of ``Unit``
    total: int
    by_region: Mapping[str, int] = field(default_factory=dict)
    flow: Mapping[tuple[str, str], int] = field(default_factory=dict)  # (from, to)
    by_city: Mapping[str, int] = field(default_factory=dict)
    by_month: Mapping[int, int] = field(default_factory=dict)  # 1..12
    url: str = ""  # where the evidence is
