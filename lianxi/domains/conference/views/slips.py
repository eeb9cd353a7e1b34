"""My federation's reply slip: on one page, from a phone, or out of a filled sheet."""

from __future__ import annotations

import secrets
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.cache import cache
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import slips as actions
from lianxi.domains.conference.forms import attendance as forms
from lianxi.domains.conference.models import Conference
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.views.attendance import base, named, room
from lianxi.kernel.files.kinds import XLSX
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.forms import UploadForm
from lianxi.kernel.spreadsheets.marking import marked
from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.sheets import Reading

KEPT = 600  # seconds a marked sheet waits for its download
SHOWN = 20  # problems on the page; the sheet has them all


@in_office()
def slip(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Everybody my federation sends, on one page."""
    conference = room(request, conference_id)
    lines = _saved(request, conference)
    ranks = rules.ranks_for(conference, request.user)
    if request.method != "POST":
        return _page(request, conference, forms.slip_forms(ranks, initial=lines, extra=0 if lines else 1))
    if "more" in request.POST:
        return _page(request, conference, forms.slip_forms(ranks, data=_one_more(request.POST)))
    form = forms.slip_forms(ranks, data=request.POST)
    if form.is_valid():
        try:
            actions.fill_slip(conference, by=request.user, people=form.people(), removed=form.removed())
            messages.success(request, _("回执已报送，会前都可以再改"))
            return redirect("conference:attendance", conference.pk)
        except Refused as refusal:
            return _page(request, conference, form, refusal=str(refusal))
    return _page(request, conference, form)


@in_office()
def slip_template(request: OfficeRequest, conference_id: UUID) -> HttpResponseBase:
    """The sheet, with what is saved already."""
    conference = room(request, conference_id)
    sheet = forms.sheet(rules.ranks_for(conference, request.user))
    return spreadsheets.hand_out(sheet, rows=_saved(request, conference), by=request.user)


@require_POST
@in_office()
def slip_upload(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """A filled sheet fills the page; nothing is saved before the page is."""
    conference = room(request, conference_id)
    upload = UploadForm(request.POST, request.FILES)
    if not upload.is_valid():
        messages.error(request, _("请先选一份填好的表格"))
        return redirect("conference:slip", conference.pk)
    ranks = rules.ranks_for(conference, request.user)
    saved = _saved(request, conference)
    file: UploadedFile = upload.cleaned_data["file"]
    try:
        reading = read(file, forms.sheet(ranks))
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("conference:slip", conference.pk)
    if reading.faults:
        form = forms.slip_forms(ranks, initial=saved, extra=0 if saved else 1)
        return _page(request, conference, form, reading=reading, marked_key=_keep(request, file, reading))
    lines = forms.merged(saved, [forms.line_read(row.values) for row in reading.rows])
    form = forms.slip_forms(ranks, initial=lines, extra=0)
    return _page(request, conference, form, read_count=len(reading.rows))


@in_office()
def slip_marked(request: OfficeRequest, conference_id: UUID, key: str) -> HttpResponse:
    """The sheet with its red cells: once, to whoever handed it in."""
    place = _place(request, key)
    content = cache.get(place)
    if content is None:
        raise Http404
    cache.delete(place)
    return named(HttpResponse(content, content_type=XLSX.media_type), "会议回执-需要改正.xlsx")


def _page(
    request: OfficeRequest, conference: Conference, form: forms.SlipFormSet, **more: Any
) -> HttpResponse:
    own = queries.slip_of(conference, request.user.acting_org.region)
    reading: Reading | None = more.get("reading")
    context = {
        "form": form,
        "upload": UploadForm(),
        "people": list(own),
        "may_answer": rules.may_answer(conference, request.user),
        "why_not": "" if rules.takes_slips(conference) else rules.why_no_slips(conference),
        "problems": [(row.number, problem) for row in reading.rows for problem in row.problems][:SHOWN]
        if reading
        else [],
        "refusal": "",
        **more,
    }
    status = 422 if request.method == "POST" and (form.is_bound and not form.is_valid()) else 200
    page = base(request, conference, "attendance") | context
    return render(request, "conference/attendance/slip.html", page, status=status)


def _saved(request: OfficeRequest, conference: Conference) -> list[dict[str, Any]]:
    own = queries.slip_of(conference, request.user.acting_org.region)
    return [forms.line_of(row) for row in own]


def _one_more(data: Any) -> Any:
    """The same page with an empty line at the end: works without any script."""
    more = data.copy()
    said = data.get("people-TOTAL_FORMS", "")
    n = min(int(said), forms.MOST) if said.isdecimal() else 0
    more["people-TOTAL_FORMS"] = str(n + 1)
    for name, value in forms.USUAL.items():
        more[f"people-{n}-{name}"] = str(value)
    return more


def _keep(request: OfficeRequest, file: UploadedFile, reading: Reading) -> str:
    content = marked(file, reading)
    if content is None:
        return ""
    key = secrets.token_urlsafe(12)
    cache.set(_place(request, key), content, KEPT)
    return key


def _place(request: OfficeRequest, key: str) -> str:
    return f"slip-marked:{request.user.pk}:{key}"
