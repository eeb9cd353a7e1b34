"""The ladder of supervision: every rung by its own arithmetic, climbed once, closed with words."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError
from django.urls import reverse

from config import clock
from lianxi.domains.conference.actions import supervision as actions
from lianxi.domains.conference.models import Conference, Period, Rung, Supervision
from lianxi.domains.conference.queries import supervision as queries
from lianxi.domains.conference.queries.terms import Terms
from lianxi.domains.conference.rules import supervision as rules
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from tests.factories import conference as make

pytestmark = pytest.mark.django_db
DEADLINE = dt.date(2021, 11, 30)


@pytest.fixture(autouse=True)
def october():
    with clock.at(2021, 10, 12):
        yield


@pytest.fixture
def task(alliance, officer_of, federations):
    """Agreed on 1 April 2021, led by Jiangsu, due on 30 November."""
    conference = make.make_conference(
        alliance, tasks=1, competitions=0, by=officer_of("沪"), held_on=dt.date(2021, 4, 1)
    )
    return make.divide(conference.papers.get().tasks.get(), federations["苏"], deadline=DEADLINE)


@pytest.fixture
def climb(task):
    def go(year, month, day):
        with clock.at(year, month, day):
            return [rung.kind for rung in actions.climb(Conference.objects.get(pk=task.conference.pk))]

    return go


@pytest.fixture
def case(task, part_of, climb, federations):
    """Anhui's part: 10 % in October, the red slip on 1 December."""
    make.make_accepted(part_of("皖"), percent=10)
    for short in ("沪", "苏", "浙"):
        make.make_accepted(part_of(short), percent=100)
    climb(2021, 10, 12)
    climb(2021, 12, 1)
    return Supervision.objects.get()


class TestSlips:
    @pytest.mark.parametrize(
        "percent, on, kind",
        [
            (100, "2021-12-05", None),
            (80, "2021-10-12", None),
            (90, "2021-10-31", "blue"),
            (90, "2021-10-30", None),
            (60, "2021-10-12", None),  # 80 % of the time has passed: 20 points behind is not more than 20
            (59, "2021-10-12", "yellow"),
            (10, "2021-12-01", "red"),
            (10, "2021-11-30", "yellow"),
        ],
    )
    def test_the_slip_of_a_day(self, task, part_of, percent, on, kind):
        part = part_of("皖")
        make.make_accepted(part, percent=percent)
        part = task.parts.with_percent().get(pk=part.pk)
        step = rules.slip_due(part, dt.date.fromisoformat(on), Terms(), deadlines.calendar())
        assert (step and step.kind) == kind

    def test_a_slip_tells_its_arithmetic(self, case):
        assert [rung.because for rung in case.rungs.all()] == [
            "已过计划时间的80%，完成10%，落后70个百分点，超过20个百分点",
            "任务期限2021年11月30日，已过1天（1个工作日）",
        ]

    def test_a_late_report_is_red(self, task, part_of, climb):
        """The third quarter's: 8 and 9 (a made-up Saturday), 11, 12, 13 October are five working days."""
        part_of("皖")
        assert (climb(2021, 10, 13), climb(2021, 10, 14)) == (["yellow"], ["red"])
        said = Rung.objects.get(kind="red").because
        assert said == "2021年三季度报告期限2021年10月13日，已过1天（1个工作日）"


