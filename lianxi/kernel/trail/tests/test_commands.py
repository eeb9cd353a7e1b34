"""``lianxi trail verify`` tells a script by its exit code and a person by its lines."""

import pytest
from django.db import connection

from lianxi.kernel.trail import actions
from lianxi.kernel.trail.commands import verify
from lianxi.kernel.trail.models import Event, Seal

pytestmark = pytest.mark.django_db


@pytest.fixture
def sealed(federations) -> Seal:
    actions.record("test.done", federations["沪"], by=None, what="办了一件事")
    actions.seal_all()
    return Seal.objects.get()


def test_an_untouched_chain_ends_with_zero(sealed, capsys):
    assert verify(["--seal", f"1:{sealed.hash_text}"]) == 0
    out, err = capsys.readouterr()
    assert out == f"校验了 1 批 {Event.objects.count()} 条，未发现改动\n"
    assert err == "\r校验封存链 1 / 1 批\n"


def test_a_breach_ends_with_one_and_is_named(sealed, capsys):
    event = Event.objects.get(what="办了一件事")
    with connection.cursor() as cursor:
        cursor.execute("alter table trail_event disable trigger user")
        cursor.execute("update trail_event set what = '没办' where id = %s", [event.pk])
        cursor.execute("alter table trail_event enable trigger user")
    assert verify([]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"第 1 批：内容被改动 {event.pk}"
    assert lines[1].endswith("，发现 1 处问题")


def test_a_copied_hash_that_differs_is_named(sealed, capsys):
    assert verify(["--seal", "1:" + "00" * 32]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "第 1 批：与抄存的哈希不符"


@pytest.mark.parametrize("copied", ["1", "1:xyz", "一：" + "00" * 32, "1:00"])
def test_a_badly_copied_seal_is_refused(copied, capsys, db):
    with pytest.raises(SystemExit):
        verify(["--seal", copied])
    assert "应写成 批号：哈希" in capsys.readouterr().err
