"""A list goes out exactly as it is filtered, harmless, ready to print, and leaves a trace."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets import actions, csv_text, xlsx
from lianxi.kernel.spreadsheets.columns import Column
from lianxi.kernel.trail.models import Event

wall = dt.datetime.fromisoformat  # what the clock on the wall shows: Excel knows no zones

COLUMNS = [
    Column("姓名", "name"),
    Column("身份证号", "id"),
    Column("人数", "n", "int"),
    Column("金额", "fee", "decimal", places=2),
    Column("完成率", "rate", "percent"),
    Column("日期", "on", "date"),
]
ROW = {
    "name": "王小工",
    "id": "319900199001010018",
    "n": 3,
    "fee": Decimal("1200.50"),
    "rate": Decimal("0.855"),
    "on": dt.date(2021, 9, 8),
}
COVER = xlsx.Cover("任务清单 & 分工", "上海市总工会", "王某某", "牵头地区：上海", wall("2021-10-12 09:30"))


def as_xlsx(rows, columns=COLUMNS, cover=COVER) -> bytes:
    held = io.BytesIO()
    xlsx.write(held, columns, rows, cover)
    return held.getvalue()


def as_csv(rows, columns=COLUMNS) -> bytes:
    held = io.BytesIO()
    csv_text.write(held, columns, rows)
    return held.getvalue()


def read(content: bytes, tab: str = "清单") -> list[list[object]]:
    return list(CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name(tab).iter_rows())


def test_an_excel_file_holds_the_values_with_their_types():
    assert read(as_xlsx([ROW])) == [
        ["姓名", "身份证号", "人数", "金额", "完成率", "日期"],
        ["王小工", "319900199001010018", 3.0, 1200.5, 0.855, dt.date(2021, 9, 8)],
    ]


def test_an_id_number_stays_text_also_when_it_is_edited():
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx([ROW])))["清单"]
    assert (sheet["B2"].data_type, sheet["B2"].number_format) == ("s", "@")


def test_an_excel_file_is_ready_to_read_filter_and_print():
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx([ROW, ROW])))["清单"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:F3")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddHeader.center.text == "任务清单 && 分工"
    assert sheet.oddHeader.left.text == "上海市总工会"
    assert sheet.oddFooter.center.text == "第 &P 页，共 &N 页"
    assert sheet.oddFooter.left.text == "导出 王某某 2021-10-12 09:30"


def test_a_column_is_as_wide_as_its_content_but_never_a_wall():
    rows = [ROW | {"name": "长江三角洲区域一体化发展示范区执行委员会职工技术创新办公室" * 3}]
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(rows)))["清单"]
    widths = {letter: round(sheet.column_dimensions[letter].width) for letter in "ABC"}
    assert widths == {"A": 51, "B": 21, "C": 10}


def test_the_file_says_which_rows_it_holds():
    assert read(as_xlsx([ROW, ROW]), "说明") == [
        ["名称", "任务清单 & 分工"],
        ["单位", "上海市总工会"],
        ["范围", "牵头地区：上海"],
        ["行数", "2"],
        ["导出人", "王某某"],
        ["导出时间", "2021-10-12 09:30:00"],
    ]


def test_a_paper_copy_has_room_to_sign():
    cover = xlsx.Cover("清单", "上海市总工会", "王某某", "全部", wall("2021-10-12"), ["填表人", "审核人"])
    assert read(as_xlsx([ROW], cover=cover))[3][0] == "填表人：　　　　　　　　审核人："


def test_a_text_is_never_a_formula_in_excel():
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx([ROW | {"name": "=1+1"}])))["清单"]
    assert (sheet["A2"].data_type, sheet["A2"].value) == ("s", "=1+1")


def test_more_rows_than_excel_holds_are_refused(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 1)
    with pytest.raises(Refused, match="请缩小筛选范围"):
        as_xlsx([ROW, ROW])


def test_an_empty_list_is_its_head():
    assert read(as_xlsx([])) == [["姓名", "身份证号", "人数", "金额", "完成率", "日期"]]


def test_a_text_longer_than_a_cell_is_cut_and_says_so():
    text = read(as_xlsx([ROW | {"name": "𠮷" * 20_000}]))[1][0]
    assert (len(text), text[-2:]) == (16_384, "𠮷…")


def test_excel_never_rounds_a_number_it_cannot_hold():
    assert read(as_xlsx([ROW | {"n": 1234567890123456789}]))[1][2] == "1234567890123456789"


def test_a_long_list_needs_no_shared_strings():
    """Written row by row: constant memory."""
    with zipfile.ZipFile(io.BytesIO(as_xlsx([ROW]))) as package:
        assert "xl/sharedStrings.xml" not in package.namelist()


def test_csv_opens_rightly_in_excel():
    assert as_csv([ROW]).decode("utf-8") == (
        "\ufeff姓名,身份证号,人数,金额,完成率,日期\r\n"
        "王小工,319900199001010018,3,1200.50,85.500%,2021-09-08\r\n"
    )


@given(st.text())
def test_no_cell_of_csv_is_a_formula(text):
    assert not csv_text.harmless(text).lstrip().startswith(csv_text.FORMULA)


def test_a_negative_number_stays_a_number_in_csv():
    assert as_csv([{"n": -5}], [Column("增减", "n", "int")]).decode("utf-8-sig") == "增减\r\n-5\r\n"


@pytest.mark.django_db
@pytest.mark.parametrize("fmt, label", [("xlsx", "Excel"), ("csv", "CSV")])
def test_an_export_leaves_its_filter_and_its_count_in_the_trail(officer_of, federations, fmt, label):
    rows = Organisation.objects.federations()
    response = actions.export(
        "组织名册", [Column("全称", "name")], rows, by=officer_of("皖"), fmt=fmt, what="类型：总工会"
    )
    content = b"".join(response.streaming_content)
    event = Event.objects.of(federations["皖"]).last()
    assert (event.action, event.what) == ("spreadsheets.exported", "导出了组织名册 4 条")
    assert event.new == {"范围": "类型：总工会", "条数": 4, "格式": label}
    if fmt == "xlsx":
        assert len(read(content)) == 5
    else:
        assert content.decode("utf-8-sig").splitlines()[1:] == [org.name for org in rows]


@pytest.mark.django_db
def test_an_export_is_a_download_nobody_keeps_on_the_way(officer_of):
    response = actions.export("组织名册", [Column("全称", "name")], [], by=officer_of("皖"), fmt="xlsx")
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Type"].endswith("spreadsheetml.sheet")
    assert response["Content-Disposition"].startswith("attachment; filename*=utf-8''%E7%BB%84")


@pytest.mark.django_db
def test_an_unknown_format_is_refused(officer_of):
    with pytest.raises(Refused, match="只能导出 Excel 或 CSV"):
        actions.export("组织名册", [], [], by=officer_of("皖"), fmt="pdf")
    assert not Event.objects.filter(action="spreadsheets.exported").exists()


@pytest.mark.django_db
def test_an_export_that_breaks_off_leaves_no_trace(officer_of):
    def rows():
        yield ROW
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        actions.export("名册", COLUMNS, rows(), by=officer_of("皖"), fmt="csv")
    assert not Event.objects.filter(action="spreadsheets.exported").exists()
