"""Everything that writes: what it does, and every way it says no."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from lianxi.domains.conference import actions
from lianxi.domains.conference.actions import agenda
from lianxi.domains.conference.models import Conference, Part, Task
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from lianxi.kernel.web import pages
from tests.factories import make_alliance, make_officer, make_org
from tests.factories.conference_agenda import make_meeting, make_running

pytestmark = pytest.mark.django_db


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return str(refused.value)


def told(obj) -> list[str]:
    return [event.what for event in Event.objects.of(obj)]


def in_days(days: int | None) -> dt.date | None:
    return None if days is None else timezone.localdate() + dt.timedelta(days=days)


class TestOpening:
    def open(self, alliance, by, **fields) -> Conference:
        values = {"year": 2021, "title": "2021年联席会", "held_on": dt.date(2021, 4, 1)} | fields
        return actions.open_conference(by=by, alliance=alliance, **values)

    def test_a_meeting_comes_whole(self, alliance, officer_of, federations):
        conference = self.open(
            alliance,
            officer_of("浙"),
            document="《2021年工会工作意见》",
            fields=["竞赛", "疗休养"],
            tasks=["立功竞赛", "基地互认"],
            competitions=["铁道竞赛"],
            place=" 上海 ",
        )
        assert (conference.org, conference.state, conference.place) == (federations["浙"], "closed", "上海")
        assert conference.papers.get().title == "2021年工会工作意见"
        assert [party.region.short for party in conference.parties.all()] == list("沪苏浙皖")
        assert [field.name for field in conference.fields.all()] == ["竞赛", "疗休养"]
        tasks = Task.objects.of_conference(conference)
        assert [(t.label, t.title, t.state) for t in tasks] == [
            ("任务一", "立功竞赛", "open"),
            ("任务二", "基地互认", "open"),
            ("竞赛一", "铁道竞赛", "open"),
        ]
        assert Part.objects.filter(state="pending", org=None).count() == 12
        assert told(conference) == ["登记了会议，2项任务、1项竞赛"]

    def test_some_regions_take_part_in_seat_order(self, alliance, officer_of, federations):
        regions = [federations[short].region for short in "皖沪"]
        conference = self.open(alliance, officer_of("皖"), regions=regions, tasks=["一"])
        assert [(p.region.short, p.position) for p in conference.parties.all()] == [("沪", 1), ("皖", 2)]
        assert conference.papers.get().tasks.get().parts.count() == 2

    @pytest.mark.parametrize("days, state", [(None, "draft"), (1, "draft"), (0, "closed"), (-1, "closed")])
    def test_its_day_says_whether_it_was_held(self, alliance, officer_of, days, state):
        """Read from an article: today's meeting is one that was held."""
        assert self.open(alliance, officer_of("沪"), held_on=in_days(days)).state == state

    @pytest.mark.parametrize("days, is_held, state", [(0, False, "draft"), (0, True, "closed")])
    def test_by_hand_one_says_whether_it_was_held(self, alliance, officer_of, days, is_held, state):
        opened = self.open(alliance, officer_of("沪"), held_on=in_days(days), is_held=is_held)
        assert opened.state == state

    @pytest.mark.parametrize(
        "days, is_held, no",
        [
            (None, True, "已经开过的会议，要写明召开日期"),
            (2, True, "还没有到，不能登记为已经开过"),
            (-2, False, "已经过去。会议开过了，请选“已经开过”；还没有开，请改日期"),
        ],
    )
    def test_a_day_and_what_one_says_fit_together(self, alliance, officer_of, days, is_held, no):
        by = officer_of("沪")
        assert no in refusal(self.open, alliance, by, held_on=in_days(days), is_held=is_held)

    def test_topics_are_called_for_as_long_before_as_the_rulebook_says(self, alliance, officer_of):
        conference = self.open(alliance, officer_of("沪"), held_on=in_days(60))
        assert conference.topics_until == in_days(30)
        too_late = self.open(alliance, officer_of("沪"), held_on=in_days(10), title="临时会议")
        assert too_late.topics_until is None

    def test_hours_and_days_fit_together(self, alliance, officer_of):
        by, hours = officer_of("沪"), {"begins_at": dt.time(11), "ends_at": dt.time(9)}
        no = "结束时间要晚于开始时间，请核对"
        assert refusal(self.open, alliance, by, held_on=in_days(9), **hours) == no
        no = "议题征集要在召开之前截止，请核对两个日期"
        assert refusal(self.open, alliance, by, held_on=in_days(9), topics_until=in_days(10)) == no

    def test_only_a_federation_that_takes_part_enters_it(self, alliance, officer_of, federations, stranger):
        no = "只有参加会议的总工会经办人能登记会议，请切换职务或联系本级总工会"
        pair = [federations[short].region for short in "沪苏"]
        assert refusal(self.open, alliance, officer_of("皖"), regions=pair) == no
        assert refusal(self.open, alliance, make_officer(make_org(federations["沪"]))) == no
        assert refusal(self.open, alliance, officer_of("沪", role="editor")) == no
        assert refusal(self.open, alliance, stranger) == no

    def test_the_same_meeting_is_entered_once(self, alliance, officer_of):
        self.open(alliance, officer_of("沪"))
        assert refusal(self.open, alliance, officer_of("苏")) == "这次会议已经登记过，请在会议列表里打开它"

    def test_strange_regions_and_hosts_are_refused(self, alliance, officer_of, federations):
        beijing = make_alliance("jjj", [("110000", "北京市", "京", "")]).regions.get()
        by, pair = officer_of("沪"), [federations[short].region for short in "沪苏"]
        no = "只有联盟成员地区能列为参加单位，请核对"
        assert refusal(self.open, alliance, by, regions=[*pair, beijing]) == no
        assert refusal(self.open, alliance, by, regions=pair[:1]) == "联席会议至少要有两家参加，请核对"
        host = federations["皖"].region
        no = "轮值地区要在参加会议的地区里选"
        assert refusal(self.open, alliance, by, regions=pair, host=host) == no

    def test_an_empty_or_endless_name_is_refused(self, alliance, officer_of):
        by = officer_of("沪")
        assert refusal(self.open, alliance, by, tasks=["有", "  "]) == "任务名称不能为空"
        no = f"会议名称最多200字，这一条有201字：{'长' * 20}…"
        assert refusal(self.open, alliance, by, title="长" * 201) == no
        assert not Conference.objects.exists()

    def test_the_public_pages_are_made_anew(self, alliance, officer_of, django_capture_on_commit_callbacks):
        before = pages.generation()
        with django_capture_on_commit_callbacks(execute=True):
            self.open(alliance, officer_of("沪"))
        assert pages.generation() != before


