"""Search finds whole Chinese words, and only what the visitor may see."""

import pytest
from django.urls import reverse

from lianxi.domains.news.actions import set_up_news
from tests.factories.conference import make_conference
from tests.factories.news import make_article

pytestmark = pytest.mark.django_db


def found(client, text):
    return client.get(reverse("search"), {"q": text}).context


def test_a_word_inside_a_title_finds_the_article(client, alliance, federations):
    set_up_news(alliance)
    article = make_article(federations["沪"].region, title="长三角疗休养基地实现互认共享")
    assert [one.pk for one in found(client, "疗休养")["articles"]] == [article.pk]


def test_every_word_must_stand_somewhere(client, alliance):
    conference = make_conference(alliance, tasks=2, competitions=0)
    assert [task.title for task in found(client, "第1项 任务")["tasks"]] == ["第1项任务"]
    assert found(client, "第1项 没有的词")["count"] == 0
    assert list(found(client, conference.title)["conferences"]) == [conference]


def test_a_draft_conference_is_found_by_its_parties_only(client, alliance, officer_of):
    from lianxi.domains.conference.actions import open_conference

    open_conference(
        by=officer_of("沪"), alliance=alliance, year=2021, title="尚未召开的会议", tasks=["保密事项"]
    )
    assert found(client, "保密事项")["count"] == 0
    client.force_login(officer_of("皖"))
    assert found(client, "保密事项")["count"] == 1


@pytest.mark.parametrize("text", ["", "  ", "\0", "%_\\'\"<script>", "一" * 500])
def test_odd_words_are_answered(client, alliance, text):
    assert client.get(reverse("search"), {"q": text}).status_code == 200
