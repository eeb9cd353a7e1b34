"""From the call to the agenda: who may, what is refused, who is told."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from lianxi.domains.conference.actions import circulation
from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.models import Topic, TopicStep
from lianxi.domains.conference.queries import topics as queries
from lianxi.domains.conference.queries.topics_matters import matters_for
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference_topics as make
from tests.factories import make_alliance, make_officer

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


@pytest.fixture
def meeting(alliance, officer_of):
    """In 60 days; Shanghai's, and no host is settled."""
    return make.make_coming(alliance, by=officer_of("沪"))


@pytest.fixture
def people(officer_of):
    return {short: officer_of(short) for short in "沪苏浙皖"}


@pytest.fixture
def submitted(meeting, people):
    return make.make_topic(meeting, people["皖"])


@pytest.fixture
def taken(submitted, meeting, people):
    return actions.take_up(submitted, by=people["沪"], conference=meeting)


def told(user) -> list[str]:
    return list(Message.objects.filter(recipient=user).order_by("id").values_list("title", flat=True))


def matters(user) -> list[str]:
    return [matter.title for matter in matters_for(user, TODAY())]


class TestCall:
    def test_the_rulebook_says_until_when_and_everybody_is_told(self, meeting, people):
        actions.call_for_topics(meeting, by=people["沪"])
        meeting.refresh_from_db()
        assert meeting.topics_until == meeting.held_on - dt.timedelta(days=30)
        assert [len(told(people[short])) for short in "沪苏浙皖"] == [0, 1, 1, 1]
        assert matters(people["皖"]) == [f"提议题：{meeting}"]

    def test_who_has_proposed_is_asked_no_more(self, meeting, people):
        actions.call_for_topics(meeting, by=people["沪"])
        make.make_topic(meeting, people["皖"])
        assert matters(people["皖"]) == []

    def test_the_settled_host_calls(self, alliance, people):
        meeting = make.make_coming(alliance, by=people["沪"], host=people["浙"].acting_org.region)
        with pytest.raises(Refused, match="议题由轮值的浙江省总工会征集"):
            actions.call_for_topics(meeting, by=people["沪"])
        assert actions.call_for_topics(meeting, by=people["浙"]).topics_until is not None

    @pytest.mark.parametrize(
        "days, why", [(-1, "征集截止日期已经过去"), (60, "征集要在这以前截止"), (90, "征集要在这以前截止")]
    )
    def test_a_day_that_cannot_be_is_refused(self, meeting, people, days, why):
        with pytest.raises(Refused, match=why):
            actions.call_for_topics(meeting, by=people["沪"], until=TODAY() + dt.timedelta(days=days))

    def test_a_closed_meeting_calls_for_nothing(self, alliance, people):
        closed = make.make.make_conference(alliance, by=people["沪"])
        with pytest.raises(Refused, match="会议已经闭会，不能再征集议题"):
            actions.call_for_topics(closed, by=people["沪"], until=TODAY())

    def test_after_the_day_topics_go_to_the_backlog(self, meeting, people):
        actions.call_for_topics(meeting, by=people["沪"])
        meeting.topics_until = TODAY() - dt.timedelta(days=1)
        meeting.save()
        with pytest.raises(Refused, match="这次会议的议题征集已经截止"):
            make.make_topic(meeting, people["皖"])
        assert make.make_topic(None, people["皖"]).state == "submitted"


class TestProposing:
    def test_any_federation_proposes_and_nobody_else(self, meeting, people, officer_of, federations):
        for short in "沪苏浙皖":
            assert make.make_topic(meeting, people[short]).org == federations[short]
        city = make_officer(
            federations["皖"].add_child(region=federations["皖"].region, kind="city", name="黄山")
        )
        for stranger in (officer_of("皖", role="leader"), city):
            with pytest.raises(Refused, match="议题由总工会的经办人提出，您现在的职务不能提"):
                actions.keep_draft(make.wording(), by=stranger, alliance=meeting.alliance)

    def test_two_savings_of_one_form_make_one_draft(self, meeting, people):
        key = uuid4()
        for title in ("互认", "互认疗休养基地"):
            actions.keep_draft(
                make.wording(meeting, title=title), by=people["皖"], alliance=meeting.alliance, key=key
            )
        assert Topic.objects.get().title == "互认疗休养基地"
        assert Event.objects.filter(action="topic.drafted").count() == 1

    def test_another_federation_does_not_write_into_it(self, meeting, people):
        draft = actions.keep_draft(make.wording(meeting), by=people["皖"], alliance=meeting.alliance)
        with pytest.raises(Refused, match="这份议题已经提交，或不是本单位的"):
            actions.keep_draft(
                make.wording(title="改了"), by=people["苏"], alliance=meeting.alliance, key=draft.pk
            )

    def test_what_was_sent_is_no_draft_any_more(self, submitted, people):
        with pytest.raises(Refused, match="这份议题已经提交"):
            actions.keep_draft(make.wording(), by=people["皖"], alliance=submitted.alliance, key=submitted.pk)

    def test_a_draft_is_seen_by_its_region_only(self, meeting, people):
        draft = actions.keep_draft(make.wording(meeting), by=people["皖"], alliance=meeting.alliance)
        seen = [short for short in "沪苏浙皖" if Topic.objects.visible_to(people[short]).exists()]
        assert seen == ["皖"]
        actions.submit(draft, by=people["皖"])
        assert [s for s in "沪苏浙皖" if Topic.objects.visible_to(people[s]).exists()] == list("沪苏浙皖")

    def test_a_secret_topic_is_seen_by_the_host_too_and_names_its_meeting(self, meeting, people):
        make.make_topic(meeting, people["皖"], is_secret=True)
        assert [s for s in "沪苏浙皖" if Topic.objects.visible_to(people[s]).exists()] == ["沪", "皖"]
        with pytest.raises(Refused, match="内部议题只给轮值单位看，请先选定提交给哪次会议"):
            make.make_topic(None, people["皖"], is_secret=True)

    @pytest.mark.parametrize(
        "words, why",
        [
            ({"title": " "}, "请填写议题的题目"),
            ({"ask": "", "draft_text": ""}, "请写明请其他地区做什么，或建议写入文件的文字"),
        ],
    )
    def test_half_a_topic_is_kept_but_not_sent(self, meeting, people, words, why):
        draft = actions.keep_draft(make.wording(meeting, **words), by=people["皖"], alliance=meeting.alliance)
        with pytest.raises(Refused, match=why):
            actions.submit(draft, by=people["皖"])

    def test_the_host_is_told_and_finds_it_among_its_matters(self, submitted, people):
        assert told(people["沪"]) == [f"请审核议题：{submitted}"]
        assert matters(people["沪"]) == [f"审核议题：{submitted}"]
        assert matters(people["苏"]) == []


