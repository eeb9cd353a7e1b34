"""The bodies of a domain's two tasks: check a filled sheet, save it whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.files import actions as files
from lianxi.kernel.files.kinds import XLSX
from lianxi.kernel.files.models import File
from lianxi.kernel.jobs import actions as jobs
from lianxi.kernel.jobs.actions import Outcome
from lianxi.kernel.jobs.progress import Progress
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import rules
from lianxi.kernel.spreadsheets.actions.imports import locked
from lianxi.kernel.spreadsheets.marking import marked
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.preview import preview_of
from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.reasons import title_of
from lianxi.kernel.spreadsheets.sheets import Reading, Row, Sheet
from lianxi.kernel.trail import actions as trail

PROBLEMS_SHOWN = 200
MoreChecks = Callable[[list[Row]], None]
Write = Callable[[list[Row], User], None]


def check(import_id: str, job_id: str, sheet: Sheet, more_checks: MoreChecks | None = None) -> None:
    """The body of a domain's task: read the file, find what is to be corrected, save nothing of it.

    ``more_checks`` gets the rows that are whole so far and may ``refuse`` them.
    """
    jobs.perform(job_id, lambda progress: _check(UUID(import_id), sheet, more_checks, progress))


def save(import_id: str, job_id: str, sheet: Sheet, write: Write) -> None:
    """The body of a domain's task: hand all rows to ``write``; what it refuses undoes all of them.

    The file is read again, the rows passed on are whole. Going through them tells the progress.
    """
    jobs.perform(job_id, lambda progress: _save(UUID(import_id), sheet, write, progress))


def _check(key: UUID, sheet: Sheet, more_checks: MoreChecks | None, progress: Progress) -> Outcome:
    made = locked(key)
    if not made.is_open:
        raise Refused(_("这份表格已经办完，不用再检查。"))
    reading = _reading_of(made, sheet, progress)
    if more_checks and not reading.problems_of_file:
        progress.say(_("和系统里已有的内容核对"))
        more_checks([row for row in reading.rows if not row.problems])
    found = _found(reading)
    if reading.faults:
        progress.say(_("在表格里标出要改正的地方"))
        found["marked"] = _keep_marked(made, reading)
    Import.objects.filter(pk=made.pk).update(**found)
    trail.record("spreadsheets.checked", made, by=progress.by, what=f"检查了{made}", note=str(reading))
    return Outcome(str(reading))


def _reading_of(made: Import, sheet: Sheet, progress: Progress) -> Reading:
    """A file that cannot be opened has one problem: that."""

    def tell(done: int, total: int) -> None:
        if total != progress.total:
            progress.expect(total)
        progress.advance(done - progress.done)

    progress.say(_("逐行读《%(name)s》") % {"name": made.file})
    try:
        return read(made.file, sheet, tell)
    except Refused as refusal:
        return Reading(sheet, problems_of_file=[str(refusal)])


def _found(reading: Reading) -> dict[str, Any]:
    problems = [{"row": 0, "column": "", "message": message} for message in reading.problems_of_file]
    for row in reading.rows:
        if len(problems) >= PROBLEMS_SHOWN:
            break
        problems += [
            {"row": row.number, "column": title_of(problem.field, reading), "message": problem.message}
            for problem in row.problems
        ]
    return {
        "state": Import.State.FAULTY if reading.faults else Import.State.READY,
        "rows": len(reading.rows),
        "faulty_rows": reading.faulty_rows,
        "faults": reading.faults,
        "problems": problems[:PROBLEMS_SHOWN],
        "notes": reading.notes,
        "preview": [] if reading.faults else preview_of(reading),
        "marked": None,
    }


def _keep_marked(made: Import, reading: Reading) -> File | None:
    """By the platform, for the organisation; none when it grew too large to be kept."""
    content = marked(made.file, reading)
    if content is None:
        return None
    name = made.file.name.removesuffix(".xlsx").removesuffix("-需要改正") + "-需要改正.xlsx"
    try:
        return files.store(SimpleUploadedFile(name, content, XLSX.media_type), by=None, org=made.org)
    except Refused:
        reading.notes.append(_("标好的表格太大，没有保留；请照页面上列出的改正，或把表格拆成几份。"))
        return None


def _save(key: UUID, sheet: Sheet, write: Write, progress: Progress) -> Outcome:
    made = locked(key)
    if made.state != Import.State.READY:
        raise Refused(_("这份表格现在不能保存。请回到它的页面看看。"))
    rules.refuse_stranger(made, progress.by)
    reading = read(made.file, sheet)
    if reading.faults:
        raise Refused(_("和检查的时候不一样了。请重新检查。"))
    progress.expect(len(reading.rows))
    progress.say(_("逐行保存"))
    write(_Counted(reading.rows, progress), progress.by)
    saved = {"state": Import.State.SAVED, "saved_at": timezone.now(), "saved_by": progress.by}
    Import.objects.filter(pk=made.pk).update(**saved, preview=[])
    trail.record("spreadsheets.saved", made, by=progress.by, what=f"导入了{made} {made.rows:,} 行")
    return Outcome(_("保存了 %(n)s 行") % {"n": f"{made.rows:,}"})


class _Counted(list[Row]):
    """Rows that tell how far it is while one goes through them for the first time."""

    def __init__(self, rows: list[Row], progress: Progress) -> None:
        super().__init__(rows)
        self.progress = progress

    def __iter__(self) -> Iterator[Row]:
        for row in super().__iter__():
            yield row
            if self.progress.done < self.progress.total:
                self.progress.advance()
