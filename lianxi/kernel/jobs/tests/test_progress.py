"""Reports are written at most every half second, and never lost at the end."""

import datetime as dt

import pytest
from django.db import connection
from django.utils import timezone

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.jobs.progress import LONGEST_LOG, Progress
from lianxi.kernel.jobs.templatetags.jobs import duration


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def progress(federations, officer_of, clock):
    job = Job.objects.create(
        kind="test",
        title="数数",
        owner=officer_of("沪"),
        org=federations["沪"],
        state="running",
        started_at=timezone.now(),
    )
    progress = Progress(job, job.owner, clock)
    yield progress
    progress.close()


def written() -> tuple[int, str]:
    with connection.cursor() as cursor:
        cursor.execute("select done, note from jobs_job")
        return cursor.fetchone()


@pytest.mark.django_db(transaction=True)
def test_advances_within_half_a_second_are_written_once(progress, clock):
    progress.advance()
    progress.advance(10)
    clock.now = 0.49
    progress.advance(100)
    assert written() == (1, "")
    clock.now = 0.5
    progress.advance(1000)
    assert written() == (1111, "")


@pytest.mark.django_db(transaction=True)
def test_a_finished_job_is_never_written_over(progress, clock):
    Job.objects.update(state="done", finished_at=timezone.now(), done=5)
    progress.advance()
    assert written() == (5, "")


@pytest.mark.django_db(transaction=True)
def test_the_log_keeps_its_newest_lines(progress):
    for number in range(LONGEST_LOG + 5):
        progress.say(f"第 {number} 行")
    lines = progress.log.splitlines()
    assert len(lines) == LONGEST_LOG
    assert lines[-1].endswith(f" 第 {LONGEST_LOG + 4} 行")


@pytest.mark.parametrize(
    "state, done, total, percent",
    [
        ("running", 0, 0, None),
        ("running", 0, 3, 0),
        ("running", 2, 3, 66),
        ("running", 3, 3, 99),
        ("done", 0, 0, 100),
    ],
)
def test_a_hundred_percent_means_finished(state, done, total, percent):
    assert Job(state=state, done=done, total=total).percent == percent


@pytest.mark.parametrize(
    "seconds, words",
    [(0, "0 秒"), (59.9, "59 秒"), (65, "1 分 05 秒"), (3600, "1 小时 0 分"), (9000, "2 小时 30 分")],
)
def test_durations_are_read_out(seconds, words):
    assert duration(dt.timedelta(seconds=seconds)) == words
