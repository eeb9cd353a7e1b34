"""What the tables promise."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from lianxi.domains.news import actions
from lianxi.domains.news.models import (
    ArticlePage,
    Category,
    Correction,
    DeskPage,
    InfringementReport,
    NewsIndexPage,
    ReceiptCounter,
    ReviewTask,
    TickerEntry,
)
from tests.factories.news import make_article, make_report

pytestmark = pytest.mark.django_db
MODELS = [
    ArticlePage,
    Category,
    Correction,
    DeskPage,
    InfringementReport,
    NewsIndexPage,
    ReceiptCounter,
    ReviewTask,
    TickerEntry,
]


@transaction.atomic
def set_all(**changes):
    ArticlePage.objects.update(**changes)
    with connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")


def broken(**changes):
    """The constraint that refuses these values in an article's row."""
    with pytest.raises(IntegrityError) as error:
        set_all(**changes)
    return error.value.__cause__.diag.constraint_name


@pytest.mark.parametrize(
    "changes, name",
    [
        ({"source_name": " "}, "published_article_names_source_and_editor"),
        ({"editor": ""}, "published_article_names_source_and_editor"),
        ({"source_kind": "reprint"}, "published_reprint_names_its_original"),
        ({"source_kind": "reprint", "original_title": "原题"}, "published_reprint_names_its_original"),
        ({"withdrawn_reason": "没有时间"}, "withdrawal_has_a_reason"),
    ],
)
def test_the_database_keeps_the_promise_of_an_article(article, changes, name):
    assert broken(**changes) == name


def test_no_draft_with_gaps_goes_live_behind_our_back(news, federations, officer_of):
    actions.submit_article(
        by=officer_of("沪", role="editor"), region=federations["沪"].region, title="半篇", paragraphs=["待续"]
    )
    assert broken(live=True) == "published_article_names_source_and_editor"


@pytest.mark.parametrize(
    "facts, fields",
    [
        ({"source_name": ""}, {"source_name"}),
        ({"editor": "  "}, {"editor"}),
        ({"source_kind": "reprint"}, {"original_title", "source_address"}),
        ({"source_kind": "reprint", "original_title": "原题"}, {"source_address"}),
    ],
)
def test_a_published_article_is_complete(article, facts, fields):
    for name, value in facts.items():
        setattr(article, name, value)
    with pytest.raises(ValidationError) as error:
        article.clean()
    assert set(error.value.message_dict) == fields


def test_an_older_draft_published_later_brings_nothing_back(article, officer_of):
    """A revision holds every field of its day: the facts about the page are not among them."""
    editor = officer_of("沪", role="editor")
    draft = article.save_revision(user=editor, clean=False)
    actions.withdraw(article, by=editor, reason="事实有误")
    draft.publish()
    article.refresh_from_db()
    assert (article.is_withdrawn, article.withdrawn_reason) == (True, "事实有误")


def test_a_withdrawal_is_final(article):
    stale = ArticlePage.objects.get(pk=article.pk)
    actions.withdraw(article, by=None, reason="事实有误")
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        stale.save()
    assert error.value.__cause__.diag.constraint_name == "withdrawal_is_final"


def test_refiling_keeps_the_address(article):
    before = article.get_absolute_url()
    article.category = Category.objects.last()
    article.title = "改过的标题"
    article.save()
    assert article.get_absolute_url() == before


def test_an_article_never_changes_its_home(article, federations):
    own, other = DeskPage.objects.get(slug="hu"), DeskPage.objects.get(slug="su")
    assert article.can_move_to(own)
    assert not article.can_move_to(other)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("who", ["nobody", "stranger", "officer", "editor"])
def test_every_model_says_what_each_person_sees(model, who, article, stranger, officer_of):
    people = {
        "nobody": AnonymousUser(),
        "stranger": stranger,
        "officer": officer_of("苏"),
        "editor": officer_of("苏", role="editor"),
    }
    make_report(article)
    actions.correct(article, by=None, what="“三月”应为“四月”")
    actions.put_headline(by=None, region=article.region, text="快讯", article=article)
    public = {ArticlePage: 1, Category: 6, Correction: 1, DeskPage: 4, NewsIndexPage: 1, TickerEntry: 1}
    expected = public.get(model, 0) + (who == "editor" and model is ReviewTask) * 2
    assert model.objects.visible_to(people[who]).count() == expected


def test_only_the_home_desk_sees_drafts_and_what_was_withdrawn(article, federations, officer_of):
    own, other = officer_of("沪", role="editor"), officer_of("苏", role="editor")
    actions.submit_article(by=own, region=federations["沪"].region, title="草稿", paragraphs=["待续"])
    actions.correct(article, by=own, what="改了一字")
    actions.withdraw(article, by=own, reason="事实有误")
    assert ArticlePage.objects.visible_to(own).count() == 2
    assert Correction.objects.visible_to(own).count() == 1
    assert ArticlePage.objects.visible_to(other).count() == 0
    assert Correction.objects.visible_to(AnonymousUser()).count() == 0


def test_complaints_are_seen_at_home_and_homeless_ones_everywhere(article, officer_of):
    make_report(article)
    make_report()
    seen = [
        InfringementReport.objects.visible_to(officer_of(short, role="editor")).count()
        for short in "沪苏浙皖"
    ]
    assert seen == [2, 1, 1, 1]


def test_names_and_contacts_of_claimants_are_sealed(article):
    report = make_report(article, claimant_name="欧阳某某", contact="13800001234")
    with connection.cursor() as cursor:
        cursor.execute(
            "select claimant_name, contact from news_infringementreport where id = %s", [report.pk]
        )
        name, contact = (bytes(value) for value in cursor.fetchone())
    assert "欧阳".encode() not in name
    assert b"13800001234" not in contact
    assert (report.masked_name, report.masked_contact) == ("欧阳**", "138****1234")
    assert make_report(contact="zhang@example.org").masked_contact == "z***@example.org"


def test_the_excerpt_is_plain_text_of_the_first_paragraph(news, federations):
    article = make_article(federations["沪"].region, paragraphs=["<b>不是标签</b> 会员" + "很" * 200])
    assert article.excerpt.startswith("&lt;b&gt;不是标签") or article.excerpt.startswith("<b>不是标签")
    assert len(article.excerpt) <= 90
