"""A download reaches those who may have it, and can do nothing in their browser."""

from urllib.parse import quote

import pytest
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from lianxi.kernel.files import actions
from lianxi.kernel.files.models import File
from lianxi.kernel.files.serving import respond
from lianxi.kernel.files.tests import samples
from lianxi.kernel.files.tests.samples import upload
from lianxi.kernel.trail.models import Event

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def store(federations, officer_of):
    def stored(name: str, content: bytes) -> File:
        return actions.store(upload(name, content), by=officer_of("沪"), org=federations["沪"])

    return stored


def test_a_download_carries_the_bytes_and_its_chinese_name(client, store, officer_of):
    file = store("四家会签 意见.docx", samples.DOCX)
    client.force_login(officer_of("沪"))
    response = client.get(reverse("files:download", args=[file.pk]))
    assert b"".join(response.streaming_content) == samples.DOCX
    assert response["Content-Disposition"] == f"attachment; filename*=utf-8''{quote('四家会签 意见.docx')}"
    assert response["Content-Type"] == file.media_type
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["Cache-Control"] == "private, no-store"


def test_a_download_stays_in_the_trail(client, store, officer_of):
    file = store("意见.pdf", samples.PDF)
    client.force_login(officer_of("沪"))
    client.get(reverse("files:download", args=[file.pk]))
    event = Event.objects.of(file).last()
    assert (event.action, event.actor_name, event.address) == (
        "files.read",
        officer_of("沪").name,
        "127.0.0.1",
    )


def test_a_foreign_file_is_not_there(client, store, officer_of):
    file = store("意见.pdf", samples.PDF)
    client.force_login(officer_of("皖"))
    assert client.get(reverse("files:download", args=[file.pk])).status_code == 404
    assert not Event.objects.filter(action="files.read").exists()


def test_a_visitor_is_sent_to_sign_in(client, store):
    file = store("意见.pdf", samples.PDF)
    response = client.get(reverse("files:download", args=[file.pk]))
    assert response.status_code == 302
    assert response.url.startswith(reverse("account_login"))
    assert not File.objects.visible_to(AnonymousUser()).exists()


@pytest.mark.parametrize(
    "name, content, disposition",
    [
        ("a.png", samples.PNG, "inline"),
        ("a.html", samples.HTML, "attachment"),
        ("a.pdf", samples.PDF, "attachment"),
        ("a.txt", samples.TXT, "attachment"),
    ],
)
def test_only_images_are_shown_in_place(store, name, content, disposition):
    response = respond(store(name, content), inline=True)
    assert response["Content-Disposition"].partition(";")[0] == disposition
    response.close()


def test_a_file_whose_bytes_are_gone_says_what_to_do(client, store, officer_of):
    file = store("意见.pdf", samples.PDF)
    file.path.unlink()
    client.force_login(officer_of("沪"))
    response = client.get(reverse("files:download", args=[file.pk]))
    assert response.status_code == 409
    assert f"请把编号 {file.pk} 告诉系统管理员" in response.content.decode()
