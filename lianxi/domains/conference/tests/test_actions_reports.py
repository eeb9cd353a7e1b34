"""Reports: submitted, returned, resubmitted, accepted, and every way it says no."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone
from django.utils.translation import override

from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Conference, Period, Report, ReportVersion, Task
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from lianxi.kernel.web import pages
from tests.factories import conference as make

pytestmark = pytest.mark.django_db


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return str(refused.value)


def told(obj) -> list[str]:
    return [event.what for event in Event.objects.of(obj)]


class TestReporting:
    def submit(self, part, by, *, period=None, percent=40, done="印发方案", **fields) -> Report:
        period = period or Period.ended_before(timezone.localdate())
        return actions.submit_report(part, by=by, period=period, percent=percent, done=done, **fields)

    def test_a_report_keeps_its_figures_with_their_words(self, part_of, officer_of):
        figures = [("参赛职工", 1284, "persons"), ("参赛", 3100, "visits")]
        report = self.submit(part_of("皖"), officer_of("皖"), figures=figures, problems="经费")
        version = report.versions.get()
        assert [(f.name, f.value, f.unit) for f in version.figures.all()] == figures
        assert (version.number, version.state, version.problems) == (1, "submitted", "经费")
        period = report.period
        assert told(report) == [f"报送了{period}进展，第1稿，完成40%"]

    def test_after_a_return_it_is_the_next_version(self, part_of, officer_of):
        report = self.submit(part_of("皖"), officer_of("皖"), percent=90)
        actions.return_report(report, by=officer_of("苏"), comment="数字对不上")
        assert self.submit(part_of("皖"), officer_of("皖"), percent=40) == report
        first, second = report.versions.all()
        assert (first.percent, first.state, first.decision.comment) == (90, "returned", "数字对不上")
        assert (second.number, second.percent, second.state) == (2, 40, "submitted")

    def test_while_it_waits_or_is_accepted_it_is_not_reported_again(self, part_of, officer_of):
        part, by = part_of("皖"), officer_of("皖")
        report = self.submit(part, by)
        period = report.period
        assert refusal(self.submit, part, by) == f"{period}的报告已经报送，正等审核；被退回以后才能改"
        actions.accept_report(report, by=officer_of("苏"))
        assert refusal(self.submit, part, by) == f"{period}的报告已经采纳，新的进展请报下一期"

    def test_nobody_reports_what_is_not_claimed(self, task, officer_of):
        part = task.parts.get(region__short="皖")
        assert refusal(self.submit, part, officer_of("皖")) == "安徽省还没有认领这项任务，请先认领再报送"

    def test_nobody_reports_for_another_region(self, part_of, officer_of):
        no = "进展由安徽省总工会报送，您现在的职务不能代报"
        assert refusal(self.submit, part_of("皖"), officer_of("苏")) == no
        assert refusal(self.submit, part_of("皖"), officer_of("皖", role="leader")) == no

    def test_the_future_and_the_time_before_are_not_reported(self, part_of, officer_of):
        part, by = part_of("皖"), officer_of("皖")
        ahead = Period.of(timezone.localdate() + dt.timedelta(days=100))
        assert refusal(self.submit, part, by, period=ahead) == f"{ahead}还没有到，不能提前报送"
        before = Period.of(part.task.conference.held_on).previous()
        assert refusal(self.submit, part, by, period=before) == f"任务在{before}以后才开始，不用报这一期"

    @pytest.mark.parametrize(
        "fields, no",
        [
            ({"percent": 101}, "完成进度在0到100之间，现在是101"),
            ({"percent": -1}, "完成进度在0到100之间，现在是-1"),
            ({"done": " "}, "请写本期完成了什么"),
            (
                {"figures": [("场次", 1, "events"), ("场次", 2, "events")]},
                "同一个指标、同一个单位只能填一次，请合并或改名",
            ),
        ],
    )
    def test_what_is_not_a_report_is_refused_whole(self, part_of, officer_of, fields, no):
        assert refusal(self.submit, part_of("皖"), officer_of("皖"), **fields) == no
        assert not ReportVersion.objects.exists()

    def test_a_full_percent_never_closes_the_task(self, part_of, task):
        for short in "沪苏浙皖":
            make.make_accepted(part_of(short), percent=100)
        task.refresh_from_db()
        assert task.state == Task.State.IN_PROGRESS


def test_the_trail_is_in_chinese_whatever_the_officer_reads(conference, officer_of, federations):
    with override("en"):
        task = conference.papers.get().tasks.get()
        actions.assign_lead(task, by=officer_of("沪"), org=federations["苏"], deadline=dt.date(2030, 12, 31))
        part = make.make_claimed(task.parts.get(region__short="皖"), by=officer_of("皖"))
        report = make.make_report(part, by=officer_of("皖"), period=Period.ended_before(timezone.localdate()))
    assert Event.objects.of(task).get().new == {"牵头": "江苏省总工会", "期限": "2030年12月31日"}
    assert told(report) == [f"报送了{report.period}进展，第1稿，完成40%"]


class TestDeciding:
    @pytest.fixture
    def report(self, part_of, officer_of) -> Report:
        return make.make_report(part_of("皖"), by=officer_of("皖"))

    def test_accepted(self, report, officer_of, federations):
        actions.accept_report(report, by=officer_of("苏"))
        decision = report.versions.get().decision
        assert (decision.outcome, decision.by, decision.org) == (
            "accepted",
            officer_of("苏"),
            federations["苏"],
        )
        assert told(report)[-1] == f"采纳了{report.period}报告，完成40%"

    def test_returned_with_the_reason(self, report, officer_of):
        actions.return_report(report, by=officer_of("苏"), comment=" 缺文号 ")
        assert report.versions.get().decision.comment == "缺文号"
        assert Event.objects.of(report).last().note == "缺文号"

    def test_a_return_without_a_reason_is_refused(self, report, officer_of):
        no = "请写明退回的原因，对方才知道改什么"
        assert refusal(actions.return_report, report, by=officer_of("苏"), comment=" ") == no

    def test_it_is_decided_once(self, report, officer_of):
        actions.accept_report(report, by=officer_of("苏"))
        no = f"{officer_of('苏').name}已经处理了这份报告"
        assert refusal(actions.return_report, report, by=officer_of("苏"), comment="再看") == no

    def test_others_do_not_decide(self, report, officer_of):
        assert refusal(actions.accept_report, report, by=officer_of("沪")) == "这份报告由江苏省审核"

    def test_nobody_decides_his_own(self, part_of, officer_of, federations):
        Conference.objects.update(host=federations["苏"].region)
        report = make.make_report(part_of("苏"), by=officer_of("苏"))
        no = "不能审核自己报送的报告，请由另一位经办人审核"
        assert refusal(actions.accept_report, report, by=officer_of("苏")) == no

    def test_accepting_makes_the_public_pages_anew(
        self, report, officer_of, django_capture_on_commit_callbacks
    ):
        before = pages.generation()
        with django_capture_on_commit_callbacks(execute=True):
            actions.accept_report(report, by=officer_of("苏"))
        assert pages.generation() != before
