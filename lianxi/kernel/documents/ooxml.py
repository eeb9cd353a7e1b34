"""What python-docx does not say itself: grids, borders, fields, faces, pictures that float."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Length, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

EMU_OF_MM = 36_000
# Word draws what it has; elsewhere the second name is tried, and both keep the paper readable.
FACES = {
    "title": ("方正小标宋简体", "Noto Serif SC"),
    "body": ("仿宋_GB2312", "FangSong"),
    "hei": ("黑体", "SimHei"),
    "kai": ("楷体_GB2312", "KaiTi"),
    "song": ("宋体", "SimSun"),
}
LATIN = "Times New Roman"


def mm(value: float) -> Emu:
    return Emu(round(value * EMU_OF_MM))


def element(name: str, **attributes: object) -> Any:
    """``element("w:tab", val="right")``; the attributes are in the namespace of the name."""
    made = OxmlElement(name)
    prefix = name.partition(":")[0]
    for key, value in attributes.items():
        made.set(qn(f"{prefix}:{key}"), str(value))
    return made


def dress(run: Run, role: str, size: float, colour: str = "") -> Run:
    """Face and size, for Chinese and for letters and digits."""
    set_face(run._r.get_or_add_rPr(), role)
    run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return run


def set_face(properties: Any, role: str) -> None:
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    face = FACES[role][0]
    latin = face if role in {"title", "hei"} else LATIN
    fonts = element("w:rFonts", eastAsia=face, ascii=latin, hAnsi=latin, cs=latin, hint="eastAsia")
    properties.insert(0, fonts)


def name_fallbacks(document: Document) -> None:
    """The font table says what to try where the licensed faces are missing."""
    part = next(rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/fontTable"))
    fonts = "".join(
        f'<w:font w:name="{face}"><w:altName w:val="{other}"/><w:charset w:val="86"/></w:font>'
        for face, other in FACES.values()
    )
    part._blob = f'<?xml version="1.0" encoding="UTF-8"?><w:fonts {nsdecls("w")}>{fonts}</w:fonts>'.encode()


def line_grid(document: Document, pitch: int, char_space: int) -> None:
    """28 signs a line, 22 lines a page: ``pitch`` in twentieths of a point, space in 1/4096 pt."""
    section = document.sections[0]._sectPr
    for old in section.findall(qn("w:docGrid")):
        section.remove(old)
    section.append(element("w:docGrid", type="linesAndChars", linePitch=pitch, charSpace=char_space))


def border(paragraph: Paragraph, side: str, eighths: int, colour: str = "000000", **more: object) -> None:
    """A line over or under a paragraph, ``eighths`` of a point thick."""
    properties = paragraph._p.get_or_add_pPr()
    borders = properties.find(qn("w:pBdr"))
    if borders is None:
        borders = element("w:pBdr")
        properties.insert_element_before(borders, *_AFTER_BORDERS)
    attributes = {"val": "single", "sz": eighths, "space": 1, "color": colour} | more
    borders.append(element(f"w:{side}", **attributes))


_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct"),
    *("w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid"),
    *("w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc"),
    *("w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId"),
    *("w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)


def indent(paragraph: Paragraph, **hundredths: int) -> None:
    """``indent(p, firstLineChars=200)``: hundredths of a sign, as Chinese Word counts."""
    found = paragraph._p.get_or_add_pPr().get_or_add_ind()
    for key, value in hundredths.items():
        found.set(qn(f"w:{key}"), str(value))


def field(paragraph: Paragraph, code: str, role: str, size: float) -> None:
    """PAGE or NUMPAGES, counted by Word."""
    for kind in ("begin", "code", "end"):
        run = dress(paragraph.add_run(), role, size)
        if kind == "code":
            text = element("w:instrText")
            text.text = code
            run._r.append(text)
        else:
            run._r.append(element("w:fldChar", fldCharType=kind))


def bare(table: Table, widths: Sequence[Length]) -> None:
    """No lines, fixed widths: a table that only places things."""
    margins = element("w:tblCellMar")
    margins.append(element("w:left", w=0, type="dxa"))
    margins.append(element("w:right", w=0, type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
    set_widths(table, widths)


def set_widths(table: Table, widths: Sequence[Length]) -> None:
    """For Word, which reads the cells, and for WPS, which reads the grid."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def float_at_foot(table: Table) -> None:
    """The table stands at the foot of the text of whatever page it falls on."""
    place = element(
        "w:tblpPr", vertAnchor="margin", horzAnchor="margin", tblpXSpec="center", tblpYSpec="bottom"
    )
    table._tbl.tblPr.insert_element_before(
        place, "w:tblW", "w:jc", "w:tblLayout", "w:tblCellMar", "w:tblLook"
    )


def cell_lines(cell: _Cell, **sides: int) -> None:
    """``cell_lines(cell, top=8)``: lines of a cell, in eighths of a point."""
    borders = element("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            borders.append(element(f"w:{side}", val="single", sz=sides[side], space=0, color="000000"))
    cell._tc.get_or_add_tcPr().insert_element_before(borders, "w:shd", "w:vAlign")


def repeat_as_header(table: Table) -> None:
    table.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))


def keep_rows_whole(table: Table) -> None:
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def float_on_page(run: Run, x: Length, y: Length) -> None:
    """Turn the inline picture of ``run`` into one that stands at a place of its page."""
    inline = run._r.find(f".//{qn('wp:inline')}")
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0" '
        'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="0" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        "</wp:anchor>"
    )
    anchor.append(inline.find(qn("wp:extent")))
    anchor.append(element("wp:wrapNone"))
    for name in ("wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"):
        anchor.append(inline.find(qn(name)))
    inline.getparent().replace(inline, anchor)


def describe(run: Run, words: str) -> None:
    """What a screen reader says instead of the picture."""
    run._r.find(f".//{qn('wp:docPr')}").set("descr", words)
