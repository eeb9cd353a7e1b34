"""What a file really is, found in its content; and what to do about the kinds we do not take."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from typing import IO

from django.core.files.base import File
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lianxi.kernel.prose.encoding import decode
from lianxi.kernel.refusal import Refused

HEAD_BYTES = 4096
MOST_UNPACKED_BYTES = 400 * 1024 * 1024
MOST_PARTS = 20_000


Readable = IO[bytes] | File


@dataclass(frozen=True)
class Kind:
    label: str | Promise
    media_type: str
    extensions: tuple[str, ...]
    is_image: bool = False


PDF = Kind("PDF", "application/pdf", ("pdf",))
PNG = Kind(gettext_lazy("PNG 图片"), "image/png", ("png",), is_image=True)
JPG = Kind(gettext_lazy("JPG 图片"), "image/jpeg", ("jpg", "jpeg"), is_image=True)
WEBP = Kind(gettext_lazy("WebP 图片"), "image/webp", ("webp",), is_image=True)
DOCX = Kind(
    gettext_lazy("Word 文档"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ("docx",),
)
XLSX = Kind(
    gettext_lazy("Excel 表格"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",)
)
TXT = Kind(gettext_lazy("纯文本"), "text/plain", ("txt",))
HTML = Kind(gettext_lazy("网页"), "text/html", ("html", "htm"))
KINDS = (PDF, PNG, JPG, WEBP, DOCX, XLSX, TXT, HTML)
IMAGE_TYPES = frozenset(kind.media_type for kind in KINDS if kind.is_image)
ACCEPT = ",".join(f".{extension}" for kind in KINDS for extension in kind.extensions)

SIGNATURES = ((b"%PDF-", PDF), (b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPG))
_ARCHIVE = gettext_lazy("这是压缩包。请先解压，再把里面的文件逐个上传。")
_OLD_OFFICE = gettext_lazy(
    "这是旧版或加了密码的 Office 文档。请用 Word、Excel 或 WPS 打开，去掉密码，另存为 .docx 或 .xlsx 后再上传。"
)
_PICTURE = gettext_lazy("不收这种图片。请另存为 JPG 或 PNG 后再上传。")
_HEIC = gettext_lazy(
    "这是手机拍的 HEIC 图片。请在手机相机的设置里把格式改成“兼容性最佳”后重拍，或另存为 JPG 后再上传。"
)
_PROGRAM = gettext_lazy("这是可以执行的程序，不能上传。请上传文档或图片。")
UNWELCOME = (
    (b"\xd0\xcf\x11\xe0", _OLD_OFFICE),
    (b"Rar!", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
    (b"#!", _PROGRAM),
    (b"{\\rtf", gettext_lazy("这是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 后再上传。")),
)
# A text may begin with these letters; a picture or program holds zero bytes beside them.
ALSO_LETTERS = {b"BM", b"MZ"}
HEIC = re.compile(rb".{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
FIRST_TAG = re.compile(r"<(?:[\w-]+:)?([a-z][\w-]*)", re.IGNORECASE)
MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|table|script)\b", re.IGNORECASE
)


def kind_of(content: Readable) -> Kind:
    """The kind of ``content``, or a refusal that says what to do. Leaves the reader at the start."""
    content.seek(0)
    head = content.read(HEAD_BYTES)
    try:
        return _binary(head) or (_office(content) if head.startswith(b"PK") else _text(content))
    finally:
        content.seek(0)


def _binary(head: bytes) -> Kind | None:
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return WEBP
    if HEIC.match(head):
        raise Refused(str(_HEIC))
    for signature, advice in UNWELCOME:
        if head.startswith(signature) and (signature not in ALSO_LETTERS or b"\0" in head):
            raise Refused(str(advice))
    return None


def _office(content: Readable) -> Kind:
    """Word or Excel, told by what lies in the package."""
    try:
        with zipfile.ZipFile(content) as package:
            parts = {part.filename: part.file_size for part in package.infolist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Refused(_("文件不完整，打不开。请重新导出或重新下载后再上传。")) from error
    if len(parts) > MOST_PARTS or sum(parts.values()) > MOST_UNPACKED_BYTES:
        raise Refused(_("文件解压后过大。请拆成几个文件，或压缩其中的图片后再上传。"))
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        raise Refused(_("文档里有宏，不能上传。请另存为不含宏的 .docx 或 .xlsx 后再上传。"))
    return _packed(parts.keys())


def _packed(names: Collection[str]) -> Kind:
    if "[Content_Types].xml" in names and "word/document.xml" in names:
        return DOCX
    if "[Content_Types].xml" in names and "xl/workbook.xml" in names:
        return XLSX
    if "ppt/presentation.xml" in names:
        raise Refused(_("不收演示文稿。请另存为 PDF 后再上传。"))
    if "OFD.xml" in names:
        raise Refused(_("不收 OFD 文件。请用阅读器另存为 PDF 后再上传。"))
    raise Refused(str(_ARCHIVE))


def _text(content: Readable) -> Kind:
    content.seek(0)
    text = decode(content.read())
    start = COMMENT.sub("", text[:HEAD_BYTES]).lstrip()
    if not start.startswith("<"):
        return TXT
    first = FIRST_TAG.search(start)
    if first and first.group(1).lower() == "svg":
        raise Refused(_("SVG 图片里可以藏程序，不能上传。请另存为 PNG 后再上传。"))
    return HTML if MARKUP.search(start) else TXT