class TestSettling:
    def settle(self, conference, by, **fields) -> Conference:
        now = {
            "held_on": conference.held_on,
            "place": conference.place,
            "mode": conference.mode,
            "host": None,
        }
        return actions.settle_conference(conference, by=by, **(now | fields))

    def test_a_host_is_settled_and_the_change_is_kept(self, conference, officer_of, federations):
        host = federations["苏"].region
        self.settle(conference, officer_of("沪"), host=host, place="无锡", reason="公报写错了")
        event = Event.objects.of(conference).last()
        assert (event.what, event.old, event.new, event.note) == (
            "更正了会议信息",
            {"地点": "上海", "轮值": ""},
            {"地点": "无锡", "轮值": "江苏省"},
            "公报写错了",
        )

    def test_what_is_known_of_a_closed_meeting_is_corrected_with_a_reason(
        self, conference, officer_of, federations
    ):
        no = "会议已经闭会，改动要写明更正原因"
        assert refusal(self.settle, conference, officer_of("沪"), place="无锡") == no
        conference.refresh_from_db()
        assert conference.place == "上海"

    def test_what_nobody_knew_is_filled_in_without_one(self, conference, officer_of, federations):
        settled = self.settle(conference, officer_of("沪"), host=federations["苏"].region)
        assert settled.host.short == "苏"
        assert told(conference)[-1] == "改了会议信息"

    def test_a_day_makes_a_draft_public(self, alliance, officer_of):
        by = officer_of("沪")
        draft = actions.open_conference(by=by, alliance=alliance, year=2022, title="筹备中")
        assert self.settle(draft, by, held_on=dt.date(2022, 9, 9), mode="remote").state == "closed"

    def test_a_draft_for_today_stays_one_until_it_is_said_to_be_over(self, alliance, officer_of):
        by = officer_of("沪")
        draft = actions.open_conference(by=by, alliance=alliance, year=2022, title="筹备中")
        draft = self.settle(draft, by, held_on=in_days(0), is_held=False)
        assert draft.state == "draft"
        assert self.settle(draft, by, is_held=True).state == "closed"

    def test_an_announced_meeting_keeps_a_day_to_come(self, alliance, officer_of):
        by = officer_of("沪")
        opened = agenda.open_meeting(make_meeting(alliance, by=by), by=by)
        no = "会议通知已经发出，召开日期不能去掉，也不能改到今天以前"
        for day in (None, in_days(-1)):
            assert refusal(self.settle, opened, by, held_on=day) == no
        opened.refresh_from_db()
        assert self.settle(opened, by, held_on=in_days(7)).state == "open"

    def test_while_people_sit_in_the_room_its_time_stands(self, alliance, officer_of):
        by = officer_of("沪")
        running = make_running(alliance, by=by)
        no = "会议正在进行，日期、时间和轮值地区不能改"
        assert refusal(self.settle, running, by, held_on=in_days(7)) == no
        running.refresh_from_db()
        assert self.settle(running, by, link="https://example.org/meet").link

    def test_nothing_changed_leaves_no_trace(self, conference, officer_of):
        self.settle(conference, officer_of("沪"))
        assert len(told(conference)) == 1

    def test_only_its_home_changes_a_meeting(self, conference, officer_of, federations):
        Conference.objects.update(host=federations["苏"].region)
        no = "会议由上海市总工会登记，只有它能改"
        assert refusal(self.settle, conference, officer_of("苏"), place="苏州") == no

    def test_a_public_meeting_does_not_become_a_draft_again(self, conference, officer_of):
        no = "会议已经公布，召开日期不能去掉，也不能改到今天以后"
        assert refusal(self.settle, conference, officer_of("沪"), held_on=None) == no

    def test_a_host_is_a_party(self, conference, officer_of):
        tianjin = make_alliance("jjj", [("120000", "天津市", "津", "")]).regions.get()
        no = "轮值地区要在参加会议的地区里选"
        assert refusal(self.settle, conference, officer_of("沪"), host=tianjin) == no


