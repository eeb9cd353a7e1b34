"""The period a progress report speaks of: a quarter, a half-year, a year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

CODE = re.compile(r"(\d{4})(Q[1-4]|H1|Y)")


class Span(models.TextChoices):
    Q1 = "Q1", gettext_lazy("一季度")
    Q2 = "Q2", gettext_lazy("二季度")
    Q3 = "Q3", gettext_lazy("三季度")
    Q4 = "Q4", gettext_lazy("四季度")
    H1 = "H1", gettext_lazy("上半年")
    Y = "Y", gettext_lazy("全年")


class Rhythm(models.TextChoices):
    """How often a task is reported on."""

    QUARTERLY = "quarterly", gettext_lazy("季报")
    HALF_YEARLY = "half_yearly", gettext_lazy("半年报")
    YEARLY = "yearly", gettext_lazy("年报")


SPANS = {
    Rhythm.QUARTERLY: (Span.Q1, Span.Q2, Span.Q3, Span.Q4),
    Rhythm.HALF_YEARLY: (Span.H1, Span.Y),
    Rhythm.YEARLY: (Span.Y,),
}
MONTHS = {
    Span.Q1: (1, 3),
    Span.Q2: (4, 6),
    Span.Q3: (7, 9),
    Span.Q4: (10, 12),
    Span.H1: (1, 6),
    Span.Y: (1, 12),
}


@dataclass(frozen=True)
class Period:
    year: int
    span: Span

    def __str__(self) -> str:
        if self.span == Span.Y:
            return _("%(year)s年度") % {"year": self.year}
        return _("%(year)s年%(span)s") % {"year": self.year, "span": self.name}

    def __lt__(self, other: Period) -> bool:
        return (self.ends_on, self.begins_on) < (other.ends_on, other.begins_on)

    @classmethod
    def of(cls, day: dt.date, rhythm: str = Rhythm.QUARTERLY) -> Period:
        """The period of this rhythm that ``day`` falls into."""
        return next(
            period
            for period in (cls(day.year, span) for span in SPANS[Rhythm(rhythm)])
            if period.ends_on >= day
        )

    @classmethod
    def ended_before(cls, day: dt.date, rhythm: str = Rhythm.QUARTERLY) -> Period:
        """The last one that was over on ``day``: reports follow their period."""
        return cls.of(day, rhythm).previous(rhythm)

    @classmethod
    def parse(cls, code: str) -> Period | None:
        """From ``2021Q3``, ``2021H1``, ``2021Y``; ``None`` when it is something else."""
        match = CODE.fullmatch(code)
        return cls(int(match[1]), Span(match[2])) if match else None

    @property
    def name(self) -> str:
        """三季度: where the year is said elsewhere."""
        return str(self.span.label)

    @property
    def code(self) -> str:
        return f"{self.year}{self.span.value}"

    @property
    def begins_on(self) -> dt.date:
        return dt.date(self.year, MONTHS[self.span][0], 1)

    @property
    def ends_on(self) -> dt.date:
        """Its last day."""
        month = MONTHS[self.span][1]
        following = dt.date(self.year + month // 12, month % 12 + 1, 1)
        return following - dt.timedelta(days=1)

    def previous(self, rhythm: str = Rhythm.QUARTERLY) -> Period:
        """The one before it in this rhythm."""
        earlier = [
            Period(year, span) for year in (self.year - 1, self.year) for span in SPANS[Rhythm(rhythm)]
        ]
        return max(period for period in earlier if period.ends_on < self.ends_on)
