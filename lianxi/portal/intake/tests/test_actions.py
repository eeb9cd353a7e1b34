"""A text becomes an article and a conference whole, or nothing of it does."""

import pytest
from django.http import QueryDict

from lianxi.domains.conference.models import Conference, Part, Task
from lianxi.domains.news.actions import set_up_news
from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.orgs.queries import regions_of
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from lianxi.portal.intake import actions
from lianxi.portal.intake.forms import DraftForm
from lianxi.portal.intake.models import Draft

pytestmark = pytest.mark.django_db

PAGE = """您的位置：首页 > 要闻 >

四地工会共商年度合作

2022-03-05 10:20:30来源：演示日报

本报讯（记者 林予安）3月3日，上海、江苏、浙江、安徽三省一市总工会在南京召开2022年工会工作联席会议，\
形成《2022年长三角工会工作意见》。

会议明确了3项重点工作：共建职工服务驿站；互派干校师资；合办安全生产知识竞答。

【编辑：陈听澜】
"""


@pytest.fixture
def draft(alliance, officer_of):
    set_up_news(alliance)
    return actions.read_in(PAGE.encode(), "page.txt", by=officer_of("沪"), alliance=alliance)


def chosen(alliance, draft, **changes):
    """What the form makes of the draft's values as an officer would post them."""
    data = QueryDict(mutable=True)
    for name, value in posted(draft.values | changes).items():
        data.setlist(name, value)
    form = DraftForm(data, regions=regions_of(alliance))
    assert form.is_valid(), form.errors
    return form.cleaned_data


def posted(values):
    """As a browser sends them: lists of texts, nothing for what is empty or not ticked."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in values.items()}
    return {
        name: [str(one) for one in found] for name, found in lists.items() if found not in ([None], [False])
    }


def test_what_was_read_stands_in_the_draft(draft, officer_of):
    assert draft.org == officer_of("沪").office.org
    assert draft.name == "四地工会共商年度合作"
    assert draft.values["held_on"] == "2022-03-03"
    assert draft.values["tasks"] == ["共建职工服务驿站", "互派干校师资", "合办安全生产知识竞答"]
    assert len(draft.values["parties"]) == 4


def test_every_mark_points_at_its_own_words(draft):
    for kind, index, start, end in draft.marks:
        if kind == "task":
            assert draft.text[start:end] == draft.values["tasks"][index]


def test_confirming_makes_a_conference_with_open_tasks(draft, alliance, officer_of):
    values = draft.values | {"news": "none"}
    done = actions.confirm(
        draft,
        by=officer_of("沪"),
        alliance=alliance,
        values=values,
        chosen=chosen(alliance, draft, news="none"),
    )
    conference = Conference.objects.get()
    assert done.conference == conference
    assert list(Task.objects.values_list("title", "lead")) == [
        ("共建职工服务驿站", None),
        ("互派干校师资", None),
        ("合办安全生产知识竞答", None),
    ]
    assert Part.objects.count() == 3 * 4
    assert (done.status, done.decided_by) == ("confirmed", officer_of("沪"))


def test_an_editor_publishes_at_once(alliance, officer_of):
    set_up_news(alliance)
    editor = officer_of("苏", role="editor")
    draft = actions.read_in(PAGE.encode(), "page.txt", by=editor, alliance=alliance)
    made = chosen(alliance, draft, news="own", opens_conference=False)
    done = actions.confirm(draft, by=editor, alliance=alliance, values=draft.values, chosen=made)
    assert done.conference is None
    assert ArticlePage.objects.published().get() == done.article
    assert (done.article.source_name, done.article.editor, done.article.region.short) == (
        "演示日报",
        "陈听澜",
        "苏",
    )


def test_an_officers_text_waits_for_the_desk(draft, alliance, officer_of):
    made = chosen(alliance, draft, news="own", opens_conference=False)
    done = actions.confirm(draft, by=officer_of("沪"), alliance=alliance, values=draft.values, chosen=made)
    assert not ArticlePage.objects.published().exists()
    assert done.article.live is False


def test_when_one_half_is_refused_the_other_is_not_made(draft, alliance, officer_of):
    by, made = officer_of("沪"), chosen(alliance, draft, news="none")
    actions.confirm(draft, by=by, alliance=alliance, values=draft.values, chosen=made)
    again = actions.read_in(PAGE.encode(), "page.txt", by=by, alliance=alliance)
    with pytest.raises(Refused):
        actions.confirm(again, by=by, alliance=alliance, values=again.values, chosen=made | {"news": "own"})
    again.refresh_from_db()
    assert again.status == Draft.Status.OPEN
    assert ArticlePage.objects.count() == 0


def test_a_draft_is_confirmed_once(draft, alliance, officer_of):
    by, made = officer_of("沪"), chosen(alliance, draft, news="none")
    actions.confirm(draft, by=by, alliance=alliance, values=draft.values, chosen=made)
    with pytest.raises(Refused, match="已确认"):
        actions.confirm(draft, by=by, alliance=alliance, values=draft.values, chosen=made)
    assert Conference.objects.count() == 1


def test_another_region_neither_sees_nor_confirms_it(draft, officer_of):
    assert not Draft.objects.visible_to(officer_of("皖")).exists()
    with pytest.raises(Refused, match="其他地区"):
        actions.discard(draft, by=officer_of("皖"))


def test_a_discarded_draft_stays_readable(draft, officer_of):
    actions.discard(draft, by=officer_of("沪"))
    assert Draft.objects.visible_to(officer_of("沪")).get().status == "discarded"
    assert Event.objects.of(draft).last().what == "放弃了读入的文章"


def test_a_text_without_an_article_is_refused_and_nothing_is_kept(alliance, officer_of):
    with pytest.raises(Refused, match="没有读到文章正文"):
        actions.read_in("你好".encode(), "a.txt", by=officer_of("沪"), alliance=alliance)
    assert not Draft.objects.exists()


def test_a_member_cannot_read_articles_in(alliance, member):
    with pytest.raises(Refused, match="不能读入文章"):
        actions.read_in(PAGE.encode(), "page.txt", by=member.user, alliance=alliance)
