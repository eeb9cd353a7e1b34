"""The record: opening report, minutes, annual report, archive, hand-over."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import record

ROOM = "workbench/conference/<uuid:conference_id>/record"

urlpatterns: list[URLPattern] = [
    path(f"{ROOM}/", record.record, name="record"),
    path(f"{ROOM}/opening-report.<str:fmt>", record.opening_report, name="opening_report"),
    path(f"{ROOM}/annual-report-<int:year>.<str:fmt>", record.annual_report, name="annual_report"),
    path(f"{ROOM}/archive/", record.archive, name="archive"),
    path(f"{ROOM}/handover/", record.handover, name="handover"),
]
