"""A bundle of files that proves itself: a zip with the SHA-256 of every file in it.

``index.json`` is for programs, ``目录.txt`` for people; the lines of the latter are in the form
``sha256sum -c`` reads. The same files in the same order give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from django.utils.translation import gettext as _

from lianxi.kernel.refusal import Refused

INDEX, LISTING = "index.json", "目录.txt"
# The day does not matter and must not differ from one build to the next.
MOMENT = (1980, 1, 1, 0, 0, 0)
MOST_FILES = 20_000
CHUNK = 1024 * 1024


def build(files: Iterable[tuple[str, bytes]], title: str) -> bytes:
    """Stored, not squeezed: what goes in is PDF, docx and pictures, squeezed already."""
    bundle = io.BytesIO()
    entries: list[dict[str, Any]] = []
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_STORED) as package:
        for path, content in files:
            _refuse_path(path, {entry["path"] for entry in entries})
            entries.append(
                {"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            )
            _put(package, path, content)
        _put(package, INDEX, _index(title, entries))
        _put(package, LISTING, _listing(title, entries))
    return bundle.getvalue()


def check(bundle: bytes) -> list[str]:
    """What is wrong with a bundle, in sentences; none when every file is as it was put in."""
    try:
        package = zipfile.ZipFile(io.BytesIO(bundle))
        index = json.loads(package.read(INDEX))
        entries = {entry["path"]: entry for entry in index["files"]}
        listing = _listing(index["title"], index["files"])
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, NotImplementedError):
        return [_("打不开，或者里面没有完整的 index.json：这不是一份归档包，或已损坏。")]
    with package:
        return [*_strays(package, entries), *_altered(package, entries), *_listing_differs(package, listing)]


def _strays(package: zipfile.ZipFile, entries: dict[str, Any]) -> list[str]:
    names = package.namelist()
    known = {*entries, INDEX, LISTING}
    problems = [
        _("多出一个目录里没有的文件：%(path)s") % {"path": name} for name in names if name not in known
    ]
    twice = sorted({name for name in names if names.count(name) > 1}) if len(names) > len(set(names)) else []
    return problems + [_("同名文件出现了两次：%(path)s") % {"path": name} for name in twice]


def _altered(package: zipfile.ZipFile, entries: dict[str, Any]) -> list[str]:
    there = set(package.namelist())
    problems = []
    for path, entry in entries.items():
        if path not in there:
            problems.append(_("少了一个文件：%(path)s") % {"path": path})
        elif _digest(package, path) != (entry.get("size"), entry.get("sha256")):
            problems.append(_("文件被改动过：%(path)s") % {"path": path})
    return problems


def _digest(package: zipfile.ZipFile, path: str) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    try:
        with package.open(path) as content:
            while chunk := content.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):
        return -1, ""
    return size, digest.hexdigest()


def _listing_differs(package: zipfile.ZipFile, listing: bytes) -> list[str]:
    try:
        is_same = package.read(LISTING) == listing
    except (KeyError, zipfile.BadZipFile):
        is_same = False
    return [] if is_same else [_("目录.txt 与 index.json 不一致。")]


def _put(package: zipfile.ZipFile, path: str, content: bytes) -> None:
    info = zipfile.ZipInfo(path, MOMENT)
    info.create_system, info.external_attr = 3, 0o100644 << 16  # the same on every machine
    package.writestr(info, content)


def _index(title: str, entries: list[dict[str, Any]]) -> bytes:
    return json.dumps({"title": title, "files": entries}, ensure_ascii=False, indent=1).encode()


def _listing(title: str, entries: list[dict[str, Any]]) -> bytes:
    head = f"# {title}\n# {len(entries)} 个文件。核对：sha256sum -c {LISTING}\n"
    return (head + "".join(f"{entry['sha256']}  {entry['path']}\n" for entry in entries)).encode()


def _refuse_path(path: str, taken: set[str]) -> None:
    parts = PurePosixPath(path).parts
    is_safe = bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path
    if not is_safe or any(sign < " " for sign in path):
        raise Refused(_("归档包里不能放这个路径：%(path)s") % {"path": path})
    if path in taken or path in {INDEX, LISTING}:
        raise Refused(_("归档包里有两个文件都叫 %(path)s，请改一个名字") % {"path": path})
    if len(taken) >= MOST_FILES:
        raise Refused(_("文件超过 %(most)s 个，请分成几包归档") % {"most": f"{MOST_FILES:,}"})
