"""The frame of an official paper in Word: page, head, page numbers, signatures, 版记."""

from __future__ import annotations

import datetime as dt
import io

from docx.document import Document as Paper
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.section import _Footer
from docx.shared import Length, Pt, RGBColor
from docx.text.paragraph import Paragraph

from lianxi.kernel.documents import ooxml
from lianxi.kernel.documents.heads import RedHead, red_head
from lianxi.kernel.documents.layout import TEXT_WIDTH, Official
from lianxi.kernel.documents.ooxml import dress, mm
from lianxi.kernel.documents.pdf import qr_png

PITCH = 28.95  # pt: 22 lines on 225 mm
SIZE, SMALL, IMPRINT = 16, 12, 14  # 三号， 小四， 四号
RED = "D7000F"
CENTRE, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
JUSTIFY, DISTRIBUTE = WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.DISTRIBUTE
HEADING_FACES = ("hei", "kai", "body", "body")


def set_up(document: Paper, paper: Official) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = mm(210), mm(297)
    section.top_margin, section.bottom_margin = mm(37), mm(35)
    section.left_margin, section.right_margin = mm(28), mm(26)
    section.footer_distance = mm(20)
    ooxml.line_grid(document, pitch=579, char_space=-860)
    ooxml.name_fallbacks(document)
    document.settings.odd_and_even_pages_header_footer = True
    _properties(document, paper)
    _styles(document)
    _folio(section.footer, is_odd=True, kind=paper.kind)
    _folio(section.even_page_footer, is_odd=False, kind=paper.kind)


def _properties(document: Paper, paper: Official) -> None:
    core = document.core_properties
    core.title = paper.title.replace("\n", "")
    core.author = core.last_modified_by = "、".join(paper.issuers)[:250]
    core.subject, core.language, core.comments = paper.number, "zh-CN", ""
    if paper.dated:
        core.created = core.modified = dt.datetime.combine(paper.dated, dt.time(), dt.UTC)


def _styles(document: Paper) -> None:
    normal = document.styles["Normal"]
    ooxml.set_face(normal.element.get_or_add_rPr(), "body")
    normal.font.size = Pt(SIZE)
    text = normal.paragraph_format
    text.space_before = text.space_after = Pt(0)
    text.line_spacing, text.alignment, text.widow_control = Pt(PITCH), JUSTIFY, False
    for name in ("w:autoSpaceDE", "w:autoSpaceDN"):  # no air between 2021 and 年
        normal.element.get_or_add_pPr().insert_element_before(
            ooxml.element(name, val=0), "w:spacing", "w:ind", "w:jc"
        )
    for level, role in enumerate(HEADING_FACES, 1):
        _heading_style(document, level, role)


def _heading_style(document: Paper, level: int, role: str) -> None:
    style = document.styles[f"Heading {level}"]
    ooxml.set_face(style.element.get_or_add_rPr(), role)
    style.font.size, style.font.bold, style.font.italic = Pt(SIZE), False, False
    style.font.color.rgb = RGBColor(0, 0, 0)
    text = style.paragraph_format
    text.space_before = text.space_after = Pt(0)
    text.line_spacing, text.keep_with_next = Pt(PITCH), True
    text.first_line_indent = Pt(2 * SIZE)


# Paragraphs


def paragraph(document: Paper, *, align: WD_ALIGN_PARAGRAPH | None = None, pitch: float = PITCH) -> Paragraph:
    made = document.add_paragraph()
    made.paragraph_format.alignment = align
    made.paragraph_format.line_spacing = Pt(pitch)
    return made


def line(
    document: Paper, text: str, *, role: str = "body", align: WD_ALIGN_PARAGRAPH | None = None
) -> Paragraph:
    """One paragraph that begins at the margin; an empty one is a blank line."""
    made = paragraph(document, align=align)
    dress(made.add_run(text), role, SIZE)
    return made


def gap(document: Paper, points: float) -> Paragraph:
    """White of an exact height."""
    made = paragraph(document, pitch=points)
    dress(made.add_run(), "body", 1)
    return made


def loosened(made: Paragraph, align: WD_ALIGN_PARAGRAPH | None = None) -> Paragraph:
    """Lines as high as what stands in them, off the grid: tables, pictures, red heads."""
    made.paragraph_format.line_spacing, made.paragraph_format.alignment = 1.0, align
    made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(0)
    made._p.get_or_add_pPr().insert_element_before(
        ooxml.element("w:snapToGrid", val=0), "w:spacing", "w:ind", "w:jc"
    )
    return made


# Head


