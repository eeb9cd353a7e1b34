"""What readers see."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.domains.news import actions
from lianxi.domains.news.models import Category, InfringementReport
from lianxi.kernel.web import pages
from tests.factories.news import make_article, make_report

pytestmark = pytest.mark.django_db
LIST = "/news/"
# The alliance, its federations, and two for the ticker stand on every page.
FRAME_QUERIES = 4
LIST_QUERIES = FRAME_QUERIES + 4
ARTICLE_QUERIES = FRAME_QUERIES + 3


@pytest.fixture(autouse=True)
def nothing_kept():
    """Whole pages are kept in memory between requests: not between tests."""
    pages._kept.clear()


def text(response):
    return response.content.decode()


def form_data(**changes):
    return {
        "address": "/news/hu/x/",
        "right": "copyright",
        "statement": "第二段照抄",
        "claimant_name": "欧阳某某",
        "contact": "13800001234",
        "is_true": "on",
        "fax": "",
    } | changes


def test_the_list_is_at_the_address_the_menu_names():
    assert reverse("news:list") == LIST


def test_an_empty_list_says_what_will_be_here(client, news):
    assert "这里会是各地编辑部发布的消息" in text(client.get(LIST))


def test_the_list_filters_by_region_and_column(client, article, federations):
    other = make_article(
        federations["苏"].region, title="江苏开赛", category=Category.objects.get(slug="jingsai")
    )
    assert [page.title for page in client.get(LIST).context["page"]] == [other.title, article.title]
    assert [page.title for page in client.get("/news/hu/").context["page"]] == [article.title]
    assert [page.title for page in client.get("/news/?category=jingsai").context["page"]] == [other.title]
    assert list(client.get("/news/hu/?category=jingsai").context["page"]) == []


@pytest.mark.parametrize(
    "address", ["/news/nowhere/", "/news/?category=nothing", "/news/hu/20210406-000000/"]
)
def test_what_is_not_there_is_not_found(client, news, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("rows", [1, 3])
def test_a_list_costs_the_same_whatever_its_length(
    client, news, federations, django_assert_num_queries, rows
):
    for _n in range(rows):
        make_article(federations["沪"].region, category=Category.objects.first())
    client.get(LIST)
    pages._kept.clear()
    with django_assert_num_queries(LIST_QUERIES):
        client.get(LIST)


def test_the_list_is_paged(client, news, federations):
    for n in range(21):
        make_article(federations["沪"].region, published_at=timezone.now() - dt.timedelta(days=n))
    assert len(client.get(LIST).context["page"]) == 20
    assert len(client.get(LIST + "?page=2").context["page"]) == 1


def test_an_article_shows_its_facts(client, news, federations):
    article = make_article(
        federations["沪"].region,
        title="三省一市总工会召开联席会议",
        published_at=dt.datetime(2021, 4, 6, 9, 26, 34, tzinfo=dt.timezone(dt.timedelta(hours=8))),
        reporters=["钱某某"],
        category=Category.objects.get(slug="huiyi"),
    )
    page = text(client.get(article.get_absolute_url()))
    for fact in [
        "三省一市总工会召开联席会议",
        "2021-04-06 09:26:34",
        "来源：工人日报",
        "记者：钱某某",
        "【责任编辑：张某某】",
    ]:
        assert fact in page
    assert f"/news/report/?article={article.pk}" in page
    assert '<a href="/news/?category=huiyi">会议</a>' in page


def test_a_reprint_names_its_original(client, news, federations):
    article = make_article(
        federations["沪"].region,
        source_kind="reprint",
        original_title="原来的标题",
        source_address="https://paper.example.org/1",
    )
    page = text(client.get(article.get_absolute_url()))
    assert "原标题《原来的标题》" in page
    assert 'href="https://paper.example.org/1"' in page


def test_an_article_page_costs_few_queries_and_is_kept_for_strangers(
    client, article, django_assert_num_queries
):
    actions.correct(article, by=None, what="改了一字")
    address = article.get_absolute_url()
    client.get("/news/")
    with django_assert_num_queries(ARTICLE_QUERIES):
        client.get(address)
    with django_assert_num_queries(0):
        assert "改了一字" in text(client.get(address))


@pytest.mark.django_db(transaction=True)
def test_a_kept_page_is_never_older_than_the_last_change(client, article):
    address = article.get_absolute_url()
    client.get(address)
    actions.correct(article, by=None, what="改了一字")
    assert "改了一字" in text(client.get(address))
    actions.withdraw(article, by=None, reason="事实有误")
    assert client.get(address).status_code == 410
    assert article.title not in text(client.get(LIST))


def test_public_pages_hold_no_token(client, article):
    for address in [LIST, article.get_absolute_url(), "/news/corrections/"]:
        assert "csrf" not in text(client.get(address)).lower().replace("x-csrftoken", "")


def test_a_withdrawn_article_is_gone_everywhere(client, article):
    actions.correct(article, by=None, what="改了一字")
    actions.withdraw(article, by=None, reason="事实有误")
    gone = client.get(article.get_absolute_url())
    assert gone.status_code == 410
    assert "事实有误" in text(gone)
    for address in [LIST, "/news/hu/", "/news/feed/", "/news/corrections/"]:
        assert article.title not in text(client.get(address))
    assert article.title not in text(gone)


def test_a_draft_is_not_found(client, news, federations, officer_of):
    editor = officer_of("沪", role="editor")
    draft = actions.submit_article(
        by=editor, region=federations["沪"].region, title="草稿", paragraphs=["待续"]
    )
    assert client.get(draft.get_absolute_url()).status_code == 404
    client.force_login(editor)
    assert client.get(draft.get_absolute_url()).status_code == 404


def test_the_register_names_corrections_and_withdrawals(client, article, federations):
    gone = make_article(federations["苏"].region, title="错发的稿件")
    actions.correct(article, by=None, what="“三月”应为“四月”")
    actions.withdraw(gone, by=None, reason="事实有误")
    page = client.get("/news/corrections/")
    assert [(entry["kind"], entry["what"], entry["name"]) for entry in page.context["page"]] == [
        ("withdrawal", "事实有误", ""),
        ("correction", "“三月”应为“四月”", article.title),
    ]
    assert "错发的稿件" not in text(page)


def test_the_feed_lists_the_newest(client, article):
    feed = client.get("/news/feed/")
    assert feed["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert article.title in text(feed)
    assert f"http://testserver{article.get_absolute_url()}" in text(feed)


def test_originals_of_pictures_are_not_served(client, news):
    assert client.get("/media/original_images/x.jpg").status_code == 404
    for path in ["../secrets/secret-key", "%2e%2e/secrets/secret-key", "../original_images/x.jpg"]:
        assert client.get(f"/media/images/{path}").status_code in {400, 404}


def test_the_form_of_a_complaint_knows_the_article(client, article):
    page = text(client.get(f"/news/report/?article={article.pk}"))
    assert f"http://testserver{article.get_absolute_url()}" in page
    assert client.get("/news/report/?article=x").status_code == 200


def test_a_complaint_gives_a_receipt_without_names(client, article):
    answer = client.post(
        "/news/report/", form_data(address=article.get_absolute_url()), REMOTE_ADDR="10.0.0.1"
    )
    report = InfringementReport.objects.get()
    assert answer.url == f"/news/report/{report.token}/"
    assert (report.article, report.region, report.contact) == (article, article.region, "13800001234")
    page = text(client.get(answer.url))
    assert report.number in page
    assert "已收到，次一工作日内受理" in page
    assert "欧阳" not in page
    assert "13800001234" not in page


def test_a_receipt_opens_by_its_token_only(client, article):
    report = make_report(article)
    assert len(report.token) >= 22
    for guess in ["x", report.number, str(report.pk)]:
        assert client.get(f"/news/report/{guess}/").status_code == 404


def test_the_receipt_tells_the_decision(client, article, officer_of):
    editor = officer_of("沪", role="editor")
    report = actions.acknowledge(make_report(article), by=editor)
    address = f"/news/report/{report.token}/"
    assert "已受理，正在核实" in text(client.get(address))
    actions.decide(report, by=editor, decision="removed", reason="核实属实")
    page = text(client.get(address))
    assert "已决定：撤下" in page
    assert "核实属实" in page
    assert article.title not in page


@pytest.mark.parametrize("field", ["address", "right", "statement", "claimant_name", "contact", "is_true"])
def test_a_missing_answer_is_asked_for_and_nothing_is_lost(client, news, field):
    data = form_data()
    del data[field]
    page = client.post("/news/report/", data, REMOTE_ADDR="10.0.0.2")
    assert page.context["form"].errors.keys() == {field}
    for kept in set(data.values()) - {"", "on"}:
        assert kept in text(page)
    assert not InfringementReport.objects.exists()


def test_a_machine_that_fills_every_field_is_refused(client, news):
    page = client.post("/news/report/", form_data(fax="1"), REMOTE_ADDR="10.0.0.3")
    assert "这次提交没有被接收" in text(page)
    assert not InfringementReport.objects.exists()


def test_one_address_complains_five_times_an_hour(client, news):
    address = f"10.1.{timezone.now().microsecond // 250 % 250}.{timezone.now().microsecond % 250}"
    for _n in range(5):
        assert client.post("/news/report/", form_data(), REMOTE_ADDR=address).status_code == 302
    page = client.post("/news/report/", form_data(), REMOTE_ADDR=address)
    assert "一小时内已提交 5 次举报" in text(page)
    assert "第二段照抄" in text(page)
    assert InfringementReport.objects.count() == 5
