"""Housekeeping of the queue, and the jobs the kernel itself offers."""

from __future__ import annotations

from procrastinate import JobContext, builtin_tasks
from procrastinate.contrib.django import app

from lianxi.kernel.jobs import actions, verification

KEEP_HOURS = 14 * 24


@app.periodic(cron="20 3 * * *")
@app.task(queueing_lock="jobs.tidy", pass_context=True)
async def tidy(context: JobContext, timestamp: int) -> None:
    """Rows of the queue two weeks after they ended; our own ``Job`` rows stay as history."""
    await builtin_tasks.remove_old_jobs(
        context, max_hours=KEEP_HOURS, remove_failed=True, remove_cancelled=True, remove_aborted=True
    )


@app.periodic(cron="*/5 * * * *")
@app.task(queueing_lock="jobs.rescue", pass_context=True)
async def rescue(context: JobContext, timestamp: int) -> None:
    """Queue again what a dead worker held: nothing of it was saved, so it may begin anew."""
    for job in await context.app.job_manager.get_stalled_jobs():
        await context.app.job_manager.retry_job(job)


@app.task
def verify_trail(job_id: str, number: int | None = None, digest: str = "") -> None:
    actions.perform(job_id, lambda progress: verification.verify(progress, number, digest))
