"""Joint papers: drafting, amendments, countersigning, issue."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views.papers import (
    amending,
    comparing,
    drafting,
    files,
    issuing,
    living,
    room,
    signing,
)

MEETING, PAPER = (
    "workbench/conference/<uuid:conference_id>/papers",
    "workbench/conference/papers/<uuid:paper_id>",
)

urlpatterns: list[URLPattern] = [
    path("conference/papers/<uuid:paper_id>/", living.paper, name="paper"),
    path("conference/papers/<uuid:paper_id>/<int:number>.<str:form>", files.download, name="paper_file"),
    path(f"{MEETING}/", room.papers, name="papers"),
    path(f"{MEETING}/draft/", room.draft, name="draft_paper"),
    path(f"{MEETING}/minutes/", room.minutes, name="draft_minutes"),
    path(f"{PAPER}/", drafting.text, name="paper_text"),
    path(f"{PAPER}/edit/", drafting.edit, name="edit_paper"),
    path(f"{PAPER}/read-in/", drafting.read_in, name="read_in_paper"),
    path(f"{PAPER}/compare/", comparing.compare, name="compare_paper"),
    path(f"{PAPER}/amendments/", amending.amendments, name="amendments"),
    path(f"{PAPER}/amendments/propose/", amending.propose, name="propose_amendment"),
    path(f"{PAPER}/countersign/", signing.countersign, name="countersign"),
    path(f"{PAPER}/put/", signing.put, name="put_to_signature"),
    path(f"{PAPER}/remind/", signing.remind, name="remind_signers"),
    path(f"{PAPER}/issue/", issuing.issue, name="issue_paper"),
    path(f"{PAPER}/archive/", issuing.archive, name="archive_paper"),
    path(f"{PAPER}/tasks/", issuing.tasks, name="paper_tasks"),
    path("workbench/conference/papers/copies/<uuid:copy_id>/", issuing.copy, name="paper_copy"),
]
