"""A changed word while a paper is being signed: signatures lapse, and who signed is told what changed."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import override

from lianxi.domains.conference.models import Countersignature, Paper, PaperVersion
from lianxi.domains.conference.queries import papers as queries
from lianxi.kernel.deadlines import actions as deadlines
from lianxi.kernel.deadlines import queries as clocks
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.trail import actions as trail


def void(paper: Paper, before: PaperVersion | None, version: PaperVersion, *, by: User) -> None:
    """Back to drafting. The rows of the signatures stay: they say what was signed, and hold no longer."""
    was_signing = paper.is_signing
    if paper.state != Paper.State.DRAFTING:
        paper.state = Paper.State.DRAFTING
        paper.save(update_fields=["state"])
    if not was_signing:
        return
    stop_clock(paper, by=by, outcome=f"第{version.number}稿改了文字")
    lost = queries.voided_by(version)
    if before is not None and lost:
        _tell(paper, before, version, lost, by)


def stop_clock(paper: Paper, *, by: User, outcome: str) -> None:
    clock = clocks.clock_of(paper, queries.SIGN_CLOCK)
    if clock is not None and not clock.is_stopped:
        deadlines.stop(clock, by=by, outcome=outcome)


def _tell(
    paper: Paper,
    before: PaperVersion,
    version: PaperVersion,
    lost: list[Countersignature],
    by: User,
) -> None:
    with override("zh-hans"):
        names = "、".join(word.region.plain_name for word in lost)
        what = f"第{version.number}稿改了文字，{names}的会签作废"
    changed = _changes(before, version)
    trail.record("paper.signatures_voided", paper, by=by, what=what, note=changed)
    inbox.send(
        to=[word.by for word in lost],
        kind=Kind.TODO,
        title=f"您签过的《{paper}》改了文字，会签已作废",
        body=f"{changed}。您签的是第{before.number}稿，现在是第{version.number}稿，请看差异；重新提交会签后再签。",
        url=f"{reverse('conference:compare_paper', args=[paper.pk])}?from={before.number}&to={version.number}",
        by=by,
    )


def _changes(before: PaperVersion, version: PaperVersion) -> str:
    """改了（一）…； 增加了…; 删去了…: by what each clause is called."""
    old, new = before.wording.by_key, version.wording.by_key
    told = [
        (
            "改了",
            [line.label for key, line in new.items() if key in old and not line.says_the_same(old[key])],
        ),
        ("增加了", [line.label for key, line in new.items() if key not in old]),
        ("删去了", [line.label for key, line in old.items() if key not in new]),
    ]
    said = [f"{word}“{'”“'.join(labels)}”" for word, labels in told if labels]
    if before.title != version.title:
        said.insert(0, "改了文件名称")
    return "；".join(said) or "改了条款的次序"
