"""Storing uploads, and writing down who read them."""

from __future__ import annotations

import time

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from lianxi.kernel.files import shelf
from lianxi.kernel.files.models import File
from lianxi.kernel.files.names import clean_name
from lianxi.kernel.files.rules import accepted_kind
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions as trail

ORPHAN_SECONDS = 24 * 3600


@transaction.atomic
def store(upload: UploadedFile, *, by: User | None, org: Organisation) -> File:
    """Keep an upload for ``org``. Who may upload here is for the calling action to say."""
    name = clean_name(upload.name or "")
    kind = accepted_kind(upload, name)
    file = File(org=org, uploaded_by=by, name=name, media_type=kind.media_type)
    # The bytes first: a row without bytes would be a lie, bytes without a row are swept away.
    file.size, file.sha256 = shelf.write(file.pk, upload.chunks())
    file.save(force_insert=True)
    found = {"大小": file.size, "类型": kind.media_type, "SHA-256": file.sha256}
    trail.record("files.stored", file, by=by, what=f"上传了附件《{name}》", new=found)
    return file


def note_reading(file: File, *, by: User) -> File:
    """Call it wherever a person is handed the file: reading stays in the trail."""
    trail.record("files.read", file, by=by, what=f"下载了附件《{file.name}》")
    return file


def sweep() -> int:
    """Remove bytes whose row was rolled back, a day after; how many files."""
    old = shelf.older_than(time.time() - ORPHAN_SECONDS)
    known = File.objects.filter(pk__in=[path.stem for path in old]).values_list("pk", flat=True)
    kept = {str(key) for key in known}
    orphans = [path for path in old if path.name not in kept]
    for path in orphans:
        path.unlink(missing_ok=True)
    return len(orphans)


@transaction.atomic
def keep(content: bytes, *, name: str, media_type: str, by: User | None, org: Organisation) -> File:
    """Keep a file the platform made itself: its kind needs no looking at, and a zip is welcome."""
    file = File(org=org, uploaded_by=by, name=clean_name(name), media_type=media_type)
    file.size, file.sha256 = shelf.write(file.pk, [content])
    file.save(force_insert=True)
    found = {"大小": file.size, "类型": media_type, "SHA-256": file.sha256}
    trail.record("files.made", file, by=by, what=f"生成了《{file.name}》", new=found)
    return file
