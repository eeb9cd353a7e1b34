"""Clocks of an organisation, or of anything else."""

from __future__ import annotations

import datetime as dt
from itertools import count

from django.db.models import Model
from django.utils import timezone

from lianxi.kernel.deadlines import actions
from lianxi.kernel.deadlines.models import Clock, Extension, Unit
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from tests.factories import FACTORIES

_number = count(1)


def make_clock(
    org: Organisation,
    amount: int | None = 5,
    unit: str = Unit.WORKING,
    *,
    obj: Model | None = None,
    by: User | None = None,
    **facts: object,
) -> Clock:
    """Five working days from now for the organisation itself, unless said otherwise."""
    facts.setdefault("name", f"test.{next(_number)}")
    facts.setdefault("title", "第一项任务完成期限")
    facts.setdefault("from_", timezone.now())
    if facts.get("until"):
        amount, unit = None, Unit.FIXED
    return actions.start(obj or org, unit=unit, amount=amount, org=org, by=by, **facts)


def make_extension(
    clock: Clock, by: User | None = None, days: int = 7, reason: str = "对方单位尚未确认"
) -> Extension:
    """Asked for so many days after the due."""
    until = timezone.localdate(clock.due) + dt.timedelta(days=days)
    return actions.ask_extension(clock, by=by, until=until, reason=reason)


FACTORIES[Clock] = make_clock
