"""What applies where and when: the nearest place wins, the first day counts, the last does not."""

import datetime as dt
import json

import pytest

from lianxi.kernel.orgs.models import Region
from lianxi.kernel.rulebook import actions, queries
from lianxi.kernel.rulebook.tests import samples
from lianxi.kernel.rulebook.tests.conftest import TODAY
from tests.factories import make_alliance
from tests.factories.rulebook import SOURCE, make_rule

pytestmark = pytest.mark.django_db
REPORT = samples.REPORT


@pytest.fixture
def su(federations):
    return federations["苏"].region


def day(month, of=1):
    return dt.date(2021, month, of)


def ruled(**asked):
    ruling = queries.in_force(REPORT, **{"on": TODAY} | asked)
    return ruling.value, ruling.level, ruling.version


def test_without_a_rule_the_default_applies(alliance, su):
    assert ruled(region=su) == (5, "default", 0)
    assert queries.in_force(REPORT, on=TODAY).because == "建议默认值"


def test_the_nearest_place_wins(federations, su):
    make_rule(federations["沪"], REPORT, 10, region=None)
    assert ruled(region=su) == (10, "alliance", 1)
    make_rule(federations["苏"], REPORT, 8)
    assert ruled(region=su) == (8, "region", 1)
    make_rule(federations["苏"], REPORT, 6, division="320100")
    assert ruled(region=su, division="320100") == (6, "city", 1)
    assert ruled(region=su, division="320500") == (8, "region", 1)
    assert ruled(region=federations["皖"].region) == (10, "alliance", 1)
    assert ruled() == (10, "alliance", 1)


def test_a_county_goes_by_its_city_unless_it_has_its_own(federations, su):
    make_rule(federations["苏"], REPORT, 6, division="320500")
    assert ruled(region=su, division="320583") == (6, "city", 1)
    make_rule(federations["苏"], REPORT, 4, division="320583")
    assert ruled(region=su, division="320583") == (4, "city", 1)


def test_a_division_without_its_region_is_a_mistake_in_code(alliance):
    with pytest.raises(ValueError, match="name it too"):
        ruled(division="320100")


@pytest.mark.parametrize(
    "on, value",
    [(day(2, 28), 5), (day(3), 8), (day(8, 31), 8), (day(9), 9), (day(11, 30), 9), (day(12), 5)],
    ids=["before", "first day", "last day", "next", "last of next", "ended"],
)
def test_a_version_lasts_from_its_first_day_to_the_day_before_the_next(federations, su, on, value):
    make_rule(federations["苏"], REPORT, 8, day(3))
    second = make_rule(federations["苏"], REPORT, 9, day(9))
    actions.end(second, by=None, on=day(12))
    assert queries.in_force(REPORT, on=on, region=su).value == value


def test_regions_are_asked_at_once_in_one_query(federations, alliance, django_assert_num_queries):
    make_rule(federations["苏"], REPORT, 8)
    make_rule(federations["皖"], REPORT, 6, division="340100")
    regions = list(Region.objects.all())
    with django_assert_num_queries(1):
        found = queries.in_force_for_regions(REPORT, regions, TODAY)
    assert {region.short: ruling.value for region, ruling in found.items()} == {
        "沪": 5, "苏": 8, "浙": 5, "皖": 5
    }  # fmt: skip


def test_several_subjects_are_asked_at_once_in_one_query(federations, su, django_assert_num_queries):
    make_rule(federations["苏"], samples.MONEY, 46000)
    with django_assert_num_queries(1):
        found = queries.in_force_all([REPORT, samples.MONEY], on=TODAY, region=su)
    assert {code: ruling.shown for code, ruling in found.items()} == {
        "conference.quarterly_report_due": "5个工作日",
        "recuperation.day_cap": "460元",
    }


