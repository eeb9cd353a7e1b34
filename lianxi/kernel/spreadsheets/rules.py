"""Where an import stands, what may be done with it, and in what form a list goes out."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from lianxi.kernel.jobs.models import Job
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.spreadsheets.models import Import
from lianxi.kernel.web import words

FORMATS = {"xlsx": "Excel", "csv": "CSV"}
SAVING = "spreadsheets.save"  # kind of the job
CHECKING = "spreadsheets.check"


def wanted_format(query: QueryDict) -> str:
    """``?format=xlsx`` of a list's address; "" when the page itself is wanted."""
    return query.get("format", "") if query.get("format") in FORMATS else ""


def stage_of(made: Import) -> str:
    """checking | broken | unreadable | faulty | ready | saving | unsaved | saved | dropped."""
    saving = made.job is not None and made.job.kind == SAVING
    failed = made.job is not None and made.job.state == Job.State.FAILED
    if made.is_at_work:
        return "saving" if saving else "checking"
    if failed and made.is_open:
        return "unsaved" if saving else "broken"
    if made.state == Import.State.FAULTY and not made.faulty_rows:
        return "unreadable"
    return str(made.state)


def may_handle(made: Import, user: User) -> bool:
    return user.may(made.permission, made.org)


def refuse_stranger(made: Import, user: User) -> None:
    if not may_handle(made, user):
        raise Refused(_("您现在的职务不能办理这份导入。请切换到%(org)s的职务。") % {"org": made.org})


def refuse_unless(made: Import, *states: str) -> None:
    """The import is in one of ``states`` and no job is at work on it."""
    if made.is_at_work:
        raise Refused(_("任务正在进行，请等它做完。"))
    if made.state in states:
        return
    if made.state == Import.State.SAVED and made.saved_at is not None:
        raise Refused(_("这份表格已在 %(when)s 保存，不用再办。") % {"when": words.moment(made.saved_at)})
    raise Refused(
        _("这份表格现在是“%(state)s”，不能这样办。请刷新页面再看。") % {"state": made.get_state_display()}
    )


def steps_of(made: Import | None) -> list[dict[str, Any]]:
    """下载模板 → 上传 → 检查 → 保存, for the step bar."""
    place = _place(made)
    now = "next" if made and made.state == Import.State.DROPPED else "now"
    names = [_("下载模板"), _("填好上传"), _("逐行检查"), _("一次保存")]
    times = [None, made.at if made else None, None, made.saved_at if made else None]
    return [
        {
            "label": name,
            "when": words.moment(when) if when else "",
            "state": "done" if number < place else now if number == place else "next",
        }
        for number, (name, when) in enumerate(zip(names, times, strict=True))
    ]


def _place(made: Import | None) -> int:
    """The step one stands at, from 0."""
    if made is None:
        return 1
    return {Import.State.READY: 3, Import.State.SAVED: 4}.get(Import.State(made.state), 2)