class TestClimbing:
    def test_every_rung_once_and_only_upwards(self, case, climb):
        assert [rung.kind for rung in case.rungs.all()] == ["yellow", "red"]
        assert climb(2021, 12, 2) == []

    def test_the_database_refuses_the_same_rung_twice(self, case):
        with pytest.raises(IntegrityError, match="a_rung_is_climbed_once"):
            Rung.objects.create(supervision=case, kind="red", org=case.org)

    def test_the_letter_waits_for_ten_working_days_and_a_person(self, case, officer_of):
        fresh = queries.whole_supervisions(Supervision.objects.all()).get()
        days = (dt.date(2021, 12, 14), dt.date(2021, 12, 15))
        assert [bool(queries.letters_due([fresh], day)) for day in days] == [False, True]

    def test_an_unanswered_letter_is_escalated_to_the_leaders(self, case, climb, officer_of):
        leader = officer_of("皖", role="leader")
        with clock.at(2021, 12, 15):
            letter = actions.send_letter(case, by=officer_of("沪"), text="请抓紧。")
        assert (letter.document_number, letter.answer_due_on) == (
            "沪工联席督〔2021〕1号",
            dt.date(2021, 12, 22),
        )
        assert (climb(2021, 12, 22), climb(2021, 12, 23)) == ([], ["escalation"])
        assert Message.objects.filter(recipient=leader, title__startswith="提级督办").count() == 1

    def test_an_answered_letter_is_not(self, case, climb, officer_of):
        with clock.at(2021, 12, 15):
            actions.send_letter(case, by=officer_of("沪"), text="请抓紧。")
            actions.answer(case, by=officer_of("皖"), text="月底完成。")
        assert climb(2021, 12, 23) == []

    def test_what_has_recovered_ends_by_itself(self, task, part_of, climb):
        make.make_accepted(part_of("皖"), percent=10)
        climb(2021, 10, 12)
        case = Supervision.objects.get(part__region__short="皖")
        with clock.at(2021, 10, 20):
            make.make_accepted(task.parts.get(pk=case.part_id), percent=95, period=quarter("2021Q4"))
        climb(2021, 10, 20)
        case.refresh_from_db()
        assert case.conclusion == actions.RECOVERED

    def test_the_officers_of_the_part_are_told(self, case, officer_of):
        titles = Message.objects.filter(recipient=officer_of("皖")).values_list("title", flat=True)
        assert {"黄色预警单：第1项任务", "红色督办单：第1项任务"} <= set(titles)


class TestPeople:
    def test_a_case_is_opened_by_the_host_alone(self, task, part_of, officer_of):
        with pytest.raises(Refused, match="上海市总工会立项"):
            actions.open_case(part_of("皖"), by=officer_of("苏"), origin="decision", reason="会议决定")

    def test_a_part_has_one_live_case(self, case, officer_of):
        with pytest.raises(Refused, match="已经在督办"):
            actions.open_case(case.part, by=officer_of("沪"), origin="instruction", reason="批示")

    def test_only_the_region_answers(self, case, officer_of):
        with pytest.raises(Refused, match="不能代办"):
            actions.answer(case, by=officer_of("苏"), text="我来")

    def test_the_host_closes_with_words(self, case, officer_of):
        with pytest.raises(Refused, match="办结意见"):
            actions.close_case(case, by=officer_of("沪"), conclusion=" ")
        actions.close_case(case, by=officer_of("沪"), conclusion="已完成")
        with pytest.raises(Refused, match="已经办结"):
            actions.remind(case, by=officer_of("沪"))


class TestPages:
    def test_the_room_says_how_many(self, case, sign_in):
        url = reverse("conference:supervisions", args=[case.part.task.conference.pk])
        assert heading(sign_in("浙").get(url)) == "一件督办正在办理"

    def test_the_room_costs_the_same_for_three(self, case, task, sign_in, officer_of):
        url = reverse("conference:supervisions", args=[case.part.task.conference.pk])
        client = sign_in("沪")
        once = cost_of(client, url)
        for short in ("苏", "浙"):
            part = task.parts.get(region__short=short)
            actions.open_case(part, by=officer_of("沪"), origin="decision", reason="会议决定")
        assert cost_of(client, url) == once

    def test_a_letter_is_sent_from_the_page_and_printed(self, case, sign_in):
        client = sign_in("沪")
        url = reverse("conference:send_letter", args=[case.pk])
        assert client.post(url, {"text": "请抓紧推进。"}).status_code == 302
        paper = client.get(reverse("conference:supervision_letter", args=[case.pk, "pdf"]))
        assert (paper["Content-Type"], paper.content[:5]) == ("application/pdf", b"%PDF-")

    def test_a_refusal_is_said_on_the_page(self, case, sign_in):
        url = reverse("conference:answer_supervision", args=[case.pk])
        assert "不能代办" in page(sign_in("浙").post(url, {"text": "我替安徽说一句"}))

    def test_a_worker_sees_no_case(self, case, client, member):
        client.force_login(member.user)
        assert client.get(case.get_absolute_url()).status_code in (302, 403, 404)


def quarter(code: str) -> Period:
    found = Period.parse(code)
    assert found is not None
    return found
