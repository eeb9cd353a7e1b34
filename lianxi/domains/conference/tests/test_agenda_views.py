"""The room 议程 as officers see it: by state, with and without scripts, alone and two at once."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.models import Conference, Item, Paper, Speaker, Task, Topic
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from tests.factories import conference_agenda as make
from tests.factories.conference_agenda import agreed, item_at, titles_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting(alliance, officer_of) -> Conference:
    """A draft of Shanghai's for today."""
    return make.make_meeting(alliance, by=officer_of("沪"))


@pytest.fixture
def running(alliance, officer_of) -> Conference:
    running = make.make_running(alliance, by=officer_of("沪"))
    actions.go_on(running, by=None, after=None)
    return running


def url(name: str, conference: Conference, *more: object) -> str:
    return reverse(f"conference:{name}", args=[conference.pk, *more])


def fresh(conference: Conference) -> Conference:
    return Conference.objects.get(pk=conference.pk)


class TestPreparing:
    def test_the_title_sums_the_agenda_up(self, sign_in, meeting, alliance):
        assert heading(sign_in("沪").get(url("agenda", meeting))) == "三项议程，09:00开始，09:30结束"
        empty = make.make_meeting(alliance, items=0)
        assert heading(sign_in("沪").get(url("agenda", empty))) == "还没有排议程"

    def test_every_item_shows_its_clock(self, sign_in, meeting):
        shown = page(sign_in("沪").get(url("agenda", meeting)))
        for span in ("09:00–09:10", "09:10–09:20", "09:20–09:30"):
            assert span in shown

    def test_an_overrun_is_said(self, sign_in, meeting):
        actions.change_item(item_at(meeting, 1), by=None, words={"minutes": 200})
        shown = page(sign_in("沪").get(url("agenda", meeting)))
        assert "比计划结束时间 11:00 超出 100 分钟" in shown

    def test_others_look_on_and_read_why(self, sign_in, meeting):
        shown = page(sign_in("皖").get(url("agenda", meeting)))
        assert "议程由上海总工会排，您可以查看。" in shown
        assert 'name="title"' not in shown

    def test_a_meeting_of_others_has_no_room_here(self, sign_in, client, alliance, federations, stranger):
        pair = [federations[short].region for short in "沪苏"]
        other = make.make_meeting(alliance, regions=pair)
        assert sign_in("皖").get(url("agenda", other)).status_code == 404
        assert sign_in("皖").get(url("screen", other)).status_code == 404
        client.force_login(stranger)
        assert client.get(url("agenda", other)).status_code == 403

    def test_it_costs_the_same_for_any_number_of_items(self, sign_in, alliance):
        """One section of 1 and of 3 items."""
        client, costs = sign_in("沪"), []
        for n in (1, 3):
            costs.append(cost_of(client, url("agenda", make.make_meeting(alliance, items=n))))
        assert costs[0] == costs[1]


