"""Starting a long job, doing its work, and keeping what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.jobs import JobDeferrer
from procrastinate.manager import JobManager

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.jobs.progress import Progress
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail


@dataclass(frozen=True)
class Outcome:
    """What a job leaves behind: a sentence, figures for a page, a file (its id in ``files``).

    ``data["problems"]``, a list of sentences, is shown one by one and turns the sentence red.
    """

    text: str = ""
    data: dict[str, Any] | None = None
    file_id: UUID | None = None


Work = Callable[[Progress], Outcome | None]


@transaction.atomic
def start(
    title: str,
    task: str,
    *,
    by: User,
    kind: str,
    org: Organisation | None = None,
    back_url: str = "",
    **args: Any,
) -> Job:
    """Queue ``task`` (its dotted name) with ``args`` beside ``job_id``, when this transaction commits.

    The queue is a table of the same database: a transaction rolled back leaves no job.
    """
    home = org or (by.office.org if by.office else None)
    if home is None:
        raise Refused(_("您现在没有职务，不能启动这个任务。请先选择以哪个职务办事。"))
    job = Job.objects.create(
        kind=kind, title=title, owner=by, office=by.office, org=home, address=by.address, back_url=back_url
    )
    _queue(task).defer(job_id=str(job.pk), **args)
    trail.record("jobs.started", job, by=by, what=f"启动了长任务：{title}")
    return job


def perform(job_id: str, work: Work) -> None:
    """Do the work of one job: all of it is saved, or nothing. The body of every task of a job.

    A refusal ends the job with its sentence; a fault of ours too, and is raised on for the log.
    """
    job = _begin(UUID(job_id))
    if job is None:  # done before: a worker died after the commit and the queue came back with it
        return
    progress = Progress(job, _actor(job))
    try:
        with override("zh-hans"), transaction.atomic():
            _finish(job, progress, work(progress) or Outcome())
    except Refused as refusal:
        _fail(job, progress, str(refusal))
    except Exception:
        _fail(job, progress, _broken(job))
        raise
    finally:
        progress.close()


def _queue(task: str) -> JobDeferrer:
    """Through Django's connection, also inside a worker: there the app has a connection of its own,
    on which a task would be queued before, and without, the transaction that wants it.
    """
    deferrer = app.configure_task(task, allow_unknown=False)
    deferrer.job_manager = JobManager(DjangoConnector())
    return deferrer


def _begin(job_id: UUID) -> Job | None:
    """A job found running is one whose worker died: nothing of it was saved, it begins again."""
    begun = Job.objects.filter(pk=job_id).unfinished()
    fresh = {"done": 0, "total": 0, "note": "", "log": ""}
    if not begun.update(state=Job.State.RUNNING, started_at=timezone.now(), **fresh):
        return None
    return Job.objects.select_related("owner", "org").get(pk=job_id)


def _actor(job: Job) -> User:
    """The owner in the office, and from the place, the job was started in."""
    job.owner.acting_office_id = job.office_id
    job.owner.address = job.address
    return job.owner


def _finish(job: Job, progress: Progress, outcome: Outcome) -> None:
    done = max(progress.done, progress.total)
    Job.objects.filter(pk=job.pk).update(
        **_last(progress, Job.State.DONE) | {"done": done, "total": done},
        result=outcome.text,
        result_data=outcome.data,
        result_file_id=outcome.file_id,
    )
    trail.record("jobs.finished", job, by=None, what=f"做完了长任务：{job.title}", note=outcome.text[:2000])


@transaction.atomic
def _fail(job: Job, progress: Progress, reason: str) -> None:
    Job.objects.filter(pk=job.pk).update(**_last(progress, Job.State.FAILED) | {"note": reason[:500]})
    trail.record("jobs.failed", job, by=None, what=f"没有做完长任务：{job.title}", note=reason)


def _last(progress: Progress, state: Job.State) -> dict[str, Any]:
    return {
        "state": state,
        "finished_at": timezone.now(),
        "done": progress.done,
        "total": progress.total,
        "note": progress.note,
        "log": progress.log,
    }


def _broken(job: Job) -> str:
    return _("系统出了差错，什么也没有改动。请稍后重新发起；仍然不行，请把编号 %(id)s 告诉系统管理员。") % {
        "id": job.pk
    }
