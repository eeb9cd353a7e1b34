"""Where things stand, told in one sentence: titles of pages, lines of lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lianxi.domains.conference.models import Conference, Report, ReportVersion, Task, counted
from lianxi.domains.conference.rules.progress import Cell, Row, programme
from lianxi.kernel.web import words


def told(conference: Conference) -> str:
    """Who meets or met, when and where, and what they agreed; counts come with ``conferences_for``."""
    if not conference.is_closed:
        return _to_come(conference)
    agreed = programme(conference.task_count, conference.competition_count)
    met = _("%(day)s，%(parties)s%(where)s") % {
        "day": words.day(conference.day_held),
        "parties": _("、").join(party.region.plain_name for party in conference.parties.all()),
        "where": _where(conference),
    }
    return _("%(met)s，议定%(agreed)s") % {"met": met, "agreed": agreed} if agreed else met


def _to_come(conference: Conference) -> str:
    """筹备中，定于2022年9月9日在上海召开."""
    what = {"state": conference.get_state_display()}
    if conference.held_on is None:
        return _("%(state)s，召开日期还没有定") % what
    what |= {"day": words.day(conference.held_on), "where": _where(conference)}
    if conference.state == Conference.State.IN_PROGRESS:
        return _("%(state)s，%(day)s%(where)s") % what
    return _("%(state)s，定于%(day)s%(where)s") % what


def _where(conference: Conference) -> str:
    if conference.mode == Conference.Mode.REMOTE:
        return _("以视频连线方式召开")
    return _("在%(place)s召开") % {"place": conference.place} if conference.place else _("召开")


@dataclass(frozen=True)
class Open:
    """What one meeting still needs from somebody."""

    undivided: list[Task]
    unclaimed: list[tuple[Task, list[Cell]]]
    waiting: list[ReportVersion]

    @property
    def sentence(self) -> str:
        claims = sum(len(cells) for _task, cells in self.unclaimed)
        said = [
            _count(len(self.undivided), _("%(n)s项任务没有定牵头")),
            _count(claims, _("%(n)s处等待认领")),
            _count(len(self.waiting), _("%(n)s份报告等待审核")),
        ]
        said = [words for words in said if words]
        return _("，").join(said) if said else _("都已分工、认领，没有报告等待审核")


def still_open(rows: list[Row], waiting: Iterable[ReportVersion]) -> Open:
    divided = [row for row in rows if row.task.lead_id]
    unclaimed = [(row.task, [cell for cell in row.cells if cell.is_unclaimed]) for row in divided]
    return Open(
        undivided=[row.task for row in rows if not row.task.lead_id],
        unclaimed=[(task, cells) for task, cells in unclaimed if cells],
        waiting=list(waiting),
    )


def report_standing(newest: ReportVersion) -> str:
    """安徽三季度报告已采纳，完成41%; the page says the year beside it."""
    report = newest.report
    what = {
        "region": report.part.region.plain_name,
        "period": report.period.name,
        "percent": newest.percent,
    }
    return {
        Report.State.SUBMITTED: _("%(region)s%(period)s报告等待审核，报完成%(percent)s%%"),
        Report.State.RETURNED: _("%(region)s%(period)s报告已退回，等待修改"),
        Report.State.ACCEPTED: _("%(region)s%(period)s报告已采纳，完成%(percent)s%%"),
    }[newest.state] % what


def held_so_far(count: int, newest: Conference) -> str:
    said = ngettext("已召开%(n)s次联席会议", "已召开%(n)s次联席会议", count) % {"n": counted(count)}
    latest = _("最近一次在%(year)s年%(month)s月") % {
        "year": newest.day_held.year,
        "month": newest.day_held.month,
    }
    return _("%(said)s，%(latest)s") % {"said": said, "latest": latest}


def _count(n: int, sentence: str) -> str:
    return sentence % {"n": counted(n)} if n else ""
