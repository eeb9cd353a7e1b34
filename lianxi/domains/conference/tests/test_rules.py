"""Lights with their arithmetic, sentences, and who decides."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from lianxi.domains.conference import actions, queries, rules
from lianxi.domains.conference.models import Conference, Paper, Part, Period, ReportVersion, Task
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Region
from tests.factories import conference as make
from tests.factories import make_officer, make_org

ON = dt.date(2021, 8, 1)


def part(
    percent: int | None, *, state="claimed", starts_on="2021-01-01", deadline="2021-12-31", lead=True
) -> Part:
    """Not saved: a light is arithmetic."""
    day = {"starts_on": starts_on, "deadline": deadline}
    days = {name: dt.date.fromisoformat(value) if value else None for name, value in day.items()}
    made = Part(task=Task(**days), region=Region(name="安徽省"), state=state)
    made.task.paper = Paper(conference=Conference(held_on=dt.date(2021, 4, 1)))
    made.task.lead_id = uuid7() if lead else None
    made.percent = percent
    return made


@pytest.mark.parametrize(
    "made, state, word, reason",
    [
        (part(100, deadline="2021-07-01"), "ok", "已完成", "已采纳的报告说完成全部"),
        (part(41, deadline="2021-07-31"), "late", "逾期", "期限2021年7月31日，已过1天，完成41%"),
        (part(None, deadline="2021-07-02"), "late", "逾期", "期限2021年7月2日，已过30天，完成0%"),
        (part(None, state="pending"), "idle", "未开始", "还没有认领"),
        (part(None, state="pending", lead=False), "idle", "未开始", "等待确定牵头单位"),
        (part(None), "idle", "未开始", "已过计划时间的58%，还没有采纳的进展报告"),
        (part(None, deadline=None), "idle", "未开始", "还没有采纳的进展报告"),
        (part(37), "behind", "滞后", "已过计划时间的58%，完成37%，落后21个百分点"),
        (part(38), "ok", "进展正常", "已过计划时间的58%，完成38%，落后20个百分点"),
        (part(0), "behind", "滞后", "已过计划时间的58%，完成0%，落后58个百分点"),
        (part(58), "ok", "进展正常", "已过计划时间的58%，完成58%"),
        (part(85, deadline="2021-08-31"), "near", "临近期限", "离期限还有30天，完成85%"),
        (part(85, deadline="2021-09-01"), "ok", "进展正常", "已过计划时间的87%，完成85%，落后2个百分点"),
        (part(99, deadline="2021-08-01"), "near", "临近期限", "离期限还有0天，完成99%"),
        (part(60, deadline=None), "ok", "进展正常", "完成60%，没有定期限"),
        (part(None, state="excused"), "idle", "不参加", "这个地区不参加这项任务"),
    ],
)
def test_a_light_rests_on_arithmetic(made, state, word, reason):
    light = rules.light(made, ON)
    assert (light.state, light.word, light.reason) == (state, word, reason)


@pytest.mark.parametrize(
    "starts_on, deadline, elapsed",
    [
        ("2021-07-01", "2021-09-01", 50),
        ("2021-07-31", "2021-10-19", 1),  # 1 of 80 days: 1.25
        ("2021-07-31", "2021-10-04", 2),  # 1 of 65 days: 1.54
        ("2021-07-31", "2023-10-09", 0),
        ("2021-09-01", "2021-12-01", 0),
        ("2021-01-01", "2021-02-01", 100),
        ("2021-08-01", "2021-08-01", 100),
        (None, "2021-12-01", 50),  # from the day of the meeting
        ("2021-01-01", None, None),
    ],
)
def test_elapsed_is_a_share_of_the_planned_time(starts_on, deadline, elapsed):
    assert rules.elapsed_share(part(0, starts_on=starts_on, deadline=deadline).task, ON) == elapsed


def test_half_a_percent_rounds_up():
    assert (
        rules.elapsed_share(part(0, starts_on="2021-07-31", deadline="2022-02-16").task, ON) == 1
    )  # 1 of 200


@pytest.mark.django_db
class TestSentences:
    def standing(self, conference: Conference) -> str:
        return rules.standing(rules.progress(whole(conference), timezone.localdate()))

    def test_a_programme_is_told_by_how_far_it_is(self, alliance, federations):
        conference = make.make_conference(alliance, tasks=2, competitions=1)
        assert self.standing(conference) == "两项任务、一项竞赛已经议定，等待分工"
        tasks = list(Task.objects.of_conference(conference))
        make.divide(tasks[0], federations["沪"])
        assert self.standing(conference) == "两项任务、一项竞赛已经议定，还有两项没有定牵头"
        for task in tasks[1:]:
            make.divide(task, federations["沪"])
        assert self.standing(conference) == "两项任务、一项竞赛正在推进"

    def test_troubles_are_counted(self, task, part_of):
        make.make_accepted(part_of("皖"), percent=10)
        assert self.standing(task.conference) == "一项任务正在推进，1处滞后"
        make.divide(task, task.lead, deadline=timezone.localdate() - dt.timedelta(days=1))
        assert self.standing(task.conference) == "一项任务正在推进，4处逾期"

    def test_a_meeting_without_tasks_says_so(self, alliance):
        assert self.standing(make.make_conference(alliance, tasks=0, competitions=0)) == "还没有登记任务"

    def test_a_task_is_told_by_its_next_step(self, conference, federations):
        task = conference.papers.get().tasks.get()

        def standing() -> str:
            fresh = queries.whole_task(None).get(pk=task.pk)
            regions = [party.region for party in fresh.conference.parties.all()]
            return rules.task_standing(rules.row_of(fresh, regions, timezone.localdate()))

        assert standing() == "已经议定，等待确定牵头单位"
        make.divide(task, federations["苏"])
        parts = {part.region.short: part for part in task.parts.select_related("region")}
        for short in "沪苏":
            make.make_claimed(parts[short])
        assert standing() == "江苏省总工会牵头，等待浙江、安徽认领"
        for short in "浙皖":
            make.make_claimed(parts[short])
        assert standing() == "四家都已认领，还没有采纳的报告"
        last = Period.ended_before(timezone.localdate())
        for short, percent in zip("沪苏浙皖", (60, 70, 50, 20), strict=True):
            make.make_accepted(task.parts.get(region__short=short), percent=percent, period=last.previous())
        assert standing() == "四家平均完成50%，安徽滞后"
        for part in task.parts.all():
            make.make_accepted(part, percent=100, period=last)
        assert standing() == "四家都已报完成"
        task.refresh_from_db()
        assert task.state == Task.State.IN_PROGRESS

    def test_a_meeting_is_told_in_a_sentence(self, alliance, federations):
        held_on = dt.date(2021, 4, 1)
        make.make_conference(alliance, 7, 9, held_on=held_on)
        told = rules.told(queries.conferences_for(None).get())
        assert told == "2021年4月1日，上海、江苏、浙江、安徽在上海召开，议定七项任务、九项竞赛"

    def test_a_remote_meeting_has_no_place(self, alliance):
        make.make_conference(alliance, 0, 0, held_on=dt.date(2022, 9, 9), mode="remote")
        told = rules.told(queries.conferences_for(None).get())
        assert told == "2022年9月9日，上海、江苏、浙江、安徽以视频连线方式召开"


def whole(conference: Conference) -> Conference:
    return queries.with_parties(Conference.objects.filter(pk=conference.pk)).get()


@pytest.mark.django_db
class TestDeciding:
    """The lead (苏) decides; on its own part the home (沪), as no host is settled."""

    @pytest.mark.parametrize(
        "reporter, decider, may",
        [
            ("皖", "苏", True),
            ("皖", "沪", False),
            ("皖", "皖", False),
            ("皖", "浙", False),
            ("苏", "沪", True),
            ("苏", "苏", False),
            ("苏", "皖", False),
        ],
    )
    def test_the_lead_decides_and_the_host_on_the_leads_own(
        self, part_of, officer_of, reporter, decider, may
    ):
        version = self.waiting(part_of(reporter), officer_of(reporter))
        self.check(version, officer_of(decider), may)

    def test_a_settled_host_decides_on_the_leads_own(self, task, part_of, officer_of, federations):
        Conference.objects.update(host=federations["浙"].region)
        version = self.waiting(part_of("苏"), officer_of("苏"))
        self.check(version, officer_of("浙"), True)
        self.check(version, officer_of("沪"), False)

    def test_when_the_host_leads_a_colleague_decides(self, conference, part_of, officer_of, federations):
        Conference.objects.update(host=federations["苏"].region)
        version = self.waiting(part_of("苏"), officer_of("苏"))
        self.check(version, officer_of("苏"), False)
        self.check(version, make_officer(federations["苏"]), True)
        self.check(version, officer_of("沪"), False)

    def test_nobody_decides_what_he_submitted_wherever_he_holds_office(
        self, part_of, officer_of, federations
    ):
        version = self.waiting(part_of("皖"), officer_of("皖"))
        version.submitted_by = officer_of("苏")
        version.save()
        self.check(version, officer_of("苏"), False)

    def test_an_office_below_the_lead_does_not_decide(self, part_of, officer_of, federations):
        version = self.waiting(part_of("皖"), officer_of("皖"))
        self.check(version, make_officer(make_org(federations["苏"])), False)

    def test_a_contact_does_not_decide(self, part_of, officer_of):
        version = self.waiting(part_of("皖"), officer_of("皖"))
        self.check(version, officer_of("苏", role="contact"), False)
        self.check(version, officer_of("苏", role="leader"), True)

    def waiting(self, part: Part, by) -> ReportVersion:
        return make.make_report(part, by=by).versions.get()

    def check(self, version, user, may) -> None:
        """The rule and the list of 待审核 say the same."""
        version = ReportVersion.objects.get(pk=version.pk)
        assert rules.may_decide(version, user) is may
        assert (version in queries.to_decide(user)) is may


@pytest.mark.django_db
class TestRights:
    def test_only_the_home_edits_a_meeting(self, conference, officer_of):
        may = [short for short in "沪苏浙皖" if rules.may_edit(conference, officer_of(short))]
        assert may == ["沪"]

    @pytest.mark.parametrize("host, divider", [(None, "沪"), ("皖", "皖")])
    def test_the_host_divides_the_work(self, conference, federations, officer_of, host, divider):
        conference.host = federations[host].region if host else None
        task = conference.papers.get().tasks.get()
        task.paper.conference = conference
        assert [s for s in "沪苏浙皖" if rules.may_divide(task, officer_of(s))] == [divider]

    def test_a_city_office_does_not_act_for_its_federation(self, conference, federations):
        city = make_officer(make_org(federations["沪"]))
        task = conference.papers.get().tasks.get()
        assert not rules.may_edit(conference, city)
        assert not rules.may_divide(task, city)
        assert not rules.may_claim(task.parts.get(region__short="沪"), city)

    def test_the_implementing_organisation_or_one_above_reports(self, task, federations, officer_of):
        city = make_org(federations["皖"])
        part = actions.claim(task.parts.get(region__short="皖"), by=officer_of("皖"), org=city)
        assert rules.may_submit(part, make_officer(city, role="contact"))
        assert rules.may_submit(part, officer_of("皖"))
        assert not rules.may_submit(part, make_officer(make_org(federations["皖"])))
        assert not rules.may_submit(part, officer_of("苏"))

    def test_periods_run_from_the_beginning_to_the_present(self):
        made = part(0, starts_on="2021-05-20")
        assert [period.code for period in rules.periods_open(made, ON)] == ["2021Q3", "2021Q2"]
        assert [p.code for p in rules.periods_open(part(0, starts_on="2021-10-01"), ON)] == ["2021Q3"]
        assert len(rules.periods_open(part(0, starts_on="2015-01-01"), ON)) == 8
