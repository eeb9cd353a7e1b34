"""The printed paper, looked at by a machine: pages, red, refusals. People look at the pictures."""

import io

import pytest
from PIL import Image

from lianxi.kernel.documents import fonts
from lianxi.kernel.documents.layout import Annex, Bars, PageBreak, Para, Picture, Table, cleaned, day
from lianxi.kernel.documents.pdf import bars, bars_png, to_pdf, to_png
from lianxi.kernel.documents.qr import qr
from lianxi.kernel.documents.tables import columns_of
from lianxi.kernel.refusal import Refused
from tests.factories.documents import (
    DAY,
    FOUR,
    make_joint,
    make_letter,
    make_minutes,
    make_official,
    make_report,
    photograph,
)


def pages(official) -> list[Image.Image]:
    return [Image.open(io.BytesIO(page)).convert("RGB") for page in to_png(official, ppi=50)]


def reddish(image: Image.Image) -> int:
    return sum(red > 180 and green < 90 and blue < 90 for red, green, blue in image.getdata())


def ink(image: Image.Image, box: tuple[float, float, float, float]) -> int:
    """Dark pixels within shares of the page."""
    wide, high = image.size
    left, top, right, bottom = box
    cut = image.crop((int(left * wide), int(top * high), int(right * wide), int(bottom * high)))
    return sum(sum(pixel) < 400 for pixel in cut.getdata())


@pytest.mark.parametrize(
    "official, count",
    [
        (make_letter("letter"), 1),
        (make_letter("plain"), 1),
        (make_letter(), 2),
        (make_minutes(), 1),
        (make_report(), 3),
        (make_joint(), 7),
        (make_joint(FOUR[:3]), 6),
    ],
    ids=["letter", "plain", "red", "minutes", "report", "joint", "three"],
)
def test_every_kind_of_paper_prints(official, count):
    assert len(pages(official)) == count
    content = to_pdf(official)
    assert content.startswith(b"%PDF-1.7")
    assert b"pdfaid:part" in content


def test_the_same_paper_gives_the_same_bytes():
    assert to_pdf(make_letter()) == to_pdf(make_letter())


def test_only_red_papers_and_letters_are_red():
    assert reddish(pages(make_letter())[0]) > 400
    assert reddish(pages(make_letter("letter"))[0]) > 300
    assert reddish(pages(make_letter("plain"))[0]) == 0


def test_the_first_page_of_a_joint_paper_shows_body_text():
    """首页必须显示正文 (7.3.3), whoever and however many signed."""
    for issuers in (FOUR, [f"第{'一二三四五六七八'[n]}地区总工会" for n in range(8)]):
        first = pages(make_joint(issuers, addressees="各单位："))[0]
        assert ink(first, (0.12, 0.75, 0.88, 0.88)) > 50


def test_the_code_stands_on_the_last_page_only():
    first, *_middle, last = pages(make_joint())
    corners = [(0.1, 0.9, 0.3, 0.98), (0.7, 0.9, 0.9, 0.98)]
    assert [ink(last, corner) > 100 for corner in corners] == [True, False]
    assert not any(ink(first, corner) > 100 for corner in corners)


def test_signatures_do_not_stand_alone():
    """Whatever the length of the text, the page of the seals has text over them."""
    for count in range(8, 14):
        *_before, last = pages(
            make_official(
                body=[Para("前文。")] * count + [Para("末段，随印章走。")],
                signatories=["上海市总工会"],
                dated=DAY,
            )
        )
        assert ink(last, (0.12, 0.1, 0.88, 0.3)) > 20


def test_more_seals_than_a_page_holds_go_on_to_the_next():
    names = [f"第{'一二三四五六七八九十甲乙丙丁'[n]}地区总工会" for n in range(14)]
    made = pages(make_official(issuers=names, kind="plain", signatories=names, dated=DAY))
    assert len(made) == 2
    assert ink(made[-1], (0.12, 0.1, 0.88, 0.4)) > 20


