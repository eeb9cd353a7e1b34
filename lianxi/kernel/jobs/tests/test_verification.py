"""The chain checked as a job, by the real worker."""

import pytest
from django.db import connection
from procrastinate.contrib.django import app

from lianxi.kernel.jobs import actions
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.trail.models import Event, Seal

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def verify(federations, officer_of):
    auditor = officer_of("沪", "auditor")

    def verified(number: int | None = None, digest: str = "") -> Job:
        task = "lianxi.kernel.jobs.tasks.verify_trail"
        job = actions.start("校验封存链", task, by=auditor, kind="trail.verify", number=number, digest=digest)
        with app.replace_connector(app.connector.get_worker_connector()):
            app.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)
        job.refresh_from_db()
        return job

    for number in range(3):
        trail.record("test.done", federations["沪"], by=auditor, what=f"办了第{number}件事")
        trail.seal_all()
    return verified


def test_an_untouched_chain_is_said_to_be_whole(verify):
    newest = Seal.objects.get(number=3)
    job = verify(3, newest.hash_text)
    assert (job.state, job.percent) == ("done", 100)
    assert job.result_data == {"problems": []}
    assert job.result.endswith("，未发现改动")
    assert job.result.startswith("校验了 ")


def test_what_was_changed_is_named(verify):
    event = Event.objects.filter(what="办了第1件事").get()
    with connection.cursor() as cursor:
        cursor.execute("alter table trail_event disable trigger user")
        cursor.execute("update trail_event set what = '没办' where id = %s", [event.pk])
        cursor.execute("alter table trail_event enable trigger user")
    job = verify(2, "00" * 32)
    assert job.state == "done"
    assert job.result_data == {"problems": [f"第 2 批：内容被改动 {event.pk}", "第 2 批：与抄存的哈希不符"]}
    assert job.result.endswith("，发现 2 处问题")


def test_the_check_itself_stays_in_the_trail(verify):
    job = verify()
    event = Event.objects.get(action="trail.verified")
    assert (event.actor_name, event.office, event.note) == (
        job.owner.name,
        "上海市总工会 · 审计员",
        job.result,
    )
