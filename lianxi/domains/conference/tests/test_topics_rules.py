"""The table of moves, and how a topic says where it stands."""

from __future__ import annotations

import pytest

from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.models import Topic
from lianxi.domains.conference.rules import topics as rules
from lianxi.kernel.refusal import Refused
from tests.factories import conference_topics as make

State = Topic.State
HOST, PROPOSER = rules.Hand.HOST, rules.Hand.PROPOSER

# The whole table once more, by hand: a changed line must be changed on purpose.
MOVES = [
    ("draft", "submitted", PROPOSER),
    ("draft", "withdrawn", PROPOSER),
    ("submitted", "host_review", HOST),
    ("submitted", "withdrawn", PROPOSER),
    ("host_review", "draft", HOST),
    ("host_review", "circulated", HOST),
    ("host_review", "agreed", HOST),
    ("host_review", "deferred", HOST),
    ("host_review", "withdrawn", PROPOSER),
    ("circulated", "revised", PROPOSER),
    ("circulated", "agreed", HOST),
    ("circulated", "deferred", HOST),
    ("circulated", "withdrawn", PROPOSER),
    ("revised", "circulated", HOST),
    ("revised", "agreed", HOST),
    ("revised", "deferred", HOST),
    ("revised", "withdrawn", PROPOSER),
    ("agreed", "deferred", HOST),
]


def test_the_table_of_moves_is_complete():
    found = [(a, b, hand) for a, ways in rules.MOVES.items() for b, hand in ways.items()]
    assert found == [(State(a), State(b), hand) for a, b, hand in MOVES]
    assert set(rules.MOVES) == set(State)


@pytest.mark.django_db
class TestHands:
    @pytest.fixture
    def topic(self, alliance, officer_of):
        """Proposed by Anhui to a meeting of Shanghai's."""
        meeting = make.make_coming(alliance, by=officer_of("沪"))
        return make.make_taken_up(meeting, officer_of("皖"), officer_of("沪"))

    @pytest.mark.parametrize("to", list(State))
    @pytest.mark.parametrize("short", ["沪", "苏", "皖"])
    def test_only_the_right_hand_moves(self, topic, officer_of, short, to):
        hand = rules.MOVES[State.HOST_REVIEW].get(to)
        right = {HOST: "沪", PROPOSER: "皖", None: ""}[hand]
        assert rules.may_move(topic, to, officer_of(short)) == (short == right)

    def test_a_leader_and_a_contact_move_nothing(self, topic, officer_of):
        for role in ("leader", "contact"):
            assert not any(rules.may_move(topic, to, officer_of("沪", role=role)) for to in State)

    def test_a_refusal_names_whose_move_it_is(self, topic, officer_of):
        with pytest.raises(Refused, match="这一步由上海市总工会办理，您现在的职务不能办"):
            rules.refuse_move(topic, State.DEFERRED, officer_of("皖"))

    def test_a_refusal_names_the_state(self, topic, officer_of):
        with pytest.raises(Refused, match="议题现在是“轮值审核中”，不能修改，请刷新页面看看最新情况"):
            rules.refuse_move(topic, State.REVISED, officer_of("皖"))


@pytest.mark.django_db
class TestSentences:
    @pytest.fixture
    def meeting(self, alliance, officer_of):
        return make.make_coming(alliance, by=officer_of("沪"))

    def bar(self, topic) -> list[tuple[str, str]]:
        return [(str(step["label"]), step["state"]) for step in rules.step_bar(topic)]

    def test_a_draft(self, meeting, officer_of):
        topic = actions.keep_draft(make.wording(meeting), by=officer_of("皖"), alliance=meeting.alliance)
        assert rules.told(topic) == "草稿，提交以后别的地区才看得到"
        assert self.bar(topic)[0] == ("提交", "now")

    def test_submitted_and_reviewed(self, meeting, officer_of):
        topic = make.make_topic(meeting, officer_of("皖"))
        assert rules.told(topic) == "已提交，等上海市总工会审核"
        assert self.bar(topic) == [
            ("提交", "done"),
            ("轮值审核", "now"),
            ("征求意见", "next"),
            ("列入议程", "next"),
        ]
        actions.take_up(topic, by=officer_of("沪"), conference=meeting)
        assert rules.told(topic) == "上海市总工会正在审核"

    def test_in_the_backlog(self, meeting, officer_of):
        topic = make.make_topic(None, officer_of("皖"))
        assert rules.told(topic) == "在征集库里，等轮值单位选用"

    def test_sent_back_begins_the_bar_anew(self, meeting, officer_of):
        topic = make.make_taken_up(meeting, officer_of("皖"), officer_of("沪"))
        actions.send_back(topic, by=officer_of("沪"), comment="请补结算价格")
        assert rules.told(topic) == "已退回安徽省总工会修改"
        assert rules.returned_because(topic) == "请补结算价格"
        assert self.bar(topic)[0] == ("提交", "now")

    def test_agreed_without_a_round_shows_only_what_happened(self, meeting, officer_of):
        topic = make.make_taken_up(meeting, officer_of("皖"), officer_of("沪"))
        actions.agree(topic, by=officer_of("沪"))
        assert rules.told(topic) == f"已列入{meeting.short_name}议程"
        assert self.bar(topic) == [("提交", "done"), ("轮值审核", "done"), ("列入议程", "done")]

    def test_deferred_says_why(self, meeting, officer_of):
        topic = make.make_taken_up(meeting, officer_of("皖"), officer_of("沪"))
        actions.defer(topic, by=officer_of("沪"), comment="今年已有两项疗休养任务")
        assert rules.told(topic) == "缓议：今年已有两项疗休养任务"
        assert self.bar(topic)[-1] == ("缓议", "done")

    def test_the_room_counts(self, meeting, officer_of):
        today = meeting.held_on
        assert rules.room_sentence(meeting, [], today) == "还没有征集议题"
        topic = make.make_taken_up(meeting, officer_of("皖"), officer_of("沪"))
        assert rules.room_sentence(meeting, [topic], today) == "收到 1 个议题，0 个列入议程"