class TestEditing:
    def item(self, meeting, **data: object) -> dict[str, object]:
        return {"title": "审议意见", "minutes": "20", "seen": meeting.agenda_number} | data

    def test_an_item_is_added_and_changed(self, sign_in, meeting):
        client = sign_in("沪")
        assert client.post(url("item_add", meeting), self.item(meeting)).status_code == 302
        item = item_at(meeting, 4)
        data = self.item(fresh(meeting), title="审议工作意见")
        client.post(url("item", meeting, item.pk), data)
        assert titles_of(meeting)[3] == "审议工作意见"

    def test_what_is_wrong_stands_on_the_form(self, sign_in, meeting):
        response = sign_in("沪").post(url("item_add", meeting), self.item(meeting, minutes="0"))
        assert 'value="审议意见"' in page(response)
        assert len(titles_of(meeting)) == 3

    def test_a_section_is_added_and_renamed(self, sign_in, meeting):
        client = sign_in("沪")
        data = {"title": "下午", "seen": meeting.agenda_number}
        client.post(url("section_add", meeting), data)
        section = meeting.sections.last()
        data = {"title": "自由讨论", "seen": fresh(meeting).agenda_number}
        client.post(url("section", meeting, section.pk), data)
        assert [one.title for one in meeting.sections.all()] == ["会议议程", "自由讨论"]
        client.post(url("section_move", meeting, section.pk, "up"), {"seen": fresh(meeting).agenda_number})
        assert [one.title for one in meeting.sections.all()] == ["自由讨论", "会议议程"]
        gone = {"seen": fresh(meeting).agenda_number}
        client.post(url("section_move", meeting, section.pk, "remove"), gone)
        assert [one.title for one in meeting.sections.all()] == ["会议议程"]

    def test_it_is_moved_without_scripts(self, sign_in, meeting):
        move = url("item_move", meeting, item_at(meeting, 2).pk, "up")
        response = sign_in("沪").post(move, {"seen": meeting.agenda_number})
        assert response.url == url("agenda_edit", meeting)
        assert titles_of(meeting) == ["第2项议程", "第1项议程", "第3项议程"]

    def test_with_htmx_the_list_alone_comes_back(self, sign_in, meeting):
        move = url("item_move", meeting, item_at(meeting, 2).pk, "down")
        response = sign_in("沪").post(move, {"seen": meeting.agenda_number}, headers={"HX-Request": "true"})
        shown = page(response)
        assert "<html" not in shown
        assert "“第2项议程”已移动" in shown
        assert titles_of(meeting) == ["第1项议程", "第3项议程", "第2项议程"]

    def test_it_lands_where_it_was_dropped(self, sign_in, meeting):
        data = {
            "item": str(item_at(meeting, 3).pk),
            "section": str(meeting.sections.get().pk),
            "before": str(item_at(meeting, 1).pk),
            "seen": meeting.agenda_number,
        }
        sign_in("沪").post(url("agenda_place", meeting), data)
        assert titles_of(meeting) == ["第3项议程", "第1项议程", "第2项议程"]

    def test_an_item_is_struck_off(self, sign_in, meeting):
        remove = url("item_remove", meeting, item_at(meeting, 2).pk)
        sign_in("沪").post(remove, {"seen": meeting.agenda_number})
        assert titles_of(meeting) == ["第1项议程", "第3项议程"]

    def test_the_last_meeting_is_copied(self, sign_in, meeting, alliance, officer_of):
        new = make.make_meeting(alliance, by=officer_of("沪"), items=0)
        client = sign_in("沪")
        assert "照搬上次的议程" in page(client.get(url("agenda", new)))
        client.post(url("agenda_copy", new), {"seen": new.agenda_number})
        assert titles_of(new) == titles_of(meeting)

    def test_topics_and_papers_are_brought_in(self, sign_in, meeting, officer_of, federations):
        paper = Paper.objects.create(conference=meeting, org=federations["浙"], title="互认方案")
        client = sign_in("沪")
        assert "互认方案" in page(client.get(url("agenda", meeting)))
        client.post(url("agenda_bring", meeting), {"papers": [paper.pk], "seen": meeting.agenda_number})
        assert titles_of(meeting)[3] == "审议《互认方案》"

    def test_another_region_does_not_edit(self, sign_in, meeting):
        response = sign_in("皖").post(url("item_add", meeting), self.item(meeting))
        assert "会议由上海总工会筹备和主持，您现在的职务不能改" in page(response)
        assert len(titles_of(meeting)) == 3


