"""The living paper: every clause with its tasks, and the newest evidence of each."""

from __future__ import annotations

from django.db.models import Prefetch

from lianxi.domains.conference.models import Paper, Part, ReportVersion, Task, TaskQuerySet


def tasks_of_paper(paper: Paper) -> TaskQuerySet:
    """With parts and their accepted percent: two queries."""
    parts = Part.objects.with_percent().select_related("region", "org")
    return (
        Task.objects.filter(paper=paper)
        .exclude(state=Task.State.CANCELLED)
        .select_related("lead__region", "clause")
        .prefetch_related(Prefetch("parts", parts))
        .in_order()
    )


def newest_evidence(paper: Paper, user: object) -> dict[object, ReportVersion]:
    """By task: the accepted report decided last."""
    versions = (
        ReportVersion.objects.visible_to(user)
        .accepted()
        .filter(report__part__task__paper=paper)
        .select_related("report__part__region", "decision")
        .order_by("decision__at")
    )
    return {version.report.part.task_id: version for version in versions}
