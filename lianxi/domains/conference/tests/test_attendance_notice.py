"""The notice of a meeting: sent once it is opened, kept word for word, corrected, reminded of."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from lianxi.domains.conference import subjects
from lianxi.domains.conference.actions import attendance as actions
from lianxi.domains.conference.models import Conference, Notice
from lianxi.domains.conference.queries import attendance as queries
from lianxi.domains.conference.queries.attendance_matters import matters_for
from lianxi.domains.conference.rules import attendance as rules
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.tests.pages import heading, page
from lianxi.kernel.deadlines.calendars import Calendar
from lianxi.kernel.documents.models import DocumentNumber
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.inbox.models import Message
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail.models import Event
from tests.factories import conference_attendance as make
from tests.factories import make_alliance, make_officer

pytestmark = pytest.mark.django_db
THREE = [("110000", "北京市", "京", ""), ("120000", "天津市", "津", ""), ("130000", "河北省", "冀", "")]


@pytest.fixture
def meeting(alliance, officer_of) -> Conference:
    """Announced by Shanghai, its home."""
    return make.make_announced(alliance, by=officer_of("沪"))


def test_no_invitation_leaves_before_the_meeting_is_opened(alliance, officer_of):
    draft = make.make_prepared(alliance)
    with pytest.raises(Refused, match="会议还在筹备，宣布召开以后才能发通知"):
        actions.send_notice(draft, by=officer_of("沪"))
    assert (Notice.objects.count(), Message.objects.count(), DocumentNumber.objects.count()) == (0, 0, 0)


def test_the_database_lets_no_invitation_leave_a_draft_either(alliance, federations):
    draft = make.make_prepared(alliance)
    with pytest.raises(IntegrityError, match="is a draft"), transaction.atomic():
        Notice.objects.create(
            conference=draft, org=federations["沪"], kind="invitation", number="沪〔2021〕1号", content={}
        )


def test_the_notice_tells_the_officers_and_leaders_of_every_party_and_nobody_else(
    alliance, federations, officer_of
):
    told = {officer_of(short) for short in federations} | {officer_of("皖", role="leader")}
    make_officer(federations["苏"], role="editor")
    make.make_announced(alliance, by=officer_of("沪"))
    assert {message.recipient for message in Message.objects.all()} == told
    assert {message.title for message in Message.objects.all()} == {
        f"会议通知：{Conference.objects.get()}（沪工联席〔{timezone.localdate().year}〕1号）"
    }


def test_the_notice_takes_the_next_number_of_the_host(alliance, federations, officer_of):
    meeting = make.make_prepared(alliance, host=federations["浙"].region)
    make.put(meeting, "open")
    notice = actions.send_notice(meeting, by=officer_of("浙"))
    assert (notice.number, notice.org) == (f"浙工联席〔{timezone.localdate().year}〕1号", federations["浙"])


def test_the_number_carries_the_published_mark_of_its_region(alliance, federations, officer_of, monkeypatch):
    from lianxi.kernel.rulebook import actions as rulebook

    rulebook.publish(
        subjects.MARK,
        by=officer_of("沪", role="leader"),
        region=federations["沪"].region,
        value="沪工总联",
        valid_from=timezone.localdate(),
        source="沪工总〔2021〕9号",
    )
    meeting = make.make_announced(alliance)
    assert meeting.notices.get().number == f"沪工总联〔{timezone.localdate().year}〕1号"


def test_a_meeting_is_announced_once(meeting, officer_of):
    with pytest.raises(Refused, match="会议通知已经发过；有变动请发更正通知"):
        actions.send_notice(meeting, by=officer_of("沪"))
    assert DocumentNumber.objects.count() == 1


def test_only_host_and_home_send_the_notice(alliance, federations, officer_of):
    meeting = make.put(make.make_prepared(alliance, host=federations["苏"].region), "open")
    with pytest.raises(Refused, match="会务由江苏省总工会办理，您现在的职务不能改"):
        actions.send_notice(meeting, by=officer_of("皖"))


def test_a_sent_notice_is_never_written_again(meeting):
    notice = meeting.notices.get()
    notice.number = "沪工联席〔2020〕1号"
    with pytest.raises(IntegrityError, match="written once"), transaction.atomic():
        notice.save()


def test_what_was_sent_stays_when_the_meeting_changes(meeting):
    said = meeting.notices.get().content
    Conference.objects.filter(pk=meeting.pk).update(place="苏州会议中心")
    assert meeting.notices.get().content == said
    assert ("上海展览中心" in str(said), "苏州会议中心" in str(said)) == (True, False)


def test_the_notice_says_time_place_people_and_reply(meeting):
    content = meeting.notices.get().content
    assert [line["text"] for line in content["lines"] if line.get("level")] == [
        "一、时间和地点",
        "二、参会人员",
        "三、报送回执",
    ]
    assert content["addressees"] == "上海市总工会、江苏省总工会、浙江省总工会、安徽省总工会"


def test_the_notice_prints(meeting):
    content = meeting.notices.get().content
    assert to_pdf(notices.official(content, notices.page_of(meeting))).startswith(b"%PDF")


def test_the_notice_of_an_alliance_of_three_names_three(db):
    three = make.make_announced(make_alliance("jjj", THREE))
    assert three.notices.get().content["addressees"] == "北京市总工会、天津市总工会、河北省总工会"
    slips = rules.slips_of(three, [])
    assert rules.replies_told(slips) == "0/3 已回执，还差北京、天津、河北"


# Deadline of the reply


@pytest.mark.parametrize(
    ("held_on", "days", "told_on", "due"),
    [
        (dt.date(2022, 9, 9), 3, dt.date(2022, 8, 20), dt.date(2022, 9, 6)),  # Friday back to Tuesday
        (dt.date(2022, 9, 13), 3, dt.date(2022, 8, 20), dt.date(2022, 9, 8)),  # over a weekend
        (dt.date(2022, 9, 9), 3, dt.date(2022, 9, 8), dt.date(2022, 9, 8)),  # told late: today
        (dt.date(2022, 9, 9), 0, dt.date(2022, 8, 20), dt.date(2022, 9, 9)),
    ],
)
def test_the_reply_is_due_so_many_working_days_before(held_on, days, told_on, due):
    assert rules.reply_day(held_on, days, Calendar(), told_on) == due


def test_the_host_may_name_the_day_itself(alliance, officer_of):
    meeting = make.make_prepared(alliance)
    day = meeting.day_held - dt.timedelta(days=9)
    actions.prepare_notice(meeting, by=officer_of("沪"), who_comes="主席", to_bring="", reply_until=day)
    make.put(meeting, "open")
    actions.send_notice(meeting, by=officer_of("沪"))
    assert meeting.reply_until == day


def test_the_reply_is_not_due_after_the_meeting(alliance, officer_of):
    meeting = make.make_prepared(alliance)
    late = meeting.day_held + dt.timedelta(days=1)
    with pytest.raises(Refused, match="回执截止不能晚于开会的"):
        actions.prepare_notice(meeting, by=officer_of("沪"), who_comes="", to_bring="", reply_until=late)


def test_the_words_of_a_sent_notice_are_not_prepared_anew(meeting, officer_of):
    with pytest.raises(Refused, match="通知已经发出，参会人员和会前准备不能再改"):
        actions.prepare_notice(
            meeting, by=officer_of("沪"), who_comes="全体", to_bring="", reply_until=meeting.reply_until
        )


# Corrections


def test_nothing_changed_needs_no_correction(meeting, officer_of):
    with pytest.raises(Refused, match="时间、地点和形式都和上一份通知相同，不用更正"):
        actions.correct_notice(meeting, by=officer_of("沪"))


def test_a_changed_place_is_corrected_and_everybody_hears_of_it(meeting, officer_of):
    officer_of("皖")
    Message.objects.all().delete()
    Conference.objects.filter(pk=meeting.pk).update(place="苏州会议中心")
    meeting.refresh_from_db()
    assert notices.changes(meeting, meeting.notices.get()) == [("地点", "上海展览中心", "苏州会议中心")]
    sent = actions.correct_notice(meeting, by=officer_of("沪"))
    assert sent.number == f"沪工联席〔{timezone.localdate().year}〕2号"
    assert "由“上海展览中心”改为“苏州会议中心”。" in str(sent.content)
    assert Message.objects.count() == 2
    assert notices.changes(meeting, queries.last_notice_of(meeting)) == []


def test_before_the_notice_there_is_nothing_to_correct(alliance, officer_of):
    meeting = make.put(make.make_prepared(alliance), "open")
    with pytest.raises(Refused, match="会议通知还没有发出，改动会直接写进通知里"):
        actions.correct_notice(meeting, by=officer_of("沪"))


# Reminders and matters


def test_only_those_who_have_not_answered_are_reminded(meeting, federations, officer_of):
    for short in federations:
        officer_of(short)
    make.make_person(meeting, federations["苏"].region)
    Message.objects.all().delete()
    reminded = actions.remind(meeting, by=officer_of("沪"))
    assert [party.region.short for party in reminded] == ["沪", "浙", "皖"]
    assert {message.recipient for message in Message.objects.all()} == {officer_of(s) for s in "沪浙皖"}


def test_when_all_have_answered_nobody_is_reminded(meeting, federations, officer_of):
    for federation in federations.values():
        make.make_person(meeting, federation.region)
    with pytest.raises(Refused, match="各单位都已经回执，不用提醒"):
        actions.remind(meeting, by=officer_of("沪"))


def test_a_slip_not_filled_in_waits_for_officer_and_leader(meeting, federations, officer_of):
    assert [matter.action for matter in matters_for(officer_of("皖"))] == ["填回执"]
    assert [matter.action for matter in matters_for(officer_of("皖", role="leader"))] == ["填回执"]
    assert matters_for(officer_of("皖", role="editor")) == []
    make.make_person(meeting, federations["皖"].region)
    assert matters_for(officer_of("皖")) == []


def test_a_draft_asks_nobody_for_a_slip(alliance, officer_of):
    make.make_prepared(alliance)
    assert matters_for(officer_of("皖")) == []


# Pages


def test_the_room_says_where_the_replies_stand(meeting, federations, sign_in):
    client = sign_in("沪")
    assert heading(client.get(f"/workbench/conference/{meeting.pk}/attendance/")) == (
        "0/4 已回执，还差上海、江苏、浙江、安徽"
    )
    for federation in federations.values():
        make.make_person(meeting, federation.region)
    assert heading(client.get(f"/workbench/conference/{meeting.pk}/attendance/")) == "四家都已回执，4人参加"


def test_the_room_of_a_draft_says_that_nobody_was_invited(alliance, sign_in):
    draft = make.make_prepared(alliance)
    response = sign_in("皖").get(f"/workbench/conference/{draft.pk}/attendance/")
    assert heading(response) == "会议通知还没有发出，各单位还看不到邀请"


def test_the_host_previews_the_notice_and_prints_the_draft(alliance, sign_in):
    draft = make.make_prepared(alliance)
    client = sign_in("沪")
    assert "（文号待编）" in page(client.get(f"/workbench/conference/{draft.pk}/attendance/notice/"))
    paper = client.get(f"/workbench/conference/{draft.pk}/attendance/notice/draft.pdf")
    assert paper.content.startswith(b"%PDF")


def test_the_host_prepares_the_notice_on_its_page(alliance, sign_in):
    draft = make.make_prepared(alliance)
    url = f"/workbench/conference/{draft.pk}/attendance/notice/"
    sign_in("沪").post(url, {"who_comes": "各家主席", "to_bring": "发言稿", "reply_until": ""})
    draft.refresh_from_db()
    assert (draft.who_comes, draft.to_bring, draft.reply_until) == ("各家主席", "发言稿", None)
    assert Event.objects.of(draft).last().action == "conference.notice_prepared"


def test_another_federation_cannot_prepare_the_notice(alliance, sign_in):
    draft = make.make_prepared(alliance)
    url = f"/workbench/conference/{draft.pk}/attendance/notice/"
    response = sign_in("皖").post(url, {"who_comes": "各家主席", "to_bring": "", "reply_until": ""})
    draft.refresh_from_db()
    assert (response.status_code, draft.who_comes) == (200, "")


def test_the_correction_waits_on_the_hosts_page_for_one_press(meeting, sign_in):
    Conference.objects.filter(pk=meeting.pk).update(begins_at=dt.time(9))
    room = f"/workbench/conference/{meeting.pk}/attendance/"
    assert "会议安排和已发的通知不一样了" in page(sign_in("沪").get(room))
    assert "会议安排和已发的通知不一样了" not in page(sign_in("皖").get(room))
    sign_in("沪").post(f"{room}correct/")
    assert meeting.notices.count() == 2


def test_the_sent_paper_opens_for_parties_and_for_nobody_else(meeting, sign_in, client, stranger):
    url = f"/workbench/conference/notices/{meeting.notices.get().pk}.pdf"
    assert sign_in("皖").get(url).status_code == 200
    client.force_login(stranger)
    assert client.get(url).status_code == 403
    client.logout()
    assert client.get(url).status_code == 302


def test_a_region_outside_the_meeting_has_no_room(meeting, client, db):
    make_alliance("jjj", THREE)
    from lianxi.kernel.orgs.models import Organisation

    client.force_login(make_officer(Organisation.objects.get(name="北京市总工会")))
    assert client.get(f"/workbench/conference/{meeting.pk}/attendance/").status_code == 404
