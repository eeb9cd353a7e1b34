"""The end of an official paper in Word: signatures with room for seals, boxes, 版记."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as Paper
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.shared import Pt
from docx.table import _Cell

from lianxi.kernel.documents import ooxml
from lianxi.kernel.documents.docx_frame import (
    CENTRE,
    IMPRINT,
    PITCH,
    RIGHT,
    SMALL,
    gap,
    line,
    loosened,
    qr_code,
)
from lianxi.kernel.documents.heads import seal_columns, signed_names, width
from lianxi.kernel.documents.layout import TEXT_WIDTH, Official, day
from lianxi.kernel.documents.ooxml import dress, mm

SEAL = 46  # mm: a row of seals of 42 mm that touch nothing


def signatures(document: Paper, names: Sequence[str], dated: str) -> None:
    if len(names) > 1:
        gap(document, PITCH / 2)
        _signed_jointly(document, names, dated)
    elif names or dated:
        _signed_alone(document, "".join(names), dated)


def _signed_alone(document: Paper, name: str, dated: str) -> None:
    """The date ends four signs from the right, the name is centred over it, a seal fits on both."""
    line(document, "").paragraph_format.keep_with_next = True
    line(document, "").paragraph_format.keep_with_next = True
    longer = (width(name) - width(dated)) / 2
    if name:
        made = line(document, name, align=RIGHT)
        made.paragraph_format.keep_with_next = True
        ooxml.indent(made, rightChars=round(100 * max(0.0, 4 - longer)))
    made = line(document, dated, align=RIGHT)
    ooxml.indent(made, rightChars=round(100 * (4 + max(0.0, longer - 4))))
    gap(document, 11 * 72 / 25.4)


def _signed_jointly(document: Paper, names: Sequence[str], dated: str) -> None:
    """Rows of two or three, lead first; the last place holds the date too."""
    columns = seal_columns(names)
    rows = -(-len(names) // columns)
    table = document.add_table(rows=rows, cols=columns)
    ooxml.bare(table, [Pt(TEXT_WIDTH / columns)] * columns)
    ooxml.keep_rows_whole(table)
    free = rows * columns - len(names)
    first = len(names) - (columns - free)
    placed = [*signed_names(names)]
    placed[first:first] = [""] * free
    placed[-1] += f"\n{dated}"
    for n, text in enumerate(placed):
        row, cell = table.rows[n // columns], table.cell(n // columns, n % columns)
        row.height, row.height_rule = mm(SEAL), WD_ROW_HEIGHT_RULE.EXACTLY
        _centre(cell, text)
    gap(document, 1)


def _centre(cell: _Cell, text: str) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    made = cell.paragraphs[0]
    made.paragraph_format.alignment = CENTRE
    for n, part in enumerate(text.split("\n")):
        run = made.add_run()
        if n:
            run.add_break()
        run.add_text(part)


def boxes(document: Paper, labels: Sequence[str]) -> None:
    """Framed fields for pen and seal, two in a row."""
    if not labels:
        return
    gap(document, PITCH / 2)
    table = document.add_table(rows=-(-len(labels) // 2), cols=2, style="Table Grid")
    ooxml.keep_rows_whole(table)
    for row in table.rows:
        row.height, row.height_rule = mm(34), WD_ROW_HEIGHT_RULE.AT_LEAST
    for n, label in enumerate(labels):
        made = loosened(table.cell(n // 2, n % 2).paragraphs[0])
        dress(made.add_run(label), "body", SMALL)
    gap(document, 1)


def imprint(document: Paper, paper: Official) -> None:
    """版记 at the foot of the last page, and the QR code in its corner."""
    rows = [["抄送：" + paper.copies.rstrip("。") + "。"]] if paper.copies else []
    if paper.printed_by and paper.kind != "letter":
        rows.append([paper.printed_by, f"{day(paper.printed_on or paper.dated)}印发"])
    if rows:
        _imprint_table(document, rows, ruled=paper.kind != "letter")
    last = gap(document, 1)
    if paper.kind != "letter":
        # In the corner, beside the text: which side the page number stands on is Word's to know.
        qr_code(last, paper.absolute_url, mm(187), mm(267))


def _imprint_table(document: Paper, rows: list[list[str]], *, ruled: bool) -> None:
    table = document.add_table(rows=len(rows), cols=2)
    ooxml.bare(table, [Pt(TEXT_WIDTH * 0.6), Pt(TEXT_WIDTH * 0.4)])
    ooxml.float_at_foot(table)
    for n, texts in enumerate(rows):
        top, bottom = (8 if n == 0 else 6), (8 if n == len(rows) - 1 else 6)
        left, right = table.rows[n].cells
        cells = [left, right] if len(texts) > 1 else [left.merge(right)]
        for cell, text in zip(cells, texts, strict=True):
            made = loosened(cell.paragraphs[0], RIGHT if cell is right and len(texts) > 1 else None)
            dress(made.add_run(text), "body", IMPRINT)
            made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(4)
            ooxml.indent(made, leftChars=100, rightChars=100)
            if ruled:
                ooxml.cell_lines(cell, top=top, bottom=bottom)
        if len(texts) == 1:
            ooxml.indent(cells[0].paragraphs[0], leftChars=400, hangingChars=300)
