"""The inbox shows what is new first, and what it leads to."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse

from lianxi.kernel.inbox import actions, queries
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.inbox.models import Message

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader(client, officer_of):
    client.force_login(officer_of("皖"))
    return officer_of("皖")


def send(reader, title: str = "请会签", **fields) -> Message:
    return actions.send(to=reader, title=title, **({"kind": Kind.TODO} | fields))[0]


def titles(response) -> list[str]:
    return [message.title for message in response.context["page"]]


def test_unread_stand_first_then_the_newest(client, reader):
    for title in ("一", "二", "三"):
        send(reader, title)
    actions.open_message(Message.objects.get(title="三"), by=reader)
    assert titles(client.get(reverse("inbox:list"))) == ["二", "一", "三"]


def test_the_list_can_be_narrowed_by_kind_and_to_the_unread(client, reader):
    send(reader, "事")
    actions.open_message(send(reader, "看过的事"), by=reader)
    send(reader, "通知", kind=Kind.NOTICE)
    assert titles(client.get(reverse("inbox:list") + "?kind=todo")) == ["事", "看过的事"]
    assert titles(client.get(reverse("inbox:list") + "?kind=todo&unread=1")) == ["事"]
    assert len(titles(client.get(reverse("inbox:list") + "?kind=nonsense"))) == 3


def test_the_list_costs_the_same_for_one_and_three(client, reader, django_assert_max_num_queries, rf):
    def queries_for(rows: int) -> int:
        for _ in range(rows - Message.objects.count()):
            send(reader)
        with django_assert_max_num_queries(29) as counted:
            client.get(reverse("inbox:list"))
        return len(counted)

    client.get(reverse("inbox:list"))
    assert queries_for(1) == queries_for(3)


def test_an_empty_inbox_offers_the_first_step(client, reader):
    page = client.get(reverse("inbox:list")).content.decode()
    assert "还没有给您的消息" in page
    assert reverse("inbox:settings") in page


def test_opening_reads_and_leads_on(client, reader):
    message = send(reader, url=reverse("jobs:list"))
    response = client.get(reverse("inbox:message", args=[message.pk]))
    assert response.url == reverse("jobs:list")
    assert queries.unread_count(reader) == 0


def test_a_message_that_leads_nowhere_is_a_page(client, reader):
    message = send(reader, "系统维护", body="今晚 22 时起停机一小时。", kind=Kind.NOTICE)
    page = client.get(reverse("inbox:message", args=[message.pk])).content.decode()
    assert "今晚 22 时起停机一小时。" in page


def test_a_foreign_message_is_not_there(client, reader, officer_of):
    message = send(officer_of("沪"))
    assert client.get(reverse("inbox:message", args=[message.pk])).status_code == 404
    assert client.post(reverse("inbox:mark-read", args=[message.pk])).status_code == 404
    assert queries.unread_count(officer_of("沪")) == 1


def test_one_message_is_marked_read(client, reader):
    message, other = send(reader), send(reader)
    client.post(reverse("inbox:mark-read", args=[message.pk]))
    assert list(Message.objects.unread()) == [other]


def test_all_are_marked_read_and_the_count_is_said(client, reader):
    send(reader)
    send(reader)
    page = client.post(reverse("inbox:mark-all-read"), follow=True).content.decode()
    assert "2 条消息已标为已读。" in page
    assert not Message.objects.unread().exists()


def test_channels_are_chosen_kind_by_kind(client, reader):
    page = client.get(reverse("inbox:settings"))
    assert page.context["form"].initial["todo"] == ["mail", "sms"]
    client.post(reverse("inbox:settings"), {"todo": ["mail"], "notice": []})
    assert queries.wanted_channels(reader) == {
        "todo": ["mail"],
        "deadline": [],
        "outcome": [],
        "notice": [],
        "account": ["mail", "sms"],
    }


@pytest.mark.parametrize("name", ["inbox:list", "inbox:settings"])
def test_visitors_are_sent_to_sign_in(client, name):
    assert client.get(reverse(name)).url.startswith(reverse("account_login"))


def rendered_count(user, django_assert_num_queries, queries_expected: int) -> str:
    request = RequestFactory().get("/")
    request.user = user
    template = Template("{% load inbox %}{% unread_count as n %}{{ n }}{% unread_count as m %}{{ m }}")
    with django_assert_num_queries(queries_expected):
        return template.render(Context({"request": request}))


def test_the_unread_count_costs_one_query_a_page(reader, django_assert_num_queries):
    send(reader)
    assert rendered_count(reader, django_assert_num_queries, 1) == "11"


def test_the_unread_count_costs_visitors_nothing(django_assert_num_queries):
    from django.contrib.auth.models import AnonymousUser

    assert rendered_count(AnonymousUser(), django_assert_num_queries, 0) == "00"
