"""意见采纳情况表 as an official paper, for the file and for signature."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.queries.circulation import Round
from lianxi.domains.conference.rules.circulation import adoption_table
from lianxi.kernel.documents.layout import Official, Para, Table

WIDTHS = (1.4, 3.4, 2.2, 7.0, 2.6, 5.4)


@override("zh-hans")
def adoption_paper(answered: Round, on: dt.date) -> Official:
    """A quiet head, the question, one table, whose table it is."""
    circular = answered.circular
    return Official(
        kind="plain",
        issuers=[circular.org.name],
        number="",
        title=f"关于《{circular}》的意见采纳情况表",
        body=[Para(_opening(answered)), _table(answered)],
        signatories=[circular.org.name],
        dated=on,
        live_url=circular.get_absolute_url(),
    )


def _opening(answered: Round) -> str:
    circular = answered.circular
    silence = "逾期不回复视为无意见" if circular.silence_is_consent else "不回复不算同意"
    asked = f"{_day(circular.issued_at.date())}征求意见，{_day(circular.due_on)}截止，{silence}。"
    unhandled = f"，其中{len(answered.unhandled)}条待处理" if answered.unhandled else ""
    answers = f"{answered.size}家中{answered.answered}家已表态，共{len(answered.comments)}条意见{unhandled}。"
    return asked + answers


def _table(answered: Round) -> Table:
    rows = [
        [str(line.number), line.federation, line.clause or "—", line.opinion, line.outcome, line.reason]
        for line in adoption_table(answered)
    ]
    head = [_("序号"), _("单位"), _("条款"), _("意见"), _("采纳情况"), _("理由")]
    return Table(head, rows, WIDTHS)


def _day(day: dt.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
