"""The draft page loses nothing, and says what to do."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from lianxi.domains.conference.models import Conference
from lianxi.domains.news.actions import set_up_news
from lianxi.portal.intake.models import Draft
from lianxi.portal.intake.tests.test_actions import PAGE, posted

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(alliance, officer_of, client):
    set_up_news(alliance)
    client.force_login(officer_of("沪"))
    return officer_of("沪")


@pytest.fixture
def draft(officer, client):
    client.post(reverse("intake:list"), {"text": PAGE})
    return Draft.objects.get()


def page(draft):
    return reverse("intake:draft", args=[draft.pk])


def test_pasting_leads_to_the_draft(officer, client):
    answer = client.post(reverse("intake:list"), {"text": PAGE})
    assert answer.url == page(Draft.objects.get())


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_files_of_any_usual_encoding_are_read(officer, client, encoding):
    upload = SimpleUploadedFile("page.txt", PAGE.encode(encoding))
    client.post(reverse("intake:list"), {"file": upload})
    assert Draft.objects.get().name == "四地工会共商年度合作"


@pytest.mark.parametrize(
    ("posted", "reason"),
    [
        ({}, "二选一"),
        ({"text": "   "}, "二选一"),
        ({"text": "今天天气好"}, "没有读到文章正文"),
        ({"file": SimpleUploadedFile("a.docx", b"PK\x03\x04" + bytes(200))}, "a.docx"),
    ],
)
def test_bad_input_gets_a_reason_and_leaves_nothing(officer, client, posted, reason):
    answer = client.post(reverse("intake:list"), posted)
    assert reason in answer.content.decode()
    assert not Draft.objects.exists()


def test_a_large_file_is_refused_before_it_is_read(officer, client):
    upload = SimpleUploadedFile("big.txt", b"x" * (5 * 1024 * 1024 + 1))
    assert "超过 5 MB" in client.post(reverse("intake:list"), {"file": upload}).content.decode()


def test_what_was_typed_survives_an_incomplete_form(draft, client):
    typed = draft.values | {"conference_title": "", "place": "合肥"}
    answer = client.post(page(draft), posted(typed))
    assert answer.status_code == 422
    draft.refresh_from_db()
    assert (draft.status, draft.values["place"]) == ("open", "合肥")
    assert "合肥" in answer.content.decode()


def test_a_draft_is_saved_incomplete(draft, client):
    client.post(page(draft), posted(draft.values | {"title": "", "save": "1"}))
    draft.refresh_from_db()
    assert draft.values["title"] == ""


def test_the_text_is_marked_and_leads_to_its_field(draft, client):
    body = client.get(page(draft)).content.decode()
    assert '<a class="mark mark-tasks" id="mark-tasks-1" href="#id_tasks_1">互派干校师资</a>' in body
    assert 'id="id_tasks_1"' in body


def test_confirming_leads_to_dividing_the_work(draft, client):
    answer = client.post(page(draft), posted(draft.values | {"news": "none"}))
    assert answer.url == reverse("conference:desk_conference", args=[Conference.objects.get().pk])


def test_another_region_gets_404(draft, client, officer_of):
    client.force_login(officer_of("浙"))
    assert client.get(page(draft)).status_code == 404


def test_a_reprint_needs_its_address(draft, client):
    answer = client.post(page(draft), posted(draft.values | {"news": "reprint"}))
    assert "转载须注明原文网址" in answer.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_for_any_number(officer, client, rows, django_assert_num_queries):
    for _row in range(rows):
        client.post(reverse("intake:list"), {"text": PAGE})
    client.get(reverse("intake:list"))
    with django_assert_num_queries(27):
        client.get(reverse("intake:list"))
