"""Making the agenda: what each edit does, who may, and what the second of two editors is told."""

from __future__ import annotations

import datetime as dt

import pytest

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.models import Conference, Item, Paper
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules.agenda import Outdated
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference_agenda as make
from tests.factories import make_alliance
from tests.factories.conference_agenda import item_at, titles_of

pytestmark = pytest.mark.django_db


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return str(refused.value)


def last_event(conference: Conference) -> Event:
    return Event.objects.of(conference).order_by("-id").first()


@pytest.fixture
def meeting(alliance, officer_of) -> Conference:
    """A draft of Shanghai's, three items in one section."""
    return make.make_meeting(alliance, by=officer_of("沪"))


class TestItems:
    def test_an_item_comes_to_the_end(self, meeting, officer_of, federations):
        words = {"title": " 审议  意见 ", "minutes": 20, "org": federations["苏"], "speaker": "李某某"}
        item = actions.add_item(meeting, by=officer_of("沪"), words=words)
        assert (item.title, item.position, item.section.title) == ("审议 意见", 4, "会议议程")
        assert last_event(meeting).what == "加了议程“审议 意见”，20分钟"

    def test_the_first_item_makes_its_section(self, alliance, officer_of):
        empty = make.make_meeting(alliance, by=officer_of("沪"), items=0)
        actions.add_item(empty, by=officer_of("沪"), words={"title": "开幕"})
        assert [section.title for section in empty.sections.all()] == ["会议议程"]

    def test_a_change_is_kept_with_old_and_new(self, meeting, officer_of):
        actions.change_item(item_at(meeting, 1), by=officer_of("沪"), words={"minutes": 25})
        event = last_event(meeting)
        assert (event.what, event.old, event.new) == (
            "改了议程“第1项议程”", {"时长": "10分钟"}, {"时长": "25分钟"},
        )  # fmt: skip

    def test_no_change_leaves_no_trace_and_no_number(self, meeting, officer_of):
        before = Event.objects.count()
        actions.change_item(item_at(meeting, 1), by=officer_of("沪"), words={"minutes": 10})
        meeting.refresh_from_db()
        assert (Event.objects.count(), meeting.agenda_number) == (before, 5)

    @pytest.mark.parametrize(
        "words, no",
        [
            ({"title": "  "}, "请写议程的名称"),
            ({"minutes": 0}, "时长在1到480分钟之间"),
            ({"minutes": 481}, "时长在1到480分钟之间"),
        ],
    )
    def test_nonsense_is_refused(self, meeting, officer_of, words, no):
        words = {"title": "好"} | words
        assert refusal(actions.add_item, meeting, by=officer_of("沪"), words=words) == no

    def test_who_reports_stands_in_a_region_of_the_meeting(self, meeting, officer_of):
        capital = make_alliance("jjj", [("110000", "北京市", "京", "")]).regions.get().organisations.get()
        no = "汇报单位要在参加会议的地区里选，北京市总工会不在其中"
        words = {"title": "好", "org": capital}
        assert refusal(actions.add_item, meeting, by=officer_of("沪"), words=words) == no

    def test_a_paper_of_another_meeting_is_refused(self, meeting, alliance, officer_of):
        other = make.make_meeting(alliance, items=0).papers.get()
        words = {"title": "好", "paper": other}
        no = "审议文件要在这次会议的文件里选"
        assert refusal(actions.add_item, meeting, by=officer_of("沪"), words=words) == no

    def test_an_item_is_struck_off_and_the_rest_close_up(self, meeting, officer_of):
        actions.remove_item(item_at(meeting, 2), by=officer_of("沪"))
        items = Item.objects.filter(section__conference=meeting)
        assert [(item.title, item.position) for item in items] == [("第1项议程", 1), ("第3项议程", 2)]
        assert last_event(meeting).old == {"议程": "第2项议程", "时长": "10分钟"}


