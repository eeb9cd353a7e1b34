"""Meetings and deadlines in a calendar program: read back by icalendar, and by the letter of RFC 5545."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar, Event

from lianxi.domains.conference.actions import attendance, feeds
from lianxi.domains.conference.models import CalendarFeed, Conference, Task
from lianxi.domains.conference.rules.calendars import DAY, HOUR, Entry, to_ics
from lianxi.domains.conference.rules.feeds import entries_for
from lianxi.domains.conference.tests.pages import heading, page
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines.models import Unit
from lianxi.kernel.web.words import SHANGHAI
from tests.factories import conference as conferences
from tests.factories import conference_attendance as make

NOW = dt.datetime(2022, 9, 1, 2, tzinfo=dt.UTC)
LONG = "长江三角洲区域一体化发展示范区三省一市总工会第三次联席会议暨劳动和技能竞赛推进会" * 3
MEETING = Entry(
    key="conference-1",
    title=f"{LONG}；共商，共建, 共享; 全文\\见附件",
    begins=dt.datetime(2022, 9, 9, 14, tzinfo=SHANGHAI),
    ends=dt.datetime(2022, 9, 9, 17, 30, tzinfo=SHANGHAI),
    place="上海展览中心，友谊会堂三楼",
    text="第一行\n第二行\n😀" + LONG,
    path="/workbench/conference/1/attendance/",
    sequence=3,
    changed_at=NOW,
    alarms=(DAY, HOUR),
)
TASK = Entry(key="task-1", title="期限", begins=dt.date(2022, 10, 1), takes_time=False)


def written(*entries: Entry) -> bytes:
    return to_ics(entries, name="联席会议 · 安徽省总工会", now=NOW)


def read(content: bytes) -> list[Event]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def unfolded(content: bytes) -> list[str]:
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


# The file, by the letter


def test_lines_end_in_crlf_and_hold_75_octets_at_most():
    content = written(MEETING, TASK)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode()  # no sign is cut in two


def test_every_line_is_a_property_of_the_grammar():
    line = re.compile(r'[A-Z][A-Z0-9-]*(;[A-Z-]+=("[^"]*"|[^";:,]*))*:[^\x00-\x08\x0a-\x1f\x7f]*')
    assert [text for text in unfolded(written(MEETING, TASK)) if text and not line.fullmatch(text)] == []


def test_commas_semicolons_backslashes_and_breaks_are_escaped():
    summary = next(line for line in unfolded(written(MEETING)) if line.startswith("SUMMARY"))
    assert summary.endswith("；共商，共建\\, 共享\\; 全文\\\\见附件")
    text = next(line for line in unfolded(written(MEETING)) if line.startswith("DESCRIPTION:第一行"))
    assert text.startswith("DESCRIPTION:第一行\\n第二行\\n😀")


def test_parts_are_nested_and_each_says_what_it_must():
    stack: list[str] = []
    names: dict[str, list[str]] = {}
    for line in unfolded(written(MEETING, TASK)):
        name, _colon, value = line.partition(":")
        name = name.partition(";")[0]
        if name == "BEGIN":
            stack.append(value)
        elif name == "END":
            assert stack.pop() == value
        elif line:
            names.setdefault(stack[-1], []).append(name)
    assert stack == []
    assert {"VERSION", "PRODID", "METHOD", "CALSCALE"} <= set(names["VCALENDAR"])
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP"):
        assert names["VEVENT"].count(name) == 2
    assert names["VALARM"].count("TRIGGER") == names["VALARM"].count("ACTION") == 2
    assert names["VTIMEZONE"] == ["TZID"]
    assert sorted(names["STANDARD"]) == ["DTSTART", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"]


def test_times_stand_in_shanghai_and_the_zone_is_told():
    lines = unfolded(written(MEETING))
    assert "DTSTART;TZID=Asia/Shanghai:20220909T140000" in lines
    assert "DTEND;TZID=Asia/Shanghai:20220909T173000" in lines
    assert "TZOFFSETTO:+0800" in lines
    assert "DTSTAMP:20220901T020000Z" in lines
    assert lines.count("TZID:Asia/Shanghai") == 1


def test_a_deadline_fills_its_day_and_makes_nobody_busy():
    lines = unfolded(written(TASK))
    assert "DTSTART;VALUE=DATE:20221001" in lines
    assert "DTEND;VALUE=DATE:20221002" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_it_is_published_and_comes_again_by_itself():
    lines = unfolded(written())
    assert "METHOD:PUBLISH" in lines
    assert "X-WR-CALNAME:联席会议 · 安徽省总工会" in lines
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines


def test_read_back_it_says_the_same():
    meeting, task = read(written(MEETING, TASK))
    assert (meeting["SUMMARY"], meeting["LOCATION"]) == (MEETING.title, MEETING.place)
    assert (meeting.start, meeting.end) == (MEETING.begins, MEETING.ends)
    assert str(meeting["DESCRIPTION"]).startswith(MEETING.text)
    assert [alarm["TRIGGER"].dt for alarm in meeting.walk("VALARM")] == [-DAY, -HOUR]
    assert (task.start, task["UID"]) == (TASK.begins, "task-1@127.0.0.1")


def test_another_parser_reads_the_same():
    vobject = pytest.importorskip("vobject")
    calendar = vobject.readOne(written(MEETING, TASK).decode())
    meeting, task = calendar.vevent_list
    assert (meeting.summary.value, meeting.location.value) == (MEETING.title, MEETING.place)
    assert (meeting.dtstart.value, meeting.dtend.value) == (MEETING.begins, MEETING.ends)
    assert (task.dtstart.value, calendar.method.value) == (TASK.begins, "PUBLISH")


def test_what_is_cancelled_says_so_and_rings_no_more():
    gone = Entry(
        key="conference-1", title="联席会议", begins=MEETING.begins, is_cancelled=True, alarms=(DAY,)
    )
    (event,) = read(written(gone))
    assert (event["STATUS"], event["TRANSP"], str(event["SUMMARY"])) == (
        "CANCELLED",
        "TRANSPARENT",
        "已取消：联席会议",
    )
    assert list(event.walk("VALARM")) == []


# What is in it


@pytest.fixture
def subscribe(officer_of):
    def subscribe(short: str = "皖") -> list[Event]:
        feed = feeds.make_feed(by=officer_of(short))
        return read(Client().get(f"/calendar/{feed.key}.ics").content)

    return subscribe


@pytest.mark.django_db
class TestFeed:
    def test_a_draft_is_never_in_it_and_an_announced_meeting_is(self, alliance, subscribe):
        draft = make.make_prepared(alliance)
        assert subscribe() == []
        make.put(draft, "open")
        assert [str(event["SUMMARY"]) for event in subscribe()] == [draft.title]

    def test_uid_stays_and_sequence_grows(self, alliance, subscribe, officer_of):
        meeting = make.make_announced(alliance)
        (before,) = subscribe()
        Conference.objects.filter(pk=meeting.pk).update(begins_at=dt.time(9), ends_at=dt.time(11))
        attendance.correct_notice(Conference.objects.get(), by=officer_of("沪"))
        (after,) = subscribe()
        assert after["UID"] == before["UID"]
        assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
        assert (after.start.hour, after.end.hour) == (9, 11)

    def test_a_meeting_without_a_time_fills_its_day(self, alliance, subscribe):
        meeting = make.make_announced(alliance, begins_at=None)
        (event,) = subscribe()
        assert (event.start, event.end) == (meeting.held_on, meeting.held_on + DAY)

    def test_called_off_it_is_shown_as_cancelled(self, alliance, subscribe):
        make.put(make.make_announced(alliance), "draft")
        (event,) = subscribe()
        assert event["STATUS"] == "CANCELLED"

    def test_a_meeting_of_others_is_not_in_it(self, alliance, federations, subscribe):
        meeting = make.make_announced(alliance)
        meeting.parties.filter(region=federations["皖"].region).delete()
        assert (len(subscribe("皖")), len(subscribe("苏"))) == (0, 1)

    def test_task_deadlines_of_the_region_are_in_it_until_done(self, alliance, federations, subscribe):
        task = conferences.make_task(alliance, federations["苏"])
        event = next(event for event in subscribe() if str(event["UID"]).startswith("task-"))
        assert (event.start, str(event["SUMMARY"])) == (task.deadline, "任务一完成期限：第1项任务")
        conferences.make_accepted(task.parts.get(region=federations["皖"].region), percent=100)
        assert [e for e in subscribe() if str(e["UID"]).startswith("task-")] == []

    def test_a_cancelled_task_is_shown_as_cancelled(self, alliance, federations, subscribe):
        task = conferences.make_task(alliance, federations["苏"])
        Task.objects.filter(pk=task.pk).update(state=Task.State.CANCELLED)
        event = next(event for event in subscribe() if str(event["UID"]).startswith("task-"))
        assert event["STATUS"] == "CANCELLED"

    def test_running_periods_of_the_office_are_in_it(self, alliance, federations, officer_of, subscribe):
        meeting = make.make_announced(alliance)
        day = timezone.localdate() + dt.timedelta(days=5)
        deadlines.start(
            meeting,
            name="report.quarterly",
            title="报送三季度进展",
            unit=Unit.FIXED,
            from_=timezone.now(),
            until=day,
            org=federations["皖"],
            by=None,
        )
        found = [event for event in subscribe("皖") if str(event["UID"]).startswith("clock-")]
        assert [(str(event["SUMMARY"]), event.start) for event in found] == [("截止：报送三季度进展", day)]
        assert [e for e in subscribe("苏") if str(e["UID"]).startswith("clock-")] == []

    def test_who_left_office_reads_nothing(self, alliance, officer_of, subscribe):
        make.make_announced(alliance)
        user = officer_of("皖")
        feed = feeds.make_feed(by=user)
        user.offices_held.update(until=timezone.localdate() - DAY, since=timezone.localdate() - 2 * DAY)
        assert read(Client().get(f"/calendar/{feed.key}.ics").content) == []
        user.is_active = False
        user.save()
        assert Client().get(f"/calendar/{feed.key}.ics").status_code == 404

    def test_the_price_does_not_grow_with_the_entries(self, alliance, federations, officer_of, queries_of):
        conferences.make_task(alliance, federations["苏"])
        make.make_announced(alliance)
        feed = feeds.make_feed(by=officer_of("皖"))
        cost = queries_of(lambda: Client().get(f"/calendar/{feed.key}.ics"))
        for _n in range(2):
            conferences.make_task(alliance, federations["苏"])
            make.make_announced(alliance)
        assert queries_of(lambda: Client().get(f"/calendar/{feed.key}.ics")) == cost


# The key


@pytest.mark.django_db
class TestKey:
    def test_a_renewed_key_closes_the_old_address(self, officer_of):
        old = feeds.make_feed(by=officer_of("皖")).key
        new = feeds.make_feed(by=officer_of("皖")).key
        assert Client().get(f"/calendar/{old}.ics").status_code == 404
        assert Client().get(f"/calendar/{new}.ics").status_code == 200

    def test_the_key_stands_in_no_trail(self, officer_of):
        from lianxi.kernel.trail.models import Event as Trail

        feed = feeds.make_feed(by=officer_of("皖"))
        event = Trail.objects.of(feed).get()
        assert feed.key not in f"{event.what}{event.new}{event.note}{event.object_label}"

    def test_it_is_made_renewed_and_stopped_on_its_page(self, sign_in):
        client = sign_in("皖")
        url = "/workbench/conference/calendar/"
        assert heading(client.get(url)) == "把会议和期限订阅到自己的日历"
        client.post(f"{url}make/")
        feed = CalendarFeed.objects.get()
        assert heading(client.get(url)) == "会议和期限会自己出现在您的日历里"
        assert f"/calendar/{feed.key}.ics" in page(client.get(url))
        client.post(f"{url}stop/")
        assert CalendarFeed.objects.count() == 0

    def test_looking_at_the_page_makes_no_key(self, sign_in):
        sign_in("皖").get("/workbench/conference/calendar/")
        assert CalendarFeed.objects.count() == 0

    def test_the_file_is_kept_by_no_one_on_the_way(self, officer_of):
        feed = feeds.make_feed(by=officer_of("皖"))
        response = Client().get(f"/calendar/{feed.key}.ics")
        assert response["Content-Type"] == "text/calendar; charset=utf-8; method=PUBLISH"
        assert response["Cache-Control"] == "private, max-age=600"


@pytest.mark.django_db
def test_one_meeting_goes_into_a_calendar_alone(alliance, sign_in):
    meeting = make.make_announced(alliance)
    response = sign_in("皖").get(f"/workbench/conference/{meeting.pk}/attendance/meeting.ics")
    assert [str(event["SUMMARY"]) for event in read(response.content)] == [meeting.title]


@pytest.mark.django_db
def test_a_draft_gives_no_file(alliance, sign_in):
    draft = make.make_prepared(alliance)
    url = f"/workbench/conference/{draft.pk}/attendance/meeting.ics"
    assert sign_in("皖").get(url).status_code == 404


@pytest.mark.django_db
def test_without_an_office_there_is_nothing_to_show(stranger):
    assert entries_for(stranger, timezone.localdate()) == []
