"""分工 by Excel: the sheet, what it is filled with already, and what only the meeting can check."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext as _now

from lianxi.domains.conference import queries
from lianxi.domains.conference.models import Conference, Rhythm, Task
from lianxi.kernel.spreadsheets.kinds import ImportKind
from lianxi.kernel.spreadsheets.sheets import Field, Row, Sheet, bare

KIND = "conference.tasks"
TITLE = "任务分工"


def kind_of(conference: Conference) -> ImportKind:
    """The meeting stands in the code, so that the jobs know whose tasks they check."""
    return ImportKind(
        code=f"{KIND}:{conference.pk}",
        title=TITLE,
        sheet=sheet_of(conference),
        check_task="lianxi.domains.conference.tasks.check_division",
        save_task="lianxi.domains.conference.tasks.save_division",
        permission="conference.edit",
    )


def sheet_of(conference: Conference) -> Sheet:
    papers = [(paper.pk, str(paper)) for paper in conference.papers.all()]
    leads = [(org.pk, org.name) for org in queries.possible_leads(conference)]
    fields = [(field.pk, field.name) for field in conference.fields.all()]
    return Sheet(
        TITLE,
        [
            Field("文件", name="paper", required=True, choices=papers, width=30),
            Field("类别", name="kind", required=True, choices=words_of(Task.Kind)),
            Field("序号", name="number", required=True, kind="int", also=("编号",)),
            Field("任务名称", name="title", width=40, help="照系统里的，供核对", also=("任务", "名称")),
            Field("牵头单位", name="lead", required=True, choices=leads, width=24),
            Field("完成期限", name="deadline", kind="date", also=("期限",)),
            Field("开始日期", name="starts_on", kind="date", also=("开始",)),
            Field("目标和指标", name="goal", width=40, also=("目标", "指标"), help="能数得出来最好"),
            *([Field("合作领域", name="field", choices=fields)] if fields else []),
            Field("责任领导", name="leader", longest=80),
            Field("责任人", name="handler", longest=80),
            Field("经费来源", name="budget", longest=120),
            Field("报送周期", name="rhythm", choices=words_of(Rhythm)),
        ],
        notes=["每项任务一行，不要改文件、类别、序号；不分工的行整行删去。"],
    )


def words_of(choices: type[models.TextChoices]) -> list[tuple[Any, str]]:
    return [(choice.value, str(choice.label)) for choice in choices]


def rows_of(tasks: Iterable[Task]) -> list[dict[str, Any]]:
    """As the template shows them already."""
    return [
        {
            "paper": task.paper_id,
            "kind": task.kind,
            "number": task.number,
            "title": task.title,
            "lead": task.lead_id,
            "deadline": task.deadline,
            "starts_on": task.starts_on,
            "goal": task.goal,
            "field": task.field_id,
            "leader": task.leader,
            "handler": task.handler,
            "budget": task.budget,
            "rhythm": task.rhythm,
        }
        for task in tasks
        if task.state not in (Task.State.CLOSED, Task.State.CANCELLED)
    ]


def check_rows(conference: Conference, rows: list[Row]) -> None:
    """The task exists, once, under this name, and may still be divided."""
    tasks = {(t.paper_id, t.kind, t.number): t for t in Task.objects.of_conference(conference)}
    seen: dict[tuple[Any, ...], int] = {}
    for row in rows:
        key = (row["paper"], row["kind"], row["number"])
        first = seen.setdefault(key, row.number)
        if first != row.number:
            row.refuse("number", _now("和第 %(first)s 行是同一项任务。") % {"first": first})
        elif (task := tasks.get(key)) is None:
            row.refuse("number", _now("没有这一项，请照模板里的文件、类别、序号填。"))
        else:
            _check_row(row, task)


def _check_row(row: Row, task: Task) -> None:
    if row["title"] and bare(row["title"]) != bare(task.title):
        told = {"label": task.label, "title": task.title}
        row.refuse("title", _now("%(label)s是“%(title)s”，是不是填错了行？") % told)
    if row["deadline"] and row["starts_on"] and row["deadline"] < row["starts_on"]:
        row.refuse("deadline", _now("完成期限不能早于开始日期。"))
    if task.state in (Task.State.CLOSED, Task.State.CANCELLED):
        state = task.get_state_display()
        row.refuse("", _now("任务%(state)s，不能再改分工，请删去这一行。") % {"state": state})
