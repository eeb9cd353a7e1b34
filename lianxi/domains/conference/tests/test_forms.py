"""Text from a person: figures as rows, lists as lines."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from lianxi.domains.conference.forms import HeldForm, ReportForm
from lianxi.domains.conference.models import Period, Span

PERIODS = [Period(2021, Span.Q3), Period(2021, Span.Q2)]
VALID = {"period": "2021Q3", "percent": "41", "done": "印发方案"}


def report_form(rows: list[tuple[str, str, str]], **values: str) -> ReportForm:
    data = MultiValueDict({name: [value] for name, value in (VALID | values).items()})
    for place, name in enumerate(("name", "value", "unit")):
        data.setlist(f"figure_{name}", [row[place] for row in rows])
    return ReportForm(data, periods=PERIODS)


def test_blank_rows_do_not_count():
    form = report_form([("参赛职工", " 3,100 ", "visits"), ("", "", "persons")])
    assert form.is_valid()
    assert form.cleaned_data["figures"] == [("参赛职工", 3100, "visits")]
    assert (form.cleaned_data["period"], form.cleaned_data["percent"]) == (Period(2021, Span.Q3), 41)


@pytest.mark.parametrize(
    "row, error",
    [
        (("", "12", "persons"), "请写这个数是什么，例如：参赛职工"),
        (("长" * 41, "12", "persons"), "名称最多40字"),
        (("参赛职工", "三千", "persons"), "请填一个整数，例如：3100"),
        (("参赛职工", "", "persons"), "请填一个整数，例如：3100"),
        (("参赛职工", "-1", "persons"), "请填一个整数，例如：3100"),
        (("参赛职工", "1.5", "persons"), "请填一个整数，例如：3100"),
        (("参赛职工", "²", "persons"), "请填一个整数，例如：3100"),
        (("参赛职工", "12", "吨"), "请选择单位"),
    ],
)
def test_a_wrong_row_says_so_itself(row, error):
    form = report_form([("场次", "6", "events"), row])
    assert form.non_field_errors() == ["数据有填得不对的行，已在行下注明"]
    assert [line.error for line in form.lines] == ["", error]


@pytest.mark.parametrize(
    "values, errors",
    [
        ({"percent": "120"}, {"percent": ["请填0到100之间的整数"]}),
        ({"percent": "很多"}, {"percent": ["请填0到100之间的整数"]}),
        ({"done": " "}, {"done": ["请写本期完成了什么"]}),
        ({"period": "2020Q1"}, {"period": ["请选择报告期"]}),
    ],
)
def test_errors_say_what_to_do(values, errors):
    assert report_form([], **values).errors == errors


def test_another_row_keeps_what_was_typed():
    data = QueryDict(
        "period=2021Q2&percent=很多&done=写到一半&figure_name=场次&figure_value=六&figure_unit=events"
    )
    form = ReportForm.with_another_line(data, PERIODS)
    assert [(line.name, line.value, line.unit) for line in form.lines] == [
        ("场次", "六", "events"),
        ("", "", "persons"),
    ]
    assert [form[name].value() for name in ("period", "percent", "done")] == ["2021Q2", "很多", "写到一半"]
    assert not form.errors


@pytest.mark.django_db
def test_a_list_is_one_item_per_line(alliance):
    data = {"title": "会议", "year": "2021", "mode": "in_person", "tasks": "立功竞赛\r\n\r\n 基地互认 "}
    data |= {"held_on": "2021-04-01", "regions": [str(seat.region_id) for seat in alliance.seats.all()]}
    form = HeldForm(data, alliance=alliance)
    assert form.is_valid(), form.errors
    values = form.values()
    assert (values["tasks"], values["fields"]) == (["立功竞赛", "基地互认"], [])
    assert [region.short for region in values["regions"]] == list("沪苏浙皖")
