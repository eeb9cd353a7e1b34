"""The sealer: once a minute, one at a time."""

from __future__ import annotations

from procrastinate.contrib.django import app

from lianxi.kernel.trail import actions


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="trail.seal", pass_context=False)
def seal(timestamp: int) -> int:
    return actions.seal_all()
