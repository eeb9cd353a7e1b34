"""What people type and paste, and what was meant."""

import datetime as dt
from decimal import Decimal

import pytest

from lianxi.kernel.people.rules import clean_id_number
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.sheets import Field
from lianxi.kernel.spreadsheets.values import value_of
from lianxi.kernel.web.words import SHANGHAI

wall = dt.datetime.fromisoformat  # what the clock on the wall shows: Excel knows no zones

DAY = dt.date(2021, 9, 8)
LOST = (
    "这是长号码，被 Excel 存成了 3.10101E+17，后几位已经丢失。"
    "请先把这一列的格式设为“文本”，再照原件重新填写完整的号码。"
)


@pytest.mark.parametrize(
    "cell, kind, value",
    [
        ("  张三　", "text", "张三"),
        ("张三\u200b\ufeff", "text", "张三"),
        ("第一行  \r\n 第二行", "text", "第一行\n第二行"),
        ("３号楼Ａ座（东）", "text", "3号楼A座（东）"),
        (13800001234.0, "text", "13800001234"),
        (1.5, "text", "1.5"),
        (dt.date(2021, 9, 8), "text", "2021-09-08"),
        (wall("2021-09-08"), "text", "2021-09-08"),
        (True, "text", "是"),
        ("'319900199001010018", "text", "319900199001010018"),
        ("无", "text", "无"),
        (3.0, "int", 3),
        ("１２", "int", 12),
        ("1,200", "int", 1200),
        ("１，２００", "int", 1200),
        ("-3", "int", -3),
        ("3.0", "int", 3),
        ("/", "int", None),
        ("—", "decimal", None),
        ("无", "date", None),
        (0.1 + 0.2, "decimal", Decimal("0.3")),
        ("￥1,200.50", "decimal", Decimal("1200.50")),
        (".5", "decimal", Decimal("0.5")),
        ("85%", "percent", Decimal("0.85")),
        ("８５．５％", "percent", Decimal("0.855")),
        (0.85, "percent", Decimal("0.85")),
        ("120%", "percent", Decimal("1.2")),
        (DAY, "date", DAY),
        (wall("2021-09-08 14:30"), "date", DAY),
        ("2021/9/8", "date", DAY),
        ("2021-09-08", "date", DAY),
        ("2021.9.8", "date", DAY),
        ("2021年9月8日", "date", DAY),
        ("２０２１年９月８日", "date", DAY),
        ("2021 年 9 月 8 号", "date", DAY),
        ("20210908", "date", DAY),
        (20210908.0, "date", DAY),
        (44447.0, "date", DAY),
        ("2021/9/8 0:00:00", "date", DAY),
        ("2021-09-08 14:30", "moment", dt.datetime(2021, 9, 8, 14, 30, tzinfo=SHANGHAI)),
        ("2021年9月8日 14时30分", "moment", dt.datetime(2021, 9, 8, 14, 30, tzinfo=SHANGHAI)),
        ("2021-09-08T14:30:05", "moment", dt.datetime(2021, 9, 8, 14, 30, 5, tzinfo=SHANGHAI)),
        ("2021/9/8 星期三 14:30", "moment", dt.datetime(2021, 9, 8, 14, 30, tzinfo=SHANGHAI)),
        (
            wall("2021-09-08 14:29:59.999600"),
            "moment",
            dt.datetime(2021, 9, 8, 14, 30, tzinfo=SHANGHAI),
        ),
        (44447.5, "moment", dt.datetime(2021, 9, 8, 12, tzinfo=SHANGHAI)),
        ("", "int", None),
        ("　", "text", None),
    ],
)
def test_what_was_meant_is_read(cell, kind, value):
    assert value_of(cell, Field("列", kind)) == value


@pytest.mark.parametrize(
    "cell, kind, reason",
    [
        (310101199001010018.0, "text", LOST),
        ("3.10101E+17", "text", LOST),
        ("３．１０１０１Ｅ＋１７", "text", LOST),
        (310101199001010018.0, "int", LOST),
        ("3.10101E+17", "int", LOST),
        ("12人", "int", "应是整数，只写数字，不写单位。"),
        ("十二", "int", "应是整数。"),
        (1.5, "int", "应是整数，现在是 1.5。"),
        (DAY, "int", "应是数字，这里却成了日期或真假。请把这一格的格式改为“常规”，再重新填写。"),
        ("1200元", "decimal", "应是数字，不写单位。"),
        ("1.2万", "decimal", "请写成完整的数字，例如把 1.2万 写成 12000。"),
        ("不详", "decimal", "应是数字。"),
        (85.0, "percent", "看不出 85 是不是百分之 85。请带上百分号，例如 85%。"),
        ("9月8日", "date", "“9月8日”没有写年份。请写成 2021-09-08 这样。"),
        ("2021年9月", "date", "“2021年9月”没有写哪一日。请写成 2021-09-08 这样。"),
        ("2021-02-30", "date", "“2021-02-30”不是有效的日期，请核对。"),
        ("上周三", "date", "“上周三”不是日期。请写成 2021-09-08 这样。"),
        (True, "date", "应是日期，例如 2021-09-08。"),
        ("王\ufffd工", "text", "这一格里有认不出的字（\ufffd）。请照原件重新填写。"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_to_do(cell, kind, reason):
    with pytest.raises(Refused) as refusal:
        value_of(cell, Field("列", kind))
    assert str(refusal.value) == reason


def test_what_must_be_filled_in_says_so():
    with pytest.raises(Refused, match=r"必填，这里是空的。"):
        value_of(" ", Field("姓名", required=True))


@pytest.mark.parametrize(
    "cell, value", [("男", "M"), (" 男 ", "M"), ("女", "F"), ("ａ组", "A"), ("A 组", "A"), ("", None)]
)
def test_a_choice_is_read_by_its_word(cell, value):
    assert value_of(cell, Field("性别", choices=[("M", "男"), ("F", "女"), ("A", "A组")])) == value


@pytest.mark.parametrize(
    "cell, reason",
    [
        ("男性", "没有“男性”这一项，是不是“男”？只能填：男、女。"),
        ("保密", "没有“保密”这一项，只能填：男、女。"),
        (1.0, "没有“1”这一项，只能填：男、女。"),
    ],
)
def test_what_is_no_choice_is_led_to_the_nearest(cell, reason):
    with pytest.raises(Refused) as refusal:
        value_of(cell, Field("性别", choices=["男", "女"]))
    assert str(refusal.value) == reason


def test_a_text_too_long_says_by_how_much():
    with pytest.raises(Refused, match=r"最多 2 个字，现在有 3 个。"):
        value_of("王小工", Field("姓名", longest=2))


def test_a_domain_reads_its_own_values():
    field = Field("身份证号", parse=clean_id_number)
    assert value_of("31990019900101001 8".replace(" ", ""), field) == "319900199001010018"
    with pytest.raises(Refused, match="末位校验不符"):
        value_of("319900199001010019", field)
