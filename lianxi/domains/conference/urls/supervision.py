"""Supervision: slips, letters, answers."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import supervision

CASE = "workbench/conference/supervisions/<uuid:case_id>"

urlpatterns: list[URLPattern] = [
    path(
        "workbench/conference/<uuid:conference_id>/supervisions/",
        supervision.supervisions,
        name="supervisions",
    ),
    path(
        "workbench/conference/<uuid:conference_id>/supervisions/open/",
        supervision.open_case,
        name="open_supervision",
    ),
    path(f"{CASE}/", supervision.supervision, name="supervision"),
    path(f"{CASE}/letter.<str:fmt>", supervision.letter, name="supervision_letter"),
    path(f"{CASE}/letter/", supervision.send_letter, name="send_letter"),
    path(f"{CASE}/remind/", supervision.remind, name="remind_supervision"),
    path(f"{CASE}/accept/", supervision.accept, name="accept_supervision"),
    path(f"{CASE}/answer/", supervision.answer, name="answer_supervision"),
    path(f"{CASE}/close/", supervision.close_case, name="close_supervision"),
]
