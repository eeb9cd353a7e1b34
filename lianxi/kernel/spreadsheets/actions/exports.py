"""Taking lists out: exactly what is filtered, and it stays in the trail."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import models, transaction
from django.http import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import csv_text, exporting, rules, xlsx
from lianxi.kernel.spreadsheets.columns import Column
from lianxi.kernel.spreadsheets.sheets import Sheet
from lianxi.kernel.spreadsheets.template import template
from lianxi.kernel.trail import actions as trail


@transaction.atomic
def export(
    name: str,
    columns: Sequence[Column],
    rows: Iterable[Any],
    *,
    by: User,
    fmt: str,
    what: str = "",
    obj: models.Model | None = None,
    org: Organisation | None = None,
    signatures: Sequence[str] = (),
) -> HttpResponseBase:
    """The answer that carries exactly ``rows``; ``what`` says in Chinese which ones they are.

    ``rows`` have gone through ``visible_to`` and the page's own filter. ``obj`` is what the export
    is recorded at; without it the federation ``org``, without that the acting one.
    """
    if fmt not in rules.FORMATS:
        raise Refused(_("只能导出 Excel 或 CSV。"))
    home, what = org or by.acting_org, what or _("全部")
    stream = exporting.held()
    if fmt == "xlsx":
        cover = xlsx.Cover(name, home.name, by.name, what, timezone.localtime(), signatures)
        count = xlsx.write(stream, columns, exporting.one_by_one(rows), cover)
    else:
        count = csv_text.write(stream, columns, exporting.one_by_one(rows))
    _note_export(obj or home, name, by, {"范围": what, "条数": count, "格式": rules.FORMATS[fmt]})
    return exporting.answer(stream, name, fmt)


@transaction.atomic
def hand_out(
    sheet: Sheet, *, rows: Iterable[Mapping[str, Any]] = (), by: User, org: Organisation | None = None
) -> HttpResponseBase:
    """The template as a download; filled in already with ``rows``, it is an export like any other."""
    filled = list(rows)
    if filled:
        _note_export(org or by.acting_org, sheet.title, by, {"范围": "填好的模板", "条数": len(filled)})
    return exporting.answer(io.BytesIO(template(sheet, filled)), f"{sheet.title}-模板", "xlsx")


def _note_export(obj: models.Model, name: str, by: User, facts: dict[str, Any]) -> None:
    what = f"导出了{name} {facts['条数']:,} 条"
    trail.record("spreadsheets.exported", obj, by=by, what=what, new=facts)
