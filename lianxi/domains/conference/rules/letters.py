"""What a letter of supervision says, and its form on paper."""

from __future__ import annotations

from collections.abc import Collection

from django.utils import timezone

from lianxi.domains.conference.models import Rung, Supervision
from lianxi.domains.conference.queries.terms import Terms
from lianxi.kernel.documents.layout import Official, Para


def draft(case: Supervision, rungs: Collection[Rung], terms: Terms) -> str:
    """The text an officer starts from; Chinese whatever language the officer reads: it is a document."""
    task, part = case.part.task, case.part
    slips = [
        f"{timezone.localtime(rung.at):%-m月%-d日}{Rung.Kind(rung.kind).label}（{rung.because}）"
        for rung in rungs
        if rung.because
    ]
    said = [
        f"{task.conference.year}年联席会议议定的{task.label}“{task.title}”，由你单位负责{part.region.plain_name}部分。",
        f"截至目前完成进度{part.percent or 0}%。",
        "已先后发出：" + "；".join(slips) + "。" if slips else "",
        f"请在{terms.letter_answer}个工作日内书面反馈工作进展、存在问题和完成时限，并抓紧推进。",
    ]
    return "\n".join(line for line in said if line)


def official(case: Supervision, letter: Rung) -> Official:
    """信函格式 (GB/T 9704-2012, 10.1)."""
    body = case.part.org or case.part.region
    return Official(
        kind="letter",
        issuers=[case.org.name],
        number=letter.document_number,
        title=f"关于{case.part.task.title}的督办函",
        addressees=f"{body}：",
        body=[Para(line) for line in letter.text.splitlines() if line.strip()],
        signatories=[case.org.name],
        dated=timezone.localdate(letter.at),
        live_url=case.get_absolute_url(),
    )
