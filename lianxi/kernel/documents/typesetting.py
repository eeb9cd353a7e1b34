"""Typst at work: our template and a description in, PDF or PNG out."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst
from django.utils.translation import gettext as _

from lianxi.kernel.documents import fonts
from lianxi.kernel.refusal import Refused

TEMPLATES = Path(__file__).parent / "typst"
Template = Literal["paper", "figure"]
_of_thread = threading.local()  # a compiler serves one call at a time


def pdf(template: Template, data: Mapping[str, Any], pictures: Mapping[str, bytes]) -> bytes:
    """PDF/A-2b: embeds every font, and stops at a sign no font has instead of printing a box."""
    return _compiled(template, data, pictures, format="pdf", pdf_standards="a-2b", timestamp=0)[0]


def png(
    template: Template, data: Mapping[str, Any], pictures: Mapping[str, bytes], ppi: int = 150
) -> list[bytes]:
    """One picture a page."""
    return _compiled(template, data, pictures, format="png", ppi=ppi)


def _compiled(
    template: Template, data: Mapping[str, Any], pictures: Mapping[str, bytes], **options: Any
) -> list[bytes]:
    styled = {**data, "faces": fonts.faces(), "thickened": fonts.thickened()}
    inputs = {"data": json.dumps(styled, ensure_ascii=False)}
    with tempfile.TemporaryDirectory(prefix="lianxi-print-") as folder:
        for name, content in pictures.items():
            (Path(folder) / name).write_bytes(content)
        try:
            made = _compiler().compile(_source(template), root=folder, sys_inputs=inputs, **options)
        except typst.TypstError as error:
            raise Refused(
                _("文件没有排成：%(reason)s。请把这句话告诉系统管理员。") % {"reason": error.message}
            ) from error
    return made if isinstance(made, list) else [made or b""]


def _compiler() -> typst.Compiler:
    """Kept for the thread: fonts are read once, and what two papers share is laid out once."""
    if not hasattr(_of_thread, "compiler"):
        _of_thread.compiler = typst.Compiler(font_paths=fonts.loaded())
    return _of_thread.compiler


@cache
def _source(template: Template) -> bytes:
    parts = ("parts", template)
    return "\n".join((TEMPLATES / f"{part}.typ").read_text("utf-8") for part in parts).encode()
