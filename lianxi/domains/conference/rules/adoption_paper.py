"""意见采纳情况表 as an official paper, for the file and for signature."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import override

from lianxi.domains.conference.queries.circulation import Round
from lianxi.domains.conference.rules.circulation import Line, adoption_table
from lianxi.kernel.documents.layout import Official, Para, Table, day
from lianxi.kernel.web.words import in_shanghai

HEAD = ("序号", "单位", "条款", "意见", "采纳情况", "理由")
WIDTHS = (1.6, 4.2, 3.0, 7.0, 3.2, 5.4)
CLAUSE = 2  # the column a topic has no use for


@override("zh-hans")
def adoption_paper(answered: Round, on: dt.date) -> Official:
    """A quiet head, the question, one table, whose table it is and as of which day."""
    circular = answered.circular
    return Official(
        kind="plain",
        issuers=[circular.org.name],
        number="",
        title=f"关于《{circular}》的意见采纳情况表",
        body=[
            Para(_opening(answered)),
            _table(answered),
            Para(f"填表单位：{circular.org.name}　　截至{day(on)}", style="flush"),
        ],
        live_url=circular.get_absolute_url(),
    )


def _opening(answered: Round) -> str:
    circular = answered.circular
    silence = "逾期不回复视为无意见" if circular.silence_is_consent else "不回复不算同意"
    issued_on = in_shanghai(circular.issued_at).date()
    unhandled = f"，其中{len(answered.unhandled)}条待处理" if answered.unhandled else ""
    return (
        f"{day(issued_on)}征求意见，{day(circular.due_on)}截止，{silence}。"
        f"{answered.size}家中{answered.answered}家已表态，共{len(answered.comments)}条意见{unhandled}。"
    )


def _table(answered: Round) -> Table:
    rows = [_cells(line) for line in adoption_table(answered)]
    if answered.circular.version is not None:
        return Table(HEAD, rows, WIDTHS)
    return Table(_without_clause(HEAD), [_without_clause(row) for row in rows], _without_clause(WIDTHS))


def _cells(line: Line) -> tuple[str, ...]:
    return (str(line.number), line.federation, line.clause, line.opinion, line.outcome, line.reason)


def _without_clause(row: tuple) -> tuple:
    return row[:CLAUSE] + row[CLAUSE + 1 :]
