"""The fields in which parties cooperate: 就甲、乙、丙等多领域进行合作."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lianxi.kernel.prose import NUMERAL, Found, number, outside, split

_HEAD = r"(?:领域|方面|事项|内容|议题|层面|工作)"
# 等多领域 | 等四个领域 | 等方面 | 三个方面 | 等重点领域
END = re.compile(
    rf"(?P<etc>等)?(?:(?P<count>{NUMERAL})|多|各|诸多|若干)?(?:个|大|项|类|种)?(?:重点|主要|合作|关键|重要|具体)?{_HEAD}"
)
# 就… | 将在… | 围绕…
OPENER = re.compile(
    r"(?P<opener>围绕|聚焦|涵盖|涉及|包括|针对|就(?!业|医|餐|地|近|是|诊|读)|在(?!职(?!工)|线|岗|于|建(?!立)|校)|从(?!业))"
)
# 在深入交流的基础上就甲、乙: the first opener is another sentence part
FRAME = re.compile(r"基础上|框架下|背景下|指导下|推动下|期间|会上|现场|精神")
TOGETHER = re.compile(r"合作|协作|协同|共识|一致|交流|联动|共建|携手|互动|联手|对接")
PAST = re.compile(r"取得|成效|进行了(?:有效|积极)?探索|经验|以来")
SPEECH = re.compile(r"强调|希望|表示|指出|要求")
# 三省一市职工劳动和技能竞赛: who cooperates is no part of the field
WHO = re.compile(
    r"^(?:(?:[两三四五六七八九]省[一二两三]市|一市三省|三省一区|[两三四五六七八九]地|双方|三方|四方|各方|区域)(?:工会|总工会)?(?:在|的)?)(?=[\u4e00-\u9fff]{4})"
)
JOINT = re.compile(r"以及|[和与及]")
# 劳动和技能竞赛 is one field
COMPOUND = re.compile(
    r"(?:劳动|劳模|教育|宣传|维权|法律|思想|技能|权益|创新)(?:和|与)(?:技能|工匠|培训|服务|文化|政治|教育|创造|保障|技术)"
)
LONGEST = 300


def fields_of(spoken: Sequence[Found]) -> list[Found]:
    """The first list of fields in which the parties agree to work together."""
    for sentence in spoken:
        if not TOGETHER.search(sentence.text) or SPEECH.search(sentence.text):
            continue
        for clause in split(sentence, "，,；;：:。"):
            if len(clause.text) <= LONGEST and (found := _fields(clause, sentence)):
                return found
    return []


def _fields(clause: Found, sentence: Found) -> list[Found]:
    # The last one first: the 领域 of 劳动领域风险防控等工作 ends nothing.
    for end in reversed(list(_ends(clause))):
        after = sentence.text[clause.start - sentence.start + end.end() :]
        if not TOGETHER.search(after[:40]) or PAST.search(after[:40]):
            continue
        opener = _opener(clause, end.start())
        if opener is None:
            continue
        pieces = split(clause.part(opener, end.start()), "、")
        found = _joined(pieces, end)
        if len(found) > 1:
            return [_without_who(found[0]), *found[1:]]
    return []


def _ends(clause: Found) -> Iterator[re.Match[str]]:
    for end in outside(clause.text, END):
        if end["etc"] or end["count"] or "方面" in end[0] or "领域" in end[0]:
            yield end


def _opener(clause: Found, end: int) -> int | None:
    """Where the list begins: after the first opener that no frame follows."""
    first = clause.text.find("、", 0, end)
    stop = first if first > 0 else end
    for opener in OPENER.finditer(clause.text, 0, stop):
        if not FRAME.search(clause.text[opener.end() : stop]):
            return opener.end()
    return None


def _joined(pieces: list[Found], end: re.Match[str]) -> list[Found]:
    """甲、乙和丙三个方面: the last 和 joins items, unless 等 ends the list or 劳动和技能 is one word."""
    if not pieces:
        return []
    last, stated = pieces[-1], number(end["count"] or "")
    wanted = stated == len(pieces) + 1 or (stated != len(pieces) and not end["etc"])
    for joint in JOINT.finditer(last.text):
        compound = COMPOUND.search(last.text[max(0, joint.start() - 2) : joint.end() + 2])
        if (wanted or joint[0] == "以及") and not compound and 2 <= joint.start() < len(last.text) - 3:
            return [*pieces[:-1], last.part(0, joint.start()), last.part(joint.end())]
    return pieces


def _without_who(field: Found) -> Found:
    who = WHO.match(field.text)
    return field.part(who.end()) if who else field
