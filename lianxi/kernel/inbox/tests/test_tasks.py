"""Errands are carried out by the real worker, after the commit, and again when they fail."""

import pytest
from django.core import mail
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from lianxi.kernel.inbox import actions, letters
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.inbox.models import Message
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)
sent: list[tuple[str, str]] = []


class KeptSms:
    """A provider that keeps what it is given."""

    def send(self, phone: str, text: str) -> None:
        sent.append((phone, text))


class BrokenSms:
    """A provider that is down."""

    def send(self, phone: str, text: str) -> None:
        raise ConnectionError("down")


@pytest.fixture
def reader():
    return factories.make_user("陈经办", email="chen@example.org", phone="13800001111")


@pytest.fixture(autouse=True)
def provider(settings):
    sent.clear()
    settings.SITE_ADDRESS = "https://lianxi.example"
    settings.SMS_BACKEND = "lianxi.kernel.inbox.tests.test_tasks.KeptSms"


def work() -> None:
    with app.replace_connector(app.connector.get_worker_connector()):
        app.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)


def test_a_message_leaves_as_mail_and_sms(reader):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签《工作意见》", body="请于三日内会签。")
    work()
    [letter] = mail.outbox
    assert (letter.subject, letter.to) == ("【联席】请会签《工作意见》", ["chen@example.org"])
    assert letter.body == (
        "请于三日内会签。\n\n"
        f"打开：https://lianxi.example/workbench/inbox/{message.pk}/\n\n"
        "不想再收到这一类邮件：https://lianxi.example/workbench/inbox/settings/"
    )
    assert sent == [("13800001111", "【联席】请会签《工作意见》。请登录工作台查看。")]


def test_what_has_been_read_meanwhile_is_not_sent(reader):
    [message] = actions.send(to=reader, kind=Kind.TODO, title="请会签")
    actions.open_message(message, by=reader)
    work()
    assert (mail.outbox, sent) == ([], [])


def test_a_failed_errand_is_tried_again_later(reader, settings):
    settings.SMS_BACKEND = "lianxi.kernel.inbox.tests.test_tasks.BrokenSms"
    actions.send(to=reader, kind=Kind.TODO, title="请会签")
    work()
    left = ProcrastinateJob.objects.get(task_name=actions.DELIVER, status="todo")
    assert (left.args["channel"], left.attempts) == ("sms", 1)
    assert len(mail.outbox) == 1


def test_an_sms_stays_one_sms_and_keeps_the_matter_behind_the_sign_in():
    text = letters.short_text(Message(title="长" * 120, body="当事人姓名", kind="todo"))
    assert len(text) <= 70
    assert "当事人" not in text
