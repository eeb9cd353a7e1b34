"""How far a job has come, told while its work is still one open transaction."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.db import connection
from django.utils import timezone

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.people.models import User

SECONDS_BETWEEN = 0.5
LONGEST_LOG = 200  # lines; the oldest are dropped
LONGEST_NOTE = 500


class Progress:
    """What a task is given to report with; ``by`` is the person it works for, in their office.

    Reports travel on a connection of their own, outside the transaction that holds the work, so
    that the page sees them at once and a rollback does not take them back.
    """

    def __init__(self, job: Job, by: User, clock: Callable[[], float] = time.monotonic) -> None:
        self.job, self.by = job, by
        self.done = self.total = 0
        self.note = ""
        self.lines: list[str] = []
        self._clock = clock
        self._own_connection = connection.copy()
        self._told_at = -SECONDS_BETWEEN

    def expect(self, total: int) -> None:
        """How much there is to do, as soon as it is known."""
        self.total = total
        self._tell(at_once=True)

    def advance(self, n: int = 1) -> None:
        self.done += n
        self._tell()

    def say(self, text: str) -> None:
        """What is being done now; every sentence also stays in the log with its time."""
        self.note = text[:LONGEST_NOTE]
        self.lines = [*self.lines, f"{timezone.localtime():%H:%M:%S} {text}"][-LONGEST_LOG:]
        self._tell()

    @property
    def log(self) -> str:
        return "\n".join(self.lines)

    def close(self) -> None:
        self._own_connection.close()

    def _tell(self, *, at_once: bool = False) -> None:
        now = self._clock()
        if not at_once and now - self._told_at < SECONDS_BETWEEN:
            return
        self._told_at = now
        with self._own_connection.cursor() as cursor:
            cursor.execute(
                "update jobs_job set done = %s, total = %s, note = %s, log = %s where id = %s and state = 'running'",
                [self.done, self.total, self.note, self.log, self.job.pk],
            )
