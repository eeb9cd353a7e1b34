"""Text becomes words, with the unions' terms whole."""

import pytest

from lianxi.kernel.search.words import TERMS, segment, words_of_query


@pytest.mark.parametrize("term", TERMS)
def test_a_term_of_the_unions_stays_whole(term):
    assert words_of_query(term) == [term]


def test_a_long_word_is_also_indexed_by_the_words_inside_it():
    assert segment("新就业形态").split() == ["新就业形态", "就业", "形态"]


def test_marks_are_no_words():
    assert segment("职工之家,G60!").split() == ["职工之家", "职工", "之家", "G60"]
    assert words_of_query("。!") == []


def test_a_left_over_character_does_not_narrow_a_query():
    assert words_of_query("新就业") == ["就业"]
    assert words_of_query("沪") == ["沪"]


def test_a_word_is_asked_for_once():
    assert words_of_query("会员 会员") == ["会员"]
