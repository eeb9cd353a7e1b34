"""A task from division to closing: who may, what is missing, which day judges."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection

from config import clock
from lianxi.domains.conference import actions as old
from lianxi.domains.conference.actions import tasks as actions
from lianxi.domains.conference.models import Closing, Evidence, Part, Task
from lianxi.domains.conference.queries import task_room as queries
from lianxi.domains.conference.queries import tasks_matters as matters
from lianxi.domains.conference.queries.terms import Terms
from lianxi.domains.conference.rules import lights
from lianxi.domains.conference.rules import tasks as rules
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference as make
from tests.factories import conference_tasks as make_more
from tests.factories import make_alliance, make_officer

pytestmark = pytest.mark.django_db
DEADLINE = dt.date(2021, 11, 30)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture(autouse=True)
def october():
    with clock.at(2021, 10, 12):
        yield


@pytest.fixture
def task(alliance, officer_of, federations) -> Task:
    """Agreed on 1 April 2021, led by Jiangsu, due on 30 November; Shanghai divides."""
    conference = make.make_conference(
        alliance, tasks=1, competitions=0, by=officer_of("沪"), held_on=dt.date(2021, 4, 1)
    )
    return make.divide(conference.papers.get().tasks.get(), federations["苏"], deadline=DEADLINE)


def refusal(call, *args, **named) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **named)
    return str(refused.value)


def clock_of(task):
    return deadlines.clock_of(task, queries.DEADLINE)


def check_constraints():
    connection.cursor().execute("set constraints all immediate")


def broken() -> str:
    """The constraint that refuses what the transaction did."""
    with pytest.raises(IntegrityError) as refused:
        check_constraints()
    return refused.value.__cause__.diag.constraint_name


class TestClock:
    def test_it_starts_with_the_division(self, task):
        found = clock_of(task)
        assert (found.unit, found.org, rules.words.in_shanghai(found.due).date()) == (
            "fixed",
            task.lead,
            DEADLINE,
        )

    def test_without_a_deadline_there_is_none(self, task, officer_of):
        other = make.make_task(task.conference.alliance, task.lead, deadline=None)
        assert clock_of(other) is None

    def test_another_day_before_the_old_one_is_over_starts_it_anew(self, task, officer_of):
        day = dt.date(2021, 12, 20)
        actions.assign_lead(task, by=officer_of("沪"), org=task.lead, deadline=day)
        assert rules.words.in_shanghai(clock_of(task).due).date() == day

    def test_a_missed_day_is_not_moved_by_dividing_anew(self, task, officer_of):
        with clock.at(2021, 12, 1):
            no = "期限2021年11月30日已过，逾期按这一天评判，不能用改分工的办法改期"
            day = dt.date(2021, 12, 31)
            assert refusal(actions.assign_lead, task, by=officer_of("沪"), org=task.lead, deadline=day) == no


class TestExtending:
    UNTIL = dt.date(2021, 12, 31)

    def ask(self, task, officer_of):
        return actions.ask_extension(task, by=officer_of("苏"), until=self.UNTIL, reason="疫情")

    def test_approved_the_new_day_judges_and_the_original_stays(self, task, officer_of):
        asked = self.ask(task, officer_of)
        actions.decide_extension(task, asked, by=officer_of("沪"), approve=True)
        task.refresh_from_db()
        found = clock_of(task)
        assert task.deadline == self.UNTIL
        assert rules.words.in_shanghai(found.original_due).date() == DEADLINE

    def test_refused_the_original_day_judges_and_another_chases(self, task, officer_of):
        asked = self.ask(task, officer_of)
        chasing = dt.date(2021, 12, 10)
        actions.decide_extension(
            task, asked, by=officer_of("沪"), approve=False, comment="时间够用", chasing=chasing
        )
        task.refresh_from_db()
        assert task.deadline == DEADLINE
        part = task.parts.with_percent().get(region__short="皖")
        with clock.at(2021, 12, 5):
            assert lights.light(part, dt.date(2021, 12, 5), Terms()).state == "late"
        assert rules.words.in_shanghai(clock_of(task).chasing_due).date() == chasing

    def test_after_the_deadline_it_is_too_late(self, task, officer_of):
        with clock.at(2021, 12, 1):
            no = "期限已于2021年11月30日届满，延期须在届满以前申请"
            assert refusal(self.ask, task, officer_of) == no

    def test_only_the_lead_asks_and_only_the_host_decides(self, task, officer_of):
        no = "这件事由牵头单位江苏省总工会办，您现在的职务不能办"
        call = actions.ask_extension
        assert refusal(call, task, by=officer_of("皖"), until=self.UNTIL, reason="一") == no
        asked = self.ask(task, officer_of)
        no = "这件事由上海市总工会办，您现在的职务不能办"
        assert refusal(actions.decide_extension, task, asked, by=officer_of("苏"), approve=True) == no

    def test_a_late_one_is_chased(self, task, officer_of):
        with clock.at(2021, 12, 1):
            actions.chase(task, by=officer_of("沪"), until=dt.date(2021, 12, 15))
        task.refresh_from_db()
        assert task.deadline == DEADLINE


class TestStates:
    def test_suspended_and_resumed_the_deadline_moves_by_the_pause(self, task, officer_of):
        actions.suspend(task, by=officer_of("沪"), reason="等上级文件")
        assert task.state == "suspended"
        with clock.at(2021, 10, 22):
            actions.resume(task, by=officer_of("沪"), reason="文件已到")
        task.refresh_from_db()
        assert (task.state, task.deadline) == ("in_progress", DEADLINE + dt.timedelta(days=10))

    def test_cancelled_it_stays_with_the_reason_and_its_clock_stands(self, task, officer_of):
        actions.cancel(task, by=officer_of("沪"), reason="并入任务三")
        assert (task.state, clock_of(task).is_stopped) == ("cancelled", True)
        assert Event.objects.of(task).get(action="task.cancelled").note == "并入任务三"
        no = "任务现在是“已取消”，不能这样办"
        assert refusal(actions.resume, task, by=officer_of("沪"), reason="一") == no

    @pytest.mark.parametrize("verb", [actions.suspend, actions.cancel])
    def test_only_the_host_and_only_with_a_reason(self, task, officer_of, verb):
        no = "这件事由上海市总工会办，您现在的职务不能办"
        assert refusal(verb, task, by=officer_of("苏"), reason="一") == no
        no = "请写明理由，会留在经过里，也会写进年度总结"
        assert refusal(verb, task, by=officer_of("沪"), reason=" ") == no

    def test_nobody_reports_meanwhile(self, task, part_of, officer_of):
        part = part_of("皖")
        actions.suspend(task, by=officer_of("沪"), reason="等文件")
        part = Part.objects.get(pk=part.pk)
        assert refusal(make.make_report, part, by=officer_of("皖")) == "任务已中止，不用再报送"

    def test_an_application_that_waits_is_answered(self, task, officer_of):
        closing = make_more.make_closing(task, by=officer_of("苏"))
        actions.cancel(task, by=officer_of("沪"), reason="不办了")
        closing.refresh_from_db()
        assert closing.ruling.outcome == "returned"
        check_constraints()


class TestClosing:
    def test_what_is_missing_is_named(self, task, part_of):
        make.make_accepted(part_of("皖"), percent=60)
        part_of("沪")
        gaps = rules.missing(queries.parts_of_task(task))
        assert [gap.words for gap in gaps] == [
            "上海采纳的进度是0%",
            "上海没有佐证材料",
            "江苏还没有认领",
            "浙江还没有认领",
            "安徽采纳的进度是60%",
            "安徽没有佐证材料",
        ]

    def test_with_gaps_the_lead_says_why(self, task, officer_of):
        call, by = actions.apply_for_closing, officer_of("苏")
        said = refusal(call, task, by=by, achieved="做完了")
        assert said.endswith("安徽还没有认领。请补齐，或在“未尽事项”里写明原因")
        call(task, by=by, achieved="做完了", left="三地不再开展")
        assert task.state == "closing"

    def test_complete_it_is_applied_for_and_closed_by_the_host(self, task, officer_of):
        make_more.make_finished(task)
        closing = actions.apply_for_closing(task, by=officer_of("苏"), achieved="全部完成")
        assert Message.objects.filter(recipient=officer_of("沪"), title__startswith="申请销号").count() == 1
        actions.rule_on_closing(closing, by=officer_of("沪"), close=True)
        check_constraints()
        task.refresh_from_db()
        assert (task.state, clock_of(task).is_stopped) == ("closed", True)

    def test_returned_with_the_reason_it_goes_on(self, task, officer_of):
        closing = make_more.make_closing(task, by=officer_of("苏"))
        no = "请写明退回的原因，牵头单位才知道补什么"
        call = actions.rule_on_closing
        assert refusal(call, closing, by=officer_of("沪"), close=False) == no
        call(closing, by=officer_of("沪"), close=False, comment="补安徽的照片")
        check_constraints()
        task.refresh_from_db()
        assert task.state == "in_progress"
        make_more.make_closing(task, by=officer_of("苏"))

    def test_nobody_rules_on_his_own_and_only_the_host_rules(self, task, officer_of, federations):
        task.conference.host = federations["苏"].region
        task.conference.save(update_fields=["host"])
        closing = make_more.make_closing(task, by=officer_of("苏"))
        call = actions.rule_on_closing
        no = "不能审核自己的销号申请，请由轮值总工会的另一位经办人审核；只有一位的，请先增设经办人"
        assert refusal(call, closing, by=officer_of("苏"), close=True) == no
        no = "这件事由江苏省总工会办，您现在的职务不能办"
        assert refusal(call, closing, by=officer_of("沪"), close=True) == no
        call(closing, by=make_officer(federations["苏"]), close=True)

    def test_the_database_closes_nothing_without_a_ruling(self, task, officer_of):
        Task.objects.filter(pk=task.pk).update(state="closed")
        assert broken() == "a_task_is_closed_by_a_ruling"

    def test_the_database_holds_no_application_that_nobody_made(self, task):
        Task.objects.filter(pk=task.pk).update(state="closing")
        assert broken() == "a_task_in_closing_was_applied_for"

    def test_only_the_lead_applies(self, task, officer_of):
        no = "这件事由牵头单位江苏省总工会办，您现在的职务不能办"
        assert refusal(actions.apply_for_closing, task, by=officer_of("皖"), achieved="完") == no
        contact = officer_of("苏", role="contact")
        assert refusal(actions.apply_for_closing, task, by=contact, achieved="完") == no
        assert not Closing.objects.exists()

    def test_three_regions_close_like_four(self):
        three = [
            ("110000", "北京市", "京", ""),
            ("120000", "天津市", "津", ""),
            ("130000", "河北省", "冀", ""),
        ]
        alliance = make_alliance("jjj", three)
        lead = alliance.regions.get(short="津").organisations.get()
        task = make.make_task(alliance, lead)
        make_more.make_finished(task)
        closing = make_more.make_closing(task)
        actions.rule_on_closing(closing, by=make_more.make_host_officer(task), close=True)
        assert task.parts.count() == 3
        check_constraints()


class TestMilestones:
    def test_added_reached_and_told(self, task, officer_of):
        step = actions.add_milestone(task, by=officer_of("苏"), title="印发方案", due_on=dt.date(2021, 10, 1))
        ahead = actions.add_milestone(task, by=officer_of("沪"), title="中期会", due_on=dt.date(2021, 10, 20))
        marks = rules.marks([step, ahead], dt.date(2021, 10, 12), near=30)
        assert [(mark.state, mark.words) for mark in marks] == [("late", "逾期11天"), ("near", "还剩8天")]
        actions.reach_milestone(step, by=officer_of("苏"), on=dt.date(2021, 10, 3))
        (mark,) = rules.marks([step], dt.date(2021, 10, 12), near=30)
        assert (mark.state, mark.words) == ("ok", "逾期2天完成")
        no = "这个节点在2021年10月3日已经完成"
        assert refusal(actions.reach_milestone, step, by=officer_of("苏")) == no

    def test_within_the_time_of_the_task_by_lead_or_host(self, task, officer_of):
        call = actions.add_milestone
        no = "节点的日期要在任务的开始和期限之间"
        assert refusal(call, task, by=officer_of("苏"), title="一", due_on=dt.date(2021, 12, 1)) == no
        no = "节点由牵头单位和轮值单位管理，您现在的职务不能改"
        assert refusal(call, task, by=officer_of("皖"), title="一", due_on=DEADLINE) == no
        no = "请写节点的名称，最多200字"
        assert refusal(call, task, by=officer_of("苏"), title=" ", due_on=DEADLINE) == no
        step = call(task, by=officer_of("苏"), title="一", due_on=DEADLINE)
        no = "完成日期不能在今天以后"
        assert refusal(actions.reach_milestone, step, by=officer_of("苏"), on=DEADLINE) == no


class TestEvidence:
    def test_several_files_are_several_rows(self, part_of, officer_of):
        uploads = [SimpleUploadedFile(f"{n}.png", PNG) for n in (1, 2)]
        rows = actions.add_evidence(part_of("皖"), by=officer_of("皖"), title="启动仪式", uploads=uploads)
        assert [row.file.name for row in rows] == ["1.png", "2.png"]

    def test_it_shows_something(self, part_of, officer_of):
        call = actions.add_evidence
        no = "请传文件、填网址或写说明，至少一样"
        assert refusal(call, part_of("皖"), by=officer_of("皖"), title="空的") == no
        assert refusal(call, part_of("皖"), by=officer_of("皖"), title=" ", note="一") == (
            "请写材料的名称，最多200字"
        )

    def test_only_the_region_gives_its_own(self, task, part_of, officer_of):
        no = "佐证材料由安徽省总工会交，您现在的职务不能代交"
        assert refusal(actions.add_evidence, part_of("皖"), by=officer_of("苏"), title="一", note="一") == no
        unclaimed = task.parts.get(region__short="浙")
        no = "浙江省还没有认领这项任务，请先认领"
        assert refusal(actions.add_evidence, unclaimed, by=officer_of("浙"), title="一", note="一") == no

    def test_withdrawn_with_the_reason_it_no_longer_counts(self, part_of, officer_of):
        row = make_more.make_evidence(part_of("皖"), by=officer_of("皖"))
        call = actions.withdraw_evidence
        assert refusal(call, row, by=officer_of("皖"), reason="") == "请写明撤回的原因"
        no = "佐证材料由交它的地区撤回，您现在的职务不能撤"
        assert refusal(call, row, by=officer_of("苏"), reason="一") == no
        call(row, by=officer_of("皖"), reason="传错了")
        assert list(queries.evidence_standing()) == []
        assert refusal(call, row, by=officer_of("皖"), reason="再撤") == "这份材料已经撤回"
        assert Evidence.objects.count() == 1


class TestDetails:
    def test_people_money_field_and_rhythm(self, task, officer_of):
        field = task.conference.fields.create(position=1, name="疗休养")
        actions.assign_lead(
            task,
            by=officer_of("沪"),
            org=task.lead,
            deadline=DEADLINE,
            field=field,
            leader="李副主席",
            handler="小王",
            budget="工会经费",
            rhythm="half_yearly",
        )
        task.refresh_from_db()
        assert (task.field, task.leader, task.rhythm) == (field, "李副主席", "half_yearly")
        assert set(Event.objects.of(task).last().new) == {"领域", "责任领导", "责任人", "经费", "报送"}

    def test_a_claim_says_how(self, task, officer_of, federations):
        part = task.parts.get(region__short="皖")
        old.claim(part, by=officer_of("皖"), org=federations["皖"], plan="分三步", handler="小张")
        part.refresh_from_db()
        assert (part.plan, part.handler) == ("分三步", "小张")


class TestMatters:
    def kinds(self, user) -> list[str]:
        return [matter.title for matter in matters.matters_for(user)]

    def test_host_and_lead_are_asked(self, task, officer_of):
        assert self.kinds(officer_of("沪")) == self.kinds(officer_of("苏")) == []
        make_more.make_finished(task)
        assert self.kinds(officer_of("苏")) == ["申请销号：第1项任务"]
        until = dt.date(2021, 12, 31)
        actions.ask_extension(task, by=officer_of("苏"), until=until, reason="疫情")
        assert self.kinds(officer_of("沪")) == ["决定延期：第1项任务"]
        make_more.make_closing(task, by=officer_of("苏"))
        assert self.kinds(officer_of("沪")) == ["审核销号：第1项任务"]
        assert self.kinds(officer_of("皖")) == self.kinds(officer_of("沪", role="leader")) == []

    @pytest.mark.parametrize("n", [1, 3])
    def test_they_cost_the_same_for_any_number(
        self, alliance, federations, officer_of, django_assert_num_queries, n
    ):
        for _ in range(n):
            ready = make.make_task(alliance, federations["苏"])
            make_more.make_closing(make.make_task(alliance, federations["苏"]))
            actions.ask_extension(
                ready, by=make_officer(federations["苏"]), until=dt.date(2029, 1, 1), reason="一"
            )
        user = officer_of("沪")
        assert user.office
        with django_assert_num_queries(4):
            assert len(matters.matters_for(user)) == 2 * n
