"""The room 任务, a task's page, a region's part: who sees what, and what a refusal looks like."""

from __future__ import annotations

import datetime as dt
import io
import re

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from config import clock
from lianxi.domains.conference import tasks as jobs
from lianxi.domains.conference.forms import task_sheet
from lianxi.domains.conference.models import Evidence, Task
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.spreadsheets import actions as spreadsheets
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.template import template
from lianxi.kernel.trail.models import Event
from tests.factories import conference as make
from tests.factories import conference_tasks as make_more

pytestmark = pytest.mark.django_db
DEADLINE = dt.date(2021, 11, 30)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture(autouse=True)
def october():
    with clock.at(2021, 10, 12):
        yield


@pytest.fixture
def conference(alliance, officer_of):
    return make.make_conference(
        alliance, tasks=3, competitions=1, by=officer_of("沪"), held_on=dt.date(2021, 4, 1)
    )


@pytest.fixture
def task(conference, federations) -> Task:
    first = Task.objects.of_conference(conference).first()
    return make.divide(first, federations["苏"], deadline=DEADLINE)


def room(conference) -> str:
    return reverse("conference:tasks", args=[conference.pk])


def work(task) -> str:
    return reverse("conference:work_task", args=[task.pk])


class TestRoom:
    def test_it_says_where_all_of_it_stands(self, sign_in, conference, task):
        assert heading(sign_in("皖").get(room(conference))) == "三项任务、一项竞赛：3项待分工"

    def test_who_must_act_next(self, sign_in, conference, task):
        shown = page(sign_in("皖").get(room(conference)))
        assert "轮值 · 上海" in shown
        assert "定牵头单位和期限" in shown

    def test_strangers_find_no_room(self, client, sign_in, alliance, federations, stranger, conference):
        pair = make.make_conference(alliance, regions=[federations[s].region for s in "沪苏"])
        assert sign_in("皖").get(room(pair)).status_code == 404
        client.force_login(stranger)
        assert client.get(room(conference)).status_code == 403

    @pytest.mark.parametrize(
        "query, count",
        [("", 4), ("?state=open", 3), ("?state=in_progress", 1), ("?light=late", 0), ("?lead=nonsense", 4)],
    )
    def test_the_address_narrows_the_list(self, sign_in, conference, task, query, count):
        shown = page(sign_in("皖").get(room(conference) + query))
        assert len(re.findall(r'id="t[0-9a-f]{8}-', shown)) == count

    def test_the_export_is_what_is_filtered(self, sign_in, conference, task, federations):
        query = f"?lead={federations['苏'].pk}&format=xlsx"
        response = sign_in("皖").get(room(conference) + query)
        sheet = openpyxl.load_workbook(io.BytesIO(b"".join(response.streaming_content))).worksheets[0]
        titles = [cell.value for row in sheet.iter_rows() for cell in row]
        assert "第1项任务" in titles
        assert "第2项任务" not in titles
        assert Event.objects.filter(action="spreadsheets.exported").get().new["范围"] == (
            f"{conference.title}的任务 · 江苏省总工会"
        )

    def test_it_costs_the_same_for_any_number(self, sign_in, alliance, federations):
        costs = []
        for n in (1, 3):
            conference = make.make_conference(alliance, n, 0, held_on=dt.date(2021, 4, n))
            for task in Task.objects.of_conference(conference):
                make.divide(task, federations["苏"], deadline=DEADLINE)
                make.make_report(make.make_claimed(task.parts.get(region__short="皖")))
            client = sign_in("苏")
            costs.append([cost_of(client, url) for url in (room(conference), work(task))])
        assert costs[0] == costs[1]


