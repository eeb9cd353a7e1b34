"""The cockpit as its visitors find it, and what it costs."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.conference.actions import events
from lianxi.domains.conference.models import Part, Task
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.orgs.queries import federation_of, regions_of
from lianxi.portal.cockpit import choice, queries
from lianxi.portal.figures import joint_figures
from tests.factories import make_alliance, make_officer
from tests.factories.conference import divide, make_accepted, make_claimed, make_conference

pytestmark = pytest.mark.django_db
HOME = "/workbench/cockpit/"


@pytest.fixture
def board(alliance, federations, officer_of):
    """One task led by Jiangsu, due in 160 days: Shanghai done, Zhejiang a little, Anhui nothing."""
    conference = make_conference(alliance, tasks=1, competitions=0, title="2026年长三角工会联席会议")
    task = divide(conference.papers.get().tasks.get(), federations["苏"])
    make_accepted(task.parts.get(region__short="沪"), 100)
    make_accepted(task.parts.get(region__short="浙"), 12, to_coordinate="请沪苏支持授课专家二十名")
    return lambda: queries.board_of(_whole(conference), officer_of("沪"), timezone.localdate())


def _whole(conference):
    return queries.conferences.with_parties(type(conference).objects.filter(pk=conference.pk)).get()


@pytest.fixture
def enter(board, federations):
    """``enter(("批次", 1, "batches"), city="320500")``: Shanghai enters an event of the one task."""

    def go(*counts, city="", days=3, flows=(), title="第一批"):
        task = Task.objects.get()
        by = make_officer(federations["沪"])
        part = task.parts.get(region__short="沪")
        if part.state != "claimed":
            make_claimed(part, by=by)
        return events.enter_event(
            task,
            by=by,
            title=title,
            held_on=timezone.localdate() - dt.timedelta(days=days),
            shares={federations["沪"].region: 100},
            counts=counts,
            division_code=city,
            flows=flows,
            is_another=True,
        )

    return go


class TestBoard:
    def test_one_line_of_numbers(self, board):
        assert [(number.value, number.label) for number in board().numbers] == [
            ("28%", "平均完成"),
            ("1 / 4", "处已完成"),
            ("0", "处期限临近"),
            ("1", "处滞后"),
            ("0", "处逾期"),
        ]

    def test_a_cancelled_task_is_shown_and_not_counted(self, board):
        Task.objects.update(state=Task.State.CANCELLED)
        found = board()
        assert (len(found.rows), found.numbers[1].value, found.trend) == (1, "0 / 0", None)

    def test_what_is_overdue_comes_first_with_its_arithmetic(self, board):
        Task.objects.update(
            deadline=timezone.localdate() - dt.timedelta(days=2),
            starts_on=timezone.localdate() - dt.timedelta(days=90),
        )
        troubles = board().troubles
        assert [one.cell.region.short for one in troubles] == ["苏", "浙", "皖"]
        assert troubles[1].cell.light.reason.endswith("已过2天，完成12%")

    def test_the_trend_has_every_region_of_the_alliance(self, board):
        chart = board().trend
        assert [(line.region.short, line.values) for line in chart.lines] == [
            ("沪", [100]),
            ("苏", [0]),
            ("浙", [12]),
            ("皖", [0]),
        ]

    def test_matters_come_from_the_newest_accepted_report(self, board):
        assert [(one.region.short, one.version.to_coordinate) for one in board().to_coordinate] == [
            ("浙", "请沪苏支持授课专家二十名")
        ]

    def test_its_price_does_not_grow(self, board, alliance, federations, queries_of):
        once = queries_of(board)
        paper = Task.objects.get().paper
        for number in (2, 3):
            task = _another_task(paper, number, federations)
            make_accepted(task.parts.get(region__short="皖"), 30)
        assert queries_of(board) == once
        assert once == 8  # four of them fetch the meeting itself


class TestChoice:
    def test_a_figure_with_a_flow_tells_most(self, enter, alliance, federations):
        shanghai, anhui = federations["沪"].region, federations["皖"].region
        enter(
            ("批次", 1, "batches"),
            ("接待职工", 30, "visits"),
            city="340800",
            flows=[("接待职工", "visits", shanghai, anhui, 30)],
        )
        figures = joint_figures(alliance, _year())
        assert choice.chosen(figures, "").name == "接待职工"
        assert choice.chosen(figures, choice.key_of(figures[0])).name == "批次"

    def test_persons_and_visits_are_two_figures(self, enter, alliance):
        enter(("参加职工", 10, "persons"), ("参加职工", 25, "visits"))
        figures = joint_figures(alliance, _year())
        assert [(choice.word_of(one), one.total) for one in figures] == [("人", 10), ("人次", 25)]


class TestPage:
    def test_the_title_says_where_things_stand(self, board, client, officer_of):
        client.force_login(officer_of("皖"))
        assert heading(client.get(HOME)) == "一项任务正在推进，1处滞后"

    def test_every_cell_leads_to_its_evidence(self, board, client, officer_of):
        client.force_login(officer_of("皖"))
        url = reverse("conference:task", args=[Task.objects.get().pk])
        assert f'href="{url}#r310000"' in page(client.get(HOME))

    def test_a_chosen_figure_keeps_its_word(self, enter, alliance, client, officer_of):
        enter(("参加职工", 10, "persons"), ("参加职工", 2500, "visits"), city="320583")
        client.force_login(officer_of("苏"))
        key = choice.key_of(joint_figures(alliance, _year())[1])
        said = page(client.get(HOME, {"figure": key}))
        assert '2,500<span class="unit">人次</span>' in said
        assert "苏州 <b>2,500</b>" in said
        assert "这个指标没有登记流向" in said

    def test_an_unknown_figure_shows_another(self, enter, client, officer_of):
        enter(("批次", 1, "batches"))
        client.force_login(officer_of("沪"))
        assert '1<span class="unit">批</span>' in page(client.get(HOME, {"figure": "没有/这个/persons"}))

    @pytest.mark.parametrize("year", ["1999", "x", "٢٠٢٦"])
    def test_a_year_outside_the_plan_is_not_found(self, board, client, officer_of, year):
        client.force_login(officer_of("沪"))
        assert client.get(HOME, {"year": year}).status_code == 404

    def test_the_wall_has_no_navigation_and_fetches_itself(self, board, client, officer_of):
        client.force_login(officer_of("沪"))
        said = page(client.get(HOME, {"wall": "1"}))
        assert 'data-theme="lianxi-dark"' in said
        assert 'hx-get="/workbench/cockpit/?wall=1" hx-trigger="every 60s"' in said
        assert 'class="rail"' not in said

    def test_before_the_first_meeting_it_offers_the_first_step(self, alliance, client, officer_of):
        client.force_login(officer_of("沪"))
        assert heading(client.get(HOME)) == "还没有议定任务的会议"

    def test_before_the_first_report_and_event_it_says_what_will_be_here(self, alliance, client, officer_of):
        make_conference(alliance, tasks=1, competitions=0)
        client.force_login(officer_of("沪"))
        said = page(client.get(HOME))
        assert "第一份进展报告采纳以后" in said
        assert "还没有登记联合活动" in said


class TestAccess:
    def test_visitors_sign_in_first(self, board, client):
        assert client.get(HOME).url == f"/accounts/login/?next={HOME}"

    def test_a_stranger_has_no_cockpit(self, board, client, stranger):
        client.force_login(stranger)
        assert client.get(HOME).status_code == 403

    def test_the_officer_of_another_alliance_finds_nothing(self, board, client):
        other = make_alliance("bth", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", "")])
        client.force_login(make_officer(federation_of(regions_of(other)[0])))
        conference = Task.objects.get().conference
        assert client.get(reverse("cockpit:conference", args=[conference.pk])).status_code == 404
        assert heading(client.get(HOME)) == "还没有议定任务的会议"


class TestPrice:
    def test_a_page_costs_the_same_for_three_tasks_and_many_events(
        self, enter, federations, client, officer_of
    ):
        enter(("批次", 1, "batches"), city="320500")
        client.force_login(officer_of("皖"))
        once = cost_of(client, HOME)
        paper = Task.objects.get().paper
        for number in (2, 3):
            task = _another_task(paper, number, federations)
            make_accepted(task.parts.get(region__short="苏"), 30)
        task = Task.objects.order_by("number").first()
        by = make_officer(federations["沪"])
        for number in (2, 3):
            events.enter_event(
                task,
                by=by,
                title=f"第{number}批",
                held_on=timezone.localdate() - dt.timedelta(days=9 * number),
                shares={federations["沪"].region: 100},
                counts=[("批次", 1, "batches")],
                division_code="340800",
            )
        assert cost_of(client, HOME) == once

    def test_three_regions_cost_what_four_cost_and_are_listed_without_a_map(self, client):
        alliance = make_alliance(
            "bth", [("110000", "北京市", "京", ""), ("120000", "天津市", "津", ""), ("130000", "河北省", "冀", "")]
        )  # fmt: skip
        regions = regions_of(alliance)
        task = divide(
            make_conference(alliance, tasks=1, competitions=0).papers.get().tasks.get(),
            federation_of(regions[0]),
        )
        make_accepted(task.parts.get(region=regions[0]), 30)
        events.enter_event(
            task,
            by=make_officer(federation_of(regions[0])),
            title="第一批",
            held_on=timezone.localdate(),
            shares=dict(zip(regions, (34, 33, 33), strict=True)),
            counts=[("接待职工", 100, "visits")],
            flows=[("接待职工", "visits", regions[0], regions[2], 60)],
            division_code="110000",
        )
        client.force_login(make_officer(federation_of(regions[2])))
        said = page(client.get(HOME))
        assert said.count('class="flow-sum"') == 3 + 3 + 1
        assert 'class="map-tile' not in said
        assert "<b>100</b>" in said


def _another_task(paper, number, federations) -> Task:
    task = Task.objects.create(paper=paper, number=number, title=f"第{number}项")
    Part.objects.bulk_create(Part(task=task, region=org.region) for org in federations.values())
    return divide(task, federations["沪"])


def _year() -> int:
    return (timezone.localdate() - dt.timedelta(days=3)).year
