"""A paper to take away: canonical text, PDF, Word."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Conference, Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.documents.docx import to_docx
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.web.pages import mark_public

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST = 10_000  # versions; a number beyond is nobody's
TYPES = {"json": "application/json", "pdf": "application/pdf", "docx": DOCX}


@require_GET
def download(request: HttpRequest, paper_id: UUID, number: int, form: str) -> HttpResponse:
    """An insider takes any version; everybody takes the adopted one once the paper is issued."""
    paper = get_object_or_404(queries.whole_papers(request.user), pk=paper_id)
    version = queries.version_numbered(paper, number) if form in TYPES and number < MOST else None
    if version is None or not _may_read(request, paper, version):
        raise Http404
    response = HttpResponse(_content(paper, version, form), content_type=TYPES[form])
    name = _("%(title)s（第%(number)s稿）") % {"title": version.title, "number": version.number}
    response["Content-Disposition"] = content_disposition_header(form != "pdf", f"{name}.{form}") or ""
    if request.user.is_authenticated:
        actions.note_download(paper, version, form, by=request.user)
        response["Cache-Control"] = "private, no-store"
        return response
    return mark_public(response)


def _may_read(request: HttpRequest, paper: Paper, version: PaperVersion) -> bool:
    if Conference.objects.inside(request.user).filter(pk=paper.conference_id).exists():
        return True
    return paper.is_public and version.pk == paper.adoption.version_id


def _content(paper: Paper, version: PaperVersion, form: str) -> bytes:
    if form == "json":
        return version.canonical.encode()
    make = to_pdf if form == "pdf" else to_docx
    return make(rules.official(paper, version))