class TestTaskPage:
    def test_it_is_for_the_parties(self, client, sign_in, task, stranger):
        assert client.get(work(task)).status_code == 302
        assert heading(sign_in("皖").get(work(task))) == "江苏省总工会牵头，等待全部认领"

    def test_from_application_to_closed(self, sign_in, task):
        make_more.make_finished(task)
        assert "各地都到100%，佐证材料齐全" in page(sign_in("苏").get(work(task)))
        apply = reverse("conference:apply_for_closing", args=[task.pk])
        sign_in("苏").post(apply, {"achieved": "全部完成"})
        assert heading(sign_in("沪").get(work(task))) == "江苏省总工会申请销号，等待轮值单位审核"
        rule = reverse("conference:rule_on_closing", args=[task.closings.get().pk])
        sign_in("沪").post(rule, {"close": "1"})
        assert heading(sign_in("皖").get(work(task))) == "已销号，佐证材料经轮值单位审核"

    def test_a_refused_application_stands_on_the_page_with_what_was_typed(self, sign_in, task):
        apply = reverse("conference:apply_for_closing", args=[task.pk])
        shown = page(sign_in("苏").post(apply, {"achieved": "写了很多"}))
        assert "请补齐，或在“未尽事项”里写明原因" in shown
        assert "写了很多" in shown

    def test_time_is_asked_for_and_granted(self, sign_in, task):
        ask = reverse("conference:ask_extension", args=[task.pk])
        shown = page(sign_in("苏").post(ask, {"until": "2021-11-01", "reason": "疫情"}))
        assert "申请延至的日期应在现在的期限" in shown
        sign_in("苏").post(ask, {"until": "2021-12-31", "reason": "疫情"})
        extension = make_more.deadline_clock(task).extensions.get()
        decide = reverse("conference:decide_extension", args=[task.pk, extension.pk])
        sign_in("沪").post(decide, {"approve": "1"})
        shown = page(sign_in("皖").get(work(task)))
        assert "2021年11月30日" in shown
        assert "2021年12月31日" in shown
        task.refresh_from_db()
        assert task.deadline == dt.date(2021, 12, 31)

    @pytest.mark.parametrize("name, state", [("suspend_task", "suspended"), ("cancel_task", "cancelled")])
    def test_the_host_stops_it(self, sign_in, task, name, state):
        url = reverse(f"conference:{name}", args=[task.pk])
        assert "请写明理由" in page(sign_in("沪").post(url, {"reason": ""}))
        assert "这件事由上海市总工会办" in page(sign_in("皖").post(url, {"reason": "一"}))
        sign_in("沪").post(url, {"reason": "等文件"})
        task.refresh_from_db()
        assert task.state == state
        assert page(sign_in("沪").get(work(task)))

    def test_milestones_on_the_timeline(self, sign_in, task):
        add = reverse("conference:add_milestone", args=[task.pk])
        sign_in("苏").post(add, {"title": "印发方案", "due_on": "2021-10-01"})
        assert "逾期11天" in page(sign_in("皖").get(work(task)))
        step = task.milestones.get()
        sign_in("苏").post(reverse("conference:reach_milestone", args=[step.pk]), {"on": "", "note": ""})
        step.refresh_from_db()
        assert step.reached_on == dt.date(2021, 10, 12)

    def test_verbs_are_posts(self, sign_in, task):
        for name in ("apply_for_closing", "suspend_task", "resume_task", "cancel_task", "chase_task"):
            assert sign_in("沪").get(reverse(f"conference:{name}", args=[task.pk])).status_code == 405


class TestPartPage:
    @pytest.fixture
    def url(self, part_of) -> str:
        return reverse("conference:part", args=[part_of("皖").pk])

    def test_all_parties_read_it_and_only_its_region_acts(self, client, sign_in, url):
        assert heading(sign_in("皖").get(url)) == "安徽省总工会实施，还没有采纳的报告"
        assert "交佐证材料" in page(sign_in("皖").get(url))
        assert "交佐证材料" not in page(sign_in("浙").get(url))
        client.logout()
        assert client.get(url).status_code == 302

    def test_evidence_is_given_opened_and_withdrawn(self, client, sign_in, part_of, url):
        part = part_of("皖")
        add = reverse("conference:add_evidence", args=[part.pk])
        assert "至少一样" in page(sign_in("皖").post(add, {"title": "空的"}))
        photo = SimpleUploadedFile("现场.png", PNG)
        assert sign_in("皖").post(add, {"title": "启动仪式", "photo": photo}).status_code == 302
        row = Evidence.objects.get()
        address = reverse("conference:evidence_file", args=[row.pk])
        assert sign_in("浙").get(address).status_code == 200
        client.logout()
        assert client.get(address).status_code == 302
        withdraw = reverse("conference:withdraw_evidence", args=[row.pk])
        sign_in("皖").post(withdraw, {"reason": "传错了"})
        assert "已撤回 1 份" in page(sign_in("皖").get(url))


