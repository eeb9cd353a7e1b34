"""Issued with the lead's number, annexed tasks, a sealed copy; minutes out of what was recorded."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from docx import Document

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Conference, Item, Line, Outcome, Paper, Section, Task, Voice
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.queries import papers_matters
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.documents.docx import to_docx
from lianxi.kernel.documents.models import SignedCopy
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from tests.factories import conference as make_meetings
from tests.factories import conference_papers as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def adopted(conference, officer_of) -> Paper:
    return make.make_adopted(conference, by=officer_of("苏"), title="工作意见")


@pytest.fixture
def issue(adopted, officer_of):
    def issued(by="苏", mark="苏工联席", **fields) -> Paper:
        return actions.issue(adopted, by=officer_of(by), mark=mark, **fields)

    return issued


def scan(name: str = "用印件.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")


def kinds(user) -> list[str]:
    return [matter.title for matter in papers_matters.matters_for(user, timezone.localdate())]


# Issue


def test_the_lead_numbers_and_all_are_told(issue, officer_of):
    officers = {officer_of(short) for short in "沪浙皖"}
    paper = issue()
    year = timezone.localdate().year
    assert (paper.state, paper.document_number) == ("issued", f"苏工联席〔{year}〕1号")
    assert paper.issued_on == timezone.localdate()
    assert {m.recipient for m in Message.objects.filter(title__contains="已印发")} == officers


def test_numbers_of_one_lead_follow_each_other(conference, officer_of, issue):
    issue()
    second = make.make_adopted(conference, by=officer_of("苏"), title="方案")
    actions.issue(second, by=officer_of("苏"), mark="苏工联席")
    assert second.document_number.endswith("2号")


def test_what_not_all_have_signed_is_not_issued(conference, officer_of):
    signing = make.make_signing(conference, by=officer_of("苏"))
    with pytest.raises(Refused, match="一致签署以后"):
        actions.issue(signing, by=officer_of("苏"), mark="苏工联席")


def test_only_the_lead_issues_and_only_once(issue):
    with pytest.raises(Refused, match="江苏省总工会"):
        issue(by="沪")
    issue()
    with pytest.raises(Refused, match="已经印发"):
        issue()


@pytest.mark.parametrize("days", [1, -1])
def test_it_is_issued_neither_tomorrow_nor_before_adoption(issue, days):
    with pytest.raises(Refused, match="印发日期"):
        issue(on=timezone.localdate() + dt.timedelta(days=days))


def test_a_refused_issue_gives_its_number_back(issue):
    with pytest.raises(Refused):
        issue(clauses={"c99": "task"})
    assert issue().document_number.endswith("1号")


def test_all_sign_and_the_task_table_issues(issue):
    paper = issue(clauses={"c3": "task", "c4": "competition"})
    tasks = {task.clause.key: task for task in paper.tasks.select_related("clause")}
    assert tasks["c3"].title == "开展优化营商环境立功竞赛"
    assert (tasks["c3"].kind, tasks["c4"].kind, tasks["c3"].number) == ("task", "competition", 1)
    assert tasks["c3"].parts.count() == 4
    assert "年内举办劳动和技能竞赛4场" in tasks["c3"].text


def test_a_clause_becomes_a_task_once(issue, officer_of):
    paper = issue(clauses={"c3": "task"})
    with pytest.raises(Refused, match="已经列为任务"):
        actions.make_tasks(paper, by=officer_of("苏"), clauses={"c3": "task"})


@pytest.mark.parametrize("clauses", [{}, {"c9": "task"}, {"c3": "wish"}])
def test_tasks_come_from_clauses_that_are_there(issue, officer_of, clauses):
    paper = issue()
    with pytest.raises(Refused):
        actions.make_tasks(paper, by=officer_of("苏"), clauses=clauses)


def test_no_task_before_the_paper_is_issued(adopted, officer_of):
    with pytest.raises(Refused, match="还没有印发"):
        actions.make_tasks(adopted, by=officer_of("苏"), clauses={"c3": "task"})


def test_clauses_under_a_heading_of_tasks_are_suggested():
    lines = [
        Line(1, "一、总体要求", "", "c1"),
        Line(2, "（一）原则", "甲", "c2"),
        Line(1, "二、重点任务", "", "c3"),
        Line(2, "（一）互认", "乙", "c4"),
        Line(1, "三、技能竞赛", "", "c5"),
        Line(2, "（一）纺织", "丙", "c6"),
    ]
    assert rules.suggested_tasks(lines) == {"c4": "task", "c6": "competition"}


def test_a_task_of_the_meeting_is_tied_to_its_clause_by_the_home_only(conference, officer_of):
    paper = conference.papers.get(position=1)
    actions.save_version(paper, by=officer_of("沪"), base=0, title=paper.title, lines=make.LINES)
    task = paper.tasks.get()
    with pytest.raises(Refused):
        actions.link_task(task, by=officer_of("皖"), key="c3")
    assert actions.link_task(task, by=officer_of("沪"), key="c3").clause.key == "c3"
    with pytest.raises(Refused, match="没有这一条"):
        actions.link_task(task, by=officer_of("沪"), key="c9")
    assert actions.unlink_task(task, by=officer_of("沪")).clause is None


def test_the_sealed_copy_files_the_paper(issue, officer_of):
    paper = issue()
    actions.archive(paper, by=officer_of("苏"), upload=scan())
    assert paper.state == "archived"
    assert SignedCopy.objects.get().file.name == "用印件.pdf"
    actions.archive(paper, by=officer_of("苏"), upload=scan("更清楚的.pdf"))
    assert (paper.state, SignedCopy.objects.count()) == ("archived", 2)


def test_what_is_not_issued_is_not_filed(adopted, officer_of):
    with pytest.raises(Refused, match="印发以后"):
        actions.archive(adopted, by=officer_of("苏"), upload=scan())


# On paper


def words_of(paper: Paper, number: int = 1) -> str:
    official = rules.official(paper, queries.version_numbered(paper, number))
    document = Document(io.BytesIO(to_docx(official)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + cells)


def test_the_joint_paper_names_the_lead_first_and_annexes_the_task_table(issue):
    paper = issue(clauses={"c3": "task"})
    official = rules.official(paper, queries.newest_version(paper))
    assert list(official.issuers) == ["江苏省总工会", "上海市总工会", "浙江省总工会", "安徽省总工会"]
    assert (official.kind, official.number, official.dated) == ("red", paper.document_number, paper.issued_on)
    assert official.live_url == paper.get_absolute_url()
    words = words_of(paper)
    assert "任务分解表" in words
    assert "会签稿" not in words


def test_before_adoption_the_mark_the_number_and_the_fingerprint_are_on_it(
    conference, officer_of, federations
):
    paper = make.make_signing(conference, by=officer_of("苏"))
    make.sign(paper, federations["沪"], answer="reserve", comment="经费自理")
    words = words_of(paper)
    version = queries.newest_version(paper)
    assert "会签稿·第1稿" in words
    assert version.fingerprint in words
    assert "经费自理" in words
    official = rules.official(paper, version)
    assert len(official.signature_boxes) == 4
    assert to_pdf(official)[:5] == b"%PDF-"


def test_an_older_version_of_an_adopted_paper_says_so(conference, officer_of):
    paper = make.make_paper(conference, by=officer_of("苏"))
    first = make.make_version(paper)
    make.make_version(paper, make.reworded(first, "c3", "六场。"))
    actions.put_to_signature(paper, by=officer_of("苏"))
    make.sign_all(paper)
    paper = Paper.objects.get(pk=paper.pk)
    assert "旧稿·第1稿" in words_of(paper)


# Minutes

AGREED, RESERVED = {"answer": "agree"}, {"answer": "reserve", "comment": "分两年到位"}


@pytest.fixture
def held(alliance, officer_of, federations) -> Conference:
    """One decision with a reservation, one task, one piece of information; closed."""
    meeting = make_meetings.make_conference(
        alliance,
        tasks=0,
        competitions=0,
        by=officer_of("沪"),
        title="2022年联席会议",
        held_on=timezone.localdate() + dt.timedelta(days=30),
    )
    Conference.objects.filter(pk=meeting.pk).update(
        state="in_progress", opened_at=timezone.now(), held_on=dt.date(2022, 9, 9)
    )
    section = Section.objects.create(conference=meeting, position=1, title="审议")
    agree, inform = (
        Item.objects.create(section=section, position=n, title=title)
        for n, title in enumerate(["疗休养基地互认", "竞赛进展"], start=1)
    )
    by = officer_of("沪")
    decision = Outcome.objects.create(
        item=agree,
        kind="decision",
        text="四地互认基地不少于400家。",
        present=[org.region.code for org in federations.values()],
        by=by,
    )
    Voice.objects.bulk_create(
        Voice(outcome=decision, region=org.region, **(RESERVED if short == "皖" else AGREED))
        for short, org in federations.items()
    )
    Outcome.objects.create(item=inform, kind="information", text="各地通报了竞赛进展。", by=by)
    task = Outcome.objects.create(item=agree, kind="task", text="建立统一的基地名录", by=by)
    Task.objects.create(
        paper=meeting.papers.get(),
        number=1,
        title="建立基地名录",
        outcome=task,
        lead=federations["浙"],
        deadline=dt.date(2022, 12, 31),
        state="in_progress",
    )
    Conference.objects.filter(pk=meeting.pk).update(state="closed", closed_at=timezone.now())
    return Conference.objects.get(pk=meeting.pk)


def test_minutes_record_decisions_tasks_and_reservations_not_what_was_said(held, officer_of):
    paper = actions.draft_minutes(held, by=officer_of("沪"))
    version = queries.newest_version(paper)
    assert (paper.kind, paper.title, paper.state) == ("minutes", "2022年联席会议纪要", "drafting")
    assert [line.words for line in version.wording.lines] == [
        "2022年9月9日（星期五），2022年联席会议在上海召开，上海市总工会、江苏省总工会、浙江省总工会、"
        "安徽省总工会参加。现将会议议定的事项纪要如下。",
        "一、议定事项",
        "（一）疗休养基地互认\n四地互认基地不少于400家。",
        "二、任务安排",
        "（一）建立基地名录\n建立统一的基地名录，由浙江省总工会牵头，2022年12月31日前完成。",
        "三、保留意见",
        "（一）疗休养基地互认\n安徽同意，保留意见：分两年到位",
    ]


def test_the_clock_of_the_minutes_runs_from_closing_to_the_first_draft(held, officer_of):
    clock = actions.start_minutes_clock(held, by=officer_of("沪"))
    assert (clock.unit, clock.amount) == ("working", 3)
    assert "起草2022年联席会议纪要" in kinds(officer_of("沪"))
    actions.draft_minutes(held, by=officer_of("沪"))
    assert clocks.clock_of(held, queries.MINUTES_CLOCK).outcome == "已形成初稿"
    assert kinds(officer_of("沪")) == []


def test_minutes_are_drafted_once_by_the_host(held, officer_of):
    with pytest.raises(Refused, match="上海"):
        actions.draft_minutes(held, by=officer_of("苏"))
    actions.draft_minutes(held, by=officer_of("沪"))
    with pytest.raises(Refused, match="已经起草"):
        actions.draft_minutes(held, by=officer_of("沪"))


def test_a_meeting_that_recorded_nothing_has_no_minutes(conference, officer_of):
    with pytest.raises(Refused, match="没有记录"):
        actions.draft_minutes(conference, by=officer_of("沪"))


def test_minutes_are_signed_like_every_joint_paper(held, officer_of):
    paper = actions.draft_minutes(held, by=officer_of("沪"))
    actions.put_to_signature(paper, by=officer_of("沪"))
    make.sign_all(paper)
    paper.refresh_from_db()
    assert paper.state == "adopted"
    assert rules.official(paper, queries.newest_version(paper)).kind == "plain"


# What waits for whom


def test_every_step_waits_for_the_one_who_takes_it(conference, officer_of, federations):
    home, leader, other = officer_of("苏"), officer_of("皖", role="leader"), officer_of("皖")
    paper = make.make_paper(conference, by=home, title="工作意见")
    version = make.make_version(paper, by=home)
    actions.propose_amendment(paper, by=other, base=1, key="c3", text="六场。", reason="太少")
    assert kinds(home) == ["答复《工作意见》的一条修正案"]
    amendment = queries.open_amendments(paper).get()
    actions.rule_on_amendments(
        paper, by=home, base=1, verdicts=[actions.Verdict(amendment, "not_adopted", "够了")]
    )
    actions.put_to_signature(paper, by=home)
    assert (kinds(home), kinds(leader), kinds(other)) == ([], ["会签《工作意见》"], [])
    actions.sign(paper, by=leader, answer="object", digest=version.digest, comment="期限太紧")
    assert (kinds(home), kinds(leader)) == (["安徽不同意《工作意见》"], [])
    actions.sign(paper, by=leader, answer="agree", digest=version.digest)
    make.sign(paper, *(federations[short] for short in "沪苏浙"))
    assert kinds(home) == ["编号印发《工作意见》"]
    actions.issue(paper, by=home, mark="苏工联席")
    assert kinds(home) == ["把《工作意见》的用印件归档"]
    actions.archive(paper, by=home, upload=scan())
    assert kinds(home) == []


def test_a_voided_signature_asks_again_and_says_why(conference, officer_of, federations):
    home, leader = officer_of("苏"), officer_of("皖", role="leader")
    paper = make.make_signing(conference, by=home, title="工作意见")
    first = queries.newest_version(paper)
    actions.sign(paper, by=leader, answer="agree", digest=first.digest)
    make.make_version(paper, make.reworded(first, "c3", "六场。"), by=home)
    actions.put_to_signature(paper, by=home)
    matter = papers_matters.matters_for(leader, timezone.localdate())[0]
    assert (matter.action, matter.due is not None) == ("看差异并会签", True)
    assert "您签过第1稿，文字后来改了" in matter.why


def test_matters_cost_the_same_for_one_paper_and_for_three(conference, officer_of, queries_of):
    leader = officer_of("皖", role="leader")
    make.make_signing(conference, by=officer_of("苏"))
    once = queries_of(lambda: papers_matters.matters_for(leader, timezone.localdate()))
    make.make_signing(conference, by=officer_of("苏"))
    make.make_signing(conference, by=officer_of("苏"))
    assert queries_of(lambda: papers_matters.matters_for(leader, timezone.localdate())) == once
