"""Before saving one sees how the first rows were understood."""

import datetime as dt
from decimal import Decimal

from lianxi.kernel.spreadsheets.preview import preview_of
from lianxi.kernel.spreadsheets.reading import read
from lianxi.kernel.spreadsheets.sheets import Field, Sheet
from tests.factories.spreadsheets import make_xlsx

SHEET = Sheet(
    "名册",
    [
        Field("姓名"),
        Field("身份证号", sensitive=True),
        Field("日期", "date"),
        Field("比例", "percent"),
        Field("性别", choices=[("M", "男")]),
        Field("备注"),
    ],
)


def test_values_are_shown_as_understood_and_sensitive_ones_masked():
    content = make_xlsx(
        ["性别", "姓名", "身份证号", "日期", "比例"],
        ["男", "王小工", "319900199001010018", "2021年9月8日", "85%"],
        ["", "李师傅", "", "", ""],
    )
    reading = read(content, SHEET)
    assert reading.rows[0].values["日期"] == dt.date(2021, 9, 8)
    assert reading.rows[0].values["比例"] == Decimal("0.85")
    assert preview_of(reading) == [
        ["姓名", "身份证号", "日期", "比例", "性别"],
        ["王小工", "319***********0018", "2021-09-08", "85%", "男"],
        ["李师傅", "", "", "", ""],
    ]


def test_only_the_first_rows_are_shown():
    reading = read(make_xlsx(["姓名"], *[[f"王{n}"] for n in range(9)]), SHEET)
    assert [row[0] for row in preview_of(reading)] == ["姓名", "王0", "王1", "王2"]
