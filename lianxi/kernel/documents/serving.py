"""The answer that carries a document: PDF or Word, from one description."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header

from lianxi.kernel.documents.docx import to_docx
from lianxi.kernel.documents.layout import Official
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.files.kinds import DOCX, PDF
from lianxi.kernel.files.names import clean_name

WRITERS: dict[str, tuple[Callable[[Official], bytes], str]] = {
    "pdf": (to_pdf, PDF.media_type),
    "docx": (to_docx, DOCX.media_type),
}


def respond(official: Official, *, name: str, fmt: str) -> HttpResponse:
    """``fmt`` comes from the address: anything but pdf and docx is not found."""
    if fmt not in WRITERS:
        raise Http404
    write, media_type = WRITERS[fmt]
    return carrying(write(official), name=f"{name}.{fmt}", media_type=media_type, inline=fmt == "pdf")


def carrying(content: bytes, *, name: str, media_type: str, inline: bool = False) -> HttpResponse:
    """A made file, kept by nobody on the way; PDF opens in the browser, the rest is a download."""
    response = HttpResponse(content, content_type=media_type)
    shown = content_disposition_header(not inline, clean_name(name))
    assert shown is not None
    response["Content-Disposition"] = shown
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
