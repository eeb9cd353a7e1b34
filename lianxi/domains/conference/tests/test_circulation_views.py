"""The pages of a circular: asking, answering, handling, taking the table along."""

from __future__ import annotations

import io

import pytest
from django.urls import reverse
from docx import Document

from lianxi.domains.conference.actions import circulation as actions
from lianxi.domains.conference.models import Circular, Handling, Reply
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.trail.models import Event
from tests.factories import conference_topics as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(officer_of):
    return {short: officer_of(short) for short in "沪苏浙皖"}


@pytest.fixture
def topic(alliance, people):
    """Anhui's, before Shanghai."""
    return make.make_taken_up(make.make_coming(alliance, by=people["沪"]), people["皖"], people["沪"])


@pytest.fixture
def circular(topic, people):
    return make.make_circular(topic, people["沪"])


def url(name: str, row: object) -> str:
    return reverse(f"conference:{name}", args=[row.pk])


class TestAsking:
    def test_the_host_sends_it_out(self, sign_in, topic):
        ask = url("circulate_topic", topic)
        shown = page(sign_in("沪").get(ask))
        assert "10个工作日：次日起算" in shown
        due = shown.split('name="due_on" value="')[1][:10]
        data = {"due_on": due, "text": "请看这份文字", "silence_is_consent": "on"}
        response = sign_in("沪").post(ask, data)
        circular = Circular.objects.get()
        assert response.url == circular.get_absolute_url()
        assert (str(circular.due_on), circular.silence_is_consent, circular.text) == (
            due,
            True,
            "请看这份文字",
        )

    def test_others_read_why_they_cannot(self, sign_in, topic):
        shown = page(sign_in("苏").get(url("circulate_topic", topic)))
        assert "由轮值的上海市总工会征求意见，您现在的职务不能办。" in shown
        assert 'name="due_on"' not in shown

    def test_a_refusal_stands_on_the_form(self, sign_in, topic):
        response = sign_in("沪").post(url("circulate_topic", topic), {"due_on": "2021-01-04", "text": "文"})
        assert "回复截止要在今天以后，请改日期" in page(response)


class TestAnswering:
    def test_all_parties_read_it_and_nobody_else(self, client, sign_in, circular, stranger):
        where = circular.get_absolute_url()
        assert client.get(where).status_code == 302
        client.force_login(stranger)
        assert client.get(where).status_code == 403
        for short in "沪苏浙皖":
            for role in ("officer", "leader"):
                shown = heading(sign_in(short, role=role).get(where))
                assert shown == "1/4 家已表态，还差上海、江苏、浙江"

    def test_a_leader_answers_on_the_phone(self, sign_in, circular):
        where = url("circular_reply", circular)
        assert heading(sign_in("苏", role="leader").get(where)) == "江苏省总工会怎么看？"
        sign_in("苏", role="leader").post(where, {"answer": "changes", "text": "期限改到年底"})
        reply = Reply.objects.get()
        assert (reply.answer, reply.text) == ("changes", "期限改到年底")
        assert heading(sign_in("苏").get(where)) == "已经回复过，再说一次以这次为准"
        assert "期限改到年底" in page(sign_in("苏").get(where))

    def test_a_refusal_stands_on_the_form(self, sign_in, circular):
        response = sign_in("苏").post(url("circular_reply", circular), {"answer": "object", "text": ""})
        assert "请写明要改什么、为什么不同意，对方才好处理" in page(response)

    def test_who_may_not_answer_sees_no_form(self, sign_in, circular):
        shown = page(sign_in("苏", role="contact").get(url("circular_reply", circular)))
        assert 'name="answer"' not in shown

    def test_another_alliance_of_two_is_not_ours(self, sign_in, alliance, people, federations):
        pair = [federations[short].region for short in "沪苏"]
        small = make.make_coming(alliance, by=people["沪"], regions=pair)
        circular = make.make_circular(make.make_taken_up(small, people["苏"], people["沪"]), people["沪"])
        for name in ("circular", "circular_reply", "adoption_pdf"):
            assert sign_in("皖").get(url(name, circular)).status_code == 404

    def test_the_host_reminds(self, sign_in, circular):
        response = sign_in("沪").post(url("circular_remind", circular), follow=True)
        assert "已提醒上海、江苏、浙江" in page(response)
        assert "由征求意见的上海市总工会提醒" in page(
            sign_in("苏").post(url("circular_remind", circular), follow=True)
        )


