"""Numbers without gaps, and signed copies that stay."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from lianxi.kernel.documents import actions, queries
from lianxi.kernel.documents.models import DocumentNumber, Serial, SignedCopy
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories.documents import make_number, photograph, scan

pytestmark = pytest.mark.django_db


@pytest.fixture
def shanghai(federations):
    return federations["沪"]


def serials(**facts) -> list[int]:
    return sorted(DocumentNumber.objects.filter(**facts).values_list("serial", flat=True))


def test_a_number_is_mark_year_and_serial(shanghai, officer_of):
    given = actions.number(
        shanghai, org=shanghai, mark="沪工联席", by=officer_of("沪"), title="工作意见", year=2021
    )
    assert str(given) == "沪工联席〔2021〕1号"
    assert list(queries.numbers_of(shanghai)) == [given]
    event = Event.objects.of(shanghai).last()
    assert (event.what, event.new) == ("编了文号沪工联席〔2021〕1号", {"文号": "沪工联席〔2021〕1号"})


def test_the_year_is_the_present_one_unless_said(shanghai):
    assert make_number(shanghai, year=None).year == timezone.localdate().year


def test_each_mark_year_and_organisation_counts_for_itself(federations):
    for short, mark, year in [("沪", "沪工联席", 2021)] * 2 + [
        ("沪", "沪工联席", 2022),
        ("沪", "沪工总保", 2021),
        ("苏", "沪工联席", 2021),
    ]:
        make_number(federations[short], mark=mark, year=year)
    assert sorted(Serial.objects.values_list("mark", "year", "last")) == [
        ("沪工总保", 2021, 1),
        ("沪工联席", 2021, 1),
        ("沪工联席", 2021, 2),
        ("沪工联席", 2022, 1),
    ]


@pytest.mark.parametrize("mark", ["", "沪", "沪工〔2021〕", "沪工3号", "HGL", "沪" * 21])
def test_a_mark_is_chinese_signs_only(shanghai, mark):
    with pytest.raises(Refused, match="机关代字"):
        make_number(shanghai, mark=mark)
    assert not Serial.objects.exists()


def test_a_rolled_back_number_is_given_again(shanghai):
    make_number(shanghai)
    with pytest.raises(Refused), transaction.atomic():  # noqa: PT012 the breach comes after the number
        assert make_number(shanghai).serial == 2
        raise Refused("别家没有签")
    assert make_number(shanghai).serial == 2
    assert serials() == [1, 2]


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_numbers_have_no_gap_when_forty_ask_at_once_and_a_third_give_up(federations, race):
    def one(n: int) -> int:
        with transaction.atomic():
            given = make_number(federations["沪"], title=f"第{n}件")
            if n % 3 == 0:
                raise Refused("办不成")
            return given.serial

    answers = race(one, range(120), threads=40)
    given = sorted(answer for answer in answers if isinstance(answer, int))
    assert given == list(range(1, 81))
    assert serials() == given
    assert Serial.objects.get().last == 80


def test_the_database_gives_no_number_twice(shanghai):
    given = make_number(shanghai)
    given.pk = None
    with pytest.raises(IntegrityError, match="a_number_is_given_once"), transaction.atomic():
        DocumentNumber.objects.create(
            org=shanghai, mark=given.mark, year=given.year, serial=given.serial, title="重号"
        )


def test_a_void_number_says_why_and_is_not_given_again(shanghai, officer_of):
    given = actions.void_number(make_number(shanghai), by=officer_of("沪"), reason=" 内容并入3号文 ")
    assert (given.is_void, given.void_reason) == (True, "内容并入3号文")
    assert make_number(shanghai).serial == 2
    assert Event.objects.of(given).last().note == "内容并入3号文"


def test_voiding_needs_a_reason_and_happens_once(shanghai, officer_of):
    given = make_number(shanghai)
    with pytest.raises(Refused, match="作废原因"):
        actions.void_number(given, by=officer_of("沪"), reason=" ")
    actions.void_number(given, by=officer_of("沪"), reason="不发了")
    with pytest.raises(Refused, match="已经作废"):
        actions.void_number(given, by=officer_of("沪"), reason="不发了")


@pytest.mark.parametrize(
    "facts, constraint",
    [
        ({"void_reason": "无因"}, "a_void_number_says_why"),
        ({"voided_at": timezone.now() + dt.timedelta(days=1)}, "a_void_number_says_why"),
        (
            {"voided_at": timezone.now() - dt.timedelta(days=1), "void_reason": "早了"},
            "a_number_is_voided_after_it_is_given",
        ),
    ],
)
def test_the_database_keeps_void_numbers_honest(shanghai, facts, constraint):
    given = make_number(shanghai)
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        DocumentNumber.objects.filter(pk=given.pk).update(**facts)


@pytest.mark.parametrize(
    "upload", [scan(), SimpleUploadedFile("盖章页.jpg", photograph((40, 30)))], ids=["pdf", "jpg"]
)
def test_a_signed_copy_is_a_scan_and_every_scan_stays(shanghai, officer_of, upload):
    first = actions.keep_signed_copy(
        shanghai, org=shanghai, upload=upload, by=officer_of("沪"), note=" 首页 "
    )
    second = actions.keep_signed_copy(shanghai, org=shanghai, upload=scan("重扫.pdf"), by=officer_of("沪"))
    assert list(queries.signed_copies_of(shanghai)) == [first, second]
    assert first.note == "首页"
    event = Event.objects.of(shanghai).filter(action="documents.signed_copy").first()
    assert event.new["SHA-256"] == first.file.sha256


def test_a_document_that_can_be_changed_is_no_signed_copy(shanghai):
    upload = SimpleUploadedFile("意见.txt", "工作意见".encode())
    with pytest.raises(Refused, match="扫描件"):
        actions.keep_signed_copy(shanghai, org=shanghai, upload=upload, by=None)
    assert not SignedCopy.objects.exists()


def test_signed_tells_apart_objects_of_different_kinds(federations):
    shanghai, jiangsu = federations["沪"], federations["苏"]
    actions.keep_signed_copy(shanghai, org=shanghai, upload=scan(), by=None)
    keys = [("orgs.organisation", str(org.pk)) for org in (shanghai, jiangsu)]
    assert queries.signed(keys) == {keys[0]}
