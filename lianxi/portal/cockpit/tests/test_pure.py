"""Map, heat, lines and matrix as arithmetic: no database."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
from collections import Counter
from pathlib import Path
from uuid import UUID

import pytest

import lianxi.kernel.orgs
from lianxi.kernel.figures import JointFigure
from lianxi.kernel.orgs.models import Region
from lianxi.portal.cockpit import cells, flow, heat, trend

DIVISIONS = Path(lianxi.kernel.orgs.__file__).parent / "data" / "divisions.csv"
SEATS = [("310000", "沪", "hu"), ("320000", "苏", "su"), ("330000", "浙", "zhe"), ("340000", "皖", "wan")]
REGIONS = [Region(code=code, name=short, short=short, colour=colour) for code, short, colour in SEATS]
CODE = {cell.name: cell.code for cell in cells.cells().values()}


def at(name: str) -> cells.Cell:
    return cells.cells()[CODE[name]]


def touch(one: str, other: str) -> bool:
    """Side by side or corner to corner."""
    a, b = at(one), at(other)
    return max(abs(a.column - b.column), abs(a.row - b.row)) == 1


class TestCells:
    def test_every_current_prefecture_city_has_exactly_one_cell_under_its_name(self):
        with DIVISIONS.open(encoding="utf-8") as file:
            current = [row for row in csv.DictReader(file) if not row["valid_to"]]
        cities = {
            row["code"]: row["name"].removesuffix("市")
            for row in current
            if row["code"] == "310000" or (row["code"].endswith("00") and row["parent_code"] != "")
        }
        with cells.DATA.open(encoding="utf-8") as file:
            placed = [(row["code"], row["name"]) for row in csv.DictReader(file)]
        assert sorted(placed) == sorted(cities.items())
        assert Counter(code[:2] for code, _name in placed) == {"31": 1, "32": 13, "33": 11, "34": 16}

    def test_no_two_cities_share_a_cell(self):
        places = Counter((cell.column, cell.row) for cell in cells.cells().values())
        assert [place for place, count in places.items() if count > 1] == []

    @pytest.mark.parametrize(
        "one, other",
        [
            ("上海", "苏州"), ("上海", "嘉兴"), ("苏州", "嘉兴"), ("苏州", "湖州"), ("无锡", "湖州"),
            ("徐州", "宿州"), ("徐州", "淮北"), ("宿迁", "宿州"), ("淮安", "滁州"), ("南京", "滁州"),
            ("南京", "马鞍山"), ("南京", "宣城"), ("扬州", "滁州"), ("湖州", "宣城"), ("杭州", "宣城"),
            ("杭州", "黄山"), ("衢州", "黄山"), ("宁波", "舟山"), ("宁波", "绍兴"), ("台州", "温州"),
            ("合肥", "六安"), ("亳州", "阜阳"), ("连云港", "宿迁"), ("盐城", "泰州"), ("金华", "丽水"),
        ],
    )  # fmt: skip
    def test_neighbours_on_the_ground_are_neighbours_here(self, one, other):
        assert touch(one, other)

    @pytest.mark.parametrize("province", ["32", "33", "34"])
    def test_the_cities_of_a_province_hang_together(self, province):
        left = {(c.column, c.row) for c in cells.cells().values() if c.code.startswith(province)}
        seen = [left.pop()]
        for x, y in seen:
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & left
            left -= near
            seen += near
        assert left == set()

    def test_the_ends_of_the_map_are_where_they_are(self):
        every = cells.cells().values()
        of = {p: [c for c in every if c.code.startswith(p)] for p in ("32", "33", "34")}
        assert at("徐州").row == min(c.row for c in of["32"])
        assert at("徐州").column == min(c.column for c in of["32"])
        assert at("温州").row == max(c.row for c in every)
        assert at("温州").column > at("衢州").column
        assert at("黄山").row == max(c.row for c in of["34"])
        assert at("亳州").row == min(c.row for c in of["34"])
        assert at("上海").column == max(c.column for c in every)

    @pytest.mark.parametrize(
        "code, city",
        [
            ("320500", "320500"),
            ("320583", "320500"),
            ("310115", "310000"),
            ("320000", "320000"),
            ("110105", "110105"),
        ],
    )
    def test_a_county_is_shown_in_its_city(self, code, city):
        assert cells.city_of(code) == city

    def test_borders_run_only_between_regions(self):
        drawn = [
            cells.Cell("310000", "", 1, 1),
            cells.Cell("320100", "", 2, 1),
            cells.Cell("320200", "", 2, 2),
        ]
        assert cells.borders(drawn) == "M44 0v44"


class TestDrawing:
    def test_counties_add_up_in_their_city_and_what_has_no_city_is_said(self):
        figure = JointFigure("疗休养", "批次", "batches", 9, by_city={"320583": 2, "320500": 3, "340800": 1})
        drawn = cells.draw(figure, REGIONS, {})
        assert {tile.name: tile.value for tile in drawn.tiles if tile.value} == {"苏州": 5, "安庆": 1}
        assert [(group.region.short, group.cities) for group in drawn.groups] == [
            ("沪", []),
            ("苏", [("苏州", 5)]),
            ("浙", []),
            ("皖", [("安庆", 1)]),
        ]
        assert drawn.elsewhere == 3

    def test_an_alliance_whose_cities_are_not_placed_gets_a_list(self):
        beijing = Region(code="110000", name="北京市", short="京")
        figure = JointFigure("", "", "events", 2, by_city={"110105": 2})
        drawn = cells.draw(figure, [beijing], {"110105": "朝阳区"})
        assert drawn.tiles == []
        assert [group.cities for group in drawn.groups] == [[("朝阳区", 2)]]

    def test_one_region_without_cells_is_enough_for_the_list(self):
        shandong = Region(code="370000", name="山东省", short="鲁")
        assert cells.cells_of([*REGIONS, shandong]) == []

    def test_three_regions_are_drawn_without_the_fourth(self):
        assert len(cells.cells_of(REGIONS[:3])) == 25


class TestHeat:
    @pytest.mark.parametrize(
        "most, said",
        [
            (0, []),
            (1, [(1, 1, 4)]),
            (2, [(1, 1, 2), (2, 2, 4)]),
            (3, [(1, 1, 2), (2, 2, 3), (3, 3, 4)]),
            (100, [(1, 25, 1), (26, 50, 2), (51, 75, 3), (76, 100, 4)]),
        ],
    )
    def test_four_even_steps_as_far_as_whole_numbers_allow(self, most, said):
        assert [(step.low, step.high, step.shade) for step in heat.steps([0, most])] == said

    def test_nothing_has_no_shade(self):
        assert [heat.shade(value, heat.steps([8])) for value in (0, 1, 8)] == [0, 1, 4]


class TestFlow:
    FIGURE = JointFigure(
        "疗休养", "接待职工", "visits", 20, flow={("310000", "340000"): 9, ("320000", "320000"): 2}
    )

    def test_rows_send_and_columns_receive(self):
        matrix = flow.matrix(self.FIGURE, REGIONS)
        assert [line.total for line in matrix.lines] == [9, 2, 0, 0]
        assert (matrix.sums, matrix.total) == ([0, 2, 0, 9], 11)

    def test_the_diagonal_is_marked(self):
        matrix = flow.matrix(self.FIGURE, REGIONS[:3])
        assert [[square.is_own for square in line.squares] for line in matrix.lines] == [
            [True, False, False],
            [False, True, False],
            [False, False, True],
        ]


class TestTrend:
    A, B = UUID(int=1), UUID(int=2)
    MARCH, JUNE, SEPTEMBER = dt.date(2021, 3, 31), dt.date(2021, 6, 30), dt.date(2021, 9, 30)

    def test_a_part_without_a_report_counts_as_nothing_and_an_old_report_stays(self):
        filings = [trend.Filing(self.A, self.MARCH, 41), trend.Filing(self.B, self.SEPTEMBER, 60)]
        days = [self.MARCH, self.JUNE, self.SEPTEMBER]
        assert trend.completion({self.A, self.B}, filings, days) == [20, 20, 50]

    def test_the_newest_report_replaces_the_older(self):
        filings = [trend.Filing(self.A, self.MARCH, 41), trend.Filing(self.A, self.JUNE, 70)]
        assert trend.completion({self.A}, filings, [self.MARCH, self.JUNE]) == [41, 70]

    def test_names_at_the_end_do_not_cover_each_other(self):
        for heights in ([100.0, 100.0, 100.0, 100.0], [188.0, 187.0, 20.0, 186.0], [14.0]):
            moved = sorted(trend.spread(heights))
            assert all(b - a >= trend.LABEL_GAP for a, b in itertools.pairwise(moved))
            assert moved[-1] <= trend.BOTTOM

    def test_one_period_stands_in_the_middle(self):
        chart = trend.chart([self.JUNE], [(REGIONS[0], [50])], [])
        assert chart.lines[0].points == "194.0,101.0"
        assert chart.table == [(self.JUNE, [50], None)]

    def test_many_periods_name_the_last_and_each_new_year(self):
        days = [dt.date(2020 + place // 4, 3 * (place % 4) + 1, 1) for place in range(12)]
        chart = trend.chart(days, [(REGIONS[0], [0] * 12)], [])
        assert [(day, says) for _x, day, says in chart.labels] == [
            (days[place], place in (1, 5, 9)) for place in (1, 3, 5, 7, 9, 11)
        ]

    def test_every_seat_has_a_shape_of_its_own(self):
        chart = trend.chart([self.JUNE], [(region, [50]) for region in REGIONS], [])
        assert len({line.marks[0] for line in chart.lines}) == 4
