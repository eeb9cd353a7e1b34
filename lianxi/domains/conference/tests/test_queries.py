"""What waits for whom, what was started, what falls due."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.conference import actions, queries, rules
from lianxi.domains.conference.models import Period, Task
from tests.factories import conference as make
from tests.factories import make_officer, make_org

pytestmark = pytest.mark.django_db


def lines(user) -> list[tuple[str, str]]:
    return [(matter.kind, matter.title) for matter in queries.matters_for(user)]


def period() -> Period:
    return Period.ended_before(timezone.localdate())


def test_the_host_is_told_to_divide_in_one_line(alliance, officer_of):
    conference = make.make_conference(alliance, 3, 2)
    (matter,) = queries.matters_for(officer_of("沪"))
    assert (matter.kind, matter.title) == ("分工", "给五项任务定牵头单位")
    assert matter.url == reverse("conference:tasks", args=[conference.pk])
    assert lines(officer_of("苏")) == []
    assert lines(officer_of("沪", role="leader")) == []


def test_a_draft_waits_for_nobody(alliance, officer_of):
    actions.open_conference(by=officer_of("沪"), alliance=alliance, year=2022, title="筹备", tasks=["一"])
    assert lines(officer_of("沪")) == []


def test_a_divided_task_waits_to_be_claimed_by_each_region(task, officer_of, federations):
    assert lines(officer_of("皖")) == [("认领", "认领任务一：第1项任务")]
    assert lines(officer_of("皖", role="contact")) == []
    assert lines(make_officer(make_org(federations["皖"]))) == []


def test_who_does_not_take_part_is_not_asked(task, officer_of, federations):
    actions.set_participants(task, by=officer_of("沪"), regions=[federations[s].region for s in "沪苏浙"])
    assert lines(officer_of("皖")) == []


def test_a_claimed_part_waits_for_the_report_of_the_last_quarter(part_of, officer_of):
    part = part_of("皖")
    expected = [("报送", f"报送{period()}进展：第1项任务")]
    assert lines(officer_of("皖")) == expected
    assert lines(officer_of("皖", role="contact")) == expected
    (matter,) = queries.matters_for(officer_of("皖"))
    url = reverse("conference:write_report", args=[part.pk])
    assert matter.url == f"{url}?period={period().code}"


def test_what_is_reported_waits_for_the_decider(part_of, officer_of):
    report = make.make_report(part_of("皖"), by=officer_of("皖"))
    assert lines(officer_of("皖")) == []
    assert ("审核", f"审核安徽{period()}报告：第1项任务") in lines(officer_of("苏"))
    actions.accept_report(report, by=officer_of("苏"))
    assert ("审核", f"审核安徽{period()}报告：第1项任务") not in lines(officer_of("苏"))


def test_what_was_returned_waits_for_its_region_until_it_is_sent_anew(part_of, officer_of):
    report = make.make_report(part_of("皖"), by=officer_of("皖"))
    actions.return_report(report, by=officer_of("苏"), comment="缺文号")
    (matter,) = queries.matters_for(officer_of("皖"))
    assert (matter.title, matter.why) == (f"修改退回的{period()}报告：第1项任务", "江苏省总工会退回：缺文号")
    make.make_report(part_of("皖"), by=officer_of("皖"))
    assert lines(officer_of("皖")) == []


def test_a_finished_part_is_not_asked_for_more(part_of, officer_of):
    make.make_accepted(part_of("皖"), percent=100, period=period().previous())
    assert lines(officer_of("皖")) == []


def test_a_task_that_begins_later_is_not_reported_yet(task, part_of, officer_of):
    part_of("皖")
    Task.objects.update(starts_on=period().ends_on + dt.timedelta(days=1))
    assert lines(officer_of("皖")) == []
    Task.objects.update(starts_on=period().ends_on)
    assert lines(officer_of("皖")) == [("报送", f"报送{period()}进展：第1项任务")]


def test_an_implementing_city_is_asked_and_its_neighbour_is_not(task, officer_of, federations):
    city = make_org(federations["皖"])
    actions.claim(task.parts.get(region__short="皖"), by=officer_of("皖"), org=city)
    assert len(lines(make_officer(city, role="contact"))) == 1
    assert lines(make_officer(make_org(federations["皖"]), role="contact")) == []


def test_nothing_waits_for_people_without_an_office(task, stranger, member):
    for user in (stranger, member.user):
        assert queries.matters_for(user) == queries.started_by(user) == queries.due_for(user) == []


def test_the_nearest_deadline_comes_first(alliance, federations, officer_of):
    for days in (90, 10, 40):
        make.make_task(alliance, federations["苏"], deadline=timezone.localdate() + dt.timedelta(days=days))
    claims = [matter for matter in queries.matters_for(officer_of("皖")) if matter.kind == "认领"]
    left = [(timezone.localtime(matter.due).date() - timezone.localdate()).days for matter in claims]
    assert left == [10, 40, 90]


def test_started_are_the_reports_i_submitted_with_their_state(part_of, officer_of):
    report = make.make_report(part_of("皖"), by=officer_of("皖"), percent=41)
    assert [m.why for m in queries.started_by(officer_of("皖"))] == ["待审核 · 完成 41% · 第 1 稿"]
    actions.return_report(report, by=officer_of("苏"), comment="再核")
    assert [m.why for m in queries.started_by(officer_of("皖"))] == ["已退回 · 完成 41% · 第 1 稿"]
    assert queries.started_by(officer_of("苏")) == []


@pytest.mark.parametrize("days, is_due", [(31, False), (30, True), (0, True), (-5, True)])
def test_due_is_what_ends_within_thirty_days_or_is_overdue(task, officer_of, days, is_due):
    Task.objects.update(deadline=timezone.localdate() + dt.timedelta(days=days))
    assert bool(queries.due_for(officer_of("皖"))) is is_due


def test_what_is_done_is_not_due(task, part_of, officer_of):
    make.make_accepted(part_of("皖"), percent=100)
    Task.objects.update(deadline=timezone.localdate())
    assert queries.due_for(officer_of("皖")) == []
    assert len(queries.due_for(officer_of("浙"))) == 1


def test_the_latest_conference_is_the_last_one_held(alliance):
    assert queries.latest_conference(alliance) is None
    make.make_conference(alliance, held_on=dt.date(2019, 4, 19))
    newest = make.make_conference(alliance, held_on=dt.date(2021, 4, 1))
    actions.open_conference(by=None, alliance=alliance, year=2030, title="筹备中")
    assert queries.latest_conference(alliance) == newest


@pytest.mark.parametrize("tasks", [1, 3])
def test_progress_costs_the_same_for_any_number_of_tasks(
    alliance, federations, django_assert_num_queries, tasks
):
    conference = make.make_conference(alliance, tasks, 0)
    for task in Task.objects.all():
        make.divide(task, federations["苏"])
        for part in task.parts.all():
            make.make_accepted(part)
    latest = queries.latest_conference(alliance)
    assert latest == conference
    with django_assert_num_queries(3):
        rows = rules.progress(latest, timezone.localdate())
        assert [[cell.percent for cell in row.cells] for row in rows] == [[40] * 4] * tasks


@pytest.mark.parametrize("n", [1, 3])
def test_matters_cost_the_same_for_any_number(
    alliance, federations, officer_of, django_assert_num_queries, n
):
    for _ in range(n):
        make.make_task(alliance)
        task = make.make_task(alliance, federations["苏"])
        make.make_report(make.make_claimed(task.parts.get(region__short="皖")))
        make.make_claimed(make.make_task(alliance, federations["沪"]).parts.get(region__short="苏"))
        part = make.make_claimed(make.make_task(alliance, federations["沪"]).parts.get(region__short="苏"))
        actions.return_report(make.make_report(part), by=make.make_decider(part), comment="再核")
    user = officer_of("苏")
    assert queries.matters_for(user)  # the working calendar is kept from here on
    with django_assert_num_queries(10):
        assert {matter.kind for matter in queries.matters_for(user)} == {"认领", "报送", "审核"}
