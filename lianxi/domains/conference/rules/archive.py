"""归档: what a meeting leaves behind, file by file. Machine-readable beside printable, attachments as they came."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.timezone import localtime

from lianxi.domains.conference.models import Conference, Paper, PaperVersion, Supervision
from lianxi.domains.conference.queries import record as queries
from lianxi.domains.conference.rules.account import Account
from lianxi.domains.conference.rules.papers import official
from lianxi.kernel.documents.docx import to_docx
from lianxi.kernel.documents.pdf import to_pdf
from lianxi.kernel.files.models import File
from lianxi.kernel.files.names import clean_name
from lianxi.kernel.trail.models import Event

Entry = tuple[str, bytes]


def entries(conference: Conference, accounts: list[Account], cases: Iterable[Supervision]) -> Iterator[Entry]:
    """Every file with its path, one after the other, so that progress can be told between them."""
    for paper in conference.papers.all():
        yield from _paper(paper)
    yield (
        "任务/任务台账.csv",
        _csv(["任务", "名称", "牵头", "期限", "结果", "平均进度", "说明"], map(_task_row, accounts)),
    )
    yield (
        "督办/督办台账.csv",
        _csv(["任务", "地区", "来由", "立项", "办结", "办结意见"], map(_case_row, cases)),
    )
    for number, (folder, file) in enumerate(_attachments(conference), start=1):
        yield f"附件/{folder}/{number:04d}-{clean_name(file.name)}", file.path.read_bytes()
    yield "经过/经过.json", _trail(conference)


def _paper(paper: Paper) -> Iterator[Entry]:
    """Every version as it was signed, its signatures, and the last one on paper."""
    folder = f"文件/{paper.position:02d}-{clean_name(str(paper))}"
    versions = list(
        paper.versions.prefetch_related("signatures__region", "signatures__by").order_by("number")
    )
    for version in versions:
        yield f"{folder}/第{version.number}稿-{version.digest[:12]}.json", version.canonical.encode()
        if signatures := _signatures(version):
            yield f"{folder}/第{version.number}稿-会签.json", signatures
    if versions:
        printed = official(paper, versions[-1])
        yield f"{folder}/{clean_name(str(paper))}.pdf", to_pdf(printed)
        yield f"{folder}/{clean_name(str(paper))}.docx", to_docx(printed)


def _signatures(version: PaperVersion) -> bytes:
    rows = [
        {
            "region": signature.region.code,
            "answer": signature.answer,
            "sha256": signature.digest,
            "comment": signature.comment,
            "by": signature.by.name,
            "office": signature.office,
            "at": signature.at.isoformat(),
        }
        for signature in version.signatures.all()
    ]
    return _json(rows) if rows else b""


def _task_row(one: Account) -> list[object]:
    task = one.task
    percent = "" if one.percent is None else one.percent
    return [task.label, task.title, task.lead or "", task.deadline or "", one.fate.label, percent, one.why]


def _case_row(case: Supervision) -> list[object]:
    part = case.part
    return [
        part.task.title,
        part.region.plain_name,
        case.get_origin_display(),
        f"{localtime(case.opened_at):%Y-%m-%d}",
        f"{localtime(case.closed_at):%Y-%m-%d}" if case.closed_at else "",
        case.conclusion,
    ]


def _attachments(conference: Conference) -> Iterator[tuple[str, File]]:
    for topic in conference.topics.filter(submitted_at__isnull=False, is_secret=False):
        yield from (("议题", row.file) for row in topic.files.select_related("file"))
    yield from queries.attachments(conference)


def _trail(conference: Conference) -> bytes:
    """经过 of the meeting, its papers and tasks: who did what, in what office, when."""
    keys = [str(conference.pk)]
    for paper in conference.papers.all():
        keys += [str(paper.pk), *map(str, paper.tasks.values_list("pk", flat=True))]
    fields = ("at", "actor_name", "office", "action", "what", "object_label", "old", "new", "note")
    rows = Event.objects.filter(object_id__in=keys).order_by("id").values(*fields)
    return _json([row | {"at": row["at"].isoformat()} for row in rows])


def _csv(head: list[str], rows: Iterable[list[object]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
