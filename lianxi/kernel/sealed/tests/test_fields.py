"""A sealed column holds no readable text, opens on reading, and is found by its blind index only."""

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from lianxi.kernel.sealed.cipher import SealBroken
from tests import factories

pytestmark = pytest.mark.django_db
User = get_user_model()  # the sealed shelf stands below people


def stored(user: object) -> bytes | None:
    with connection.cursor() as cursor:
        cursor.execute("select phone from people_user where id = %s", [user.pk])
        value = cursor.fetchone()[0]
    return None if value is None else bytes(value)


def test_the_database_never_sees_the_value():
    user = factories.make_user(phone="13800001111")
    assert b"13800001111" not in stored(user)
    assert User.objects.get(pk=user.pk).phone == "13800001111"


def test_nothing_stays_nothing():
    user = factories.make_user()
    assert stored(user) is None
    assert User.objects.get(pk=user.pk).phone == ""


def test_saving_again_seals_again_and_opens_the_same():
    user = factories.make_user(phone="13800001111")
    before = stored(user)
    again = User.objects.get(pk=user.pk)
    again.save()
    assert stored(user) != before
    assert User.objects.get(pk=user.pk).phone == "13800001111"


def test_a_value_copied_into_another_row_does_not_open():
    one, other = factories.make_user(phone="13800001111"), factories.make_user(phone="13800002222")
    with connection.cursor() as cursor:
        cursor.execute("update people_user set phone = %s where id = %s", [stored(one), other.pk])
    with pytest.raises(SealBroken):
        _ = User.objects.get(pk=other.pk).phone


def test_rows_are_found_by_the_index_in_any_usual_spelling():
    user = factories.make_user(phone="138 0000 1111")
    for spelling in ("13800001111", "+86 138-0000-1111", " 8613800001111"):
        assert list(User.objects.with_phone(spelling)) == [user]
    assert not User.objects.with_phone("13800001112").exists()


@pytest.mark.parametrize("lookup", ["phone", "phone__contains", "phone__startswith", "phone__in"])
def test_filtering_on_the_sealed_column_is_refused(lookup):
    with pytest.raises(TypeError, match="look it up by its blind index"):
        User.objects.filter(**{lookup: ["13800001111"]}).exists()


def test_asking_whether_there_is_a_value_is_allowed():
    with_phone, _without = factories.make_user(phone="13800001111"), factories.make_user()
    assert list(User.objects.filter(phone__isnull=False)) == [with_phone]


def test_an_update_past_the_row_is_refused():
    user = factories.make_user(phone="13800001111")
    with pytest.raises(TypeError, match="save it through its row"):
        User.objects.filter(pk=user.pk).update(phone="13800002222")


def test_a_deferred_value_is_fetched_when_it_is_read(django_assert_num_queries):
    user = factories.make_user(phone="13800001111")
    lean = User.objects.defer("phone").get(pk=user.pk)
    with django_assert_num_queries(1):
        assert lean.phone == "13800001111"


def test_listing_rows_opens_nothing():
    """A value that cannot be opened hurts only whoever reads it."""
    user = factories.make_user(phone="13800001111")
    with connection.cursor() as cursor:
        cursor.execute("update people_user set phone = 'broken' where id = %s", [user.pk])
    [listed] = User.objects.all()
    with pytest.raises(SealBroken):
        _ = listed.phone
