"""A scraped page is taken apart into the article and what surrounds it."""

from __future__ import annotations

import pytest

from lianxi.domains.news.reading import is_markup, page_text, read_page
from lianxi.kernel.prose import Found
from lianxi.kernel.refusal import Refused

BODY = "三地工会今天召开会议，研究下一步工作。"


def values(found: tuple[Found, ...]) -> list[str]:
    return [one.value for one in found]


def page(*lines: str) -> str:
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("meta", "published_at", "source"),
    [
        ("2021-04-06 09:26:34来源:某某日报", "2021-04-06T09:26:34+08:00", "某某日报"),
        ("2021年11月04日09:49  来源：《某某日报》", "2021-11-04T09:49:00+08:00", "某某日报"),
        ("发布时间：2023-03-23  点击量：3360   来源：系统管理", "2023-03-23T00:00:00+08:00", "系统管理"),
        ("来源：某市总工会 时间：2020/12/2 点击：1932", "2020-12-02T00:00:00+08:00", "某市总工会"),
        ("某某日报 2019-01-03 09:26 大字", "2019-01-03T09:26:00+08:00", "某某日报"),
        ("时间:  来源:某新网 访问量:", None, "某新网"),
        ("来源：某报\n2021-04-06 09:26", "2021-04-06T09:26:00+08:00", "某报"),
        ("2021-04-06T09:26:34 作者：-", "2021-04-06T09:26:34+08:00", None),
    ],
)
def test_meta_line_gives_time_and_source(meta: str, published_at: str | None, source: str | None) -> None:
    article = read_page(page("三地工会召开联席会议", meta, BODY))
    assert article.title is not None
    assert article.title.value == "三地工会召开联席会议"
    assert (article.published.at.isoformat() if article.published else None) == published_at
    assert (article.source.value if article.source else None) == source
    assert values(article.paragraphs) == [BODY]


@pytest.mark.parametrize(
    ("opening", "reporters", "correspondents"),
    [
        ("本报讯(记者钱某某)", ["钱某某"], []),
        ("本报讯（记者 钱一 孙二 通讯员 李三）", ["钱一", "孙二"], ["李三"]),
        ("新华社上海4月1日电（记者钱一、孙二）", ["钱一", "孙二"], []),
        ("中工网讯（某报-中工网记者钱某某）", ["钱某某"], []),
        ("中工网讯（特约通讯员 段一一）", [], ["段一一"]),
        ("某网上海4月2日电(葛一一)", ["葛一一"], []),
        ("本报讯（首席记者 王 强 见习记者 李一一 文/图）", ["王强", "李一一"], []),
        ("本报讯（记者 阿卜杜拉·买买提）", ["阿卜杜拉·买买提"], []),
        ("本报讯", [], []),
        ("（以下简称《意见》）", [], []),
    ],
)
def test_dateline_names_reporters(opening: str, reporters: list[str], correspondents: list[str]) -> None:
    article = read_page(page("三地工会召开联席会议", "2021-04-06 来源:某报", opening + BODY))
    assert values(article.reporters) == reporters
    assert values(article.correspondents) == correspondents


@pytest.mark.parametrize(
    ("ending", "reporters", "editors"),
    [
        ("钱某某 【编辑:张某某】", ["钱某某"], ["张某某"]),
        ("(责任编辑:张一、李二)", [], ["张一", "李二"]),
        ("责编：张某某", [], ["张某某"]),
        ("【责任编辑：庄 严】", [], ["庄严"]),
        ("编辑 张一一 审核 李二二", [], ["张一一"]),
        ("[責任編輯:段一一]", [], ["段一一"]),
        ("本报记者 钱某某", ["钱某某"], []),
        ("来源：某报 责任编辑：张一一", [], ["张一一"]),
        ("全文完", [], []),
    ],
)
def test_sign_off_names_people(ending: str, reporters: list[str], editors: list[str]) -> None:
    article = read_page(page("三地工会召开联席会议", "2021-04-06 来源:某报", BODY, ending))
    assert values(article.reporters) == reporters
    assert values(article.editors) == editors


def test_editor_in_brackets_is_cut_from_the_paragraph() -> None:
    article = read_page(page("三地工会召开联席会议", "2021-04-06 来源:某报", BODY + "（责编：张一一）"))
    assert values(article.paragraphs) == [BODY]
    assert values(article.editors) == ["张一一"]


@pytest.mark.parametrize(
    ("crumb", "trail"),
    [
        ("您的位置:首页 >生活 >", ["首页", "生活"]),
        ("您现在的位置：首页>>地方>>正文", ["首页", "地方"]),
        ("当前位置: 首页 » 时政 » 三地工会召开联席会议", ["首页", "时政"]),
        ("首页 ＞ 新闻", ["首页", "新闻"]),
    ],
)
def test_breadcrumb_is_a_trail(crumb: str, trail: list[str]) -> None:
    article = read_page(page(crumb, "三地工会召开联席会议", "2021-04-06 来源:某报", BODY))
    assert values(article.category_trail) == trail


def test_ticker_is_split_and_each_headline_stands_once() -> None:
    ticker = (
        "月食将至!今晚抬头可赏“红月亮 职工书屋里的灯光为夜班工人一直亮到清晨 "
        "【民族要振兴 乡村必振兴】山村里的火红日子 某山区县突发泥石流 村民全部撤出 "
        "月食将至！今晚抬头可赏“红月亮” 跨区域技能竞赛的选手们在车间里备战"
    )
    article = read_page(page(ticker, "三地工会召开联席会议", "2021-04-06 来源:某报", BODY))
    assert values(article.headlines) == [
        "月食将至!今晚抬头可赏“红月亮",
        "职工书屋里的灯光为夜班工人一直亮到清晨",
        "【民族要振兴 乡村必振兴】山村里的火红日子",
        "某山区县突发泥石流 村民全部撤出",
        "跨区域技能竞赛的选手们在车间里备战",
    ]


def test_what_follows_the_article_is_not_the_article() -> None:
    article = read_page(
        page(
            "三地工会召开联席会议",
            "2021-04-06 来源:某报",
            BODY,
            "郑重声明:仅供参考。",
            "相关新闻",
            "别的会议召开。",
        )
    )
    assert values(article.paragraphs) == [BODY]
    assert article.disclaimer is not None
    assert article.disclaimer.value == "郑重声明:仅供参考。"


def test_a_word_alone_is_a_title_or_nothing_but_never_an_error() -> None:
    article = read_page("工会\n")
    assert article.paragraphs == ()
    assert article.published is None


def test_markup_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="没有可以读取的文字"):
        page_text("<html><body><script>var a = 1;</script></body></html>")


def test_markup_is_told_from_text() -> None:
    assert is_markup(" \n<!DOCTYPE html><html>")
    assert not is_markup("<《工作意见》> 三地工会")


def test_head_of_the_page_gives_what_its_body_leaves_out() -> None:
    html = (
        '<html><head><title>三地工会召开联席会议_某网</title><meta name="publishdate" content="2024-10-26 07:30:15">'
        '<meta name="source" content="某某日报"></head><body><div>'
        + f"<p>{BODY * 4}</p>" * 3
        + "</div></body></html>"
    )
    article = read_page(page_text(html))
    assert article.title is not None
    assert article.title.value == "三地工会召开联席会议"
    assert article.published is not None
    assert article.published.at.isoformat() == "2024-10-26T07:30:15+08:00"
    assert article.source is not None
    assert article.source.value == "某某日报"
