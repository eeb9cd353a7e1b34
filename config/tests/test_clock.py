"""The demo's clock: moved for a block, kept for the next start."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from config import clock


def test_the_clock_is_moved_for_a_block_only():
    before = timezone.now()
    with clock.at(2021, 7, 5, 8, 30):
        assert timezone.localtime().strftime("%Y-%m-%d %H:%M") == "2021-07-05 08:30"
    assert timezone.now() - before < dt.timedelta(minutes=1)


def test_a_kept_shift_goes_on_after_a_restart(tmp_path):
    with clock.at(2021, 7, 5):
        clock.keep(tmp_path / "clock")
    with clock.at(2030, 1, 1):
        clock.install(tmp_path / "clock")
        assert timezone.localdate() == dt.date(2021, 7, 5)
