"""Handing a stored file to a browser so that nothing in it can act on this site."""

from __future__ import annotations

from django.http import FileResponse
from django.utils.translation import gettext as _

from lianxi.kernel.files.kinds import IMAGE_TYPES
from lianxi.kernel.files.models import File
from lianxi.kernel.refusal import Refused


def respond(file: File, *, inline: bool = False) -> FileResponse:
    """The answer that carries ``file``; access is checked, and reading noted, by the caller.

    Only images are ever shown in place (``inline``); pages, documents and PDF are downloads.
    """
    try:
        bytes_on_disk = file.path.open("rb")
    except FileNotFoundError as error:
        raise Refused(
            _("附件《%(name)s》的登记还在，原件却不在存储里。请把编号 %(id)s 告诉系统管理员，从备份恢复。")
            % {"name": file.name, "id": file.pk}
        ) from error
    shown = inline and file.media_type in IMAGE_TYPES
    response = FileResponse(
        bytes_on_disk, as_attachment=not shown, filename=file.name, content_type=file.media_type
    )
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Cache-Control"] = "private, no-store"
    return response
