"""Many writers and sealers at once lose nothing."""

import pytest

from lianxi.kernel.trail import actions, rules
from lianxi.kernel.trail.models import Event, PendingEvent, Seal

WRITERS, EACH = 20, 10


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_sealing_under_twenty_writers_loses_nothing(federations, officer_of, race):
    officer, org = officer_of("沪"), federations["沪"]
    before = Event.objects.count()

    def write_and_seal(writer: int) -> None:
        for n in range(EACH):
            actions.record("test.done", org, by=officer, what=f"第{writer}人第{n}件")
            if n % 3 == writer % 3:
                actions.seal_next_batch()

    race(write_and_seal, range(WRITERS), threads=WRITERS)
    actions.seal_all()
    verdict = rules.verify_chain()
    assert verdict.breaches == []
    assert verdict.events == Event.objects.count() == before + WRITERS * EACH
    assert verdict.seals == Seal.objects.count()
    assert not PendingEvent.objects.exists()


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_a_check_during_sealing_finds_no_breach(federations, race):
    org = federations["沪"]

    def act(n: int) -> list[rules.Breach]:
        if n % 5 == 0:
            return rules.verify_chain().breaches
        actions.record("test.done", org, by=None, what=f"第{n}件")
        actions.seal_next_batch()
        return []

    assert race(act, range(100)) == [[]] * 100
