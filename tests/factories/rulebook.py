"""A rule of the rulebook, published by the platform itself."""

from __future__ import annotations

import datetime as dt
from typing import Any

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.rulebook import actions
from lianxi.kernel.rulebook.kinds import Kind
from lianxi.kernel.rulebook.models import Rule
from lianxi.kernel.rulebook.subjects import Subject

DAY_CAP = Subject(code="sample.day_cap", title="疗休养天数上限", kind=Kind.DAYS, unit="天")
SOURCE = "《职工疗休养管理办法》总工发〔2021〕12号"


def make_rule(
    federation: Organisation,
    subject: Subject = DAY_CAP,
    value: Any = 5,
    valid_from: dt.date = dt.date(2021, 1, 1),
    **facts: Any,
) -> Rule:
    """In force in the federation's region since the beginning of 2021; ``region=None`` for a joint one."""
    facts = {"by": None, "region": federation.region, "source": SOURCE} | facts
    return actions.publish(subject, value=value, valid_from=valid_from, **facts)
