"""The record: what became of last meeting's tasks, the year's report, hand-over, archive."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile

import pytest
from django.urls import reverse
from docx import Document

from config import clock
from lianxi.domains.conference.actions import record as actions
from lianxi.domains.conference.actions import tasks as work
from lianxi.domains.conference.models import Paper, Task
from lianxi.domains.conference.rules import archive, handover
from lianxi.domains.conference.rules.account import Fate, told
from lianxi.domains.conference.tests.pages import heading
from lianxi.kernel.documents.archive import build, check
from lianxi.kernel.documents.docx import to_docx
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.jobs.models import Job
from tests.factories import conference as make

pytestmark = pytest.mark.django_db
HELD = dt.date(2021, 4, 1)
DAY = dt.date(2022, 1, 20)


@pytest.fixture(autouse=True)
def january():
    with clock.at(2022, 1, 20):
        yield


@pytest.fixture
def conference(alliance, officer_of, federations):
    """Five tasks: reported done, on its way, late with a reason, dropped, closed by the host."""
    made = make.make_conference(alliance, tasks=5, competitions=0, by=officer_of("沪"), held_on=HELD)
    tasks = list(Task.objects.of_conference(made))
    for task, deadline in zip(tasks, ["12-31", "2022-06-30", "12-31", "12-31", "12-31"], strict=True):
        day = dt.date.fromisoformat(deadline if len(deadline) > 5 else f"2021-{deadline}")
        make.divide(task, federations["苏"], deadline=day)
    for part in tasks[0].parts.all():
        make.make_accepted(part, percent=100, done=f"{part.region.plain_name}办完了")
    make.make_accepted(
        tasks[2].parts.get(region__short="皖"),
        percent=40,
        problems="企业停产",
        to_coordinate="请上海支持师资",
    )
    work.cancel(tasks[3], by=officer_of("沪"), reason="并入下年度安排")
    _close(tasks[4], officer_of)
    return made


def _close(task, officer_of):
    """As it goes: everybody reports 100 %, the lead applies, the host closes."""
    for part in task.parts.all():
        make.make_accepted(part, percent=100)
    closing = work.apply_for_closing(
        task, by=officer_of("苏"), achieved="办了三场交流", left="材料已在季报中"
    )
    work.rule_on_closing(closing, by=officer_of("沪"), close=True, comment="")


@pytest.fixture
def following(alliance, officer_of, conference):
    return make.make_conference(
        alliance, tasks=0, competitions=0, by=officer_of("浙"), held_on=dt.date(2022, 1, 19)
    )


def test_every_task_of_the_last_meeting_is_accounted_for(conference):
    accounts = actions.accounts_of(conference, DAY)
    assert [one.fate for one in accounts] == [
        Fate.DONE,
        Fate.ON_ITS_WAY,
        Fate.LATE,
        Fate.DROPPED,
        Fate.DONE,
    ]
    assert told(accounts) == "五项任务：已完成两项，正在推进一项，逾期未完成一项，经决定取消或中止一项"


def test_what_was_dropped_or_closed_says_so(conference):
    dropped, closed = actions.accounts_of(conference, DAY)[3:]
    assert (dropped.why, closed.why) == ("并入下年度安排", "办了三场交流")


def test_a_late_task_tells_its_days_and_the_reason_reported(conference):
    late = actions.accounts_of(conference, DAY)[2]
    assert late.why == "期限2021年12月31日，已过20天；安徽：企业停产"


def test_the_opening_report_speaks_of_the_meeting_before(following, conference):
    report = actions.opening_report(following, DAY)
    said = "\n".join(block.text for block in report.body)
    assert report.title == "关于2021年联席会议议定事项落实情况的报告"
    assert "一、已完成（2项）" in said
    assert to_pdf(report).startswith(b"%PDF-")


def test_the_first_meeting_has_nothing_to_account_for(conference):
    assert actions.opening_report(conference, DAY) is None


def test_the_year_is_told_in_the_order_of_the_papers_with_figures(conference):
    report = actions.annual_report(conference, 2021)
    paper = "\n".join(p.text for p in Document(io.BytesIO(to_docx(report))).paragraphs)
    places = [paper.index(f"任务{n}　第{i}项任务") for i, n in enumerate("一二三四五", start=1)]
    assert places == sorted(places)
    assert "安徽　任务三“第3项任务”：请上海支持师资" in paper


def test_the_hand_over_lists_what_is_open(conference, alliance, officer_of):
    Paper.objects.create(conference=conference, org=conference.org, title="交流方案", state="drafting")
    pack = handover.pack_of(conference, DAY)
    assert ([task.number for task in pack.tasks], [str(p) for p in pack.papers]) == ([1, 2, 3], ["交流方案"])
    assert to_pdf(handover.official(conference, pack)).startswith(b"%PDF-")


def test_the_archive_proves_itself_and_names_every_task(conference):
    bundle = build(archive.entries(conference, actions.accounts_of(conference, DAY), []), conference.title)
    assert check(bundle) == []
    with zipfile.ZipFile(io.BytesIO(bundle)) as package:
        lines = package.read("任务/任务台账.csv").decode("utf-8-sig").splitlines()
        history = json.loads(package.read("经过/经过.json"))
    assert len(lines) == 6
    assert history[0]["action"] == "conference.opened"


class TestPages:
    def test_the_room_tells_the_outcome(self, conference, sign_in):
        url = reverse("conference:record", args=[conference.pk])
        assert heading(sign_in("皖").get(url)).startswith("五项任务：已完成两项")

    @pytest.mark.parametrize("fmt, start", [("pdf", b"%PDF-"), ("docx", b"PK")])
    def test_the_years_report_is_carried(self, conference, sign_in, fmt, start):
        url = reverse("conference:annual_report", args=[conference.pk, 2021, fmt])
        assert sign_in("苏").get(url).content.startswith(start)

    def test_a_year_nobody_worked_in_is_not_found(self, conference, sign_in):
        url = reverse("conference:annual_report", args=[conference.pk, 2019, "pdf"])
        assert sign_in("苏").get(url).status_code == 404

    def test_the_archive_is_a_job(self, conference, sign_in):
        answer = sign_in("沪").post(reverse("conference:archive", args=[conference.pk]))
        assert answer.url == reverse("jobs:detail", args=[Job.objects.get().pk])

    def test_the_hand_over_is_a_page(self, conference, sign_in):
        url = reverse("conference:handover", args=[conference.pk])
        assert heading(sign_in("浙").get(url)) == "交接时还有 3 件事没有办结"

    def test_a_worker_finds_nothing(self, conference, client, member):
        client.force_login(member.user)
        assert client.get(reverse("conference:record", args=[conference.pk])).status_code in (302, 403)
