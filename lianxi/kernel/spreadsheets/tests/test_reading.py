"""Files as they come back: from WPS, with titles above the head, merged, hidden, on some sheet."""

import base64
import io
import zlib

import pytest
import xlsxwriter

from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.reading import read, rows_of
from lianxi.kernel.spreadsheets.sheets import Field, Problem, Reading, Row, Sheet, at
from tests.factories.spreadsheets import make_xlsx

SHEET = Sheet(
    "参赛名册",
    [
        Field("姓名", required=True, name="name"),
        Field("身份证号", name="id", also=("证件号码",), sensitive=True),
        Field("人数", "int", name="n"),
    ],
    unique=["id"],
)
HEAD = ["姓名", "身份证号", "人数"]
# Made once with xlwt: 姓名/入会日期/人数, two rows, the second 人数 merged over two rows.
XLS = zlib.decompress(
    base64.b85decode(
        "c-rk)O-NKx6#nj;8J(G&KT|;i8-%P(sSLsvI{i?#X_^V4AI#EbkT6G?+}OfQn^grxizwO%wrFFuvH!4Li^9l75Ck*DtXc&HEp%Sz"
        "oOx4f1`d>Dyzg<(z4x4Z?m6$?d+xpOy`J<XNA6XmFb_?zAfr1_FpH-sIdT;*NUrN#%;k1Ux`|~4hn*&}z=p@JmxVlsJl`p3xNCh*"
        "6!<`?6}<@d#G?Ks#7^;{U9k_1L=|ol$BlCFs#xd=p(};nk(N({ZWqoap^elwsg7VW5Ugo1R`DUNN@Q+uzxPGwop3gz6fbxcpS`TI"
        "ZEe^QKiPh2nF%VbMHmH5Xmd0cjdR_DTW|vXgu3qTx=1965}NE$eAWHHmt0g&_)Y%O@)d~xZ7#p?H+(xy;(Y#9%?b=cKQ2L%KoK@t"
        "S)wUd%f;|C_DV=|BKg!|SBn)Y8m`!%j;`(`&ZA&&)B<(kw5K(F)B#nGO{k|h=xf^sduIdEEDd(r+Y%usZ~wAgc;{>vE(xO|q7itc"
        "?2};flE2fpKfl@65egg=&Y&C-*@I*a`wboESc8<^A`#c==mBa(V}sBk>2;NqD}<KNN~gR!RB9CV3`?8yBCRGnTLe>qwX@3WsGRr|"
        "eo&eC7+6o`vF6m7lCige5meE^79o9phEc0()s5?nhk;zKj7{gg(DGk4AiL%@eAkWB(t{ZeIf74Uw#K8Qe$+H$tXNwupshrk$Kxs4"
        "XYYzJFwR<T(Plkuo}NW>3(tql(28rXwqDuAJ!R*G$9F*E8uw9VShg%+*&;pIh(4o{vKXGG#V1Yb8k)3XjI$})a(}`J6DCZUFk!-k"
        "2^0S;lw2dTS8l!>+Kfwmq48g5hEm4-P4eI30D9=@qmRnnh*2I#e_rdS3^tYPOD$3-_rH*FkgUhig%0tfEARD7A7yIx`z%_~`{zO^"
        "U;CMS{QS%IzXLgD<Z}"
    )
)


def problems(reading: Reading) -> list[tuple[int, str, str]]:
    return [(row.number, found.field, found.message) for row in reading.rows for found in row.problems]


def book(fill) -> bytes:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held) as made:
        fill(made)
    return held.getvalue()


def test_columns_are_found_by_their_titles_in_any_order():
    reading = read(make_xlsx(["人 数", "姓名*", "证件号码（必填）"], [3, "王小工", "A1"]), SHEET)
    assert reading.rows == [Row(2, {"name": "王小工", "id": "A1", "n": 3})]
    assert (reading.problems_of_file, reading.notes) == ([], [])


@pytest.mark.parametrize("above", [1, 2, 4])
def test_the_head_may_stand_below_title_lines(above):
    titles = [["长三角职工技能竞赛参赛名册"], ["填报单位：上海市总工会"], [], ["单位：人"]][:above]
    reading = read(make_xlsx(*titles, HEAD, ["王小工", "A1", 3]), SHEET)
    assert [row.number for row in reading.rows] == [above + 2]
    assert reading.notes == [f"表头在第 {above + 1} 行，从它下面一行读起。"]


