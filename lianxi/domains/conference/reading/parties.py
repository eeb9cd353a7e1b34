"""Which federations met: named in full, in a row, by their signs, or as 三省一市."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lianxi.domains.conference.reading.meeting import HELD, PAST, is_meeting
from lianxi.kernel.prose import PROVINCES, Found, Province, province, split

_TITLES = sorted({key for unit in PROVINCES for key in (unit.title, unit.name)}, key=len, reverse=True)
_NAME = "(?:" + "|".join(f"{name}(?:省|市|自治区)?" for name in _TITLES) + ")"
_SIGN = "[" + "".join(unit.signs for unit in PROVINCES) + "]"
_COUNT = r"[两二三四五六七八九十\d]{1,3}"
# 三省一市 | 两地 | 六省（区、市） | 三省一区 | 三个省市
_GROUP = rf"(?:一[省市区][两三四五][省市区]|{_COUNT}个?(?:省份|省区市|省市区|省区|省市|省|市|区|地|方|家)(?:[（(][省区市、,，]{{1,6}}[)）])?(?:[一二两三四](?:省|市|区))*)"
_REGION = r"(?:长三角|长江三角洲|长江中游|东北|地区|区域|边区)?"
# 北京市总工会 | 广西壮族自治区总工会
FULL = re.compile(rf"(?P<name>{_NAME})总工会")
NAMES = re.compile(rf"(?P<name>{_NAME})")
SIGNS = re.compile(rf"(?P<name>{_SIGN})")
# 上海、江苏、浙江、安徽三省一市总工会 | 北京市、天津市和河北省总工会 | 四川、重庆两地工会
ROW = re.compile(
    rf"(?P<row>{_NAME}(?:\s?(?:[、,，和与及·]|以及)\s?{_NAME})+){_REGION}(?P<group>{_GROUP})?(?:总工会|工会|职工)"
)
# 沪苏浙皖四地工会 | 川渝两地总工会 | 鄂湘赣三省工会 | 京津冀工会
SIGNED = re.compile(
    rf"(?<!{_SIGN})(?P<row>{_SIGN}{{2,12}}){_REGION}(?:{_GROUP}(?=总?工会|职工|就|共|联|将|在|于|签|达)|(?=总?工会))"
)
# 无锡市总工会、常州市总工会在…举行: federations below the province
LOCAL = re.compile(r"[\u4e00-\u9fff]{2,14}?(?:市|区|县|州|盟)总工会")
LOCAL_ROW = re.compile(
    rf"(?:(?:{LOCAL.pattern})(?:[、,，和与及]|以及)?){{2,12}}(?=[^，,。]{{0,30}}?(?:{HELD.pattern}))"
)
JOINING = re.compile(r"(?:以及|[和与及由、,，])+")
# 应邀列席 | 派员观摩: a guest is no party
GUEST = re.compile(r"应邀|特邀|列席|观摩|到会祝贺")

# An alliance has members only together with the words that count them.
ALLIANCES: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = (
    (re.compile(r"长三角|长江三角洲"), re.compile(r"三省一市|一市三省|四地|四省市|四方"), "沪苏浙皖"),
    (re.compile(r"京津冀"), re.compile(r"三地|三省市|三方|两市一省"), "京津冀"),
    (re.compile(r"东北"), re.compile(r"三省一区|四省区"), "辽吉黑蒙"),
    (re.compile(r"东北"), re.compile(r"三省|三地"), "辽吉黑"),
    (re.compile(r"长江中游"), re.compile(r"三省|三地"), "赣鄂湘"),
    (re.compile(r"西北"), re.compile(r"五省"), "陕甘青宁新"),
    (re.compile(r"中部"), re.compile(r"六省"), "晋皖赣豫鄂湘"),
    (re.compile(r"沿黄|黄河流域"), re.compile(r"九省"), "青川甘宁蒙陕晋豫鲁"),
    (re.compile(r"粤港澳"), re.compile(r"三地|三方"), "粤"),
)


def find_parties(title: Found | None, spoken: Sequence[Found]) -> list[Found]:
    """In the order of GB/T 2260; federations below the province in the order of the text."""
    present = [sentence for sentence in spoken if not PAST.search(sentence.text)]
    told = [sentence for sentence in present if is_meeting(sentence.text)]
    rest = [*([title] if title else []), *(s for s in present if not is_meeting(s.text))]
    named, meeting = _named([*told, *rest]), _named(told)
    if not named and (local := _local(told)):
        return local
    group = _largest(told) or _largest(rest)
    if group and len(group) >= len(meeting):
        # Chairs and hosts are named too; the row says who belongs.
        return _ordered(group)
    return _ordered(meeting if len(meeting) > 1 else named)


def _named(lines: Iterable[Found]) -> list[tuple[Province, Found]]:
    found: dict[int, tuple[Province, Found]] = {}
    for line in lines:
        for clause in split(line, "，,；;。"):
            if not GUEST.search(clause.text):
                for unit, name in _members(clause, FULL, 0, len(clause.text)):
                    found.setdefault(unit.code, (unit, name))
    return list(found.values())


def _largest(lines: Sequence[Found]) -> list[tuple[Province, Found]]:
    """The first row of provinces that no later row outnumbers."""
    rows = [row for line in lines if not GUEST.search(line.text) for row in _rows(line)]
    return max(rows, key=len, default=[]) or _alliance(lines)


def _rows(line: Found) -> Iterator[list[tuple[Province, Found]]]:
    for match in ROW.finditer(line.text):
        yield _members(line, NAMES, *match.span("row"))
    for match in SIGNED.finditer(line.text):
        members = _members(line, SIGNS, *match.span("row"))
        if len({unit.code for unit, _ in members}) == len(match["row"]):
            yield [member for member in members if member[0].federation]


def _members(line: Found, pattern: re.Pattern[str], start: int, end: int) -> list[tuple[Province, Found]]:
    found: dict[int, tuple[Province, Found]] = {}
    for match in pattern.finditer(line.text, start, end):
        if (unit := province(match["name"])) and unit.federation:
            found.setdefault(unit.code, (unit, line.part(*match.span())))
    return list(found.values())


def _alliance(lines: Sequence[Found]) -> list[tuple[Province, Found]]:
    """长三角 alone names nobody; 长三角 with 三省一市 names four."""
    everything = "\n".join(line.text for line in lines)
    for name, counted, signs in ALLIANCES:
        if not name.search(everything):
            continue
        for line in lines:
            if match := counted.search(line.text):
                members = [unit for sign in signs if (unit := province(sign))]
                return [(unit, line.part(*match.span())) for unit in members]
    return []


def _local(told: Sequence[Found]) -> list[Found]:
    """A row of city or county federations that meet; a row of provinces outranks it."""
    for line in told:
        if GUEST.search(line.text) or ROW.search(line.text):
            continue
        if row := LOCAL_ROW.search(line.text):
            names = (m.span() for m in LOCAL.finditer(line.text, row.start(), row.end()))
            return [_without_lead(line.part(*name)) for name in names]
    return []


def _without_lead(found: Found) -> Found:
    """和湖州市总工会: the joining word is no part of the name."""
    lead = JOINING.match(found.text)
    return found.part(lead.end() if lead else 0)


def _ordered(members: Iterable[tuple[Province, Found]]) -> list[Found]:
    inside = sorted(members, key=lambda member: member[0].code)
    return [Found(found.text, *found.span, unit.federation or found.text) for unit, found in inside]
