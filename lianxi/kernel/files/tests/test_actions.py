"""What is stored is what was uploaded, and the trail says who put it there and who took it."""

import hashlib
import os
import time

import pytest
from django.db import transaction

from lianxi.kernel.files import actions, shelf
from lianxi.kernel.files.models import File
from lianxi.kernel.files.tests import samples
from lianxi.kernel.files.tests.samples import upload
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def stored(federations, officer_of) -> File:
    return actions.store(upload("../方案.PDF", samples.PDF), by=officer_of("沪"), org=federations["沪"])


def test_a_file_is_kept_byte_for_byte_under_its_id(stored):
    assert (stored.name, stored.size, stored.media_type) == ("方案.pdf", len(samples.PDF), "application/pdf")
    assert stored.sha256 == hashlib.sha256(samples.PDF).hexdigest()
    assert stored.path.name == str(stored.pk)
    assert stored.path.read_bytes() == samples.PDF
    assert stored.path.stat().st_mode & 0o777 == 0o600


def test_storing_stays_in_the_trail(stored):
    event = Event.objects.of(stored).get()
    assert (event.action, event.what) == ("files.stored", "上传了附件《方案.pdf》")
    assert event.new == {"大小": len(samples.PDF), "类型": "application/pdf", "SHA-256": stored.sha256}


def test_a_refused_upload_leaves_nothing(federations, tmp_path):
    with pytest.raises(Refused):
        actions.store(upload("程序.exe", b"MZ\x90\0"), by=None, org=federations["沪"])
    assert not File.objects.exists()
    assert list(tmp_path.rglob("*")) == []


def test_bytes_of_a_rolled_back_upload_are_swept_away_a_day_later(stored, federations, officer_of):
    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 the fault comes after the change
        lost = actions.store(upload("白传.txt", samples.TXT), by=officer_of("沪"), org=federations["沪"])
        raise RuntimeError
    assert actions.sweep() == 0
    long_ago = time.time() - actions.ORPHAN_SECONDS - 1
    os.utime(lost.path, (long_ago, long_ago))
    os.utime(stored.path, (long_ago, long_ago))
    assert actions.sweep() == 1
    assert [path.name for path in shelf.folder().iterdir()] == [str(stored.pk)]


def test_files_are_seen_by_their_uploader_and_the_line_above_their_home(federations, officer_of, stranger):
    suzhou = factories.make_org(federations["苏"], name="苏州市总工会")
    contact = factories.make_officer(suzhou, "contact")
    deeper = factories.make_officer(factories.make_org(suzhou, "grassroots"), "contact")
    file = actions.store(upload("报表.xlsx", samples.XLSX), by=stranger, org=suzhou)
    who = {
        "uploader": stranger,
        "home": contact,
        "above": officer_of("苏"),
        "below": deeper,
        "other": officer_of("沪"),
    }
    seen = {name for name, user in who.items() if File.objects.visible_to(user).filter(pk=file.pk).exists()}
    assert seen == {"uploader", "home", "above"}