class TestMoving:
    @pytest.fixture
    def meeting(self, meeting):
        """Two sections: 第1、2、3项议程 and 尾声."""
        second = actions.add_section(meeting, by=None, title="下午")
        make.make_item(second, title="尾声")
        return Conference.objects.get(pk=meeting.pk)

    @pytest.mark.parametrize(
        "number, up, order",
        [
            (2, True, ["2", "1", "3", "尾"]),
            (2, False, ["1", "3", "2", "尾"]),
            (1, True, ["1", "2", "3", "尾"]),
            (4, False, ["1", "2", "3", "尾"]),
        ],
    )
    def test_one_step(self, meeting, officer_of, number, up, order):
        actions.step_item(item_at(meeting, number), by=officer_of("沪"), up=up)
        assert [title.strip("第项议程声") for title in titles_of(meeting)] == order

    def test_a_step_leads_over_the_border_of_a_section(self, meeting, officer_of):
        actions.step_item(item_at(meeting, 3), by=officer_of("沪"), up=False)
        first, second = meeting.sections.all()
        assert [item.title for item in first.items.all()] == ["第1项议程", "第2项议程"]
        assert [item.title for item in second.items.all()] == ["第3项议程", "尾声"]
        assert last_event(meeting).what == "把议程“第3项议程”移到“下午”第1位"
        actions.step_item(item_at(meeting, 3), by=officer_of("沪"), up=True)
        assert titles_of(meeting) == ["第1项议程", "第2项议程", "第3项议程", "尾声"]

    def test_it_lands_where_it_was_dropped(self, meeting, officer_of):
        first, second = meeting.sections.all()
        by = officer_of("沪")
        actions.place_item(item_at(meeting, 4), by=by, section=first, before=item_at(meeting, 1))
        assert titles_of(meeting) == ["尾声", "第1项议程", "第2项议程", "第3项议程"]
        actions.place_item(item_at(meeting, 1), by=by, section=second)
        assert titles_of(meeting) == ["第1项议程", "第2项议程", "第3项议程", "尾声"]

    def test_dropped_where_it_was_it_leaves_no_trace(self, meeting, officer_of):
        number = meeting.agenda_number
        actions.place_item(
            item_at(meeting, 1),
            by=officer_of("沪"),
            section=meeting.sections.first(),
            before=item_at(meeting, 2),
        )
        meeting.refresh_from_db()
        assert meeting.agenda_number == number

    def test_it_stays_in_its_meeting(self, meeting, alliance, officer_of):
        foreign = make.make_meeting(alliance).sections.get()
        no = "只能移到同一次会议的议程里，请刷新再试"
        call = actions.place_item
        assert refusal(call, item_at(meeting, 1), by=officer_of("沪"), section=foreign) == no

    def test_sections_move_as_a_whole(self, meeting, officer_of):
        actions.step_section(meeting.sections.last(), by=officer_of("沪"), up=True)
        assert titles_of(meeting) == ["尾声", "第1项议程", "第2项议程", "第3项议程"]

    def test_only_an_empty_section_is_removed(self, meeting, officer_of):
        first, second = meeting.sections.all()
        no = "“下午”里还有议程，请先移到别的环节，或者删去"
        assert refusal(actions.remove_section, second, by=officer_of("沪")) == no
        actions.remove_item(item_at(meeting, 4), by=officer_of("沪"))
        actions.remove_section(second, by=officer_of("沪"))
        assert list(meeting.sections.all()) == [first]

    def test_a_section_is_renamed(self, meeting, officer_of):
        actions.rename_section(meeting.sections.last(), by=officer_of("沪"), title="自由讨论")
        assert last_event(meeting).new == {"环节": "自由讨论"}


