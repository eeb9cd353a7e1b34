"""What the record of a meeting is built from: last meeting's tasks, a year's reports, what is still open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import F, Prefetch, Q

from lianxi.domains.conference.models import (
    Circular,
    CircularQuerySet,
    Conference,
    Evidence,
    Paper,
    PaperQuerySet,
    Part,
    Participant,
    ParticipantQuerySet,
    ReportFile,
    ReportVersion,
    Supervision,
    SupervisionQuerySet,
    Task,
    TaskQuerySet,
    Topic,
    TopicQuerySet,
    VersionQuerySet,
)
from lianxi.kernel.files.kinds import IMAGE_TYPES
from lianxi.kernel.files.models import File
from lianxi.kernel.trail.models import Event


def meeting_before(conference: Conference) -> Conference | None:
    """The last one that was closed before this one."""
    held = Conference.objects.closed().filter(alliance=conference.alliance).exclude(pk=conference.pk)
    if conference.held_on:
        held = held.filter(held_on__lt=conference.held_on)
    return held.newest_first().first()


def tasks_to_account_for(conference: Conference) -> TaskQuerySet:
    """Every task of a meeting with clause, lead, parts and their percent, in the order of the papers."""
    parts = Part.objects.live().with_percent().select_related("region", "org").order_by("region__code")
    return (
        Task.objects.filter(paper__conference=conference)
        .select_related("paper", "clause", "lead", "field")
        .prefetch_related(Prefetch("parts", parts), "closings__ruling", "milestones")
        .order_by("paper__position", "paper_id", "-kind", "number")
    )


def why_dropped(tasks: Iterable[Task]) -> dict[str, str]:
    """By task: the reason given when it was cancelled or suspended, from the trail."""
    keys = [str(task.pk) for task in tasks]
    found = Event.objects.filter(
        object_type=Task._meta.label_lower,
        object_id__in=keys,
        action__in=["task.cancelled", "task.suspended"],
    )
    return {event.object_id: event.note for event in found.order_by("id")}


def accepted_until(conference: Conference, last: dt.date) -> VersionQuerySet:
    """Accepted reports on periods that ended by ``last``, with figures; the newest of each part first."""
    return (
        ReportVersion.objects.accepted()
        .filter(report__part__task__paper__conference=conference, report__ends_on__lte=last)
        .select_related("report__part__region", "report__part__org", "report__part__task")
        .prefetch_related("figures")
        .order_by("report__part", "-report__ends_on", "-number")
    )


def photographs(conference: Conference, last: dt.date) -> list[tuple[object, File, str]]:
    """(task, file, caption) of pictures in accepted reports and evidence not withdrawn."""
    shown = ReportFile.objects.filter(
        version__report__part__task__paper__conference=conference,
        version__decision__outcome="accepted",
        version__report__ends_on__lte=last,
        file__media_type__in=IMAGE_TYPES,
    ).annotate(task_id=F("version__report__part__task"))
    proof = Evidence.objects.filter(
        part__task__paper__conference=conference, withdrawn_at=None, file__media_type__in=IMAGE_TYPES
    ).annotate(task_id=F("part__task"))
    found = [(row.task_id, row.file, row.caption) for row in shown.select_related("file").order_by("id")]
    rows = proof.select_related("file").order_by("id")
    return found + [(row.task_id, row.file, row.title) for row in rows if row.file]


def attachments(conference: Conference) -> list[tuple[str, File]]:
    """(folder, file) of everything handed in for the tasks of a meeting."""
    shown = ReportFile.objects.filter(version__report__part__task__paper__conference=conference)
    proof = Evidence.objects.filter(part__task__paper__conference=conference, file__isnull=False)
    found = [("进展报告", row.file) for row in shown.select_related("file").order_by("id")]
    return found + [("佐证材料", row.file) for row in proof.select_related("file").order_by("id") if row.file]


def open_circulars(conference: Conference, on: dt.date) -> CircularQuerySet:
    return Circular.objects.filter(conference=conference, due_on__gte=on).select_related("topic", "version")


def unfinished_papers(conference: Conference) -> PaperQuerySet:
    """Drafts nobody has issued."""
    waiting = (Paper.State.DRAFTING, Paper.State.COUNTERSIGNING, Paper.State.ADOPTED)
    return Paper.objects.filter(conference=conference, state__in=waiting).select_related("org")


def all_supervisions(conference: Conference) -> SupervisionQuerySet:
    cases = Supervision.objects.filter(part__task__paper__conference=conference)
    return cases.select_related("part__region", "part__task").order_by("id")


def live_supervisions(conference: Conference) -> SupervisionQuerySet:
    return all_supervisions(conference).filter(closed_at=None)


def topics_left(conference: Conference) -> TopicQuerySet:
    """Submitted topics of this meeting and the backlog that were neither agreed nor withdrawn."""
    here = Q(conference=conference) | Q(conference=None)
    sent = Topic.objects.filter(here, alliance=conference.alliance, submitted_at__isnull=False)
    done = sent.in_state(Topic.State.AGREED, Topic.State.WITHDRAWN).values("pk")
    return sent.exclude(pk__in=done).select_related("org").with_state().order_by("id")


def contacts(conference: Conference) -> ParticipantQuerySet:
    """Who came, by federation: the people the next host will call."""
    return (
        Participant.objects.filter(conference=conference, reply=Participant.Reply.COMING)
        .select_related("region", "org")
        .order_by("region__code", "rank", "id")
    )
