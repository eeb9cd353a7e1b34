"""The answer that carries a written file, and the temporary file it is written into."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from typing import IO, Any

from django.db.models import QuerySet
from django.http import FileResponse
from django.utils import timezone

from lianxi.kernel.files.kinds import XLSX
from lianxi.kernel.files.names import clean_name

ROWS_AT_ONCE = 2_000
MEMORY = 2 * 1024 * 1024  # bytes of a file that need no disk
MEDIA_TYPES = {"xlsx": XLSX.media_type, "csv": "text/csv; charset=utf-8"}


def held() -> IO[bytes]:
    """A file that is gone when it is closed: the answer closes it."""
    return tempfile.SpooledTemporaryFile(MEMORY)


def one_by_one(rows: Iterable[Any]) -> Iterable[Any]:
    """A queryset in portions, its objects not kept."""
    return rows.iterator(chunk_size=ROWS_AT_ONCE) if isinstance(rows, QuerySet) else rows


def answer(stream: IO[bytes], name: str, fmt: str) -> FileResponse:
    """A download called 任务清单-20211012-0930.xlsx, kept by nobody on the way."""
    stream.seek(0)
    name = clean_name(f"{name}-{timezone.localtime():%Y%m%d-%H%M}.{fmt}")
    response = FileResponse(stream, as_attachment=True, filename=name, content_type=MEDIA_TYPES[fmt])
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