class TestWhoEdits:
    def test_the_host_and_the_home_and_nobody_else(self, meeting, officer_of, federations):
        Conference.objects.update(host=federations["苏"].region)
        meeting = Conference.objects.get(pk=meeting.pk)
        for short in "沪苏":
            actions.add_section(meeting, by=officer_of(short), title=short)
        no = "会议由江苏总工会筹备和主持，您现在的职务不能改"
        assert refusal(actions.add_section, meeting, by=officer_of("浙"), title="浙") == no
        assert refusal(actions.add_section, meeting, by=officer_of("沪", role="leader"), title="沪") == no

    def test_a_closed_meeting_is_read_only(self, alliance, officer_of):
        meeting = make.make_closed(alliance)
        no, by = "会议已经闭会，议程只能查看", officer_of("沪")
        assert refusal(actions.add_item, meeting, by=by, words={"title": "补"}) == no
        assert refusal(actions.change_item, item_at(meeting, 2), by=by, words={"minutes": 5}) == no
        assert refusal(actions.remove_item, item_at(meeting, 2), by=by) == no
        assert refusal(actions.step_item, item_at(meeting, 2), by=by, up=True) == no


class TestTwoEditors:
    def test_the_second_is_told_and_nothing_is_saved(self, meeting, officer_of):
        seen = meeting.agenda_number
        actions.change_item(item_at(meeting, 1), by=officer_of("沪"), words={"minutes": 30}, seen=seen)
        with pytest.raises(Outdated):
            actions.change_item(item_at(meeting, 1), by=officer_of("沪"), words={"minutes": 5}, seen=seen)
        assert item_at(meeting, 1).minutes == 30

    def test_what_was_missed_is_known_edit_by_edit(self, meeting, officer_of):
        seen = meeting.agenda_number
        actions.change_item(item_at(meeting, 1), by=officer_of("沪"), words={"minutes": 30})
        actions.remove_item(item_at(meeting, 3), by=officer_of("沪"))
        meeting.refresh_from_db()
        missed = queries.edits_since(meeting, seen)
        assert [event.what for event in missed] == ["改了议程“第1项议程”", "删去了议程“第3项议程”"]
        assert queries.edits_since(meeting, meeting.agenda_number) == []


class TestStartingFromTheLast:
    def test_sections_items_and_fields_come_without_people(self, alliance, officer_of, federations):
        last = make.make_meeting(alliance, by=officer_of("沪"), fields=["竞赛", "疗休养"])
        words = {"speaker": "李某某", "org": federations["苏"], "note": "五分钟以内"}
        actions.change_item(item_at(last, 1), by=None, words=words)
        new = make.make_meeting(alliance, by=officer_of("沪"), items=0)
        assert queries.previous_with_agenda(new) == last
        actions.start_from(new, source=last, by=officer_of("沪"))
        assert titles_of(new) == titles_of(last)
        first = item_at(new, 1)
        assert (first.speaker, first.org, first.note) == ("", federations["苏"], "五分钟以内")
        assert [field.name for field in new.fields.all()] == ["竞赛", "疗休养"]
        assert last_event(new).what == f"从“{last}”照搬了议程的环节和条目"

    def test_an_agenda_already_begun_is_not_overwritten(self, meeting, alliance, officer_of):
        last = make.make_meeting(alliance)
        no = "议程里已经有内容；要从上次会议开始，请先清空"
        assert refusal(actions.start_from, meeting, source=last, by=officer_of("沪")) == no

    def test_who_left_the_alliance_does_not_report_again(self, alliance, officer_of, federations):
        last = make.make_meeting(alliance)
        actions.change_item(item_at(last, 1), by=None, words={"org": federations["皖"]})
        three = [federations[short].region for short in "沪苏浙"]
        new = make.make_meeting(alliance, items=0, regions=three)
        actions.start_from(new, source=last, by=None)
        assert item_at(new, 1).org is None


