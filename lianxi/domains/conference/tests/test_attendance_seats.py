"""Seats in protocol order, name cards and the sheet to sign."""

from __future__ import annotations

import datetime as dt

import pytest

from lianxi.domains.conference import cards
from lianxi.domains.conference.forms.attendance import SeatForm
from lianxi.domains.conference.models import Conference, Participant
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import seating
from lianxi.domains.conference.tests.pages import heading, page
from lianxi.kernel.refusal import Refused
from tests.factories import conference_attendance as make

pytestmark = pytest.mark.django_db
CHAIR, DEPUTY = Participant.Rank.CHAIR, Participant.Rank.DEPUTY


@pytest.fixture
def meeting(alliance) -> Conference:
    return make.make_announced(alliance)


@pytest.mark.parametrize(
    ("n", "row"),
    [
        (0, []),
        (1, [1]),
        (2, [1, 2]),
        (3, [3, 1, 2]),
        (4, [3, 1, 2, 4]),
        (7, [7, 5, 3, 1, 2, 4, 6]),
        (8, [7, 5, 3, 1, 2, 4, 6, 8]),
    ],
)
def test_the_first_sits_in_the_middle_the_second_on_his_left_hand(n, row):
    # The hall looks at them: their left hand is on the right of the drawing.
    assert seating.middle_outwards(range(1, n + 1)) == row


def test_rank_goes_before_the_order_of_regions(meeting, federations):
    make.make_person(meeting, federations["皖"].region, "皖主席", rank=CHAIR)
    make.make_person(meeting, federations["沪"].region, "沪副主席", rank=DEPUTY)
    make.make_person(meeting, federations["沪"].region, "沪主席", rank=CHAIR)
    make.make_person(meeting, federations["浙"].region, "浙主席", rank=CHAIR)
    assert [p.name for p in queries.people_of(meeting)] == ["沪主席", "浙主席", "皖主席", "沪副主席"]


def test_a_region_of_two_meetings_sits_once(alliance, meeting, federations):
    make.make_announced(alliance)
    make.make_person(meeting, federations["沪"].region)
    assert queries.people_of(meeting).count() == len(queries.people_of(meeting)) == 1


def test_the_head_table_holds_the_ranks_asked_for(meeting, federations):
    for short, federation in federations.items():
        make.make_person(meeting, federation.region, f"{short}主席", rank=CHAIR)
        make.make_person(meeting, federation.region, f"{short}副主席", rank=DEPUTY)
    plan = seating.plan(queries.people_of(meeting), head=CHAIR, per_row=3)
    assert [seat.person.name for seat in plan.head] == ["浙主席", "沪主席", "苏主席", "皖主席"]
    assert [[seat.number for seat in row] for row in plan.rows] == [[7, 5, 6], [8]]


def test_without_a_head_table_everybody_sits_in_rows(meeting, federations):
    make.make_person(meeting, federations["沪"].region, rank=CHAIR)
    plan = seating.plan(queries.people_of(meeting), head=0)
    assert (len(plan.head), len(plan.rows)) == (0, 1)


def test_the_absent_have_no_seat_and_those_on_the_screen_stand_aside(meeting, federations):
    make.make_person(meeting, federations["沪"].region, "请假", reply="absent")
    make.make_person(meeting, federations["沪"].region, "视频", is_remote=True)
    make.make_person(meeting, federations["沪"].region, "到会")
    plan = seating.plan(queries.people_of(meeting))
    assert ([s.person.name for s in plan.seats], [p.name for p in plan.remote]) == (["到会"], ["视频"])


def test_seats_never_lie_over_one_another_and_stay_inside(meeting, federations):
    for federation in federations.values():
        for rank in (CHAIR, DEPUTY, DEPUTY):
            make.make_person(meeting, federation.region, rank=rank)
    plan = seating.plan(queries.people_of(meeting), per_row=5)
    boxes = [(seat.x, seat.y) for seat in plan.seats]
    assert all(
        0 <= x <= plan.width - seating.WIDTH and 0 <= y <= plan.height - seating.HEIGHT for x, y in boxes
    )
    assert all(
        abs(a[0] - b[0]) >= seating.WIDTH or abs(a[1] - b[1]) >= seating.HEIGHT
        for n, a in enumerate(boxes)
        for b in boxes[n + 1 :]
    )


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("王建国", ["王建国"]),
        ("欧阳震华", ["欧阳震华"]),
        ("阿依古丽·买买提", ["阿依古丽·", "买买提"]),
        ("阿卜杜热依木·买买提艾力", ["阿卜杜热依木·", "买买提艾力"]),
        ("古丽巴哈尔古丽", ["古丽巴哈", "尔古丽"]),
        ("一二三四五六七八九十一二三四五六七八九十", ["一二三四五六七", "八九十一二三四", "五六七八九十"]),
    ],
)
def test_long_names_break_where_they_can(name, lines):
    assert seating.name_lines(name) == lines


def test_names_of_two_signs_are_set_wide():
    assert (cards.spaced("张三"), cards.spaced("王建国")) == ("张\u3000三", "王建国")


def test_cards_and_sheet_print(meeting, federations):
    make.make_person(meeting, federations["沪"].region, "阿卜杜热依木·买买提艾力", rank=CHAIR)
    make.make_person(meeting, federations["皖"].region, "张三")
    people = queries.people_of(meeting)
    assert cards.name_cards(people).startswith(b"%PDF")
    assert cards.sign_in_sheet(meeting, rules.slips_of(meeting, people)).startswith(b"%PDF")


def test_nobody_coming_means_nothing_to_print(meeting):
    with pytest.raises(Refused, match="还没有人回执到会，没有席卡可印"):
        cards.name_cards([])
    with pytest.raises(Refused, match="还没有人回执到会，没有签到表可印"):
        cards.sign_in_sheet(meeting, rules.slips_of(meeting, []))


def test_the_plan_is_drawn_and_the_empty_one_offers_a_way(meeting, federations, sign_in):
    url = f"/workbench/conference/{meeting.pk}/attendance/seats/"
    assert heading(sign_in("皖").get(url)) == "有人回执到会，席位就排出来"
    make.make_person(meeting, federations["皖"].region, "张三", rank=CHAIR)
    assert heading(sign_in("皖").get(url)) == "1人的席位已经排好"
    assert "<svg" in page(sign_in("皖").get(f"{url}?head=30&per_row=4"))


@pytest.mark.parametrize(
    ("wish", "values"),
    [
        ({}, {"head": 20, "per_row": 8}),
        ({"head": "x", "per_row": "0"}, {"head": 20, "per_row": 8}),
        ({"per_row": "4"}, {"head": 20, "per_row": 4}),
        ({"head": "0", "per_row": "12"}, {"head": 0, "per_row": 12}),
    ],
)
def test_a_wish_that_is_none_falls_back(wish, values):
    assert SeatForm(wish or None).values() == values


def test_printing_without_people_leads_back_with_the_reason(meeting, sign_in):
    response = sign_in("沪").get(
        f"/workbench/conference/{meeting.pk}/attendance/seats/cards.pdf", follow=True
    )
    assert "还没有人回执到会，没有席卡可印" in page(response)


def test_a_day_without_time_is_still_printed(alliance, federations):
    meeting = make.make_announced(alliance, begins_at=None, place="")
    make.make_person(meeting, federations["沪"].region)
    slips = rules.slips_of(meeting, queries.people_of(meeting))
    assert cards.sign_in_sheet(meeting, slips).startswith(b"%PDF")
    assert isinstance(meeting.held_on, dt.date)
