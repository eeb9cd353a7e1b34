"""Once a night: enter the years a newer package has learned, and count anew what hung on them."""

from __future__ import annotations

from procrastinate.contrib.django import app

from lianxi.kernel.deadlines import actions


@app.periodic(cron="15 1 * * *")
@app.task(queueing_lock="deadlines.seed", pass_context=False)
def seed(timestamp: int) -> int:
    return actions.seed_calendar()
