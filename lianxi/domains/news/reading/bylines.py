"""Who wrote and who edited: names in datelines, labels and sign-offs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lianxi.domains.news.reading.lines import EDITOR, LABEL
from lianxi.kernel.prose import Found, of

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
# 钱某某 | 阿卜杜拉·买买提
NAME = re.compile(rf"[{HAN}]{{2,4}}(?:[·•][{HAN}]{{1,8}}){{0,2}}")
BREAKS = re.compile(r"[、,，/／;；&\s]+")
# 首席记者 | 特约通讯员 | 实习生
ROLE = re.compile(r"(?P<reporter>记者)|(?P<correspondent>通讯员)|(?P<other>实习生|摄影|文/图|文图)")
RANKS = re.compile(r"(?:首席|见习|实习|特派|特约|高级|全媒体|融媒体|本报|本网|驻.{1,4})+$")
# (记者 甲 乙 通讯员 丙) | （工人日报-中工网记者某某）
BRACKETED = re.compile(r"[（(](?P<by>[^（）()\n]{0,30}(?:记者|通讯员)[^（）()\n]{1,60})[）)]")
# 人民网上海4月2日电(葛某某)
BARE = re.compile(r"(?:讯|电)\s{0,3}[（(](?P<names>[^（）()\n:：]{2,30})[）)]")
# 本报记者 某某 | 记者：某某, alone in its line
LINE = re.compile(r"[^\s，。,]{0,12}?记者\s{0,3}[:：]?\s{0,3}(?P<names>[^，。：:\n]{2,40})$")
NOT_NAMES = frozenset(
    [
        "全文完",
        "完",
        "文",
        "图",
        "摄",
        "摄影",
        "报道",
        "摄影报道",
        "文字",
        "整理",
        "综合",
        "综合报道",
        "编译",
        "供稿",
        "供图",
    ]
)
OPENING = 100
SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤"
    "花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米"
    "贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支"
    "柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲家封储靳段焦巴牧谷车侯班仰秋仲伊宫"
    "宁栾甘厉戎祖武符刘景詹束龙叶幸司黎乔苍闻党谭劳冉桑桂牛边燕冀尚农温庄晏柴瞿阎连习艾鱼容向古易慎戈廖庾衡"
    "耿满匡文寇欧沃蔚师巩聂晁勾敖冷辛简饶曾沙丰关查红游竺权盖益桓公肖付闫覃佟佘官代白兰涂岳裘展卓蒙邸商丘"
)
COMPOUND = ("欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "东方")


def names(source: str, start: int, end: int) -> list[Found]:
    """Names one after another; 王 强 set wide is one name, and what is no name is left out."""
    tokens = list(_tokens(source, start, end))
    found, at = [], 0
    while at < len(tokens):
        token = tokens[at]
        if len(token.text) == 1 and at + 1 < len(tokens) and len(tokens[at + 1].text) == 1:
            token = of(source, token.start, tokens[at + 1].end, token.text + tokens[at + 1].text)
            at += 1
        if NAME.fullmatch(token.value) and token.value not in NOT_NAMES and token.value[-1] != "摄":
            found.append(token)
        at += 1
    return found


def _tokens(source: str, start: int, end: int) -> Iterator[Found]:
    at = start
    for gap in BREAKS.finditer(source, start, end):
        if gap.start() > at:
            yield of(source, at, gap.start())
        at = gap.end()
    if at < end:
        yield of(source, at, end)


def is_surname(name: str) -> bool:
    return name[0] in SURNAMES or name.startswith(COMPOUND)


def editors_of(source: str, line: Found) -> list[Found]:
    found: list[Found] = []
    for match in EDITOR.finditer(source, line.start, line.end):
        found += names(source, *match.span("names"))
    return found


def authors_of(source: str, paragraph: Found) -> tuple[list[Found], list[Found]]:
    """Reporters and correspondents of the bracket in the opening of a paragraph."""
    end = min(paragraph.end, paragraph.start + OPENING)
    if match := BRACKETED.search(source, paragraph.start, end):
        return _by_role(source, *match.span("by"))
    if match := BARE.search(source, paragraph.start, end):
        written = names(source, *match.span("names"))
        return [name for name in written if is_surname(name.value)], []
    return [], []


def _by_role(source: str, start: int, end: int) -> tuple[list[Found], list[Found]]:
    """(记者 甲 乙 通讯员 丙): each name belongs to the role before it."""
    found: dict[str, list[Found]] = {"reporter": [], "correspondent": [], "other": []}
    roles = list(ROLE.finditer(source, start, end))
    for role, after in zip(roles, [*roles[1:], None], strict=False):
        stop = after.start() if after else end
        if after and (rank := RANKS.search(source, role.end(), stop)):
            stop = rank.start()
        begin = role.end() + (source[role.end() : role.end() + 1] in {":", "："})
        found[role.lastgroup or "other"] += names(source, begin, stop)
    return found["reporter"], found["correspondent"]


def byline_of(source: str, line: Found) -> list[Found]:
    """A line that holds nothing but a reporter: 本报记者 某某."""
    if len(line.text) > 50 or (match := LINE.match(source, line.start, line.end)) is None:
        return []
    written = names(source, *match.span("names"))
    return written if all(is_surname(name.value) for name in written) else []


def signature_of(source: str, line: Found) -> list[Found]:
    """The names that end an article, when the line holds only names: 钱某某 【编辑:…】."""
    editor = EDITOR.search(source, line.start, line.end)
    end = editor.start() if editor else line.end
    written = names(source, line.start, end)
    length = sum(len(name.value) for name in written)
    bare = "".join(BREAKS.sub("", source[line.start : end]).split())
    if len(bare.strip("（）()")) != length or not all(is_surname(n.value) for n in written):
        return []
    return written


def labelled(source: str, line: Found, wanted: frozenset[str]) -> list[Found]:
    """Values of the labels: the text from 来源: to the next label or blank."""
    found = []
    labels = list(LABEL.finditer(source, line.start, line.end))
    for label, after in zip(labels, [*labels[1:], None], strict=False):
        if label["label"] in wanted:
            found.append(of(source, label.end(), after.start() if after else line.end))
    return found


def distinct_names(found: Iterable[Found]) -> tuple[Found, ...]:
    seen: dict[str, Found] = {}
    for name in found:
        seen.setdefault(name.value, name)
    return tuple(seen.values())
