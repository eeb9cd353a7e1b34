"""The pages of joint papers: who sees what, where things stand, what a refusal looks like."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.models import Countersignature, Line, Paper
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.domains.conference.tests.test_papers_issuing import scan
from lianxi.kernel.documents.models import SignedCopy
from lianxi.kernel.trail.models import Event
from tests.factories import conference as make_meetings
from tests.factories import conference_papers as make
from tests.factories import make_member, make_user

pytestmark = pytest.mark.django_db
ROOMS = [
    "paper_text",
    "edit_paper",
    "read_in_paper",
    "compare_paper",
    "amendments",
    "countersign",
    "paper_tasks",
]


@pytest.fixture
def paper(conference, officer_of) -> Paper:
    paper = make.make_paper(conference, by=officer_of("沪"), title="工作意见")
    make.make_version(paper, by=officer_of("沪"))
    return paper


@pytest.fixture
def signing(paper, officer_of) -> Paper:
    actions.put_to_signature(paper, by=officer_of("沪"))
    return paper


def at(name: str, paper: Paper, query: str = "") -> str:
    return reverse(f"conference:{name}", args=[paper.pk]) + query


def file(paper: Paper, form: str, number: int = 1) -> str:
    return reverse("conference:paper_file", args=[paper.pk, number, form])


def typed(lines: list[Line], base: int, title: str = "工作意见", **more: object) -> dict[str, object]:
    columns = {name: [getattr(line, name) for line in lines] for name in ("key", "level", "heading", "text")}
    return {"base": base, "title": title, "note": ""} | columns | more


# Who sees what


@pytest.mark.parametrize("name", ROOMS)
def test_the_rooms_of_a_paper_open_for_officers_of_its_parties_only(
    name, paper, sign_in, federations, client
):
    assert sign_in("沪").get(at(name, paper)).status_code == 200
    client.force_login(make_member(federations["沪"], user=make_user()).user)
    assert client.get(at(name, paper)).status_code in (302, 403)


def test_a_paper_of_a_meeting_without_us_is_not_found(alliance, officer_of, federations, sign_in):
    two = [federations["沪"].region, federations["苏"].region]
    meeting = make_meetings.make_conference(alliance, by=officer_of("沪"), regions=two)
    paper = make.make_paper(meeting, by=officer_of("沪"))
    make.make_version(paper, by=officer_of("沪"))
    client = sign_in("皖")
    for name in ("paper_text", "countersign", "amendments", "compare_paper", "paper_tasks", "paper"):
        assert client.get(at(name, paper)).status_code == 404
    assert client.get(file(paper, "json")).status_code == 404


def test_a_draft_is_not_public_and_an_issued_paper_is(client, conference, officer_of):
    draft = make.make_paper(conference, by=officer_of("沪"))
    make.make_version(draft, by=officer_of("沪"))
    issued = make.make_issued(conference, {"c3": "task"}, by=officer_of("沪"), title="方案")
    assert client.get(at("paper", draft)).status_code == 404
    assert client.get(file(draft, "pdf")).status_code == 404
    body = page(client.get(at("paper", issued)))
    assert "开展优化营商环境立功竞赛" in body
    assert "csrf" not in body
    assert client.get(file(issued, "json")).content.decode() == queries.newest_version(issued).canonical


def test_a_draft_is_not_named_on_public_pages(client, conference, officer_of):
    make.make_signing(conference, by=officer_of("沪"), title="还没有通过的方案")
    issued = make.make_issued(conference, by=officer_of("沪"), title="已经印发的方案")
    for url in (reverse("conference:detail", args=[conference.pk]), reverse("conference:list")):
        assert "还没有通过的方案" not in page(client.get(url))
    body = page(client.get(reverse("conference:detail", args=[conference.pk])))
    assert at("paper", issued) in body


def test_only_the_adopted_version_is_public(client, conference, officer_of):
    paper = make.make_paper(conference, by=officer_of("沪"))
    first = make.make_version(paper, by=officer_of("沪"))
    make.make_version(paper, make.reworded(first, "c3", "六场。"), by=officer_of("沪"))
    actions.put_to_signature(paper, by=officer_of("沪"))
    make.sign_all(paper)
    actions.issue(paper, by=officer_of("沪"), mark="沪工联席")
    assert [client.get(file(paper, "json", number)).status_code for number in (1, 2)] == [404, 200]


def test_a_paper_known_only_by_its_name_is_public_without_words(client, conference):
    body = page(client.get(at("paper", conference.papers.get(position=1))))
    assert "这份文件只登记了名称" in body


# The room


def test_the_room_says_who_is_awaited(signing, conference, sign_in, federations):
    make.sign(signing, *(federations[short] for short in "沪苏浙"))
    response = sign_in("沪").get(reverse("conference:papers", args=[conference.pk]))
    assert heading(response) == "两份文件，一份在会签，一份只有名称，等待安徽"


def test_the_room_costs_the_same_for_one_paper_and_for_three(conference, officer_of, sign_in):
    client, url = sign_in("沪"), reverse("conference:papers", args=[conference.pk])
    make.make_signing(conference, by=officer_of("沪"))
    once = cost_of(client, url)
    make.make_signing(conference, by=officer_of("苏"))
    make.make_signing(conference, by=officer_of("沪"))
    assert cost_of(client, url) == once


def test_a_new_paper_goes_on_to_its_words(conference, sign_in):
    response = sign_in("皖").post(
        reverse("conference:draft_paper", args=[conference.pk]), {"kind": "plan", "title": "疗休养方案"}
    )
    paper = Paper.objects.get(title="疗休养方案")
    assert response.url == at("edit_paper", paper)


# Writing


def test_saving_makes_the_next_version(paper, sign_in):
    lines = make.reworded(queries.newest_version(paper), "c3", "年内举办6场。")
    response = sign_in("沪").post(at("edit_paper", paper), typed(lines, 1, note="按讨论修改"))
    assert response.url == at("paper_text", paper)
    assert queries.newest_version(paper).note == "按讨论修改"


def test_the_second_editor_sees_both_and_loses_nothing(paper, sign_in, officer_of):
    first = queries.newest_version(paper)
    actions.save_version(
        paper, by=officer_of("沪"), base=1, title="工作意见", lines=make.reworded(first, "c3", "他写6场。")
    )
    mine = make.reworded(first, "c3", "我写5场。")
    mine[3] = Line(mine[3].level, mine[3].heading, "我改的420家。", mine[3].key)
    response = sign_in("沪").post(at("edit_paper", paper), typed(mine, 1))
    body = page(response)
    assert "刚存了第2稿，您写的都还在" in heading(response)
    assert "我写5场。" in body
    assert "我改的420家。" in body
    assert body.count("data-conflict") == 1
    assert re.search(r'name="base" value="2"', body)
    assert paper.versions.count() == 2


@pytest.mark.parametrize(
    ("do", "keys"),
    [
        ("down:0", ["c2", "c1", "c3", "c4", "c5"]),
        ("up:0", ["c1", "c2", "c3", "c4", "c5"]),
        ("cut:1", ["c1", "c3", "c4", "c5"]),
        ("add:1", ["c1", "c2", "", "c3", "c4", "c5"]),
        ("up:99", ["c1", "c2", "c3", "c4", "c5"]),
        ("nonsense", ["c1", "c2", "c3", "c4", "c5"]),
    ],
)
def test_clauses_move_without_scripts_and_nothing_is_saved(paper, sign_in, do, keys):
    lines = list(queries.newest_version(paper).wording.lines)
    response = sign_in("沪").post(at("edit_paper", paper), typed(lines, 1, do=do))
    assert [line.key for line in response.context["form"].lines] == keys
    assert paper.versions.count() == 1


def test_a_pasted_text_comes_into_the_editor_unsaved(paper, sign_in):
    text = "（一）推进疗休养基地互认。四地互认疗休养基地不少于420家。"
    response = sign_in("沪").post(at("read_in_paper", paper), {"pasted": text})
    assert heading(response) == "读出1条，还没有保存"
    assert [line.key for line in response.context["form"].lines] == ["c4"]
    assert paper.versions.count() == 1


def test_a_refusal_stands_on_the_form(paper, sign_in):
    lines = list(queries.newest_version(paper).wording.lines)
    body = page(sign_in("沪").post(at("edit_paper", paper), typed(lines, 1)))
    assert "和第1稿一字不差" in body


def test_only_the_home_sees_the_way_to_change_words(paper, sign_in):
    assert at("edit_paper", paper) in page(sign_in("沪").get(at("paper_text", paper)))
    body = page(sign_in("皖").get(at("paper_text", paper)))
    assert at("edit_paper", paper) not in body
    assert at("propose_amendment", paper, "?clause=c3") in body


# Comparing


def test_two_versions_side_by_side_and_inline(paper, sign_in, officer_of):
    first = queries.newest_version(paper)
    make.make_version(paper, make.reworded(first, "c3", "年内举办劳动和技能竞赛6场。"), by=officer_of("沪"))
    client = sign_in("皖")
    response = client.get(at("compare_paper", paper))
    assert heading(response) == "第1稿到第2稿改了 1 条"
    for view in ("side", "inline"):
        body = page(client.get(at("compare_paper", paper, f"?from=1&to=2&view={view}")))
        assert re.search(r"<del>.*?4.*?</del>", body, re.DOTALL)
        assert re.search(r"<ins>.*?6.*?</ins>", body, re.DOTALL)


@pytest.mark.parametrize("query", ["?from=9&to=1", "?to=x", "?to=999999999999"])
def test_a_version_that_is_not_there_is_not_found(paper, sign_in, query):
    assert sign_in("沪").get(at("compare_paper", paper, query)).status_code == 404


def test_what_two_regions_signed_is_one_tap_away(signing, sign_in, officer_of, federations):
    make.sign(signing, federations["苏"])
    first = queries.newest_version(signing)
    make.make_version(signing, make.reworded(first, "c3", "六场。"), by=officer_of("沪"))
    actions.put_to_signature(signing, by=officer_of("沪"))
    make.sign(signing, federations["浙"])
    signed = sign_in("沪").get(at("compare_paper", signing)).context["signed"]
    found = [
        (one["region"].short, one["version"].number if one["version"] else None, one["is_void"])
        for one in signed
    ]
    assert found == [("沪", None, True), ("苏", 1, True), ("浙", 2, False), ("皖", None, True)]


# Signing


def test_the_form_carries_the_fingerprint_of_the_text_on_the_page(signing, sign_in):
    body = page(sign_in("苏", role="leader").get(at("countersign", signing)))
    version = queries.newest_version(signing)
    assert f'name="digest" value="{version.digest}"' in body
    assert version.fingerprint in body


def test_a_leader_signs_and_sees_it(signing, sign_in):
    client = sign_in("苏", role="leader")
    digest = queries.newest_version(signing).digest
    response = client.post(at("countersign", signing), {"answer": "agree", "digest": digest}, follow=True)
    assert heading(response) == "第1稿会签 1/4，等待上海、浙江、安徽"
    assert "✓" in page(response)


def test_a_text_changed_meanwhile_is_not_signed_and_the_page_shows_the_new_one(signing, sign_in, officer_of):
    seen = queries.newest_version(signing)
    make.make_version(signing, make.reworded(seen, "c3", "年内举办6场。"), by=officer_of("沪"))
    actions.put_to_signature(signing, by=officer_of("沪"))
    response = sign_in("苏", role="leader").post(
        at("countersign", signing), {"answer": "agree", "digest": seen.digest}
    )
    body = page(response)
    assert "没有替您签署" in body
    assert f'name="digest" value="{queries.newest_version(signing).digest}"' in body
    assert Countersignature.objects.count() == 0


def test_an_objection_without_words_comes_back(signing, sign_in):
    digest = queries.newest_version(signing).digest
    response = sign_in("苏", role="leader").post(
        at("countersign", signing), {"answer": "object", "digest": digest, "comment": ""}
    )
    assert "请写明意见" in page(response)


def test_an_officer_sees_the_room_without_a_form(signing, sign_in):
    assert 'name="answer"' not in page(sign_in("苏").get(at("countersign", signing)))


def test_who_signed_before_sees_what_changed_since(signing, sign_in, officer_of, federations):
    make.sign(signing, federations["苏"])
    first = queries.newest_version(signing)
    make.make_version(signing, make.reworded(first, "c3", "年内举办6场。"), by=officer_of("沪"))
    body = page(sign_in("苏", role="leader").get(at("countersign", signing)))
    assert "因第2稿改动，江苏的会签已作废" in body
    assert "和您上次签的第1稿不同的地方" in body


def test_the_page_says_whose_signatures_were_lost_and_to_which_words(
    signing, sign_in, officer_of, federations
):
    make.sign(signing, federations["苏"], federations["浙"])
    first = queries.newest_version(signing)
    make.make_version(signing, make.reworded(first, "c3", "年内举办劳动和技能竞赛6场。"), by=officer_of("沪"))
    response = sign_in("沪").get(at("paper_text", signing))
    assert heading(response) == "因第2稿改动，江苏、浙江的会签已作废"
    lost = page(response).split("改了什么")[1]
    assert re.search(r"<ins>.*?6.*?</ins>", lost, re.DOTALL)


def test_put_and_remind_answer_with_a_message(paper, sign_in, officer_of):
    officer_of("苏", role="leader")
    client = sign_in("沪")
    response = client.post(at("put_to_signature", paper), follow=True)
    assert "已提交会签" in page(response)
    assert "已向1位负责人催签" in page(client.post(at("remind_signers", paper), follow=True))
    assert "今天已经催过" in page(client.post(at("remind_signers", paper), follow=True))


# Amendments


def test_an_amendment_is_proposed_and_answered_on_the_pages(paper, officer_of):
    proposer, home = Client(), Client()
    proposer.force_login(officer_of("皖"))
    home.force_login(officer_of("沪"))
    words = {"base": 1, "heading": "（一）竞赛", "text": "举办6场。", "reason": "场次少"}
    proposer.post(at("propose_amendment", paper, "?clause=c3"), words)
    amendment = queries.open_amendments(paper).get()
    assert heading(home.get(at("amendments", paper))) == "1 条修正案等待答复"
    refused = home.post(at("amendments", paper), {"base": 1, f"{amendment.pk}-outcome": "not_adopted"})
    assert "要写明理由" in page(refused)
    answered = home.post(
        at("amendments", paper), {"base": 1, f"{amendment.pk}-outcome": "adopted"}, follow=True
    )
    assert "采纳的已写入第2稿" in page(answered)
    assert queries.newest_version(paper).wording.by_key["c3"].text == "举办6场。"


def test_the_amendments_cost_the_same_for_one_and_for_three(paper, sign_in, officer_of):
    client = sign_in("皖")

    def propose(n: int) -> None:
        actions.propose_amendment(
            paper, by=officer_of("皖"), base=1, key="c3", text=f"{n}场。", reason="理由"
        )

    propose(5)
    once = cost_of(client, at("amendments", paper))
    propose(6)
    propose(7)
    assert cost_of(client, at("amendments", paper)) == once


@pytest.mark.parametrize("query", ["?clause=c99", "?clause=x"])
def test_an_amendment_of_a_clause_that_is_not_there_is_not_found(paper, sign_in, query):
    assert sign_in("皖").get(at("propose_amendment", paper, query)).status_code == 404


# Issue and life


def test_the_issue_page_numbers_and_lists_tasks(conference, officer_of, sign_in):
    paper = make.make_adopted(conference, by=officer_of("沪"), title="工作意见")
    client = sign_in("沪")
    body = page(client.get(at("issue_paper", paper)))
    assert 'value="沪工联席"' in body
    day = paper.adoption.at.astimezone().date().isoformat()
    response = client.post(
        at("issue_paper", paper), {"mark": "沪工联席", "on": day, "clause_c3": "task"}, follow=True
    )
    assert "1号印发" in heading(response)
    assert paper.tasks.get().clause.key == "c3"


def test_the_issue_page_of_a_draft_is_not_found(paper, sign_in):
    assert sign_in("沪").get(at("issue_paper", paper)).status_code == 404


def test_the_living_paper_shows_lights_under_the_clause(conference, officer_of, federations, client):
    paper = make.make_issued(conference, {"c3": "task"}, by=officer_of("沪"), title="工作意见")
    task = make_meetings.divide(paper.tasks.get(), federations["苏"])
    make_meetings.make_accepted(task.parts.get(region__short="皖"), percent=60, done="已举办三场")
    body = page(client.get(at("paper", paper)))
    clause = body[body.index('id="c3"') : body.index('id="c4"')]
    assert "已举办三场" in clause
    assert "安徽省" in clause


def test_the_living_paper_costs_the_same_for_one_task_and_for_three(conference, officer_of, client):
    one = make.make_issued(conference, {"c3": "task"}, by=officer_of("沪"))
    three = make.make_issued(conference, {"c3": "task", "c4": "task", "c5": "task"}, by=officer_of("沪"))
    assert cost_of(client, at("paper", one)) == cost_of(client, at("paper", three))


def test_tasks_are_tied_and_made_on_their_page(conference, officer_of, sign_in):
    paper = conference.papers.get(position=1)
    actions.save_version(paper, by=officer_of("沪"), base=0, title="工作意见", lines=make.LINES)
    task, client = paper.tasks.get(), sign_in("沪")
    client.post(at("paper_tasks", paper), {"task": task.pk, "key": "c3"})
    assert heading(client.get(at("paper_tasks", paper))) == "1 项任务都连着条款"
    client.post(at("paper_tasks", paper), {"task": task.pk, "key": ""})
    task.refresh_from_db()
    assert task.clause is None
    assert "没有这一条" in page(client.post(at("paper_tasks", paper), {"task": task.pk, "key": "c77"}))
    assert "还没有印发" in page(client.post(at("paper_tasks", paper), {"make": "1", "clause_c3": "task"}))


# Files


@pytest.mark.parametrize(("form", "begin"), [("json", b'{"cl'), ("pdf", b"%PDF"), ("docx", b"PK\x03\x04")])
def test_a_version_is_taken_away_and_the_trail_says_by_whom(paper, sign_in, form, begin):
    response = sign_in("皖").get(file(paper, form))
    assert response.content[:4] == begin
    assert Event.objects.get(action="paper.downloaded").what == f"下载了第1稿（{form.upper()}）"


@pytest.mark.parametrize(("form", "number"), [("exe", 1), ("json", 2), ("json", 99999)])
def test_a_file_that_is_not_there_is_not_found(paper, sign_in, form, number):
    assert sign_in("皖").get(file(paper, form, number)).status_code == 404


def test_a_sealed_copy_opens_for_parties_only(conference, officer_of, client, stranger):
    paper = make.make_issued(conference, by=officer_of("沪"))
    actions.archive(paper, by=officer_of("沪"), upload=scan())
    url = reverse("conference:paper_copy", args=[SignedCopy.objects.get().pk])
    client.force_login(officer_of("皖"))
    assert client.get(url).status_code == 200
    client.force_login(stranger)
    assert client.get(url).status_code in (302, 403, 404)
