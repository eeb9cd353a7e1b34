"""组织 in the browser's eyes: who sees which page, what a form says, what a list costs."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from lianxi.kernel.orgs import actions
from lianxi.kernel.orgs.models import Organisation
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(officer_of):
    return officer_of("沪", role="org_admin")


@pytest.fixture
def district(federations):
    return factories.make_org(federations["沪"], "county", "松江区总工会")


@pytest.fixture
def works(district):
    return factories.make_org(district, "grassroots", "云间制造工会")


def url(name, org=None):
    return reverse(f"orgs:{name}", args=[org.pk] if org else [])


def text(response):
    return response.content.decode()


def again(org):
    return Organisation.objects.get(pk=org.pk)


def errors(response):
    return {field: list(found) for field, found in response.context["form"].errors.items()}


class TestTree:
    def test_it_opens_in_the_region_of_the_office(self, client, officer_of, federations):
        client.force_login(officer_of("浙"))
        assert list(client.get(url("tree")).context["tops"]) == [federations["浙"]]

    def test_the_regions_stand_in_their_order(self, client, officer_of):
        client.force_login(officer_of("皖"))
        tabs = client.get(url("tree")).context["tabs"]
        assert [tab["label"] for tab in tabs] == ["上海市", "江苏省", "浙江省", "安徽省"]
        assert [tab["current"] for tab in tabs] == [False, False, False, True]

    def test_one_level_is_unfolded_at_a_time(self, client, officer_of, federations, works, district):
        client.force_login(officer_of("沪"))
        answer = client.get(url("children", federations["沪"]), headers={"HX-Request": "true"})
        assert [node.name for node in answer.context["nodes"]] == ["松江区总工会"]
        assert url("children", district) in text(answer)
        assert "云间" not in text(answer)

    def test_an_ended_organisation_is_not_unfolded(self, client, officer_of, federations, district):
        Organisation.objects.filter(pk=district.pk).update(status="revoked")
        client.force_login(officer_of("沪"))
        assert "没有在用的下级组织" in text(client.get(url("children", federations["沪"])))

    def test_what_is_searched_for_is_found_with_its_parent(self, client, officer_of, works):
        client.force_login(officer_of("沪"))
        answer = text(client.get(url("tree"), {"q": "云间"}))
        assert "找到 1 个组织" in answer
        assert "上级 松江区总工会" in answer

    def test_an_empty_result_says_what_to_do(self, client, officer_of):
        client.force_login(officer_of("沪"))
        assert "没有找到这样的组织" in text(client.get(url("tree"), {"q": "没有"}))

    @pytest.mark.parametrize("query", [{}, {"q": "总工会"}])
    def test_it_costs_the_same_for_one_row_and_for_three(
        self, client, officer_of, federations, query, queries_of
    ):
        client.force_login(officer_of("沪"))
        factories.make_org(federations["沪"], name="甲总工会")
        one = queries_of(lambda: client.get(url("tree"), query))
        factories.make_org(federations["沪"], name="乙总工会")
        factories.make_org(federations["沪"], name="丙总工会")
        assert queries_of(lambda: client.get(url("tree"), query)) == one

    def test_strangers_do_not_browse_it(self, client, stranger, alliance):
        assert client.get(url("tree")).status_code == 302
        client.force_login(stranger)
        assert client.get(url("tree")).status_code == 403


class TestOrganisation:
    def test_everybody_reads_the_register_entry(self, client, district):
        answer = client.get(district.get_absolute_url())
        assert (answer.status_code, answer.context["face"]) == (200, "site.html")

    def test_its_people_and_its_history_are_for_those_in_office(self, client, officer_of, district, admin):
        contact = factories.make_officer(district, "contact", name="联络员甲")
        actions.amend(district, by=admin, is_legal_person=True)
        public = text(client.get(district.get_absolute_url()))
        client.force_login(officer_of("皖"))
        inside = text(client.get(district.get_absolute_url()))
        assert (contact.name in public, "变更了登记事项" in public) == (False, False)
        assert (contact.name in inside, "变更了登记事项" in inside) == (True, True)

    def test_members_are_counted_for_those_who_look_after_them(self, client, officer_of, works, district):
        factories.make_member(works)
        for short, count in (("沪", 1), ("皖", None)):
            client.force_login(officer_of(short))
            assert client.get(district.get_absolute_url()).context["members"] == count

    @pytest.mark.parametrize(
        "days, words",
        [(-1, "请尽快换届"), (89, "该准备换届了"), (91, "登记事项")],
        ids=["over", "soon", "far"],
    )
    def test_the_title_says_how_the_term_stands(self, client, district, days, words):
        end = timezone.localdate() + dt.timedelta(days=days)
        Organisation.objects.filter(pk=district.pk).update(term_ends_on=end)
        assert words in text(client.get(district.get_absolute_url()))

    def test_a_merged_organisation_leads_to_its_successor(self, client, district, federations):
        into = factories.make_org(federations["沪"], "county", "青浦区总工会")
        actions.merge(district, into=into, by=None)
        assert f'href="{into.get_absolute_url()}"' in text(client.get(district.get_absolute_url()))
        assert list(client.get(into.get_absolute_url()).context["merged_from"]) == [district]

    def test_it_costs_the_same_for_one_child_and_for_three(
        self, client, officer_of, district, works, queries_of
    ):
        client.force_login(officer_of("沪"))
        one = queries_of(lambda: client.get(district.get_absolute_url()))
        factories.make_org(district, "grassroots")
        factories.make_org(district, "grassroots")
        assert queries_of(lambda: client.get(district.get_absolute_url())) == one


class TestForms:
    @pytest.mark.parametrize("page", ["found", "amend", "move", "merge", "link"])
    def test_only_the_administrator_above_opens_them(self, client, officer_of, district, page, admin):
        got = {}
        for who in (officer_of("沪"), officer_of("苏", role="org_admin"), admin):
            client.force_login(who)
            got[who.office.role, who.office.org.region.short] = client.get(url(page, district)).status_code
        assert got == {("officer", "沪"): 403, ("org_admin", "苏"): 404, ("org_admin", "沪"): 200}

    def test_a_new_organisation_is_registered(self, client, admin, district):
        client.force_login(admin)
        facts = {"kind_of_org": "grassroots", "name": "九亭快递工会", "credit_code": "81310000MC0000012B"}
        answer = client.post(url("found", district), facts)
        org = Organisation.objects.get(name="九亭快递工会")
        assert (answer.url, org.get_parent()) == (org.get_absolute_url(), district)

    def test_a_wrong_code_is_told_at_its_field(self, client, admin, district):
        client.force_login(admin)
        facts = {
            "kind_of_org": "grassroots",
            "name": "甲",
            "credit_code": "91350200MA2YJ1XR9G",
            "division_code": "9",
        }
        found = errors(client.post(url("found", district), facts))
        assert found["credit_code"] == [
            "这是企业或个体工商户的代码（91开头）,这里要填工会自己的代码（81开头）,两者不同"
        ]
        assert found["division_code"] == ["没有这个区划代码，可在“行政区划”里查找。"]

    def test_an_enterprise_gives_its_own_code(self, client, admin, district):
        client.force_login(admin)
        facts = {"kind_of_org": "outside", "name": "某公司", "credit_code": "91350200MA2YJ1XR9G"}
        assert client.post(url("found", district), facts).status_code == 302

    def test_an_amendment_is_saved_and_told(self, client, admin, district):
        client.force_login(admin)
        client.post(url("amend", district), {"name": "松江区总工会", "short_name": "松江工会"})
        assert again(district).short_name == "松江工会"

    def test_a_move_says_what_will_happen_and_then_does_it(self, client, admin, district, works, federations):
        other = factories.make_org(federations["沪"], "county", "青浦区总工会")
        client.force_login(admin)
        asked = {"target": other.name, "document": "沪工总〔2024〕2号"}
        plan = client.post(url("move", district), asked).context["plan"]
        assert plan == [
            "松江区总工会移到青浦区总工会之下",
            "它的 1 个下级组织一并随迁",
            "会员、任职、代码和经过都不变",
        ]
        assert again(district).get_parent() == federations["沪"]
        client.post(url("move", district), asked | {"confirmed": "yes"})
        assert again(district).get_parent() == other

    def test_a_merger_says_what_will_happen_and_then_does_it(
        self, client, admin, district, works, federations
    ):
        other = factories.make_org(federations["沪"], "county", "青浦区总工会")
        factories.make_member(district)
        factories.make_officer(district, "contact")
        client.force_login(admin)
        asked = {"target": other.name, "document": "沪工总〔2024〕3号"}
        plan = client.post(url("merge", district), asked).context["plan"]
        assert plan == [
            "松江区总工会停止使用，并入青浦区总工会",
            "1 个下级组织移到青浦区总工会之下",
            "1 名会员转入青浦区总工会",
            "1 项任职今天结束，需要的请在青浦区总工会重新任命",
            "全部经过保留可查；合并不能撤回",
        ]
        assert again(district).status == "active"
        client.post(url("merge", district), asked | {"confirmed": "yes"})
        assert (again(district).status, again(district).merged_into) == ("merged", other)

    def test_a_merger_that_would_be_refused_is_refused_before_anything_is_confirmed(
        self, client, admin, district, works
    ):
        client.force_login(admin)
        answer = client.post(url("merge", district), {"target": works.name, "document": "〔2024〕"})
        assert errors(answer) == {"__all__": ["不能并入自己或自己的下级，请另选一个组织"]}
        assert answer.context["plan"] == []

    def test_an_ambiguous_name_asks_for_the_code(self, client, admin, district, federations):
        for _ in range(2):
            factories.make_org(federations["沪"], name="联合工会")
        client.force_login(admin)
        found = errors(client.post(url("move", district), {"target": "联合工会", "document": "〔2024〕"}))
        assert found["target"][0].startswith("有几个组织都叫“联合工会”")

    def test_an_unknown_name_says_what_to_type(self, client, admin, district):
        client.force_login(admin)
        found = errors(client.post(url("link", district), {"kind": "industry", "to": "没有"}))
        assert found["to"][0].startswith("没有找到“没有”")

    def test_a_line_is_drawn_and_ended(self, client, admin, district, federations):
        client.force_login(admin)
        client.post(url("link", district), {"kind": "industry", "to": "江苏省总工会"})
        line = district.links_up.live().get()
        client.post(reverse("orgs:end_link", args=[line.pk]))
        assert not district.links_up.live().exists()

    def test_suggestions_come_while_one_types(self, client, admin, works):
        client.force_login(admin)
        assert '<option value="云间制造工会">松江区总工会' in text(
            client.get(url("suggest"), {"target": "云间"})
        )
        assert "<option" not in text(client.get(url("suggest"), {"target": "云"}))


def test_an_old_division_code_is_explained(client, officer_of):
    client.force_login(officer_of("沪"))
    answer = text(client.get(reverse("orgs:divisions"), {"q": "310103"}))
    assert "2011年并入黄浦区" in answer
    assert "1 个区划代码，1 个已撤并" in answer
