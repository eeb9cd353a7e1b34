"""Participants, reply slips, seats, signing in, notice, calendar feed."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import attendance, feeds, phone, seats, signing, slips

ROOM = "workbench/conference/<uuid:conference_id>/attendance/"
urlpatterns: list[URLPattern] = [
    path("conference/sign-in/<str:key>/", phone.phone, name="phone"),
    path("calendar/<str:key>.ics", feeds.feed, name="feed"),
    path("workbench/conference/calendar/", feeds.calendar, name="calendar"),
    path("workbench/conference/calendar/make/", feeds.make_feed, name="make_feed"),
    path("workbench/conference/calendar/stop/", feeds.stop_feed, name="stop_feed"),
    path(ROOM, attendance.attendance, name="attendance"),
    path(f"{ROOM}notice/", attendance.notice, name="notice"),
    path(f"{ROOM}notice/draft.pdf", attendance.notice_draft, name="notice_draft"),
    path(f"{ROOM}correct/", attendance.correct, name="correct_notice"),
    path(f"{ROOM}remind/", attendance.remind, name="remind"),
    path(f"{ROOM}meeting.ics", attendance.meeting_ics, name="meeting_ics"),
    path(f"{ROOM}slip/", slips.slip, name="slip"),
    path(f"{ROOM}slip/template.xlsx", slips.slip_template, name="slip_template"),
    path(f"{ROOM}slip/upload/", slips.slip_upload, name="slip_upload"),
    path(f"{ROOM}slip/marked/<str:key>.xlsx", slips.slip_marked, name="slip_marked"),
    path(f"{ROOM}seats/", seats.seats, name="seats"),
    path(f"{ROOM}seats/cards.pdf", seats.name_cards, name="name_cards"),
    path(f"{ROOM}seats/sheet.pdf", seats.sign_in_sheet, name="sign_in_sheet"),
    path(f"{ROOM}sign-in/", signing.signing, name="signing"),
    path(f"{ROOM}sign-in/live/", signing.sign_in_live, name="sign_in_live"),
    path(f"{ROOM}sign-in/wall/", signing.sign_in_wall, name="sign_in_wall"),
    path(f"{ROOM}sign-in/code.svg", signing.sign_in_qr, name="sign_in_qr"),
    path(f"{ROOM}sign-in/renew/", signing.renew_key, name="renew_key"),
    path(
        "workbench/conference/attendance/<uuid:participant_id>/sign-in/",
        signing.sign_in_by_hand,
        name="sign_in_by_hand",
    ),
    path(
        "workbench/conference/attendance/<uuid:participant_id>/undo/",
        signing.sign_in_undo,
        name="sign_in_undo",
    ),
    path("workbench/conference/notices/<uuid:notice_id>.pdf", attendance.notice_paper, name="notice_paper"),
]
