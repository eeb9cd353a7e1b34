"""A name given by anybody is harmless afterwards."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.files.names import LONGEST, clean_name, extension_of

# Any sign at all, and those an attacker would choose more often than chance does.
NASTY = st.sampled_from(list('/\\.. \u202e\u2066\u200b\ufeff\x00\r\n\t:*?"<>|\ud800é中'))
ANY_NAME = st.text(st.characters() | NASTY, max_size=300)


@given(ANY_NAME)
def test_no_name_keeps_a_path_or_a_hidden_sign(text):
    name = clean_name(text)
    assert not set(name) & set('/\\\r\n:*?"<>|')
    assert [sign for sign in name if unicodedata.category(sign)[0] == "C"] == []
    assert name not in {"", ".", ".."}


@given(ANY_NAME)
def test_no_name_is_longer_than_the_column(text):
    assert len(clean_name(text)) <= LONGEST


@given(ANY_NAME)
def test_cleaning_twice_changes_nothing(text):
    assert clean_name(clean_name(text)) == clean_name(text)


@given(ANY_NAME, st.sampled_from(["pdf", "PDF", "docx", "jpeg"]))
def test_the_extension_survives_whatever_stands_before_it(text, extension):
    name = clean_name(f"{text}.{extension}")
    assert extension_of(name) == extension.lower()


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_the_name_can_be_written_as_utf8(text):
    assert clean_name(text).encode()


@pytest.mark.parametrize(
    "given_name, kept",
    [
        ("方案.PDF", "方案.pdf"),
        ("C:\\Users\\王\\报名表.xlsx", "报名表.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("结果\u202exslx.txt", "结果xslx.txt"),
        ("2021年  工作 意见（定稿）.docx", "2021年 工作 意见（定稿）.docx"),
        ("a:b.txt", "a：b.txt"),
        (".pdf", "附件.pdf"),
        ("", "附件"),
        ("...", "附件"),
        ("无扩展名", "无扩展名"),
        ("e\u0301.txt", "é.txt"),
        ("长" * 200 + ".docx", "长" * 115 + ".docx"),
    ],
)
def test_names_people_really_give(given_name, kept):
    assert clean_name(given_name) == kept
