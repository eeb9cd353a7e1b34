"""Jobs run by the real worker: all of the work is saved, or nothing, and the page can tell."""

from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import TaskNotFound

from lianxi.kernel.jobs import actions, tasks
from lianxi.kernel.jobs.actions import Outcome
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.jobs.progress import Progress
from lianxi.kernel.orgs.models import Division
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event

pytestmark = pytest.mark.django_db(transaction=True)

NAMES = {work: f"tests.jobs.{work}" for work in ("count", "refuse", "break", "chain")}
seen_from_outside: list[tuple[str, int, int]] = []


def enter(name: str) -> None:
    known = Division.objects.filter(code__startswith="99").count()
    Division.objects.create(code=f"99{known:04d}", name=name)


def seen() -> tuple[str, int, int]:
    """What another process reads while the work is still one open transaction."""
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("select state, done, total from jobs_job")
        row = cursor.fetchone()
    other.close()
    return row


@app.task(name=NAMES["count"])
def count(job_id: str, size: int) -> None:
    def work(progress: Progress) -> Outcome:
        progress.expect(size)
        enter(f"{progress.by.office}")
        seen_from_outside.append(seen())
        for _ in range(size):
            progress.advance()
        progress.say("数完了")
        return Outcome(f"数了 {size} 个", {"size": size})

    actions.perform(job_id, work)


@app.task(name=NAMES["refuse"])
def refuse(job_id: str) -> None:
    def work(progress: Progress) -> None:
        enter("半途而废")
        progress.say("读到第 89 行")
        raise Refused("第 89 行身份证号末位校验不符。请改正后重新上传。")

    actions.perform(job_id, work)


@app.task(name=NAMES["break"])
def break_down(job_id: str) -> None:
    def work(progress: Progress) -> None:
        enter("半途而废")
        raise ZeroDivisionError

    actions.perform(job_id, work)


@app.task(name=NAMES["chain"])
def chain(job_id: str, ends_well: bool) -> None:
    def work(progress: Progress) -> None:
        actions.start("下一步", NAMES["count"], by=progress.by, kind="test.count", size=1)
        if not ends_well:
            raise Refused("到此为止")

    actions.perform(job_id, work)


def work_off() -> None:
    with app.replace_connector(app.connector.get_worker_connector()):
        app.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)


@pytest.fixture
def start(officer_of):
    seen_from_outside.clear()

    def started(work: str, **args) -> Job:
        return actions.start("数数", NAMES[work], by=officer_of("皖"), kind=f"test.{work}", **args)

    return started


def test_a_job_is_done_by_the_worker_in_the_office_it_was_started_in(start):
    job = start("count", size=7)
    assert (job.state, job.org.region.short) == ("waiting", "皖")
    work_off()
    job.refresh_from_db()
    assert (job.state, job.done, job.total, job.percent) == ("done", 7, 7, 100)
    assert (job.result, job.result_data) == ("数了 7 个", {"size": 7})
    assert job.log.endswith(" 数完了")
    assert job.created_at <= job.started_at <= job.finished_at
    assert Division.objects.filter(name="安徽省总工会 · 经办人").exists()


def test_progress_is_seen_while_the_work_is_not_yet_saved(start):
    start("count", size=7)
    work_off()
    assert seen_from_outside == [("running", 0, 7)]


def test_a_refusal_ends_the_job_with_its_sentence_and_nothing_half_done(start):
    job = start("refuse")
    work_off()
    job.refresh_from_db()
    assert (job.state, job.note) == ("failed", "第 89 行身份证号末位校验不符。请改正后重新上传。")
    assert job.log.endswith(" 读到第 89 行")
    assert not Division.objects.filter(name="半途而废").exists()
    assert ProcrastinateJob.objects.get(task_name=NAMES["refuse"]).status == "succeeded"


