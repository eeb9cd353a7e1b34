"""What the joint conference does by itself, every night."""

from __future__ import annotations

from procrastinate.contrib.django import app

from lianxi.domains.conference.actions import record, supervision
from lianxi.domains.conference.models import Conference
from lianxi.kernel.jobs import actions as jobs


@app.periodic(cron="10 6 * * *")
@app.task(queueing_lock="conference.climb")
def climb(timestamp: int) -> int:
    """Slips and escalations that have come due; how many."""
    return sum(len(supervision.climb(conference)) for conference in Conference.objects.closed())


@app.task
def build_archive(job_id: str, conference_id: str) -> None:
    jobs.perform(job_id, lambda progress: record.build_archive(conference_id, progress))
