"""The union tree is changed by those who may; nothing of it gets lost."""

import datetime as dt
import re

import pytest
from django.utils import timezone

from lianxi.kernel.orgs import actions
from lianxi.kernel.orgs.models import Organisation, OrganisationLink
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(officer_of):
    return officer_of("沪", role="org_admin")


@pytest.fixture
def tree(federations):
    """上海市总工会 over 松江 (with a grassroots union) and 青浦."""
    songjiang = factories.make_org(federations["沪"], "county", "松江区总工会")
    qingpu = factories.make_org(federations["沪"], "county", "青浦区总工会")
    works = factories.make_org(songjiang, "grassroots", "云间制造工会")
    fresh = {org.name: org for org in Organisation.objects.all()}
    return {
        "沪": fresh["上海市总工会"],
        "松江": fresh[songjiang.name],
        "青浦": fresh[qingpu.name],
        "云间": works,
    }


def again(org: Organisation) -> Organisation:
    return Organisation.objects.get(pk=org.pk)


def whats(obj) -> list[str]:
    return [event.what for event in Event.objects.of(obj)]


def refused(sentence: str):
    return pytest.raises(Refused, match=re.escape(sentence))


def test_a_new_organisation_stands_below_its_parent(tree, admin):
    org = actions.found(
        by=admin, region=tree["沪"].region, parent=tree["松江"], kind="grassroots", name=" 九亭快递工会 "
    )
    assert (again(org).get_parent(), org.name, whats(org)) == (tree["松江"], "九亭快递工会", ["登记了组织"])


def test_a_code_belongs_to_one_organisation_of_a_region(tree, admin):
    facts = {
        "by": admin,
        "region": tree["沪"].region,
        "kind": "grassroots",
        "credit_code": "81310000MC0000012B",
    }
    actions.found(parent=tree["松江"], name="甲工会", **facts)
    with refused("已有组织使用代码81310000MC0000012B"):
        actions.found(parent=tree["青浦"], name="乙工会", **facts)
    assert not Organisation.objects.filter(name="乙工会").exists()


def test_a_region_has_one_federation(tree, federations):
    with refused("上海市已有总工会"):
        actions.found(by=None, region=federations["沪"].region, kind="federation", name="另一个总工会")


def test_only_its_own_administrator_founds_below_an_organisation(tree, officer_of):
    for stranger in (
        officer_of("苏", role="org_admin"),
        officer_of("沪"),
        officer_of("沪", role="security_admin"),
    ):
        with refused("您的职务不能管理这个组织"):
            actions.found(
                by=stranger, region=tree["沪"].region, parent=tree["松江"], kind="grassroots", name="甲"
            )


def test_an_amendment_tells_only_what_changed(tree, admin):
    end = timezone.localdate() + dt.timedelta(days=900)
    actions.amend(
        tree["松江"],
        by=admin,
        name="松江区总工会",
        term_ends_on=end,
        is_legal_person=True,
        document="沪工总〔2024〕1号",
    )
    event = Event.objects.of(tree["松江"]).last()
    assert event.new == {"届满日期": end.isoformat(), "工会法人": True}
    assert (event.old, event.note) == ({"届满日期": None, "工会法人": False}, "沪工总〔2024〕1号")


def test_an_amendment_that_changes_nothing_leaves_no_trace(tree, admin):
    actions.amend(tree["松江"], by=admin, name="松江区总工会")
    assert whats(tree["松江"]) == []


def test_a_moved_organisation_takes_everything_below_with_it(tree, admin):
    actions.move(tree["松江"], under=tree["青浦"], by=admin, document="沪工总〔2024〕2号")
    assert [org.name for org in again(tree["云间"]).get_ancestors()] == [
        "上海市总工会",
        "青浦区总工会",
        "松江区总工会",
    ]
    event = Event.objects.of(tree["松江"]).get()
    assert (event.old, event.new) == ({"上级": "上海市总工会"}, {"上级": "青浦区总工会"})


def test_an_organisation_cannot_stand_below_itself(tree, admin):
    with refused("不能移到自己或自己的下级之下"):
        actions.move(tree["松江"], under=tree["云间"], by=admin)


def test_nobody_moves_an_organisation_to_where_it_is(tree, admin):
    with refused("现在就在"):
        actions.move(tree["云间"], under=tree["松江"], by=admin)


