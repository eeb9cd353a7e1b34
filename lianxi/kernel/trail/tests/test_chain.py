"""The trail cannot be changed unseen."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions, rules
from lianxi.kernel.trail.models import Event, PendingEvent, Seal

pytestmark = pytest.mark.django_db


@pytest.fixture
def events(federations, officer_of):
    return [
        actions.record(
            "test.done", federations["沪"], by=officer_of("沪"), what=f"办了第{n}件事", new={"n": n}
        )
        for n in range(5)
    ]


def as_superuser(statement: str, *values: object) -> None:
    """What an intruder with the database in his hands would do."""
    with connection.cursor() as cursor:
        cursor.execute("alter table trail_event disable trigger user")
        cursor.execute(statement, values)
        cursor.execute("alter table trail_event enable trigger user")


def kinds() -> list[str]:
    return [breach.kind for breach in rules.verify_chain().breaches]


def test_an_event_says_who_in_what_office_and_what(events, officer_of):
    event = Event.objects.of(officer_of("沪").office.org).first()
    assert event.actor_name == officer_of("沪").name
    assert event.office == "上海市总工会 · 经办人"
    assert (event.region, event.what, event.new) == ("沪", "办了第0件事", {"n": 0})


@pytest.mark.parametrize("statement", ["update trail_event set what = ''", "delete from trail_event"])
def test_the_database_refuses_to_change_the_trail(events, statement):
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert Event.objects.filter(action="test.done").count() == 5


def test_an_untouched_chain_has_no_breach(events):
    actions.seal_next_batch()
    actions.record("test.done", events[0], by=None, what="又一件")
    assert kinds() == []
    actions.seal_all()
    assert kinds() == []
    assert Seal.objects.count() == 2
    assert not PendingEvent.objects.exists()


def test_nothing_pending_makes_no_seal(db):
    actions.seal_all()
    before = Seal.objects.count()
    assert actions.seal_next_batch() is None
    assert Seal.objects.count() == before


def test_a_changed_event_is_found(events):
    actions.seal_all()
    as_superuser("update trail_event set what = '没办' where id = %s", events[2].pk)
    assert [(breach.kind, breach.event) for breach in rules.verify_chain().breaches] == [
        ("changed", events[2].pk)
    ]


def test_a_missing_event_is_found(events):
    actions.seal_all()
    as_superuser("delete from trail_event where id = %s", events[2].pk)
    assert [(breach.kind, breach.event) for breach in rules.verify_chain().breaches] == [
        ("missing", events[2].pk)
    ]


def test_an_event_slipped_in_is_named(events):
    actions.seal_all()
    as_superuser(
        "insert into trail_event select gen_random_uuid(), at, actor_id, actor_name, office, region, address,"
        " action, '补记', object_type, object_id, object_label, old, new, note from trail_event where id = %s",
        events[0].pk,
    )
    slipped_in = Event.objects.get(what="补记")
    assert [(breach.kind, breach.event) for breach in rules.verify_chain().breaches] == [
        ("unsealed", slipped_in.pk)
    ]


def test_one_event_exchanged_for_another_is_found_twice(events):
    """The counts agree again; the names do not."""
    actions.seal_all()
    as_superuser("update trail_event set id = gen_random_uuid() where id = %s", events[2].pk)
    assert kinds() == ["missing", "unsealed"]


def test_an_event_gone_before_its_seal_is_named(events):
    as_superuser("delete from trail_event where id = %s", events[2].pk)
    actions.seal_all()
    assert [(breach.seal, breach.kind, breach.event) for breach in rules.verify_chain().breaches] == [
        (0, "missing", events[2].pk)
    ]


def test_an_event_taken_off_the_waiting_list_is_found(events):
    PendingEvent.objects.filter(event_id=events[2].pk).delete()
    actions.seal_all()
    assert kinds() == ["unsealed"]


def test_reordered_entries_are_found(events):
    actions.seal_all()
    seal = Seal.objects.get()
    entries = bytes(seal.entries)
    swapped = entries[rules.ENTRY_BYTES :] + entries[: rules.ENTRY_BYTES]
    on_seals("update trail_seal set entries = %s", swapped)
    assert kinds() == ["chain", "reordered"]


def on_seals(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table trail_seal disable trigger user")
        cursor.execute(statement, values)
        cursor.execute("alter table trail_seal enable trigger user")


def test_half_an_entry_cut_off_breaks_the_chain(events):
    actions.seal_all()
    on_seals("update trail_seal set entries = substring(entries for octet_length(entries) - 10)")
    assert kinds() == ["chain", "unsealed"]


def test_a_copied_seal_proves_that_no_end_was_cut_off(events):
    actions.seal_all()
    copied = rules.Copied(1, bytes(Seal.objects.get().hash))
    assert rules.verify_chain(copied=copied).breaches == []
    on_seals("delete from trail_seal")
    as_superuser("delete from trail_event")
    assert kinds() == []
    assert rules.verify_chain(copied=copied).breaches == [rules.Breach("copied", 1)]


def test_the_verdict_is_a_sentence(events):
    actions.seal_all()
    assert str(rules.verify_chain()).startswith("校验了 1 批 ")
    assert str(rules.Verdict(3, 1234, [])) == "校验了 3 批 1,234 条，未发现改动"
    assert str(rules.Verdict(3, 1234, [rules.Breach("chain", 2)])) == "校验了 3 批 1,234 条，发现 1 处问题"


def test_progress_is_told_batch_by_batch(events):
    for n in range(2):
        actions.seal_all()
        actions.record("test.done", events[0], by=None, what=f"后来{n}")
    told = []
    rules.verify_chain(lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_a_record_costs_one_statement(federations, officer_of, django_assert_num_queries):
    officer = officer_of("沪")
    assert officer.office
    with django_assert_num_queries(1) as statements:
        actions.record(
            "test.done", federations["沪"], by=officer, what="办了一件事", old={"a": 1}, new={"a": 2}
        )
    assert statements[0]["sql"].startswith("INSERT INTO")


def test_what_is_written_down_has_one_json_form(federations):
    values = {
        "数": Decimal("7.50"),
        "比": 0.1,
        "日": dt.date(2021, 4, 1),
        "单": [1, None, True],
        "套": {"甲": federations["皖"]},
    }
    event = actions.record("test.done", federations["沪"], by=None, what="记" * 400, new=values)
    event.refresh_from_db()
    assert event.new == {
        "数": "7.50",
        "比": "0.1",
        "日": "2021-04-01",
        "单": [1, None, True],
        "套": {"甲": "安徽省总工会"},
    }
    assert event.what == "记" * 299 + "…"


def test_a_seal_cut_out_breaks_the_chain(events):
    actions.seal_all()
    for n in range(2):
        actions.record("test.done", events[0], by=None, what=f"后来{n}")
        actions.seal_all()
    on_seals("delete from trail_seal where number = 2")
    assert kinds() == ["chain", "unsealed"]


def test_the_trail_is_written_with_its_decision_or_not_at_all(federations):
    with pytest.raises(Refused), transaction.atomic():  # noqa: PT012 the breach comes after the record
        actions.record("test.done", federations["沪"], by=None, what="半途而废")
        raise Refused("不行")
    assert not Event.objects.filter(what="半途而废").exists()
