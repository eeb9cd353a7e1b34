"""Numbering papers, voiding numbers, keeping signed copies."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.documents.models import DocumentNumber, Serial, SignedCopy
from lianxi.kernel.documents.rules import clean_mark, refuse_unsigned
from lianxi.kernel.files import actions as files
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def number(
    obj: models.Model, *, org: Organisation, mark: str, by: User | None, title: str, year: int | None = None
) -> DocumentNumber:
    """Give ``obj`` the next number of ``mark``. Who may, and when, is for the calling action to say.

    Others who want a number of the same mark wait until the caller's transaction ends: number late.
    """
    mark = clean_mark(mark)
    year = year or timezone.localdate().year
    given = DocumentNumber.objects.create(
        org=org,
        mark=mark,
        year=year,
        serial=_next_serial(org, mark, year),
        object_type=obj._meta.label_lower,
        object_id=str(obj.pk),
        title=title.replace("\n", "")[:300],
        issued_by=by,
    )
    trail.record("documents.numbered", obj, by=by, what=f"编了文号{given}", new={"文号": str(given)})
    return given


def _next_serial(org: Organisation, mark: str, year: int) -> int:
    """One statement: the row is made or raised by one, and stays locked until commit or rollback."""
    table = connection.ops.quote_name(Serial._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"insert into {table} (id, org_id, mark, year, last) values (%s, %s, %s, %s, 1) "
            f"on conflict (org_id, mark, year) do update set last = {table}.last + 1 returning last",
            [uuid7(), org.pk, mark, year],
        )
        return int(cursor.fetchone()[0])


@transaction.atomic
def void_number(given: DocumentNumber, *, by: User | None, reason: str) -> DocumentNumber:
    """The paper will not be issued: its number stays in the register, crossed out, and is not given again."""
    given = DocumentNumber.objects.select_for_update().get(pk=given.pk)
    reason = reason.strip()
    if given.is_void:
        raise Refused(_("%(number)s已经作废，不必再办") % {"number": given})
    if not reason:
        raise Refused(_("请写明作废原因，它会留在文号簿里"))
    given.voided_at, given.void_reason = timezone.now(), reason[:300]
    given.save(update_fields=["voided_at", "void_reason"])
    trail.record("documents.voided", given, by=by, what=f"作废了文号{given}", note=reason)
    return given


@transaction.atomic
def keep_signed_copy(
    obj: models.Model, *, org: Organisation, upload: UploadedFile, by: User | None, note: str = ""
) -> SignedCopy:
    """Keep the scan of the signed and stamped paper. The state moves on in the calling action."""
    refuse_unsigned(upload)
    file = files.store(upload, by=by, org=org)
    copy = SignedCopy.objects.create(
        org=org,
        object_type=obj._meta.label_lower,
        object_id=str(obj.pk),
        file=file,
        note=note.strip()[:300],
        by=by,
    )
    facts = {"单位": str(org), "附件": file.name, "SHA-256": file.sha256}
    trail.record(
        "documents.signed_copy", obj, by=by, what=f"上传了签章件《{file.name}》", new=facts, note=copy.note
    )
    return copy


def note_register_export(org: Organisation, *, by: User, what: dict[str, Any], count: int, form: str) -> None:
    """Who took the register away, as what, and how much of it."""
    facts = {"格式": form, "条数": count} | {name: value for name, value in what.items() if value}
    trail.record("documents.register_exported", org, by=by, what=f"导出了文号簿 {count:,} 条", new=facts)