def test_a_fault_of_ours_ends_the_job_with_the_way_on(start, caplog):
    job = start("break")
    work_off()
    job.refresh_from_db()
    assert job.state == "failed"
    assert (
        job.note
        == f"系统出了差错，什么也没有改动。请稍后重新发起；仍然不行，请把编号 {job.pk} 告诉系统管理员。"
    )
    assert not Division.objects.filter(name="半途而废").exists()
    assert ProcrastinateJob.objects.get(task_name=NAMES["break"]).status == "failed"
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("ends_well, started", [(True, 1), (False, 0)])
def test_a_job_starts_another_only_when_its_own_work_is_saved(start, ends_well, started):
    """In a worker, too, the queue is written in the transaction of the work."""
    start("chain", ends_well=ends_well)
    work_off()
    assert Job.objects.filter(title="下一步", state="done").count() == started
    assert ProcrastinateJob.objects.filter(task_name=NAMES["count"]).count() == started


def test_every_end_stays_in_the_trail(start):
    done, failed = start("count", size=1), start("refuse")
    work_off()
    assert list(Event.objects.of(done).values_list("action", "actor_name")) == [
        ("jobs.started", done.owner.name),
        ("jobs.finished", "系统"),
    ]
    assert Event.objects.of(failed).last().note == "第 89 行身份证号末位校验不符。请改正后重新上传。"


def test_a_rolled_back_start_leaves_no_job(start):
    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 the fault comes after the change
        start("count", size=1)
        raise RuntimeError
    assert (Job.objects.count(), ProcrastinateJob.objects.filter(task_name=NAMES["count"]).count()) == (0, 0)


def test_a_job_found_done_is_not_done_again(start):
    job = start("count", size=1)
    work_off()
    count(str(job.pk), size=1)
    assert Division.objects.filter(code__startswith="99").count() == 1


def test_a_job_whose_worker_died_begins_anew(start):
    job = start("count", size=3)
    Job.objects.filter(pk=job.pk).update(
        state="running", done=2, total=3, started_at=timezone.now(), log="旧"
    )
    count(str(job.pk), size=3)
    job.refresh_from_db()
    assert (job.state, job.done) == ("done", 3)
    assert "旧" not in job.log


def test_the_rescuer_queues_what_a_dead_worker_held(start):
    job = start("count", size=1)
    with connection.cursor() as cursor:
        cursor.execute("alter table procrastinate_jobs disable trigger user")
        cursor.execute(
            "insert into procrastinate_workers (last_heartbeat) values (now() - interval '1 hour') returning id"
        )
        dead = cursor.fetchone()[0]
        cursor.execute(
            "update procrastinate_jobs set status = 'doing', worker_id = %s where task_name = %s",
            [dead, NAMES["count"]],
        )
        cursor.execute("alter table procrastinate_jobs enable trigger user")
    tasks.rescue.defer(timestamp=0)
    work_off()
    job.refresh_from_db()
    assert job.state == "done"


def test_old_rows_of_the_queue_are_removed_and_the_job_stays(start):
    job = start("count", size=1)
    work_off()
    with connection.cursor() as cursor:
        cursor.execute("update procrastinate_events set at = at - interval '15 days'")
    tasks.tidy.defer(timestamp=0)
    work_off()
    assert not ProcrastinateJob.objects.filter(task_name=NAMES["count"]).exists()
    assert Job.objects.filter(pk=job.pk, state="done").exists()


def test_an_unknown_task_is_an_error_at_once(officer_of):
    with pytest.raises(TaskNotFound):
        actions.start("没有", "lianxi.nowhere.task", by=officer_of("沪"), kind="test.none")
    assert not Job.objects.exists()


def test_nobody_starts_a_job_without_a_home(stranger):
    with pytest.raises(Refused, match="请先选择以哪个职务办事"):
        actions.start("数数", NAMES["refuse"], by=stranger, kind="test.refuse")


def test_a_job_that_is_not_there_does_nothing():
    actions.perform(str(uuid4()), lambda _progress: pytest.fail("worked"))
