"""The Word document: readable by Word, in the measures and faces of the standard."""

import io
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from lianxi.kernel.documents.docx import to_docx
from tests.factories.documents import (
    FOUR,
    make_joint,
    make_letter,
    make_minutes,
    make_official,
    make_report,
)

# The order ECMA-376 wants; Word calls a file damaged that has another.
ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
    "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "w:rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "w:tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
    "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "w:tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "w:sectPr": "footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
    "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "w:pBdr": "top left bottom right between bar",
}
ALL = {
    "red": make_letter(),
    "letter": make_letter("letter"),
    "joint": make_joint(),
    "minutes": make_minutes(),
    "report": make_report(),
}


def opened(official):
    return Document(io.BytesIO(to_docx(official)))


def texts(document) -> list[str]:
    return [p.text for p in document.element.body.iter(qn("w:p")) for p in [Paragraphs(p)] if p.text]


class Paragraphs:
    def __init__(self, element):
        self.text = "".join(t.text or "" for t in element.iter(qn("w:t")))


@pytest.mark.parametrize("official", ALL.values(), ids=ALL)
def test_every_property_stands_in_the_order_word_wants(official):
    document = opened(official)
    parts = [document.element, document.styles.element]
    section = document.sections[0]
    parts += [section.footer._element, section.even_page_footer._element]
    if section.different_first_page_header_footer:
        parts += [section.first_page_header._element, section.first_page_footer._element]
    for part in parts:
        for name, order in ORDER.items():
            ranks = {qn(f"w:{tag}"): n for n, tag in enumerate(order.split())}
            for properties in part.iter(qn(name)):
                # References to heads and feet come first, in any order.
                found = [ranks.get(child.tag, -1) for child in properties]
                assert found == sorted(found), (name, [child.tag for child in properties])


def test_the_sheet_has_the_measures_of_the_standard():
    document = opened(make_letter())
    section = document.sections[0]
    sides = [section.page_width, section.page_height, section.top_margin, section.bottom_margin]
    sides += [section.left_margin, section.right_margin]
    assert [round(side.mm, 1) for side in sides] == [210, 297, 37, 35, 28, 26]
    grid = section._sectPr.find(qn("w:docGrid"))
    assert (grid.get(qn("w:type")), grid.get(qn("w:linePitch"))) == ("linesAndChars", "579")
    normal = document.styles["Normal"]
    assert normal.font.size == Pt(16)
    assert normal.element.rPr.rFonts.get(qn("w:eastAsia")) == "仿宋_GB2312"


def test_headings_are_headings_in_their_faces():
    document = opened(make_joint())
    faces = {
        f"Heading {level}": document.styles[f"Heading {level}"].element.rPr.rFonts.get(qn("w:eastAsia"))
        for level in (1, 2, 3, 4)
    }
    assert list(faces.values()) == ["黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"]
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["一、总体要求", "二、重点工作", "三、竞赛活动", "四、组织保障"]


def test_a_joint_paper_says_everything_once_in_order():
    told = texts(opened(make_joint()))
    order = [*FOUR, "文件", "沪工联席〔2021〕1号", "附件：1. 2021年长三角工会重点工作任务分解表"]
    order += ["附件1", "附件2", "上海市总工会办公室", "2021年4月1日印发"]
    assert [text for text in told if text in order][:5] == [*FOUR, "文件"]
    assert all(text in told for text in order)
    assert "安徽省总工会2021年4月1日" in told  # the last signatory holds the date, a line break between
    assert told[-2:] == ["上海市总工会办公室", "2021年4月1日印发"]


def test_page_numbers_are_counted_by_word_on_both_sides():
    section = opened(make_joint()).sections[0]
    for footer in (section.footer, section.even_page_footer):
        codes = [code.text for code in footer._element.iter(qn("w:instrText"))]
        assert sorted(codes) == ["NUMPAGES", "PAGE", "PAGE"]
    plain = opened(make_minutes()).sections[0].footer._element
    assert [code.text for code in plain.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_only_a_letter_has_a_first_page_of_its_own():
    letter, red = (opened(make_letter(kind)).sections[0] for kind in ("letter", "red"))
    assert letter.different_first_page_header_footer
    assert letter.first_page_header.paragraphs[0].text == "上海市总工会"
    assert not red.different_first_page_header_footer


def test_charts_photographs_and_code_are_pictures_with_words():
    content = to_docx(make_report())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        media = [name for name in package.namelist() if name.startswith("word/media/")]
    assert len(media) == 4  # two charts, a photograph, the code
    described = [p.get("descr") for p in Document(io.BytesIO(content)).element.iter(qn("wp:docPr"))]
    assert (
        described[0]
        == "2021年职工疗休养跨省人次：上海 31240 人次，江苏 42810 人次，浙江 38655 人次，安徽 20933 人次"
    )
    assert all(described)


def test_the_font_table_names_what_to_try_instead():
    with zipfile.ZipFile(io.BytesIO(to_docx(make_official()))) as package:
        table = package.read("word/fontTable.xml").decode()
    assert '<w:font w:name="方正小标宋简体"><w:altName w:val="Noto Serif SC"/>' in table
