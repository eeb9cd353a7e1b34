"""Unified social credit codes by GB 32100-2015 and GB 11714, told apart and explained."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.orgs.rules import (
    ALPHABET,
    WEIGHTS,
    body_check_character,
    clean_credit_code,
    credit_check_character,
)
from lianxi.kernel.refusal import Refused

UNION, OUTSIDE = Organisation.Kind.GRASSROOTS, Organisation.Kind.OUTSIDE
# Computed, of no real body; the two below are the test values the guide names (§1.4).
UNION_CODES = ["81310000MC0000012B", "81320000MC0000020A", "81330000MC0000039B", "81340000MC0000047A"]
COMPANY_CODES = ["91350200MA2YJ1XR9G", "91440101MA5CJQ4N59"]


def test_the_weights_are_those_of_the_standard():
    assert WEIGHTS == [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]


@pytest.mark.parametrize("code", UNION_CODES + COMPANY_CODES)
def test_known_codes_pass_both_checks(code):
    assert body_check_character(code[8:16]) == code[16]
    assert credit_check_character(code) == code[17]
    assert clean_credit_code(code, UNION if code[0] == "8" else OUTSIDE) == code


@pytest.mark.parametrize(
    "body, sign", [("MC000001", "2"), ("MA2YJ1XR", "9"), ("D2143569", "X"), ("00000000", "0")]
)
def test_the_body_code_ends_in_its_own_check_sign(body, sign):
    assert body_check_character(body) == sign


@pytest.mark.parametrize("text", ["81310000mc0000012b", " 8131 0000 MC00 0001 2B ", "81310000MC0000012B\n"])
def test_usual_spellings_become_one(text):
    assert clean_credit_code(text, UNION) == "81310000MC0000012B"


@pytest.mark.parametrize("text", ["", "  "])
def test_no_code_is_no_mistake(text):
    assert clean_credit_code(text, UNION) == ""


@pytest.mark.parametrize(
    "text, kind, sentence",
    [
        ("8131", UNION, "应为18位，现在是4位"),
        ("81310000MC0000012BB", UNION, "应为18位，现在是19位"),
        ("8131OOOOMCOOOOO12B", UNION, "不会出现“O”"),
        ("81310000MC0000013B", UNION, "第17位"),
        ("81310000MC0000012A", UNION, "第18位"),
        ("18310000MC0000012B", UNION, "第18位"),
        (
            "91350200MA2YJ1XR9G",
            UNION,
            "这是企业或个体工商户的代码（91开头）,这里要填工会自己的代码（81开头）",
        ),
        ("81310000MC0000012B", OUTSIDE, "这是工会的代码（81开头）,这里要填单位自己的代码"),
    ],
)
def test_a_wrong_code_is_refused_with_what_is_wrong(text, kind, sentence):
    with pytest.raises(Refused, match=re.escape(sentence)):
        clean_credit_code(text, kind)


@given(st.sampled_from(UNION_CODES + COMPANY_CODES), st.integers(0, 17), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_always_found(code, place, sign):
    wrong = code[:place] + sign + code[place + 1 :]
    if wrong == code:
        return
    with pytest.raises(Refused):
        clean_credit_code(wrong, UNION if code[0] == "8" else OUTSIDE)


@given(st.sampled_from(UNION_CODES + COMPANY_CODES), st.integers(0, 16))
def test_two_neighbours_exchanged_are_always_found(code, place):
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if wrong == code:
        return
    with pytest.raises(Refused):
        clean_credit_code(wrong, UNION if code[0] == "8" else OUTSIDE)