def test_a_broken_picture_is_refused_in_words():
    with pytest.raises(Refused, match="图片打不开"):
        to_pdf(make_official(body=[Picture(b"no picture")]))


def test_pictures_of_every_kind_and_shape_print():
    tall = io.BytesIO()
    Image.new("RGBA", (30, 60), (200, 0, 0, 128)).save(tall, "PNG")
    webp = io.BytesIO()
    Image.new("RGB", (60, 30), "green").save(webp, "WEBP")
    body = [Picture(content) for content in (photograph(), tall.getvalue(), webp.getvalue())]
    assert len(pages(make_official(kind="plain", body=body))) == 2


def test_what_users_type_is_text_and_never_a_command():
    nasty = '#panic() $x$ *粗* _斜_ <标> @引 \\ "引" `码` = 一 // 注 [方]'
    body = [
        Para(nasty, lead=nasty),
        Table([nasty], [[nasty]], caption=nasty),
        Bars(nasty, [(nasty, 1, nasty)]),
    ]
    made = make_official(
        title=nasty,
        body=body,
        addressees=nasty,
        copies=nasty,
        annexes=[Annex(nasty, [])],
        signature_boxes=[nasty],
    )
    assert to_pdf(made).startswith(b"%PDF")


def test_hidden_signs_are_left_out_and_line_breaks_kept():
    made = cleaned(make_official(title="甲\u200b乙\x00\u202e\r\n丙", body=[Para("丁\ufeff")]))
    assert (made.title, made.body[0].text) == ("甲乙\n丙", "丁")


def test_a_table_longer_than_a_page_goes_on_under_its_head():
    rows = [[str(n), "推进长三角工会工作", "已完成"] for n in range(90)]
    made = pages(
        make_official(kind="plain", body=[PageBreak(), Table(["序号", "事项", "状态"], rows), PageBreak()])
    )
    assert len(made) >= 4


def test_attachments_are_named_after_the_annexes_unless_said():
    assert make_joint().named_attachments == [
        "2021年长三角工会重点工作任务分解表",
        "2021年长三角地区职工劳动和技能竞赛安排",
    ]
    assert make_joint(attachments=["另行印发"]).named_attachments == ["另行印发"]


@pytest.mark.parametrize(
    "live_url, absolute",
    [
        ("", ""),
        ("/conference/1/", "https://lianxi.example/conference/1/"),
        ("https://other.example/x", "https://other.example/x"),
    ],
)
def test_the_code_leads_to_an_absolute_address(settings, live_url, absolute):
    settings.SITE_ADDRESS = "https://lianxi.example"
    assert make_official(live_url=live_url).absolute_url == absolute
    assert (qr(absolute) is None) == (absolute == "")


def test_a_day_is_written_without_leading_zeros():
    assert (day(DAY), day(None)) == ("2021年4月1日", "")


def test_bars_are_measured_against_their_own_unit_only():
    rows = bars(Bars("图", [("甲", 50, "人次"), ("乙", 100, "人次"), ("丙", 7, "家"), ("丁", -1, "人次")]))[
        "rows"
    ]
    assert [(row["ratio"], row["figure"]) for row in rows] == [
        (0.5, "50 人次"),
        (1.0, "100 人次"),
        (0.0, "7 家"),
        (0.0, "-1 人次"),
    ]
    assert bars(Bars("无", [("甲", 0, "人"), ("乙", 0, "人")]))["rows"][0]["ratio"] == 0.0
    assert bars_png(Bars("空", []), 400).startswith(b"\x89PNG")


def test_columns_share_by_what_stands_in_them():
    short, long = columns_of(Table(["序号", "事项"], [["1", "很长" * 30]]))
    assert (short.short, long.short) == (True, False)
    assert long.share > 8 * short.share
    given = columns_of(Table(["甲", "乙"], [], widths=(1, 3)))
    assert [column.share for column in given] == [1.0, 3.0]


def test_every_role_has_a_face():
    assert all(fonts.faces()[role] for role in fonts.WANTED)
