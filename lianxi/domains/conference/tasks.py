"""What the joint conference does by itself, every night."""

from __future__ import annotations

from functools import partial

from procrastinate.contrib.django import app

from lianxi.domains.conference.actions import papers, record, supervision, tasks
from lianxi.domains.conference.forms import task_sheet
from lianxi.domains.conference.models import Conference, Paper
from lianxi.kernel.jobs import actions as jobs
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.models import Import


@app.periodic(cron="10 6 * * *")
@app.task(queueing_lock="conference.climb")
def climb(timestamp: int) -> int:
    """Slips and escalations that have come due; how many."""
    return sum(len(supervision.climb(conference)) for conference in Conference.objects.closed())


@app.periodic(cron="30 8 * * *")
@app.task(queueing_lock="conference.remind_signers")
def remind_signers(timestamp: int) -> int:
    """In the last days of a countersigning, those who have not spoken; how many messages."""
    signing = Paper.objects.filter(state=Paper.State.COUNTERSIGNING)
    return sum(len(papers.remind_near(paper)) for paper in signing)


@app.task
def build_archive(job_id: str, conference_id: str) -> None:
    jobs.perform(job_id, lambda progress: record.build_archive(conference_id, progress))


@app.task
def check_division(job_id: str, import_id: str) -> None:
    conference = _conference_of(import_id)
    check = partial(task_sheet.check_rows, conference)
    spreadsheets.check(import_id, job_id, task_sheet.sheet_of(conference), check)


@app.task
def save_division(job_id: str, import_id: str) -> None:
    conference = _conference_of(import_id)
    write = partial(tasks.enter_division, conference)
    spreadsheets.save(import_id, job_id, task_sheet.sheet_of(conference), write)


def _conference_of(import_id: str) -> Conference:
    _kind, _colon, key = Import.objects.get(pk=import_id).kind.partition(":")
    return Conference.objects.get(pk=key)
