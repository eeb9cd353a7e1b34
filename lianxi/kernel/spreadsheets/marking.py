"""The file goes back with its problems in it: a column 需要改正, red cells, the reason beside each.

A file of ordinary size keeps what its owner made in it. A very large one is written anew: to change
it in place every cell would have to be held in memory.
"""

from __future__ import annotations

import io
import logging
from typing import IO

from lianxi.kernel.spreadsheets import marking_anew, marking_in_place, raw, reasons
from lianxi.kernel.spreadsheets.sheets import Reading
from lianxi.kernel.spreadsheets.sources import Book, Content, open_book, opened

CELLS_IN_PLACE = 100_000
BYTES_IN_PLACE = 4 * 1024 * 1024

log = logging.getLogger(__name__)


def marked(content: Content, reading: Reading) -> bytes | None:
    """The marked file; ``None`` when there is no sheet in it to mark."""
    if not reading.head_row:
        return None
    with opened(content) as stream:
        book = open_book(stream)
        tab = next(tab for tab in book.tabs if tab.name == reading.tab)
        width = tab.left + max((len(row) for row in tab.rows()), default=0)
        last = reasons.column_for(tab, reading, width)
        if _is_ordinary(stream, book, width * tab.height):
            try:
                return marking_in_place.mark(stream, reading, last)
            except Exception:  # what openpyxl does not understand of WPS has no end
                log.warning("marking in place failed, writing anew", exc_info=True)
        seen = raw.look(stream, tab.name) if book.is_xlsx else raw.Seen()
        return marking_anew.mark(tab, reading, last, seen)


def _is_ordinary(stream: IO[bytes], book: Book, cells: int) -> bool:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return book.is_xlsx and size <= BYTES_IN_PLACE and cells <= CELLS_IN_PLACE