def test_an_alliance_of_three_goes_by_its_own(federations):
    regions = [("110000", "北京市", "京", ""), ("120000", "天津市", "津", ""), ("130000", "河北省", "冀", "")]
    other = make_alliance("zzz", regions)
    make_rule(federations["沪"], REPORT, 10, region=None)
    actions.publish(
        REPORT, by=None, alliance=other, region=None, value=7, valid_from=day(1), source="《京津冀意见》"
    )
    assert (ruled(), ruled(alliance=other)) == ((10, "alliance", 1), (7, "alliance", 1))
    line = queries.lines([REPORT], list(Region.objects.filter(alliances=other)), TODAY, other)[0]
    assert [cell.ruling.value for cell in line.cells] == [7, 7, 7]


def test_a_case_keeps_the_version_it_began_with(federations, su):
    make_rule(federations["苏"], samples.HALF_YEAR, samples.MonthDay(7, 20))
    kept = json.loads(json.dumps(queries.in_force(samples.HALF_YEAR, on=TODAY, region=su).pinned()))
    make_rule(federations["苏"], samples.HALF_YEAR, samples.MonthDay(8, 1), day(10))
    ruling = queries.unpinned(kept, samples.HALF_YEAR)
    assert (ruling.shown, ruling.because) == (
        "7月20日",
        f"江苏自2021年1月1日起的规定（第1版），依据{SOURCE}",
    )
    assert ruling.pinned() == kept


def test_a_default_can_be_pinned_too_even_when_unknown(alliance):
    kept = json.loads(json.dumps(queries.in_force(samples.MONEY, on=TODAY).pinned()))
    ruling = queries.unpinned(kept, samples.MONEY)
    assert (ruling.value, ruling.is_default, ruling.shown) == (None, True, "未公布")


def test_a_pin_of_another_subject_is_a_mistake_in_code(alliance):
    with pytest.raises(ValueError, match="pinned for"):
        queries.unpinned(queries.in_force(REPORT, on=TODAY).pinned(), samples.MONEY)


class TestBook:
    def lines(self, alliance, on=TODAY):
        return queries.lines([REPORT], list(Region.objects.all()), on, alliance)[0]

    def test_the_same_value_everywhere_is_one_whoever_set_it(self, alliance, federations):
        make_rule(federations["苏"], REPORT, 5)
        assert (self.lines(alliance).is_same, self.lines(alliance).ruling.level) == (True, "default")

    def test_another_value_in_one_region_is_a_difference(self, alliance, federations):
        make_rule(federations["苏"], REPORT, 8)
        line = self.lines(alliance)
        assert (line.is_same, [cell.ruling.value for cell in line.cells]) == (False, [5, 8, 5, 5])

    def test_what_is_to_come_stands_beside_what_applies(self, alliance, federations):
        make_rule(federations["苏"], REPORT, 8, day(12))
        line = self.lines(alliance)
        assert (line.is_same, [coming.shown for coming in line.comings]) == (True, ["8个工作日"])
        assert [bool(cell.coming) for cell in line.cells] == [False, True, False, False]
        assert self.lines(alliance, day(12)).cells[1].coming is None

    def test_a_joint_rule_to_come_is_told_once_and_not_where_a_region_has_its_own(
        self, alliance, federations
    ):
        make_rule(federations["苏"], REPORT, 8)
        make_rule(federations["沪"], REPORT, 10, day(12), region=None)
        line = self.lines(alliance)
        assert [bool(cell.coming) for cell in line.cells] == [True, False, True, True]
        assert [coming.value for coming in line.comings] == [10]

    def test_cities_of_their_own_are_counted(self, alliance, federations):
        make_rule(federations["苏"], REPORT, 6, division="320100")
        make_rule(federations["苏"], REPORT, 6, division="320500")
        make_rule(federations["苏"], REPORT, 7, day(12), division="320100")
        assert [cell.cities for cell in self.lines(alliance).cells] == [0, 2, 0, 0]

    def test_the_newest_publications_come_first_and_withdrawn_ones_not(self, federations, officer_of):
        make_rule(federations["苏"], REPORT, 8)
        make_rule(federations["苏"], REPORT, 9, day(9))
        actions.end(make_rule(federations["苏"], REPORT, 10, day(12)), by=None, on=day(12))
        changes = queries.latest_changes(samples.ALL, officer_of("皖"), 5)
        assert [(change.old, change.new) for change in changes] == [
            ("8个工作日", "9个工作日"),
            ("", "8个工作日"),
        ]