class TestAttachments:
    def upload(self) -> SimpleUploadedFile:
        return SimpleUploadedFile("结算价格.pdf", b"%PDF-1.7\n1 0 obj")

    def test_while_it_is_a_draft(self, meeting, people):
        draft = actions.keep_draft(make.wording(meeting), by=people["皖"], alliance=meeting.alliance)
        attached = actions.attach(draft, by=people["皖"], upload=self.upload())
        with pytest.raises(Refused, match="附件由提出单位上传"):
            actions.attach(draft, by=people["苏"], upload=self.upload())
        actions.detach(attached, by=people["皖"])
        assert not draft.files.exists()

    def test_what_was_sent_stays_as_it_was(self, meeting, people):
        draft = actions.keep_draft(make.wording(meeting), by=people["皖"], alliance=meeting.alliance)
        attached = actions.attach(draft, by=people["皖"], upload=self.upload())
        actions.submit(draft, by=people["皖"])
        with pytest.raises(Refused, match="议题已经提交，附件不能再改"):
            actions.attach(draft, by=people["皖"], upload=self.upload())
        with pytest.raises(Refused, match="议题已经提交，附件不能再去掉"):
            actions.detach(attached, by=people["皖"])


class TestHost:
    def test_the_host_pulls_a_topic_out_of_the_backlog(self, meeting, people):
        topic = make.make_topic(None, people["皖"])
        assert list(queries.backlog(meeting.alliance, people["沪"])) == [topic]
        actions.take_up(topic, by=people["沪"], conference=meeting)
        [found] = queries.topics_of(meeting, people["苏"])
        assert (found.meeting, found.state, found.conference) == (meeting, "host_review", None)
        assert not queries.backlog(meeting.alliance, people["沪"]).exists()

    def test_of_two_meetings_one_takes_it(self, alliance, meeting, people):
        other = make.make_coming(alliance, by=people["苏"])
        topic = make.make_topic(None, people["皖"])
        actions.take_up(topic, by=people["沪"], conference=meeting)
        stale = Topic.objects.get(pk=topic.pk)
        with pytest.raises(Refused, match=f"这个议题是提给{meeting}的"):
            actions.take_up(stale, by=people["苏"], conference=other)

    def test_the_database_keeps_a_topic_with_one_meeting(self, alliance, meeting, people):
        topic = make.make_topic(None, people["皖"])
        actions.take_up(topic, by=people["沪"], conference=meeting)
        with pytest.raises(IntegrityError, match="a_topic_is_taken_up_by_one_meeting"), transaction.atomic():
            TopicStep.objects.create(
                topic=topic,
                state="host_review",
                org=people["沪"].acting_org,
                by=people["沪"],
                conference=make.make_coming(alliance),
            )

    def test_only_the_host_takes_up(self, submitted, meeting, people):
        with pytest.raises(Refused, match="这次会议的议题由上海市总工会受理"):
            actions.take_up(submitted, by=people["苏"], conference=meeting)

    def test_a_region_that_is_no_party_brings_nothing(self, alliance, people, federations):
        pair = [federations[short].region for short in "沪苏"]
        meeting = make.make_coming(alliance, by=people["沪"], regions=pair)
        topic = make.make_topic(None, people["皖"])
        with pytest.raises(Refused, match="安徽省总工会不参加这次会议，不能受理它的议题"):
            actions.take_up(topic, by=people["沪"], conference=meeting)

    def test_sent_back_revised_and_sent_again(self, taken, meeting, people):
        actions.send_back(taken, by=people["沪"], comment="请补结算价格")
        assert matters(people["皖"]) == [f"修改退回的议题：{taken}"]
        assert told(people["皖"]) == [f"议题退回修改：{taken}"]
        actions.submit(taken, by=people["皖"])
        assert actions.take_up(taken, by=people["沪"], conference=meeting).state == "host_review"

    def test_one_from_the_backlog_comes_back_to_the_meeting_that_took_it(self, meeting, people):
        topic = actions.take_up(make.make_topic(None, people["皖"]), by=people["沪"], conference=meeting)
        actions.send_back(topic, by=people["沪"], comment="请补结算价格")
        actions.submit(topic, by=people["皖"])
        assert actions.take_up(topic, by=people["沪"], conference=meeting).state == "host_review"

    @pytest.mark.parametrize("verb", [actions.send_back, actions.defer])
    def test_no_reason_no_step(self, taken, people, verb):
        with pytest.raises(Refused, match="请写明"):
            verb(taken, by=people["沪"], comment="  ")

    def test_agreed_topics_are_for_the_agenda_in_their_order(self, meeting, people):
        topics = [make.make_taken_up(meeting, people[s], people["沪"], title=s) for s in "皖苏"]
        for topic in reversed(topics):
            actions.agree(topic, by=people["沪"])
        assert [topic.title for topic in queries.agreed_for(meeting)] == ["皖", "苏"]
        assert told(people["皖"]) == ["议题列入议程：皖"]

    def test_what_is_withdrawn_stays_withdrawn(self, taken, people):
        actions.withdraw(taken, by=people["皖"])
        with pytest.raises(Refused, match="议题现在是“已撤回”，不能列入议程"):
            actions.agree(taken, by=people["沪"])

    def test_nobody_withdraws_the_topic_of_another(self, taken, people):
        with pytest.raises(Refused, match="这一步由安徽省总工会办理"):
            actions.withdraw(taken, by=people["沪"])