def test_the_table_may_begin_in_any_column():
    reading = read(make_xlsx(["", ""], ["", "", *HEAD], ["", "", "王小工", "A1", 3]), SHEET)
    assert reading.rows[0].values == {"name": "王小工", "id": "A1", "n": 3}
    assert reading.places == {"name": 2, "id": 3, "n": 4}


def test_the_sheet_whose_head_fits_is_taken_and_named():
    def fill(made):
        made.add_worksheet("汇总").write_row(0, 0, ["地区", "人数"])
        made.add_worksheet("名单").write_row(0, 0, HEAD)
        made.get_worksheet_by_name("名单").write_row(1, 0, ["王小工", "A1", 3])
        hidden = made.add_worksheet("去年")
        hidden.write_row(0, 0, HEAD)
        hidden.hide()

    reading = read(book(fill), SHEET)
    assert (reading.tab, len(reading.rows)) == ("名单", 1)
    assert reading.notes == ["读的是工作表“名单”，其余没有读。"]


def test_a_file_without_the_head_says_what_it_should_have():
    reading = read(make_xlsx(["地区", "家数"], ["上海", 3]), SHEET)
    assert reading.problems_of_file == [
        "没有找到表头。请用下载的模板填写，表头要有：姓名。看过的工作表：名册。"
    ]
    assert (reading.rows, reading.faults) == ([], 1)


def test_a_missing_column_is_a_problem_only_when_it_is_needed():
    assert read(make_xlsx(["身份证号", "人数"], ["A1", 3]), SHEET).problems_of_file == [
        "缺少必填的列：姓名。请从模板补上。"
    ]
    reading = read(make_xlsx(["姓名"], ["王小工"]), SHEET)
    assert reading.problems_of_file == []
    assert reading.notes == ["表里没有这些列，按空白处理：身份证号、人数。"]
    assert reading.rows[0].values == {"name": "王小工", "id": None, "n": None}


def test_a_column_that_stands_twice_is_a_problem_and_a_foreign_one_a_note():
    reading = read(make_xlsx([*HEAD, "姓名", "备注"], ["王小工", "A1", 3, "李师傅", "好"]), SHEET)
    assert reading.problems_of_file == ["有重复的列：姓名。请只留一列，或改成不同的名称。"]
    assert reading.notes == ["这些列不需要，没有读：备注。"]


def test_blank_rows_are_skipped_and_numbers_stay_as_excel_counts():
    reading = read(make_xlsx(HEAD, ["王小工", "A1", 3], [], ["　", "", ""], ["李师傅", "A2", 4]), SHEET)
    assert [row.number for row in reading.rows] == [2, 5]


def test_a_row_of_totals_is_not_data():
    reading = read(make_xlsx(HEAD, ["王小工", "A1", 3], ["合 计", "", 3]), SHEET)
    assert problems(reading) == [(3, "", "这是“合 计”行，不是数据。请删去这一行。")]


def test_the_same_number_twice_names_the_first_row():
    reading = read(
        make_xlsx(HEAD, ["王小工", "A1", 3], ["李师傅", "A1", 4], ["无号", "", 1], ["也无", "", 1]), SHEET
    )
    assert problems(reading) == [(3, "id", "和第 2 行的身份证号相同。同一份表里只能有一行。")]


def test_a_sensitive_value_is_never_repeated():
    def refuse(text: str) -> str:
        raise Refused(f"没有 {text} 这个人")

    sheet = Sheet("名册", [Field("身份证号", parse=refuse, sensitive=True)])
    assert problems(read(make_xlsx(["身份证号"], [" 319900199001010018 "]), sheet)) == [
        (2, "身份证号", "没有 … 这个人")
    ]


