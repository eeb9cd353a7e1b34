"""Reports by period: which is due, why, in time or late, with which attachments."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from config import clock
from lianxi.domains.conference import actions, queries
from lianxi.domains.conference.models import Part, Period, Report, ReportFile, Task
from lianxi.domains.conference.queries.reports import versions_by_period
from lianxi.domains.conference.queries.terms import Terms, period_asked
from lianxi.domains.conference.rules import reports as rules
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.trail.models import Event
from tests.factories import conference as make

pytestmark = pytest.mark.django_db
Q2, Q3 = Period.parse("2021Q2"), Period.parse("2021Q3")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture(autouse=True)
def october():
    with clock.at(2021, 10, 12):
        yield


@pytest.fixture
def task(alliance, officer_of, federations) -> Task:
    conference = make.make_conference(
        alliance, tasks=1, competitions=0, by=officer_of("沪"), held_on=dt.date(2021, 4, 1)
    )
    return make.divide(conference.papers.get().tasks.get(), federations["苏"], deadline=dt.date(2021, 11, 30))


def slots(part) -> list[rules.Slot]:
    part = queries.whole_parts(Part.objects.filter(pk=part.pk)).get()
    on = timezone.localdate()
    return rules.slots_of(part, versions_by_period([part]), on, Terms(), deadlines.calendar())


class TestWhichPeriod:
    @pytest.mark.parametrize(
        "rhythm, on, code",
        [
            ("quarterly", "2021-10-12", "2021Q3"),
            ("quarterly", "2021-09-30", "2021Q2"),
            ("half_yearly", "2021-07-01", "2021H1"),
            ("half_yearly", "2021-11-14", "2021H1"),
            ("half_yearly", "2021-11-15", "2021Y"),  # a month before 15 December
            ("yearly", "2021-12-16", "2021Y"),
            ("yearly", "2021-11-14", "2020Y"),
        ],
    )
    def test_what_is_asked_for_on_a_day(self, rhythm, on, code):
        asked = period_asked(rhythm, dt.date.fromisoformat(on), Terms(), deadlines.calendar())
        assert asked.code == code

    def test_it_is_due_on_the_fifth_working_day_and_says_why(self, part_of):
        (slot,) = [slot for slot in slots(part_of("皖")) if slot.is_asked]
        assert slot.due.on == dt.date(2021, 10, 13)
        assert slot.due.because.startswith("自2021年9月30日起5个工作日")
        assert rules.why_this(slot) == "现在该报2021年三季度，限2021年10月13日前"

    def test_an_overdue_one_says_by_how_much(self, part_of):
        part = part_of("皖")
        with clock.at(2021, 10, 15):
            slot = rules.to_write(slots(part))
            assert (slot.word, slot.state) == ("逾期2个工作日未报", "late")

    def test_what_came_back_comes_first(self, part_of, officer_of):
        report = make.make_report(part_of("皖"), by=officer_of("皖"), period=Q2)
        actions.return_report(report, by=officer_of("苏"), comment="补文号")
        assert rules.to_write(slots(part_of("皖"))).period == Q2

    def test_the_matter_has_the_reports_own_clock(self, part_of, officer_of):
        part_of("皖")
        (matter,) = queries.matters_for(officer_of("皖"), dt.date(2021, 10, 12))
        assert matter.title == "报送2021年三季度进展：第1项任务"
        assert matter.due.date() == dt.date(2021, 10, 13)
        assert "限2021年10月13日前报送" in matter.why


class TestTiming:
    @pytest.mark.parametrize(
        "day, words",
        [(13, "按期报送"), (14, "逾期1个工作日报送"), (15, "逾期2个工作日报送"), (17, "逾期2个工作日报送")],
    )
    def test_the_first_version_is_judged(self, part_of, officer_of, day, words):
        part, by = part_of("皖"), officer_of("皖")
        with clock.at(2021, 10, day, 9):
            make.make_report(part, by=by, period=Q3)
        (slot,) = [slot for slot in slots(part) if slot.period == Q3]
        assert slot.timing.words == words

    def test_what_is_sent_anew_is_not_judged_again(self, sign_in, part_of, officer_of):
        part, by = part_of("皖"), officer_of("皖")
        report = make.make_report(part, by=by, period=Q3, done="第一稿的话。经费没有落实。")
        actions.return_report(report, by=officer_of("苏"), comment="补数据")
        with clock.at(2021, 11, 1):
            make.make_report(part, by=by, period=Q3, done="第一稿的话。经费已经落实。", percent=55)
            shown = page(sign_in("皖").get(reverse("conference:report", args=[report.pk])))
        assert "按期报送" in shown
        assert "退回后重报" in shown
        assert "和第 1 稿相比改了什么" in shown
        assert "<del>" in shown


class TestAttachments:
    @pytest.fixture
    def url(self, part_of) -> str:
        return f"{reverse('conference:write_report', args=[part_of('皖').pk])}?period=2021Q3"

    def post(self, client, url, **more):
        files = [SimpleUploadedFile(f"{n}.png", PNG) for n in (1, 2)]
        data = {"period": "2021Q3", "percent": "41", "done": "启动", "caption": "启动仪式", "uploads": files}
        return client.post(url, data | more)

    def test_several_with_a_caption(self, sign_in, url):
        assert self.post(sign_in("皖"), url).status_code == 302
        assert [str(row) for row in ReportFile.objects.all()] == ["启动仪式", "启动仪式"]

    def test_what_is_no_document_stands_on_the_form(self, sign_in, url):
        shown = page(self.post(sign_in("皖"), url, uploads=[SimpleUploadedFile("a.exe", b"MZ\0\0")]))
        assert 'role="alert"' in shown
        assert not Report.objects.exists()

    def test_those_of_the_version_before_are_kept_or_left_out(self, sign_in, url, officer_of):
        self.post(sign_in("皖"), url)
        report = Report.objects.get()
        actions.return_report(report, by=officer_of("苏"), comment="补")
        first, _second = ReportFile.objects.all()
        shown = page(sign_in("皖").get(url))
        assert shown.count('name="kept"') == 2
        self.post(sign_in("皖"), url, uploads=[], kept=[str(first.pk)])
        assert [row.file for row in report.versions.get(number=2).files.all()] == [first.file]

    def test_the_two_sides_open_them_and_it_is_noted(self, client, sign_in, url):
        self.post(sign_in("皖"), url)
        row = ReportFile.objects.first()
        address = reverse("conference:report_file", args=[row.pk])
        statuses = {short: sign_in(short).get(address).status_code for short in "皖苏浙"}
        assert statuses == {"皖": 200, "苏": 200, "浙": 404}
        assert Event.objects.filter(action="files.read").count() == 2


class TestRegionPage:
    def test_it_says_what_is_owed(self, sign_in, task, part_of, officer_of):
        url = reverse("conference:region_reports", args=[task.conference.pk])
        assert heading(sign_in("皖").get(url)) == "安徽：该报的都报了"
        part_of("皖")
        assert heading(sign_in("皖").get(url)) == "安徽：1份逾期未报，1份该报送"
        make.make_report(part_of("皖"), by=officer_of("皖"), period=Q2)
        shown = page(sign_in("皖").get(url))
        assert "自2021年9月30日起5个工作日" in shown
        assert "2021年三季度" in shown

    def test_others_have_no_such_page(self, client, stranger, task):
        url = reverse("conference:region_reports", args=[task.conference.pk])
        assert client.get(url).status_code == 302
        client.force_login(stranger)
        assert client.get(url).status_code == 403

    def test_it_costs_the_same_for_any_number(self, sign_in, alliance, federations):
        costs = []
        for n in (1, 3):
            conference = make.make_conference(alliance, n, 0, held_on=dt.date(2021, 4, n))
            for task in Task.objects.of_conference(conference):
                make.divide(task, federations["苏"], deadline=dt.date(2021, 12, 31))
                make.make_accepted(task.parts.get(region__short="皖"), period=Q3)
            url = reverse("conference:region_reports", args=[conference.pk])
            costs.append(cost_of(sign_in("皖"), url))
        assert costs[0] == costs[1]
