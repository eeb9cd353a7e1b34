"""What everybody sees, what it says, what it costs."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.urls import reverse

from lianxi.domains.conference import actions
from lianxi.domains.conference.models import Part, Task
from lianxi.domains.conference.tests.pages import cost_of, heading, last, page
from tests.factories import conference as make

pytestmark = pytest.mark.django_db


class TestPublicPages:
    def test_empty_pages_say_what_will_be_here(self, client, alliance):
        assert heading(client.get(reverse("conference:list"))) == "还没有公布的联席会议"
        assert heading(client.get(reverse("conference:grid"))) == "还没有公布的任务"

    def test_the_list_tells_every_meeting_in_a_sentence(self, client, alliance):
        make.make_conference(alliance, 7, 9, held_on=dt.date(2021, 4, 1))
        response = client.get(reverse("conference:list"))
        assert heading(response) == "已召开一次联席会议，最近一次在2021年4月"
        assert "2021年4月1日，上海、江苏、浙江、安徽在上海召开，议定七项任务、九项竞赛" in page(response)

    def test_a_meeting_says_what_was_agreed(self, client, conference):
        response = client.get(reverse("conference:detail", args=[conference.pk]))
        assert heading(response) == "一项任务已经议定，等待分工"
        assert "《推进长三角工会工作意见》" in page(response)

    def test_a_draft_is_not_found_by_the_public(self, client, sign_in, alliance, officer_of):
        draft = actions.open_conference(
            by=officer_of("沪"), alliance=alliance, year=2022, title="筹备中", tasks=["待议"]
        )
        detail = reverse("conference:detail", args=[draft.pk])
        task = reverse("conference:task", args=[draft.papers.get().tasks.get().pk])
        make.make_conference(alliance)
        grid = f"{reverse('conference:grid')}?conference={draft.pk}"
        assert [client.get(url).status_code for url in (detail, task, grid)] == [404] * 3
        assert heading(sign_in("皖").get(detail)) == "会议还没有召开，只有参加单位看得到"
        assert grid not in page(sign_in("皖").get(detail))

    def test_the_grid_shows_one_meeting_and_one_kind(self, client, alliance):
        older = make.make_conference(alliance, 1, 0, held_on=dt.date(2019, 4, 19))
        make.make_conference(alliance, 2, 1, held_on=dt.date(2021, 4, 1))
        url = reverse("conference:grid")
        assert heading(client.get(url)) == "两项任务、一项竞赛已经议定，等待分工"
        assert heading(client.get(url, {"kind": "competition"})) == "一项竞赛已经议定，等待分工"
        assert heading(client.get(url, {"conference": older.pk})) == "一项任务已经议定，等待分工"
        assert client.get(url, {"kind": "other"}).status_code == 404
        assert client.get(url, {"conference": "other"}).status_code == 404

    def test_every_cell_leads_to_the_evidence_of_its_region(self, client, task, part_of):
        make.make_accepted(part_of("皖"), percent=41)
        cells = re.findall(
            r'<a class="cell is-(\w+)" href="([^"]+)"', page(client.get(reverse("conference:grid")))
        )
        url = reverse("conference:task", args=[task.pk])
        assert cells == [
            ("idle", f"{url}#r310000"),
            ("idle", f"{url}#r320000"),
            ("idle", f"{url}#r330000"),
            ("ok", f"{url}#r340000"),
        ]
        anchors = re.findall(r'id="(r\d{6})"', page(client.get(url)))
        assert anchors == ["r310000", "r320000", "r330000", "r340000"]

    def test_a_task_shows_accepted_reports_and_nothing_of_the_inside(self, client, task, part_of, officer_of):
        make.make_accepted(
            part_of("皖"), percent=41, done="评出标兵窗口", problems="经费不足",
            figures=[("参赛职工", 1284, "persons")], period=last().previous(),
        )  # fmt: skip
        make.make_report(part_of("皖"), by=officer_of("皖"), done="还没有采纳的话")
        shown = page(client.get(reverse("conference:task", args=[task.pk])))
        assert "评出标兵窗口" in shown
        assert "1,284" in shown
        for hidden in ("经费不足", "还没有采纳的话", "待审核", officer_of("皖").name, "timeline"):
            assert hidden not in shown

    def test_the_two_sides_see_more_on_the_same_page(self, sign_in, task, part_of, officer_of):
        report = make.make_report(part_of("皖"), by=officer_of("皖"))
        link = reverse("conference:report", args=[report.pk])
        url = reverse("conference:task", args=[task.pk])
        for short, sees in (("皖", True), ("苏", True), ("浙", False)):
            shown = page(sign_in(short).get(url))
            assert (link in shown) is sees
            assert 'class="timeline"' in shown

    def test_public_pages_hold_no_token(self, client, task, part_of):
        make.make_accepted(part_of("皖"))
        for url in public_urls(task):
            response = client.get(url)
            assert "csrf" not in page(response).lower()
            assert not response.cookies

    def test_public_pages_cost_the_same_for_any_number(self, client, alliance, federations):
        costs = []
        for n in (1, 3):
            for _ in range(n):
                task = full_meeting(alliance, federations, n)
            costs.append([cost_of(client, url) for url in public_urls(task)])
        assert costs[0] == costs[1]


def full_meeting(alliance, federations, n: int) -> Task:
    """``n`` tasks with two accepted reports of every region; the last task."""
    conference = make.make_conference(alliance, n, n)
    for task in Task.objects.of_conference(conference):
        make.divide(task, federations["苏"])
        for part in task.parts.all():
            make.make_accepted(part, figures=[("场次", 1, "events")])
            make.make_accepted(Part.objects.get(pk=part.pk), period=last().previous())
    return task


def public_urls(task: Task) -> list[str]:
    return [
        reverse("conference:list"),
        reverse("conference:grid"),
        reverse("conference:detail", args=[task.conference.pk]),
        reverse("conference:task", args=[task.pk]),
    ]