class TestHandling:
    @pytest.fixture
    def comments(self, circular, people) -> list[Reply]:
        said = [("苏", "期限改到年底"), ("浙", "价格写清楚")]
        return [
            actions.reply(circular, by=people[short], answer="changes", text=text)[0] for short, text in said
        ]

    def test_one_after_another(self, sign_in, circular, comments):
        first, second = (url("handle_comment", comment) for comment in comments)
        client = sign_in("沪")
        assert heading(client.get(first)) == "江苏：修改意见"
        assert client.post(first, {"outcome": "adopted"}).url == second
        last = client.post(second, {"outcome": "not_adopted", "reason": "会上再定"})
        assert last.url == circular.get_absolute_url()
        assert Handling.objects.count() == 2

    def test_a_reason_is_asked_for(self, sign_in, comments):
        response = sign_in("沪").post(url("handle_comment", comments[0]), {"outcome": "partly"})
        assert "没有全部采纳的，请写明理由" in page(response)

    def test_only_the_issuer_sees_the_form(self, sign_in, comments):
        shown = page(sign_in("苏").get(url("handle_comment", comments[0])))
        assert "意见由征求意见的上海市总工会处理。" in shown
        assert 'name="outcome"' not in shown

    def test_when_all_is_handled_the_next_step_is_offered(self, sign_in, circular, topic, people, comments):
        actions.reply(circular, by=people["沪"], answer="agree")
        for comment in comments:
            actions.handle(comment, by=people["沪"], outcome="adopted")
        where, revise = circular.get_absolute_url(), url("topic_revise", topic)
        assert heading(sign_in("皖").get(where)) == "意见都已处理，等待按采纳的意见修改"
        assert revise in page(sign_in("皖").get(where))
        assert revise not in page(sign_in("沪").get(where))
        words = {"title": topic.title, "wanted": "decision", "draft_text": "年底前结算。", "note": "改期限"}
        assert sign_in("皖").post(revise, words).url == topic.get_absolute_url()
        assert "与征求意见稿的差别" in page(sign_in("沪").get(topic.get_absolute_url()))

    def test_the_page_costs_the_same_for_any_number_of_replies(self, sign_in, circular, people):
        client, costs = sign_in("沪"), []
        for short in ("苏", "浙"):
            actions.reply(circular, by=people[short], answer="changes", text="改期限")
            client.get(circular.get_absolute_url())
            costs.append(cost_of(client, circular.get_absolute_url()))
        assert costs[0] == costs[1]


class TestTakingAlong:
    @pytest.fixture(autouse=True)
    def answered(self, circular, people):
        actions.reply(circular, by=people["苏"], answer="changes", text="期限改到年底")

    def test_as_a_sheet(self, sign_in, circular):
        response = sign_in("浙").get(circular.get_absolute_url(), {"format": "csv"})
        text = b"".join(response.streaming_content).decode("utf-8-sig")
        assert "江苏省总工会" in text
        assert "修改意见：期限改到年底" in text
        assert Event.objects.filter(action="spreadsheets.exported").count() == 1

    def test_as_word(self, sign_in, circular):
        response = sign_in("沪").get(url("adoption_docx", circular))
        document = Document(io.BytesIO(response.content))
        cells = [cell.text for row in document.tables[-1].rows for cell in row.cells]
        assert "修改意见：期限改到年底" in cells

    def test_as_pdf(self, sign_in, circular):
        response = sign_in("沪").get(url("adoption_pdf", circular))
        assert response.content.startswith(b"%PDF")
        assert Event.objects.filter(action="circular.printed").count() == 1