class TestSheet:
    def run(self) -> None:
        for job in Job.objects.unfinished():
            task = jobs.check_division if job.kind == "spreadsheets.check" else jobs.save_division
            task(job_id=str(job.pk), import_id=str(Import.objects.get(job=job).pk))

    def filled(self, conference, change) -> bytes:
        rows = task_sheet.rows_of(Task.objects.of_conference(conference))
        kind = task_sheet.kind_of(conference)
        return template(kind.sheet, change(rows))

    def upload(self, sign_in, conference, content: bytes) -> Import:
        url = reverse("conference:import_tasks", args=[conference.pk])
        sign_in("沪").post(url, {"file": SimpleUploadedFile("分工.xlsx", content)})
        self.run()
        return Import.objects.get()

    def test_the_template_holds_the_tasks(self, sign_in, conference):
        url = reverse("conference:import_tasks", args=[conference.pk])
        response = sign_in("沪").get(f"{url}?template")
        book = openpyxl.load_workbook(io.BytesIO(b"".join(response.streaming_content)))
        assert [cell.value for cell in book.worksheets[0]["D"]][1:5] == [
            "第1项任务",
            "第2项任务",
            "第3项任务",
            "第1项竞赛",
        ]
        assert sign_in("皖", role="leader").get(url).status_code == 403

    def test_all_rows_are_saved_at_once(self, sign_in, conference, officer_of, federations):
        leads = [federations[short].pk for short in "沪苏浙皖"]

        def change(rows):
            return [
                row | {"lead": lead, "deadline": DEADLINE, "goal": "四百家"}
                for row, lead in zip(rows, leads, strict=True)
            ]

        made = self.upload(sign_in, conference, self.filled(conference, change))
        assert (made.state, made.problems) == ("ready", [])
        spreadsheets.confirm(made, by=officer_of("沪"))
        self.run()
        found = Task.objects.of_conference(conference)
        assert [task.lead_id for task in found] == leads
        assert {task.deadline for task in found} == {DEADLINE}

    def test_what_is_wrong_is_said_in_its_row_and_nothing_is_saved(self, sign_in, conference, federations):
        lead = federations["苏"].pk

        def change(rows):
            first, second, third, _last = ({**row, "lead": lead} for row in rows)
            return [first | {"title": "别的任务"}, first, second | {"number": 99}, third | {"lead": "苏州"}]

        made = self.upload(sign_in, conference, self.filled(conference, change))
        told = [(one["row"], one["message"]) for one in made.problems]
        assert [row for row, _message in told] == [2, 3, 4, 5]
        assert told[0][1] == "任务一是“第1项任务”，是不是填错了行？"
        assert told[1][1] == "和第 2 行是同一项任务。"
        assert told[2][1] == "没有这一项，请照模板里的文件、类别、序号填。"
        assert not Task.objects.exclude(lead=None).exists()


class TestPublic:
    def test_the_grid_shows_the_whole_and_each_field(self, client, conference, task, part_of):
        field = conference.fields.create(position=1, name="疗休养")
        Task.objects.filter(pk=task.pk).update(field=field)
        make.make_accepted(part_of("皖"), percent=80)
        shown = page(client.get(reverse("conference:grid")))
        assert shown.count('aria-label="总进度"') == 2
        assert 'aria-label="疗休养"' in shown
        assert "<b>20%</b>" in shown

    def test_only_the_late_region_is_red(self, client, task, part_of):
        for short in "沪苏浙":
            make.make_accepted(part_of(short), percent=100)
        make.make_accepted(part_of("皖"), percent=80)
        with clock.at(2021, 12, 5):
            shown = page(client.get(reverse("conference:grid")))
        cells = [part.split('"')[0] for part in shown.split('<a class="cell is-')[1:]]
        assert cells[:4] == ["ok", "ok", "ok", "late"]

    def test_insiders_are_led_to_the_workbench(self, client, sign_in, task):
        url = reverse("conference:task", args=[task.pk])
        assert work(task) not in page(client.get(url))
        assert work(task) in page(sign_in("皖").get(url))
