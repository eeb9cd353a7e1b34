"""From a newspaper report to a plan that moves: the journey the platform was built for."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from config import clock
from lianxi.domains.news.actions import put_headline, set_up_news
from lianxi.kernel.orgs.models import Region
from tests.factories.news import make_article

REPORT = """长三角工会携手谋划新一年 快递小哥有了“暖心驿站” 长三角工会携手谋划新一年

您的位置：首页 > 要闻 >

长三角工会携手谋划新一年

2021-04-06 08:15:00来源：演示日报

本报讯（记者 林予安）4月1日，上海、江苏、浙江、安徽三省一市总工会在合肥共同举行2021年长三角工会工作联席会议，\
就职业技能竞赛、疗休养协作、法律援助协作等领域达成共识，形成《2021年长三角工会协作要点》。

会议明确了3项年度任务：共建户外劳动者驿站；互派工会干部院校教师；推动疗休养基地互认。

会议商定举办沪苏浙皖焊接技能竞赛、沪苏浙皖数控技能竞赛等2项竞赛。

【编辑：陈听澜】
"""


def test_a_report_becomes_a_plan_that_moves(page: Page, alliance, officer_of, sign_in, axe, shot):
    set_up_news(alliance)
    with clock.at(2021, 7, 6):
        _read_in(page, officer_of("沪"), sign_in, axe, shot)
        _divide_first_task(page)
        _claim_and_report(page, officer_of("皖"), sign_in)
        _accept(page, officer_of("苏"), sign_in)
        page.context.clear_cookies()
        page.goto("/conference/tasks/")
        expect(page.get_by_role("link", name=re.compile("35%")).first).to_be_visible()


def _read_in(page: Page, officer, sign_in, axe, shot) -> None:
    sign_in(page, officer)
    page.goto("/workbench/intake/")
    page.get_by_label("粘贴文章").fill(REPORT)
    page.get_by_role("button", name="读入").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("读到 3 项任务、2 项竞赛，请核对")
    axe(page)
    shot(page, "intake-draft")
    page.get_by_role("link", name="互派工会干部院校教师").click()
    expect(page).to_have_url(re.compile(r"#id_tasks_1$"))
    page.locator("#id_tasks_1").fill("互派干校教师")
    page.get_by_label("不发新闻").check()
    page.get_by_role("button", name="确认并建立").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("没有定牵头")


def _divide_first_task(page: Page) -> None:
    page.get_by_role("link", name="任务", exact=True).first.click()
    page.get_by_role("link", name=re.compile("^分工")).first.click()
    page.get_by_label("牵头单位").select_option(label="江苏省总工会")
    page.get_by_label("开始日期").fill("2021-04-06")
    page.get_by_label("完成期限").fill("2021-12-20")
    page.get_by_role("button", name="保存分工").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("4项待分工")


def _claim_and_report(page: Page, officer, sign_in) -> None:
    sign_in(page, officer)
    page.goto("/workbench/")
    page.get_by_role("link", name=re.compile("^认领 ?：")).first.click()
    page.get_by_label("实施单位").select_option(label="安徽省总工会")
    page.get_by_role("button", name="认领").click()
    page.goto("/workbench/")
    page.get_by_role("link", name=re.compile("^去报送 ?：")).first.click()
    page.get_by_label("完成进度（%）").fill("35")
    page.get_by_label("本期完成").fill("建成驿站三十座，统一标识。")
    page.locator("main").get_by_role("button", name="报送").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("等待审核")


def _accept(page: Page, officer, sign_in) -> None:
    sign_in(page, officer)
    page.goto("/workbench/")
    page.get_by_role("link", name=re.compile("^审核 ?：")).first.click()
    page.get_by_role("button", name="采纳").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("已采纳")


def test_the_ticker_can_be_paused_by_keyboard(page: Page, alliance):
    set_up_news(alliance)
    for n in range(12):
        put_headline(
            by=None, region=Region.objects.first(), text=f"第{n}条快讯，说明一件已经办成的事情", url="/news/"
        )
    page.goto("/")
    pause = page.get_by_role("button", name="暂停滚动")
    pause.focus()
    page.keyboard.press("Enter")
    expect(pause).to_have_attribute("aria-pressed", "true")


def test_a_visitor_can_report_an_infringement(page: Page, alliance, axe):
    set_up_news(alliance)
    article = make_article(Region.objects.first())
    page.goto(article.url_path)
    page.get_by_role("link", name="侵权举报").first.click()
    axe(page)
    page.locator("main form button[type=submit]").last.click()
    expect(page.get_by_text("填过的内容都还在")).to_be_visible()
