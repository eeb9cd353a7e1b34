"""The quarter a progress report speaks of."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

QUARTERS = {
    1: gettext_lazy("一季度"),
    2: gettext_lazy("二季度"),
    3: gettext_lazy("三季度"),
    4: gettext_lazy("四季度"),
}
CODE = re.compile(r"(\d{4})Q([1-4])")


@dataclass(frozen=True, order=True)
class Period:
    year: int
    quarter: int

    def __str__(self) -> str:
        return _("%(year)s年%(quarter)s") % {"year": self.year, "quarter": QUARTERS[self.quarter]}

    @classmethod
    def of(cls, day: dt.date) -> Period:
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def ended_before(cls, day: dt.date) -> Period:
        """The quarter to be reported on ``day``: quarterly reports follow their quarter."""
        return cls.of(day).previous

    @classmethod
    def parse(cls, code: str) -> Period | None:
        """From ``2021Q3``; ``None`` when it is something else."""
        match = CODE.fullmatch(code)
        return cls(int(match[1]), int(match[2])) if match else None

    @property
    def name(self) -> str:
        """三季度: where the year is said elsewhere."""
        return str(QUARTERS[self.quarter])

    @property
    def code(self) -> str:
        return f"{self.year}Q{self.quarter}"

    @property
    def begins_on(self) -> dt.date:
        return dt.date(self.year, self.quarter * 3 - 2, 1)

    @property
    def ends_on(self) -> dt.date:
        """Its last day."""
        year, quarter = (self.year + 1, 1) if self.quarter == 4 else (self.year, self.quarter + 1)
        return Period(year, quarter).begins_on - dt.timedelta(days=1)

    @property
    def previous(self) -> Period:
        return Period.of(self.begins_on - dt.timedelta(days=1))
