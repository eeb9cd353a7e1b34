"""Pure answers about the meeting: the clock, the quorum, the voices, the turn of hosts."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from uuid import uuid4

import pytest

from lianxi.domains.conference import subjects
from lianxi.domains.conference.models import Conference, Item, Section, Voice
from lianxi.domains.conference.rules import agenda as rules
from lianxi.kernel.orgs.models import Region
from lianxi.kernel.refusal import Refused
from lianxi.kernel.rulebook.queries import Ruling
from lianxi.kernel.web.words import SHANGHAI

HU, SU, ZHE, WAN = (
    Region(id=uuid4(), code=code, name=name, short=name[0])
    for code, name in (("31", "上海市"), ("32", "江苏省"), ("33", "浙江省"), ("34", "安徽省"))
)
FOUR, THREE = [HU, SU, ZHE, WAN], [HU, SU, ZHE]
DAY = dt.date(2022, 9, 9)


def at(hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2022, 9, 9, hour, minute, tzinfo=SHANGHAI)


def sections(*minutes: int, **times: dict) -> list:
    """One section of items; ``times={"1": (began, ended)}`` by number."""
    items = []
    for number, planned in enumerate(minutes, start=1):
        began, ended = times.get(f"i{number}", (None, None))
        items.append(Item(title=f"第{number}项", minutes=planned, began_at=began, ended_at=ended))
    section = Section(title="议程")
    return [SimpleNamespace(title=section.title, items=SimpleNamespace(all=lambda: items))]


def plan(*minutes: int, begins: dt.time | None = dt.time(9), ends=None, now=None, **times) -> rules.Plan:
    return rules.plan_of(sections(*minutes, **times), on=DAY, begins_at=begins, ends_at=ends, now=now)


def clock(made: rules.Plan) -> list[str]:
    return [f"{slot.begins:%H:%M}–{slot.ends:%H:%M}" for slot in made.slots]


class TestTimetable:
    def test_items_follow_each_other(self):
        made = plan(10, 25, 60)
        assert clock(made) == ["09:00–09:10", "09:10–09:35", "09:35–10:35"]
        assert (made.minutes, made.over) == (95, 0)

    def test_without_a_beginning_there_is_no_clock(self):
        made = plan(10, 20, begins=None, ends=dt.time(11))
        assert [(slot.begins, slot.ends) for slot in made.slots] == [(None, None)] * 2
        assert (made.minutes, made.over) == (30, 0)

    def test_what_reaches_beyond_the_planned_end_is_late(self):
        made = plan(60, 50, 30, ends=dt.time(11))
        assert made.over == 20
        assert [slot.is_late for slot in made.slots] == [False, False, True]

    def test_room_left_is_negative(self):
        assert plan(60, ends=dt.time(11)).over == -60

    def test_a_running_meeting_goes_by_what_really_happened(self):
        """The first ended five minutes late; the second runs over; the third waits for it."""
        made = plan(
            10, 10, 10, now=at(9, 40), ends=dt.time(9, 45),
            i1=(at(9, 5), at(9, 20)), i2=(at(9, 20), None),
        )  # fmt: skip
        assert clock(made) == ["09:05–09:20", "09:20–09:40", "09:40–09:50"]
        assert [slot.state for slot in made.slots] == ["done", "now", "next"]
        assert (made.slots[0].took, made.slots[0].over) == (15, 5)
        assert made.over == 5

    def test_an_item_that_never_ran_over_has_no_minutes_over(self):
        slot = plan(10, i1=(at(9), at(9, 4)), now=at(9, 5)).slots[0]
        assert (slot.took, slot.over) == (4, 0)

    def test_an_item_is_never_expected_in_the_past(self):
        assert clock(plan(10, now=at(10))) == ["10:00–10:10"]


class TestQuorum:
    @pytest.mark.parametrize(
        "rule, present, host, met",
        [
            (subjects.ALL, FOUR, HU, True),
            (subjects.ALL, THREE, HU, False),
            (subjects.ALL, [], HU, False),
            (subjects.MOST_WITH_HOST, THREE, HU, True),
            (subjects.MOST_WITH_HOST, [HU, SU], HU, False),  # half is not more than half
            (subjects.MOST_WITH_HOST, [SU, ZHE, WAN], HU, False),  # the host is away
            (subjects.MOST_WITH_HOST, FOUR, HU, True),
        ],
    )
    def test_of_four(self, rule, present, host, met):
        assert rules.quorum_met(rule, FOUR, present, host) == met

    @pytest.mark.parametrize(
        "rule, present, met",
        [
            (subjects.ALL, THREE, True),
            (subjects.ALL, [HU, SU], False),
            (subjects.MOST_WITH_HOST, [HU, SU], True),
            (subjects.MOST_WITH_HOST, [HU], False),
        ],
    )
    def test_of_three(self, rule, present, met):
        assert rules.quorum_met(rule, THREE, present, HU) == met

    def test_a_stranger_in_the_room_does_not_count(self):
        assert not rules.quorum_met(subjects.ALL, THREE, [HU, SU, WAN], HU)

    @pytest.mark.parametrize(
        "absent, is_met, sentence",
        [
            ([], True, "四家都已到会，可以形成决定"),
            ([WAN], True, "到会三家（共四家），安徽未到；达到议事人数，可以形成决定"),
            ([WAN], False, "到会三家（共四家），安徽未到；规则是“全部成员到会”，现在不能形成决定"),
        ],
    )
    def test_it_is_told_in_one_sentence(self, absent, is_met, sentence):
        present = [region for region in FOUR if region not in absent]
        quorum = rules.Quorum(Ruling.default(subjects.QUORUM), present, absent, is_met)
        assert quorum.sentence == sentence


def said(**answers: str) -> list[rules.Said]:
    regions = {"hu": HU, "su": SU, "zhe": ZHE, "wan": WAN}
    return [rules.Said(regions[name], *answer.split("：")) for name, answer in answers.items()]


class TestVoices:
    def test_all_present_agree_or_reserve(self):
        rules.refuse_discord(said(hu="agree", su="reserve：期限太紧"), [HU, SU])

    @pytest.mark.parametrize(
        "answers, refusal",
        [
            ({"hu": "agree"}, "还差江苏、浙江表态"),
            ({"hu": "agree", "su": "agree", "zhe": "agree", "wan": "agree"}, "安徽没有到会，不能表态"),
            (
                {"hu": "agree", "su": "object", "zhe": "object：不同意"},
                "江苏、浙江不同意，不能形成决定。可以改记为通报，写明不同意见，会后再征求意见",
            ),
            ({"hu": "agree", "su": "reserve", "zhe": "agree"}, "请写明江苏的保留意见"),
        ],
    )
    def test_there_is_no_majority(self, answers, refusal):
        with pytest.raises(Refused) as refused:
            rules.refuse_discord(said(**answers), THREE)
        assert str(refused.value) == refusal

    def test_an_objection_is_never_kept_as_a_voice(self):
        assert rules.OBJECTS not in Voice.Answer.values


def held(host: Region | None, next_host: Region | None = None) -> Conference:
    return Conference(host=host, next_host=next_host)


class TestTurn:
    @pytest.mark.parametrize(
        "past, suggested",
        [
            ([], None),
            ([held(HU)], SU),
            ([held(WAN)], HU),
            ([held(HU), held(HU)], SU),  # the same host twice running is no reason to skip anybody
            ([held(None), held(ZHE)], WAN),  # nobody was settled last year
            ([held(HU, next_host=ZHE), held(WAN)], ZHE),  # the members agreed otherwise
        ],
    )
    def test_the_next_seat_unless_the_last_meeting_said_otherwise(self, past, suggested):
        assert rules.suggested_host(FOUR, past) == suggested

    def test_a_region_that_left_is_passed_over(self):
        assert rules.suggested_host(THREE, [held(WAN), held(SU)]) == ZHE


class TestSentences:
    @pytest.mark.parametrize(
        "made, told",
        [
            (plan(), "还没有排议程"),
            (plan(10, 15), "两项议程，09:00开始，09:25结束"),
            (plan(10, 15, begins=None), "两项议程，共25分钟"),
            (plan(60, 70, ends=dt.time(11)), "两项议程共130分钟，比计划超出10分钟"),
        ],
    )
    def test_the_plan(self, made, told):
        assert rules.plan_standing(made) == told

    @pytest.mark.parametrize(
        "times, told",
        [
            ({}, "会议已经开始，等待第一项议程"),
            ({"i1": (at(9), None)}, "正在议第一项，后面还有一项"),
            ({"i1": (at(9), at(9, 5)), "i2": (at(9, 5), None)}, "正在议第二项，是最后一项"),
            ({"i1": (at(9), at(9, 5))}, "等待下一项：“第2项”"),
            ({"i1": (at(9), at(9, 5)), "i2": (at(9, 5), at(9, 9))}, "议程都已议完，可以闭会"),
        ],
    )
    def test_the_running_meeting(self, times, told):
        assert rules.running_standing(plan(10, 10, now=at(9, 10), **times)) == told

    def test_the_closed_one(self):
        made = plan(10, 10, i1=(at(9), at(9, 5)))
        outcomes = [SimpleNamespace(kind=kind) for kind in ("decision", "decision", "task")]
        assert rules.closed_standing(made, outcomes) == "议了一项议程，形成两项决定、一项任务"
        assert rules.closed_standing(made, []) == "会议已经闭会，议了一项议程"
        assert rules.closed_standing(plan(), []) == "会议已经闭会，没有登记议程"


@pytest.mark.parametrize(
    "facts, names",
    [
        ({}, ["召开日期", "开始时间", "地点"]),
        ({"held_on": DAY, "begins_at": dt.time(9), "place": "上海"}, []),
        ({"held_on": DAY, "begins_at": dt.time(9), "mode": "remote"}, ["视频会议地址"]),
        ({"held_on": DAY, "begins_at": dt.time(9), "mode": "hybrid"}, ["地点", "视频会议地址"]),
    ],
)
def test_what_a_notice_cannot_do_without(facts, names):
    assert rules.lacking(Conference(**facts)) == names