def head(document: Paper, paper: Official) -> None:
    found = red_head(paper.issuers, paper.kind)
    if paper.kind == "letter":
        _letter_head(document, found, paper)
    elif paper.kind == "red":
        gap(document, 35 * 72 / 25.4)
        _joint_name(document, found) if found.is_joint else _single_name(document, found)
        gap(document, 1.5 * PITCH)
        number = line(document, paper.number, align=CENTRE)
        ooxml.border(number, "bottom", 18, RED, space=11)
        gap(document, 2 * PITCH)
    elif paper.issuers or paper.number:
        _quiet_head(document, paper)


def _single_name(document: Paper, found: RedHead) -> None:
    made = loosened(document.add_paragraph(), CENTRE)
    dress(made.add_run("".join(found.names)), "title", found.size, RED)


def _joint_name(document: Paper, found: RedHead) -> None:
    """文件 stands to the right of the names, in their middle (7.2.4)."""
    table = document.add_table(rows=1, cols=2)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    ooxml.bare(table, [Pt(found.names_width * 1.04), Pt(found.word_size * 2.6)])
    names, word = table.rows[0].cells
    for n, name in enumerate(found.names):
        made = names.paragraphs[0] if n == 0 else names.add_paragraph()
        dress(loosened(made, DISTRIBUTE).add_run(name), "title", found.size, RED)
    word.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    dress(loosened(word.paragraphs[0], RIGHT).add_run(found.word), "title", found.word_size, RED)


def _letter_head(document: Paper, found: RedHead, paper: Official) -> None:
    """信函格式 (10.1): name and double lines stand in the head and foot of the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header_distance = mm(30)
    name = loosened(section.first_page_header.paragraphs[0], CENTRE)
    dress(name.add_run("".join(found.names)), "title", found.size, RED)
    ooxml.border(name, "bottom", 24, RED, val="thickThinSmallGap", space=11)
    foot = loosened(section.first_page_footer.paragraphs[0])
    ooxml.border(foot, "top", 24, RED, val="thinThickSmallGap")
    for made in (name, foot):  # 170 mm, in the middle of the sheet
        made.paragraph_format.left_indent, made.paragraph_format.right_indent = mm(-8), mm(-6)
    gap(document, 14)
    number = line(document, paper.number, align=RIGHT)
    qr_code(number, paper.absolute_url, mm(28), mm(38 + found.size * 25.4 / 72))
    gap(document, 2 * PITCH)


def _quiet_head(document: Paper, paper: Official) -> None:
    table = document.add_table(rows=1, cols=2)
    ooxml.bare(table, [Pt(TEXT_WIDTH * 0.6), Pt(TEXT_WIDTH * 0.4)])
    names, number = table.rows[0].cells
    for cell, text, role, align in (
        (names, "\n".join(paper.issuers), "hei", None),
        (number, paper.number, "body", RIGHT),
    ):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
        ooxml.cell_lines(cell, bottom=8)
        dress(loosened(cell.paragraphs[0], align).add_run(text), role, IMPRINT)
    gap(document, 1.5 * PITCH)


# Page numbers


def _folio(footer: _Footer, *, is_odd: bool, kind: str) -> None:
    """— 1 — at the outer edge, one sign in; 第x页 共y页 in the middle."""
    footer.is_linked_to_previous = False
    made = loosened(footer.paragraphs[0])
    stops = made.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(TEXT_WIDTH / 2), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Pt(TEXT_WIDTH - IMPRINT), WD_TAB_ALIGNMENT.RIGHT)
    if kind != "plain" and not is_odd:
        made.paragraph_format.left_indent = Pt(IMPRINT)
        _dashed(made)
    made.add_run("\t")
    _of_all(made)
    if kind != "plain" and is_odd:
        made.add_run("\t")
        _dashed(made)


def _dashed(made: Paragraph) -> None:
    dress(made.add_run("— "), "song", IMPRINT)
    ooxml.field(made, "PAGE", "song", IMPRINT)
    dress(made.add_run(" —"), "song", IMPRINT)


def _of_all(made: Paragraph) -> None:
    before, between, after = "第", "页　共", "页"
    dress(made.add_run(before), "song", 9)
    ooxml.field(made, "PAGE", "song", 9)
    dress(made.add_run(between), "song", 9)
    ooxml.field(made, "NUMPAGES", "song", 9)
    dress(made.add_run(after), "song", 9)


def qr_code(beside: Paragraph, url: str, x: Length, y: Length) -> None:
    if url:
        run = beside.add_run()
        run.add_picture(io.BytesIO(qr_png(url)), width=mm(19))
        ooxml.describe(run, url)
        ooxml.float_on_page(run, x, y)
