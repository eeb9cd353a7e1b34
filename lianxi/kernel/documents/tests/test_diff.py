"""Differences lose nothing, and read as a person would tell them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.documents.diff import Span, clauses, words

ABC = st.text("长三角工会 由牵头参加，。；\n12", max_size=120)


def told(old: str, new: str) -> str:
    marks = {"same": "{}", "cut": "[-{}-]", "new": "[+{}+]"}
    return "".join(marks[span.kind].format(span.text) for span in words(old, new))


@pytest.mark.parametrize(
    "old, new, expected",
    [
        ("", "", ""),
        ("一字未改。", "一字未改。", "一字未改。"),
        ("", "新的。", "[+新的。+]"),
        ("旧的。", "", "[-旧的。-]"),
        ("发布成果100项。", "发布成果120项。", "发布成果[-100-][+120+]项。"),
        (
            "由上海市总工会牵头，其他各方共同参加。",
            "由江苏省总工会牵头，其他各方共同参加，按季度报送。",
            "由[-上海市总工会-][+江苏省总工会+]牵头，其他各方共同参加[+，按季度报送+]。",
        ),
        ("第一句。第二句。第三句。", "第一句。第三句。", "第一句。[-第二句。-]第三句。"),
        # Not alike: a new sentence, not a confetti of signs they share.
        (
            "深化职工疗休养协作，实现基地互认共享。",
            "建立三省一市工会共同预防化解矛盾的体制。",
            "[-深化职工疗休养协作，实现基地互认共享。-][+建立三省一市工会共同预防化解矛盾的体制。+]",
        ),
    ],
)
def test_a_change_is_told_in_words(old, new, expected):
    assert told(old, new) == expected


@given(ABC, ABC)
def test_both_texts_can_be_read_out_of_the_difference(old, new):
    spans = words(old, new)
    assert "".join(span.text for span in spans if span.kind != "new") == old
    assert "".join(span.text for span in spans if span.kind != "cut") == new
    assert all(span.text for span in spans)
    assert all(one.kind != next_.kind for one, next_ in itertools.pairwise(spans))


def test_a_term_changed_all_over_a_long_text_is_told_place_by_place():
    """Every sentence differs, so none helps to align the others."""
    old = "".join(
        f"第{n}条，各级工会应当于{n + 3}日内把第{n * 7}号材料送到轮值单位，并抄送有关各方；"
        for n in range(500)
    )
    spans = words(old, old.replace("轮值", "承办"))
    assert len(old) > 15_000
    assert {(span.kind, span.text) for span in spans if span.kind != "same"} == {
        ("cut", "轮值"),
        ("new", "承办"),
    }
    assert sum(span.kind == "new" for span in spans) == 500


def test_texts_too_long_and_too_unlike_are_shown_side_by_side():
    old, new = "甲，" * 3_000, "乙、" * 3_000
    assert words(old, new) == [Span("cut", old), Span("new", new)]


OLD = [("1", "总则。"), ("2", "牵头单位负责。"), ("3", "按季报送。"), ("4", "附则。")]


@pytest.mark.parametrize(
    "new, kinds",
    [
        (OLD, ["1 same", "2 same", "3 same", "4 same"]),
        (
            [OLD[0], ("2", "轮值单位负责。"), *OLD[2:]],
            ["1 same", "2 changed", "3 same", "4 same"],
        ),
        ([*OLD[:2], ("2a", "新增。"), *OLD[2:]], ["1 same", "2 same", "2a added", "3 same", "4 same"]),
        ([OLD[0], OLD[3]], ["1 same", "2 removed", "3 removed", "4 same"]),
        (OLD[1:], ["1 removed", "2 same", "3 same", "4 same"]),
        ([OLD[3], *OLD[:3]], ["4 moved", "1 same", "2 same", "3 same"]),
        ([], ["1 removed", "2 removed", "3 removed", "4 removed"]),
    ],
)
def test_clauses_are_matched_by_key(new, kinds):
    assert [f"{change.key} {change.kind}" for change in clauses(OLD, new)] == kinds


def test_a_moved_clause_says_whether_its_words_changed_too():
    moved, *_rest = clauses(OLD, [("4", "附则与解释。"), *OLD[:3]])
    assert (moved.kind, moved.is_reworded) == ("moved", True)
    moved, *_rest = clauses(OLD, [OLD[3], *OLD[:3]])
    assert (moved.kind, moved.is_reworded) == ("moved", False)
