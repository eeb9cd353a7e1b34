"""The words of a paper: one canonical form, one fingerprint, read, numbered, matched, merged."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from lianxi.domains.conference.models import Line, Wording, in_groups
from lianxi.domains.conference.reading.clauses import read_clauses
from lianxi.domains.conference.rules import papers as rules

DOCUMENT = Path(__file__).parents[4] / "docs/reference/papers.md"

PASTED = """
2021年推进长三角一体化发展
工会工作意见

各设区市总工会，各局（产业）工会：

　　为贯彻落实国家战略，四地工会议定以下意见。
　　现通知如下。
一、总体要求
坚持以职工为中心。
二、重点任务
（一）开展立功竞赛。围绕优化营商环境，举办竞赛4场。
1．G60科创走廊竞赛。由上海牵头。
（二）推进基地互认。互认基地不少于400家；

上海市总工会　江苏省总工会
2021年4月1日
"""


def test_a_pasted_text_is_cut_by_its_own_numbers():
    read = read_clauses(PASTED)
    assert read.title == "2021年推进长三角一体化发展工会工作意见"
    assert [(piece.level, piece.heading, piece.text) for piece in read.pieces] == [
        (0, "", "为贯彻落实国家战略，四地工会议定以下意见。\n现通知如下。"),
        (1, "一、总体要求", "坚持以职工为中心。"),
        (1, "二、重点任务", ""),
        (2, "（一）开展立功竞赛", "围绕优化营商环境，举办竞赛4场。"),
        (3, "1．G60科创走廊竞赛", "由上海牵头。"),
        (2, "（二）推进基地互认", "互认基地不少于400家；"),
    ]
    assert read.left_out == [
        "各设区市总工会，各局（产业）工会：",
        "上海市总工会　江苏省总工会",
        "2021年4月1日",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("十二、其他", (1, "十二、其他", "")),
        ("(三) 半角括号", (2, "(三) 半角括号", "")),
        ("3、顿号也算", (3, "3、顿号也算", "")),
        ("1.5亿元投入", (0, "", "1.5亿元投入")),
        ("2021年要做的事很多，这一句不是标题。", (0, "", "2021年要做的事很多，这一句不是标题。")),
        (f"（一）{'很' * 50}长的一句不是标题。", (2, "", f"（一）{'很' * 50}长的一句不是标题。")),
    ],
)
def test_what_begins_a_clause_and_what_does_not(line, expected):
    piece = read_clauses(f"引言到此为止。\n{line}").pieces[-1]
    found = (piece.level, piece.heading, piece.text.removeprefix("引言到此为止。\n"))
    assert found == expected


def test_the_canonical_form_and_its_fingerprint():
    wording = Wording("意见", (Line(1, "一、总则", "甲\n乙", "c1"),))
    canonical = (
        '{"clauses":[{"heading":"一、总则","key":"c1","level":1,"text":"甲\\n乙"}],'
        '"format":"lianxi-paper-1","title":"意见"}'
    )
    assert wording.canonical == canonical
    assert wording.digest == hashlib.sha256(canonical.encode()).hexdigest()
    assert Wording.read(canonical) == wording


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("甲\r\n乙\r丙", "甲\n乙\n丙"),
        ("  甲  \n\n\n　　乙 ", "甲\n乙"),
        ("e\u0301", "é"),
        ("甲\u200b乙\ufeff\x00", "甲乙"),
    ],
)
def test_what_looks_the_same_has_one_fingerprint(typed, kept):
    assert Wording.of("题", [Line(2, "", typed)]).lines[0].text == kept


def test_a_fingerprint_is_read_in_groups_of_four():
    assert in_groups("9f2c71ab") == "9f2c 71ab"


def test_numbers_follow_the_order_and_begin_anew_under_each_heading():
    lines = [
        Line(1, "三、甲", ""),
        Line(2, "（五）乙", ""),
        Line(3, "9.丙", ""),
        Line(2, "", "（一）丁。没有标题。"),
        Line(1, "没有编号的标题", ""),
        Line(1, "一、戊", ""),
        Line(2, "（九）己", ""),
    ]
    assert [line.words for line in rules.renumbered(lines)] == [
        "一、甲",
        "（一）乙",
        "1.丙",
        "（二）丁。没有标题。",
        "没有编号的标题",
        "二、戊",
        "（一）己",
    ]


@pytest.mark.parametrize(("n", "said"), [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (99, "九十九")])
def test_numerals(n, said):
    assert rules.numeral(n) == said


OLD = [
    Line(1, "一、总体要求", "坚持以职工为中心，服务国家战略。", "c1"),
    Line(2, "（一）开展立功竞赛", "围绕优化营商环境，举办竞赛4场。", "c2"),
    Line(2, "（二）推进基地互认", "互认疗休养基地不少于400家。", "c5"),
]


def test_a_text_read_again_keeps_its_keys_by_what_the_clauses_say():
    read = [
        Line(1, "一、总体要求", "坚持以职工为中心，更好服务国家战略。"),
        Line(2, "（一）推进基地互认", "四地互认疗休养基地不少于420家。"),
        Line(2, "（二）开展立功竞赛", "围绕优化营商环境，举办竞赛6场。"),
        Line(2, "（三）共建干部院校", "每年联合办班2期。"),
    ]
    assert [line.key for line in rules.keep_keys(OLD, read)] == ["c1", "c5", "c2", ""]


def test_a_key_is_given_to_one_clause_only():
    halves = [
        Line(2, "（一）开展立功竞赛", "围绕优化营商环境，举办竞赛"),
        Line(2, "（二）开展立功竞赛", "4场。"),
    ]
    assert [line.key for line in rules.keep_keys(OLD, halves)] == ["c2", ""]


def test_reading_in_says_what_is_known_new_and_gone():
    read = rules.read_in(
        "一、总体要求\n坚持以职工为中心，服务国家战略。\n二、附则\n自印发之日起施行。",
        title="旧题",
        lines=OLD,
    )
    assert read.wording.title == "旧题"
    assert [line.key for line in read.known] == ["c1"]
    assert [line.heading for line in read.new] == ["二、附则"]
    assert [line.key for line in read.gone] == ["c2", "c5"]


def wording(*lines: str, title: str = "题") -> Wording:
    """``c1 words``; ``* words`` is new."""
    split = (line.split(" ", 1) for line in lines)
    return Wording(title, tuple(Line(2, "", text, "" if key == "*" else key) for key, text in split))


@pytest.mark.parametrize(
    ("mine", "theirs", "merged", "conflicts"),
    [
        pytest.param(("c1 甲改", "c2 乙"), ("c1 甲", "c2 乙改"), ("c1 甲改", "c2 乙改"), [], id="each his own"),
        pytest.param(("c1 甲改", "c2 乙"), ("c1 甲他", "c2 乙"), ("c1 甲改", "c2 乙"), ["c1"], id="the same clause"),
        pytest.param(("c1 同", "c2 乙"), ("c1 同", "c2 乙"), ("c1 同", "c2 乙"), [], id="the same words"),
        pytest.param(("c1 甲", "* 新", "c2 乙"), ("c1 甲", "c2 乙", "c3 丙"),
                     ("c1 甲", "* 新", "c2 乙", "c3 丙"), [], id="both added"),
        pytest.param(("c2 乙",), ("c1 甲", "c2 乙"), ("c2 乙",), [], id="I removed"),
        pytest.param(("c1 甲", "c2 乙"), ("c2 乙",), ("c2 乙",), [], id="they removed"),
        pytest.param(("c2 乙",), ("c1 甲改", "c2 乙"), ("c1 甲改", "c2 乙"), ["c1"], id="I removed what they changed"),
        pytest.param(("c1 甲改", "c2 乙"), ("c2 乙",), ("c1 甲改", "c2 乙"), ["c1"], id="they removed what I changed"),
        pytest.param(("c1 甲改", "c2 乙"), ("c2 乙", "c1 甲"), ("c2 乙", "c1 甲改"), [], id="they moved"),
        pytest.param(("c2 乙", "c1 甲"), ("c1 甲改", "c2 乙"), ("c2 乙", "c1 甲改"), [], id="I moved"),
    ],
)  # fmt: skip
def test_two_editors_lose_nothing(mine, theirs, merged, conflicts):
    result = rules.merge(wording("c1 甲", "c2 乙"), wording(*mine), wording(*theirs))
    assert result.wording == wording(*merged)
    assert list(result.conflicts) == conflicts


def test_a_title_only_one_of_them_changed_is_taken():
    old = wording("c1 甲")
    assert rules.merge(old, old, wording("c1 甲", title="新题")).wording.title == "新题"
    assert rules.merge(old, wording("c1 甲", title="我的"), old).wording.title == "我的"


def test_the_worked_example_of_the_reference_is_true():
    """``docs/reference/papers.md``: the text printed there has the fingerprint printed there."""
    page = DOCUMENT.read_text("utf-8")
    canonical = re.search(r"```json\n(.+?)\n```", page, re.DOTALL)[1]
    digest = re.search(r"^[0-9a-f]{64}", page, re.MULTILINE)[0]
    said = json.loads(canonical)
    lines = tuple(Line(c["level"], c["heading"], c["text"], c["key"]) for c in said["clauses"])
    assert Wording(said["title"], lines).canonical == canonical
    assert hashlib.sha256(canonical.encode()).hexdigest() == digest
    assert in_groups(digest) in page
