"""Where the bytes lie: ``MEDIA_ROOT/files/<id>``. The web server must not serve this folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from django.conf import settings


def folder() -> Path:
    return Path(settings.MEDIA_ROOT) / "files"


def path_of(key: UUID) -> Path:
    return folder() / str(key)


def write(key: UUID, chunks: Iterable[bytes]) -> tuple[int, str]:
    """Put the bytes on disk, readable by this account only; their count and SHA-256.

    Under the final name only when all of them are there: a full disk leaves no half file.
    """
    folder().mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    unfinished = path_of(key).with_suffix(".part")
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as disk:
        for chunk in chunks:
            size += disk.write(chunk)
            digest.update(chunk)
        disk.flush()
        os.fsync(disk.fileno())
    unfinished.replace(path_of(key))
    return size, digest.hexdigest()


def older_than(moment: float) -> list[Path]:
    """Everything last written before ``moment`` (seconds since 1970)."""
    ours = folder().glob("????????-????-????-????-????????????*")
    return [path for path in ours if path.stat().st_mtime < moment]
