"""The year's report in the order of the clauses, and the opening report: data in, official paper out.

Paper speaks Chinese, whatever language the officer reads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from django.urls import reverse
from django.utils.translation import override

from lianxi.domains.conference.models import Conference, Figure, Paper, ReportVersion, Task
from lianxi.domains.conference.rules.account import Account, Fate, told
from lianxi.kernel.documents.layout import Bars, Block, Heading, Official, Para, Picture, Table
from lianxi.kernel.figures import JointFigure, Unit
from lianxi.kernel.web import words

MOST_PICTURES = 2  # beside one task
MOST_FIGURES = 8  # bars of one chart


@override("zh-hans")
def opening_report(
    conference: Conference, before: Conference, accounts: list[Account], on: dt.date
) -> Official:
    """上次会议议定事项落实情况: the first item of business, from data (J-32)."""
    body: list[Block] = [
        Para(
            f"{before.title}（{words.day(before.day_held)}）{told(accounts)}。截至{words.day(on)}，情况如下。"
        )
    ]
    numbers = iter("一二三四")
    for fate, found in groupby(
        sorted(accounts, key=lambda one: list(Fate).index(one.fate)), lambda one: one.fate
    ):
        chosen = list(found)
        body.append(Heading(1, f"{next(numbers)}、{fate.label}（{len(chosen)}项）"))
        body += [Para(_line(one), lead=f"{one.task.label}　") for one in chosen]
    return _report(conference, f"关于{before.short_name}议定事项落实情况的报告", body, on)


@override("zh-hans")
def annual_report(
    conference: Conference,
    year: int,
    accounts: list[Account],
    newest: Mapping[object, list[ReportVersion]],
    figures: Sequence[JointFigure],
    pictures: Mapping[object, list[tuple[bytes, str]]],
    on: dt.date,
) -> Official:
    """The year in the order of the clauses, with figures, charts and photographs (J-35)."""
    body: list[Block] = [Para(f"{year}年，{told(accounts)}。各项任务按工作意见的条款顺序报告如下。")]
    if chart := _progress_chart(accounts):
        body.append(chart)
    numeral = iter("一二三四五六七八九十")
    for paper, found in groupby(accounts, key=lambda one: one.task.paper):
        body.append(Heading(1, f"{next(numeral, '')}、{_paper(paper)}"))
        for one in found:
            body += _task(one, newest.get(one.task.pk, []), figures, pictures.get(one.task.pk, []))
    body += _joint(figures, next(numeral, ""))
    body += _wishes(newest, next(numeral, ""))
    return _report(conference, f"{conference.alliance.name}{year}年度工作报告", body, on)


def _report(conference: Conference, title: str, body: list[Block], on: dt.date) -> Official:
    return Official(
        kind="plain",
        issuers=[conference.steering_region.name + "总工会"],
        number="",
        title=title,
        body=body,
        dated=on,
        live_url=reverse("conference:record", args=[conference.pk]),
    )


def _line(one: Account) -> str:
    said = [one.task.title]
    if one.task.lead:
        said.append(f"{one.task.lead.display_name}牵头")
    if one.percent is not None:
        said.append(f"平均完成{one.percent}%")
    head = "，".join(said)
    return f"{head}。{one.why.rstrip('。')}。" if one.why else f"{head}。"


def _paper(paper: Paper) -> str:
    number = f"（{paper.document_number}）" if paper.document_number else ""
    return f"{paper}{number}"


def _task(
    one: Account,
    versions: list[ReportVersion],
    figures: Sequence[JointFigure],
    pictures: list[tuple[bytes, str]],
) -> list[Block]:
    blocks: list[Block] = [Heading(2, f"{one.task.label}　{one.task.title}"), Para(_standing(one))]
    blocks += [
        Para(
            f"{version.done.rstrip('。')}。{_counts(version)}",
            lead=f"{version.report.part.region.plain_name}　",
        )
        for version in versions
    ]
    told = {version.report.part_id for version in versions}
    silent = [part.region.plain_name for part in one.task.parts.all() if part.pk not in told]
    if silent and versions:
        blocks.append(Para(f"{'、'.join(silent)}没有采纳的报告。"))
    blocks += [Picture(content, caption) for content, caption in pictures[:MOST_PICTURES]]
    return blocks


def _standing(one: Account) -> str:
    said = [str(one.fate.label)]
    if one.percent is not None:
        said.append(f"平均完成{one.percent}%")
    if one.task.lead:
        said.append(f"{one.task.lead.display_name}牵头")
    if one.task.deadline:
        said.append(f"期限{words.day(one.task.deadline)}")
    return "，".join(said) + "。"


def _counts(version: ReportVersion) -> str:
    found = [f"{f.name}{f.value:,}{Figure.Unit(f.unit).label}" for f in version.figures.all()]
    return "、".join(found) + "。" if found else ""


def _progress_chart(accounts: Iterable[Account]) -> Bars | None:
    rows = [(one.task.label, float(one.percent), "%") for one in accounts if one.percent is not None]
    return Bars("各项任务平均完成进度", rows) if rows else None


def _joint(figures: Sequence[JointFigure], numeral: str) -> list[Block]:
    """Counted once; one chart per counting word, because 人次 are never measured against 家."""
    if not figures:
        return []
    blocks: list[Block] = [
        Heading(1, f"{numeral}、联合活动数据"),
        Para("每场活动只计一次；各地数按份额计入，合计等于总数。"),
        Table(
            head=["事项", "指标", "合计"],
            rows=[[f.subject, f.name, f"{f.total:,}{Unit(f.unit).label}"] for f in figures],
            widths=[8, 6, 4],
        ),
    ]
    for unit in Unit:
        rows = [(f.name, float(f.total), str(unit.label)) for f in figures if f.unit == unit][:MOST_FIGURES]
        if len(rows) > 1:
            blocks.append(Bars(f"以“{unit.label}”计的指标", rows))
    return blocks


def _wishes(newest: Mapping[object, list[ReportVersion]], numeral: str) -> list[Block]:
    """What the regions asked to be coordinated: matters for the next meeting."""
    asked = [
        (version.report.part.task, version)
        for versions in newest.values()
        for version in versions
        if version.to_coordinate
    ]
    if not asked:
        return []
    return [
        Heading(1, f"{numeral}、需协调事项"),
        *(
            Para(
                f"{_label(task)}：{version.to_coordinate}", lead=f"{version.report.part.region.plain_name}　"
            )
            for task, version in asked
        ),
    ]


def _label(task: Task) -> str:
    return f"{task.label}“{task.title}”"
