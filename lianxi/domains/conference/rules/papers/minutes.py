"""会议纪要 out of what the meeting recorded: decisions, tasks, reservations. Not speeches.

Written in Chinese whatever language the officer reads: the words are to be signed.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import override

from lianxi.domains.conference.models import (
    ClauseText,
    Conference,
    Line,
    Outcome,
    Participant,
    Voice,
    Wanted,
    Wording,
)
from lianxi.domains.conference.queries import agenda, attendance
from lianxi.domains.conference.rules.papers.numbering import numeral
from lianxi.kernel.web import words

Level = ClauseText.Level


@override("zh-hans")
def minutes_of(conference: Conference) -> Wording:
    outcomes = list(agenda.outcomes_of(conference))
    decisions = [outcome for outcome in outcomes if outcome.kind == Wanted.DECISION]
    tasks = [outcome for outcome in outcomes if outcome.kind == Wanted.TASK]
    parts = [
        ("议定事项", [(str(outcome.item), outcome.text) for outcome in decisions]),
        ("任务安排", [(_task_title(outcome), _task_text(outcome)) for outcome in tasks]),
        ("保留意见", [(str(outcome.item), _reservations(outcome)) for outcome in decisions]),
        ("出席人员", _present(conference)),
    ]
    filled = [(title, [row for row in rows if row[1]]) for title, rows in parts]
    lines = [Line(Level.PREAMBLE, "", _opening(conference))]
    for n, (title, rows) in enumerate(((t, r) for t, r in filled if r), start=1):
        lines.append(Line(Level.FIRST, f"{numeral(n)}、{title}", ""))
        lines += [
            Line(Level.SECOND, f"（{numeral(m)}）{heading}", text)
            for m, (heading, text) in enumerate(rows, 1)
        ]
    return Wording.of(f"{conference.title}纪要", lines)


def _opening(conference: Conference) -> str:
    """2022年9月9日，长三角工会联席会议以视频连线方式召开。上海市总工会……参加。会议议定以下事项。"""
    day = conference.day_held
    if conference.mode == Conference.Mode.REMOTE:
        where = "以视频连线方式"
    else:
        where = f"在{conference.place}" if conference.place else ""
    names = "、".join(party.federation.name for party in conference.parties.all())
    when = f"{words.day(day)}（{words.weekday(day)}）"
    return f"{when}，{conference.title}{where}召开，{names}参加。现将会议议定的事项纪要如下。"


def _task_title(outcome: Outcome) -> str:
    task = getattr(outcome, "task", None)
    return str(task or outcome.item)


def _task_text(outcome: Outcome) -> str:
    task = getattr(outcome, "task", None)
    said = [outcome.text.rstrip("。")]
    if task and task.lead:
        said.append(f"由{task.lead.name}牵头")
    if task and task.deadline:
        said.append(f"{words.day(task.deadline)}前完成")
    return "，".join(said) + "。"


def _reservations(outcome: Outcome) -> str:
    reserved = [voice for voice in outcome.voices.all() if voice.answer == Voice.Answer.RESERVE]
    return "\n".join(f"{voice.region.plain_name}同意，保留意见：{voice.comment}" for voice in reserved)


def _present(conference: Conference) -> list[tuple[str, str]]:
    """Who signed in, by federation and rank."""
    people = [person for person in attendance.people_of(conference) if hasattr(person, "sign_in")]
    return [
        (party.federation.name, _named(person for person in people if person.region_id == party.region_id))
        for party in conference.parties.all()
    ]


def _named(people: Iterable[Participant]) -> str:
    return "、".join(f"{person.title}{person.name}" for person in people)
