"""The pages of an import: what they say, who sees them, what they lead to."""

import io

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django import app
from python_calamine import CalamineWorkbook

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.spreadsheets import actions, rules, views
from lianxi.kernel.spreadsheets.kinds import ImportKind
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.spreadsheets.sheets import Field, Sheet
from lianxi.kernel.trail.models import Event
from tests.factories.spreadsheets import make_import, make_upload, make_xlsx

pytestmark = pytest.mark.django_db

PROBLEM = {"row": 5, "column": "身份证号", "message": "末位校验不符，请核对。"}


@pytest.fixture
def officer(client, officer_of):
    client.force_login(officer_of("沪"))
    return officer_of("沪")


@pytest.fixture
def make(officer, federations):
    def made(**fields) -> Import:
        return make_import(federations["沪"], officer, **fields)

    return made


def job_of(made: Import, kind: str, state: str, note: str = "") -> Import:
    ended = timezone.now() if state in {"done", "failed"} else None
    made.job = Job.objects.create(
        kind=kind, title="任务", owner=made.by, org=made.org, state=state, note=note, finished_at=ended
    )
    made.save()
    return made


def page(client, made: Import, name: str = "import") -> str:
    return client.get(reverse(f"spreadsheets:{name}", args=[made.pk])).content.decode()


@pytest.mark.parametrize(
    "fields, sentence",
    [
        ({}, "1 行都检查过了，等您保存"),
        (
            {"state": "faulty", "rows": 3100, "faulty_rows": 12, "faults": 15, "problems": [PROBLEM]},
            "3,100 行里有 12 行要改正，一行也没有保存",
        ),
        (
            {"state": "faulty", "rows": 0, "faults": 1, "problems": [PROBLEM | {"row": 0}]},
            "这份表格还不能用，一行也没有保存",
        ),
        ({"state": "saved", "rows": 3100}, "3,100 行已经保存"),
        ({"state": "dropped"}, "已放弃，一行也没有保存"),
    ],
)
def test_the_page_says_where_it_stands(client, make, fields, sentence):
    assert f"<h1>{sentence}\n</h1>" in page(client, make(**fields)).replace("</h1>", "\n</h1>").replace(
        "\n\n", "\n"
    )


@pytest.mark.parametrize(
    "state, kind, job_state, stage",
    [
        ("checking", rules.CHECKING, "running", "checking"),
        ("checking", rules.CHECKING, "failed", "broken"),
        ("ready", rules.CHECKING, "done", "ready"),
        ("ready", rules.SAVING, "waiting", "saving"),
        ("ready", rules.SAVING, "failed", "unsaved"),
        ("saved", rules.SAVING, "done", "saved"),
        ("dropped", rules.SAVING, "failed", "dropped"),
    ],
)
def test_the_stage_follows_from_the_state_and_its_job(make, state, kind, job_state, stage):
    made = job_of(make(state=state, rows=1), kind, job_state, "不行")
    assert rules.stage_of(made) == stage


def test_the_page_asks_for_itself_while_a_job_is_at_work(client, make):
    made = job_of(make(state="checking", rows=0), rules.CHECKING, "running")
    response = client.get(reverse("spreadsheets:standing", args=[made.pk]))
    assert response.status_code == 200
    assert f'hx-get="{reverse("spreadsheets:standing", args=[made.pk])}"' in response.content.decode()
    Job.objects.update(state="done", finished_at=timezone.now())
    response = client.get(reverse("spreadsheets:standing", args=[made.pk]))
    assert (response.status_code, "hx-get" in response.content.decode()) == (286, False)


def test_a_faulty_sheet_shows_where_and_hands_out_the_marked_file(client, make, officer, federations):
    from lianxi.kernel.files.actions import store

    marked = store(make_upload(make_xlsx(["姓名", "需要改正"]), "标好.xlsx"), by=None, org=federations["沪"])
    made = make(state="faulty", rows=9, faulty_rows=1, faults=1, problems=[PROBLEM], marked=marked)
    html = page(client, made)
    address = reverse("spreadsheets:download", args=[made.pk, "marked"])
    assert f'<a class="btn btn-primary" href="{address}" download>' in html
    assert "第 5 行" in html
    assert "末位校验不符，请核对。" in html
    response = client.get(address)
    assert b"".join(response.streaming_content).startswith(b"PK")
    assert Event.objects.of(marked).last().what == "下载了附件《标好.xlsx》"


def test_there_is_no_marked_file_of_a_good_sheet(client, make):
    assert client.get(reverse("spreadsheets:download", args=[make().pk, "marked"])).status_code == 404


def test_saving_again_the_same_file_is_warned_of(client, make, officer):
    saved = make(state="saved")
    html = page(client, make(file=saved.file))
    assert f"已由{officer.name}保存过，内容一字不差" in html


def test_a_foreign_import_is_not_there(client, make, officer_of):
    made = make()
    client.force_login(officer_of("皖"))
    for name in ("import", "standing"):
        assert client.get(reverse(f"spreadsheets:{name}", args=[made.pk])).status_code == 404
    for name in ("save", "check", "drop"):
        assert client.post(reverse(f"spreadsheets:{name}", args=[made.pk])).status_code == 404
    assert client.get(reverse("spreadsheets:download", args=[made.pk, "file"])).status_code == 404


@pytest.mark.parametrize("name", ["save", "check", "drop"])
def test_nothing_happens_by_following_a_link(client, make, name):
    assert client.get(reverse(f"spreadsheets:{name}", args=[make().pk])).status_code == 405


