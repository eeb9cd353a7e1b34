"""The smallest contents of each kind."""

from __future__ import annotations

import io
import zipfile

from django.core.files.uploadedfile import SimpleUploadedFile

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
JPG = b"\xff\xd8\xff\xe0\0\x10JFIF\0"
WEBP = b"RIFF\x24\0\0\0WEBPVP8 "
TXT = "三省一市工会签署工作意见，七项任务分工已定。".encode()
HTML = '<!DOCTYPE html><html><meta charset="utf-8"><body><p>三省一市工会签署工作意见。</p></body></html>'.encode()


def package(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return held.getvalue()


DOCX = package("[Content_Types].xml", "word/document.xml")
XLSX = package("[Content_Types].xml", "xl/workbook.xml")


def upload(name: str, content: bytes, claimed: str = "application/octet-stream") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, claimed)
