"""Bytes whose upload was rolled back are removed at night."""

from __future__ import annotations

from procrastinate.contrib.django import app

from lianxi.kernel.files import actions


@app.periodic(cron="40 3 * * *")
@app.task(queueing_lock="files.sweep", pass_context=False)
def sweep(timestamp: int) -> int:
    return actions.sweep()