class TestTwoEditors:
    """J-21, with two clients: a colleague of Shanghai's and one of the host's."""

    @pytest.fixture
    def others(self, meeting, officer_of, federations) -> Client:
        Conference.objects.update(host=federations["苏"].region)
        others = Client()
        others.force_login(officer_of("苏"))
        return others

    def data(self, **data: object) -> dict[str, object]:
        return {"title": "第1项议程", "minutes": "30", "note": "我写了很久的说明", "seen": "4"} | data

    def test_the_second_sees_what_changed_and_loses_nothing(self, sign_in, meeting, others):
        item = item_at(meeting, 1)
        others.post(url("item", meeting, item.pk), self.data(seen=meeting.agenda_number, minutes="15"))
        mine = self.data(seen=meeting.agenda_number)
        response = sign_in("沪").post(url("item", meeting, item.pk), mine)
        shown = page(response)
        assert heading(response) == "别人也改了议程，您填的内容还在"
        assert "改了议程“第1项议程”" in shown  # who, when, old and new
        assert "<del>10分钟</del>" in shown
        assert "<ins>15分钟</ins>" in shown
        assert "我写了很久的说明" in shown  # typed, not lost
        item.refresh_from_db()
        assert (item.minutes, item.note) == (15, "我写了很久的说明")  # as the first has saved it

    def test_having_looked_the_second_may_save(self, sign_in, meeting, others):
        item = item_at(meeting, 1)
        others.post(url("item", meeting, item.pk), self.data(seen=meeting.agenda_number, note=""))
        client, save = sign_in("沪"), url("item", meeting, item.pk)
        client.post(save, self.data(seen=meeting.agenda_number))
        assert client.post(save, self.data(seen=fresh(meeting).agenda_number)).status_code == 302
        assert item_at(meeting, 1).note == "我写了很久的说明"

    def test_what_was_typed_about_a_removed_item_may_become_a_new_one(self, sign_in, meeting, others):
        item = item_at(meeting, 1)
        others.post(url("item_remove", meeting, item.pk), {"seen": meeting.agenda_number})
        client, save = sign_in("沪"), url("item", meeting, item.pk)
        response = client.post(save, self.data(seen=meeting.agenda_number))
        assert heading(response) == "这一项刚刚被别人删去，您填的内容还在"
        assert "我写了很久的说明" in page(response)
        client.post(save, self.data(seen=fresh(meeting).agenda_number))
        assert item_at(meeting, 3).note == "我写了很久的说明"

    def test_a_new_item_is_kept_on_the_form(self, sign_in, meeting, others):
        others.post(url("item_add", meeting), self.data(title="插一项", seen=meeting.agenda_number))
        data = self.data(title="我的一项", seen=meeting.agenda_number)
        shown = page(sign_in("沪").post(url("item_add", meeting), data))
        assert 'value="我的一项"' in shown
        assert "加了议程“插一项”" in shown

    @pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
    def test_a_move_on_an_old_page_is_not_made(self, sign_in, meeting, others, headers):
        move = url("item_move", meeting, item_at(meeting, 1).pk, "down")
        others.post(move, {"seen": meeting.agenda_number})
        response = sign_in("沪").post(move, {"seen": meeting.agenda_number}, headers=headers)
        assert "把议程“第1项议程”移到第2位" in page(response)
        assert titles_of(meeting) == ["第2项议程", "第1项议程", "第3项议程"]

    def test_to_move_what_is_gone_says_so(self, sign_in, meeting, others):
        item = item_at(meeting, 1)
        others.post(url("item_remove", meeting, item.pk), {"seen": meeting.agenda_number})
        move = url("item_move", meeting, item.pk, "down")
        shown = page(sign_in("沪").post(move, {"seen": meeting.agenda_number}))
        assert "这一项刚刚被别人移走或删去，请看新的议程" in shown


class TestOpeningAndBeginning:
    def test_the_notice_is_looked_at_first_then_leaves(self, sign_in, meeting):
        client = sign_in("沪")
        assert heading(client.get(url("meeting_open", meeting))) == "通知一发，各家就收到，请最后核对"
        assert client.post(url("meeting_open", meeting)).url == url("agenda", meeting)
        assert fresh(meeting).state == "open"
        assert "宣布开会" in page(client.get(url("agenda", meeting)))
        client.post(url("meeting_begin", meeting))
        assert heading(client.get(url("agenda", meeting))) == "会议已经开始，等待第一项议程"

    def test_what_lacks_is_named_and_the_button_shut(self, sign_in, alliance):
        bare = make.make_meeting(alliance, place="")
        client = sign_in("沪")
        response = client.get(url("meeting_open", bare))
        assert heading(response) == "还不能发通知，缺地点"
        assert "disabled" in page(response)
        assert "发出通知以前，还要填地点" in page(client.post(url("meeting_open", bare)))


