"""The editors' side of the workbench."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from lianxi.domains.news import actions
from lianxi.domains.news.models import InfringementReport, TickerEntry
from lianxi.kernel.trail.models import Event
from tests import factories
from tests.factories.news import make_article, make_report

pytestmark = pytest.mark.django_db


def text(response):
    return response.content.decode()


@pytest.fixture
def editor(officer_of, client):
    editor = officer_of("沪", role="editor")
    client.force_login(editor)
    return editor


def pages_of(article, report, entry):
    """Every address of the desk; those in the second list only answer POST."""
    reading = [
        reverse("news:desk"),
        reverse("news:ticker"),
        reverse("news:complaints"),
        reverse("news:manage", args=[article.pk]),
        reverse("news:correct", args=[article.pk]),
        reverse("news:withdraw", args=[article.pk]),
        reverse("news:complaint", args=[report.pk]),
        reverse("news:unmask", args=[report.pk, "contact"]),
    ]
    writing = [
        reverse("news:end_headline", args=[entry.pk]),
        reverse("news:acknowledge", args=[report.pk]),
        reverse("news:decide", args=[report.pk]),
    ]
    return reading, writing


@pytest.fixture
def everything(article):
    entry = actions.put_headline(by=None, region=article.region, text="快讯", article=article)
    return pages_of(article, make_report(article), entry)


def test_the_home_editor_opens_every_page(client, everything, editor):
    assert [client.get(address).status_code for address in everything[0]] == [200] * 8
    assert [client.get(address).status_code for address in everything[1]] == [405] * 3


def test_strangers_are_sent_to_sign_in(client, everything):
    for address in [*everything[0], *everything[1]]:
        assert client.post(address).url.startswith("/accounts/login/")


@pytest.mark.parametrize("role", ["officer", "leader", "contact", "org_admin", "auditor"])
def test_other_offices_are_kept_out(client, everything, officer_of, role):
    client.force_login(officer_of("沪", role=role))
    assert {client.post(address).status_code for address in [*everything[0], *everything[1]]} == {403}


def test_the_editor_of_another_region_finds_nothing_of_this_one(client, everything, article, officer_of):
    client.force_login(officer_of("苏", role="editor"))
    own = {reverse("news:desk"), reverse("news:ticker"), reverse("news:complaints")}
    for address in own:
        assert article.title not in text(client.get(address))
    data = {"reason": "x", "what": "x", "decision": "removed"}
    others = [address for address in [*everything[0], *everything[1]] if address not in own]
    assert {client.post(address, data).status_code for address in others} == {404}
    assert not article.corrections.exists()
    assert not TickerEntry.objects.get().is_over


def test_an_editor_below_the_federation_has_no_desk(client, news, federations):
    client.force_login(factories.make_officer(factories.make_org(federations["沪"]), "editor"))
    assert client.get(reverse("news:desk")).status_code == 403


def price(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_the_desk_costs_the_same_at_one_row_and_at_three(client, news, federations, editor):
    def add_one():
        article = make_article(federations["沪"].region)
        make_report(article)
        actions.put_headline(by=None, region=article.region, text=article.title, article=article)

    add_one()
    before = price(client, reverse("news:desk")), price(client, reverse("news:ticker"))
    add_one()
    add_one()
    assert (price(client, reverse("news:desk")), price(client, reverse("news:ticker"))) == before


def test_the_complaints_cost_the_same_at_one_row_and_at_three(client, article, editor):
    def add_one():
        make_report(article)
        taken_up = actions.acknowledge(make_report(article), by=editor)
        actions.decide(taken_up, by=editor, decision="kept", reason="查无实据")

    add_one()
    before = price(client, reverse("news:complaints"))
    add_one()
    add_one()
    assert price(client, reverse("news:complaints")) == before


def test_an_empty_desk_offers_the_first_step(client, news, editor):
    assert "写第一篇" in text(client.get(reverse("news:desk")))


def test_correcting_and_withdrawing_from_the_page(client, article, editor):
    manage = reverse("news:manage", args=[article.pk])
    assert client.post(reverse("news:correct", args=[article.pk]), {"what": "改了一字"}).url == manage
    assert client.post(reverse("news:withdraw", args=[article.pk]), {"reason": "事实有误"}).url == manage
    page = text(client.get(manage))
    assert "改了一字" in page
    assert "事实有误" in page
    assert "更正</a>" not in page


def test_a_refusal_stands_on_the_form(client, article, editor):
    actions.withdraw(article, by=None, reason="事实有误")
    assert "只有仍在网上的稿件才能更正" in text(
        client.post(reverse("news:correct", args=[article.pk]), {"what": "改"})
    )
    assert "可能刚刚已被撤下" in text(
        client.post(reverse("news:withdraw", args=[article.pk]), {"reason": "再撤"})
    )


def test_a_headline_is_put_and_ended_from_the_page(client, article, editor):
    ticker = reverse("news:ticker")
    assert "请选一篇稿件" in text(client.post(ticker, {"text": "快讯"}))
    assert client.post(ticker, {"text": "快讯", "article": article.pk, "pinned": "on"}).url == ticker
    entry = TickerEntry.objects.get()
    assert (entry.article, entry.pinned) == (article, True)
    assert client.post(reverse("news:end_headline", args=[entry.pk])).url == ticker
    assert "已到期" in text(client.get(ticker))
    assert "这条快讯已经到期" in text(client.post(reverse("news:end_headline", args=[entry.pk]), follow=True))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//elsewhere.example.org", "data:text/html,x"])
def test_a_headline_leads_to_pages_only(client, news, editor, url):
    assert "地址要以 / 或 https:// 开头" in text(
        client.post(reverse("news:ticker"), {"text": "快讯", "url": url})
    )


def test_a_complaint_is_handled_from_its_page(client, article, editor):
    report = make_report(article)
    page = reverse("news:complaint", args=[report.pk])
    assert "欧阳**" in text(client.get(page))
    assert "13800001234" not in text(client.get(page))
    assert client.post(reverse("news:acknowledge", args=[report.pk])).url == page
    assert "不必再受理" in text(client.post(reverse("news:acknowledge", args=[report.pk]), follow=True))
    decide = reverse("news:decide", args=[report.pk])
    assert "请写明更正了什么" in text(client.post(decide, {"decision": "corrected", "reason": "属实"}))
    assert client.post(decide, {"decision": "removed", "reason": "属实"}).url == page
    assert "决定：撤下" in text(client.get(page))
    assert "已经决定，不能再改" in text(client.post(decide, {"decision": "kept", "reason": "再想想"}))
    assert InfringementReport.objects.get().decision == "removed"


def test_the_full_contact_is_shown_after_saying_what_for(client, article, editor):
    report = make_report(article)
    address = reverse("news:unmask", args=[report.pk, "contact"])
    assert "13800001234" not in text(client.get(address))
    assert "13800001234" in text(client.post(address, {"reason": "电话核实"}))
    assert Event.objects.of(report).last().note == "电话核实"
    assert client.get(address.replace("contact", "statement")).status_code == 404
