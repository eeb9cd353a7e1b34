"""文号簿 and signed copies: who sees what, and what stays in the trail."""

import csv
import io

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse, reverse_lazy

from lianxi.kernel.documents import actions, views
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import make_org
from tests.factories.documents import make_number, make_signed_copy, scan

pytestmark = pytest.mark.django_db
REGISTER = reverse_lazy("documents:register")


@pytest.fixture
def shanghai(client, federations, officer_of):
    client.force_login(officer_of("沪"))
    return federations["沪"]


def listed(client, **query) -> list[str]:
    return [str(row["number"]) for row in client.get(REGISTER, query).context["rows"]]


def test_the_register_is_of_the_own_organisation_newest_first(client, shanghai, federations):
    make_number(shanghai)
    make_number(shanghai)
    make_number(federations["苏"])
    make_number(make_org(shanghai, "county"))
    assert listed(client) == ["沪工联席〔2021〕2号", "沪工联席〔2021〕1号"]


def test_the_register_is_narrowed_by_the_address(client, shanghai):
    make_number(shanghai, title="督办函")
    make_number(shanghai, year=2022, title="督办函")
    make_number(shanghai, mark="沪工总保", title="通知")
    assert listed(client, year="2021", words="督办") == ["沪工联席〔2021〕1号"]
    assert listed(client, mark="沪工总保") == ["沪工总保〔2021〕1号"]
    assert len(listed(client, year="1949")) == 3  # a year there is none of narrows nothing
    assert listed(client, words="没有这样的") == []


def test_the_register_says_whether_numbers_run_on_and_what_is_void(client, shanghai, officer_of):
    actions.void_number(make_number(shanghai), by=officer_of("沪"), reason="并入2号文")
    make_number(shanghai)
    page = client.get(REGISTER).content.decode()
    assert "连号，没有缺号，作废 1 个" in page
    assert "并入2号文" in page


def test_a_number_leads_to_its_paper_and_tells_of_the_signed_copy(client, shanghai):
    make_number(shanghai)
    (row,) = client.get(REGISTER).context["rows"]
    assert (row["url"], row["is_signed"]) == (shanghai.get_absolute_url(), False)
    make_signed_copy(shanghai)
    (row,) = client.get(REGISTER).context["rows"]
    assert row["is_signed"]


def test_the_register_costs_the_same_for_one_number_and_three(client, shanghai, queries_of):
    make_number(shanghai)
    one = queries_of(lambda: client.get(REGISTER))
    make_number(shanghai)
    make_number(shanghai)
    assert queries_of(lambda: client.get(REGISTER)) == one


def test_an_empty_register_says_what_will_be_here(client, shanghai):
    assert "文号会登记在这里" in client.get(REGISTER).content.decode()


def test_only_those_in_office_open_the_register(client, member):
    assert client.get(REGISTER).status_code == 302
    client.force_login(member.user)
    assert client.get(REGISTER).status_code == 403


def test_the_register_is_taken_away_as_filtered_and_that_is_recorded(client, shanghai):
    make_number(shanghai, title="=1+1")
    make_number(shanghai, year=2022)
    answer = client.get(reverse("documents:export", args=["csv"]), {"year": 2021})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[1][:2] == ["沪工联席〔2021〕1号", "'=1+1"]
    assert len(rows) == 2
    event = Event.objects.get(action="documents.register_exported")
    assert event.new == {"格式": "CSV", "条数": 1, "年份": 2021}


def test_the_register_prints(client, shanghai):
    make_number(shanghai)
    answer = client.get(reverse("documents:export", args=["pdf"]))
    assert (answer["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")


def test_a_signed_copy_is_handed_to_its_own_house_and_reading_is_recorded(client, shanghai, officer_of):
    copy = make_signed_copy(shanghai)
    assert client.get(copy.get_absolute_url()).status_code == 200
    assert Event.objects.of(copy.file).filter(action="files.read").count() == 1
    client.force_login(officer_of("皖"))
    assert client.get(copy.get_absolute_url()).status_code == 404


def rendered(template: str, **context) -> str:
    return Template("{% load documents %}" + template).render(Context(context))


def test_signed_copies_are_listed_with_the_way_to_upload(shanghai):
    empty = rendered("{% signed_copies obj upload_url='/up/' %}", obj=shanghai)
    assert "还没有签章件" in empty
    copy = make_signed_copy(shanghai)
    page = rendered("{% signed_copies obj upload_url='/up/' %}", obj=shanghai)
    assert copy.get_absolute_url() in page
    assert "再传一份" in page
    assert "/up/" not in rendered("{% signed_copies obj %}", obj=shanghai)


@pytest.fixture
def ask(officer_of):
    def asked(method: str, data=None):
        request = getattr(RequestFactory(), method)("/up/", data or {})
        request.user = officer_of("沪")
        request._messages = type("Messages", (list,), {"add": lambda self, *said: self.append(said)})()
        return request

    return asked


def test_an_upload_is_kept_by_the_domains_own_action(federations, ask):
    kept = []
    answer = views.take_in(
        ask("post", {"upload": scan(), "note": "首份"}),
        lambda upload, note: kept.append((upload.name, note)),
        back="/paper/",
        heading="上传",
    )
    assert (answer.status_code, answer.url, kept) == (302, "/paper/", [("盖章件.pdf", "首份")])


def test_a_refused_upload_is_said_at_the_field(client, shanghai, ask):
    def refuse(upload, note):
        raise Refused("四家还没有签齐")

    answer = views.take_in(ask("post", {"upload": scan()}), refuse, back="/paper/", heading="上传")
    assert "四家还没有签齐" in answer.content.decode()
    assert "请" in views.take_in(ask("post"), refuse, back="/paper/", heading="上传").content.decode()


def test_a_difference_is_marked_for_eyes_ears_and_paper():
    page = rendered("{% diff old new %}", old="成果100项<b>", new="成果120项<b>")
    assert '<del><span class="sr-only">〔删去〕</span>100' in page
    assert '<ins><span class="sr-only">〔新增〕</span>120' in page
    assert "&lt;b&gt;" in page


def test_clauses_that_did_not_change_are_counted_and_not_shown():
    old, new = [(1, "甲。"), (2, "乙。")], [(1, "甲。"), (2, "乙丙。")]
    page = rendered("{% clause_diff old new labels %}", old=old, new=new, labels={2: "第二条"})
    assert "有 1 条不同，其余 1 条一字未改。" in page
    assert "第二条" in page
    assert "甲" not in page
    assert "两稿一字不差，共 2 条。" in rendered("{% clause_diff old old %}", old=old)
