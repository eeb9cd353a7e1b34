"""Bytes become text, numerals numbers, and nothing is cut inside a pair."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.prose import (
    PROVINCES,
    Found,
    closers,
    decode,
    find_days,
    find_moment,
    number,
    province,
    sentences,
    split,
)
from lianxi.kernel.refusal import Refused

PAGE = "三地工会联席会议在天津召开，形成《工作意见》。\n会议明确了七项任务，工会将抓好落实。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_every_usual_encoding_is_read(encoding: str) -> None:
    assert decode(PAGE.encode(encoding)) == PAGE


def test_declared_encoding_is_read() -> None:
    page = '<html><head><meta charset="big5"></head><body>三地工會聯席會議，形成意見。</body></html>'
    assert decode(page.encode("big5")) == page


def test_a_page_cut_inside_a_sign_is_still_utf8() -> None:
    assert decode(PAGE.encode()[:-2]).startswith("三地工会联席会议")


def test_line_ends_become_one_and_invisible_signs_vanish() -> None:
    assert decode("甲\r\n乙\r丙\u2028丁\u200b戊\ufeff\x00".encode()) == "甲\n乙\n丙\n丁戊"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "没有文字"),
        (b" \n\t ", "没有文字"),
        ("\ufeff".encode(), "没有文字"),
        (b"PK\x03\x04rest", "Word"),
        (b"%PDF-1.7 rest", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "图片"),
        (b"\xff\xd8\xff\xe0", "图片"),
        (b"\xd0\xcf\x11\xe0", "Word"),
        (bytes(range(256)) * 20, "不是文本"),
        (b"\x01\x02\x03\x04" * 50, "不是文本"),
    ],
)
def test_what_is_no_text_is_refused_in_chinese(data: bytes, word: str) -> None:
    with pytest.raises(Refused, match=word):
        decode(data)


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("7", 7),
        ("９", 9),
        ("七", 7),
        ("十", 10),
        ("十二", 12),
        ("二十三", 23),
        ("一百零五", 105),
        ("两", 2),
        ("多", None),
        ("", None),
    ],
)
def test_numerals_are_numbers(numeral: str, value: int | None) -> None:
    assert number(numeral) == value


def test_provinces_stand_in_the_order_of_their_codes() -> None:
    codes = [unit.code for unit in PROVINCES]
    assert codes == sorted(set(codes))
    assert len(codes) == 34


@pytest.mark.parametrize(
    ("name", "federation"),
    [
        ("沪", "上海市总工会"),
        ("江苏省", "江苏省总工会"),
        ("广西", "广西壮族自治区总工会"),
        ("广西自治区", "广西壮族自治区总工会"),
        ("新", "新疆维吾尔自治区总工会"),
        ("内蒙古", "内蒙古自治区总工会"),
        ("香港", None),
        ("澳", None),
    ],
)
def test_a_province_knows_its_federation(name: str, federation: str | None) -> None:
    unit = province(name)
    assert unit is not None
    assert unit.federation == federation


def test_a_city_is_no_province() -> None:
    assert province("吉林市") is None


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("4月1日", date(2021, 4, 6), date(2021, 4, 1)),
        ("12月28日", date(2022, 1, 4), date(2021, 12, 28)),
        ("去年12月30日", date(2023, 1, 10), date(2022, 12, 30)),
        ("2021-4-1", None, date(2021, 4, 1)),
        ("2月29日", date(2021, 3, 1), None),
        ("4月1日", None, None),
        ("31日", date(2022, 1, 3), date(2021, 12, 31)),
    ],
)
def test_days_take_what_they_leave_out_from_a_known_day(
    text: str, known: date | None, expected: date | None
) -> None:
    assert find_days(text, bare=True)[0].on(known) == expected


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-04-06 09:26:34来源:某报", "2021-04-06T09:26:34+08:00"),
        ("2021年11月04日09:49  来源", "2021-11-04T09:49:00+08:00"),
        ("2021-04-06 星期二 09:26", "2021-04-06T09:26:00+08:00"),
        ("2021/4/6", "2021-04-06T00:00:00+08:00"),
    ],
)
def test_moments_are_beijing_time(text: str, moment: str) -> None:
    found = find_moment(text)
    assert found is not None
    assert found.at.isoformat() == moment


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("甲、乙、丙", ["甲", "乙", "丙"]),
        ("《甲、乙》、丙", ["《甲、乙》", "丙"]),
        ("“甲、‘乙、丙’”、丁", ["“甲、‘乙、丙’”", "丁"]),
        ("区（县、市）、局", ["区（县、市）", "局"]),
        ("区(县、市）、局", ["区(县、市）", "局"]),
        ("“甲、乙、丙", ["“甲", "乙", "丙"]),
        ("“甲、“乙、丙”、丁", ["“甲", "“乙、丙”", "丁"]),
        ("、、甲、", ["甲"]),
    ],
)
def test_splitting_leaves_pairs_whole(text: str, pieces: list[str]) -> None:
    assert [p.text for p in split(Found(text, 0, len(text)), "、")] == pieces


def test_sentences_end_at_full_stops_of_both_kinds() -> None:
    text = "甲在3.5米处。“乙！”说完.丙？丁"
    assert [s.text for s in sentences(Found(text, 0, len(text)))] == [
        "甲在3.5米处。",
        "“乙！”说完.",
        "丙？",
        "丁",
    ]


@given(st.text(alphabet='“”‘’《》（）()[]【】"甲、。\n ', max_size=200))
def test_pieces_stand_where_they_say(text: str) -> None:
    whole = Found(text, 0, len(text))
    for piece in [*split(whole, "、"), *sentences(whole)]:
        assert text[piece.start : piece.end] == piece.text
    assert all(start < end for start, end in closers(text).items())


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(Refused):
        assert decode(data).strip()