class TestRunning:
    def test_the_title_is_what_runs(self, sign_in, running):
        client = sign_in("沪")
        assert heading(client.get(url("agenda", running))) == "正在议第一项，后面还有两项"
        client.post(url("agenda_next", running), {"after": item_at(running, 1).pk})
        assert heading(client.get(url("agenda", running))) == "正在议第二项，后面还有一项"

    def test_a_refusal_stands_on_the_page(self, sign_in, running):
        client = sign_in("沪")
        start = url("item_start", running, item_at(running, 3).pk)
        response = client.post(start, follow=True)
        assert "正在议“第1项议程”，请先结束它" in page(response)
        client.post(url("item_finish", running, item_at(running, 1).pk))
        assert heading(client.post(start, follow=True)) == "正在议第三项，后面还有一项"

    def test_a_decision_with_one_reservation(self, sign_in, running):
        record = url("outcome", running, item_at(running, 1).pk, "decision")
        data = {f"voice_{code}0000": "agree" for code in (31, 32, 33)}
        data |= {"text": "联合印发", "voice_340000": "reserve", "comment_340000": "期限太紧"}
        client = sign_in("沪")
        assert client.post(record, data).status_code == 302
        shown = page(client.get(url("agenda", running)))
        assert "同意，有保留意见：期限太紧" in shown

    def test_an_objection_stays_on_the_form(self, sign_in, running):
        record = url("outcome", running, item_at(running, 1).pk, "decision")
        data = {f"voice_{code}0000": "agree" for code in (31, 32, 33)}
        shown = page(sign_in("沪").post(record, data | {"text": "联合印发", "voice_340000": "object"}))
        assert "安徽不同意，不能形成决定" in shown
        assert "联合印发" in shown

    def test_unanimous_and_a_reservation_cannot_both_be(self, sign_in, running):
        record = url("outcome", running, item_at(running, 1).pk, "decision")
        data = {"text": "印发", "unanimous": "on", "voice_340000": "reserve"}
        assert "和一致同意对不上" in page(sign_in("沪").post(record, data))
        assert sign_in("沪").post(record, {"text": "印发", "unanimous": "on"}).status_code == 302

    def test_without_the_quorum_there_is_no_form(self, sign_in, alliance, federations):
        meeting = make.make_running(alliance, present=[federations["沪"].region])
        actions.go_on(meeting, by=None, after=None)
        response = sign_in("沪").get(url("outcome", meeting, item_at(meeting, 1).pk, "decision"))
        assert heading(response) == "现在不能形成决定"
        assert 'name="text"' not in page(response)

    def test_a_task_is_shown_on_the_item_and_on_itself(self, sign_in, running):
        record = url("outcome", running, item_at(running, 1).pk, "task")
        data = {"text": "年底前完成互认名录。", "title": "互认名录", "paper": running.papers.get().pk}
        client = sign_in("沪")
        client.post(record, data)
        task_page = reverse("conference:task", args=[Task.objects.get().pk])
        assert task_page in page(client.get(url("agenda", running)))
        assert "出自会议议定事项：年底前完成互认名录。" in page(client.get(task_page))

    def test_it_is_withdrawn_with_a_reason(self, sign_in, running, officer_of):
        outcome = actions.record_information(item_at(running, 1), by=officer_of("沪"), text="记错的话")
        withdraw = url("outcome_withdraw", running, outcome.pk)
        client = sign_in("沪")
        assert "记错的话" in page(client.get(withdraw))
        client.post(withdraw, {"because": "记错了"})
        assert "记错的话" not in page(client.get(url("agenda", running)))

    def test_a_region_lists_its_own_speakers(self, sign_in, running, federations):
        item = item_at(running, 1)
        ask = url("speaker_ask", running, item.pk)
        region = federations["皖"].region_id
        sign_in("皖").post(ask, {"region": region, "name": "王某某", "is_point_of_order": "on"})
        speaker = Speaker.objects.get()
        assert (speaker.name, speaker.is_point_of_order) == ("王某某", True)
        sign_in("沪").post(url("speaker", running, speaker.pk, "begin"))
        assert "正在发言" in page(sign_in("苏").get(url("agenda", running)))
        sign_in("沪").post(url("speaker", running, speaker.pk, "end"))
        speaker.refresh_from_db()
        assert speaker.ended_at is not None
        assert sign_in("沪").post(url("speaker", running, speaker.pk, "sing")).status_code == 404

    def test_a_region_cannot_name_anothers_speaker(self, sign_in, running, federations):
        ask = url("speaker_ask", running, item_at(running, 1).pk)
        sign_in("皖").post(ask, {"region": federations["苏"].region_id, "name": "别人"})
        assert not Speaker.objects.exists()

    def test_anothers_note_is_shown_and_not_overwritten(self, sign_in, running, officer_of):
        item = item_at(running, 1)
        actions.keep_minutes(item, by=officer_of("沪"), text="甲的记录")
        client, keep = sign_in("沪"), url("item_minutes", running, item.pk)
        response = client.post(keep, {"text": "乙的记录", "seen": ""})
        assert heading(response) == "别人也记了这一项，您写的还在"
        assert "甲的记录" in page(response)
        assert "乙的记录" in page(response)
        client.post(keep, {"text": "甲的记录\n乙的记录", "seen": "甲的记录"})
        item.refresh_from_db()
        assert item.minuted == "甲的记录\n乙的记录"

    def test_nothing_new_is_204(self, sign_in, running, officer_of):
        client, poll = sign_in("苏"), url("agenda_now", running)
        assert client.get(poll).status_code == 200
        seen = client.get(poll).context["board"].stamp
        assert client.get(poll, {"seen": seen}).status_code == 204
        actions.go_on(running, by=None, after=item_at(running, 1))
        assert client.get(poll, {"seen": seen}).status_code == 200

    def test_it_costs_the_same_for_any_number_of_items(self, sign_in, alliance, officer_of):
        client, costs = sign_in("沪"), []
        for n in (1, 3):
            meeting = make.make_running(alliance, items=n)
            item = actions.go_on(meeting, by=None, after=None)
            for number in range(n):
                text = f"第{number}条"
                actions.record_decision(item, by=officer_of("沪"), text=text, said=agreed(meeting))
            costs.append([cost_of(client, url(name, meeting)) for name in ("agenda", "screen")])
        assert costs[0] == costs[1]


