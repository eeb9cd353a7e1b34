"""Filled sheets on their way in: the smallest file, and an import of it in any state."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from lianxi.kernel.files import actions as files
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.spreadsheets.models import Import
from tests import factories


def make_xlsx(*rows: Sequence[Any], tab: str = "名册") -> bytes:
    """A workbook of one sheet: texts stay texts, numbers numbers."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet(tab)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return held.getvalue()


def make_upload(content: bytes, name: str = "参赛名册.xlsx") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def make_import(org: Organisation, by: User | None = None, **fields: Any) -> Import:
    """Checked and waiting to be saved, unless said otherwise."""
    by = by or factories.make_officer(org)
    content = make_xlsx(["姓名"], ["王小工"])
    defaults = {
        "kind": "tests.roster",
        "title": "参赛名册",
        "permission": "members.enrol",
        "check_task": "tests.spreadsheets.check",
        "save_task": "tests.spreadsheets.save",
        "state": Import.State.READY,
        "rows": 1,
        "by": by,
    }
    if fields.get("state") == Import.State.SAVED:
        defaults |= {"saved_by": by, "saved_at": timezone.now()}
    file = fields.pop("file", None) or files.store(make_upload(content), by=by, org=org)
    return Import.objects.create(org=org, file=file, **defaults | fields)


factories.FACTORIES[Import] = make_import
