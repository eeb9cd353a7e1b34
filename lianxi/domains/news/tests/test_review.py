"""一审、终审: nobody approves what he wrote, and only the last approval publishes."""

import pytest
from django.core.exceptions import PermissionDenied

from lianxi.domains.news import actions, queries
from lianxi.domains.news.models import ArticlePage, ReviewTask
from lianxi.kernel.trail.models import Event
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def author(officer_of):
    return officer_of("沪", role="editor")


@pytest.fixture
def colleague(federations):
    return factories.make_officer(federations["沪"], "editor", "李审")


@pytest.fixture
def draft(news, federations, author):
    return actions.submit_article(
        by=author,
        region=federations["沪"].region,
        title="联席会议召开",
        paragraphs=["正文。"],
        source_name="本站",
        editor="张某某",
    )


def act(page, user, action="approve", **kwargs):
    page = ArticlePage.objects.get(pk=page.pk)
    state = page.current_workflow_task_state
    state.task.specific.on_action(state, user, action, **kwargs)
    return ArticlePage.objects.get(pk=page.pk)


def test_two_approvals_of_another_person_publish(draft, colleague):
    once = act(draft, colleague)
    assert (once.live, once.current_workflow_task.name) == (False, "终审")
    twice = act(draft, colleague)
    assert (twice.live, twice.current_workflow_state) == (True, None)
    assert [event.what for event in Event.objects.of(twice)] == [
        "一审送审",
        "终审送审",
        "一审通过",
        "终审通过",
    ]


def test_nobody_approves_his_own_text(draft, author):
    with pytest.raises(PermissionDenied):
        act(draft, author)
    assert ReviewTask.objects.first().get_actions(draft, author) == []
    assert ReviewTask.objects.first().locked_for_user(draft, author)


def test_a_reviewer_who_changed_the_text_needs_another_reviewer(draft, colleague, federations):
    assert not ReviewTask.objects.first().locked_for_user(draft, colleague)
    draft.save_revision(user=colleague, clean=False)
    with pytest.raises(PermissionDenied):
        act(draft, colleague)
    third = factories.make_officer(federations["沪"], "editor")
    assert act(draft, third).current_workflow_task.name == "终审"


def test_no_other_region_and_no_other_office_approves(draft, officer_of):
    for user in [officer_of("苏", role="editor"), officer_of("沪"), officer_of("沪", role="leader")]:
        with pytest.raises(PermissionDenied):
            act(draft, user)
    assert not ArticlePage.objects.get().live


def test_a_returned_text_waits_for_its_author_with_the_reason(draft, colleague):
    returned = act(draft, colleague, "reject", comment="第二段缺时间")
    assert returned.current_workflow_state.status == "needs_changes"
    event = Event.objects.of(returned).last()
    assert (event.what, event.note) == ("一审退回", "第二段缺时间")


def test_the_text_waits_on_the_list_of_those_who_may_approve(draft, author, colleague, officer_of):
    [matter] = queries.matters_for(colleague)
    assert (matter.kind, matter.title) == ("审稿", "审稿：联席会议召开")
    assert queries.matters_for(author) == []
    assert queries.matters_for(officer_of("苏", role="editor")) == []


def test_wagtail_lists_it_for_the_same_people(draft, author, colleague):
    task = ReviewTask.objects.get(name="一审")
    assert [state.task.name for state in task.get_task_states_user_can_moderate(colleague)] == ["一审"]
    assert not task.get_task_states_user_can_moderate(author).exists()


def test_a_published_text_changed_again_may_be_approved_by_its_first_author(draft, author, colleague):
    live = act(act(draft, colleague), colleague)
    live.save_revision(user=colleague, clean=False)
    live.get_workflow().start(live, colleague)
    assert live.authors() == {colleague.pk}
    assert act(live, author).current_workflow_task.name == "终审"


def test_waiting_texts_are_listed_at_a_fixed_price(
    draft, author, colleague, federations, django_assert_num_queries
):
    def price():
        colleague.office  # noqa: B018  known on every request
        with django_assert_num_queries(4):
            return len(queries.matters_for(colleague))

    assert price() == 1
    for n in range(2):
        actions.submit_article(
            by=author, region=federations["沪"].region, title=f"又一篇{n}", paragraphs=["正文。"]
        )
    assert price() == 3
