"""Chinese text into words, with the terms of the unions in the dictionary."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import rjieba

# Terms the general dictionary cuts apart. No term holds another: inner words are found anyway.
TERMS = (
    "总工会",
    "省总工会",
    "市总工会",
    "基层工会",
    "工会联合会",
    "联席会议",
    "三省一市",
    "长三角",
    "疗休养",
    "职工之家",
    "职工书屋",
    "户外劳动者",
    "新就业形态",
    "劳动者",
    "货车司机",
    "网约车",
    "快递员",
    "集体协商",
    "劳动竞赛",
    "立功竞赛",
    "技能竞赛",
    "劳模工匠",
    "劳模精神",
    "工匠精神",
    "五一劳动奖章",
    "劳动争议",
    "法律援助",
    "会员证",
    "入会",
    "送温暖",
    "送清凉",
    "红色工运",
    "产业工人",
    "营商环境",
    "指导意见",
    "工作意见",
    "揭榜挂帅",
)


@cache
def _dictionary() -> rjieba.Jieba:
    """Loaded on first use (about 0.2 s), once a process."""
    dictionary = rjieba.Jieba()
    for term in TERMS:
        dictionary.add_word(term, None, None)
    return dictionary


def segment(text: str) -> str:
    """The words of ``text`` parted by blanks, ready for ``to_tsvector('simple', …)``.

    A long word is followed by the words inside it: 新就业形态 is found by 就业 too.
    """
    return " ".join(_indexed(text))


def words_of_query(text: str) -> list[str]:
    """What must be found, each once.

    A single character that segmentation left over beside longer words is dropped: the index knows
    words, and 新就业 must still find 新就业形态.
    """
    found: dict[str, None] = {}
    for run in text.split():
        words = [word for word in _dictionary().cut(run) if _is_word(word)]
        long = [word for word in words if len(word) > 1]
        found |= dict.fromkeys(long or words)
    return list(found)


def _indexed(text: str) -> Iterator[str]:
    for word in _dictionary().cut(text):
        if not _is_word(word):
            continue
        yield word
        if len(word) > 2 and not word.isascii():
            yield from (inner for inner in _dictionary().cut_all(word) if 1 < len(inner) < len(word))


def _is_word(piece: str) -> bool:
    return any(sign.isalnum() for sign in piece)