class TestBringingIn:
    def test_papers_of_the_meeting_enter_once(self, meeting, officer_of, federations):
        paper = Paper.objects.create(conference=meeting, org=federations["浙"], title="互认方案")
        opinions = meeting.papers.get(title="工会合作工作意见")
        assert queries.papers_to_bring(meeting) == [opinions, paper]
        actions.bring_in(meeting, by=officer_of("沪"), papers=[paper])
        item = item_at(meeting, 4)
        assert (item.title, item.paper, item.org) == ("审议《互认方案》", paper, federations["浙"])
        assert queries.papers_to_bring(meeting) == [opinions]
        no = "只有这次会议的、还没有排进议程的文件才能列入，请刷新再选"
        assert refusal(actions.bring_in, meeting, by=officer_of("沪"), papers=[paper]) == no

    def test_nothing_chosen_is_refused(self, meeting, officer_of):
        assert refusal(actions.bring_in, meeting, by=officer_of("沪")) == "请先选要列入的议题或文件"


class TestOpening:
    def test_the_notice_leaves_and_the_quorum_rule_is_kept(self, meeting, officer_of):
        from lianxi.kernel.inbox.models import Message

        assert not Message.objects.exists()
        opened = actions.open_meeting(meeting, by=officer_of("沪"))
        assert (opened.state, opened.quorum["value"]) == ("open", "all")
        assert opened.opened_at is not None
        assert Message.objects.exists()

    def test_what_is_lacking_is_named(self, alliance, officer_of):
        bare = make.make_meeting(alliance, held_on=None, begins_at=None, place="", by=officer_of("沪"))
        no = "发出通知以前，还要填召开日期、开始时间、地点"
        assert refusal(actions.open_meeting, bare, by=officer_of("沪")) == no

    def test_it_leaves_once_and_from_the_host(self, meeting, officer_of):
        no = "会议由上海总工会筹备和主持，您现在的职务不能改"
        assert refusal(actions.open_meeting, meeting, by=officer_of("皖")) == no
        actions.open_meeting(meeting, by=officer_of("沪"))
        assert refusal(actions.open_meeting, meeting, by=officer_of("沪")) == "会议通知已经发出，不必再发"

    def test_a_rule_published_later_does_not_change_it(self, meeting, officer_of):
        from lianxi.domains.conference import subjects
        from lianxi.domains.conference.rules.agenda.quorum import ruling_of
        from lianxi.kernel.rulebook import actions as rulebook

        opened = actions.open_meeting(meeting, by=officer_of("沪"))
        rulebook.publish(
            subjects.QUORUM, by=None, region=None, value=subjects.MOST_WITH_HOST,
            valid_from=opened.held_on, source="沪工联席〔2022〕1号", alliance=opened.alliance,
        )  # fmt: skip
        assert ruling_of(Conference.objects.get(pk=opened.pk)).value == subjects.ALL
        later = make.make_meeting(opened.alliance)
        assert ruling_of(actions.open_meeting(later, by=None)).value == subjects.MOST_WITH_HOST


class TestBeginning:
    def test_the_notice_comes_first(self, meeting, officer_of):
        assert refusal(actions.begin, meeting, by=officer_of("沪")) == "先发出会议通知，会议才能开始"

    def test_not_before_its_day(self, alliance, officer_of):
        from django.utils import timezone

        day = timezone.localdate() + dt.timedelta(days=1)
        meeting = actions.open_meeting(make.make_meeting(alliance, held_on=day), by=None)
        assert "还没有到；要提前，请先改召开日期" in refusal(actions.begin, meeting, by=officer_of("沪"))

    def test_not_without_an_agenda(self, alliance, officer_of):
        meeting = actions.open_meeting(make.make_meeting(alliance, items=0), by=None)
        assert refusal(actions.begin, meeting, by=officer_of("沪")) == "议程还是空的，请先排好议程再开始"

    def test_it_begins_by_the_servers_clock(self, meeting, officer_of):
        actions.open_meeting(meeting, by=officer_of("沪"))
        begun = actions.begin(meeting, by=officer_of("沪"))
        assert (begun.state, begun.began_at is not None) == ("in_progress", True)
        assert refusal(actions.begin, meeting, by=officer_of("沪")) == "会议已经开始"
