"""The exact words of a paper: what is hashed, signed, compared and printed.

The canonical form is that of RFC 8785 (JCS) for texts and small whole numbers: keys in order, no
spaces, UTF-8, nothing escaped that need not be. ``docs/reference/papers.md`` tells how to recompute.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

FORMAT = "lianxi-paper-1"
UNSEEN = {"Cc", "Cf", "Cs"}  # control, zero-width and direction, broken surrogates
GROUP = 4  # signs of a fingerprint read out at once


@dataclass(frozen=True)
class Line:
    """One clause as worded: ``key`` lasts through all versions, empty until the clause was saved."""

    level: int
    heading: str
    text: str
    key: str = ""

    @property
    def is_blank(self) -> bool:
        return not (self.heading.strip() or self.text.strip())

    @property
    def words(self) -> str:
        return "\n".join(part for part in (self.heading, self.text) if part)

    @property
    def label(self) -> str:
        """What a list calls it: its heading, else how it begins."""
        return self.heading or (self.text if len(self.text) <= 24 else f"{self.text[:24]}…")

    def cleaned(self) -> Line:
        return replace(self, heading=" ".join(clean(self.heading).split()), text=clean(self.text))

    def says_the_same(self, other: Line | None) -> bool:
        return other is not None and (self.level, self.heading, self.text) == (
            other.level,
            other.heading,
            other.text,
        )


@dataclass(frozen=True)
class Wording:
    """A title and its clauses in order."""

    title: str
    lines: tuple[Line, ...] = ()

    @classmethod
    def of(cls, title: str, lines: Iterable[Line]) -> Wording:
        """As it is kept: cleaned, without empty clauses."""
        kept = tuple(line.cleaned() for line in lines if not line.is_blank)
        return cls(" ".join(clean(title).split()), kept)

    @classmethod
    def read(cls, canonical: str) -> Wording:
        said = json.loads(canonical)
        lines = (Line(c["level"], c["heading"], c["text"], c["key"]) for c in said["clauses"])
        return cls(said["title"], tuple(lines))

    @property
    def canonical(self) -> str:
        clauses = [
            {"heading": line.heading, "key": line.key, "level": line.level, "text": line.text}
            for line in self.lines
        ]
        said = {"clauses": clauses, "format": FORMAT, "title": self.title}
        return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def digest(self) -> str:
        return digest_of(self.canonical)

    @property
    def by_key(self) -> dict[str, Line]:
        return {line.key: line for line in self.lines if line.key}


def digest_of(canonical: str) -> str:
    return hashlib.sha256(canonical.encode()).hexdigest()


def in_groups(digest: str) -> str:
    """9f2c 71ab …: as people read it to each other."""
    return " ".join(digest[at : at + GROUP] for at in range(0, len(digest), GROUP))


def clean(text: str) -> str:
    """One form for what looks the same: composed signs, plain line ends, no invisible signs."""
    plain = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(sign for sign in plain if sign in "\n\t" or unicodedata.category(sign) not in UNSEEN)
    lines = (line.strip() for line in shown.replace("\t", " ").split("\n"))
    return "\n".join(line for line in lines if line)