def test_dropping_says_so(client, make):
    made = make()
    response = client.post(reverse("spreadsheets:drop", args=[made.pk]), follow=True)
    made.refresh_from_db()
    assert made.state == "dropped"
    assert "已放弃，一行也没有保存。" in response.content.decode()


@pytest.mark.parametrize("name", ["save", "check", "drop"])
def test_a_refusal_is_shown_on_the_page(client, make, name):
    response = client.post(reverse(f"spreadsheets:{name}", args=[make(state="saved").pk]), follow=True)
    assert "保存，不用再办。" in response.content.decode()


def test_the_list_costs_the_same_for_one_and_for_three(client, make, queries_of):
    make()
    one = queries_of(lambda: client.get(reverse("spreadsheets:list")))
    make(state="saved")
    make(state="faulty", faults=1, rows=3, faulty_rows=1)
    assert queries_of(lambda: client.get(reverse("spreadsheets:list"))) == one


def test_the_list_is_narrowed_by_state_and_exported_as_narrowed(client, make, officer, federations):
    make()
    make(state="saved", title="会员名册")
    html = client.get(reverse("spreadsheets:list"), {"state": "saved"}).content.decode()
    assert "<h1>导入过 1 份表格</h1>" in html
    assert 'href="?state=saved&amp;format=xlsx"' in html
    response = client.get(reverse("spreadsheets:list"), {"state": "saved", "format": "xlsx"})
    book = CalamineWorkbook.from_filelike(io.BytesIO(b"".join(response.streaming_content)))
    assert [row[0] for row in book.get_sheet_by_name("清单").iter_rows()] == ["内容", "会员名册"]
    assert Event.objects.of(federations["沪"]).last().new == {"范围": "已保存", "条数": 1, "格式": "Excel"}


@pytest.mark.parametrize(
    "state, title",
    [("ready", "有 1 份表格等您保存"), ("faulty", "有 1 份表格要改正"), ("saved", "导入过 1 份表格")],
)
def test_the_list_says_what_waits(client, make, state, title):
    make(state=state, faults=1 if state == "faulty" else 0)
    assert f"<h1>{title}</h1>" in client.get(reverse("spreadsheets:list")).content.decode()


def test_the_first_rows_are_shown_before_one_saves(client, make):
    made = make(preview=[["姓名", "身份证号"], ["王小工", "319***********0018"]])
    html = page(client, made)
    assert '<td role="cell" data-label="姓名">王小工</td>' in html


def test_an_empty_list_says_what_will_be_here(client, officer):
    html = client.get(reverse("spreadsheets:list")).content.decode()
    assert "还没有导入过表格" in html
    assert "format=xlsx" not in html


# The first page, which a domain returns

SHEET = Sheet(
    "街道名册", [Field("代码", required=True, help="六位数字。"), Field("级别", choices=["镇", "乡"])]
)
KIND = ImportKind(
    "tests.page", "街道名册", SHEET, "tests.spreadsheets.page", "tests.spreadsheets.page", "members.enrol"
)


@app.task(name=KIND.check_task)
def nothing(job_id: str, import_id: str) -> None:
    """Queued, never run here."""


def start(officer, method: str = "get", data=None):
    from django.contrib.messages.storage.fallback import FallbackStorage

    request = getattr(RequestFactory(), method)("/workbench/streets/", data)
    request.user, request.session = officer, {}
    request._messages = FallbackStorage(request)
    return views.start(request, KIND)


def test_the_first_page_lists_the_columns_and_offers_the_template(officer):
    html = start(officer).content.decode()
    assert "导入街道名册：有一行不对，就一行也不保存" in html
    assert 'href="?template"' in html
    assert "六位数字。" in html
    assert "镇、乡" in html


def test_the_template_comes_from_the_same_address(officer):
    response = start(officer, data={"template": ""})
    book = CalamineWorkbook.from_filelike(io.BytesIO(b"".join(response.streaming_content)))
    assert book.sheet_names == ["街道名册", "填写说明"]


def test_a_sheet_handed_in_leads_to_its_page(officer, monkeypatch):
    upload = make_upload(make_xlsx(["代码"], ["990001"]))
    response = start(officer, "post", {"file": upload})
    made = Import.objects.get()
    assert (response.status_code, response.url) == (302, made.get_absolute_url())
    assert (made.back_url, made.job.title) == ("/workbench/streets/", "检查街道名册")


def test_a_file_refused_says_why_beside_the_field(officer):
    html = start(officer, "post", {"file": make_upload(b"", "空.xlsx")}).content.decode()
    assert "文件是空的。请检查是否选错了文件" in html
    assert not Import.objects.exists()


def test_export_links_keep_the_filter_and_drop_the_page():
    request = RequestFactory().get("/", {"q": "上海 总工会", "page": "3", "state": ["a", "b"]})
    html = Template("{% load spreadsheets %}{% export_links %}").render(Context({"request": request}))
    kept = "q=%E4%B8%8A%E6%B5%B7+%E6%80%BB%E5%B7%A5%E4%BC%9A&amp;state=a&amp;state=b"
    assert f'href="?{kept}&amp;format=xlsx" download' in html
    assert f'href="?{kept}&amp;format=csv" download' in html
    assert "page=" not in html


@pytest.mark.parametrize("asked, wanted", [("xlsx", "xlsx"), ("csv", "csv"), ("pdf", ""), ("", "")])
def test_only_known_formats_are_exports(asked, wanted):
    assert rules.wanted_format(RequestFactory().get("/", {"format": asked}).GET) == wanted


def test_the_actions_are_those_of_the_contract():
    assert actions.__all__ == [
        "begin",
        "check",
        "check_again",
        "confirm",
        "drop",
        "export",
        "hand_out",
        "save",
    ]
