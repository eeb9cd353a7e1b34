"""The pages of topics: who gets them, what they say, what they cost."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.models import Topic
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.trail.models import Event
from tests.factories import conference_topics as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(officer_of):
    return {short: officer_of(short) for short in "沪苏浙皖"}


@pytest.fixture
def meeting(alliance, people):
    return make.make_coming(alliance, by=people["沪"])


@pytest.fixture
def room(meeting) -> str:
    return reverse("conference:topics", args=[meeting.pk])


def url(name: str, row: object) -> str:
    return reverse(f"conference:{name}", args=[row.pk])


class TestRoom:
    def test_officers_and_leaders_of_the_parties_and_nobody_else(self, client, sign_in, room, stranger):
        assert client.get(room).status_code == 302
        client.force_login(stranger)
        assert client.get(room).status_code == 403
        for short in "沪苏浙皖":
            for role in ("officer", "leader"):
                assert heading(sign_in(short, role=role).get(room)) == "还没有征集议题"

    def test_a_region_that_is_no_party_finds_no_room(self, sign_in, alliance, people, federations):
        pair = [federations[short].region for short in "沪苏"]
        small = make.make_coming(alliance, by=people["沪"], regions=pair)
        assert sign_in("皖").get(reverse("conference:topics", args=[small.pk])).status_code == 404

    def test_the_host_calls_and_the_others_propose(self, sign_in, room, meeting):
        call = url("topics_call", meeting)
        assert call in page(sign_in("沪").get(room))
        assert call not in page(sign_in("皖").get(room))
        sign_in("沪").post(call, {"until": str(meeting.held_on.replace(day=1)), "note": "请提疗休养方面的"})
        assert heading(sign_in("皖").get(room)).startswith("议题征集到")

    def test_the_backlog_is_pulled_from_here(self, sign_in, room, meeting, people):
        topic = make.make_topic(None, people["皖"])
        take_up = url("topic_take_up", topic)
        assert take_up in page(sign_in("沪").get(room))
        assert take_up not in page(sign_in("苏").get(room))
        sign_in("沪").post(take_up, {"conference": str(meeting.pk)})
        assert Topic.objects.get().state == "host_review"

    def test_the_room_costs_the_same_for_any_number(self, sign_in, room, meeting, people):
        client, costs = sign_in("沪"), []
        for n in (1, 2):
            for number in range(n):
                topic = make.make_taken_up(meeting, people["皖"], people["沪"], title=f"第{n}{number}题")
                make.make_circular(topic, people["沪"])
                make.make_topic(None, people["苏"])
                make.make_topic(meeting, people["浙"])
            costs.append(cost_of(client, room))
        assert costs[0] == costs[1]


class TestWriting:
    def data(self, meeting, **words: object) -> dict[str, object]:
        return {
            "key": str(uuid4()),
            "title": "互认基地的结算办法",
            "wanted": "decision",
            "ask": "请各地梳理结算价格",
            "conference": str(meeting.pk),
        } | words

    def test_only_officers_write(self, client, sign_in, meeting, stranger):
        propose = reverse("conference:topic_propose")
        assert sign_in("皖", role="leader").get(propose).status_code == 403
        client.force_login(stranger)
        assert client.get(propose).status_code == 403
        assert heading(sign_in("皖").get(propose)) == "提一个请各方一起议的题目"

    def test_what_is_typed_is_kept_and_then_sent_as_one_topic(self, sign_in, meeting):
        data = self.data(meeting)
        kept = sign_in("皖").post(reverse("conference:topic_autosave"), data | {"title": "互认"})
        assert page(kept).strip().startswith("已保存 ")
        sent = sign_in("皖").post(reverse("conference:topic_propose"), data | {"submit": "1"})
        topic = Topic.objects.get()
        assert sent.url == topic.get_absolute_url()
        assert (topic.title, topic.state) == ("互认基地的结算办法", "submitted")

    def test_the_autosave_says_why_it_could_not(self, sign_in, meeting):
        response = sign_in("皖").post(
            reverse("conference:topic_autosave"), self.data(meeting, title="长" * 201)
        )
        assert page(response).strip() == "没有保存：有一栏填得太长或选错了，改好以后会自动保存"
        assert not Topic.objects.exists()

    def test_another_region_does_not_write_into_a_draft(self, sign_in, meeting):
        data = self.data(meeting)
        sign_in("皖").post(reverse("conference:topic_autosave"), data)
        response = sign_in("苏").post(reverse("conference:topic_autosave"), data | {"title": "改了"})
        assert "没有保存：这份议题已经提交，或不是本单位的" in page(response)
        assert Topic.objects.get().title == "互认基地的结算办法"

    def test_a_refusal_stands_on_the_form_and_nothing_is_half_kept(self, sign_in, meeting):
        data = self.data(meeting, ask="", submit="1")
        shown = page(sign_in("皖").post(reverse("conference:topic_propose"), data))
        assert "请写明请其他地区做什么，或建议写入文件的文字" in shown
        assert not Topic.objects.exists()

    def test_attachments_are_fetched_by_who_sees_the_topic(self, client, sign_in, meeting, stranger):
        upload = SimpleUploadedFile("结算价格.pdf", b"%PDF-1.7\n1 0 obj")
        data = self.data(meeting, uploads=[upload], submit="1")
        sign_in("皖").post(reverse("conference:topic_propose"), data)
        topic = Topic.objects.get()
        fetch = url("topic_file", topic.files.get())
        assert fetch in page(sign_in("苏").get(topic.get_absolute_url()))
        assert sign_in("苏").get(fetch).status_code == 200
        assert Event.objects.filter(action="files.read").count() == 1
        client.force_login(stranger)
        assert client.get(fetch).status_code == 403

    def test_an_attachment_of_a_secret_topic_is_not_found(self, sign_in, meeting):
        upload = SimpleUploadedFile("底数.pdf", b"%PDF-1.7\n1 0 obj")
        data = self.data(meeting, uploads=[upload], is_secret="on", submit="1")
        sign_in("皖").post(reverse("conference:topic_propose"), data)
        fetch = url("topic_file", Topic.objects.get().files.get())
        assert [sign_in(short).get(fetch).status_code for short in "沪苏浙皖"] == [200, 404, 404, 200]

    def test_a_draft_opens_for_its_own_region_only(self, sign_in, meeting, people):
        draft = actions.keep_draft(make.wording(meeting), by=people["皖"], alliance=meeting.alliance)
        assert heading(sign_in("皖").get(draft.get_absolute_url())) == "草稿，提交以后别的地区才看得到"
        assert page(sign_in("皖").get(url("topic_edit", draft)))
        for name in ("topic", "topic_edit"):
            assert sign_in("苏").get(url(name, draft)).status_code == 404


class TestTopicPage:
    @pytest.fixture
    def topic(self, meeting, people):
        return make.make_taken_up(meeting, people["皖"], people["沪"])

    def test_each_side_is_offered_its_own_steps(self, sign_in, topic):
        seen = {short: page(sign_in(short).get(topic.get_absolute_url())) for short in "沪苏皖"}
        offered = {
            name: [short for short in "沪苏皖" if url(name, topic) in seen[short]]
            for name in ("circulate_topic", "topic_agree", "topic_defer", "topic_withdraw", "topic_revise")
        }
        assert offered == {
            "circulate_topic": ["沪"],
            "topic_agree": ["沪"],
            "topic_defer": ["沪"],
            "topic_withdraw": ["皖"],
            "topic_revise": [],
        }

    def test_a_leader_reads_and_decides_nothing(self, sign_in, topic):
        client = sign_in("沪", role="leader")
        assert heading(client.get(topic.get_absolute_url())) == "上海市总工会正在审核"
        assert client.post(url("topic_agree", topic)).status_code == 403

    def test_it_is_deferred_with_a_reason(self, sign_in, topic):
        defer = url("topic_defer", topic)
        assert "请写明原因，对方会原样看到" in page(sign_in("沪").post(defer, {"comment": ""}))
        sign_in("沪").post(defer, {"comment": "明年再议"})
        assert heading(sign_in("皖").get(topic.get_absolute_url())) == "缓议：明年再议"

    def test_a_refusal_stands_on_the_page(self, sign_in, topic):
        shown = page(sign_in("苏").post(url("topic_defer", topic), {"comment": "不议"}))
        assert "这一步由上海市总工会办理，您现在的职务不能办" in shown

    def test_it_is_sent_back_and_comes_with_the_reason(self, sign_in, topic):
        sign_in("沪").post(url("topic_send_back", topic), {"comment": "请补结算价格"})
        shown = page(sign_in("皖").get(url("topic_edit", topic)))
        assert "请补结算价格" in shown
        assert "重新提交" in shown

    def test_it_is_forwarded_and_both_pages_know(self, sign_in, topic, alliance, people):
        other = make.make_coming(alliance, by=people["苏"])
        data = {"conference": str(other.pk), "comment": "今年议不完"}
        response = sign_in("沪").post(url("topic_forward", topic), data)
        derived = Topic.objects.get(origin=topic)
        assert response.url == derived.get_absolute_url()
        assert topic.get_absolute_url() in page(sign_in("皖").get(derived.get_absolute_url()))
        assert derived.get_absolute_url() in page(sign_in("皖").get(topic.get_absolute_url()))

    def test_moves_are_made_by_post_only(self, sign_in, topic):
        for name in ("topic_take_up", "topic_agree"):
            assert sign_in("沪").get(url(name, topic)).status_code == 405

    def test_a_refused_step_is_told(self, sign_in, topic):
        response = sign_in("苏").post(url("topic_agree", topic), follow=True)
        assert "这一步由上海市总工会办理，您现在的职务不能办" in page(response)
