"""Every kind reads what people type, refuses in words, and keeps its value exactly."""

from decimal import Decimal

import pytest

from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.kinds import Kind, MonthDay
from lianxi.kernel.rulebook.subjects import Subject
from lianxi.kernel.rulebook.tests import samples as s

TABLE = ((100000, 20000, MonthDay(1, 1)), (150050, 40000, MonthDay(7, 1)))


@pytest.mark.parametrize(
    "subject, text, value, shown",
    [
        (s.REPORT, "8", 8, "8个工作日"),
        (s.REPORT, " ８ 个工作日", 8, "8个工作日"),
        (s.MONEY, "460", 46000, "460元"),
        (s.MONEY, "1,460.5元", 146050, "1,460.50元"),
        (s.MONEY, "0", 0, "0元"),
        (s.WEIGHT, "0.15", Decimal("0.15"), "0.15分"),
        (s.HALF_YEAR, "7-10", MonthDay(7, 10), "7月10日"),
        (s.HALF_YEAR, "12月 5日", MonthDay(12, 5), "12月5日"),
        (s.FAMILY, "own", "own", "自费随行"),
        (s.NOTE, "由本人承担 ", "由本人承担", "由本人承担"),
        (
            s.STEPS,
            "1000 | 200 | 1-1\n1500.5\t400\t7月1日\n\n",
            TABLE,
            "1,000元 200元 1月1日；1,500.50元 400元 7月1日",
        ),
    ],
)
def test_what_is_typed_is_understood_and_written_out(subject, text, value, shown):
    assert (subject.parse(text), subject.shown(value)) == (value, shown)


@pytest.mark.parametrize(
    "subject, text, words",
    [
        (s.REPORT, "", "请填写季度报告报送期限"),
        (s.REPORT, "五", "请填整数，例如 5"),
        (s.REPORT, "-1", "不能少于0个工作日"),
        (s.REPORT, "31", "不能多于30个工作日"),
        (s.MONEY, "4.605", "请填金额，以元为单位，最多两位小数，例如 460 或 460.50"),
        (s.MONEY, "-1", "不能少于0元"),
        (s.WEIGHT, "1.5", "不能多于1分"),
        (s.WEIGHT, "x", "请填数字，最多四位小数，例如 0.15"),
        (s.HALF_YEAR, "七月", "请填月和日，例如 7月10日"),
        (s.HALF_YEAR, "2-29", "2月29日不是每年都有，请改为2月28日或3月1日"),
        (s.HALF_YEAR, "6-31", "没有6月31日这一天"),
        (s.FAMILY, "maybe", "请从给出的选项里选一个"),
        (s.NOTE, "长" * 501, "最多 500 字，现在是 501 字"),
        (s.STEPS, "1000 | 200", "第1行有2列，应有3列"),
        (
            s.STEPS,
            "1000 | 200 | 1-1\n1000 | x | 1-1",
            "第2行：请填金额，以元为单位，最多两位小数，例如 460 或 460.50",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_words(subject, text, words):
    with pytest.raises(Refused) as refusal:
        subject.parse(text)
    assert str(refusal.value) == words


@pytest.mark.parametrize(
    "subject, value",
    [
        (s.REPORT, 8),
        (s.MONEY, 146050),
        (s.WEIGHT, Decimal("0.1500")),
        (s.HALF_YEAR, MonthDay(12, 5)),
        (s.FAMILY, "no"),
        (s.NOTE, "由本人承担"),
        (s.STEPS, TABLE),
    ],
)
def test_a_value_survives_json_and_the_form(subject, value):
    assert subject.unpacked(subject.packed(value)) == value
    assert subject.parse(subject.typed(value)) == value


def test_what_nobody_published_is_said_to_be_so():
    assert (s.MONEY.default, s.MONEY.shown(None), s.MONEY.brief(None)) == (None, "未公布", "未公布")
    assert (s.MONEY.packed(None), s.MONEY.unpacked(None), s.MONEY.typed(None)) == (None, None, "")


def test_long_values_are_cut_for_a_cell():
    assert s.STEPS.brief(TABLE) == "2 行的表"
    assert s.NOTE.brief("字" * 30) == "字" * 23 + "…"


def test_a_dropped_choice_keeps_its_code():
    assert s.FAMILY.shown("gone") == "gone"


@pytest.mark.parametrize("value", ["5", 5.0, True, None])
def test_a_value_of_another_type_is_a_mistake_in_code(value):
    with pytest.raises(TypeError):
        s.REPORT.check(value)


def test_a_default_out_of_bounds_is_found_at_import():
    with pytest.raises(Refused):
        Subject(code="x.y", title="x", kind=Kind.DAYS, default=9, most=5)
