"""Which clauses look like tasks: those numbered （一） under a heading that says so."""

from __future__ import annotations

from collections.abc import Sequence

from lianxi.domains.conference.models import ClauseText, Line, Task

COMPETITIONS, TASKS = "竞赛", ("任务", "活动", "举措", "措施", "事项")


def suggested_tasks(lines: Sequence[Line]) -> dict[str, str]:
    """Key → kind; a person looks at it before anything is made."""
    above, found = "", {}
    for line in lines:
        if line.level == ClauseText.Level.FIRST:
            above = line.heading
        elif line.level == ClauseText.Level.SECOND and (kind := _kind(above)):
            found[line.key] = kind
    return found


def _kind(heading: str) -> str:
    if COMPETITIONS in heading:
        return Task.Kind.COMPETITION
    return Task.Kind.TASK if any(word in heading for word in TASKS) else ""
