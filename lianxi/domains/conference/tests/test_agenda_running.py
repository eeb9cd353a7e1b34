"""The running meeting: items, outcomes with every voice, speakers, the note, closing."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.models import Conference, Item, Outcome, Section, Task, Voice
from lianxi.domains.conference.rules.agenda import Outdated
from lianxi.domains.conference.tests.test_agenda_actions import last_event, refusal
from lianxi.kernel.orgs.models import Organisation
from tests import factories
from tests.factories import conference_agenda as make
from tests.factories.conference_agenda import agreed, item_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting(alliance, officer_of) -> Conference:
    """In progress, everybody present, the first item running."""
    meeting = make.make_running(alliance, by=officer_of("沪"))
    actions.go_on(meeting, by=None, after=None)
    return meeting


@pytest.fixture
def item(meeting) -> Item:
    return item_at(meeting, 1)


class TestItems:
    def test_next_ends_one_and_starts_the_other(self, meeting, item, officer_of):
        started = actions.go_on(meeting, by=officer_of("沪"), after=item)
        item.refresh_from_db()
        assert (item.ended_at is not None, started) == (True, item_at(meeting, 2))

    def test_pressed_on_an_old_page_it_passes_nothing_over(self, meeting, item, officer_of):
        actions.go_on(meeting, by=officer_of("沪"), after=item)
        no = "刚刚有人换了议程：正在议“第2项议程”"
        assert refusal(actions.go_on, meeting, by=officer_of("沪"), after=item) == no
        assert item_at(meeting, 3).began_at is None

    def test_after_the_last_there_is_none(self, meeting, officer_of):
        for number in (1, 2, 3):
            started = actions.go_on(meeting, by=None, after=item_at(meeting, number))
        assert started is None
        no = "议程都已议完，可以闭会"
        assert refusal(actions.go_on, meeting, by=officer_of("沪"), after=None) == no

    def test_one_at_a_time(self, meeting, item, officer_of):
        no = "正在议“第1项议程”，请先结束它"
        assert refusal(actions.start_item, item_at(meeting, 3), by=officer_of("沪")) == no
        actions.finish_item(item, by=officer_of("沪"))
        assert actions.start_item(item_at(meeting, 3), by=officer_of("沪")).began_at is not None

    def test_what_was_ended_too_early_goes_on_with_its_time(self, meeting, item, officer_of):
        actions.finish_item(item, by=officer_of("沪"))
        again = actions.start_item(item, by=officer_of("沪"))
        assert (again.began_at, again.ended_at) == (item.began_at, None)
        assert last_event(meeting).what == "接着议“第1项议程”"

    def test_only_who_runs_the_meeting_turns_its_clock(self, meeting, item, officer_of):
        no = "会议由上海总工会筹备和主持，您现在的职务不能改"
        assert refusal(actions.finish_item, item, by=officer_of("苏")) == no
        assert refusal(actions.go_on, meeting, by=officer_of("苏"), after=item) == no

    def test_what_has_begun_is_not_edited_any_more(self, meeting, item, officer_of):
        no = "“第1项议程”已经开始，不能再改、再移"
        assert refusal(actions.change_item, item, by=officer_of("沪"), words={"minutes": 5}) == no
        assert refusal(actions.remove_item, item, by=officer_of("沪")) == no
        assert refusal(actions.step_item, item, by=officer_of("沪"), up=False) == no
        actions.change_item(item_at(meeting, 3), by=officer_of("沪"), words={"minutes": 5})

    def test_nothing_runs_before_the_meeting_does(self, alliance, officer_of):
        draft = make.make_meeting(alliance)
        assert refusal(actions.start_item, item_at(draft, 1), by=officer_of("沪")) == "会议还没有开始"


class TestDecisions:
    def test_every_voice_is_kept_with_who_was_present(self, meeting, item, officer_of):
        said = agreed(meeting, {"浙": ("reserve", "期限太紧")})
        outcome = actions.record_decision(item, by=officer_of("沪"), text="联合印发。", said=said)
        assert outcome.present == ["310000", "320000", "330000", "340000"]
        voices = outcome.voices.order_by("region__code").values_list("region__short", "answer", "comment")
        assert list(voices) == [
            ("沪", "agree", ""), ("苏", "agree", ""), ("浙", "reserve", "期限太紧"), ("皖", "agree", ""),
        ]  # fmt: skip
        event = last_event(meeting)
        assert event.what == "记录了决定：联合印发。"
        assert event.new == {"沪": "同意", "苏": "同意", "浙": "同意，有保留意见：期限太紧", "皖": "同意"}

    def test_an_objection_is_no_decision(self, meeting, item, officer_of):
        said = agreed(meeting, {"皖": ("object", "")})
        no = "安徽不同意，不能形成决定。可以改记为通报，写明不同意见，会后再征求意见"
        assert refusal(actions.record_decision, item, by=officer_of("沪"), text="印发", said=said) == no
        assert not Outcome.objects.exists()

    def test_without_the_quorum_there_is_none(self, alliance, officer_of, federations):
        present = [federations[short].region for short in "沪苏浙"]
        meeting = make.make_running(alliance, present=present)
        actions.go_on(meeting, by=None, after=None)
        no = "到会三家（共四家），安徽未到；规则是“全部成员到会”，现在不能形成决定"
        item, said = item_at(meeting, 1), agreed(meeting)[:3]
        assert refusal(actions.record_decision, item, by=officer_of("沪"), text="印发", said=said) == no
        assert actions.record_information(item, by=officer_of("沪"), text="安徽缺席，改日再议")

    def test_three_regions_are_all(self):
        three = factories.make_alliance("three", factories.REGIONS[:3])
        meeting = make.make_running(three)
        item = actions.go_on(meeting, by=None, after=None)
        officer = factories.make_officer(Organisation.objects.federations().first())
        outcome = actions.record_decision(item, by=officer, text="三家印发。", said=agreed(meeting))
        assert (len(outcome.present), outcome.voices.count()) == (3, 3)

    def test_whoever_arrives_later_does_not_change_what_was_decided(self, alliance, officer_of, federations):
        meeting = make.make_running(alliance, present=[federations[s].region for s in "沪苏浙"])
        quorum = {"value": "most_with_host"}
        Conference.objects.filter(pk=meeting.pk).update(quorum=meeting.quorum | quorum)
        item = actions.go_on(meeting, by=None, after=None)
        outcome = actions.record_decision(item, by=officer_of("沪"), text="印发", said=agreed(meeting)[:3])
        make.make_present(meeting, federations["皖"].region)
        outcome.refresh_from_db()
        assert outcome.present == ["310000", "320000", "330000"]

    def test_pressed_twice_it_is_recorded_once(self, meeting, item, officer_of):
        record = {"by": officer_of("沪"), "text": "印发", "said": agreed(meeting)}
        actions.record_decision(item, **record)
        assert refusal(actions.record_decision, item, **record) == "同样的内容刚刚已经记过"

    def test_an_item_that_has_not_begun_leads_to_nothing(self, meeting, officer_of):
        no = "“第2项议程”还没有开始，不能记录结果"
        call, later = actions.record_information, item_at(meeting, 2)
        assert refusal(call, later, by=officer_of("沪"), text="通报") == no
        assert refusal(call, item_at(meeting, 1), by=officer_of("沪"), text="  ") == "请写议定的内容"

    def test_only_who_runs_the_meeting_records(self, meeting, item, officer_of):
        no = "会议由上海总工会筹备和主持，您现在的职务不能改"
        assert refusal(actions.record_information, item, by=officer_of("苏"), text="通报") == no

    def test_only_while_the_meeting_runs(self, alliance, officer_of):
        closed = make.make_closed(alliance)
        call = actions.record_information
        assert refusal(call, item_at(closed, 1), by=officer_of("沪"), text="补") == "会议已经闭会，只能查看"


class TestTasks:
    def test_a_task_enters_the_paper_for_every_region(self, meeting, item, officer_of, federations):
        paper = meeting.papers.get()
        deadline = timezone.localdate() + dt.timedelta(days=90)
        outcome = actions.record_task(
            item, by=officer_of("沪"), text="由江苏牵头，年底前完成互认名录。", paper=paper,
            title="完成互认名录", lead=federations["苏"], deadline=deadline,
        )  # fmt: skip
        task = Task.objects.get()
        assert (task.outcome, task.number, task.lead, task.state) == (
            outcome, 1, federations["苏"], "in_progress",
        )  # fmt: skip
        assert (task.text, task.parts.count()) == ("由江苏牵头，年底前完成互认名录。", 4)

    def test_without_a_lead_it_waits_to_be_divided(self, meeting, item, officer_of):
        record = {"by": officer_of("沪"), "paper": meeting.papers.get(), "title": "名录"}
        for text in ("一", "二"):
            actions.record_task(item, text=text, **record)
        assert [(task.number, task.state) for task in Task.objects.order_by("number")] == [
            (1, "open"), (2, "open"),
        ]  # fmt: skip

    def test_without_a_paper_it_stands_among_what_was_agreed(self, meeting, item, officer_of):
        for text in ("一", "二"):
            actions.record_task(item, by=officer_of("沪"), text=text, title="名录")
        papers = {str(task.paper) for task in Task.objects.all()}
        assert (papers, meeting.papers.filter(title="").count()) == ({"会议议定事项"}, 1)

    def test_strange_papers_leads_and_days_are_refused(self, meeting, item, alliance, officer_of):
        record = {"by": officer_of("沪"), "text": "做", "title": "做", "paper": meeting.papers.get()}
        other = make.make_meeting(alliance, items=0).papers.get()
        capital = factories.make_alliance("jjj", [("110000", "北京市", "京", "")])
        beijing = capital.regions.get().organisations.get()
        call = actions.record_task
        assert refusal(call, item, **(record | {"paper": other})) == "任务要写入这次会议的文件"
        no = "牵头单位要在参加会议的地区里选，北京市总工会不在其中"
        assert refusal(call, item, **record, lead=beijing) == no
        yesterday = timezone.localdate() - dt.timedelta(days=1)
        assert refusal(call, item, **record, deadline=yesterday) == "完成期限不能早于今天，请核对"


class TestWithdrawing:
    def test_it_is_kept_with_the_reason_and_its_task_cancelled(self, meeting, item, officer_of):
        record = {"by": officer_of("沪"), "paper": meeting.papers.get(), "title": "名录", "text": "做"}
        outcome = actions.record_task(item, **record)
        actions.withdraw_outcome(outcome, by=officer_of("沪"), because="记在了别的议程下")
        outcome.refresh_from_db()
        assert (outcome.withdrawn_because, Task.objects.get().state) == ("记在了别的议程下", "cancelled")
        assert not Outcome.objects.standing().exists()
        assert (
            refusal(actions.withdraw_outcome, outcome, by=officer_of("沪"), because="再") == "这一条已经撤回"
        )

    def test_it_says_why(self, meeting, item, officer_of):
        outcome = actions.record_information(item, by=officer_of("沪"), text="通报")
        no = "请写撤回的原因"
        assert refusal(actions.withdraw_outcome, outcome, by=officer_of("沪"), because=" ") == no

    def test_the_same_words_may_then_be_recorded_again(self, meeting, item, officer_of):
        outcome = actions.record_information(item, by=officer_of("沪"), text="通报")
        actions.withdraw_outcome(outcome, by=officer_of("沪"), because="手误")
        assert actions.record_information(item, by=officer_of("沪"), text="通报")


class TestSpeakers:
    def ask(self, item, by, region, name="李某某", **fields):
        return actions.ask_to_speak(item, by=by, region=region, name=name, **fields)

    def test_points_of_order_come_first(self, item, officer_of, federations):
        from lianxi.domains.conference.queries.agenda import speakers_in_turn

        regions = {short: org.region for short, org in federations.items()}
        self.ask(item, officer_of("沪"), regions["沪"], "甲")
        self.ask(item, officer_of("苏"), regions["苏"], "乙")
        self.ask(item, officer_of("皖"), regions["皖"], "丙", is_point_of_order=True)
        assert [speaker.name for speaker in speakers_in_turn()] == ["丙", "甲", "乙"]

    def test_a_region_asks_for_its_own_people_only(self, item, officer_of, federations):
        no = "安徽的发言由安徽总工会登记"
        assert refusal(self.ask, item, officer_of("苏"), federations["皖"].region) == no
        assert self.ask(item, officer_of("沪"), federations["皖"].region).region.short == "皖"

    def test_one_speaks_at_a_time_and_the_times_are_kept(self, item, officer_of, federations):
        by, region = officer_of("沪"), federations["沪"].region
        first, second = self.ask(item, by, region, "甲"), self.ask(item, by, region, "乙")
        actions.let_speak(first, by=by)
        actions.let_speak(second, by=by)
        first.refresh_from_db()
        assert first.began_at <= first.ended_at
        ended = actions.end_speech(second, by=by)
        assert ended.ended_at is not None
        assert refusal(actions.end_speech, second, by=by) == "乙现在没有在发言"

    def test_who_speaks_no_more_is_passed_over(self, item, officer_of, federations):
        speaker = self.ask(item, officer_of("皖"), federations["皖"].region, "丙")
        actions.pass_over(speaker, by=officer_of("皖"))
        assert refusal(actions.let_speak, speaker, by=officer_of("沪")) == "丙已经发过言，或者不再发言"

    def test_nobody_speaks_on_what_does_not_run(self, meeting, officer_of, federations):
        speaker = self.ask(item_at(meeting, 2), officer_of("沪"), federations["沪"].region)
        no = "“第2项议程”现在没有在议，还不能发言"
        assert refusal(actions.let_speak, speaker, by=officer_of("沪")) == no

    def test_with_the_item_its_speech_ends(self, item, officer_of, federations):
        speaker = self.ask(item, officer_of("沪"), federations["沪"].region)
        actions.let_speak(speaker, by=officer_of("沪"))
        actions.finish_item(item, by=officer_of("沪"))
        speaker.refresh_from_db()
        assert speaker.ended_at is not None


class TestTheNote:
    def test_it_is_kept_on_the_item(self, item, officer_of):
        actions.keep_minutes(item, by=officer_of("沪"), text="苏：\r\n名录已印发")
        item.refresh_from_db()
        assert item.minuted == "苏：\n名录已印发"

    def test_nobody_overwrites_anothers(self, item, officer_of):
        actions.keep_minutes(item, by=officer_of("沪"), text="甲的记录")
        with pytest.raises(Outdated):
            actions.keep_minutes(item, by=officer_of("沪"), text="乙的记录", seen="")
        actions.keep_minutes(item, by=officer_of("沪"), text="甲乙的记录", seen="甲的记录")


class TestClosing:
    def test_what_runs_is_ended_and_the_meeting_is_public(self, meeting, officer_of, federations):
        closed = actions.close(meeting, by=officer_of("沪"), next_host=federations["皖"].region)
        assert (closed.state, closed.next_host.short) == ("closed", "皖")
        assert item_at(meeting, 1).ended_at is not None
        assert list(Conference.objects.visible_to(None)) == [closed]
        assert refusal(actions.close, meeting, by=officer_of("沪")) == "会议已经闭会，只能查看"

    def test_the_minutes_are_due(self, meeting, officer_of):
        from lianxi.kernel.deadlines.queries import clocks_of

        closed = actions.close(meeting, by=officer_of("沪"))
        assert [clock.title for clock in clocks_of(closed)] == ["起草会议纪要"]

    def test_only_a_running_meeting_is_closed(self, alliance, officer_of):
        draft = make.make_meeting(alliance)
        assert refusal(actions.close, draft, by=officer_of("沪")) == "会议还没有开始，不能闭会"

    def test_the_next_host_takes_part(self, alliance, federations, officer_of):
        pair = [federations[short].region for short in "沪苏"]
        meeting = make.make_running(alliance, regions=pair)
        no = "下次轮值要在参加会议的地区里选"
        call, far = actions.close, federations["皖"].region
        assert refusal(call, meeting, by=officer_of("沪"), next_host=far) == no


class TestTheDatabaseKeepsIt:
    def broken(self, change) -> str:
        """The constraint a change breaks."""
        with pytest.raises(IntegrityError) as error:
            self.at_once(change)
        return error.value.__cause__.diag.constraint_name

    @transaction.atomic
    def at_once(self, change) -> None:
        """Deferred constraints are asked here, not when the test ends."""
        change()
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")

    def test_one_item_runs_at_a_time(self, meeting):
        later = Item.objects.filter(pk=item_at(meeting, 2).pk)
        assert self.broken(lambda: later.update(began_at=timezone.now())) == "one_item_runs_at_a_time"

    def test_an_item_runs_while_the_meeting_does(self, alliance):
        first = Item.objects.filter(pk=item_at(make.make_meeting(alliance), 1).pk)
        name = self.broken(lambda: first.update(began_at=timezone.now()))
        assert name == "an_item_runs_while_the_meeting_does"

    def test_outcomes_are_recorded_while_the_meeting_runs(self, alliance, officer_of):
        item = item_at(make.make_meeting(alliance), 1)
        fields = {"item": item, "kind": "information", "text": "早", "by": officer_of("沪")}
        name = self.broken(lambda: Outcome.objects.create(**fields))
        assert name == "outcomes_are_recorded_while_the_meeting_runs"

    def test_a_decision_has_the_voice_of_all_present_and_of_nobody_else(self, meeting, item, officer_of):
        codes = ["310000", "320000"]
        regions = [party.region for party in meeting.parties.select_related("region")]

        def decide(voices):
            outcome = Outcome.objects.create(
                item=item, kind="decision", text="印发", present=codes, by=officer_of("沪")
            )
            for region in voices:
                Voice.objects.create(outcome=outcome, region=region, answer="agree")

        for voices in (regions[:1], regions[:3], []):
            name = self.broken(lambda voices=voices: decide(voices))
            assert name == "a_decision_has_the_voice_of_all_present"
        decide(regions[:2])

    def test_an_outcome_and_a_voice_are_written_once(self, meeting, item, officer_of):
        outcome = actions.record_decision(item, by=officer_of("沪"), text="印发", said=agreed(meeting))
        reword = Outcome.objects.filter(pk=outcome.pk)
        assert self.broken(lambda: reword.update(text="不印发")) == "an_outcome_is_written_once"
        voice = Voice.objects.filter(outcome=outcome)
        assert (
            self.broken(lambda: voice.update(answer="reserve", comment="后悔")) == "signed_texts_never_change"
        )

    def test_a_closed_meeting_is_read_only(self, alliance):
        meeting = make.make_closed(alliance)
        assert self.broken(lambda: Section.objects.update(title="改")) == "a_closed_meeting_is_read_only"
        late = {"withdrawn_at": timezone.now(), "withdrawn_because": "晚了"}
        assert self.broken(lambda: Outcome.objects.update(**late)) in {
            "a_closed_meeting_is_read_only", "outcomes_are_recorded_while_the_meeting_runs",
        }  # fmt: skip
        assert meeting.is_closed
