"""What calamine does not tell of an .xlsx: hidden rows, and formulas that ended in an error."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import Element, ParseError, fromstring

CHUNK = 1 << 20
LONGEST_TAG = 600  # bytes of the opening tags searched for, kept over the edge of a chunk
ROW = re.compile(rb"<row\b[^>]*>")
HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
NUMBER = re.compile(rb'\br="(\d+)"')
ERROR = re.compile(rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]{1,3})(\d+)"[^>]*>')
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass
class Seen:
    hidden: set[int] = field(default_factory=set)  # rows as Excel counts
    errors: set[tuple[int, int]] = field(default_factory=set)  # row as Excel counts, column from 0


def look(stream: IO[bytes], tab: str) -> Seen:
    """One pass over the sheet's XML, a megabyte at a time."""
    seen = Seen()
    stream.seek(0)
    with zipfile.ZipFile(stream) as package:
        part = _part_of(package, tab)
        if part is None:
            return seen
        with package.open(part) as xml:
            for chunk in _chunks(xml):
                _note(chunk, seen)
    return seen


def column_of(letters: str) -> int:
    """AA is 26."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _chunks(xml: IO[bytes]) -> Iterator[bytes]:
    """Overlapping by one tag; what is seen twice is noted once."""
    tail = b""
    while chunk := xml.read(CHUNK):
        yield tail + chunk
        tail = chunk[-LONGEST_TAG:]


def _note(chunk: bytes, seen: Seen) -> None:
    if b"hidden=" in chunk:
        for row in ROW.findall(chunk):
            if HIDDEN.search(row) and (number := NUMBER.search(row)):
                seen.hidden.add(int(number[1]))
    if b't="e"' in chunk:
        seen.errors |= {
            (int(number), column_of(letters.decode())) for letters, number in ERROR.findall(chunk)
        }


def _part_of(package: zipfile.ZipFile, tab: str) -> str | None:
    """The part that holds the sheet of this name."""
    try:
        book = fromstring(package.read("xl/workbook.xml"))
        links = fromstring(package.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ParseError):
        return None
    sheet = next((sheet for sheet in _all(book, "sheet") if sheet.get("name") == tab), None)
    wanted = sheet.get(RELATION) if sheet is not None else None
    target = next(
        (link.get("Target", "") for link in _all(links, "Relationship") if link.get("Id") == wanted), ""
    )
    part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return part if part in package.namelist() else None


def _all(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag.rpartition("}")[2] == name)
