"""A filled sheet is handed in, confirmed, checked again or dropped; a job does the long part."""

from __future__ import annotations

import hashlib
from uuid import UUID

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.kernel.files import actions as files
from lianxi.kernel.jobs import actions as jobs
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import rules
from lianxi.kernel.spreadsheets.copying import as_xlsx
from lianxi.kernel.spreadsheets.kinds import ImportKind
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def begin(
    upload: UploadedFile, kind: ImportKind, *, by: User, org: Organisation, back_url: str = ""
) -> Import:
    """Keep a filled sheet and start its check."""
    if not by.may(kind.permission, org):
        raise Refused(_("您现在的职务不能导入%(title)s。") % {"title": kind.title})
    sent = {"文件": upload.name, "SHA-256": _digest(upload)}
    made = Import.objects.create(
        org=org,
        kind=kind.code,
        title=kind.title,
        permission=kind.permission,
        check_task=kind.check_task,
        save_task=kind.save_task,
        back_url=back_url,
        file=files.store(_copy(upload), by=by, org=org),
        by=by,
    )
    trail.record("spreadsheets.uploaded", made, by=by, what=f"上传了要导入的{made}", new=sent)
    _start(made, f"检查{made}", made.check_task, rules.CHECKING, by)
    return made


@transaction.atomic
def confirm(made: Import, *, by: User) -> Job:
    """Start saving. The button pressed twice starts it once."""
    made = locked(made.pk)
    rules.refuse_stranger(made, by)
    rules.refuse_unless(made, Import.State.READY)
    trail.record("spreadsheets.confirmed", made, by=by, what=f"确认保存{made} {made.rows:,} 行")
    return _start(made, f"保存{made}", made.save_task, rules.SAVING, by)


@transaction.atomic
def check_again(made: Import, *, by: User) -> Job:
    """What was wrong may have been put right elsewhere meanwhile: a member enrolled, a rule changed."""
    made = locked(made.pk)
    rules.refuse_stranger(made, by)
    rules.refuse_unless(made, *Import.OPEN)
    Import.objects.filter(pk=made.pk).update(state=Import.State.CHECKING)
    trail.record("spreadsheets.rechecked", made, by=by, what=f"重新检查{made}")
    return _start(made, f"检查{made}", made.check_task, rules.CHECKING, by)


@transaction.atomic
def drop(made: Import, *, by: User) -> None:
    made = locked(made.pk)
    rules.refuse_stranger(made, by)
    rules.refuse_unless(made, *Import.OPEN)
    Import.objects.filter(pk=made.pk).update(state=Import.State.DROPPED, preview=[])
    trail.record("spreadsheets.dropped", made, by=by, what=f"放弃了{made}的导入")


def _digest(upload: UploadedFile) -> str:
    """Of what was sent, before it is copied; eight by eight, as one compares it."""
    digest = hashlib.sha256(b"".join(upload.chunks())).hexdigest()
    return " ".join(digest[start : start + 8] for start in range(0, 64, 8))


def _copy(upload: UploadedFile) -> UploadedFile:
    """As .xlsx; what is empty or too large is left to the files room to refuse."""
    return as_xlsx(upload) if 0 < (upload.size or 0) <= settings.MAX_UPLOAD_BYTES else upload


def _start(made: Import, title: str, task: str, kind: str, by: User) -> Job:
    job = jobs.start(
        title,
        task,
        by=by,
        kind=kind,
        org=made.org,
        back_url=made.get_absolute_url(),
        import_id=str(made.pk),
    )
    Import.objects.filter(pk=made.pk).update(job=job)
    return job


def locked(key: UUID) -> Import:
    """Nobody else moves it on until this transaction ends.

    Without joins: a joined job would be that of the moment before the wait for the lock.
    """
    return Import.objects.select_for_update().get(pk=key)
