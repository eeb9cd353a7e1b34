"""佐证材料 of a region's part: a file or photograph, an address, a note."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.models import Evidence, Part
from lianxi.domains.conference.rules import tasks as rules
from lianxi.kernel.files import actions as files
from lianxi.kernel.files.models import File
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

TITLE_LENGTH = 200
MOST_AT_ONCE = 10


@transaction.atomic
def add_evidence(
    part: Part,
    *,
    by: User,
    title: str,
    uploads: Sequence[UploadedFile] = (),
    url: str = "",
    note: str = "",
    dated: dt.date | None = None,
) -> list[Evidence]:
    """One row for each file; without a file one row that shows the address or says it in words."""
    _refuse_stranger(part, by)
    title = " ".join(title.split())
    if not title or len(title) > TITLE_LENGTH:
        raise Refused(_("请写材料的名称，最多%(most)s字") % {"most": TITLE_LENGTH})
    if len(uploads) > MOST_AT_ONCE:
        raise Refused(_("一次最多传%(most)s个文件，请分几次") % {"most": MOST_AT_ONCE})
    stored: list[File | None] = [files.store(upload, by=by, org=by.acting_org) for upload in uploads]
    shown = {"title": title, "url": url.strip(), "note": note.strip(), "dated": dated}
    with refuse_on("evidence_shows_something", _("请传文件、填网址或写说明，至少一样")):
        rows = [
            Evidence.objects.create(part=part, org=by.acting_org, file=file, by=by, **shown)
            for file in stored or [None]
        ]
    told = {"附件": [str(row.file) for row in rows if row.file], "网址": url.strip()}
    new = {name: value for name, value in told.items() if value}
    trail.record("part.evidence_added", part, by=by, what=f"交了佐证材料“{title}”", new=new)
    return rows


@transaction.atomic
def withdraw_evidence(evidence: Evidence, *, by: User, reason: str) -> Evidence:
    """It counts no longer, and stays where it is with the reason."""
    if not rules.may_withdraw(evidence, by):
        raise Refused(_("佐证材料由交它的地区撤回，您现在的职务不能撤"))
    if not reason.strip():
        raise Refused(_("请写明撤回的原因"))
    evidence.refresh_from_db(
        fields=["withdrawn_at"], from_queryset=Evidence.objects.select_for_update(of=("self",))
    )
    if evidence.withdrawn_at:
        raise Refused(_("这份材料已经撤回"))
    evidence.withdrawn_at = timezone.now()
    evidence.save(update_fields=["withdrawn_at"])
    what = f"撤回了佐证材料“{evidence.title}”"
    trail.record("part.evidence_withdrawn", evidence.part, by=by, what=what, note=reason.strip())
    return evidence


def _refuse_stranger(part: Part, by: User) -> None:
    if part.org is None:
        raise Refused(_("%(region)s还没有认领这项任务，请先认领") % {"region": part.region})
    if not rules.may_add_evidence(part, by):
        raise Refused(_("佐证材料由%(org)s交，您现在的职务不能代交") % {"org": part.org})
    if not part.task.is_live:
        state = part.task.get_state_display()
        raise Refused(_("任务%(state)s，不再收佐证材料") % {"state": state})
