"""An import from the first page to the last, and the list of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from lianxi.kernel.files.actions import note_reading
from lianxi.kernel.files.serving import respond
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions, queries, rules
from lianxi.kernel.spreadsheets.columns import Column
from lianxi.kernel.spreadsheets.forms import UploadForm
from lianxi.kernel.spreadsheets.kinds import ImportKind
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.template import how

PER_PAGE = 30
STOP_POLLING = 286
COLUMNS = [
    Column(gettext_lazy("内容"), "title"),
    Column(gettext_lazy("文件"), "file.name"),
    Column(gettext_lazy("归属单位"), "org.name"),
    Column(gettext_lazy("状态"), "get_state_display"),
    Column(gettext_lazy("行数"), "rows", "int"),
    Column(gettext_lazy("要改正的行"), "faulty_rows", "int"),
    Column(gettext_lazy("上传人"), "by.name"),
    Column(gettext_lazy("上传时间"), "at", "moment"),
    Column(gettext_lazy("保存时间"), "saved_at", "moment"),
]


def start(
    request: OfficeRequest,
    kind: ImportKind,
    *,
    org: Organisation | None = None,
    rows: Iterable[Mapping[str, Any]] = (),
) -> HttpResponseBase:
    """The first page of an import: the template to take, the filled sheet to hand in.

    A domain's view returns it from behind its own guard; ``rows`` are filled into the template.
    """
    org = org or request.user.acting_org
    if "template" in request.GET:
        return actions.hand_out(kind.sheet, rows=rows, by=request.user, org=org)
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        upload, back = form.cleaned_data["file"], request.path
        try:
            return redirect(actions.begin(upload, kind, by=request.user, org=org, back_url=back))
        except Refused as refusal:
            form.add_error("file", str(refusal))
    context = {
        "kind": kind,
        "org": org,
        "form": form,
        "steps": rules.steps_of(None),
        "fields": [{"field": field, "how": f"{field.help}{how(field)}"} for field in kind.sheet.fields],
    }
    return render(request, "spreadsheets/start.html", context)


@in_office()
def imports(request: OfficeRequest) -> HttpResponseBase:
    state = request.GET.get("state", "")
    rows = queries.imports_seen_by(request.user, state)
    if fmt := rules.wanted_format(request.GET):
        what = dict(Import.State.choices).get(state, _("全部"))
        return actions.export(_("导入记录"), COLUMNS, rows, by=request.user, fmt=fmt, what=str(what))
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    tally = queries.tally_of(request.user)
    context = {"page": page, "state": state, "tally": tally, "tabs": _tabs(state, tally)}
    return render(request, "spreadsheets/list.html", context)


@in_office()
def detail(request: OfficeRequest, pk: UUID) -> HttpResponse:
    return render(request, "spreadsheets/detail.html", _context(request, _visible(request, pk)))


@in_office()
def standing(request: OfficeRequest, pk: UUID) -> HttpResponse:
    """What the page asks for every second while a job is at work on it."""
    made = _visible(request, pk)
    status = 200 if made.is_at_work else STOP_POLLING
    return render(request, "spreadsheets/standing.html", _context(request, made), status=status)


@require_GET
@login_required
def download(request: OfficeRequest, pk: UUID, which: str) -> FileResponse:
    """The file as it was handed in, or with its marks."""
    made = _visible(request, pk)
    file = made.marked if which == "marked" else made.file
    if file is None:
        raise Http404
    response = respond(file)
    note_reading(file, by=request.user)
    return response


@require_POST
@in_office()
def save(request: OfficeRequest, pk: UUID) -> HttpResponse:
    made = _visible(request, pk)
    try:
        actions.confirm(made, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(made)


@require_POST
@in_office()
def check_again(request: OfficeRequest, pk: UUID) -> HttpResponse:
    made = _visible(request, pk)
    try:
        actions.check_again(made, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(made)


@require_POST
@in_office()
def drop(request: OfficeRequest, pk: UUID) -> HttpResponse:
    made = _visible(request, pk)
    try:
        actions.drop(made, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("已放弃，一行也没有保存。"))
    return redirect(made)


def _visible(request: OfficeRequest, pk: UUID) -> Import:
    rows = Import.objects.visible_to(request.user)
    return get_object_or_404(rows.select_related("org", "by", "saved_by", "file", "marked", "job"), pk=pk)


def _context(request: OfficeRequest, made: Import) -> dict[str, Any]:
    return {
        "made": made,
        "stage": rules.stage_of(made),
        "steps": rules.steps_of(made),
        "card": _card(made),
        "heads": made.preview[0] if made.preview else [],
        "first_rows": made.preview[1:],
        "may_handle": rules.may_handle(made, request.user),
        "saved_before": queries.saved_before(made) if made.is_open else None,
        "trail": [
            {"label": _("导入记录"), "url": reverse("spreadsheets:list")},
            {"label": made.title, "url": made.get_absolute_url()},
        ],
    }


def _card(made: Import) -> dict[str, Any] | None:
    """The job as its component takes it; the page asks for itself, so the component must not."""
    job = made.job
    if job is None:
        return None
    return {
        "id": job.pk,
        "title": job.title,
        "state": "unfinished",
        "done": job.done,
        "total": job.total,
        "note": job.note,
    }


def _tabs(state: str, tally: dict[str, int]) -> list[dict[str, Any]]:
    address = reverse("spreadsheets:list")
    choices = [("", _("全部")), *Import.State.choices]
    return [
        {
            "label": label,
            "url": f"{address}?state={value}" if value else address,
            "current": value == state,
            "count": tally.get(value, 0) if value else sum(tally.values()),
        }
        for value, label in choices
    ]
