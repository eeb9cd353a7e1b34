"""Clauses become tasks: made when the paper issues, or tied to tasks that exist already."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.papers.holding import hold, refuse_stranger
from lianxi.domains.conference.models import Clause, Line, Paper, Part, Task
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

TITLE_LENGTH = 200


@transaction.atomic
def make_tasks(paper: Paper, *, by: User, clauses: Mapping[str, str]) -> list[Task]:
    """Each chosen clause (key → kind of task) becomes a task with a part for every party."""
    refuse_stranger(paper, by)
    hold(paper)
    if not paper.is_public:
        raise Refused(_("任务随文件印发；文件还没有印发，先不能列任务"))
    version = queries.newest_version(paper)
    assert version is not None  # an issued paper was adopted
    lines = [line for line in version.wording.lines if line.key in clauses]
    _refuse_unknown(clauses, lines)
    known = {clause.key: clause for clause in paper.clauses.all()}
    if taken := paper.tasks.filter(clause__key__in=clauses).select_related("clause").first():
        raise Refused(_("“%(task)s”已经列为任务，不必再列") % {"task": taken})
    tasks = [_task(paper, known[line.key], line, clauses[line.key]) for line in lines]
    regions = [party.region_id for party in paper.conference.parties.all()]
    Part.objects.bulk_create(Part(task=task, region_id=region) for task in tasks for region in regions)
    labels = [task.title for task in tasks]
    trail.record(
        "paper.tasks_made", paper, by=by, what=f"把{len(tasks)}条列为任务", new={"任务": "；".join(labels)}
    )
    pages.expire()
    return tasks


@transaction.atomic
def link_task(task: Task, *, by: User, key: str) -> Task:
    """This clause is where the task comes from."""
    paper = task.paper
    refuse_stranger(paper, by)
    clause = queries.clause_of(paper, key)
    if clause is None:
        raise Refused(_("没有这一条，请刷新以后再选"))
    return _tie(task, clause, by, f"把“{task}”连到条款")


@transaction.atomic
def unlink_task(task: Task, *, by: User) -> Task:
    refuse_stranger(task.paper, by)
    return _tie(task, None, by, f"解除“{task}”和条款的联系")


def _tie(task: Task, clause: Clause | None, by: User, what: str) -> Task:
    old = str(task.clause or "")
    task.clause = clause
    task.save(update_fields=["clause"])
    trail.record(
        "task.clause_set", task, by=by, what=what, old={"条款": old}, new={"条款": str(clause or "")}
    )
    pages.expire()
    return task


def _task(paper: Paper, clause: Clause, line: Line, kind: str) -> Task:
    last = paper.tasks.filter(kind=kind).aggregate(Max("number"))["number__max"]
    return Task.objects.create(
        paper=paper,
        clause=clause,
        kind=kind,
        number=(last or 0) + 1,
        title=_title(line),
        text=line.words,
    )


def _title(line: Line) -> str:
    """The heading without its number, else the first sentence."""
    words = rules.without_number(line.heading or line.text.split("。")[0].split("\n")[0])
    return words if len(words) <= TITLE_LENGTH else f"{words[: TITLE_LENGTH - 1]}…"


def _refuse_unknown(clauses: Mapping[str, str], lines: list[Line]) -> None:
    if not clauses:
        raise Refused(_("请选择要列为任务的条款"))
    if len(lines) < len(clauses):
        raise Refused(_("选的条款不在定稿里，请刷新以后再选"))
    if not set(clauses.values()) <= set(Task.Kind.values):
        raise Refused(_("请选择任务或者竞赛"))
