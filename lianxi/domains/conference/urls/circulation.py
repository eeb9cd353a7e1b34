"""Circulars, replies, the adoption table."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import circulation

CIRCULAR = "workbench/conference/circulars/<uuid:circular_id>/"

urlpatterns: list[URLPattern] = [
    path(
        "workbench/conference/topics/<uuid:topic_id>/circulate/",
        circulation.circulate_topic,
        name="circulate_topic",
    ),
    path(
        "workbench/conference/versions/<uuid:version_id>/circulate/",
        circulation.circulate_version,
        name="circulate_version",
    ),
    path(CIRCULAR, circulation.circular, name="circular"),
    path(f"{CIRCULAR}reply/", circulation.reply, name="circular_reply"),
    path(f"{CIRCULAR}remind/", circulation.remind, name="circular_remind"),
    path(f"{CIRCULAR}adoption.pdf", circulation.adoption, {"fmt": "pdf"}, name="adoption_pdf"),
    path(f"{CIRCULAR}adoption.docx", circulation.adoption, {"fmt": "docx"}, name="adoption_docx"),
    path("workbench/conference/replies/<uuid:reply_id>/handle/", circulation.handle, name="handle_comment"),
]
