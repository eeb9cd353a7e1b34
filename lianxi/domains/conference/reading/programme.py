"""What a meeting agreed to do: fields of cooperation, tasks, competitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lianxi.domains.conference.reading import contests
from lianxi.domains.conference.reading.enumerations import NAMES, Enumeration, apart
from lianxi.domains.conference.reading.fields import fields_of
from lianxi.kernel.prose import NUMERAL, Found, Span

# the noun that says what is listed: 七项重点工作 | 以下竞赛 | 五大合作领域
HEAD = re.compile(
    r"(?P<competitions>(?:竞赛|比赛|大赛|赛事)(?:项目|活动|工作|事项|安排|计划)?)|(?P<fields>领域)"
    r"|(?P<tasks>任务|工作(?!思路|机制|原则|目标|格局|理念|会议|联席)|举措|措施|事项|行动|要点|项目|实事|好事|[件项]事|清单|安排|重点|方面|共识|一致)"
)
COUNTED = re.compile(rf"{NUMERAL}\s?(?:个|大|项|件|条|方面|类)")
# a leader speaking lists what he asks for, not what was agreed
SPEECH = re.compile(r"强调|要求|指出|希望|表示|认为|讲话|致辞|致词|寄语|呼吁|提醒|勉励|谈到")
PAST = re.compile(r"取得|成果|成效|总结|回顾|以来|完成了|介绍了|汇报|经验")
AHEAD = re.compile(r"将|商定|约定|明确|决定|确定|提出|推进|合作|部署|协商|计划|拟|议定|列出|同意")
# the subject of the first clause: 三省一市总工会将 | 两地
SUBJECT = re.compile(
    r"^(?:[^，,。；;：:“《]{0,24}?(?:工会|联盟|成员单位|[两三四五六七八九]地|[两三四五]省|一市|双方|三方|四方|各方|各地|会议))?"
    r"(?:还)?(?:将|要|拟|须|应)(?:重点|着力|进一步)?"
)


@dataclass(frozen=True, slots=True)
class Programme:
    fields: tuple[Found, ...] = ()
    tasks: tuple[Found, ...] = ()
    competitions: tuple[Found, ...] = ()


def read_programme(spoken: Sequence[Found], lists: Sequence[Enumeration]) -> Programme:
    """Lists by the noun that announces them; then what stands inside sentences."""
    sorted_lists = [(_kind(one), one) for one in lists]
    tasks = _best([one for kind, one in sorted_lists if kind == "tasks"])
    listed = [item for kind, one in sorted_lists if kind == "competitions" for item in one.items]
    areas = next((one.items for kind, one in sorted_lists if kind == "fields"), ())
    free = apart(spoken, [Span(one.items[0].start, one.items[-1].end) for one in lists])
    contested = [*(contests.clean(item) for item in listed), *contests.contests_of(free)]
    return Programme(
        fields=tuple(fields_of(spoken)) or tuple(areas),
        tasks=tuple(_clean(item) for item in tasks),
        competitions=_distinct(contested),
    )


def _kind(one: Enumeration) -> str | None:
    intro = one.intro.text[-80:] if one.intro else ""
    heads = list(HEAD.finditer(intro))
    counted = COUNTED.search(intro) is not None
    if PAST.search(intro) or (SPEECH.search(intro) and not (counted and heads)):
        return None
    contested = sum(contests.is_contest(item.text) for item in one.items)
    if not heads:
        if contested * 2 > len(one.items):
            return "competitions"
        return "tasks" if _is_ahead(one, intro) else None
    kind = heads[-1].lastgroup
    if kind == "competitions" and not contested:
        return "tasks"
    return kind


def _is_ahead(one: Enumeration, intro: str) -> bool:
    """Unannounced clauses are tasks when they say what will be done together."""
    said = intro if one.shape == NAMES else intro + one.items[0].text
    return one.shape != NAMES and AHEAD.search(said) is not None


def _best(lists: Sequence[Enumeration]) -> tuple[Found, ...]:
    """A list announced with its count is the programme; else the first one."""
    announced = [one for one in lists if one.intro and COUNTED.search(one.intro.text)]
    return next((one.items for one in [*announced, *lists]), ())


def _clean(item: Found) -> Found:
    subject = SUBJECT.match(item.text)
    if subject and len(item.text) - subject.end() >= 4:
        return item.part(subject.end())
    return item


def _distinct(found: Sequence[Found]) -> tuple[Found, ...]:
    seen: dict[str, Found] = {}
    for one in sorted(found, key=lambda one: one.start):
        seen.setdefault(one.text, one)
    return tuple(seen.values())
