"""The register of numbers, and signed copies handed out and taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lianxi.kernel.documents import actions, queries, register, serving
from lianxi.kernel.documents.forms import RegisterForm, SignedCopyForm
from lianxi.kernel.documents.models import SignedCopy
from lianxi.kernel.files import actions as files
from lianxi.kernel.files.serving import respond
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

PAGE_SIZE = 50


@require_GET
@in_office()
def numbers(request: OfficeRequest) -> HttpResponse:
    """文号簿 of the organisation acted for."""
    sequences = queries.sequences(request.user)
    form = RegisterForm(request.GET, sequences)
    wanted = form.wanted()
    page = Paginator(queries.register(request.user, wanted), PAGE_SIZE).get_page(request.GET.get("page"))
    keys = _keys(page.object_list)
    signed, pages = queries.signed(keys), queries.pages_of(keys, request.user)
    rows = [
        {"number": number, "url": pages.get(key), "is_signed": key in signed}
        for number, key in zip(page.object_list, keys, strict=True)
    ]
    context = {
        "form": form,
        "page": page,
        "rows": rows,
        "sequences": sequences,
        "is_narrowed": wanted != queries.Wanted(),
        "org": request.user.acting_org,
    }
    return render(request, "documents/register.html", context)


@require_GET
@in_office()
def export_register(request: OfficeRequest, form: str) -> HttpResponse:
    """Exactly what is filtered, as CSV or as a sheet to sign, number by number; it stays in the trail."""
    wanted = RegisterForm(request.GET, queries.sequences(request.user)).wanted()
    found = list(queries.register(request.user, wanted).order_by("year", "mark", "serial"))
    signed = queries.signed(_keys(found))
    org = request.user.acting_org
    what = {"年份": wanted.year, "机关代字": wanted.mark, "标题": wanted.words}
    actions.note_register_export(org, by=request.user, what=what, count=len(found), form=form.upper())
    name = f"文号簿-{timezone.localtime():%Y%m%d-%H%M}"
    if form == "pdf":
        return serving.respond(register.paper(org, found, signed, wanted.year), name=name, fmt="pdf")
    lines = "".join(register.lines(found, signed)).encode()
    return serving.carrying(lines, name=f"{name}.csv", media_type="text/csv; charset=utf-8")


@require_GET
@login_required
def signed_copy(request: OfficeRequest, copy_id: UUID) -> FileResponse:
    copy = get_object_or_404(SignedCopy.objects.visible_to(request.user).select_related("file"), pk=copy_id)
    return hand_out(request, copy)


def hand_out(request: OfficeRequest, copy: SignedCopy) -> FileResponse:
    """For a domain that shares its papers: call it once the reader may see the paper itself."""
    response = respond(copy.file, inline=True)
    files.note_reading(copy.file, by=request.user)
    return response


def take_in(
    request: OfficeRequest,
    keep: Callable[[UploadedFile, str], Any],
    *,
    back: str,
    heading: str,
    trail: list[dict[str, str]] | None = None,
) -> HttpResponse:
    """Upload of a signed copy for a domain's own view, which has found the object already.

    ``keep(upload, note)`` is the domain's action: it keeps the copy and moves the state on.
    """
    form = SignedCopyForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            keep(form.cleaned_data["upload"], form.cleaned_data["note"])
        except Refused as refusal:
            form.add_error("upload", str(refusal))
        else:
            messages.success(request, _("签章件已收下，登记在经过里。"))
            return redirect(back)
    context = {"form": form, "back": back, "heading": heading, "trail": trail}
    return render(request, "documents/signed_copy_form.html", context)


def _keys(rows: Any) -> list[queries.Key]:
    return [(number.object_type, number.object_id) for number in rows]