class TestDividing:
    def test_a_lead_is_assigned(self, conference, officer_of, federations):
        task = conference.papers.get().tasks.get()
        deadline = dt.date(2030, 12, 31)
        actions.assign_lead(
            task, by=officer_of("沪"), org=federations["苏"], deadline=deadline, goal="四百家"
        )
        task.refresh_from_db()
        assert (task.lead, task.deadline, task.goal) == (federations["苏"], deadline, "四百家")
        assert task.state == Task.State.IN_PROGRESS
        event = Event.objects.of(task).get()
        assert (event.what, event.new) == (
            "定了牵头单位和期限",
            {"牵头": "江苏省总工会", "期限": "2030年12月31日", "目标": "四百家"},
        )

    def test_assigning_the_same_again_leaves_no_trace(self, task, officer_of):
        actions.assign_lead(task, by=officer_of("沪"), org=task.lead, deadline=task.deadline)
        assert len(told(task)) == 1

    def test_only_the_host_divides(self, conference, officer_of, federations):
        task = conference.papers.get().tasks.get()
        no = "任务由上海市总工会分工，您现在的职务不能改"
        call = actions.assign_lead
        assert refusal(call, task, by=officer_of("苏"), org=federations["苏"]) == no
        assert refusal(call, task, by=officer_of("沪", role="leader"), org=federations["苏"]) == no
        regions = [org.region for org in federations.values()]
        assert refusal(actions.set_participants, task, by=officer_of("苏"), regions=regions) == no

    def test_a_lead_stands_in_a_region_that_takes_part(self, conference, officer_of):
        capital = make_alliance("jjj", [("110000", "北京市", "京", "")]).regions.get().organisations.get()
        task = conference.papers.get().tasks.get()
        no = "牵头单位要在参加会议的地区里选，北京市总工会不在其中"
        assert refusal(actions.assign_lead, task, by=officer_of("沪"), org=capital) == no

    def test_a_deadline_before_the_beginning_is_refused(self, conference, officer_of, federations):
        task = conference.papers.get().tasks.get()
        no = "完成期限不能早于开始日期，请核对两个日期"
        days = {"starts_on": dt.date(2021, 5, 2), "deadline": dt.date(2021, 5, 1)}
        assert refusal(actions.assign_lead, task, by=officer_of("沪"), org=federations["苏"], **days) == no

    def test_a_draft_is_not_divided(self, alliance, officer_of, federations):
        by = officer_of("沪")
        draft = actions.open_conference(by=by, alliance=alliance, year=2022, title="筹备中", tasks=["一"])
        task = draft.papers.get().tasks.get()
        no = "会议还是草稿，请先填写召开日期，再给任务分工"
        assert refusal(actions.assign_lead, task, by=by, org=federations["沪"]) == no

    def test_participants_are_set_and_brought_back(self, task, officer_of, federations):
        by, regions = officer_of("沪"), {short: org.region for short, org in federations.items()}
        actions.set_participants(task, by=by, regions=[regions["沪"], regions["苏"]])
        assert states(task) == {"沪": "pending", "苏": "pending", "浙": "excused", "皖": "excused"}
        actions.set_participants(task, by=by, regions=list(regions.values()))
        assert set(states(task).values()) == {"pending"}
        event = Event.objects.of(task).last()
        assert (event.old, event.new) == ({"参加地区": "沪 苏"}, {"参加地区": "沪 苏 浙 皖"})

    def test_a_new_lead_takes_part(self, task, officer_of, federations):
        by = officer_of("沪")
        actions.set_participants(task, by=by, regions=[federations[s].region for s in "沪苏"])
        actions.assign_lead(task, by=by, org=federations["皖"])
        assert states(task)["皖"] == "pending"

    def test_the_lead_cannot_stay_away(self, task, officer_of, federations):
        no = "江苏省的单位牵头这项任务，必须参加；要换牵头请先改牵头单位"
        regions = [federations[short].region for short in "沪浙"]
        assert refusal(actions.set_participants, task, by=officer_of("沪"), regions=regions) == no

    def test_who_has_claimed_is_not_struck_off(self, task, part_of, officer_of, federations):
        part_of("皖")
        regions = [federations[short].region for short in "沪苏"]
        no = "安徽省已经认领这项任务，不能由别的地区移出"
        assert refusal(actions.set_participants, task, by=officer_of("沪"), regions=regions) == no

    def test_a_stranger_region_cannot_take_part(self, task, officer_of, federations):
        tianjin = make_alliance("jjj", [("120000", "天津市", "津", "")]).regions.get()
        no = "只有参加会议的地区能参加任务，请核对"
        regions = [federations["苏"].region, tianjin]
        assert refusal(actions.set_participants, task, by=officer_of("沪"), regions=regions) == no


