"""The paper as it is printed: 会签稿 with fingerprint and boxes before adoption, the joint paper after.

Paper speaks Chinese, whatever language the officer reads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from lianxi.domains.conference.models import ClauseText, Paper, PaperVersion, Task
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules.papers.rights import issuers
from lianxi.kernel.documents.layout import Annex, Block, Heading, Official, Para, Table
from lianxi.kernel.web import words

LEVELS: dict[int, Literal[1, 2, 3]] = {
    ClauseText.Level.FIRST: 1,
    ClauseText.Level.SECOND: 2,
    ClauseText.Level.THIRD: 3,
}


@override("zh-hans")
def official(paper: Paper, version: PaperVersion) -> Official:
    is_final = paper.is_adopted and version.pk == paper.adoption.version_id
    orgs = issuers(paper)
    body = body_of(version) if is_final else [*_draft_mark(paper, version), *body_of(version)]
    return Official(
        issuers=[org.name for org in orgs],
        number=_number(paper, version, is_final=is_final),
        title=version.title,
        body=body,
        annexes=_annexes(paper, version, is_final=is_final),
        signatories=[org.name for org in orgs] if is_final else (),
        dated=_dated(paper) if is_final else None,
        signature_boxes=() if is_final else [org.name for org in orgs],
        printed_by=f"{paper.org.name}办公室" if paper.is_public and is_final else "",
        printed_on=paper.issued_on if is_final else None,
        live_url=_live(paper),
        kind="plain" if paper.kind == Paper.Kind.MINUTES or not is_final else "red",
    )


def body_of(version: PaperVersion) -> list[Block]:
    """一、 in 黑体, （一） in 楷体, their numbers as they were signed."""
    blocks: list[Block] = []
    for line in version.wording.lines:
        if line.heading and line.level in LEVELS:
            blocks.append(Heading(LEVELS[line.level], line.heading))
        elif line.heading:
            blocks.append(Para(line.heading))
        if line.text:
            blocks.append(Para(line.text))
    return blocks


def _draft_mark(paper: Paper, version: PaperVersion) -> list[Block]:
    if paper.is_adopted:
        what = f"这是第{version.number}稿，不是各方签署的文本。"
    elif paper.is_signing:
        what = "各方签署同一文本以后才通过；文字有改动，已签的作废。"
    else:
        what = "还没有提交会签，文字可能还会改。"
    return [
        Para(what, lead=f"{_mark(paper)}　"),
        Para(version.fingerprint, lead="文本指纹　", style="flush"),
    ]


def _number(paper: Paper, version: PaperVersion, *, is_final: bool) -> str:
    if is_final:
        return paper.document_number
    return f"{_mark(paper)}·第{version.number}稿"


def _mark(paper: Paper) -> str:
    return "旧稿" if paper.is_adopted else "会签稿"


def _dated(paper: Paper) -> dt.date:
    return paper.issued_on or timezone.localdate(paper.adoption.at)


def _annexes(paper: Paper, version: PaperVersion, *, is_final: bool) -> list[Annex]:
    annexes = []
    if is_final and (table := task_table(paper)):
        annexes.append(Annex("任务分解表", [table]))
    if not paper.is_public and (record := _record(version)):
        annexes.append(Annex("会签记录", [record]))
    return annexes


def task_table(paper: Paper) -> Table | None:
    """任务分解表: what, by whom, until when."""
    tasks = list(paper.tasks.in_order().select_related("lead", "clause").prefetch_related("parts__region"))
    if not tasks:
        return None
    return Table(
        head=["序号", "任务", "牵头单位", "参加地区", "完成期限"],
        rows=[_task_row(task) for task in tasks],
        widths=[5, 11, 6, 5, 8],
    )


def _task_row(task: Task) -> list[str]:
    taking_part = [part.region for part in task.parts.all() if part.state != "excused"]
    regions = sorted(taking_part, key=lambda region: region.code)
    return [
        task.label,
        task.title,
        task.lead.display_name if task.lead else "另行分工",
        "".join(region.short for region in regions),
        words.day(task.deadline) if task.deadline else "另行确定",
    ]


def _record(version: PaperVersion) -> Table | None:
    seats = [
        seat for seat in queries.seats_of(version.paper) if seat.word and seat.word.version_id == version.pk
    ]
    rows = [
        [
            str(seat.word.org),
            f"{seat.word.by.name}（{seat.word.office}）",
            "\n".join(filter(None, [str(seat.word.get_answer_display()), seat.word.comment])),
            words.moment(seat.word.at),
        ]
        for seat in seats
        if seat.word
    ]
    return Table(head=["单位", "签署人", "意见", "时间"], rows=rows, widths=[5, 6, 7, 5]) if rows else None


def _live(paper: Paper) -> str:
    """What everybody may open once it is issued; before that, the room of those who sign."""
    return paper.get_absolute_url() if paper.is_public else reverse("conference:countersign", args=[paper.pk])


def clauses_of(version: PaperVersion | None) -> Sequence[tuple[str, str]]:
    """As the comparison takes them."""
    return [(line.key, line.words) for line in version.wording.lines] if version else []
