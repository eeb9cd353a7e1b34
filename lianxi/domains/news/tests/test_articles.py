"""Publishing, correcting, withdrawing, and the ticker."""

import datetime as dt

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Page, Site

from lianxi.domains.news import actions, queries
from lianxi.domains.news.models import ArticlePage, Category, DeskPage, TickerEntry
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests import factories
from tests.factories.news import make_article

pytestmark = pytest.mark.django_db
SHANGHAI = dt.timezone(dt.timedelta(hours=8))


def facts(**changes):
    return {
        "title": "三省一市总工会召开联席会议",
        "paragraphs": ["第一段 <script>。", "", "第二段。"],
        "published_at": dt.datetime(2021, 4, 6, 9, 26, 34, tzinfo=SHANGHAI),
        "source": "工人日报",
        "reporters": ["钱某某"],
        "editors": ["张某某", "李某某"],
    } | changes


def test_setting_up_twice_changes_nothing(alliance):
    actions.set_up_news(alliance)
    pages, groups = Page.objects.count(), Group.objects.count()
    actions.set_up_news(alliance)
    assert (Page.objects.count(), Group.objects.count()) == (pages, groups)
    assert [desk.region.short for desk in DeskPage.objects.order_by("path")] == list("沪苏浙皖")


def test_wagtails_welcome_page_is_gone(news):
    assert not Page.objects.filter(slug="home").exists()
    assert Site.objects.get().root_page.is_root()
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_region_that_joins_later_gets_its_desk(news, alliance):
    alliance.regions.add(
        factories.Region.objects.create(code="360000", name="江西省", short="赣"),
        through_defaults={"position": 5},
    )
    actions.set_up_news(alliance)
    assert DeskPage.objects.last().slug == "360000"


def test_a_published_article_stands_at_its_address_with_its_facts(news, federations, officer_of):
    editor = officer_of("沪", role="editor")
    category = Category.objects.get(slug="huiyi")
    article = actions.publish_article(
        by=editor, region=federations["沪"].region, category=category, **facts(sub_title="副题")
    )
    assert article.get_absolute_url().startswith("/news/hu/")
    assert (article.live, article.region, article.category) == (True, federations["沪"].region, category)
    assert (article.reporters, article.editor, article.source_name) == (
        "钱某某",
        "张某某、李某某",
        "工人日报",
    )
    assert [str(block.value) for block in article.body] == [
        "<p>第一段 &lt;script&gt;。</p>",
        "<p>第二段。</p>",
    ]
    assert article.published_at == dt.datetime(2021, 4, 6, 9, 26, 34, tzinfo=SHANGHAI)
    assert Event.objects.of(article).get().what == "发布了稿件"
    assert article.live_revision.user == editor


@pytest.mark.parametrize(
    "changes, reason",
    [
        ({"source": ""}, "请写明来源，没有来源不能发布"),
        ({"editors": []}, "请写明责任编辑，没有责任编辑不能发布"),
        ({"source_kind": "reprint"}, "转载须写明原标题;转载须写明原文地址"),
        ({"title": " "}, "稿件要有标题和正文"),
        ({"paragraphs": [" "]}, "稿件要有标题和正文"),
    ],
)
def test_an_incomplete_article_is_refused_and_leaves_nothing(news, federations, officer_of, changes, reason):
    with pytest.raises(Refused, match=reason):
        actions.publish_article(
            by=officer_of("沪", role="editor"), region=federations["沪"].region, **facts(**changes)
        )
    assert not ArticlePage.objects.exists()


def test_a_reprint_with_its_original_is_published(news, federations):
    article = actions.publish_article(
        by=None,
        region=federations["沪"].region,
        **facts(source_kind="reprint", original_title="原题", source_address="https://paper.example.org/1"),
    )
    assert article.live


@pytest.mark.parametrize("short, role", [("苏", "editor"), ("沪", "officer"), ("沪", "leader")])
def test_only_the_desk_of_the_region_publishes(news, federations, officer_of, short, role):
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.publish_article(by=officer_of(short, role=role), region=federations["沪"].region, **facts())


def test_an_editor_below_the_federation_is_no_editor_of_its_desk(news, federations):
    county = factories.make_officer(factories.make_org(federations["沪"]), "editor")
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.publish_article(by=county, region=federations["沪"].region, **facts())


def test_without_desks_publishing_says_what_to_do(alliance, federations):
    with pytest.raises(Refused, match="上海市还没有编辑部"):
        actions.publish_article(by=None, region=federations["沪"].region, **facts())


def test_an_officer_sends_a_text_to_his_own_desk_only(news, federations, officer_of):
    officer = officer_of("沪")
    article = actions.submit_article(
        by=officer, region=federations["沪"].region, title="来稿", paragraphs=["正文"]
    )
    assert (article.live, article.current_workflow_task.name) == (False, "一审")
    assert Event.objects.of(article).get().what == "一审送审"
    with pytest.raises(Refused, match="只能向本地区编辑部送稿"):
        actions.submit_article(by=officer, region=federations["苏"].region, title="来稿", paragraphs=["正文"])


