"""A file that goes back marked says everything, loses nothing, and has the same problems again."""

import datetime as dt
import io

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from lianxi.kernel.spreadsheets import marking, marking_in_place, reasons
from lianxi.kernel.spreadsheets.marking import marked
from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.sheets import Field, Reading, Sheet
from tests.factories.spreadsheets import make_xlsx

wall = dt.datetime.fromisoformat  # what the clock on the wall shows: Excel knows no zones

SHEET = Sheet(
    "参赛名册",
    [
        Field("姓名", required=True),
        Field("身份证号"),
        Field("人数", "int"),
        Field("日期", "date"),
        Field("组别", choices=["甲", "乙"]),
    ],
    unique=["身份证号"],
)
HEAD = ["姓名", "身份证号", "人数", "日期", "组别"]
CELLS = st.one_of(
    st.sampled_from(["", "王小工", "合计", "甲", "丙", "2021/9/8", "9月8日", "12人", "=1+1", "３"]),
    st.integers(-5, 50_000),
    st.floats(-1e300, 1e300),
    st.booleans(),
    st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)),
    st.datetimes(wall("1950-01-01"), wall("2100-01-01")).map(lambda when: when.replace(microsecond=0)),
)


@pytest.fixture(params=["in place", "anew"])
def way(request, monkeypatch):
    """Both ways a file is marked."""
    if request.param == "anew":
        monkeypatch.setattr(marking, "CELLS_IN_PLACE", 0)
    return request.param


def filled(rows: list[list[object]], above: int = 0) -> bytes:
    held = io.BytesIO()
    with xlsxwriter.Workbook(
        held, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd hh:mm:ss"}
    ) as made:
        sheet = made.add_worksheet("名册")
        for number, row in enumerate([*[["参赛名册"]] * above, HEAD, *rows]):
            sheet.write_row(number, 0, row)
    return held.getvalue()


def found(reading: Reading) -> list[tuple[int, list[object]]]:
    return [(row.number, row.problems) for row in reading.rows]


@settings(max_examples=30)
@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), max_size=5), st.integers(0, 3))
def test_a_marked_file_has_the_same_problems_again(rows, above):
    content = filled(rows, above)
    reading = read(content, SHEET)
    for cells in (0, marking.CELLS_IN_PLACE):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(marking, "CELLS_IN_PLACE", cells)
            again = read(marked(content, reading), SHEET)
            assert found(again) == found(reading)
            assert [row.values for row in again.rows] == [row.values for row in reading.rows]
            assert found(read(marked(marked(content, reading), again), SHEET)) == found(reading)


def test_every_reason_stands_in_its_row_and_at_its_cell(way):
    content = filled([["", "A1", "12人", "2021-09-08", "甲"], ["李师傅", "A2", 3, "", "乙"]])
    sheet = openpyxl.load_workbook(io.BytesIO(marked(content, read(content, SHEET))))["名册"]
    assert [cell.value for cell in sheet["F"]] == [
        "需要改正",
        "姓名：必填，这里是空的；人数：应是整数，只写数字，不写单位",
        None,
    ]
    assert {cell.coordinate: cell.comment.text for row in sheet for cell in row if cell.comment} == {
        "A2": "必填，这里是空的。",
        "C2": "应是整数，只写数字，不写单位。",
    }
    red = [cell.coordinate for row in sheet for cell in row if cell.fill.fgColor.rgb[2:] == reasons.RED]
    assert red == ["A2", "C2"]


def test_a_corrected_file_is_clean_of_its_marks(way):
    content = filled([["", "A1", 3, "2021-09-08", "甲"]])
    book = openpyxl.load_workbook(io.BytesIO(marked(content, read(content, SHEET))))
    book["名册"]["A2"] = "王小工"
    book["名册"]["C2"] = "三"
    held = io.BytesIO()
    book.save(held)
    sheet = openpyxl.load_workbook(io.BytesIO(marked(held.getvalue(), read(held.getvalue(), SHEET))))["名册"]
    assert (sheet["A2"].comment, sheet["A2"].fill.fill_type) == (None, None)
    assert sheet["C2"].comment.text == "应是整数。"
    assert (sheet.max_column, sheet["F2"].value) == (6, "人数：应是整数")


def test_what_is_wrong_with_the_whole_file_stands_at_its_head(way):
    content = make_xlsx(["身份证号", "人数", "组别"], ["A1", 3, "甲"])
    sheet = openpyxl.load_workbook(io.BytesIO(marked(content, read(content, SHEET))))["名册"]
    assert (sheet["D1"].value, sheet["D1"].comment.text) == ("需要改正", "缺少必填的列：姓名。请从模板补上。")


def test_merged_and_broken_cells_are_found_again(way):
    held = io.BytesIO()
    with xlsxwriter.Workbook(held) as made:
        sheet = made.add_worksheet("名册")
        sheet.merge_range(0, 0, 0, 4, "参赛名册")
        sheet.write_row(1, 0, HEAD)
        sheet.write_row(2, 0, ["王小工", "A1"])
        sheet.write_row(3, 0, ["李师傅", "A2"])
        sheet.merge_range(2, 2, 3, 2, 5)
        sheet.write_formula(3, 3, "=1/0", None, "#DIV/0!")
    reading = read(held.getvalue(), SHEET)
    assert [len(row.problems) for row in reading.rows] == [0, 2]
    assert found(read(marked(held.getvalue(), reading), SHEET)) == found(reading)


def test_a_file_of_ordinary_size_keeps_what_its_owner_made():
    book = openpyxl.Workbook()
    book.active.title = "名册"
    book.active.append(HEAD)
    book.active.append(["", "A1", 3, "2021-09-08", "甲"])
    book.active.column_dimensions["B"].width = 33
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("我的备忘")["A1"] = "别删"
    held = io.BytesIO()
    book.save(held)
    kept = openpyxl.load_workbook(io.BytesIO(marked(held.getvalue(), read(held.getvalue(), SHEET))))
    assert kept.sheetnames == ["名册", "我的备忘"]
    assert kept["名册"].column_dimensions["B"].width == 33
    assert kept["名册"].row_dimensions[2].hidden is False, "what is to be corrected must be seen"


def test_a_file_the_first_way_cannot_take_is_written_anew(monkeypatch, caplog):
    def break_down(*_args):
        raise TypeError("an extension of WPS")

    monkeypatch.setattr(marking_in_place.openpyxl, "load_workbook", break_down)
    content = filled([["", "A1", 3, "2021-09-08", "甲"]])
    reading = read(content, SHEET)
    assert found(read(marked(content, reading), SHEET)) == found(reading)
    assert "writing anew" in caplog.text


def test_a_reason_is_never_a_formula(way):
    content = filled([["王小工", "A1", 3, "=HYPERLINK(1)", "甲"]])
    sheet = openpyxl.load_workbook(io.BytesIO(marked(content, read(content, SHEET))))["名册"]
    assert (sheet["D2"].data_type, sheet["F2"].data_type) == ("s", "s")


def test_a_file_without_a_head_cannot_be_marked():
    content = make_xlsx(["地区"], ["上海"])
    assert marked(content, read(content, SHEET)) is None
