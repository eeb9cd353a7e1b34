"""A printed paper reaches the browser under its own name."""

from urllib.parse import unquote

import pytest
from django.http import Http404

from lianxi.kernel.documents.serving import respond
from tests.factories.documents import make_official


@pytest.mark.parametrize(
    "fmt, media_type, begins, shown",
    [
        ("pdf", "application/pdf", b"%PDF-", "inline"),
        (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            b"PK",
            "attachment",
        ),
    ],
)
def test_a_paper_comes_under_its_chinese_name(fmt, media_type, begins, shown):
    answer = respond(make_official(), name="沪工联席〔2021〕3号/督办函", fmt=fmt)
    assert (answer["Content-Type"], answer["Cache-Control"]) == (media_type, "private, no-store")
    assert answer.content.startswith(begins)
    assert unquote(answer["Content-Disposition"]) == f"{shown}; filename*=utf-8''督办函.{fmt}"


def test_a_form_we_do_not_write_is_not_found():
    with pytest.raises(Http404):
        respond(make_official(), name="通知", fmt="exe")
