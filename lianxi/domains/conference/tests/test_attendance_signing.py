"""Signing in: by phone with the key, at the desk by hand, undone with a trail; who counts as present."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from lianxi.domains.conference.actions import attendance, signing
from lianxi.domains.conference.models import Conference, Participant, SignIn
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.tests.pages import heading, page
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from lianxi.kernel.web.words import SHANGHAI
from tests.factories import conference_attendance as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting(alliance) -> Conference:
    """Today, and announced."""
    return make.make_announced(alliance, held_on=timezone.localdate())


@pytest.fixture
def person(meeting, federations) -> Participant:
    return make.make_person(meeting, federations["皖"].region, "王建国")


@pytest.fixture
def phone() -> Client:
    """Nobody signed in to the site; forms are checked as in real life."""
    return Client(enforce_csrf_checks=True)


def address(meeting: Conference) -> str:
    return f"/conference/sign-in/{meeting.sign_in_key}/"


def press(phone: Client, meeting: Conference, person: Participant):
    shown = phone.get(f"{address(meeting)}?from={person.region.code}&who={person.pk}")
    token = shown.context["csrf_token"]
    return phone.post(address(meeting), {"who": person.pk, "csrfmiddlewaretoken": str(token)}, follow=True)


# By phone


def test_a_person_signs_in_by_phone_without_an_account(meeting, person, phone):
    assert heading(press(phone, meeting, person)) == "王建国，您已签到"
    made = SignIn.objects.get()
    assert (made.participant, made.how, made.by) == (person, "phone", None)
    assert Event.objects.of(person).last().what == "王建国签到（扫码）"


def test_who_comes_by_video_signs_in_as_such(meeting, federations, phone):
    person = make.make_person(meeting, federations["苏"].region, is_remote=True)
    press(phone, meeting, person)
    assert SignIn.objects.get().how == "remote"


def test_pressed_twice_it_is_one_sign_in(meeting, person, phone):
    press(phone, meeting, person)
    assert heading(press(phone, meeting, person)) == "王建国，您已签到"
    assert SignIn.objects.count() == 1


def test_the_first_page_shows_federations_and_no_person(meeting, person, phone):
    first = page(phone.get(address(meeting)))
    assert ("安徽省总工会" in first, "王建国" in first) == (True, False)


def test_a_federation_shows_names_and_titles_of_its_own_and_nothing_else(meeting, federations, phone):
    make.make_person(
        meeting, federations["皖"].region, "王建国", title="副主席", transport="G7012", diet="清真"
    )
    make.make_person(meeting, federations["苏"].region, "赵一")
    make.make_person(meeting, federations["皖"].region, "请假人", reply="absent")
    shown = page(phone.get(f"{address(meeting)}?from=340000"))
    found = {word: word in shown for word in ("王建国", "副主席", "G7012", "清真", "赵一", "请假人")}
    assert found == {
        "王建国": True,
        "副主席": True,
        "G7012": False,
        "清真": False,
        "赵一": False,
        "请假人": False,
    }


def test_an_unknown_key_opens_nothing(meeting, phone):
    response = phone.get("/conference/sign-in/aaaaaaaaaaaaaaaa/")
    assert (response.status_code, "安徽" in response.content.decode()) == (404, False)


def test_a_meeting_without_key_cannot_be_guessed_by_the_empty_one(alliance):
    make.make_prepared(alliance)
    assert queries.meeting_with_key("") is None


def test_a_renewed_key_closes_the_old_door(meeting, person, phone, officer_of):
    old = address(meeting)
    attendance.renew_sign_in_key(meeting, by=officer_of("沪"))
    assert phone.get(old).status_code == 404
    assert phone.get(address(meeting)).status_code == 200


def test_a_form_opened_before_the_renewal_is_refused(meeting, person, officer_of):
    old = meeting.sign_in_key
    attendance.renew_sign_in_key(meeting, by=officer_of("沪"))
    person.refresh_from_db()
    with pytest.raises(Refused, match="签到码已经换了"):
        signing.sign_in_by_phone(person, key=old)


@pytest.mark.parametrize(
    ("days", "state", "reason"),
    [
        (1, "open", "开会当天才能签到"),
        (-1, "in_progress", "开会那一天已经过去"),
        (0, "closed", "会议已经闭会，签到结束了"),
        (0, "draft", "会议还没有发出通知，开会当天才能签到"),
        (0, "open", ""),
        (0, "in_progress", ""),
    ],
)
def test_one_signs_in_by_phone_on_the_day_only(days, state, reason):
    day = dt.date(2022, 9, 9)
    meeting = Conference(state=state, held_on=day + dt.timedelta(days=days))
    now = dt.datetime(2022, 9, 9, 8, tzinfo=SHANGHAI)
    said = rules.why_no_sign_in(meeting, now)
    assert reason in said if reason else said == ""


def test_the_day_begins_in_shanghai(meeting):
    meeting.held_on = dt.date(2022, 9, 9)
    still_the_8th = dt.datetime(2022, 9, 8, 15, 59, tzinfo=dt.UTC)
    assert rules.why_no_sign_in(meeting, still_the_8th) == "2022年9月9日开会当天才能签到"
    assert rules.why_no_sign_in(meeting, still_the_8th + dt.timedelta(minutes=1)) == ""


def test_before_the_day_the_page_shows_no_names(alliance, federations, phone):
    meeting = make.make_announced(alliance)
    make.make_person(meeting, federations["皖"].region, "王建国")
    shown = phone.get(f"{address(meeting)}?from=340000")
    assert (heading(shown), "王建国" in page(shown)) == ("现在不能签到", False)


def test_too_many_presses_from_one_address_are_put_off(meeting, person, phone, monkeypatch):
    from lianxi.domains.conference.views import phone as view

    monkeypatch.setattr(view, "READS", 3)
    answers = [phone.get(address(meeting)).status_code for _n in range(5)]
    assert answers == [200, 200, 200, 429, 429]


def test_a_person_of_another_meeting_is_not_on_the_list(alliance, meeting, person, federations, phone):
    other = make.make_announced(alliance, held_on=timezone.localdate())
    stranger = make.make_person(other, federations["皖"].region)
    token = phone.get(f"{address(meeting)}?from=340000&who={person.pk}").context["csrf_token"]
    response = phone.post(address(meeting), {"who": stranger.pk, "csrfmiddlewaretoken": str(token)})
    assert "名单里没有这个人，请重新选" in page(response)
    assert SignIn.objects.count() == 0


def test_a_form_of_another_site_signs_nobody_in(meeting, person, phone):
    assert phone.post(address(meeting), {"who": person.pk}).status_code == 403


# At the desk


def test_the_desk_signs_in_and_takes_back_and_the_trail_keeps_both(meeting, person, officer_of):
    made = signing.sign_in_by_hand(person, by=officer_of("沪"))
    assert (made.how, made.by) == ("desk", officer_of("沪"))
    signing.undo_sign_in(made, by=officer_of("沪"))
    assert SignIn.objects.count() == 0
    assert [event.what for event in Event.objects.of(person)] == ["王建国签到（签到台）", "撤销王建国的签到"]


def test_only_the_host_keeps_the_desk(meeting, person, officer_of):
    with pytest.raises(Refused, match="签到台由承办单位管理"):
        signing.sign_in_by_hand(person, by=officer_of("皖"))


def test_who_does_not_come_is_not_signed_in(meeting, federations, officer_of):
    absent = make.make_person(meeting, federations["皖"].region, "请假人", reply="absent")
    with pytest.raises(Refused, match="请假人没有报名参加"):
        signing.sign_in_by_hand(absent, by=officer_of("沪"))
    with pytest.raises(IntegrityError, match="does not come"), transaction.atomic():
        SignIn.objects.create(participant=absent, how="desk")


def test_a_meeting_that_runs_past_midnight_is_signed_in_by_hand(alliance, federations, officer_of):
    meeting = make.make_announced(alliance, held_on=timezone.localdate())
    person = make.make_person(meeting, federations["皖"].region)
    Conference.objects.filter(pk=meeting.pk).update(
        state="in_progress", held_on=timezone.localdate() - dt.timedelta(days=1)
    )
    person.conference.refresh_from_db()
    assert signing.sign_in_by_hand(person, by=officer_of("沪")).how == "desk"


def test_a_closed_meeting_keeps_its_sign_ins(meeting, person, officer_of):
    made = signing.sign_in_by_hand(person, by=officer_of("沪"))
    make.put(meeting, "closed")
    with pytest.raises(Refused, match="会议已经闭会，签到不能再改"):
        signing.undo_sign_in(made, by=officer_of("沪"))


def test_the_desk_works_by_pressing(meeting, person, sign_in):
    client = sign_in("沪")
    base = f"/workbench/conference/attendance/{person.pk}"
    answer = client.post(f"{base}/sign-in/", headers={"HX-Request": "true"})
    assert "到会 1/1" in page(answer)
    assert client.post(f"{base}/undo/").url == f"/workbench/conference/{meeting.pk}/attendance/sign-in/"
    assert SignIn.objects.count() == 0


def test_a_press_of_another_federation_says_why_not(meeting, person, sign_in):
    base = f"/workbench/conference/attendance/{person.pk}/sign-in/"
    answer = sign_in("皖").post(base, headers={"HX-Request": "true"})
    assert "签到台由承办单位管理，您现在的职务不能代签" in page(answer)


def test_the_desk_is_for_the_host(meeting, sign_in):
    url = f"/workbench/conference/{meeting.pk}/attendance/sign-in/"
    assert (sign_in("沪").get(url).status_code, sign_in("皖").get(url).status_code) == (200, 404)


def test_the_code_is_a_picture_with_the_address_of_the_meeting(meeting, sign_in):
    response = sign_in("沪").get(f"/workbench/conference/{meeting.pk}/attendance/sign-in/code.svg")
    assert response["Content-Type"] == "image/svg+xml"
    assert response.content.startswith(b"<svg xmlns=")


def test_the_wall_shows_the_count(meeting, person, sign_in):
    make.make_signed_in(person)
    url = f"/workbench/conference/{meeting.pk}/attendance/sign-in/"
    assert "到会 1/1，上海、江苏、浙江还没有人到" in page(sign_in("沪").get(f"{url}wall/"))
    assert "到会 1/1，上海、江苏、浙江还没有人到" in page(sign_in("沪").get(f"{url}live/?wall=1"))


# Who is present


def test_a_region_is_present_by_anybody_but_a_guest(meeting, federations, officer_of):
    for short, rank in {"皖": 50, "苏": 30}.items():
        make.make_signed_in(make.make_person(meeting, federations[short].region, rank=rank))
    from lianxi.domains.conference.actions import slips
    from lianxi.domains.conference.rules.slips import Person

    guest = Person(name="全总领导", title="书记处书记", rank=Participant.Rank.GUEST)
    (row,) = slips.fill_slip(meeting, by=officer_of("沪"), people=[guest])
    make.make_signed_in(row)
    make.make_person(meeting, federations["浙"].region)
    assert [region.short for region in rules.regions_present(meeting)] == ["苏", "皖"]


def test_a_deputy_and_a_screen_make_their_region_present(meeting, federations):
    make.make_person(meeting, federations["皖"].region, "王建国", reply="absent")
    deputy = make.make_person(meeting, federations["皖"].region, "李红", stands_for="王建国")
    remote = make.make_person(meeting, federations["沪"].region, is_remote=True)
    make.make_signed_in(deputy)
    make.make_signed_in(remote)
    assert [region.short for region in rules.regions_present(meeting)] == ["沪", "皖"]


def test_when_all_are_there_the_room_says_so(meeting, federations, sign_in):
    for federation in federations.values():
        make.make_signed_in(make.make_person(meeting, federation.region))
    url = f"/workbench/conference/{meeting.pk}/attendance/"
    assert heading(sign_in("皖").get(url)) == "到会 4/4，四家到齐"


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_twenty_presses_at_once_are_one_sign_in(meeting, person, race):
    answers = race(lambda key: signing.sign_in_by_phone(person, key=key), [meeting.sign_in_key] * 20)
    assert sum(isinstance(answer, SignIn) for answer in answers) == SignIn.objects.count() == 1
    assert {str(answer)[-4:] for answer in answers if isinstance(answer, Refused)} == {"已经签到"}
    assert Event.objects.of(person).count() == 1
