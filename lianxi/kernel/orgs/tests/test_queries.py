"""The tree can be searched in one query, and old division codes stay readable."""

import datetime as dt

import pytest

from lianxi.kernel.orgs import queries
from lianxi.kernel.orgs.models import Division, Organisation
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "code, day, name",
    [
        ("310103", dt.date(2010, 5, 1), "卢湾区"),
        ("310103", dt.date(2011, 5, 19), "卢湾区"),
        ("310103", dt.date(2011, 5, 20), "黄浦区"),
        ("310103", dt.date(2024, 1, 1), "黄浦区"),
        ("310230", dt.date(2015, 1, 1), "崇明县"),
        ("310230", dt.date(2024, 1, 1), "崇明区"),
        ("341400", dt.date(2024, 1, 1), "合肥市"),
        ("310117", dt.date(2024, 1, 1), "松江区"),
    ],
)
def test_a_code_is_read_as_of_the_day(code, day, name):
    assert queries.division_named(code, on=day).name == name


@pytest.mark.parametrize("code, day", [("999999", None), ("", None), ("310151", dt.date(2010, 1, 1))])
def test_a_code_nobody_knows_or_that_did_not_exist_yet_is_no_division(code, day):
    assert queries.division_named(code, on=day) is None


def test_successors_that_lead_in_a_circle_lead_nowhere():
    ended = {"valid_to": dt.date(2000, 1, 1)}
    Division.objects.create(code="990001", name="甲", successor_code="990002", **ended)
    Division.objects.create(code="990002", name="乙", successor_code="990001", **ended)
    assert queries.division_named("990001") is None


@pytest.mark.parametrize(
    "code, fate",
    [
        ("310103", "2011年并入黄浦区"),
        ("310230", "2016年改设为崇明区（310151）"),
        ("341400", "2011年并入合肥市"),
        ("310101", ""),
    ],
)
def test_what_became_of_a_division_is_said_in_words(code, fate):
    assert queries.fate_of(Division.objects.get(code=code)) == fate


def test_a_division_without_a_successor_is_said_to_be_gone():
    gone = Division.objects.create(code="990003", name="丙", valid_to=dt.date(2001, 1, 1))
    assert queries.fate_of(gone) == "2001年撤销"


def test_divisions_are_found_by_code_or_name(alliance):
    assert [story.division.name for story in queries.division_stories("卢湾")] == ["卢湾区"]
    assert [story.division.code for story in queries.division_stories("31010")][:2] == ["310101", "310103"]


def test_the_list_of_divisions_costs_one_query(alliance, django_assert_num_queries):
    with django_assert_num_queries(1):
        queries.division_stories()


class TestSearch:
    @pytest.fixture
    def orgs(self, federations):
        district = factories.make_org(federations["沪"], "county", "松江区总工会")
        works = factories.make_org(district, "grassroots", "云间精密制造工会")
        Organisation.objects.filter(pk=works.pk).update(
            credit_code="81310000MC0000012B", division_code="310117"
        )
        factories.make_org(federations["苏"], "city", "苏州市总工会")
        return {"district": district, "works": works}

    @pytest.mark.parametrize("text", ["精密制造", "81310000mc", "310117", " 云间精密 "])
    def test_a_union_is_found_by_name_or_code(self, orgs, text):
        assert list(queries.organisations_matching(text)) == [orgs["works"]]

    def test_each_result_knows_its_parent_and_region_in_one_query(self, orgs, django_assert_num_queries):
        with django_assert_num_queries(1):
            found = [
                (org.name, org.parent_name, org.region.short)
                for org in queries.organisations_matching("工会")
            ]
        assert ("云间精密制造工会", "松江区总工会", "沪") in found
        assert ("上海市总工会", None, "沪") in found

    def test_a_search_can_be_kept_to_one_region(self, orgs, federations):
        names = {
            org.region.short for org in queries.organisations_matching("总工会", federations["苏"].region)
        }
        assert names == {"苏"}

    def test_an_exact_name_or_code_names_a_live_organisation(self, orgs):
        assert list(queries.organisations_named("81310000mc0000012b")) == [orgs["works"]]
        Organisation.objects.filter(pk=orgs["works"].pk).update(status="revoked")
        assert list(queries.organisations_named("云间精密制造工会")) == []


def test_a_region_knows_its_terms_that_are_over_or_end_soon(federations):
    today = dt.date(2024, 6, 1)
    for day in (dt.date(2024, 5, 31), today, dt.date(2024, 8, 30), dt.date(2024, 8, 31)):
        org = factories.make_org(federations["沪"])
        Organisation.objects.filter(pk=org.pk).update(term_ends_on=day)
    assert queries.standing_of(federations["沪"].region, today) == {"total": 5, "over": 1, "soon": 2}


def test_the_place_of_an_organisation_leads_down_from_the_root(federations):
    district = factories.make_org(federations["沪"], "county", "松江区总工会")
    works = factories.make_org(district, "grassroots", "云间工会")
    assert [org.name for org in queries.place_of(works)] == ["上海市总工会", "松江区总工会"]