class TestTheWall:
    def test_it_shows_what_runs_and_what_comes(self, sign_in, running):
        shown = page(sign_in("沪").get(url("screen", running)))
        assert heading(sign_in("沪").get(url("screen", running))) == "第1项议程"
        assert "第2项议程" in shown
        assert "data-countdown" in shown

    def test_arrows_look_at_another_item(self, sign_in, running):
        client = sign_in("沪")
        assert heading(client.get(url("screen", running), {"at": "3"})) == "第3项议程"
        for odd in ("9", "-1", "三", ""):
            assert heading(client.get(url("screen", running), {"at": odd})) == "第1项议程"

    def test_nothing_new_is_204(self, sign_in, running, officer_of):
        client, poll = sign_in("沪"), url("screen_now", running)
        seen = client.get(poll).context["stamp"]
        assert client.get(poll, {"seen": seen}).status_code == 204
        actions.record_information(item_at(running, 1), by=officer_of("沪"), text="通报一件事")
        assert "通报一件事" in page(client.get(poll, {"seen": seen}))

    def test_before_and_after(self, sign_in, meeting, alliance):
        assert heading(sign_in("沪").get(url("screen", meeting))) == "欢迎与会"
        assert heading(sign_in("沪").get(url("screen", make.make_closed(alliance)))) == "会议已经闭会"


class TestClosed:
    def test_the_record_says_why_nothing_can_be_changed(self, sign_in, alliance):
        closed = make.make_closed(alliance)
        response = sign_in("皖").get(url("agenda", closed))
        shown = page(response)
        assert heading(response) == "议了一项议程，形成一项决定"
        assert "会议已经闭会，议程、到会和议定事项只能查看" in shown
        assert 'aria-describedby="why-closed"' in shown
        assert sign_in("沪").get(url("agenda_edit", closed)).url == url("agenda", closed)

    def test_it_is_closed_on_a_page_that_asks_who_is_next(self, sign_in, running, federations):
        Conference.objects.update(host=federations["沪"].region)
        client = sign_in("沪")
        response = client.get(url("meeting_close", running))
        assert heading(response) == "还有 2 项没有议，确定闭会吗"
        assert response.context["form"].initial["next_host"] == federations["苏"].region
        client.post(url("meeting_close", running), {"next_host": federations["苏"].region_id})
        assert (fresh(running).state, fresh(running).next_host.short) == ("closed", "苏")

    def test_the_public_reads_titles_only(self, client, alliance, officer_of):
        closed = make.make_running(alliance)
        section = closed.sections.get()
        make.make_item(section, title="公开的议程", speaker="不公开的人", note="不公开的说明")
        secret = Topic.objects.create(
            alliance=alliance, org=closed.org, title="内部", is_secret=True, made_by=officer_of("沪")
        )
        hidden = make.make_item(section, title="内部的议程")
        Item.objects.filter(pk=hidden.pk).update(topic=secret)
        public = url("detail", closed)
        assert client.get(public).status_code == 404
        actions.close(closed, by=None)
        shown = page(client.get(public))
        assert "公开的议程" in shown
        for inside in ("不公开的人", "不公开的说明", "内部的议程"):
            assert inside not in shown

    def test_the_record_costs_the_same_for_any_number_of_items(self, sign_in, alliance):
        client, costs = sign_in("沪"), []
        for n in (1, 3):
            costs.append(cost_of(client, url("agenda", make.make_closed(alliance, items=n))))
        assert costs[0] == costs[1]
