"""The division of a whole meeting out of one filled sheet: all rows or none."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions.tasks.dividing import assign_lead
from lianxi.domains.conference.models import Conference, Field, Task
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.sheets import Row, at

WORDS = ("goal", "leader", "handler", "budget")


@transaction.atomic
def enter_division(conference: Conference, rows: Iterable[Row], by: User) -> None:
    """Each row names a task by its number, and who leads it by when."""
    tasks = {(task.paper_id, task.kind, task.number): task for task in _tasks(conference)}
    leads = {org.pk: org for org in Organisation.objects.filter(region__in=conference.regions.all())}
    fields = {field.pk: field for field in conference.fields.all()}
    for row in rows:
        with at(row):
            task = tasks.get((row["paper"], row["kind"], row["number"]))
            if task is None:
                raise Refused(_("没有这项任务，请重新检查"))
            _divide(task, row, leads, fields, by)


def _divide(
    task: Task,
    row: Row,
    leads: dict[UUID, Organisation],
    fields: dict[UUID, Field],
    by: User,
) -> None:
    details = {name: row[name] or "" for name in WORDS}
    assign_lead(
        task,
        by=by,
        org=leads[row["lead"]],
        deadline=row["deadline"],
        starts_on=row["starts_on"],
        field=fields[key] if (key := row.values.get("field")) else None,
        rhythm=row["rhythm"] or task.rhythm,
        **details,
    )


def _tasks(conference: Conference) -> Iterable[Task]:
    return Task.objects.of_conference(conference).select_related(
        "lead__region", "field", "paper__conference__host", "paper__conference__org__region"
    )
