"""Number and issue what all have signed, and file the sealed copy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.papers import tasking
from lianxi.domains.conference.actions.papers.holding import hold, refuse_stranger
from lianxi.domains.conference.models import Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.documents import actions as documents
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages


@transaction.atomic
def issue(
    paper: Paper,
    *,
    by: User,
    mark: str,
    on: dt.date | None = None,
    clauses: Mapping[str, str] | None = None,
) -> Paper:
    """Number (the lead's: 联合行文 takes one number), issue, and make tasks of the chosen clauses."""
    refuse_stranger(paper, by)
    hold(paper)
    if paper.is_public:
        raise Refused(_("文件已经印发，文号是%(number)s") % {"number": paper.document_number})
    if paper.state != Paper.State.ADOPTED:
        raise Refused(_("各方一致签署以后才能印发"))
    day = on or timezone.localdate()
    _refuse_day(paper, day)
    number = documents.number(
        paper, org=paper.org, mark=mark.strip(), by=by, title=paper.title, year=day.year
    )
    paper.state, paper.document_number, paper.issued_on = Paper.State.ISSUED, str(number), day
    with refuse_on("an_issued_paper_was_adopted_by_all", _("各方一致签署以后才能印发")):
        paper.save(update_fields=["state", "document_number", "issued_on"])
    trail.record(
        "paper.issued", paper, by=by, what=f"以{number}印发", new={"文号": str(number), "印发日期": day}
    )
    if clauses:
        tasking.make_tasks(paper, by=by, clauses=clauses)
    _tell(paper, by)
    pages.expire()
    return paper


@transaction.atomic
def archive(paper: Paper, *, by: User, upload: UploadedFile, note: str = "") -> Paper:
    """归档: the scan with all seals is kept, and the paper is filed."""
    refuse_stranger(paper, by)
    hold(paper)
    if not paper.is_public:
        raise Refused(_("文件印发以后才能归档"))
    copy = documents.keep_signed_copy(paper, org=paper.org, upload=upload, by=by, note=note)
    if paper.state == Paper.State.ISSUED:
        paper.state = Paper.State.ARCHIVED
        paper.save(update_fields=["state"])
    trail.record("paper.archived", paper, by=by, what="存了用印件，归档", new={"用印件": str(copy.file)})
    pages.expire()
    return paper


def _refuse_day(paper: Paper, day: dt.date) -> None:
    if day > timezone.localdate():
        raise Refused(_("印发日期不能在今天以后"))
    adopted = timezone.localdate(paper.adoption.at)
    if day < adopted:
        raise Refused(_("印发日期不能早于一致通过的日子"))


def _tell(paper: Paper, by: User) -> None:
    federations = [party.federation for party in paper.conference.parties.all()]
    others = [org for org in federations if org.pk != paper.org_id]
    officers = [user for org in others for user in queries.drafters_of(org)]
    names = "、".join(org.display_name for org in rules.issuers(paper))
    inbox.send(
        to=officers,
        kind=Kind.NOTICE,
        title=f"《{paper}》已印发，{paper.document_number}",
        body=f"{names}联合印发。任务分解表在文件页上。",
        url=reverse("conference:paper", args=[paper.pk]),
        by=by,
    )


def note_download(paper: Paper, version: PaperVersion, form: str, *, by: User) -> None:
    """Who took which version away."""
    what = f"下载了第{version.number}稿（{form.upper()}）"
    trail.record("paper.downloaded", paper, by=by, what=what, new={"指纹": version.fingerprint})