def states(task: Task) -> dict[str, str]:
    return {part.region.short: part.state for part in task.parts.select_related("region")}


class TestClaiming:
    def test_a_region_says_who_carries_it_out(self, task, officer_of, federations):
        city = make_org(federations["皖"], name="芜湖市总工会")
        part = task.parts.get(region__short="皖")
        actions.claim(part, by=officer_of("皖"), org=city, local_number="皖工发〔2021〕12号")
        part.refresh_from_db()
        assert (part.state, part.org, part.claimed_by) == ("claimed", city, officer_of("皖"))
        event = Event.objects.of(part).get()
        assert event.new == {"实施单位": "芜湖市总工会", "本地文号": "皖工发〔2021〕12号"}

    def test_claiming_again_changes_who_does_it(self, part_of, officer_of, federations):
        city = make_org(federations["皖"], name="芜湖市总工会")
        part = actions.claim(part_of("皖"), by=officer_of("皖"), org=city)
        assert (part.org, told(part)) == (city, ["认领了任务", "改了本地的安排"])

    def test_another_region_does_not_claim(self, task, officer_of, federations):
        part = task.parts.get(region__short="皖")
        no = "安徽省的任务由安徽省总工会认领"
        assert refusal(actions.claim, part, by=officer_of("苏"), org=federations["皖"]) == no
        assert refusal(actions.claim, part, by=officer_of("皖", role="contact"), org=federations["皖"]) == no

    def test_the_work_stays_in_the_region(self, task, officer_of, federations):
        part = task.parts.get(region__short="皖")
        no = "实施单位要在安徽省范围内选，江苏省总工会不在其中"
        assert refusal(actions.claim, part, by=officer_of("皖"), org=federations["苏"]) == no

    def test_nothing_is_claimed_before_there_is_a_lead(self, conference, officer_of, federations):
        part = conference.papers.get().tasks.get().parts.get(region__short="皖")
        no = "这项任务还没有定牵头单位，请等轮值单位分工以后再认领"
        assert refusal(actions.claim, part, by=officer_of("皖"), org=federations["皖"]) == no

    def test_who_does_not_take_part_does_not_claim(self, task, officer_of, federations):
        actions.set_participants(task, by=officer_of("沪"), regions=[federations[s].region for s in "沪苏浙"])
        part = task.parts.get(region__short="皖")
        no = "安徽省不参加这项任务，要参加请联系轮值单位"
        assert refusal(actions.claim, part, by=officer_of("皖"), org=federations["皖"]) == no
