"""A message is in the inbox with the decision that sent it, or not at all; the rest follows by errand."""

import pytest
from django.db import IntegrityError, transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from lianxi.kernel.inbox import actions, queries
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.inbox.models import Message, MutedChannel
from lianxi.kernel.refusal import Refused
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return factories.make_user("陈经办", phone="13800001111")


def errands() -> list[tuple[str, str]]:
    jobs = ProcrastinateJob.objects.filter(task_name=actions.DELIVER).order_by("id")
    return [(job.args["message_id"], job.args["channel"]) for job in jobs]


def test_a_message_says_who_sent_it_and_where_it_leads(reader, officer_of):
    [message] = actions.send(
        to=reader, kind=Kind.TODO, title=" 请会签\n意见 ", body="三日内", url="/a/", by=officer_of("浙")
    )
    assert (message.recipient, message.title, message.url) == (reader, "请会签 意见", "/a/")
    assert message.sent_by == f"浙江省总工会 {officer_of('浙').name}"
    assert message.read_at is None


def test_mail_and_sms_follow_by_one_errand_each(reader):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签")
    assert errands() == [(str(message.pk), "mail"), (str(message.pk), "sms")]


def test_a_kind_takes_only_its_own_channels(reader):
    [message] = actions.send(to=reader, kind=Kind.NOTICE, title="系统维护")
    assert errands() == [(str(message.pk), "mail")]


def test_nobody_is_written_to_without_an_address():
    nobody = factories.make_user("只有手机", email="", phone="13800002222")
    [message] = actions.send(to=nobody, kind=Kind.TODO, title="请会签")
    assert errands() == [(str(message.pk), "sms")]


def test_a_muted_channel_is_left_out_and_the_inbox_stays(reader):
    actions.choose_channels(by=reader, wanted={"todo": ["mail"], "deadline": ["mail", "sms"]})
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签")
    assert errands() == [(str(message.pk), "mail")]
    assert queries.unread_count(reader) == 1


def test_safety_messages_cannot_be_muted(reader):
    actions.choose_channels(by=reader, wanted={})
    actions.send(to=reader, kind=Kind.ACCOUNT, title="密码已改")
    assert [channel for _message, channel in errands()] == ["mail", "sms"]
    with pytest.raises(IntegrityError, match="account_messages_cannot_be_muted"), transaction.atomic():
        MutedChannel.objects.create(user=reader, kind=Kind.ACCOUNT, channel="mail")


def test_a_rolled_back_decision_tells_nobody(reader):
    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 the fault comes after the change
        actions.send(to=reader, kind=Kind.TODO, title="半途而废")
        raise RuntimeError
    assert (Message.objects.count(), errands()) == (0, [])


def test_many_people_cost_as_many_statements_as_one(django_assert_num_queries):
    people = [factories.make_user() for _ in range(30)]
    with django_assert_num_queries(5):  # savepoint, messages, muted, errands, release
        messages = actions.send(to=[*people, people[0]], kind=Kind.OUTCOME, title="已采纳")
    assert len(messages) == len(errands()) == 30


@pytest.mark.parametrize("url", ["https://example.org/", "//example.org/", "javascript:alert(1)"])
def test_a_message_leads_nowhere_outside(reader, url):
    with pytest.raises(IntegrityError, match="a_message_leads_inside"), transaction.atomic():
        actions.send(to=reader, kind=Kind.TODO, title="外链", url=url)


def test_a_long_title_is_cut(reader):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="长" * 300)
    assert message.title == "长" * 119 + "…"


def test_reading_happens_once(reader):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签")
    first = actions.open_message(message, by=reader).read_at
    assert actions.open_message(message, by=reader).read_at == first


def test_nobody_reads_anothers_message(reader, stranger):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签")
    with pytest.raises(Refused, match="不是发给您的"):
        actions.open_message(message, by=stranger)
    assert not Message.objects.visible_to(stranger).exists()


def test_marking_all_read_can_keep_to_one_kind(reader, stranger):
    for kind in (Kind.TODO, Kind.TODO, Kind.NOTICE):
        actions.send(to=[reader, stranger], kind=kind, title="消息")
    assert actions.open_all(by=reader, kind="todo") == 2
    assert actions.open_all(by=reader) == 1
    assert queries.unread_count(stranger) == 3
