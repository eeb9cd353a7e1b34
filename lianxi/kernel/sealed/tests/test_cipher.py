"""A sealed value opens only in its own place, and gives nothing away but equality of its index."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.sealed import keys
from lianxi.kernel.sealed.cipher import NONCE_BYTES, VERSION, SealBroken, blind_index, seal, unseal

PLACE = "people_member:id_number:01787ee4"
TAG_BYTES = 16


@given(st.text(st.characters(codec="utf-8")))
def test_what_was_sealed_is_opened(plain):
    assert unseal(seal(plain, place=PLACE), place=PLACE) == plain


def test_the_bytes_are_laid_out_as_described():
    sealed = seal("319900199001010018", place=PLACE)
    assert (sealed[0], sealed[1]) == (VERSION, keys.current_key_number())
    assert len(sealed) == 2 + NONCE_BYTES + 18 + TAG_BYTES
    assert b"319900" not in sealed


def test_equal_values_are_sealed_differently():
    assert seal("13800001111", place=PLACE) != seal("13800001111", place=PLACE)


@pytest.mark.parametrize(
    "place", ["people_member:id_number:other", "people_member:phone:01787ee4", "people_user:x:1"]
)
def test_a_value_moved_elsewhere_does_not_open(place):
    with pytest.raises(SealBroken):
        unseal(seal("13800001111", place=PLACE), place=place)


@pytest.mark.parametrize("index", [2, 20, -1])
def test_a_changed_byte_does_not_open(index):
    broken = bytearray(seal("13800001111", place=PLACE))
    broken[index] ^= 1
    with pytest.raises(SealBroken):
        unseal(bytes(broken), place=PLACE)


def test_an_unknown_version_is_said():
    with pytest.raises(SealBroken, match="unknown version 9"):
        unseal(bytes([9]) + seal("x", place=PLACE)[1:], place=PLACE)


def test_after_a_new_key_the_old_values_still_open(settings):
    old = seal("13800001111", place=PLACE)
    settings.SEALING_KEYS = settings.SEALING_KEYS | {2: base64.urlsafe_b64encode(bytes(range(32))).decode()}
    new = seal("13800001111", place=PLACE)
    assert (old[1], new[1]) == (1, 2)
    assert unseal(old, place=PLACE) == unseal(new, place=PLACE) == "13800001111"


def test_a_short_key_is_refused(settings):
    settings.SEALING_KEYS = {1: base64.urlsafe_b64encode(b"short").decode()}
    with pytest.raises(ValueError, match="a sealing key has 32 bytes, this one has 5"):
        seal("x", place=PLACE)


def test_a_blind_index_is_equal_for_equals_of_one_kind_only():
    index = blind_index("13800001111", kind="phone")
    assert len(index) == 32
    assert index == blind_index("13800001111", kind="phone")
    assert index != blind_index("13800001112", kind="phone")
    assert index != blind_index("13800001111", kind="id_number")


def test_a_blind_index_depends_on_the_key(settings):
    before = blind_index("13800001111", kind="phone")
    settings.INDEX_KEY = base64.urlsafe_b64encode(bytes(32)).decode()
    assert blind_index("13800001111", kind="phone") != before