def test_a_withdrawal_is_kept_with_its_reason(article, officer_of):
    actions.withdraw(article, by=officer_of("沪", role="editor"), reason=" 事实有误 ")
    article.refresh_from_db()
    assert (article.live, article.withdrawn_reason) == (True, "事实有误")
    assert Event.objects.of(article).last().note == "事实有误"


def test_withdrawing_wants_a_reason_a_home_and_an_article_that_stands(article, officer_of):
    editor = officer_of("沪", role="editor")
    with pytest.raises(Refused, match="请写明撤下的原因"):
        actions.withdraw(article, by=editor, reason=" ")
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.withdraw(article, by=officer_of("苏", role="editor"), reason="不喜欢")
    actions.withdraw(article, by=editor, reason="事实有误")
    with pytest.raises(Refused, match="可能刚刚已被撤下"):
        actions.withdraw(article, by=editor, reason="事实有误")


def test_a_correction_is_dated_and_signed(article, officer_of):
    editor = officer_of("沪", role="editor")
    correction = actions.correct(article, by=editor, what="第二段“三月”应为“四月”")
    assert (correction.by, list(article.corrections.all())) == (editor, [correction])
    assert Event.objects.of(article).last().what == "更正了稿件"


def test_correcting_wants_words_a_home_and_an_article_that_stands(article, officer_of):
    editor = officer_of("沪", role="editor")
    with pytest.raises(Refused, match="请写明更正了什么"):
        actions.correct(article, by=editor, what="")
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.correct(article, by=officer_of("皖", role="editor"), what="改")
    actions.withdraw(article, by=editor, reason="事实有误")
    with pytest.raises(Refused, match="只有仍在网上的稿件才能更正"):
        actions.correct(article, by=editor, what="改")


def titles(on=None):
    return [headline["title"] for headline in queries.headlines(on or timezone.now())]


def test_the_ticker_shows_pinned_first_then_by_weight_then_the_newest_articles(article, federations):
    region = federations["沪"].region
    for text, more in [("轻", {}), ("重", {"weight": 5}), ("顶", {"pinned": True})]:
        actions.put_headline(by=None, region=region, text=text, url="/tasks/", **more)
    assert titles() == ["顶", "重", "轻", article.title]


def test_a_headline_stands_in_the_ticker_once(article):
    actions.put_headline(by=None, region=article.region, text="【三省一市】工会共建疗休养基地!", url="/a/")
    assert titles() == ["【三省一市】工会共建疗休养基地!"]


def test_the_ticker_keeps_its_times(article):
    now = timezone.now()
    hour = dt.timedelta(hours=1)
    actions.put_headline(
        by=None, region=article.region, text="一小时", url="/a/", starts_at=now, expires_at=now + hour
    )
    assert titles(now - hour) == []
    assert titles(now) == ["一小时", article.title][: len(titles(now))]
    assert "一小时" not in titles(now + hour)


def test_a_withdrawn_article_leaves_the_ticker(article):
    actions.put_headline(by=None, region=article.region, text="快讯", article=article)
    actions.withdraw(article, by=None, reason="事实有误")
    assert titles() == []


def test_the_ticker_costs_two_queries(article, django_assert_num_queries):
    actions.put_headline(by=None, region=article.region, text="快讯", article=article)
    with django_assert_num_queries(2):
        queries.headlines(timezone.now())


def test_a_headline_leads_somewhere_ends_later_and_belongs_to_its_desk(article, officer_of):
    editor, now = officer_of("沪", role="editor"), timezone.now()
    with pytest.raises(Refused, match="请选一篇稿件，或填写点开后去的地址"):
        actions.put_headline(by=editor, region=article.region, text="快讯")
    with pytest.raises(Refused, match="到期时间不能早于开始时间"):
        actions.put_headline(
            by=editor, region=article.region, text="快讯", url="/a/", expires_at=now - dt.timedelta(hours=1)
        )
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.put_headline(
            by=officer_of("苏", role="editor"), region=article.region, text="快讯", url="/a/"
        )


def test_a_headline_is_ended_once(article, officer_of):
    editor = officer_of("沪", role="editor")
    entry = actions.put_headline(by=editor, region=article.region, text="快讯", url="/a/")
    with pytest.raises(Refused, match="只有上海市总工会的新闻编辑能办这件事"):
        actions.end_headline(entry, by=officer_of("苏", role="editor"))
    actions.end_headline(entry, by=editor)
    assert TickerEntry.objects.get().is_over
    with pytest.raises(Refused, match="这条快讯已经到期"):
        actions.end_headline(entry, by=editor)


def test_a_planned_headline_can_be_called_off(article):
    entry = actions.put_headline(
        by=None,
        region=article.region,
        text="快讯",
        url="/a/",
        starts_at=timezone.now() + dt.timedelta(days=1),
    )
    assert actions.end_headline(entry, by=None).is_over


def test_the_front_page_gets_the_newest_in_one_query(article, federations, django_assert_num_queries):
    newer = make_article(federations["皖"].region)
    with django_assert_num_queries(1):
        found = [(item.title, item.region.short, item.category) for item in queries.latest(2)]
    assert found == [(newer.title, "皖", None), (article.title, "沪", None)]
