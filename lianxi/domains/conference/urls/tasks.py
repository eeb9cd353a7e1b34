"""Tasks: dividing, claiming, reporting."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import reports, work

urlpatterns: list[URLPattern] = [
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