class TestForwarding:
    @pytest.fixture
    def next_meeting(self, alliance, people):
        return make.make_coming(alliance, by=people["苏"])

    def test_the_derived_one_knows_its_origin_and_is_a_row_of_who_forwards(self, taken, next_meeting, people):
        derived = actions.forward(taken, by=people["沪"], conference=next_meeting, comment="今年议不完")
        assert (derived.origin, derived.org) == (taken, people["沪"].acting_org)
        assert (derived.state, derived.meeting) == ("submitted", next_meeting)
        assert Topic.objects.get(pk=taken.pk).state == "deferred"
        assert list(queries.derived_of(taken, people["皖"])) == [derived]
        assert told(people["苏"]) == [f"请审核转来的议题：{derived}"]

    def test_back_into_the_backlog(self, taken, meeting, people):
        derived = actions.forward(taken, by=people["沪"], conference=None, comment="留给明年")
        assert list(queries.backlog(meeting.alliance, people["浙"])) == [derived]

    def test_the_proposer_takes_a_deferred_one_elsewhere(self, taken, next_meeting, people):
        actions.defer(taken, by=people["沪"], comment="今年议不完")
        derived = actions.forward(taken, by=people["皖"], conference=next_meeting, comment="请明年议")
        assert derived.org == people["皖"].acting_org

    def test_while_the_host_reviews_only_the_host_forwards(self, taken, next_meeting, people):
        with pytest.raises(Refused, match="请轮值单位转出"):
            actions.forward(taken, by=people["皖"], conference=next_meeting, comment="换一次会")
        with pytest.raises(Refused, match="议题由轮值单位或提出单位转出"):
            actions.forward(taken, by=people["浙"], conference=next_meeting, comment="换一次会")

    def test_not_to_where_it_is(self, taken, meeting, people):
        with pytest.raises(Refused, match="请选一次还没有闭会的、别的会议"):
            actions.forward(taken, by=people["沪"], conference=meeting, comment="再议")

    def test_a_secret_one_does_not_go_where_all_see_it(self, meeting, people):
        secret = make.make_taken_up(meeting, people["皖"], people["沪"], is_secret=True)
        with pytest.raises(Refused, match="内部议题不能转回征集库"):
            actions.forward(secret, by=people["沪"], conference=None, comment="留给明年")


def test_three_regions_do_the_same(db):
    alliance = make_alliance(
        "jjj",
        regions=[
            ("110000", "北京市", "京", ""),
            ("120000", "天津市", "津", ""),
            ("130000", "河北省", "冀", ""),
        ],
    )
    federations = {seat.region.short: seat.region for seat in alliance.seats.select_related("region")}
    people = {short: make_officer(region.organisations.get()) for short, region in federations.items()}
    meeting = make.make_coming(alliance, by=people["京"])
    topic = make.make_taken_up(meeting, people["冀"], people["京"])
    circular = make.make_circular(topic, people["京"])
    for short in "京津":
        circulation.reply(circular, by=people[short], answer="agree")
    assert actions.agree(topic, by=people["京"]).state == "agreed"
