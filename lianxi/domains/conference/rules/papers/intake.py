"""A pasted text beside the newest draft: which clauses are known, which are new, which are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lianxi.domains.conference.models import Line, Wording
from lianxi.domains.conference.reading.clauses import read_clauses
from lianxi.domains.conference.rules.papers.keys import keep_keys


@dataclass(frozen=True)
class ReadIn:
    """What was read, before anything is saved."""

    wording: Wording
    gone: list[Line]
    left_out: list[str]

    @property
    def known(self) -> list[Line]:
        return [line for line in self.wording.lines if line.key]

    @property
    def new(self) -> list[Line]:
        return [line for line in self.wording.lines if not line.key]


def read_in(text: str, *, title: str, lines: Sequence[Line]) -> ReadIn:
    """``title`` and ``lines`` are those of the newest draft; the old title stays when none is found."""
    read = read_clauses(text)
    found = [Line(piece.level, piece.heading, piece.text) for piece in read.pieces]
    wording = Wording.of(read.title or title, keep_keys(lines, found))
    kept = {line.key for line in wording.lines}
    return ReadIn(wording, [line for line in lines if line.key not in kept], read.left_out)
