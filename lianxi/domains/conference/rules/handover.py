"""轮值交接: what is open, whom to call, which drafts lie about, when one host hands over to the next."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import override

from lianxi.domains.conference.models import (
    Circular,
    Conference,
    Paper,
    Participant,
    Supervision,
    Task,
    Topic,
)
from lianxi.domains.conference.queries import record as queries
from lianxi.kernel.documents.layout import Block, Heading, Official, Para, Table
from lianxi.kernel.web import words


@dataclass(frozen=True)
class Pack:
    tasks: list[Task]
    cases: list[Supervision]
    circulars: list[Circular]
    papers: list[Paper]
    topics: list[Topic]
    people: list[Participant]

    @property
    def open_count(self) -> int:
        return len(self.tasks) + len(self.cases) + len(self.circulars) + len(self.papers) + len(self.topics)


def pack_of(conference: Conference, on: dt.date) -> Pack:
    """Six queries and their prefetches, whatever the size of the meeting."""
    return Pack(
        tasks=[task for task in queries.tasks_to_account_for(conference) if task.is_live],
        cases=list(queries.live_supervisions(conference)),
        circulars=list(queries.open_circulars(conference, on)),
        papers=list(queries.unfinished_papers(conference)),
        topics=[topic for topic in queries.topics_left(conference) if not topic.is_secret],
        people=list(queries.contacts(conference)),
    )


@override("zh-hans")
def official(conference: Conference, pack: Pack) -> Official:
    """The list both hosts sign."""
    host, following = conference.steering_region, conference.next_host
    body: list[Block] = [
        Para(
            f"{conference.title}闭会后，轮值工作由{host}总工会移交{following}总工会。"
            if following
            else f"{conference.title}的轮值工作移交清单，下次轮值待定。"
        )
    ]
    body += _part(
        "一、未办结任务",
        ["任务", "牵头", "期限"],
        [
            [
                f"{task.label}　{task.title}",
                task.lead.display_name if task.lead else "待定",
                words.day(task.deadline) if task.deadline else "待定",
            ]
            for task in pack.tasks
        ],
    )
    body += _part(
        "二、正在办理的督办",
        ["任务", "地区"],
        [[c.part.task.title, c.part.region.plain_name] for c in pack.cases],
    )
    body += _part(
        "三、正在征求意见", ["事项", "截止"], [[str(c), words.day(c.due_on)] for c in pack.circulars]
    )
    body += _part(
        "四、未印发文稿", ["文件", "状态"], [[str(p), str(p.get_state_display())] for p in pack.papers]
    )
    body += _part(
        "五、未列入议程的议题",
        ["议题", "提出单位", "状态"],
        [[t.title, t.org.display_name, str(t.state.label)] for t in pack.topics],
    )
    body += _part(
        "六、联络人员", ["单位", "姓名", "职务"], [[p.org.display_name, p.name, p.title] for p in pack.people]
    )
    names = [f"{host}总工会", f"{following}总工会"] if following else [f"{host}总工会"]
    return Official(
        kind="plain",
        issuers=names[:1],
        number="",
        title=f"{conference.short_name}轮值交接清单",
        body=body,
        signature_boxes=names,
        live_url=reverse("conference:handover", args=[conference.pk]),
    )


def _part(title: str, head: list[str], rows: list[list[str]]) -> list[Block]:
    return [Heading(1, title), Table(head=head, rows=rows) if rows else Para("无。")]
