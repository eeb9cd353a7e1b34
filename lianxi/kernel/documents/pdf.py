"""An official paper as PDF, and as pictures of its pages."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lianxi.kernel.documents import glyphs, typesetting
from lianxi.kernel.documents.heads import red_head, seal_columns, signed_names, title_lines, width
from lianxi.kernel.documents.layout import (
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
    texts,
)
from lianxi.kernel.documents.pictures import fitted
from lianxi.kernel.documents.qr import qr
from lianxi.kernel.documents.tables import columns_of

SHORT_END = 160  # signs: a last paragraph up to this length stays with the signatures


def to_pdf(official: Official) -> bytes:
    """Refuses before printing when a sign is in none of our fonts."""
    return typesetting.pdf("paper", *_described(official))


def to_png(official: Official, ppi: int = 100) -> list[bytes]:
    """The same pages as pictures, for a preview."""
    return typesetting.png("paper", *_described(official), ppi=ppi)


def bars_png(chart: Bars, points: float) -> bytes:
    """One chart, ``points`` wide, for Word."""
    return typesetting.png("figure", {"what": "bars", "chart": bars(chart), "width": points}, {}, 200)[0]


def qr_png(url: str) -> bytes:
    return typesetting.png("figure", {"what": "qr", "qr": qr(url)}, {}, 600)[0]


def _described(official: Official) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The paper as the template wants it, and its pictures by name."""
    paper = cleaned(official)
    glyphs.refuse_missing("".join(texts(paper)))
    pictures: dict[str, bytes] = {}
    head = red_head(paper.issuers, paper.kind)
    data = {
        "kind": paper.kind,
        "issuers": list(paper.issuers),
        "head": {**dataclasses.asdict(head), "names_width": head.names_width},
        "number": paper.number,
        "title": title_lines(paper.title),
        "addressees": paper.addressees,
        "body": _kept_together(_blocks(paper.body, pictures)),
        "attachments": list(paper.named_attachments),
        "signatories": signed_names(paper.signatories),
        "seal_columns": seal_columns(paper.signatories),
        "dated": day(paper.dated),
        "boxes": list(paper.signature_boxes),
        "annexes": [
            {"title": title_lines(annex.title), "body": _blocks(annex.body, pictures)}
            for annex in paper.annexes
        ],
        "copies": _ended(paper.copies),
        "printed_by": paper.printed_by,
        "printed_on": day(paper.printed_on or paper.dated),
        "qr": qr(paper.absolute_url),
    }
    return data, pictures


def _blocks(body: Sequence[Block], pictures: dict[str, bytes]) -> list[dict[str, Any]]:
    return [described for part in body for described in _block(part, pictures)]


def _block(part: Block, pictures: dict[str, bytes]) -> list[dict[str, Any]]:
    match part:
        case Heading(level, text):
            return [{"type": "heading", "level": level, "text": text}]
        case Para(text, lead, style):
            rows = text.split("\n")
            return [_para(row, "" if n else lead, style) for n, row in enumerate(rows)]
        case Table():
            return [_table(part)]
        case Picture(content, caption):
            return [_picture(content, caption, pictures)]
        case Bars():
            return [{"type": "bars", **bars(part)}]
        case PageBreak():
            return [{"type": "page"}]


def _para(text: str, lead: str, style: str) -> dict[str, Any]:
    return {"type": "para", "text": text, "lead": lead, "style": style, "sticky": False}


def _table(table: Table) -> dict[str, Any]:
    return {
        "type": "table",
        "caption": table.caption,
        "head": list(table.head),
        "rows": [[str(cell) for cell in row] for row in table.rows],
        "columns": [dataclasses.asdict(column) for column in columns_of(table)],
    }


def _picture(content: bytes, caption: str, pictures: dict[str, bytes]) -> dict[str, Any]:
    image = fitted(content)
    name = f"{len(pictures)}.{image.suffix}"
    pictures[name] = image.content
    return {
        "type": "picture",
        "path": name,
        "caption": caption,
        "width": image.width,
        "height": image.height,
    }


def bars(chart: Bars) -> dict[str, Any]:
    """Lengths as shares of the longest bar of the same unit; a unit that stands alone gets no bar."""
    like: dict[str, list[float]] = {}
    for _label, value, unit in chart.rows:
        like.setdefault(unit, []).append(float(value))
    rows = [
        {
            "label": label,
            "ratio": _ratio(float(value), like[unit]),
            "figure": f"{Decimal(str(value)).normalize():,f} {unit}".strip(),
        }
        for label, value, unit in chart.rows
    ]
    longest_label = max((width(label) for label, _value, _unit in chart.rows), default=0)
    return {
        "title": chart.title,
        "label_share": min(40, max(12, round(longest_label * 3))),
        "figure_signs": 1 + max((width(str(row["figure"])) for row in rows), default=0),
        "rows": rows,
    }


def _ratio(value: float, like: Sequence[float]) -> float:
    return max(0.0, value) / max(like) if len(like) > 1 and max(like) > 0 else 0.0


def _kept_together(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Signatures do not stand alone on a page: a short last paragraph goes with them.

    A first one stays: the first page must show body text (7.3.3).
    """
    if len(blocks) > 1 and blocks[-1]["type"] == "para" and len(blocks[-1]["text"]) <= SHORT_END:
        blocks[-1]["sticky"] = True
    return blocks


def _ended(copies: str) -> str:
    """抄送机关 end with a full stop (7.4.2)."""
    return f"{copies.rstrip('。')}。" if copies else ""
