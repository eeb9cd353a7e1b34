"""The agenda, the running meeting, the room screen."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views.agenda import editing, outcomes, room, running, screen, speakers, states

ROOM = "workbench/conference/<uuid:conference_id>/"
AGENDA = f"{ROOM}agenda/"
ITEM = f"{AGENDA}items/<uuid:item_id>/"
SECTION = f"{AGENDA}sections/<uuid:section_id>/"

urlpatterns: list[URLPattern] = [
    path(AGENDA, room.agenda, name="agenda"),
    path(f"{AGENDA}edit/", room.edit, name="agenda_edit"),
    path(f"{AGENDA}copy/", editing.copy, name="agenda_copy"),
    path(f"{AGENDA}bring/", editing.bring, name="agenda_bring"),
    path(f"{AGENDA}place/", editing.place, name="agenda_place"),
    path(f"{AGENDA}sections/", editing.add_section, name="section_add"),
    path(SECTION, editing.section, name="section"),
    path(f"{SECTION}<str:way>/", editing.move_section, name="section_move"),
    path(f"{AGENDA}items/", editing.add_item, name="item_add"),
    path(ITEM, editing.item, name="item"),
    path(f"{ITEM}move/<str:way>/", editing.move_item, name="item_move"),
    path(f"{ITEM}remove/", editing.remove_item, name="item_remove"),
    path(f"{ROOM}open/", states.open_meeting, name="meeting_open"),
    path(f"{ROOM}begin/", states.begin, name="meeting_begin"),
    path(f"{ROOM}close/", states.close, name="meeting_close"),
    path(f"{AGENDA}now/", room.now, name="agenda_now"),
    path(f"{AGENDA}next/", running.go_on, name="agenda_next"),
    path(f"{ITEM}start/", running.start, name="item_start"),
    path(f"{ITEM}finish/", running.finish, name="item_finish"),
    path(f"{ITEM}minutes/", running.minutes, name="item_minutes"),
    path(f"{ITEM}outcome/<str:kind>/", outcomes.record, name="outcome"),
    path(f"{AGENDA}outcomes/<uuid:outcome_id>/withdraw/", outcomes.withdraw, name="outcome_withdraw"),
    path(f"{ITEM}speakers/", speakers.ask, name="speaker_ask"),
    path(f"{AGENDA}speakers/<uuid:speaker_id>/<str:what>/", speakers.move, name="speaker"),
    path(f"{ROOM}screen/", screen.screen, name="screen"),
    path(f"{ROOM}screen/now/", screen.now, name="screen_now"),
]
