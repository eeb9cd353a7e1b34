"""A file is what its content says; everything else is turned away with a way on."""

import io
import re

import pytest

from lianxi.kernel.files import kinds
from lianxi.kernel.files.rules import accepted_kind
from lianxi.kernel.files.tests import samples
from lianxi.kernel.files.tests.samples import package, upload
from lianxi.kernel.refusal import Refused

WELCOME = [
    ("方案.pdf", samples.PDF, kinds.PDF),
    ("签署.png", samples.PNG, kinds.PNG),
    ("合影.jpg", samples.JPG, kinds.JPG),
    ("合影.jpeg", samples.JPG, kinds.JPG),
    ("合影.webp", samples.WEBP, kinds.WEBP),
    ("意见.docx", samples.DOCX, kinds.DOCX),
    ("名册.xlsx", samples.XLSX, kinds.XLSX),
    ("报道.txt", samples.TXT, kinds.TXT),
    ("报道.txt", samples.TXT.decode().encode("gb18030"), kinds.TXT),
    ("BM开头.txt", b"BM 2021 MZ", kinds.TXT),
    ("报道.html", samples.HTML, kinds.HTML),
    ("报道.htm", samples.HTML, kinds.HTML),
]
UNWELCOME = [
    ("旧方案.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "另存为 .docx"),
    ("材料.zip", package("方案.pdf"), "请先解压"),
    ("材料.rar", b"Rar!\x1a\x07\x00", "请先解压"),
    ("材料.gz", b"\x1f\x8b\x08\0\0", "请先解压"),
    pytest.param("断了.docx", samples.DOCX[:40], "请重新导出", id="断了.docx"),  # its bytes hold the time
    ("宏.docx", package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "不含宏"),
    ("汇报.pptx", package("[Content_Types].xml", "ppt/presentation.xml"), "另存为 PDF"),
    ("公文.ofd", package("OFD.xml"), "另存为 PDF"),
    ("动图.gif", b"GIF89a", "另存为 JPG 或 PNG"),
    ("扫描.bmp", b"BM\x36\0\0\0", "另存为 JPG 或 PNG"),
    ("手机.heic", b"\0\0\0\x18ftypheic", "兼容性最佳"),
    ("图.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "另存为 PNG"),
    (
        "图.svg",
        b"<?xml version='1.0'?><!-- a --><!-- b --><!DOCTYPE svg [<!ENTITY a 'b'>]><svg:svg/>",
        "另存为 PNG",
    ),
    ("程序.exe", b"MZ\x90\0\3\0", "请上传文档或图片"),
    ("脚本.sh", b"#!/bin/sh\nrm", "请上传文档或图片"),
    ("信.rtf", b"{\\rtf1 ", "另存为 .docx"),
    ("乱码.txt", bytes(range(256)) * 40, "请"),
    ("空.txt", b"", "文件是空的"),
    ("只有空格.txt", b" \n ", "请检查"),
]


@pytest.mark.parametrize("name, content, kind", WELCOME)
def test_a_kind_is_found_in_the_content(name, content, kind):
    assert accepted_kind(upload(name, content, "application/x-lies"), name) == kind


@pytest.mark.parametrize("name, content, advice", UNWELCOME)
def test_what_is_not_taken_is_refused_with_a_way_on(name, content, advice):
    with pytest.raises(Refused, match=re.escape(advice)):
        accepted_kind(upload(name, content), name)


@pytest.mark.parametrize(
    "name, content, sentence",
    [
        (
            "方案.pdf",
            samples.HTML,
            "文件名以 .pdf 结尾，内容却是网页。请核对是否选错了文件，或把扩展名改为 .html 再上传。",
        ),
        (
            "合影.png",
            samples.JPG,
            "文件名以 .png 结尾，内容却是JPG 图片。请核对是否选错了文件，或把扩展名改为 .jpg 再上传。",
        ),
        ("方案", samples.PDF, "文件名没有扩展名。它是PDF，请在文件名后面加上 .pdf 再上传。"),
    ],
)
def test_a_name_that_disagrees_with_the_content_is_refused(name, content, sentence):
    with pytest.raises(Refused) as refusal:
        accepted_kind(upload(name, content), name)
    assert str(refusal.value) == sentence


def test_a_file_over_the_limit_is_refused_with_both_figures(settings):
    settings.MAX_UPLOAD_BYTES = 1024
    with pytest.raises(Refused, match=r"超过 1\.0.KB 的上限。请压缩图片或拆成几个文件"):
        accepted_kind(upload("方案.pdf", samples.PDF + bytes(2000)), "方案.pdf")


def test_a_package_that_swells_is_refused(monkeypatch):
    monkeypatch.setattr(kinds, "MOST_UNPACKED_BYTES", 3)
    with pytest.raises(Refused, match="解压后过大"):
        kinds.kind_of(io.BytesIO(samples.XLSX))


def test_a_thousand_comments_do_not_slow_the_look_into_a_page():
    assert kinds.kind_of(io.BytesIO(b"<!---->" * 580 + b"<p>1")) == kinds.HTML


def test_the_reader_is_left_at_the_start():
    content = io.BytesIO(samples.DOCX)
    kinds.kind_of(content)
    assert content.tell() == 0
