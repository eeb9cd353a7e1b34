"""Making the record: the year's report and the archive, each in a job, kept as files."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Conference, ReportVersion
from lianxi.domains.conference.queries import events as events_queries
from lianxi.domains.conference.queries import record as queries
from lianxi.domains.conference.rules import archive, yearbook
from lianxi.domains.conference.rules.account import Account, account
from lianxi.kernel.documents.archive import build
from lianxi.kernel.documents.layout import Official
from lianxi.kernel.files import actions as files
from lianxi.kernel.jobs import actions as jobs
from lianxi.kernel.jobs.actions import Outcome
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.jobs.progress import Progress
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions as trail

BUILD = "lianxi.domains.conference.tasks.build_archive"
ZIP = "application/zip"


def accounts_of(conference: Conference, on: dt.date) -> list[Account]:
    """Every task of a meeting with what became of it by this day."""
    tasks = list(queries.tasks_to_account_for(conference))
    return account(tasks, newest_by_task(conference, on), queries.why_dropped(tasks), on)


def newest_by_task(conference: Conference, on: dt.date) -> dict[object, list[ReportVersion]]:
    """The newest accepted report of every part, by task, in the regional order."""
    newest: dict[object, ReportVersion] = {}
    for version in queries.accepted_until(conference, on):
        newest.setdefault(version.report.part_id, version)
    by_task: dict[object, list[ReportVersion]] = defaultdict(list)
    for version in sorted(newest.values(), key=lambda one: one.report.part.region.code):
        by_task[version.report.part.task_id].append(version)
    return by_task


def opening_report(conference: Conference, on: dt.date) -> Official | None:
    """``None`` when there was no meeting before this one."""
    before = queries.meeting_before(conference)
    if before is None:
        return None
    return yearbook.opening_report(conference, before, accounts_of(before, on), on)


def annual_report(conference: Conference, year: int) -> Official:
    """As of the last day of the year, or of today while the year lasts."""
    on = min(dt.date(year, 12, 31), timezone.localdate())
    pictures: dict[object, list[tuple[bytes, str]]] = defaultdict(list)
    for task_id, file, caption in queries.photographs(conference, on):
        if len(pictures[task_id]) < yearbook.MOST_PICTURES:
            pictures[task_id].append((file.path.read_bytes(), caption))
    figures = events_queries.joint_figures(conference.alliance, year)
    return yearbook.annual_report(
        conference, year, accounts_of(conference, on), newest_by_task(conference, on), figures, pictures, on
    )


@transaction.atomic
def start_archive(conference: Conference, *, by: User) -> Job:
    return jobs.start(
        f"归档：{conference.title}",
        BUILD,
        by=by,
        kind="conference.archive",
        conference_id=str(conference.pk),
    )


def build_archive(conference_id: str, progress: Progress) -> Outcome:
    """The body of the job: everything a meeting left behind, in one zip with index and hashes."""
    conference = Conference.objects.get(pk=UUID(conference_id))
    cases = queries.all_supervisions(conference)
    found = []
    for entry in archive.entries(conference, accounts_of(conference, timezone.localdate()), cases):
        found.append(entry)
        progress.say(_("收入 %(path)s") % {"path": entry[0]})
    made = files.keep(
        build(found, conference.title),
        name=f"{conference.title}-归档.zip",
        media_type=ZIP,
        by=progress.by,
        org=progress.job.org,
    )
    trail.record("conference.archived", conference, by=progress.by, what=f"生成了归档包，{len(found)}个文件")
    text = _("%(n)s个文件，目录和 SHA-256 在包内") % {"n": len(found)}
    return Outcome(text=text, file_id=made.pk)
