"""When and where a meeting was held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from lianxi.kernel.prose import Day, Found, find_days, of, province

HELD = re.compile(
    r"召开|举行|举办|开幕|闭幕|落幕|相聚|聚首|齐聚|签署|签订|签约|缔结|主办|共商|参加会议|出席会议|达成"
)
MEETING = re.compile(r"联席|会议|大会|座谈会|协作会|合作会|年会|峰会|论坛|仪式|总工会|工会")
# 此前，四地曾于… | 上届会议 | 将于下月召开
PAST = re.compile(r"此前|曾[于在经]|上一?[次届]|往届|回顾|据了解，?自")
FUTURE = re.compile(r"(?:将|拟|定|计划)于|即将|下一?(?:次|届)|第.{1,3}次会议将")
# 日前 | 近日: the writer does not say
VAGUE = re.compile(r"日前|近日|近期|不久前|前不久|最近")
# 会议于4月1日举行 speaks of the same meeting as the sentence before
SAME = re.compile(r"(?:据[悉了]解?，?)?(?:本次|此次|这次|该|当天的)?(?:联席)?(?:会议|联席会|活动|仪式)")
# 自2019年4月签署协议以来 | 继2019年首次携手后
BACKGROUND = re.compile(r"(?:继|自|从|截至|截止)[^，,。；;]{2,60}?(?:之?后|以来|起|底|止)")
# 4月1日签署的协议: the day of the paper
OF_PAPER = re.compile(r"[^，,。]{0,12}?(?:印发|签署|发布|出台|公布|施行|通过|签订)的")
# 新华社上海4月1日电 | 本报无锡6月2日讯
DATELINE = re.compile(r"[^，,。\n]{0,24}?(?=[\d一二三四五六七八九十])[^，,。\n]{2,14}?日\s{0,2}(?:电|讯)")
TODAY = re.compile(r"(?P<today>今[天日]|当[天日])|(?P<yesterday>昨[天日])")


def is_meeting(sentence: str) -> bool:
    return bool(HELD.search(sentence) and MEETING.search(sentence))


def _told(spoken: Sequence[Found]) -> Iterator[Found]:
    """The sentences that tell of this meeting, not of an earlier or a coming one."""
    for sentence in spoken:
        if is_meeting(sentence.text) and not PAST.search(sentence.text):
            yield sentence


def find_day(
    text: str, spoken: Sequence[Found], published_on: date | None
) -> tuple[Found | None, date | None]:
    """The day as written and on the calendar; what is only 近日 stays unknown."""
    dateline, known = _dateline(text, spoken, published_on)
    vague = False
    for sentence in _told(spoken):
        if FUTURE.search(sentence.text) or (vague and not SAME.match(sentence.text)):
            continue
        for day in _days(text, sentence, dateline):
            on = day.on(known) or _named_year(text, sentence, day, known)
            if on:
                return day.found, on
        if dateline and known and (word := TODAY.search(text, _after(dateline, sentence), sentence.end)):
            on = known - timedelta(days=bool(word["yesterday"]))
            return of(text, *word.span()), on
        vague = vague or VAGUE.search(sentence.text) is not None
    return None, None


def _dateline(
    text: str, spoken: Sequence[Found], published_on: date | None
) -> tuple[Day | None, date | None]:
    """The day the report was sent, which is the newest day it can speak of."""
    if spoken and (match := DATELINE.match(text, spoken[0].start, spoken[0].end)):
        days = find_days(text, *match.span())
        if days:
            return days[-1], days[-1].on(published_on)
    return None, published_on


def _after(dateline: Day, sentence: Found) -> int:
    return max(dateline.found.end, sentence.start)


def _days(text: str, sentence: Found, dateline: Day | None) -> Iterator[Day]:
    """Days of the meeting: not those of the dateline, of a paper or of the story before it."""
    background = [match.span() for match in BACKGROUND.finditer(text, sentence.start, sentence.end)]
    for day in find_days(text, sentence.start, sentence.end, bare=True):
        inside = any(start <= day.found.start < end for start, end in background)
        if inside or (dateline and day.found.start <= dateline.found.start):
            continue
        if not OF_PAPER.match(text, day.found.end, sentence.end):
            yield day


def _named_year(text: str, sentence: Found, day: Day, known: date | None) -> date | None:
    """Without a day of publication: the year in the name of the meeting, 举行2021年…联席会."""
    if known or day.month is None or day.years_ago is not None:
        return None
    named = re.search(r"(20\d{2})年(?:度)?(?!\s?\d)", text[day.found.end : sentence.end])
    return day.on(date(int(named[1]), 12, 31)) if named else None


# 主会场设在沈阳
MAIN_VENUE = re.compile(
    r"主会场(?:就|则)?(?:设在|设于|位于|在|为)(?P<place>[\u4e00-\u9fff]{1,20}?)(?=[，,。；;、）)]|$|\n)"
)
# 北京设主会场，天津设分会场
VENUE_FIRST = re.compile(r"(?:^|[，,。；;、（(在])(?P<place>[\u4e00-\u9fff]{2,10}?)设(?:有|立|置)?主会场")
_MANNER = r"(?:以[^，,。]{2,20}?(?:方式|形式|结合))?(?:共同|联合|成功|顺利|隆重|正式|圆满|如期|首次|再次|组织|现场|线下|合作|分别|集中|同时)*"
# 在上海共同举行 | 在沪签署 | 在南京以现场加视频方式召开
HELD_AT = re.compile(
    rf"在(?P<place>[\u4e00-\u9fff]{{1,24}}?){_MANNER}"
    r"(?:召开|举行|举办|签署|签订|签约|开幕|落幕|闭幕|成立|启动|揭牌|召集)"
)
# 相聚申城 | 齐聚合肥
GATHERED = re.compile(r"(?:相聚|齐聚|聚首|汇聚)(?:于|在)?(?P<place>[\u4e00-\u9fff]{2,8}?)(?=[，,。；;])")
NO_PLACE = re.compile(
    r"^(?:我|本|该|此|这|今|去|会|线上|云|网|视频|远程|各|全|其|第|同|两地|三地|四地|同一|双方)"
    r"|(?:上|下|中|后|前|时|期间|方式|形式|之际|过程|以来|方面|领域|共同|推动|积极|现场|当地)$|工会(?:的)?(?:指导|支持|倡议)|视频|连线|线上"
)
# 在宁召开 is Nanjing to a newspaper, not Ningxia.
SIGNS = dict(
    zip(
        "京津沪渝宁杭甬蓉汉穗深榕厦昌昆筑邕沈哈济郑肥兰银",
        [
            "北京",
            "天津",
            "上海",
            "重庆",
            "南京",
            "杭州",
            "宁波",
            "成都",
            "武汉",
            "广州",
            "深圳",
            "福州",
            "厦门",
            "南昌",
            "昆明",
            "贵阳",
            "南宁",
            "沈阳",
            "哈尔滨",
            "济南",
            "郑州",
            "合肥",
            "兰州",
            "银川",
        ],
        strict=True,
    )
) | {
    "申城": "上海",
    "羊城": "广州",
    "蓉城": "成都",
    "江城": "武汉",
    "泉城": "济南",
    "春城": "昆明",
    "山城": "重庆",
    "冰城": "哈尔滨",
}


def find_place(text: str, title: Found | None, spoken: Sequence[Found]) -> Found | None:
    """The main venue when one is named, else where the meeting was held; online it is nowhere."""
    told = list(_told(spoken))
    for sentence in [*told, *([s for s in spoken if "主会场" in s.text])]:
        for pattern in (MAIN_VENUE, VENUE_FIRST):
            if match := pattern.search(text, sentence.start, sentence.end):
                return _place(text, match)
    for sentence in [*told, *([title] if title else [])]:
        for pattern in (HELD_AT, GATHERED):
            for match in pattern.finditer(text, sentence.start, sentence.end):
                if (place := _place(text, match)) is not None:
                    return place
    return None


def _place(text: str, match: re.Match[str]) -> Found | None:
    written = match["place"]
    if NO_PLACE.search(written):
        return None
    value = SIGNS.get(written, written)
    if len(value) == 1:
        unit = province(value)
        if unit is None:
            return None
        value = unit.name
    return of(text, *match.span("place"), value)
