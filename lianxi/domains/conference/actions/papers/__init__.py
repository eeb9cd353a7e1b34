"""Joint papers: draft, amend, put to signature, sign, issue, archive; tasks and minutes of them."""

from lianxi.domains.conference.actions.papers.amending import Verdict, propose_amendment, rule_on_amendments
from lianxi.domains.conference.actions.papers.drafting import Overtaken, draft_paper, read_in, save_version
from lianxi.domains.conference.actions.papers.issuing import archive, issue, note_download
from lianxi.domains.conference.actions.papers.minutes import draft_minutes, start_minutes_clock
from lianxi.domains.conference.actions.papers.signing import (
    Changed,
    put_to_signature,
    remind,
    remind_near,
    sign,
)
from lianxi.domains.conference.actions.papers.tasking import link_task, make_tasks, unlink_task

__all__ = [
    "Changed",
    "Overtaken",
    "Verdict",
    "archive",
    "draft_minutes",
    "draft_paper",
    "issue",
    "link_task",
    "make_tasks",
    "note_download",
    "propose_amendment",
    "put_to_signature",
    "read_in",
    "remind",
    "remind_near",
    "rule_on_amendments",
    "save_version",
    "sign",
    "start_minutes_clock",
    "unlink_task",
]