def test_a_merged_cell_is_a_problem_where_nothing_can_be_read():
    def fill(made):
        sheet = made.add_worksheet()
        sheet.merge_range(0, 0, 0, 2, "参赛名册")
        sheet.write_row(1, 0, HEAD)
        sheet.write_row(2, 0, ["王小工", "A1"])
        sheet.write_row(3, 0, ["李师傅", "A2"])
        sheet.merge_range(2, 2, 3, 2, 5)

    reading = read(book(fill), SHEET)
    assert reading.rows[0]["n"] == 5
    assert problems(reading) == [(4, "n", "这一格和别的格合并了，只有第一格有内容。请取消合并，逐行填写。")]


def test_hidden_rows_are_read_and_said():
    def fill(made):
        sheet = made.add_worksheet()
        for number, row in enumerate([HEAD, ["王小工", "A1", 3], ["李师傅", "A2", 4]]):
            sheet.write_row(number, 0, row)
        sheet.set_row(2, None, None, {"hidden": True})

    reading = read(book(fill), SHEET)
    assert len(reading.rows) == 2
    assert reading.notes == ["有 1 行被隐藏（第 3 行），也一并读入；不要的请先删去。"]


def test_a_broken_formula_is_not_an_empty_cell():
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, ["王小工", "A1"])
        sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")

    assert problems(read(book(fill), SHEET)) == [(2, "n", "这一格的公式出错了。请改成实际的内容。")]


def test_an_id_number_excel_has_spoilt_says_what_to_do():
    [(_row, field, message)] = problems(read(make_xlsx(HEAD, ["王小工", 319900199001010018, 3]), SHEET))
    assert field == "id"
    assert message.startswith(
        "这是长号码，被 Excel 存成了 3.19900E+17，后几位已经丢失。请先把这一列的格式设为“文本”"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_is_read_in_any_encoding(encoding, delimiter):
    lines = ["姓名,身份证号,人数", "王小工,319900199001010018,３", "李师傅,,"]
    content = "\r\n".join(lines).replace(",", delimiter).encode(encoding)
    assert [row.values for row in read(content, SHEET).rows] == [
        {"name": "王小工", "id": "319900199001010018", "n": 3},
        {"name": "李师傅", "id": None, "n": None},
    ]


def test_an_old_xls_is_read():
    sheet = Sheet("名册", [Field("姓名", required=True), Field("入会日期", "date"), Field("人数", "int")])
    reading = read(XLS, sheet)
    assert [(row["姓名"], f"{row['入会日期']}", row["人数"]) for row in reading.rows[:2]] == [
        ("王小工", "2021-09-08", 3),
        (None, "2021-09-08", 5),
    ]
    assert [(number, field) for number, field, _message in problems(reading)] == [(3, "姓名"), (4, "人数")]


@pytest.mark.parametrize(
    "content, advice",
    [
        (b"\xd0\xcf\x11\xe0" + bytes(4000), "可能已损坏，或者加了密码。请用 Excel 或 WPS 打开，另存为 .xlsx"),
        (b"PK\x03\x04" + bytes(100), "文件不完整，打不开"),
        ("<html><table><tr><td>姓名</td></tr></table></html>".encode(), "这是网页，不是真正的表格"),
        (b"\x89PNG\r\n\x1a\n", "这是图片"),
        (b"%PDF-1.7", "这是 PDF 文件"),
    ],
)
def test_what_is_no_sheet_is_refused_with_advice(content, advice):
    with pytest.raises(Refused, match=advice):
        read(content, SHEET)


def test_rows_come_one_by_one_for_those_who_need_not_hold_them():
    reading, rows = rows_of(io.BytesIO(make_xlsx(HEAD, ["王小工", "A1", 3], ["李师傅", "A2", 4])), SHEET)
    assert (next(rows)["name"], reading.rows) == ("王小工", [])


def test_a_refusal_of_a_row_says_which_row():
    with pytest.raises(Refused, match=r"第 7 行：名额已满。"), at(Row(7, {})):
        raise Refused("名额已满。")


def test_a_reading_says_in_a_sentence_how_it_went():
    good, bad = Row(2, {}), Row(3, {}, [Problem("n", "应是整数。"), Problem("", "重复。")])
    assert str(Reading(SHEET, [good])) == "1 行都检查过了，没有问题"
    assert str(Reading(SHEET, [good, bad])) == "2 行里有 1 行要改正"
    assert str(Reading(SHEET, problems_of_file=["缺少列。"])) == "这份表格还不能用：缺少列。"
