"""The sheet to fill in: it guides, and what is written into it is read back the same."""

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.sheets import Field, Sheet
from lianxi.kernel.spreadsheets.template import template
from lianxi.kernel.spreadsheets.values import SCIENTIFIC, cleaned
from lianxi.kernel.web.words import SHANGHAI

wall = dt.datetime.fromisoformat  # what the clock on the wall shows: Excel knows no zones

SHEET = Sheet(
    "参赛名册",
    [
        Field("姓名", required=True, name="name", help="与身份证一致。", longest=40),
        Field("单位", name="unit"),
        Field("人数", "int", name="n"),
        Field("金额", "decimal", name="fee"),
        Field("完成率", "percent", name="rate"),
        Field("入会日期", "date", name="on"),
        Field("报到", "moment", name="at"),
        Field("性别", choices=[("M", "男"), ("F", "女")], name="sex"),
    ],
    examples=[{"name": "王小工", "n": 3, "sex": "M", "on": dt.date(2021, 9, 8)}],
    notes=["一人一行。"],
)


def book(sheet: Sheet = SHEET, rows=()) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(template(sheet, rows)))


def texts() -> st.SearchStrategy[str | None]:
    """What a cell can give back: nothing nobody sees, no number that lost its digits."""
    words = st.text(
        st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" \n=+-'_x0041_"), max_size=30
    )
    kept = words.map(cleaned).filter(lambda text: not SCIENTIFIC.fullmatch(text) and "\ufffd" not in text)
    return kept.map(lambda text: text or None)


def numbers(places: int) -> st.SearchStrategy[Decimal | None]:
    return st.none() | st.decimals(-(10**20), 10**20, allow_nan=False, allow_infinity=False, places=places)


def days() -> st.SearchStrategy[dt.date | None]:
    return st.none() | st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31))


def moments() -> st.SearchStrategy[dt.datetime | None]:
    naive = st.datetimes(wall("1950-01-01"), wall("2999-12-31"))
    return st.none() | naive.map(lambda when: when.replace(microsecond=0, tzinfo=SHANGHAI))


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "name": texts().filter(bool),
            "unit": texts(),
            "n": st.none() | st.integers(-(10**20), 10**20),
            "fee": numbers(4),
            "rate": st.none() | st.decimals(-50, 50, places=4),
            "on": days(),
            "at": moments(),
            "sex": st.sampled_from([None, "M", "F"]),
        }
    ),
    min_size=1,
    max_size=6,
)


@given(ROWS)
def test_what_is_written_into_a_template_is_read_back(rows):
    assume(all(row["name"] not in {"合计", "总计", "小计", "共计"} for row in rows))
    reading = read(template(SHEET, rows), SHEET)
    assert [row.problems for row in reading.rows] == [[] for _ in rows]
    assert [row.values for row in reading.rows] == rows


def test_an_empty_template_has_its_titles_and_no_row():
    reading = read(template(SHEET), SHEET)
    assert reading.places == {key: place for place, key in enumerate(field.key for field in SHEET.fields)}
    assert reading.problems_of_file == ["表头下面一行也没有填。请填好以后再上传。"]


def test_what_must_be_filled_in_bears_a_star_in_red():
    sheet = book()["参赛名册"]
    assert [cell.value for cell in sheet[1]][:2] == ["姓名*", "单位"]
    assert [sheet[place].font.color.rgb == "FFA8261D" for place in ("A1", "B1")] == [True, False]


def test_a_whole_column_of_text_is_text():
    """So that a pasted ID number keeps its last digits."""
    with_text = [letter for letter in "ABCDEFGH" if _column_format(letter) == "@"]
    assert with_text == ["A", "B", "H"]


def _column_format(letter: str) -> str:
    sheet = book()["参赛名册"]
    return sheet.column_dimensions[letter].number_format


def test_choices_are_a_list_and_a_hint_stands_beside_the_cell():
    rules = {str(rule.sqref): rule for rule in book()["参赛名册"].data_validations.dataValidation}
    assert (rules["H2:H1048576"].type, rules["H2:H1048576"].formula1) == ("list", '"男,女"')
    assert rules["A2:A1048576"].prompt == "必填。与身份证一致。最多 40 个字。"


def test_a_long_list_of_choices_lies_on_a_hidden_sheet():
    cities = [f"长江三角洲第{n}市" for n in range(41)]
    long = Sheet("名册", [Field("姓名"), Field("城市", choices=cities), Field("籍贯", choices=cities[:40])])
    made = book(long, [{"姓名": "王小工", "城市": cities[40]}])
    rules = {str(rule.sqref): rule.formula1 for rule in made["名册"].data_validations.dataValidation}
    assert rules == {"B2:B1048576": "'选项'!$A$1:$A$41", "C2:C1048576": "'选项'!$B$1:$B$40"}
    assert (made["选项"].sheet_state, made["选项"]["A41"].value) == ("hidden", cities[40])
    assert read(template(long, [{"姓名": "王小工", "城市": cities[40]}]), long).rows[0]["城市"] == cities[40]


def test_the_page_of_help_explains_every_column_and_holds_the_examples():
    tab = CalamineWorkbook.from_filelike(io.BytesIO(template(SHEET))).get_sheet_by_name("填写说明")
    rows = list(tab.iter_rows())
    assert [row[0] for row in rows[:2]] == [
        "填写“参赛名册”。带 * 的必须填写；不要改列名，不要合并单元格。",
        "一人一行。",
    ]
    assert rows[3] == ["列名", "必填", "怎么填", "可填的内容", "示例 1"]
    assert rows[4] == ["姓名", "必填", "与身份证一致。最多 40 个字。", "", "王小工"]
    assert rows[11] == ["性别", "", "从下拉列表里选。", "男、女", "男"]


@pytest.mark.parametrize(
    "title, tab",
    [("铁道行业/技能竞赛:报名[表]", "铁道行业 技能竞赛 报名 表"), ("长" * 40, "长" * 31), ("???", "填写")],
)
def test_any_title_makes_a_name_excel_takes(title, tab):
    sheet = Sheet(title, [Field("姓名")])
    assert book(sheet).sheetnames == [tab, "填写说明"]
