"""What an official paper says and in which order: one description, printed to PDF and to Word.

After GB/T 9704-2012 (党政机关公文格式). The numbering of headings stands in their text, because it
is part of the text that was signed.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urljoin

from django.conf import settings

TEXT_WIDTH = 442.2  # pt, the 156 mm of 版心: 28 signs of 三号 (16 pt), set a hair closer


@dataclass(frozen=True)
class Heading:
    """一、 (黑体) is level 1, （一） (楷体) 2, 1. is 3, （1） is 4."""

    level: Literal[1, 2, 3, 4]
    text: str


@dataclass(frozen=True)
class Para:
    """``lead`` stands before the text in 黑体: 时　间： of minutes. ``flush`` begins at the margin."""

    text: str
    lead: str = ""
    style: Literal["body", "flush", "centre"] = "body"


@dataclass(frozen=True)
class Table:
    """``widths`` are shares, not lengths; without them the columns share by what stands in them."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float] = ()
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """JPG, PNG or WebP; made smaller than it came when that cannot be seen on paper."""

    content: bytes
    caption: str = ""


@dataclass(frozen=True)
class Bars:
    """Bars of one unit share a scale: 人次 are never measured against 家."""

    title: str
    rows: Sequence[tuple[str, float, str]]  # label, value, unit


@dataclass(frozen=True)
class PageBreak:
    pass


Block = Heading | Para | Table | Picture | Bars | PageBreak


@dataclass(frozen=True)
class Annex:
    """An attachment printed behind the paper, each on a page of its own, before 版记."""

    title: str
    body: Sequence[Block]


@dataclass(frozen=True, kw_only=True)
class Official:
    """``red`` is 红头文件, ``letter`` 信函格式 (督办函, 复函), ``plain`` has a quiet head (minutes, reports).

    ``attachments`` are names; those of ``annexes`` are added when it is empty. ``signatories`` get
    room for a seal each, lead first. ``signature_boxes`` are framed fields for pen and seal.
    """

    issuers: Sequence[str]
    number: str
    title: str
    addressees: str = ""
    body: Sequence[Block] = ()
    attachments: Sequence[str] = ()
    annexes: Sequence[Annex] = ()
    signatories: Sequence[str] = ()
    dated: dt.date | None = None
    copies: str = ""
    printed_by: str = ""
    printed_on: dt.date | None = None
    live_url: str = ""
    signature_boxes: Sequence[str] = ()
    kind: Literal["red", "letter", "plain"] = "red"

    @property
    def named_attachments(self) -> Sequence[str]:
        return self.attachments or [annex.title for annex in self.annexes]

    @property
    def absolute_url(self) -> str:
        """Where the QR code leads: a path of this site, or an address given whole."""
        return urljoin(settings.SITE_ADDRESS, self.live_url) if self.live_url else ""


def day(when: dt.date | None) -> str:
    """2021年4月1日: Arabic numerals, no leading zero (GB/T 9704-2012, 7.3.5.4)."""
    return f"{when.year}年{when.month}月{when.day}日" if when else ""


def cleaned(part: Any) -> Any:
    """The same description without signs that no paper can show: control, zero-width, bidi."""
    if isinstance(part, str):
        return "".join(sign for sign in part.replace("\r\n", "\n") if _is_shown(sign))
    if isinstance(part, list | tuple):
        return [cleaned(inner) for inner in part]
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        fields = {f.name: cleaned(getattr(part, f.name)) for f in dataclasses.fields(part)}
        return dataclasses.replace(part, **fields)
    return part


def _is_shown(sign: str) -> bool:
    return sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def texts(part: Any) -> Iterator[str]:
    """Every text in a description."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from texts(inner)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from texts(getattr(part, field.name))
