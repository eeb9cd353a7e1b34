"""The joint year: a paper signed by all on the same words, a late report on the ladder, the year told."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from playwright.sync_api import Page, expect

from config import clock
from lianxi.domains.conference.actions import papers, supervision
from lianxi.domains.conference.models import Conference, Paper, Supervision, Task
from tests.factories import conference as make

HELD = dt.date(2021, 4, 1)
TEXT = """推进长三角工会工作意见

四地工会经协商一致，提出如下意见。

一、重点任务

（一）疗休养基地互认
四地基地名录互认，名额由轮值单位统一调配。

（二）劳模工匠交流
四地各办一场以上交流活动。
"""


@pytest.fixture
def paper(alliance, officer_of) -> Paper:
    """Drafted by Shanghai in March, before the meeting."""
    with clock.at(2021, 3, 16):
        conference = make.make_conference(
            alliance, tasks=0, competitions=0, document="", by=officer_of("沪"), held_on=HELD
        )
        drafted = papers.draft_paper(conference, by=officer_of("沪"), title="推进长三角工会工作意见")
        papers.read_in(drafted, by=officer_of("沪"), base=0, text=TEXT)
    return drafted


def test_four_sign_the_same_words(page: Page, paper, officer_of, sign_in, axe, shot):
    """One objects, the text changes, the signatures are void, all sign, the task table issues."""
    room = f"/workbench/conference/papers/{paper.pk}/countersign/"
    with clock.at(2021, 3, 19):
        _put(page, room, officer_of("沪"), sign_in)
        _sign(page, room, officer_of("苏", role="leader"), sign_in, "同意")
        _sign(page, room, officer_of("皖", role="leader"), sign_in, "不同意", "名额应按对等原则协商。")
        sign_in(page, officer_of("沪"))
        page.goto(f"/workbench/conference/papers/{paper.pk}/edit/")
        page.get_by_label("正文").nth(2).fill("四地基地名录互认，名额按对等原则协商确定。")
        axe(page)
        page.get_by_role("button", name="保存为第2稿").click()
        page.goto(room)
        expect(page.get_by_text("已作废").first).to_be_visible()
        sign_in(page, officer_of("苏", role="leader"))
        page.goto(room)
        expect(page.locator("ins").first).to_contain_text("对等")
        axe(page)
        shot(page, "countersign-void")
        _put(page, room, officer_of("沪"), sign_in)
        for short in ("沪", "苏", "浙", "皖"):
            _sign(page, room, officer_of(short, role="leader"), sign_in, "同意")
        axe(page)
        shot(page, "countersign-adopted")
        sign_in(page, officer_of("沪"))
        page.goto(f"/workbench/conference/papers/{paper.pk}/issue/")
        page.get_by_role("button", name="编号并印发").click()
        expect(page.get_by_text(re.compile(r"〔2021〕\d+号")).first).to_be_visible()
    assert list(Task.objects.order_by("number").values_list("title", flat=True)) == [
        "疗休养基地互认",
        "劳模工匠交流",
    ]


def test_a_late_part_climbs_the_ladder(page: Page, alliance, officer_of, federations, sign_in, axe, shot):
    """Yellow, red, the letter with its number, the answer overdue: escalated. The clock is moved."""
    with clock.at(2021, 4, 2):
        agreed = make.make_conference(alliance, tasks=1, competitions=0, by=officer_of("沪"), held_on=HELD)
        task = agreed.papers.get().tasks.get()
    with clock.at(2021, 10, 12):
        make.divide(task, federations["苏"], deadline=dt.date(2021, 11, 30))
        part = make.make_claimed(task.parts.get(region__short="皖"), by=officer_of("皖"))
        make.make_accepted(part, percent=30)
    meeting = Conference.objects.get()
    for night in [(2021, 10, 13), (2021, 12, 1)]:
        with clock.at(*night):
            supervision.climb(meeting)
    case = Supervision.objects.get(part=part)
    with clock.at(2021, 12, 15):
        sign_in(page, officer_of("沪"))
        page.goto(case.get_absolute_url())
        expect(page.get_by_role("heading", level=1)).to_have_text("安徽收到红色督办单，等待反馈")
        axe(page)
        page.get_by_role("button", name="编号并发出").click()
        expect(page.get_by_text("沪工联席督〔2021〕1号").first).to_be_visible()
        shot(page, "supervision-letter")
        letter = page.request.get(f"{case.get_absolute_url()}letter.pdf")
        assert letter.body().startswith(b"%PDF-")
    with clock.at(2021, 12, 23):
        supervision.climb(meeting)
        sign_in(page, officer_of("皖"))
        page.goto(case.get_absolute_url())
        expect(page.get_by_role("heading", level=1)).to_have_text("安徽收到提级督办，等待反馈")
        page.get_by_label("做了什么、卡在哪里、什么时候完成").fill("企业已复工，月底完成。")
        page.get_by_role("button", name="报送反馈").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("安徽收到提级督办，已反馈，等待办结")
        year = page.request.get(f"/workbench/conference/{meeting.pk}/record/annual-report-2021.pdf")
        assert year.body().startswith(b"%PDF-")


def _put(page: Page, room: str, officer, sign_in) -> None:
    sign_in(page, officer)
    page.goto(room)
    page.get_by_role("button", name="提交会签").first.click()
    page.get_by_role("dialog").get_by_role("button", name="提交会签").click()
    expect(page.get_by_text("家已签署")).to_be_visible()


def _sign(page: Page, room: str, leader, sign_in, answer: str, comment: str = "") -> None:
    """On a phone: leaders sign there."""
    sign_in(page, leader)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(room)
    page.get_by_role("radio", name=re.compile(f"^{answer}")).first.check()
    if comment:
        page.get_by_label("保留意见或者理由").fill(comment)
    page.get_by_role("button", name=re.compile("^(签署|改签)$")).click()
    expect(page.get_by_role("status").or_(page.get_by_role("alert")).first).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
