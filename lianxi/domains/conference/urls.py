"""Addresses of the joint conference, in the order a visitor meets them."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import desk, public, reports, work

app_name = "conference"
urlpatterns: list[URLPattern] = [
    path("conference/", public.conferences, name="list"),
    path("conference/tasks/", public.grid, name="grid"),
    path("conference/tasks/<uuid:task_id>/", public.task, name="task"),
    path("conference/<uuid:conference_id>/", public.detail, name="detail"),
    path("workbench/conference/", desk.desk, name="desk"),
    path("workbench/conference/enter/", desk.enter, name="enter"),
    path("workbench/conference/<uuid:conference_id>/", desk.desk_conference, name="desk_conference"),
    path("workbench/conference/<uuid:conference_id>/settle/", desk.settle, name="settle"),
    path("workbench/conference/tasks/<uuid:task_id>/divide/", work.divide, name="divide"),
    path("workbench/conference/parts/<uuid:part_id>/claim/", work.claim, name="claim"),
    path("workbench/conference/parts/<uuid:part_id>/report/", reports.write_report, name="write_report"),
    path("workbench/conference/reports/<uuid:report_id>/", reports.report, name="report"),
    path(
        "workbench/conference/reports/<uuid:report_id>/accept/", reports.accept_report, name="accept_report"
    ),
    path(
        "workbench/conference/reports/<uuid:report_id>/return/", reports.return_report, name="return_report"
    ),
]
