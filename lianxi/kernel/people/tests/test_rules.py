"""Resident IDs by GB 11643-1999 and mobile numbers: well-formed, or told what is wrong."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.people.rules import clean_id_number, clean_phone, id_check_sign
from lianxi.kernel.refusal import Refused

# The standard's own example, and numbers of divisions that were never assigned (guide §1.4).
ID_NUMBERS = ["11010519491231002X", "319900199001010018", "329900198512310028", "339900200002290030"]


@pytest.mark.parametrize("number", ID_NUMBERS)
def test_known_numbers_end_in_their_check_sign(number):
    assert id_check_sign(number[:17]) == number[17]
    assert clean_id_number(number) == number


@pytest.mark.parametrize("text", ["11010519491231002x", " 110105 19491231 002X ", "11010519491231002x\n"])
def test_usual_spellings_of_a_number_become_one(text):
    assert clean_id_number(text) == "11010519491231002X"


@pytest.mark.parametrize("text", ["", "   "])
def test_no_number_is_no_mistake(text):
    assert clean_id_number(text) == ""


@pytest.mark.parametrize("division", ["310103", "310108", "310119", "341400", "319900"])
def test_a_division_is_never_looked_up(division):
    """Abolished divisions (卢湾， 闸北， 南汇, old 巢湖) stay in cards for life."""
    body = f"{division}19900101001"
    assert clean_id_number(body + id_check_sign(body)) == body + id_check_sign(body)


def dated(day: str) -> str:
    body = f"319900{day}001"
    return body + id_check_sign(body)


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("31990019900101001", "应为18位数字（末位可为X）,现在是17位"),
        ("319900900101001", "现在是15位"),
        ("31990019900101001Y", "应为18位数字"),
        ("X19900199001010018", "应为18位数字"),
        (dated("19901301"), "19901301不是有效日期"),
        (dated("20010229"), "20010229不是有效日期"),
        (dated("18991231"), "18991231不是有效日期"),
        (dated(f"{dt.date.today() + dt.timedelta(days=400):%Y%m%d}"), "不是有效日期"),
        ("319900199001010019", "末位校验不符"),
    ],
)
def test_a_wrong_number_is_refused_with_what_is_wrong(text, sentence):
    with pytest.raises(Refused, match=re.escape(sentence)):
        clean_id_number(text)


@given(st.sampled_from(ID_NUMBERS), st.integers(0, 17), st.sampled_from("0123456789X"))
def test_one_wrong_sign_is_always_found(number, place, sign):
    wrong = number[:place] + sign + number[place + 1 :]
    if wrong == number:
        return
    with pytest.raises(Refused):
        clean_id_number(wrong)


@pytest.mark.parametrize(
    "text", ["13800001111", "138 0000 1111", "138-0000-1111", "+86 138 0000 1111", "8613800001111"]
)
def test_usual_spellings_of_a_phone_become_one(text):
    assert clean_phone(text) == "13800001111"


@pytest.mark.parametrize("text", ["", "12800001111", "1380000111", "138000011112", "021-12345678", "手机号"])
def test_what_is_no_mobile_number_is_refused(text):
    with pytest.raises(Refused, match="请填写11位手机号"):
        clean_phone(text)
