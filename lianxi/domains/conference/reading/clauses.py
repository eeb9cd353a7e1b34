"""Cut a pasted paper into clauses by its own numbers: 一、 （一） 1.

What stands before the first number is title and preamble; what follows the last clause and is only
names and a day is the signature block, which the platform writes itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

HAN = "[零〇一二三四五六七八九十百]{1,4}"
LEVELS = (
    (1, re.compile(rf"^\s*{HAN}、\s*")),
    (2, re.compile(rf"^\s*[（(]{HAN}[）)]\s*")),
    (3, re.compile(r"^\s*[0-9０-９]{1,3}[.．、](?![0-9０-９])\s*")),
)
HEADING_LENGTH = 40  # signs up to which the first sentence of a clause is its heading
TITLE_LENGTH = 60
STOP = re.compile("[。；！？;]")
DAY = re.compile(r"^[0-9０-９〇零一二三四五六七八九]{4}年.{1,4}月.{1,4}日$")
NAMES = re.compile(r"^(?:[\u4e00-\u9fff]{2,20}(?:总工会|工会|委员会|办公室)[\s　、]*)+$")
ADDRESSEES = re.compile(r"^.{2,120}[：:]$")


@dataclass(frozen=True)
class Piece:
    level: int  # 0 is the preamble
    heading: str
    text: str


@dataclass(frozen=True)
class Read:
    title: str
    pieces: list[Piece]
    left_out: list[str] = field(default_factory=list)  # addressees, signature block


def read_clauses(text: str) -> Read:
    lines = [line.strip(" \t　") for line in text.replace("\r", "\n").split("\n")]
    lines = [re.sub(r"[ \t]+", " ", line) for line in lines if line]
    tail = _tail(lines)
    body = lines[: len(lines) - len(tail)]
    title, body = _title(body)
    left_out = []
    if body and ADDRESSEES.match(body[0]) and level_of(body[0]) is None:
        left_out, body = [body[0]], body[1:]
    return Read(title, _pieces(body), left_out + tail)


def _pieces(lines: list[str]) -> list[Piece]:
    pieces: list[Piece] = []
    for line in lines:
        level = level_of(line)
        if level is not None:
            pieces.append(Piece(level, *_headed(line)))
        elif pieces:
            last = pieces[-1]
            grown = "\n".join(part for part in (last.text, line) if part)
            pieces[-1] = Piece(last.level, last.heading, grown)
        else:
            pieces.append(Piece(0, "", line))
    return pieces


def level_of(line: str) -> int | None:
    """The level its number tells; ``None`` for a line without one."""
    return next((level for level, number in LEVELS if number.match(line)), None)


def _headed(line: str) -> tuple[str, str]:
    """（一）开展竞赛。各地…… → heading and text; a long first sentence is text from its number on."""
    stop = STOP.search(line)
    first = line[: stop.start()] if stop else line
    if len(first) > HEADING_LENGTH:
        return "", line
    if stop and line[stop.start()] != "。":
        return "", line
    return first, line[stop.end() :].strip() if stop else ""


def _title(lines: list[str]) -> tuple[str, list[str]]:
    """Short lines without a stop at the beginning, as far as no number comes."""
    taken = 0
    for line in lines[:3]:
        if level_of(line) is not None or STOP.search(line) or line[-1] in "：:，,":
            break
        if len("".join(lines[: taken + 1])) > TITLE_LENGTH:
            break
        taken += 1
    return "".join(lines[:taken]), lines[taken:]


def _tail(lines: list[str]) -> list[str]:
    at = len(lines)
    while at > 0 and (DAY.match("".join(lines[at - 1].split())) or NAMES.match(lines[at - 1])):
        at -= 1
    return lines[at:] if at else []
