"""Readers find whole Chinese words in titles and bodies."""

import pytest

from lianxi.domains.news import actions, queries
from tests.factories.news import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def written(news, federations, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return make_article(
            federations["沪"].region,
            title="新就业形态劳动者入会服务月启动",
            paragraphs=["本报讯 三省一市总工会为会员开放疗休养基地,货车司机获法律援助。"],
        )


@pytest.mark.parametrize(
    "word", ["劳动者", "新就业形态", "入会", "会员", "疗休养", "货车司机", "法律援助 会员"]
)
def test_words_are_found_in_title_and_body(written, word):
    assert [article.pk for article in queries.search(word)[:10]] == [written.pk]


@pytest.mark.parametrize("word", ["动者入", "工会为会", "棒球", "会员 棒球", "。", ""])
def test_what_is_no_word_of_the_text_is_not_found(written, word):
    assert list(queries.search(word)[:10]) == []


def test_a_withdrawn_article_is_not_found(written, officer_of):
    actions.withdraw(written, by=officer_of("沪", role="editor"), reason="事实有误")
    assert list(queries.search("疗休养")[:10]) == []
    written.refresh_from_db()
    written.save(clean=False)
    assert list(queries.search("疗休养")[:10]) == []