def test_an_organisation_does_not_cross_a_provincial_border(tree, federations):
    both = factories.make_officer(federations["沪"], "org_admin")
    with refused("您的职务不能管理这个组织"):
        actions.move(tree["松江"], under=federations["苏"], by=both)


class TestMerger:
    @pytest.fixture
    def merged(self, tree, admin):
        old = tree["松江"]
        self.code = "81310000MC0000012B"
        Organisation.objects.filter(pk=old.pk).update(credit_code=self.code)
        self.member = factories.make_member(old)
        self.gone = factories.make_member(old, status="left")
        self.contact = factories.make_officer(old, "contact")
        self.homed = factories.make_user(home=old)
        self.railway = factories.make_org(tree["沪"], "bureau", "铁道集团工会")
        self.down = actions.link(self.railway, to=old, kind="territorial", by=admin)
        self.up = actions.link(old, to=self.railway, kind="industry", by=admin)
        return actions.merge(again(old), into=tree["青浦"], by=admin, document="沪工总〔2024〕3号")

    def test_the_old_organisation_keeps_its_code_and_its_history(self, merged, tree):
        assert (again(merged).status, again(merged).merged_into) == ("merged", tree["青浦"])
        assert again(merged).credit_code == self.code
        assert whats(merged)[-1] == "并入青浦区总工会"
        assert whats(tree["青浦"]) == ["接收松江区总工会并入"]

    def test_children_follow(self, merged, tree):
        assert again(tree["云间"]).get_parent() == tree["青浦"]

    def test_live_members_follow_and_those_who_left_stay_where_they_left(self, merged, tree):
        self.member.refresh_from_db()
        self.gone.refresh_from_db()
        assert (self.member.union, self.gone.union) == (tree["青浦"], merged)
        assert Event.objects.of(self.member).get().new == {"工会": "青浦区总工会"}

    def test_offices_end_today(self, merged):
        office = self.contact.offices_held.get()
        assert office.until == timezone.localdate()
        assert "离任" in Event.objects.of(office).get().what

    def test_accounts_get_a_new_home(self, merged, tree):
        self.homed.refresh_from_db()
        assert self.homed.home == tree["青浦"]

    def test_its_lines_end_and_those_who_answered_to_it_answer_to_the_successor(self, merged, tree):
        live = [(line.child, line.parent, line.kind) for line in OrganisationLink.objects.live()]
        assert live == [(self.railway, tree["青浦"], "territorial")]
        assert OrganisationLink.objects.count() == 3

    def test_nothing_more_can_be_done_with_it(self, merged, tree, admin):
        for deed in (
            lambda: actions.move(again(merged), under=tree["青浦"], by=admin),
            lambda: actions.merge(again(merged), into=tree["青浦"], by=admin),
            lambda: actions.amend(again(merged), by=admin, name="改名"),
            lambda: actions.link(again(merged), to=tree["青浦"], kind="industry", by=admin),
            lambda: actions.found(
                by=admin, region=merged.region, parent=again(merged), kind="grassroots", name="甲"
            ),
        ):
            with refused("已合并，不能再办理"):
                deed()


def test_an_organisation_does_not_merge_into_its_own_branch(tree, admin):
    with refused("不能并入自己或自己的下级"):
        actions.merge(tree["松江"], into=tree["云间"], by=admin)


def test_a_federation_merges_into_nothing(tree):
    outside = Organisation.add_root(region=tree["沪"].region, kind="outside", name="某单位")
    with refused("总工会不能并入其他组织"):
        actions.merge(again(tree["沪"]), into=outside, by=None)


def test_the_same_line_is_drawn_once(tree, admin):
    actions.link(tree["松江"], to=tree["青浦"], kind="funding", by=admin)
    with refused("已有同类关系"):
        actions.link(tree["松江"], to=tree["青浦"], kind="funding", by=admin)


def test_no_line_leads_back_to_where_it_begins(tree, admin):
    with refused("不能与自己建立关系"):
        actions.link(tree["松江"], to=tree["松江"], kind="funding", by=admin)


def test_an_ended_line_stays_on_record(tree, admin):
    line = actions.link(tree["松江"], to=tree["青浦"], kind="funding", by=admin)
    actions.end_link(line, by=admin)
    assert (line.valid_to, OrganisationLink.objects.live().count()) == (timezone.localdate(), 0)
    assert whats(tree["松江"]) == ["增加经费关系：青浦区总工会", "结束经费关系：青浦区总工会"]
    with refused("这条关系已经结束"):
        actions.end_link(line, by=admin)
