"""No paper carries an empty box."""

import shutil
import struct

import pytest

from lianxi.kernel.documents import fonts, glyphs
from lianxi.kernel.documents.layout import Para
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.refusal import Refused
from tests.factories.documents import make_official


def test_what_officials_write_is_all_there():
    text = "沪工联席〔2021〕3号“十四五”《意见》①②③㎡℃—…·一、（一）1.⑴ⅠⅡ镕喆堃赟翀珺囍ABCabc ０１２\n　"
    assert glyphs.missing(text) == []


def test_a_rare_sign_is_named_once():
    assert glyphs.missing("𠮷野家𠮷") == ["𠮷"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "关于𠮷某某的通知"},
        {"body": [Para("经办人：𠮷某某")]},
        {"signatories": ["𠮷某某"]},
        {"signature_boxes": ["𠮷某某签字："]},
    ],
)
def test_a_paper_with_a_rare_sign_is_refused_with_advice(fields):
    with pytest.raises(Refused, match=r"𠮷（U\+20BB7）.*字体文件"):
        to_pdf(make_official(**fields))


def test_fonts_of_the_installation_count(settings, tmp_path):
    """A font file the federation owns is read beside the packaged ones."""
    settings.HOME = tmp_path
    assert fonts.own_folder() not in fonts.folders()
    fonts.own_folder().mkdir()
    shutil.copy(fonts.PACKAGED / "NotoSansSC-Regular.otf", fonts.own_folder() / "own.otf")
    assert fonts.files()[0] == fonts.own_folder() / "own.otf"


def test_an_old_cmap_and_a_collection_are_read_too(tmp_path):
    """Format 4 in a .ttc, as system fonts of Windows are."""
    cmap = struct.pack(">HH", 0, 1) + struct.pack(">HHI", 3, 1, 12)
    cmap += struct.pack(">HHHHHHH", 4, 0, 0, 4, 0, 0, 0) + struct.pack(">HH", 0x4E01, 0xFFFF)
    cmap += struct.pack(">H", 0) + struct.pack(">HH", 0x4E00, 0xFFFF)
    font = struct.pack(">IHHHH", 0x00010000, 1, 0, 0, 0) + struct.pack(">4sIII", b"cmap", 0, 44, len(cmap))
    path = tmp_path / "old.ttc"
    path.write_bytes(b"ttcf" + struct.pack(">III", 0x00010000, 1, 16) + font + cmap)
    assert list(glyphs._ranges(path)) == [(0x4E00, 0x4E01)]
