"""Masked values keep what tells them apart for their owner, and nothing more (domain guide §12.1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.sealed.masks import mask_email, mask_id_number, mask_name, mask_phone


@pytest.mark.parametrize(
    "mask, value, shown",
    [
        (mask_id_number, "319900199001010018", "319***********0018"),
        (mask_id_number, "", ""),
        (mask_id_number, "1234567", "*******"),
        (mask_phone, "13800001234", "138****1234"),
        (mask_phone, "021", "***"),
        (mask_name, "张三", "张*"),
        (mask_name, "王小工", "王**"),
        (mask_name, "欧阳小工", "欧阳**"),
        (mask_name, "", ""),
        (mask_email, "zhang@example.org", "z***@example.org"),
    ],
)
def test_values_look_as_the_guide_says(mask, value, shown):
    assert mask(value) == shown


@given(st.text(min_size=2, max_size=30), st.sampled_from([mask_id_number, mask_phone, mask_name]))
def test_masking_keeps_the_length_and_hides_something(value, mask):
    shown = mask(value)
    assert len(shown) == len(value)
    assert "*" in shown
