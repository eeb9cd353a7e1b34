"""Titles break between words; red heads fit the sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.documents.heads import red_head, seal_columns, signed_names, title_lines
from lianxi.kernel.documents.layout import TEXT_WIDTH
from tests.factories.documents import FOUR


@pytest.mark.parametrize(
    "title, lines",
    [
        ("督办函", ["督办函"]),
        (
            "2021年度三省一市工会协作与联合行动的工作意见",
            ["2021年度三省一市工会", "协作与联合行动的工作意见"],
        ),
        (
            "关于做好长三角地区职工疗休养基地互认共享工作有关事项的通知",
            ["关于做好长三角地区职工疗休养", "基地互认共享工作有关事项的通知"],
        ),
        ("上海市总工会\n工作报告", ["上海市总工会", "工作报告"]),
        ("", []),
    ],
)
def test_a_title_breaks_evenly_between_words(title, lines):
    assert title_lines(title) == lines


@given(st.text("长三角工会《工作意见》的和、“十四五”2021年 ", max_size=80))
def test_no_sign_of_a_title_is_lost(title):
    assert "".join("".join(title_lines(title)).split()) == "".join(title.split())


def test_no_line_of_a_title_begins_with_what_belongs_to_the_line_before():
    lines = title_lines("关于印发《长三角地区优化营商环境立功竞赛实施方案》和《评分细则》的通知")
    assert all(line[0] not in "的》、和" for line in lines)


@pytest.mark.parametrize(
    "issuers",
    [
        ["上海市总工会"],
        FOUR,
        FOUR[:2],
        ["中国能源化学地质工会浙江省委员会", "上海市总工会"],
        [f"第{n}个总工会" for n in range(9)],
        ["长三角一体化发展国家战略联席会议工会工作联络办公室"],
    ],
)
def test_a_red_head_fits_the_width_and_leaves_room_for_text(issuers):
    head = red_head(issuers)
    air = head.word_size * 0.3
    assert head.names_width + air + len(head.word) * head.word_size <= TEXT_WIDTH + 1
    assert len(head.names) * head.size * 1.3 <= 191


def test_several_issuers_share_one_word_and_one_issuer_carries_it():
    assert red_head(["上海市总工会"]).names == ["上海市总工会文件"]
    assert red_head(["上海市总工会会议纪要"]).names == ["上海市总工会会议纪要"]
    joint = red_head(FOUR)
    assert (joint.names, joint.word, joint.is_joint) == (FOUR, "文件", True)
    assert red_head(FOUR, "letter").names == FOUR[:1]
    assert red_head([]).names == []


@pytest.mark.parametrize(
    "names, columns", [(FOUR, 2), (FOUR[:2], 2), (FOUR[:3], 3), (["甲" * 13, "乙", "丙"], 2), (["甲"] * 5, 3)]
)
def test_seals_stand_two_or_three_in_a_row(names, columns):
    assert seal_columns(names) == columns


def test_long_names_break_over_their_seal_and_a_single_one_does_not():
    long = "中国能源化学地质工会浙江省委员会"
    assert signed_names([long]) == [long]
    assert signed_names([long, "上海市总工会"]) == ["中国能源化学地质\n工会浙江省委员会", "上海市总工会"]
