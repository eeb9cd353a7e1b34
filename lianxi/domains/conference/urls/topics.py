"""Topics: the backlog, one topic, its moves."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import topics, topics_moves, topics_writing

BASE = "workbench/conference/topics/"
TOPIC = f"{BASE}<uuid:topic_id>/"

urlpatterns: list[URLPattern] = [
    path("workbench/conference/<uuid:conference_id>/topics/", topics.room, name="topics"),
    path("workbench/conference/<uuid:conference_id>/topics/call/", topics_moves.call, name="topics_call"),
    path(f"{BASE}propose/", topics_writing.propose, name="topic_propose"),
    path(f"{BASE}autosave/", topics_writing.autosave, name="topic_autosave"),
    path(TOPIC, topics.topic, name="topic"),
    path(f"{TOPIC}edit/", topics_writing.edit, name="topic_edit"),
    path(f"{TOPIC}revise/", topics_writing.revise, name="topic_revise"),
    path(f"{TOPIC}take-up/", topics_moves.take_up, name="topic_take_up"),
    path(f"{TOPIC}agree/", topics_moves.agree, name="topic_agree"),
    path(f"{TOPIC}defer/", topics_moves.with_reason, {"verb": "defer"}, name="topic_defer"),
    path(f"{TOPIC}send-back/", topics_moves.with_reason, {"verb": "send_back"}, name="topic_send_back"),
    path(f"{TOPIC}withdraw/", topics_moves.with_reason, {"verb": "withdraw"}, name="topic_withdraw"),
    path(f"{TOPIC}forward/", topics_moves.forward, name="topic_forward"),
    path(f"{BASE}files/<uuid:attached_id>/", topics.topic_file, name="topic_file"),
    path(f"{BASE}files/<uuid:attached_id>/detach/", topics_writing.detach, name="topic_detach"),
]
