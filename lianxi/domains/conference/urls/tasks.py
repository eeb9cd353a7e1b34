"""Tasks: the room, dividing, claiming, closing, time, evidence, reports."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import reports, work
from lianxi.domains.conference.views.tasks import doing, page, room

MEETING = "workbench/conference/<uuid:conference_id>"
TASK = "workbench/conference/tasks/<uuid:task_id>"
PART = "workbench/conference/parts/<uuid:part_id>"
REPORT = "workbench/conference/reports/<uuid:report_id>"

urlpatterns: list[URLPattern] = [
    path(f"{MEETING}/tasks/", room.tasks, name="tasks"),
    path(f"{MEETING}/tasks/import/", room.import_tasks, name="import_tasks"),
    path(f"{MEETING}/reports/", reports.region_reports, name="region_reports"),
    path(f"{TASK}/", page.work_task, name="work_task"),
    path(f"{TASK}/divide/", work.divide, name="divide"),
    path(f"{TASK}/closing/", doing.apply_for_closing, name="apply_for_closing"),
    path(f"{TASK}/suspend/", doing.suspend, name="suspend_task"),
    path(f"{TASK}/resume/", doing.resume, name="resume_task"),
    path(f"{TASK}/cancel/", doing.cancel, name="cancel_task"),
    path(f"{TASK}/milestones/", doing.add_milestone, name="add_milestone"),
    path(f"{TASK}/extension/", doing.ask_extension, name="ask_extension"),
    path(f"{TASK}/extension/<uuid:extension_id>/", doing.decide_extension, name="decide_extension"),
    path(f"{TASK}/chase/", doing.chase, name="chase_task"),
    path(
        "workbench/conference/milestones/<uuid:milestone_id>/", doing.reach_milestone, name="reach_milestone"
    ),
    path("workbench/conference/closings/<uuid:closing_id>/", doing.rule_on_closing, name="rule_on_closing"),
    path(f"{PART}/", page.part, name="part"),
    path(f"{PART}/claim/", work.claim, name="claim"),
    path(f"{PART}/evidence/", doing.add_evidence, name="add_evidence"),
    path(f"{PART}/report/", reports.write_report, name="write_report"),
    path(
        "workbench/conference/evidence/<uuid:evidence_id>/withdraw/",
        doing.withdraw_evidence,
        name="withdraw_evidence",
    ),
    path("workbench/conference/evidence/<uuid:evidence_id>/file/", doing.evidence_file, name="evidence_file"),
    path(f"{REPORT}/", reports.report, name="report"),
    path(f"{REPORT}/accept/", reports.accept_report, name="accept_report"),
    path(f"{REPORT}/return/", reports.return_report, name="return_report"),
    path("workbench/conference/report-files/<uuid:file_id>/", doing.report_file, name="report_file"),
]
