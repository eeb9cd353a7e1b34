"""Lists in running text: by lines, by 一是 二是, by semicolons, by 、."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lianxi.kernel.prose import NUMERAL, Found, Span, number, sentences, split

LINES, ORDINALS, CLAUSES, NAMES = "lines", "ordinals", "clauses", "names"
_CN = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
SEQUELS = {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "然后": 3, "最后": 9, "第四": 4}

# ——共建… | - 甲赛 | • 甲 | ●甲
BULLET = re.compile(r"(?P<bullet>[—–－―-]{1,3}|[•·●○■◆▪◇★※*＊►▶])\s{0,3}(?=\S)")
# 1. | 2、 | （一） | (3) | 三、 | ④ | 第一， | 一是 | 其一 | 首先
ORDINAL = re.compile(
    rf"(?P<round>[（(](?:\d{{1,2}}|[{_CN}]{{1,3}})[）)])"
    rf"|(?P<circled>[{_CIRCLED}])"
    rf"|(?P<point>(?<!\d)\d{{1,2}}\s?[.．、)](?!\d))"
    rf"|(?P<chapter>(?<![{_CN}])[{_CN}]{{1,3}}、(?!$))"
    rf"|(?P<rank>第(?:\d{{1,2}}|[{_CN}]{{1,3}})(?:项|方面|个方面)?(?:是|[，,、：:]|\s))"
    rf"|(?P<is>(?<![{_CN}])[{_CN}]{{1,3}}是)"
    rf"|(?P<among>其[{_CN}](?:是|[，,、：:])?)"
    r"|(?P<sequel>(?:首先|其次|再次|再者|然后|最后)(?:是|[，,、：:])?)"
)
# the sign before an inline ordinal: 任务：一是…；二是…。三是…
CLAUSE_START = frozenset("。；;：:，,！!、 \t　为是即“")
# 分别是甲、乙 | 包括：甲、乙
NAMING = re.compile(r"(?:分别(?:是|为|即)|包括|具体为|即)[：:]?\s{0,3}")
# 即：… | 具体如下：…
CONNECTIVE = re.compile(r"(?:即|具体)?(?:分别)?(?:是|为|包括|如下|有|即)?")
STATED = re.compile(rf"(?P<count>{NUMERAL})\s?(?:个|大|项|件|条|方面|类|场|点)")
LAST = re.compile(r"^(?:以及|及|和|并)")
EDGES = "；;。，,、.！!：: \t　"
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Enumeration:
    """`intro` announces the items; `count` is what it says, which may not be how many there are."""

    shape: str
    intro: Found | None
    items: tuple[Found, ...]

    @property
    def count(self) -> int | None:
        stated = list(STATED.finditer(self.intro.text)) if self.intro else []
        return number(stated[-1]["count"]) if stated else None


def enumerations(text: str, passages: Sequence[Found]) -> list[Enumeration]:
    """Every list of two or more items, in reading order."""
    rows = list(_rows(passages))
    used = {item.start for row in rows for item in row[1]}
    found = [_of_lines(*row) for row in rows]
    for at, passage in enumerate(passages):
        if passage.start not in used:
            before = passages[at - 1] if at else None
            found += _inline(passage, before)
    kept = [one for one in found if len(one.items) > 1]
    return sorted(kept, key=lambda one: one.items[0].start)


def _rows(passages: Sequence[Found]) -> Iterator[tuple[Found | None, list[Found]]]:
    """Passages that are items, with the passage that announces them."""
    at = 0
    while at < len(passages):
        length = _marked_run(passages, at) or _open_run(passages, at)
        rows = [p for p in passages[at : at + length] if _marker(p)] or list(passages[at : at + length])
        if length > 1 and len(rows) > 1:
            yield (passages[at - 1] if at else None), rows
        at += max(1, length)


def _marker(passage: Found) -> re.Match[str] | None:
    return BULLET.match(passage.text) or ORDINAL.match(passage.text)


def _marked_run(passages: Sequence[Found], at: int) -> int:
    """Lines that go on counting, or that go on with the same bullet; prose may stand between 一、 and 二、."""
    first = _marker(passages[at])
    if first is None:
        return 0
    end, value, gap = at + 1, _value(first), 0
    for index in range(at + 1, len(passages)):
        mark = _marker(passages[index])
        same = mark is not None and mark.lastgroup == first.lastgroup and _follows(value, _value(mark))
        if same and mark:
            end, value, gap = index + 1, _value(mark), 0
        else:
            gap += 1
        if gap > (2 if first.lastgroup in {"chapter", "round"} else 0):
            break
    return end - at


def _value(mark: re.Match[str]) -> int | None:
    """The number of an ordinal; a bullet has none."""
    written = mark[0]
    if mark.lastgroup == "bullet":
        return None
    if mark.lastgroup == "sequel":
        return SEQUELS.get(written[:2])
    if mark.lastgroup == "circled":
        return _CIRCLED.index(written) + 1
    digits = re.search(rf"\d{{1,2}}|[{_CN}]{{1,3}}", written)
    return number(digits[0]) if digits else None


def _follows(before: int | None, after: int | None) -> bool:
    if before is None or after is None:
        return before is after
    # 最后 follows whatever was there.
    return after == before + 1 or (after == 9 and before < 9)


def _open_run(passages: Sequence[Found], at: int) -> int:
    """Lines without marks after 任务如下：, each closed by a semicolon but the last."""
    if not at or passages[at - 1].text[-1:] not in {"：", ":"}:
        return 0
    end = at
    while end < len(passages) and passages[end].text[-1:] in {"；", ";"}:
        end += 1
    return end + 1 - at if at < end < len(passages) else 0


def _of_lines(intro: Found | None, rows: Sequence[Found]) -> Enumeration:
    announced = sentences(intro)[-1] if intro else None
    return Enumeration(
        LINES, announced, tuple(_item(row, mark.end() if (mark := _marker(row)) else 0) for row in rows)
    )


def _item(row: Found, start: int = 0, end: int | None = None) -> Found:
    """The first sentence of an item, without its marks: the rest explains it."""
    whole = row.part(start, end)
    first = sentences(whole)[0] if whole.text else whole
    stripped = first.text.rstrip(EDGES)
    lead = len(stripped) - len(stripped.lstrip(EDGES))
    return first.part(lead, len(stripped))


def _inline(passage: Found, before: Found | None) -> list[Enumeration]:
    found = list(_ordinals(passage, before))
    said = sentences(passage)
    earlier = dict(zip((s.start for s in said[1:]), said, strict=False))
    for sentence in apart(said, [Span(one.items[0].start, one.items[-1].end) for one in found]):
        if one := _clauses(sentence) or _names(sentence):
            found.append(_announced_before(one, earlier.get(sentence.start)))
    return found


def apart(spoken: Sequence[Found], spans: Sequence[Span]) -> list[Found]:
    """The sentences that touch none of the spans; both stand in reading order, so one pass will do."""
    kept, at = [], 0
    for sentence in spoken:
        while at < len(spans) and spans[at].end <= sentence.start:
            at += 1
        if at == len(spans) or spans[at].start >= sentence.end:
            kept.append(sentence)
    return kept


def _announced_before(one: Enumeration, earlier: Found | None) -> Enumeration:
    """抓好六项任务。即：甲；乙: the sentence before announces what 即 begins."""
    if earlier and one.intro and CONNECTIVE.fullmatch(one.intro.text):
        return replace(one, intro=earlier)
    return one


def _ordinals(passage: Found, before: Found | None) -> Iterator[Enumeration]:
    """一是…；二是…。三是…: from one ordinal to the next, over the ends of sentences."""
    run: list[re.Match[str]] = []
    for mark in _starts(passage):
        if run and mark.lastgroup == run[0].lastgroup and _follows(_value(run[-1]), _value(mark)):
            run.append(mark)
        elif not run or _value(mark) == 1:
            if len(run) > 1:
                yield _of_ordinals(passage, before, run)
            run = [mark] if _value(mark) == 1 else []
    if len(run) > 1:
        yield _of_ordinals(passage, before, run)


def _starts(passage: Found) -> Iterator[re.Match[str]]:
    for mark in ORDINAL.finditer(passage.text):
        ahead = passage.text[mark.start() - 1 : mark.start()]
        if not ahead or ahead in CLAUSE_START or mark.lastgroup == "circled":
            yield mark


def _of_ordinals(passage: Found, before: Found | None, run: Sequence[re.Match[str]]) -> Enumeration:
    ends = [mark.start() for mark in run[1:]] + [None]
    items = [_item(passage, mark.end(), end) for mark, end in zip(run, ends, strict=True)]
    ahead = passage.part(0, run[0].start())
    said = sentences(ahead) or (sentences(before) if before else [])
    return Enumeration(ORDINALS, said[-1] if said else None, tuple(item for item in items if item.text))


def _clauses(sentence: Found) -> Enumeration | None:
    """任务：甲；乙；丙。 | 三地将推动甲；联合乙；共享丙。"""
    intro, rest = _announced(sentence)
    pieces = split(rest, "；;")
    if len(pieces) < (2 if intro else 3):
        return None
    return Enumeration(CLAUSES, intro, tuple(_item(piece) for piece in pieces))


def _announced(sentence: Found) -> tuple[Found | None, Found]:
    parts = split(sentence, "：:")
    if len(parts) < 2:
        return None, sentence
    start = parts[1].start - sentence.start
    return parts[0], sentence.part(start)


def _names(sentence: Found) -> Enumeration | None:
    """任务，分别为：甲、乙以及丙。 | 四项任务：甲，乙，丙，丁。"""
    intro, rest = _announced(sentence)
    naming = NAMING.search(sentence.text)
    if naming and (intro is None or naming.start() <= len(intro.text)):
        intro, rest = sentence.part(0, naming.start()), sentence.part(naming.end())
    if intro is None or len(rest.text) > LONGEST:
        return None
    named = Enumeration(NAMES, intro, ())
    ways = [_parted(rest, signs) for signs in ("、", "，,", "、，,")]
    counted = [way for way in ways if len(way) == named.count]
    chosen = (counted or [way for way in ways if len(way) > 1] or [[]])[0]
    return Enumeration(NAMES, intro, tuple(_item(piece) for piece in chosen))


def _parted(rest: Found, signs: str) -> list[Found]:
    """Cut at the signs, and the last piece at its 以及; 和 joins items only when nothing else can."""
    pieces = split(rest, signs)
    last = pieces[-1] if pieces else rest
    # 共建…基地以及开展…帮扶
    if (joint := last.text.find("以及")) > 0:
        pieces[-1:] = [last.part(0, joint), last.part(joint + 2)]
    return [piece.part(lead.end()) if (lead := LAST.match(piece.text)) else piece for piece in pieces]
