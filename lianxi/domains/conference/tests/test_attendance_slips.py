"""Reply slips: a federation names its people, deputies with their own office, travel for the host's eyes."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from openpyxl import load_workbook

from lianxi.domains.conference.actions import slips as actions
from lianxi.domains.conference.forms import attendance as forms
from lianxi.domains.conference.models import Conference, Participant
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules.slips import Person
from lianxi.domains.conference.tests.pages import cost_of, heading, page
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.template import template
from lianxi.kernel.trail.models import Event
from tests.factories import conference_attendance as make

pytestmark = pytest.mark.django_db
CHAIR, DEPUTY, STAFF = Participant.Rank.CHAIR, Participant.Rank.DEPUTY, Participant.Rank.STAFF


@pytest.fixture
def meeting(alliance, officer_of) -> Conference:
    return make.make_announced(alliance, by=officer_of("沪"))


@pytest.fixture
def fill(meeting, officer_of):
    def fill(*people: Person, short: str = "皖", **more: object) -> list[Participant]:
        return actions.fill_slip(meeting, by=officer_of(short), people=people, **more)

    return fill


def wang(**fields: object) -> Person:
    return Person(**{"name": "王建国", "title": "主席", "rank": CHAIR} | fields)


def li(**fields: object) -> Person:
    return Person(**{"name": "李红", "title": "副主席", "rank": DEPUTY} | fields)


def test_a_federation_names_its_own_people(meeting, federations, fill):
    row, _other = fill(wang(), li())
    assert (row.region, row.org) == (federations["皖"].region, federations["皖"])
    assert [str(person) for person in meeting.participants.in_protocol_order()] == ["王建国", "李红"]


def test_a_line_written_again_changes_the_row(meeting, fill):
    (row,) = fill(wang())
    fill(wang(id=row.pk, name="王建囯", transport="G7012"))
    assert [(p.pk, p.name, p.transport) for p in meeting.participants.all()] == [(row.pk, "王建囯", "G7012")]


def test_lines_not_mentioned_stay(meeting, fill):
    fill(wang())
    fill(li())
    assert meeting.participants.count() == 2


def test_a_line_taken_out_is_gone_and_the_trail_keeps_it(meeting, fill):
    row, _other = fill(wang(), li())
    fill(removed=[row.pk])
    assert [str(person) for person in meeting.participants.all()] == ["李红"]
    event = Event.objects.of(meeting).last()
    assert event.old == {"参加": "王建国（主席）、李红（副主席）"}
    assert event.new == {"参加": "李红（副主席）"}


def test_nothing_changed_leaves_no_trail(meeting, fill):
    fill(wang())
    before = Event.objects.count()
    fill(wang())
    assert Event.objects.count() == before


def test_the_line_of_another_federation_is_out_of_reach(meeting, federations, fill):
    theirs = make.make_person(meeting, federations["苏"].region, name="赵一")
    fill(li(id=theirs.pk), removed=[theirs.pk])
    theirs.refresh_from_db()
    assert (theirs.name, meeting.participants.count()) == ("赵一", 2)


# Deputies


def test_a_deputy_stands_for_an_absent_colleague_with_his_own_office(fill):
    _absent, deputy = fill(wang(reply="absent"), li(stands_for="王建国"))
    deputy.refresh_from_db()
    assert (deputy.stands_for.name, deputy.title, deputy.rank) == ("王建国", "副主席", DEPUTY)


@pytest.mark.parametrize(
    ("people", "reason"),
    [
        ([wang(), li(stands_for="王建国")], "本单位名单里没有请假的王建国"),
        ([li(stands_for="赵一")], "本单位名单里没有请假的赵一"),
        ([wang(reply="absent"), li(stands_for="王建国", reply="absent")], "李红代人参会，自己就要参加"),
        (
            [wang(reply="absent"), li(stands_for="王建国"), li(name="李明", stands_for="王建国")],
            "王建国只能由一个人代会",
        ),
        ([wang(), wang()], "王建国写了两次，一人只写一行"),
        ([wang(title=" ")], "每一行都要写姓名和职务"),
        ([wang(rank=Participant.Rank.GUEST)], "上级领导由承办单位登记，王建国请选别的席位次序"),
    ],
)
def test_what_a_slip_cannot_say(meeting, fill, people, reason):
    with pytest.raises(Refused, match=reason):
        fill(*people)
    assert meeting.participants.count() == 0


def test_who_comes_after_all_is_not_stood_for_any_more(meeting, fill):
    absent, deputy = fill(wang(reply="absent"), li(stands_for="王建国"))
    fill(wang(id=absent.pk), li(id=deputy.pk))
    assert not meeting.participants.filter(stands_for__isnull=False).exists()


def test_who_comes_after_all_needs_his_deputy_changed_too(meeting, fill):
    fill(wang(reply="absent"), li(stands_for="王建国"))
    with pytest.raises(Refused, match="本单位名单里没有请假的王建国"):
        fill(wang())
    assert meeting.participants.get(name="李红").stands_for.name == "王建国"


def test_the_database_knows_deputies_of_the_own_federation_only(meeting, federations, fill):
    (absent,) = fill(wang(reply="absent"))
    other = make.make_person(meeting, federations["苏"].region)
    with pytest.raises(IntegrityError, match="deputy that cannot be"), transaction.atomic():
        Participant.objects.filter(pk=other.pk).update(stands_for=absent)


def test_the_database_lets_nobody_stand_for_who_comes(meeting, fill):
    here, deputy = fill(wang(), li())
    with pytest.raises(IntegrityError, match="deputy that cannot be"), transaction.atomic():
        Participant.objects.filter(pk=deputy.pk).update(stands_for=here)


# When and who


def test_before_the_notice_nobody_answers(alliance, officer_of):
    draft = make.make_prepared(alliance)
    with pytest.raises(Refused, match="会议通知还没有发出，发出以后才能填回执"):
        actions.fill_slip(draft, by=officer_of("皖"), people=[wang()])


def test_after_the_meeting_nobody_answers(meeting, fill):
    make.put(meeting, "closed")
    with pytest.raises(Refused, match="会议已经闭会，名单不能再改"):
        fill(wang())


def test_while_it_runs_a_late_comer_is_still_written_in(meeting, fill):
    make.put(meeting, "in_progress")
    assert len(fill(wang())) == 1


def test_an_editor_does_not_answer_for_the_federation(meeting, officer_of):
    with pytest.raises(Refused, match="回执由参加会议的总工会经办人或负责人填报"):
        actions.fill_slip(meeting, by=officer_of("皖", role="editor"), people=[wang()])


def test_who_has_signed_in_is_neither_absent_nor_taken_out(meeting, fill):
    (row,) = fill(wang())
    make.make_signed_in(row)
    with pytest.raises(Refused, match="王建国已经签到，请签到台先撤销签到再改"):
        fill(wang(reply="absent"))
    with pytest.raises(Refused, match="王建国已经签到，请签到台先撤销签到再删"):
        fill(removed=[row.pk])


def test_the_host_hears_once_when_the_last_federation_has_answered(meeting, federations, officer_of):
    Message.objects.all().delete()
    for federation in federations.values():
        make.make_person(meeting, federation.region)
    make.make_person(meeting, federations["皖"].region)
    assert [str(m) for m in Message.objects.filter(recipient=officer_of("沪"))] == [
        f"各单位都已回执：{meeting}"
    ]


# The page


def slip_url(meeting: Conference) -> str:
    return f"/workbench/conference/{meeting.pk}/attendance/slip/"


def lines(*people: dict[str, object], initial: int = 0) -> dict[str, object]:
    data: dict[str, object] = {"people-TOTAL_FORMS": len(people), "people-INITIAL_FORMS": initial}
    for n, person in enumerate(people):
        line = {"rank": 30, "reply": "coming"} | person
        data |= {f"people-{n}-{name}": value for name, value in line.items()}
    return data


def test_several_people_are_named_on_one_page(meeting, sign_in):
    people = [{"name": "王建国", "title": "主席", "rank": 20}, {"name": "李 红", "title": "副主席"}]
    response = sign_in("皖").post(slip_url(meeting), lines(*people))
    assert (response.status_code, meeting.participants.count()) == (302, 2)


def test_an_empty_line_is_nobody(meeting, sign_in):
    sign_in("皖").post(
        slip_url(meeting), lines({"name": "王建国", "title": "主席"}, {"name": "", "title": ""})
    )
    assert meeting.participants.count() == 1


def test_one_more_line_is_offered_without_saving(meeting, sign_in):
    data = lines({"name": "王建国", "title": "主席"}) | {"more": "1"}
    response = sign_in("皖").post(slip_url(meeting), data)
    assert response.context["form"].total_form_count() == 2
    assert response.context["form"].forms[1]["reply"].value() == "coming"
    assert meeting.participants.count() == 0


def test_a_line_is_taken_out_by_its_box(meeting, sign_in, fill):
    (row,) = fill(wang())
    line = {"id": row.pk, "name": "王建国", "title": "主席", "rank": 20, "gone": "on"}
    sign_in("皖").post(slip_url(meeting), lines(line, initial=1))
    assert meeting.participants.count() == 0


def test_a_refusal_stands_on_the_page_and_nothing_is_lost(meeting, sign_in):
    data = lines({"name": "李红", "title": "副主席", "stands_for": "王建国"})
    response = sign_in("皖").post(slip_url(meeting), data)
    assert "李红代王建国参会，但本单位名单里没有请假的王建国" in page(response)
    assert 'value="李红"' in page(response)


def test_who_may_not_answer_reads_why(meeting, sign_in):
    assert "您现在的职务不能填" in page(sign_in("皖", role="editor").get(slip_url(meeting)))


def test_a_draft_has_no_slip_to_fill(alliance, sign_in):
    draft = make.make_prepared(alliance)
    assert heading(sign_in("皖").get(slip_url(draft))) == "会议通知还没有发出，发出以后才能填回执"


# Travel


def test_travel_is_seen_by_the_own_region_and_the_host_only(meeting, sign_in, fill):
    fill(wang(transport="G7012 到虹桥", needs_room=True, diet="清真"))
    room = f"/workbench/conference/{meeting.pk}/attendance/"
    seen = {short: "G7012 到虹桥" in page(sign_in(short).get(room)) for short in "沪苏浙皖"}
    assert seen == {"沪": True, "苏": False, "浙": False, "皖": True}


def test_travel_is_taken_away_by_the_own_region_and_the_host_only(meeting, sign_in, fill):
    fill(wang(transport="G7012 到虹桥", diet="清真"))
    url = f"/workbench/conference/{meeting.pk}/attendance/?format=csv"
    for short, expected in {"沪": True, "苏": False, "皖": True}.items():
        taken = b"".join(sign_in(short).get(url).streaming_content).decode("utf-8-sig")
        assert ("王建国" in taken, "G7012" in taken, "清真" in taken) == (True, expected, expected)


# The sheet


def filled(*rows: dict[str, object]) -> SimpleUploadedFile:
    whole = {"rank": 30, "reply": "coming", "is_remote": False, "needs_room": False}
    ranks = [(rank.value, str(rank.label)) for rank in Participant.Rank]
    content = template(forms.sheet(ranks), [whole | row for row in rows])
    return SimpleUploadedFile("回执.xlsx", content)


def test_a_filled_sheet_fills_the_page_and_saves_nothing(meeting, sign_in):
    upload = filled({"name": "王建国", "title": "主席", "rank": 20}, {"name": "李红", "title": "副主席"})
    response = sign_in("皖").post(f"{slip_url(meeting)}upload/", {"file": upload})
    assert "从表格读入2人，还没有保存" in page(response)
    assert [line["name"].value() for line in response.context["form"]] == ["王建国", "李红"]
    assert meeting.participants.count() == 0


def test_a_sheet_is_written_over_what_is_saved(meeting, sign_in, fill):
    (row,) = fill(wang())
    response = sign_in("皖").post(
        f"{slip_url(meeting)}upload/", {"file": filled({"name": "王建国", "title": "党组书记、主席"})}
    )
    (line,) = response.context["form"]
    assert (line["id"].value(), line["title"].value()) == (str(row.pk), "党组书记、主席")


def test_a_faulty_sheet_comes_back_with_the_errors_in_its_rows(meeting, sign_in):
    client = sign_in("皖")
    upload = filled({"name": "王建国", "title": ""}, {"name": "王建国", "title": "副主席", "rank": 99})
    response = client.post(f"{slip_url(meeting)}upload/", {"file": upload})
    assert "表格里有要改正的地方，什么都没有保存" in page(response)
    assert [number for number, _problem in response.context["problems"]] == [2, 3, 3]
    url = f"{slip_url(meeting)}marked/{response.context['marked_key']}.xlsx"
    titles = [cell.value for cell in next(load_workbook(io.BytesIO(client.get(url).content)).active.rows)]
    assert "需要改正" in titles
    assert client.get(url).status_code == 404  # once


def test_what_is_no_sheet_is_refused_in_words(meeting, sign_in):
    upload = SimpleUploadedFile("回执.xlsx", b"not a sheet")
    response = sign_in("皖").post(f"{slip_url(meeting)}upload/", {"file": upload})
    assert "表格里有要改正的地方，什么都没有保存" in page(response)
    assert meeting.participants.count() == 0


def test_the_template_carries_what_is_saved(meeting, sign_in, fill):
    fill(wang())
    response = sign_in("皖").get(f"{slip_url(meeting)}template.xlsx")
    sheet = load_workbook(io.BytesIO(b"".join(response.streaming_content))).active
    assert [cell.value for cell in sheet[2]][:4] == ["王建国", "主席", "主席", "参加"]


# Sentences and price


def test_a_slip_says_who_comes(meeting, fill):
    fill(wang(reply="absent"), li(stands_for="王建国", is_remote=True), Person(name="张三", title="处长"))
    slips = rules.slips_of(meeting, meeting.participants.all())
    assert [slip.told for slip in slips] == ["还没有回执"] * 3 + ["2人参加，1人请假，其中1人视频"]


@pytest.mark.parametrize("path", ["", "slip/", "seats/", "sign-in/"])
def test_pages_cost_the_same_for_one_person_and_for_three(meeting, federations, sign_in, path):
    client, url = sign_in("沪"), f"/workbench/conference/{meeting.pk}/attendance/{path}"
    make.make_person(meeting, federations["沪"].region)
    cost = cost_of(client, url)
    make.make_person(meeting, federations["沪"].region)
    make.make_person(meeting, federations["皖"].region)
    assert cost_of(client, url) == cost
