"""The worked example of ``docs/reference/trail.md`` is true: computed here, and by hashlib alone."""

import datetime as dt
import hashlib
import json
from pathlib import Path
from uuid import UUID

import pytest

from lianxi.kernel.trail import rules
from lianxi.kernel.trail.models import Event

PAGE = Path(__file__).parents[4] / "docs" / "reference" / "trail.md"
FIRST = Event(
    id=UUID("01787ee4-5a00-7000-8000-000000000001"),
    at=dt.datetime(2021, 4, 1, 1, 30, tzinfo=dt.UTC),
    actor_id=UUID("01787ee4-0000-7000-8000-0000000000aa"),
    actor_name="陈经办",
    office="安徽省总工会 · 经办人",
    region="皖",
    address="10.0.0.8",
    action="task.claimed",
    what="认领了任务“疗休养基地互认”",
    object_type="conference.task",
    object_id="01787ee3-0000-7000-8000-0000000000bb",
    object_label="疗休养基地互认",
    old={"状态": "待认领"},
    new={"状态": "已认领", "户数": 38},
)
SECOND = Event(
    id=UUID("01787ee4-5a00-7000-8000-000000000002"),
    at=dt.datetime(2021, 4, 1, 1, 30, 0, 250_000, tzinfo=dt.UTC),
    actor_name="系统",
    action="task.due_set",
    what="排定了截止日期",
    object_type="conference.task",
    object_id="01787ee3-0000-7000-8000-0000000000bb",
    object_label="疗休养基地互认",
    new={"截止": "2021-09-30"},
    note='依据《工作意见》\n第"三"条',
)


def blocks() -> list[str]:
    """The code blocks of the worked example, in order."""
    example = PAGE.read_text(encoding="utf-8").partition("## Worked example")[2]
    return [block.partition("\n")[2].strip() for block in example.split("```")[1::2]]


@pytest.mark.parametrize("number, event", [(0, FIRST), (3, SECOND)])
def test_the_page_shows_the_canonical_json_and_its_hash(number, event):
    text, digest, entry = blocks()[number : number + 3]
    assert rules.canonical(event) == text
    assert rules.content_hash(event).hex() == digest
    assert rules.entry(event).hex() == entry


def test_the_page_shows_how_two_batches_hang_together():
    first, second = blocks()[6:8]
    seal = rules.chain_hash(rules.GENESIS, rules.entry(FIRST))
    assert seal.hex() == first
    assert rules.chain_hash(seal, rules.entry(SECOND)).hex() == second


def test_a_stranger_with_hashlib_gets_the_same_from_the_page_alone():
    first, _digest, _entry, second, *_rest = blocks()
    previous = bytes(32)
    for text in (first, second):
        key = UUID(json.loads(text)["id"]).bytes
        previous = hashlib.sha256(previous + key + hashlib.sha256(text.encode()).digest()).digest()
    assert previous.hex() == blocks()[7]


def test_the_page_names_every_column():
    described = PAGE.read_text(encoding="utf-8").partition("## Worked example")[0]
    assert [name for name in rules.FIELDS if f"`{name}`" not in described] == []
