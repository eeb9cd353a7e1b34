"""Drafting, amending, signing: a paper is adopted when all have signed the same words, and only then."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Adoption, Countersignature, Line, Paper
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests import factories
from tests.factories import conference as make_meetings
from tests.factories import conference_papers as make

pytestmark = pytest.mark.django_db

THREE = [("110000", "北京市", "京", ""), ("120000", "天津市", "津", ""), ("130000", "河北省", "冀", "")]


@pytest.fixture
def paper(conference, officer_of) -> Paper:
    """Drafted by Shanghai, without words."""
    return make.make_paper(conference, by=officer_of("沪"), title="工作意见")


@pytest.fixture
def signing(paper, officer_of) -> Paper:
    make.make_version(paper, by=officer_of("沪"))
    actions.put_to_signature(paper, by=officer_of("沪"))
    return paper


@pytest.fixture
def save(paper, officer_of):
    """Save as Shanghai: ``save(lines, base=1)``."""

    def saved(lines=make.LINES, base=0, title="工作意见", by=None, **fields):
        by = by or officer_of("沪")
        return actions.save_version(paper, by=by, base=base, title=title, lines=lines, **fields)

    return saved


def digest_of(paper: Paper) -> str:
    return queries.newest_version(paper).digest


def actions_of(paper: Paper) -> list[str]:
    return list(Event.objects.filter(object_id=str(paper.pk)).order_by("id").values_list("action", flat=True))


# Drafting


def test_any_party_drafts_and_is_the_home_of_its_paper(conference, officer_of, federations):
    paper = actions.draft_paper(conference, by=officer_of("皖"), title="《疗休养方案》", kind="plan")
    assert (paper.org, paper.title, paper.state) == (federations["皖"], "疗休养方案", "drafting")
    assert paper.position == 2  # behind the one entered with the meeting


@pytest.mark.parametrize("role", ["leader", "editor"])
def test_only_officers_draft(conference, officer_of, role):
    with pytest.raises(Refused):
        actions.draft_paper(conference, by=officer_of("沪", role=role), title="意见")


def test_a_federation_that_takes_no_part_drafts_nothing(alliance, officer_of, federations):
    two = [federations["沪"].region, federations["苏"].region]
    meeting = make_meetings.make_conference(alliance, regions=two)
    with pytest.raises(Refused):
        actions.draft_paper(meeting, by=officer_of("皖"), title="意见")


def test_a_version_gives_every_clause_a_key_that_lasts(save):
    first = save()
    assert [line.key for line in first.wording.lines] == ["c1", "c2", "c3", "c4", "c5"]
    lines = [first.wording.lines[3], Line(2, "（三）新条", "新的。"), first.wording.lines[0]]
    second = save(lines, base=1)
    assert [line.key for line in second.wording.lines] == ["c4", "c6", "c1"]
    third = save([*second.wording.lines, Line(2, "又新", "再新。")], base=2)
    assert third.wording.lines[-1].key == "c7"


def test_a_key_from_elsewhere_or_given_twice_is_not_believed(save):
    first = save()
    twice = [first.wording.lines[0], Line(2, "甲", "乙", "c1"), Line(2, "丙", "丁", "c99")]
    assert [line.key for line in save(twice, base=1).wording.lines] == ["c1", "c6", "c7"]


def test_the_second_editor_is_told_and_nothing_is_saved(paper, save, officer_of):
    save()
    theirs = save(make.reworded(queries.newest_version(paper), "c4", "不少于420家。"), base=1)
    with pytest.raises(actions.Overtaken) as overtaken:
        save(make.LINES, base=1, title="我的题目", by=factories.make_officer(paper.org))
    assert overtaken.value.newest == theirs
    assert str(officer_of("沪")) in str(overtaken.value)
    assert paper.versions.count() == 2


def test_saving_without_a_change_is_refused(save):
    first = save()
    with pytest.raises(Refused, match="一字不差"):
        save(first.wording.lines, base=1)


@pytest.mark.parametrize(
    ("lines", "title"), [([], "题"), ([Line(1, " ", "\n")], "题"), (make.LINES, ""), (make.LINES, "长" * 201),
                         ([Line(1, "长" * 201, "")], "题")]
)  # fmt: skip
def test_a_paper_without_words_or_with_too_many_in_its_titles_is_refused(save, lines, title):
    with pytest.raises(Refused):
        save(lines, title=title)


def test_only_the_home_writes(paper, officer_of):
    with pytest.raises(Refused, match="上海市总工会"):
        actions.save_version(paper, by=officer_of("苏"), base=0, title="题", lines=make.LINES)


def test_a_paper_known_only_by_name_gets_its_words_later(conference, officer_of):
    paper = conference.papers.get(position=1)
    assert paper.state == "registered"
    actions.save_version(paper, by=officer_of("沪"), base=0, title=paper.title, lines=make.LINES)
    assert paper.state == "drafting"


def test_reading_in_keeps_the_keys_of_what_it_knows(paper, save, officer_of):
    save()
    text = "（一）推进疗休养基地互认。四地互认疗休养基地不少于420家。\n（二）共建干部院校。每年办班2期。"
    version = actions.read_in(paper, by=officer_of("沪"), base=1, text=text)
    assert [line.key for line in version.wording.lines] == ["c4", "c6"]
    assert version.title == "工作意见"


def test_the_trail_says_which_clauses_a_version_touched(paper, save):
    first = save()
    lines = make.reworded(first, "c3", "举办竞赛6场。")
    save([*lines[:4], Line(2, "（三）新", "新。")], base=1, note="按讨论修改")
    event = Event.objects.get(action="paper.version_saved", what="存了第2稿")
    assert (event.new["新增"], event.new["改动"], event.new["删去"]) == ("c6", "c3", "c5")
    assert event.note == "按讨论修改"


# Putting to signature


def test_putting_to_signature_starts_the_clock_of_the_rulebook_and_asks_the_leaders(paper, save, officer_of):
    save()
    leaders = [officer_of(short, role="leader") for short in "沪苏浙皖"]
    clock = actions.put_to_signature(paper, by=officer_of("沪"))
    assert paper.state == "countersigning"
    assert (clock.unit, clock.amount, clock.org) == ("working", subjects.COUNTERSIGN.default, paper.org)
    assert {message.recipient for message in Message.objects.filter(kind="todo")} == set(leaders)


def test_a_paper_without_words_is_not_put_to_signature(paper, officer_of):
    with pytest.raises(Refused, match="第1稿"):
        actions.put_to_signature(paper, by=officer_of("沪"))


def test_amendments_are_answered_before_signing(paper, save, officer_of):
    save()
    actions.propose_amendment(paper, by=officer_of("皖"), base=1, key="c3", text="6场。", reason="场次少")
    with pytest.raises(Refused, match="1条修正案"):
        actions.put_to_signature(paper, by=officer_of("沪"))


def test_only_the_home_puts_to_signature_and_only_once(signing, officer_of):
    with pytest.raises(Refused):
        actions.put_to_signature(signing, by=officer_of("苏"))
    with pytest.raises(Refused, match="已经提交会签"):
        actions.put_to_signature(signing, by=officer_of("沪"))


def test_a_reminder_reaches_those_who_have_not_spoken_once_a_day(signing, officer_of, federations):
    make.sign(signing, federations["沪"], federations["苏"])
    waiting = {officer_of("浙", role="leader"), officer_of("皖", role="leader")}
    sent = actions.remind(signing, by=officer_of("沪"))
    assert {message.recipient for message in sent} == waiting
    with pytest.raises(Refused, match="今天已经催过"):
        actions.remind(signing, by=officer_of("沪"))


def test_in_the_last_days_the_platform_reminds_by_itself_and_once_a_day(signing, officer_of):
    officer_of("皖", role="leader")
    assert actions.remind_near(signing) == []
    Clock.objects.update(original_due=timezone.now() + dt.timedelta(hours=3))
    assert len(actions.remind_near(signing)) == 1
    assert actions.remind_near(signing) == []


# Signing


def test_the_last_signature_adopts_in_the_same_breath(signing, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    signing.refresh_from_db()
    assert (signing.state, Adoption.objects.count()) == ("countersigning", 0)
    make.sign(signing, federations["皖"])
    signing.refresh_from_db()
    assert signing.state == "adopted"
    assert signing.adoption.version == queries.newest_version(signing)
    assert clocks.clock_of(signing, queries.SIGN_CLOCK).outcome == "各方一致通过"
    assert actions_of(signing)[-2:] == ["paper.signed", "paper.adopted"]


def test_a_reservation_is_a_signature_and_is_written_down(signing, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    make.sign(signing, federations["皖"], answer="reserve", comment="经费由各地自行承担")
    signing.refresh_from_db()
    assert signing.state == "adopted"
    assert signing.adoption.version.signatures.get(answer="reserve").comment == "经费由各地自行承担"


def test_an_objection_stops_adoption_and_tells_the_home(signing, federations, officer_of):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    make.sign(signing, federations["皖"], answer="object", comment="期限太紧")
    signing.refresh_from_db()
    assert signing.state == "countersigning"
    told = Message.objects.get(recipient=officer_of("沪"), title__contains="不同意")
    assert told.body == "期限太紧"


def test_who_reconsiders_adds_a_word_and_the_last_one_counts(signing, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    make.sign(signing, federations["皖"], answer="object", comment="期限太紧")
    make.sign(signing, federations["皖"])
    signing.refresh_from_db()
    assert signing.state == "adopted"
    assert Countersignature.objects.filter(region__short="皖").count() == 2


def test_a_signature_taken_back_in_time_stops_adoption(signing, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    make.sign(signing, federations["苏"], answer="object", comment="再想想")
    make.sign(signing, federations["皖"])
    signing.refresh_from_db()
    assert signing.state == "countersigning"


def test_who_saw_an_older_text_does_not_sign_the_newer(signing, save, officer_of, federations):
    seen = digest_of(signing)
    save(make.reworded(queries.newest_version(signing), "c3", "6场。"), base=1)
    actions.put_to_signature(signing, by=officer_of("沪"))
    with pytest.raises(actions.Changed):
        actions.sign(signing, by=officer_of("苏", role="leader"), answer="agree", digest=seen)
    assert Countersignature.objects.count() == 0


@pytest.mark.parametrize("answer", ["reserve", "object"])
def test_a_reservation_or_objection_says_what(signing, officer_of, answer):
    with pytest.raises(Refused, match="写明意见"):
        actions.sign(
            signing, by=officer_of("苏", role="leader"), answer=answer, digest=digest_of(signing), comment=" "
        )


def test_officers_do_not_sign_nor_do_leaders_below_the_federation(signing, officer_of, federations):
    city = factories.make_org(federations["苏"])
    for user in (officer_of("苏"), factories.make_officer(city, "leader")):
        with pytest.raises(Refused, match="负责人"):
            actions.sign(signing, by=user, answer="agree", digest=digest_of(signing))


def test_nobody_signs_a_draft_nor_an_adopted_paper(paper, save, officer_of):
    save()
    leader = officer_of("苏", role="leader")
    with pytest.raises(Refused, match="不在会签中"):
        actions.sign(paper, by=leader, answer="agree", digest=digest_of(paper))
    actions.put_to_signature(paper, by=officer_of("沪"))
    make.sign_all(paper)
    with pytest.raises(Refused, match="不在会签中"):
        actions.sign(paper, by=leader, answer="object", digest=digest_of(paper), comment="晚了")


def test_the_same_word_twice_is_refused(signing, federations):
    make.sign(signing, federations["苏"])
    with pytest.raises(Refused, match="不必再签"):
        make.sign(signing, federations["苏"])


# Voiding


def test_a_changed_word_voids_the_signatures_and_says_what_changed(signing, save, officer_of, federations):
    leaders = [officer_of(short, role="leader") for short in "苏浙"]
    for leader in leaders:
        actions.sign(signing, by=leader, answer="agree", digest=digest_of(signing))
    save(make.reworded(queries.newest_version(signing), "c3", "年内举办6场。"), base=1)
    signing.refresh_from_db()
    assert signing.state == "drafting"
    told = Message.objects.filter(title__contains="作废").order_by("id")
    assert {message.recipient for message in told} == set(leaders)
    assert "改了“（一）开展优化营商环境立功竞赛”" in told[0].body
    assert "paper.signatures_voided" in actions_of(signing)
    assert clocks.clock_of(signing, queries.SIGN_CLOCK).outcome == "第2稿改了文字"
    seats = queries.seats_of(signing)
    assert [seat.is_voided for seat in seats] == [False, True, True, False]
    assert rules.voiding(seats) == "因第2稿改动，江苏、浙江的会签已作废"


def test_signatures_on_an_older_text_never_adopt_the_newer(signing, save, officer_of, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    save(make.reworded(queries.newest_version(signing), "c3", "6场。"), base=1)
    actions.put_to_signature(signing, by=officer_of("沪"))
    make.sign(signing, federations["皖"])
    signing.refresh_from_db()
    assert (signing.state, Adoption.objects.count()) == ("countersigning", 0)


def test_an_adopted_paper_is_not_worded_otherwise(signing, save):
    make.sign_all(signing)
    with pytest.raises(Refused, match="不能再改"):
        save(make.LINES[:2], base=1)


def test_a_third_alliance_of_three_regions_needs_three(db):
    alliance = factories.make_alliance("bth", regions=THREE)
    paper = make.make_signing(make_meetings.make_conference(alliance))
    federations = list(
        Organisation.objects.federations().filter(region__alliances=alliance).order_by("region__code")
    )
    make.sign(paper, *federations[:2])
    assert Adoption.objects.count() == 0
    make.sign(paper, federations[2])
    paper.refresh_from_db()
    assert paper.state == "adopted"
    assert rules.standing(paper, queries.seats_of(paper), 1) == "三家一致签署第1稿，等待编号印发"


# Amendments


@pytest.fixture
def amend(paper, save, officer_of):
    """A first version, and ``amend("皖", key="c3", text=…)``."""
    save()

    def propose(short="皖", base=1, reason="理由", **fields):
        return actions.propose_amendment(paper, by=officer_of(short), base=base, reason=reason, **fields)

    return propose


@pytest.fixture
def rule(paper, officer_of):
    def ruled(*verdicts, base=1, by=None):
        return actions.rule_on_amendments(paper, by=by or officer_of("沪"), base=base, verdicts=verdicts)

    return ruled


def texts(version) -> list[str]:
    return [line.text for line in version.wording.lines]


def test_what_is_adopted_goes_into_the_next_version(amend, rule, federations):
    amendment = amend(key="c3", heading="（一）竞赛", text="举办6场。")
    version = rule(actions.Verdict(amendment, "adopted"))
    line = version.wording.by_key["c3"]
    assert (version.number, line.heading, line.text) == (2, "（一）竞赛", "举办6场。")
    assert version.note == "采纳安徽的修正案"
    assert amendment.ruling.version == version


def test_several_at_once_make_one_version(amend, rule):
    change = amend("皖", key="c3", text="举办6场。")
    removal = amend("苏", key="c5", removes=True)
    addition = amend("浙", after="c3", heading="（二）新", text="新的一条。")
    refused = amend("皖", key="c4", text="不少于800家。")
    version = rule(
        actions.Verdict(change, "adopted"),
        actions.Verdict(removal, "adopted"),
        actions.Verdict(addition, "partly", "合并两处文字", "（二）新增", "改写过的一条。"),
        actions.Verdict(refused, "not_adopted", "指标过高"),
    )
    assert [line.key for line in version.wording.lines] == ["c1", "c2", "c3", "c6", "c4"]
    assert version.wording.by_key["c6"].text == "改写过的一条。"
    assert version.wording.by_key["c6"].level == 2
    assert refused.ruling.version is None
    assert version.note == "采纳安徽、江苏、浙江的修正案"


def test_a_refusal_alone_makes_no_version(paper, amend, rule, officer_of):
    amendment = amend(key="c3", text="举办6场。")
    assert rule(actions.Verdict(amendment, "not_adopted", "已够多")) is None
    assert paper.versions.count() == 1
    assert Message.objects.get(recipient=officer_of("皖")).title == "未采纳您对《工作意见》提的修正案"


@pytest.mark.parametrize(
    ("outcome", "reason", "text"),
    [("not_adopted", "", ""), ("partly", "", "文字"), ("partly", "理由", ""), ("maybe", "理由", "文字")],
)
def test_a_verdict_says_why_and_what(amend, rule, outcome, reason, text):
    amendment = amend(key="c3", text="举办6场。")
    with pytest.raises(Refused):
        rule(actions.Verdict(amendment, outcome, reason, "", text))


def test_two_amendments_of_one_clause_are_not_both_taken_whole(amend, rule):
    first, second = amend("皖", key="c3", text="举办6场。"), amend("苏", key="c3", text="举办5场。")
    with pytest.raises(Refused, match="部分采纳"):
        rule(actions.Verdict(first, "adopted"), actions.Verdict(second, "adopted"))
    version = rule(
        actions.Verdict(first, "adopted"), actions.Verdict(second, "partly", "取中", "", "举办5至6场。")
    )
    assert version.wording.by_key["c3"].text == "举办5至6场。"


def test_adopting_while_the_paper_is_signed_voids_the_signatures(paper, amend, rule, officer_of, federations):
    actions.put_to_signature(paper, by=officer_of("沪"))
    make.sign(paper, federations["苏"])
    rule(actions.Verdict(amend(key="c3", text="举办6场。"), "adopted"))
    paper.refresh_from_db()
    assert paper.state == "drafting"
    assert rules.voiding(queries.seats_of(paper)) == "因第2稿改动，江苏的会签已作废"


def test_an_amendment_is_ruled_on_once_and_by_the_home(amend, rule, officer_of):
    amendment = amend(key="c3", text="举办6场。")
    with pytest.raises(Refused):
        rule(actions.Verdict(amendment, "adopted"), by=officer_of("皖"))
    rule(actions.Verdict(amendment, "not_adopted", "不必"))
    with pytest.raises(Refused, match="刚刚有人处理"):
        rule(actions.Verdict(amendment, "not_adopted", "不必"))


@pytest.mark.parametrize(
    "proposal",
    [
        {
            "key": "c3",
            "text": "围绕优化营商环境，年内举办劳动和技能竞赛4场。",
            "heading": "（一）开展优化营商环境立功竞赛",
        },
        {"key": "c9", "text": "没有这一条"},
        {"text": " "},
        {"removes": True},
        {"key": "c3", "text": "有字", "reason": " "},
    ],
)
def test_an_amendment_that_changes_nothing_is_refused(amend, proposal):
    with pytest.raises(Refused):
        amend(**proposal)


def test_an_amendment_is_made_against_the_newest_words(amend, save, paper):
    save(make.reworded(queries.newest_version(paper), "c4", "不少于420家。"), base=1)
    with pytest.raises(actions.Overtaken):
        amend(key="c4", text="不少于500家。")


def test_leaders_and_strangers_propose_nothing(amend, paper, officer_of, stranger):
    for user in (officer_of("皖", role="leader"), stranger):
        with pytest.raises(Refused):
            actions.propose_amendment(paper, by=user, base=1, key="c3", text="六场", reason="理由")
