"""An official paper as a Word document (.docx), to be worked on further and printed by an office."""

from __future__ import annotations

import io
from collections.abc import Sequence

from docx import Document
from docx.document import Document as Paper
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from lianxi.kernel.documents import docx_foot as foot
from lianxi.kernel.documents import docx_frame as frame
from lianxi.kernel.documents import ooxml
from lianxi.kernel.documents.docx_frame import CENTRE, SMALL, line, paragraph
from lianxi.kernel.documents.heads import title_lines
from lianxi.kernel.documents.layout import (
    TEXT_WIDTH,
    Bars,
    Block,
    Heading,
    Official,
    PageBreak,
    Para,
    Picture,
    Table,
    cleaned,
    day,
)
from lianxi.kernel.documents.pdf import bars_png
from lianxi.kernel.documents.pictures import fitted
from lianxi.kernel.documents.tables import columns_of

LANDSCAPE, PORTRAIT = 120, 90  # mm: width of a wide picture, height of a tall one


def to_docx(official: Official) -> bytes:
    """The same description as the PDF, in editable form; the faces are those the standard names."""
    paper = cleaned(official)
    document = Document()
    frame.set_up(document, paper)
    frame.head(document, paper)
    title(document, paper.title)
    if paper.addressees:
        line(document, paper.addressees)
    blocks(document, paper.body)
    attachments(document, paper.named_attachments)
    foot.signatures(document, paper.signatories, day(paper.dated))
    foot.boxes(document, paper.signature_boxes)
    for n, annex in enumerate(paper.annexes, 1):
        new_page(document)
        number = str(n) if len(paper.annexes) > 1 else ""
        line(document, f"附件{number}", role="hei")
        line(document, "")
        title(document, annex.title)
        blocks(document, annex.body)
    foot.imprint(document, paper)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def title(document: Paper, text: str) -> None:
    """二号小标宋, centred, broken where the PDF breaks it; a blank line follows."""
    made = paragraph(document, align=CENTRE, pitch=33)
    for n, part in enumerate(title_lines(text)):
        run = ooxml.dress(made.add_run(), "title", 22)
        if n:
            run.add_break()
        run.add_text(part)
    line(document, "")


def blocks(document: Paper, body: Sequence[Block]) -> None:
    for part in body:
        match part:
            case Heading(level, text):
                document.add_paragraph(text, style=f"Heading {level}")
            case Para():
                _paras(document, part)
            case Table():
                _table(document, part)
            case Picture(content, caption):
                _picture(document, content, caption)
            case Bars():
                _bars(document, part)
            case PageBreak():
                new_page(document)


def new_page(document: Paper) -> None:
    """A line of a point in height: a table may be what begins the page."""
    frame.gap(document, 1).paragraph_format.page_break_before = True


def _paras(document: Paper, para: Para) -> None:
    for n, text in enumerate(para.text.split("\n")):
        made = paragraph(document, align=CENTRE if para.style == "centre" else None)
        if para.style == "body":
            ooxml.indent(made, firstLineChars=200, firstLine=640)
        if para.lead and not n:
            ooxml.dress(made.add_run(para.lead), "hei", 16)
        # Dressed, so that Word takes “ ” for Chinese signs.
        ooxml.dress(made.add_run(text), "body", 16)


def _table(document: Paper, table: Table) -> None:
    if table.caption:
        _caption(document, table.caption).paragraph_format.keep_with_next = True
    made = document.add_table(rows=len(table.rows) + 1, cols=len(table.head), style="Table Grid")
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    columns = columns_of(table)
    shares = sum(column.share for column in columns)
    ooxml.set_widths(made, [Pt(TEXT_WIDTH * column.share / shares) for column in columns])
    for row, cells in zip(made.rows, [table.head, *table.rows], strict=True):
        for n, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
            is_head = cells is table.head
            _fill(cell, str(text), centred=is_head or columns[n].short, role="hei" if is_head else "body")
    ooxml.repeat_as_header(made)
    ooxml.keep_rows_whole(made)
    frame.gap(document, 12)


def _fill(cell: _Cell, text: str, *, centred: bool, role: str) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    made = frame.loosened(cell.paragraphs[0], CENTRE if centred else None)
    made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(3)
    for n, part in enumerate(text.split("\n")):
        run = ooxml.dress(made.add_run(), role, SMALL)
        if n:
            run.add_break()
        run.add_text(part)


def _picture(document: Paper, content: bytes, caption: str) -> None:
    image = fitted(content)
    made = frame.loosened(document.add_paragraph(), CENTRE)
    run = made.add_run()
    if image.width > image.height:
        run.add_picture(io.BytesIO(image.content), width=ooxml.mm(LANDSCAPE))
    else:
        run.add_picture(io.BytesIO(image.content), height=ooxml.mm(PORTRAIT))
    ooxml.describe(run, caption)
    if caption:
        made.paragraph_format.keep_with_next = True
        _caption(document, caption)


def _bars(document: Paper, chart: Bars) -> None:
    made = frame.loosened(document.add_paragraph(), CENTRE)
    run = made.add_run()
    run.add_picture(io.BytesIO(bars_png(chart, TEXT_WIDTH)), width=Pt(TEXT_WIDTH))
    figures = "，".join(f"{label} {value:g} {unit}".strip() for label, value, unit in chart.rows)
    ooxml.describe(run, f"{chart.title}：{figures}")


def _caption(document: Paper, text: str) -> Paragraph:
    made = frame.loosened(document.add_paragraph(), CENTRE)
    ooxml.dress(made.add_run(text), "hei", SMALL)
    made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(4)
    return made


def attachments(document: Paper, names: Sequence[str]) -> None:
    """附件说明 (7.3.4): a line free, two signs in, a long name goes on under its first sign."""
    if not names:
        return
    line(document, "")
    for n, name in enumerate(names, 1):
        label = "附件：" if n == 1 else ""
        number = f"{n}. " if len(names) > 1 else ""
        made = paragraph(document)
        ooxml.dress(made.add_run(f"{label}{number}{name}"), "body", 16)
        made.paragraph_format.keep_with_next = True
        beside = 120 if number else 0
        ooxml.indent(made, leftChars=500 + beside, hangingChars=beside + (300 if label else 0))
