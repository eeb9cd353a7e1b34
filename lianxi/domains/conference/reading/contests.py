"""Names of competitions, in lists and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lianxi.kernel.prose import NUMERAL, Found, outside, split

ENDING = re.compile(r"(?:赛|比武|技能竞技|竞赛活动|大赛活动|比赛活动)$")
_PREFIX = r"(?:继续|联合|共同|合力|联手|携手|组织|推动|指导|广泛|深入|持续|协同|合作|分别|轮流|重点|积极|先后|陆续|再)*"
# 联合举办 | 组织开展
VERB = re.compile(
    rf"{_PREFIX}(?:开展|举办|组织|举行|实施|启动|承办|主办|推进|办好|打造|推出|设立|设置|联办|共办|策划|谋划)(?!方|单位|者)"
)
# …技能竞赛等9项竞赛活动 | …服务技能竞赛四项竞赛 | …龙舟赛等
TAIL = re.compile(
    rf"(?P<end>赛|比武|赛活动)(?:等(?P<rest>.{{0,40}})|(?P<count>{NUMERAL})\s?(?:项|个|场|大|类).{{0,20}})$"
)
# 职工劳动和技能竞赛 names no competition
GENERIC = re.compile(
    r"^(?:的|了|各类|各项|系列|一系列|相关|有关|主题|跨区域|跨省|区域性?|行业|产业|职工|职业|员工|劳动|和|与|及|技能|技术|立功|创新|引领性|联合"
    r"|示范性?|群众性|重点|特色|多项|各种|大型|专项|年度|一批|等|全国|省级|国家级|[两三四]地|高水平|高质量|“?五小”?)*"
    r"(?:竞赛|比赛|大赛|赛|竞赛活动|比武)$"
)
# 第二届川渝住宿业技能大赛
EDITION = re.compile(rf"首届|第{NUMERAL}届|20\d\d年")
THEME = re.compile(r"围绕|聚焦|针对|面向|以“|主题|行业|领域")
VAGUE = re.compile(r"^(?:的|了|相关|有关|一批|系列|各类|各项)")
PAST = re.compile(r"已[经先成连开举]|曾|此前|以来|近年来|过去|举办了|开展了|去年|上年|取得|获得|荣获")
SPEECH = re.compile(r"强调|希望|表示|指出|要求")
AHEAD = re.compile(r"将|商定|一致|决定|明确|计划|拟|今年|年内|确定|推进|议定|共识|同意|联合|共同")
# A and B are two names when A already is one: 燃气竞赛和纺织竞赛, but 劳动和技能竞赛
JOINT = re.compile(r"(?<=赛|武)(?:以及|[和与及])")
LONGEST = 120
SHORTEST = 5


def is_contest(name: str) -> bool:
    return ENDING.search(name.rstrip("；;。，,")) is not None


def contests_of(spoken: Sequence[Found]) -> Iterator[Found]:
    """A、B、C等9项竞赛, wherever the text says what will be held."""
    for sentence in spoken:
        if "赛" not in sentence.text and "比武" not in sentence.text:
            continue
        if PAST.search(sentence.text) or SPEECH.search(sentence.text) or not AHEAD.search(sentence.text):
            continue
        for run in _runs(sentence):
            yield from _named(run)


def _runs(sentence: Found) -> Iterator[list[Found]]:
    """Neighbouring pieces that end as a competition does; 建筑、纺织行业竞赛 is one of them."""
    run: list[Found] = []
    waiting: list[Found] = []
    before: Found | None = None
    for piece in _pieces(sentence):
        if waiting and before and not _is_joined(sentence, before, piece):
            waiting = []
        before = piece
        if not _ended(piece):
            waiting.append(piece)
            continue
        run.append(_completed(sentence, waiting, piece, first=not run))
        waiting = []
        if TAIL.search(piece.text):
            yield run
            run = []
    if run:
        yield run


def _is_joined(sentence: Found, before: Found, piece: Found) -> bool:
    return sentence.text[before.end - sentence.start : piece.start - sentence.start].strip() == "、"


def _completed(sentence: Found, waiting: Sequence[Found], piece: Found, *, first: bool) -> Found:
    """将开展建筑、纺织、电子行业竞赛: the name began before, at the verb when it is the first."""
    if not waiting or (first and VERB.search(piece.text)):
        return piece
    starts = [one for one in waiting if VERB.search(one.text)] if first else waiting
    if not starts:
        return piece
    begin = starts[-1] if first else starts[0]
    return sentence.part(begin.start - sentence.start, piece.end - sentence.start)


def _pieces(sentence: Found) -> Iterator[Found]:
    for piece in split(sentence, "、，,；;：:。！!"):
        yield from _unjoined(piece)


def _unjoined(piece: Found) -> Iterator[Found]:
    start = 0
    for joint in outside(piece.text, JOINT):
        # 竞赛和… before a verb or a paper joins sentences, not names.
        if _ended(piece.part(joint.end())):
            yield piece.part(start, joint.start())
            start = joint.end()
    yield piece.part(start)


def _ended(piece: Found) -> bool:
    if len(piece.text) > LONGEST:
        return False
    return bool(ENDING.search(piece.text) or TAIL.search(piece.text))


def _named(run: Sequence[Found]) -> list[Found]:
    """Two names make a list, and so does one that is counted; a lone one must bear its edition."""
    counted = TAIL.search(run[-1].text)
    names = [_without_lead(_without_tail(piece), first=not at) for at, piece in enumerate(run)]
    kept = [name for name in names if not _is_generic(name.text) and len(name.text) >= SHORTEST]
    certain = len(kept) > 1 or counted or (kept and EDITION.match(kept[0].text))
    return kept if certain else []


def _without_tail(piece: Found) -> Found:
    tail = TAIL.search(piece.text)
    return piece.part(0, tail.end("end")) if tail else piece


def _without_lead(piece: Found, *, first: bool) -> Found:
    """The name begins after the verb, unless cutting there leaves 相关竞赛.

    The first piece also holds the beginning of the sentence, so its verb may stand inside.
    """
    verbs = list(outside(piece.text, VERB))
    for verb in reversed(verbs if first else verbs[:1]):
        name = piece.part(verb.end())
        if (first or not verb.start()) and _is_name(name.text):
            return _trimmed(name)
    return _trimmed(piece)


def _is_name(name: str) -> bool:
    return len(name) >= SHORTEST and not GENERIC.match(name) and not VAGUE.match(name)


def _is_generic(name: str) -> bool:
    """将广泛开展职工技能竞赛 names nothing; 围绕节能主题开展相关竞赛 has a theme."""
    verbs = list(VERB.finditer(name))
    if not verbs:
        return GENERIC.match(name) is not None
    return bool(GENERIC.match(name[verbs[-1].end() :])) and not THEME.search(name[: verbs[-1].start()])


def _trimmed(name: Found) -> Found:
    lead = re.match(r"(?:以及|包括|分别是|分别为|[和与及了有])+", name.text)
    return name.part(lead.end()) if lead else name


def clean(item: Found) -> Found:
    """An item of a list of competitions: without its verb and its tail."""
    return _without_lead(_without_tail(item), first=False)
