"""A text before all federations: asking, answering, handling, reminding."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from lianxi.domains.conference.actions import circulation as actions
from lianxi.domains.conference.actions import topics
from lianxi.domains.conference.actions.reply_clock import NAME
from lianxi.domains.conference.models import Circular, Reply, Topic
from lianxi.domains.conference.models.standing import Stand
from lianxi.domains.conference.queries import circulation as queries
from lianxi.domains.conference.queries.circulation_matters import matters_for
from lianxi.domains.conference.rules import circulation as rules
from lianxi.kernel.deadlines.queries import calendar, clock_of
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from tests.factories import conference_papers as make_papers
from tests.factories import conference_topics as make

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


@pytest.fixture
def people(officer_of):
    return {short: officer_of(short) for short in "沪苏浙皖"}


@pytest.fixture
def meeting(alliance, people):
    return make.make_coming(alliance, by=people["沪"])


@pytest.fixture
def topic(meeting, people):
    """Proposed by Anhui, taken up by Shanghai."""
    return make.make_taken_up(meeting, people["皖"], people["沪"])


@pytest.fixture
def circular(topic, people):
    return make.make_circular(topic, people["沪"])


def standing(circular: Circular, on: dt.date | None = None) -> dict[str, Stand]:
    fresh = queries.whole_circulars(Circular.objects.all()).get(pk=circular.pk)
    return {one.region.short: one.stand for one in queries.standing_of(fresh, on)}


def round_of(circular: Circular) -> queries.Round:
    return queries.round_of(queries.whole_circulars(Circular.objects.all()).get(pk=circular.pk))


def matters(user) -> list[str]:
    return [matter.title for matter in matters_for(user, TODAY())]


def told(user) -> list[str]:
    return list(Message.objects.filter(recipient=user).order_by("id").values_list("title", flat=True))


def over(circular: Circular) -> dt.date:
    """Its last day passes."""
    Circular.objects.filter(pk=circular.pk).update(due_on=TODAY() - dt.timedelta(days=1))
    circular.refresh_from_db()
    return TODAY()


class TestCirculating:
    def test_everybody_but_the_author_is_asked(self, circular, topic, people):
        assert standing(circular) == {
            "沪": Stand.WAITING,
            "苏": Stand.WAITING,
            "浙": Stand.WAITING,
            "皖": Stand.AUTHOR,
        }
        assert topic.state == "circulated"
        assert [matters(people[s]) for s in "苏浙"] == [[f"回复征求意见：{topic}"]] * 2
        assert matters(people["皖"]) == []

    def test_the_text_is_frozen_with_the_circular(self, circular, topic, people):
        assert "【建议写入文件的文字】\n互认基地按就低原则结算" in circular.text
        Topic.objects.filter(pk=topic.pk).update(draft_text="改了")
        circular.refresh_from_db()
        assert "互认基地按就低原则结算" in circular.text

    def test_a_clock_runs_until_the_day_it_names(self, circular):
        clock = clock_of(circular, NAME)
        assert timezone.localtime(clock.due).date() == circular.due_on
        assert (
            clock.because
            == f"定于{circular.due_on.year}年{circular.due_on.month}月{circular.due_on.day}日截止"
        )

    def test_the_usual_day_is_counted_in_working_days(self, meeting):
        due = rules.usual_due(meeting, dt.date(2021, 9, 28), calendar())
        assert due.on == dt.date(2021, 10, 18)
        assert due.because.startswith("自2021年9月28日起10个工作日：次日起算")

    def test_a_day_nobody_works_is_refused_with_the_next_one(self, topic, meeting, people):
        day = TODAY() + dt.timedelta(days=1)
        while calendar().is_working(day):
            day += dt.timedelta(days=1)
        with pytest.raises(Refused, match="不上班，请改到工作日，例如"):
            actions.circulate(meeting, by=people["沪"], topic=topic, due_on=day)
        with pytest.raises(Refused, match="回复截止要在今天以后，请改日期"):
            actions.circulate(meeting, by=people["沪"], topic=topic, due_on=TODAY())

    def test_only_the_host_circulates(self, topic, people):
        with pytest.raises(Refused, match="由轮值的上海市总工会征求意见"):
            make.make_circular(topic, people["皖"])

    def test_once_at_a_time(self, circular, topic, people):
        with pytest.raises(Refused, match="议题现在是“征求意见中”，不能征求意见"):
            make.make_circular(topic, people["沪"])

    def test_a_secret_topic_is_not_put_before_all(self, meeting, people):
        secret = make.make_taken_up(meeting, people["皖"], people["沪"], is_secret=True)
        with pytest.raises(Refused, match="内部议题只给轮值单位看，不能征求各方意见"):
            make.make_circular(secret, people["沪"])


class TestReplying:
    def test_the_last_word_of_a_region_counts(self, circular, people):
        actions.reply(circular, by=people["苏"], answer="object", text="期限太短")
        actions.reply(circular, by=people["苏"], answer="agree")
        assert standing(circular)["苏"] == Stand.AGREE
        assert round_of(circular).comments == []
        assert Reply.objects.filter(region__short="苏").count() == 2

    @pytest.mark.parametrize("answer", ["changes", "object"])
    def test_a_change_or_objection_says_what(self, circular, people, answer):
        with pytest.raises(Refused, match="请写明要改什么、为什么不同意"):
            actions.reply(circular, by=people["苏"], answer=answer, text=" ")

    def test_an_officer_or_a_leader_of_a_federation_speaks(self, circular, officer_of, stranger):
        actions.reply(circular, by=officer_of("浙", role="leader"), answer="agree")
        assert standing(circular)["浙"] == Stand.AGREE
        with pytest.raises(Refused, match="由参加单位总工会的经办人或负责人回复"):
            actions.reply(circular, by=officer_of("浙", role="contact"), answer="agree")

    def test_a_region_that_is_no_party_has_no_word(self, alliance, people, federations):
        pair = [federations[short].region for short in "沪苏"]
        small = make.make_coming(alliance, by=people["沪"], regions=pair)
        circular = make.make_circular(make.make_taken_up(small, people["苏"], people["沪"]), people["沪"])
        assert not Circular.objects.visible_to(people["皖"]).exists()
        with pytest.raises(Refused, match="由参加单位总工会的经办人或负责人回复"):
            actions.reply(circular, by=people["皖"], answer="agree")

    def test_a_late_answer_is_heard_when_silence_is_no_consent(self, circular, people):
        today = over(circular)
        assert standing(circular, today)["苏"] == Stand.OVERDUE
        actions.reply(circular, by=people["苏"], answer="agree")
        assert standing(circular, today)["苏"] == Stand.AGREE

    def test_silence_counts_when_it_was_said_so_and_the_day_has_passed(self, topic, people):
        circular = make.make_circular(topic, people["沪"], silence_is_consent=True)
        assert standing(circular)["苏"] == Stand.WAITING
        today = over(circular)
        assert standing(circular, today)["苏"] == Stand.SILENT
        with pytest.raises(Refused, match="逾期已视为无意见；还有意见请联系征求意见的单位"):
            actions.reply(circular, by=people["苏"], answer="object", text="不同意")

    def test_the_clock_stops_with_the_last_answer(self, circular, people):
        for short in "沪苏":
            actions.reply(circular, by=people[short], answer="agree")
        assert not clock_of(circular, NAME).is_stopped
        actions.reply(circular, by=people["浙"], answer="no_comment")
        assert clock_of(circular, NAME).outcome == "各方都已回复"
        assert told(people["沪"])[-1] == f"各方都已表态，没有要改的：{topic_of(circular)}"

    def test_when_the_round_is_over_nobody_answers(self, circular, topic, people):
        topics.defer(topic, by=people["沪"], comment="明年再议")
        assert clock_of(circular, NAME).outcome == "缓议"
        with pytest.raises(Refused, match="这一轮征求意见已经结束，不再收答复"):
            actions.reply(circular, by=people["苏"], answer="agree")


def topic_of(circular: Circular) -> str:
    return str(circular.topic)


class TestHandling:
    @pytest.fixture
    def comment(self, circular, people) -> Reply:
        [reply] = actions.reply(circular, by=people["苏"], answer="changes", text="把期限改到年底")
        return reply

    def test_each_comment_gets_its_answer_from_who_asked(self, comment, people):
        assert matters(people["沪"])[-1] == f"处理意见：{comment.circular}"
        with pytest.raises(Refused, match="意见由征求意见的上海市总工会处理"):
            actions.handle(comment, by=people["皖"], outcome="adopted")
        actions.handle(comment, by=people["沪"], outcome="adopted")
        assert round_of(comment.circular).unhandled == []

    @pytest.mark.parametrize("outcome", ["partly", "not_adopted"])
    def test_what_is_not_wholly_adopted_is_told_why(self, comment, people, outcome):
        with pytest.raises(Refused, match="没有全部采纳的，请写明理由"):
            actions.handle(comment, by=people["沪"], outcome=outcome)

    def test_the_host_may_think_again(self, comment, people):
        actions.handle(comment, by=people["沪"], outcome="adopted")
        handling = actions.handle(comment, by=people["沪"], outcome="not_adopted", reason="与国家规定不合")
        assert (handling.outcome, handling.reason) == ("not_adopted", "与国家规定不合")

    def test_a_handled_comment_is_not_said_anew(self, comment, people):
        actions.handle(comment, by=people["沪"], outcome="adopted")
        with pytest.raises(Refused, match="您的意见已经处理，不能再改"):
            actions.reply(comment.circular, by=people["苏"], answer="agree")

    def test_what_was_replaced_is_not_handled(self, comment, people):
        actions.reply(comment.circular, by=people["苏"], answer="changes", text="改到六月")
        with pytest.raises(Refused, match="这条意见已被同一单位后来的答复取代"):
            actions.handle(comment, by=people["沪"], outcome="adopted")

    def test_an_adopted_change_is_written_in_before_the_agenda(self, comment, topic, people):
        with pytest.raises(Refused, match="还有单位没有答复，或还有意见没有处理"):
            topics.agree(topic, by=people["沪"])
        for short in "沪浙":
            actions.reply(comment.circular, by=people[short], answer="agree")
        actions.handle(comment, by=people["沪"], outcome="adopted")
        with pytest.raises(Refused, match="采纳的意见还没有写进议题，请安徽省总工会修改后再列入议程"):
            topics.agree(topic, by=people["沪"])
        assert matters(people["皖"]) == [f"意见都已处理，办下一步：{topic}"]
        with pytest.raises(Refused, match="议题的文字没有变化"):
            topics.revise(topic, make.wording(), by=people["皖"], note="改了期限")
        topics.revise(topic, make.wording(draft_text="年底前结算。"), by=people["皖"], note="改了期限")
        assert topics.agree(topic, by=people["沪"]).state == "agreed"

    def test_a_refused_revision_leaves_nothing(self, circular, topic, people):
        with pytest.raises(Refused, match="处理完再修改议题"):
            topics.revise(topic, make.wording(draft_text="改"), by=people["皖"], note="改了")
        assert Topic.objects.get(pk=topic.pk).state == "circulated"

    def test_an_objection_that_stands_goes_to_the_meeting(self, circular, topic, people):
        [objection] = actions.reply(circular, by=people["苏"], answer="object", text="价格放开")
        for short in "沪浙":
            actions.reply(circular, by=people[short], answer="agree")
        actions.handle(objection, by=people["沪"], outcome="not_adopted", reason="会上再议")
        assert rules.told(round_of(circular)) == "意见都已处理，还有不同意见没有采纳"
        assert topics.agree(topic, by=people["沪"]).state == "agreed"


class TestReminding:
    def test_those_who_have_not_answered(self, circular, people):
        actions.reply(circular, by=people["苏"], answer="agree")
        assert [region.short for region in actions.remind(circular, by=people["沪"])] == ["沪", "浙"]
        assert told(people["浙"])[-1].startswith("请回复征求意见：")
        assert not any(title.startswith("请回复征求意见：") for title in told(people["苏"]))

    def test_only_by_who_asked(self, circular, people):
        with pytest.raises(Refused, match="由征求意见的上海市总工会提醒"):
            actions.remind(circular, by=people["浙"])


class TestAdoptionTable:
    def test_every_party_in_its_order_with_what_became_of_its_words(self, circular, people):
        [comment] = actions.reply(circular, by=people["苏"], answer="changes", text="期限改到年底")
        actions.reply(circular, by=people["浙"], answer="no_comment")
        actions.handle(comment, by=people["沪"], outcome="partly", reason="改到三季度末")
        lines = rules.adoption_table(round_of(circular))
        assert [(one.number, one.region.short, one.opinion, one.outcome, one.reason) for one in lines] == [
            (1, "沪", "未回复", "", ""),
            (2, "苏", "修改意见：期限改到年底", "部分采纳", "改到三季度末"),
            (3, "浙", "无意见", "", ""),
            (4, "皖", "提出单位", "", ""),
        ]

    def test_the_silence_clause_stands_plainly_in_the_circular(self, topic, people):
        circular = make.make_circular(topic, people["沪"], silence_is_consent=True)
        assert rules.silence_sentence(circular).endswith("逾期不回复，视为无意见。")
        circular.silence_is_consent = False
        assert rules.silence_sentence(circular).endswith("不回复不算同意，要等到您的答复。")


class TestPapers:
    """A wording of a paper, clause by clause."""

    @pytest.fixture
    def version(self, alliance, people):
        """Drafted by Jiangsu for a meeting of Shanghai's."""
        paper = make_papers.make_paper(make.make_coming(alliance, by=people["沪"]), by=people["苏"])
        return make_papers.make_version(paper, by=people["苏"])

    def circulate(self, version, by) -> Circular:
        due = calendar().next_working(TODAY() + dt.timedelta(days=10))
        return actions.circulate(version.paper.conference, by=by, version=version, due_on=due)

    def test_the_drafting_federation_asks_with_the_whole_text(self, version, people):
        circular = self.circulate(version, people["苏"])
        assert "四地互认疗休养基地不少于400家。" in circular.text
        assert standing(circular)["苏"] == Stand.AUTHOR

    def test_a_third_federation_does_not(self, version, people):
        with pytest.raises(Refused, match="由轮值的上海市总工会征求意见"):
            self.circulate(version, people["浙"])

    def test_a_wording_is_circulated_once(self, version, people):
        self.circulate(version, people["苏"])
        with pytest.raises(Refused, match="这一稿已经征求过意见，改过以后再征求"):
            self.circulate(version, people["沪"])

    def test_comments_clause_by_clause_stand_in_the_table_by_name(self, version, people):
        circular = self.circulate(version, people["苏"])
        row = version.texts.get(heading="（二）推进疗休养基地互认")
        actions.reply(circular, by=people["浙"], answer="changes", clauses={row.clause: "不少于500家"})
        [line] = [one for one in rules.adoption_table(round_of(circular)) if one.region.short == "浙"]
        assert (line.clause, line.opinion) == ("（二）推进疗休养基地互认", "修改意见：不少于500家")

    def test_a_newer_wording_ends_the_round(self, version, people):
        circular = self.circulate(version, people["苏"])
        assert matters(people["浙"]) == [f"回复征求意见：{version}"]
        lines = make_papers.reworded(version, version.texts.last().clause.key, "按月报送。")
        make_papers.make_version(version.paper, lines, by=people["苏"])
        with pytest.raises(Refused, match="这一轮征求意见已经结束，不再收答复"):
            actions.reply(circular, by=people["浙"], answer="agree")
        assert matters(people["浙"]) == []
