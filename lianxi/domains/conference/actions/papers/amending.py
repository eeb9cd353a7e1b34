"""Amendments: every party proposes, the home rules, and what is adopted is in the next version at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference.actions.papers.drafting import Overtaken, save_version
from lianxi.domains.conference.actions.papers.holding import hold, refuse_stranger
from lianxi.domains.conference.models import (
    Amendment,
    AmendmentRuling,
    Clause,
    Line,
    Paper,
    PaperVersion,
    Wording,
)
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail

Outcome = AmendmentRuling.Outcome


@dataclass(frozen=True)
class Verdict:
    """What the home makes of one amendment; partly adopted needs the words that go in."""

    amendment: Amendment
    outcome: str
    reason: str = ""
    heading: str = ""
    text: str = ""


@transaction.atomic
def propose_amendment(
    paper: Paper,
    *,
    by: User,
    base: int,
    reason: str,
    key: str = "",
    after: str = "",
    heading: str = "",
    text: str = "",
    removes: bool = False,
) -> Amendment:
    """Word a clause (``key``) otherwise, take it out (``removes``), or add one ``after`` another."""
    if not rules.may_propose(paper, by):
        raise Refused(_("修正案由各参加单位的经办人提出，您现在的职务不能提"))
    hold(paper)
    if not paper.is_open:
        raise Refused(_("文件已经定稿，不能再提修正案"))
    version = queries.newest_version(paper)
    if version is None or version.number != base:
        raise Overtaken(version)
    if not reason.strip():
        raise Refused(_("请写明理由，起草单位要据此答复"))
    said = Line(0, heading, text).cleaned()
    _refuse_what_changes_nothing(version, key, said, removes)
    amendment = Amendment.objects.create(
        version=version,
        clause=_clause(paper, key) if key else None,
        after=_clause(paper, after) if after and not key else None,
        org=by.acting_org,
        heading="" if removes else said.heading,
        text="" if removes else said.text,
        removes=removes,
        reason=reason.strip(),
        by=by,
    )
    trail.record(
        "paper.amendment_proposed",
        paper,
        by=by,
        what=f"对第{base}稿{_about(amendment)}",
        note=amendment.reason,
    )
    _ask_home(paper, amendment)
    return amendment


@transaction.atomic
def rule_on_amendments(
    paper: Paper, *, by: User, base: int, verdicts: Sequence[Verdict]
) -> PaperVersion | None:
    """Answer several at once; all that is adopted makes one new version, ``None`` when nothing is."""
    refuse_stranger(paper, by)
    hold(paper)
    newest = queries.newest_version(paper)
    if newest is None or newest.number != base:
        raise Overtaken(newest)
    if not verdicts:
        raise Refused(_("请至少选择一条修正案的处理结果"))
    wording = newest.wording
    for verdict in verdicts:
        _refuse_incomplete(verdict)
        if verdict.outcome != Outcome.NOT_ADOPTED:
            wording = _applied(wording, newest.wording, verdict)
    version = _save(paper, newest, wording, verdicts, by)
    for verdict in verdicts:
        _rule(verdict, version if verdict.outcome != Outcome.NOT_ADOPTED else None, paper, by)
    return version if version != newest else None


def _clause(paper: Paper, key: str) -> Clause:
    clause = queries.clause_of(paper, key)
    if clause is None:
        raise Refused(_("没有这一条，请刷新以后再选"))
    return clause


def _refuse_what_changes_nothing(version: PaperVersion, key: str, said: Line, removes: bool) -> None:
    if removes:
        if key not in version.wording.by_key:
            raise Refused(_("请选择要删去的条款"))
        return
    if said.is_blank:
        raise Refused(_("请写建议的文字"))
    old = version.wording.by_key.get(key)
    if key and old is None:
        raise Refused(_("这一条在第%(number)s稿里没有了") % {"number": version.number})
    if old and (old.heading, old.text) == (said.heading, said.text):
        raise Refused(_("建议的文字和原文一样，请改了再提"))


def _refuse_incomplete(verdict: Verdict) -> None:
    if verdict.outcome not in Outcome.values:
        raise Refused(_("请选择采纳、部分采纳或者不采纳"))
    if verdict.outcome != Outcome.ADOPTED and not verdict.reason.strip():
        raise Refused(_("部分采纳和不采纳要写明理由，提出单位会看到"))
    if verdict.outcome == Outcome.PARTLY and not (verdict.heading.strip() or verdict.text.strip()):
        raise Refused(_("部分采纳请写明写入文件的文字"))


def _applied(wording: Wording, newest: Wording, verdict: Verdict) -> Wording:
    """The words with this amendment in them."""
    amendment, is_whole = verdict.amendment, verdict.outcome == Outcome.ADOPTED
    said = amendment if is_whole else verdict
    if amendment.clause is None:
        return _inserted(wording, amendment, said.heading, said.text)
    key = amendment.clause.key
    now = wording.by_key.get(key)
    if now is None:
        raise Refused(_("“%(clause)s”已经删去，这条修正案只能不采纳") % {"clause": _label(amendment)})
    if is_whole and not now.says_the_same(amendment.version.wording.by_key.get(key)):
        told = {"clause": now.label}
        raise Refused(
            _("“%(clause)s”后来又改过，整条采纳会盖掉别的改动；请选部分采纳，把两处改动合起来写") % told
        )
    if is_whole and amendment.removes:
        return replace(wording, lines=tuple(line for line in wording.lines if line.key != key))
    changed = replace(now, heading=said.heading, text=said.text)
    return replace(wording, lines=tuple(changed if line.key == key else line for line in wording.lines))


def _inserted(wording: Wording, amendment: Amendment, heading: str, text: str) -> Wording:
    lines = list(wording.lines)
    keys = [line.key for line in lines]
    at = keys.index(amendment.after.key) if amendment.after and amendment.after.key in keys else len(keys) - 1
    lines.insert(at + 1, Line(lines[at].level, heading, text))
    return replace(wording, lines=tuple(lines))


def _save(
    paper: Paper, newest: PaperVersion, wording: Wording, verdicts: Sequence[Verdict], by: User
) -> PaperVersion:
    if wording == newest.wording:
        return newest
    adopted = [verdict.amendment for verdict in verdicts if verdict.outcome != Outcome.NOT_ADOPTED]
    with override("zh-hans"):
        regions = "、".join(dict.fromkeys(amendment.org.region.plain_name for amendment in adopted))
    return save_version(
        paper,
        by=by,
        base=newest.number,
        title=wording.title,
        lines=wording.lines,
        note=f"采纳{regions}的修正案",
    )


def _rule(verdict: Verdict, version: PaperVersion | None, paper: Paper, by: User) -> None:
    amendment = verdict.amendment
    if amendment.version.paper_id != paper.pk:
        raise Refused(_("这条修正案不是对这份文件提的"))
    with refuse_on("conference_amendmentruling_amendment_id_key", _("这条修正案刚刚有人处理了，请刷新再看")):
        ruling = AmendmentRuling.objects.create(
            amendment=amendment,
            org=by.acting_org,
            outcome=verdict.outcome,
            reason=verdict.reason.strip(),
            version=version,
            by=by,
        )
    with override("zh-hans"):
        outcome, name = str(ruling.get_outcome_display()), amendment.org.region.plain_name
    into = f"，写入第{version.number}稿" if version else ""
    what = f"{outcome}{name}的修正案（{_label(amendment)}）{into}"
    trail.record("paper.amendment_ruled", paper, by=by, what=what, note=ruling.reason)
    inbox.send(
        to=amendment.by,
        kind=Kind.OUTCOME,
        title=f"{outcome}您对《{paper}》提的修正案",
        body=ruling.reason,
        url=reverse("conference:amendments", args=[paper.pk]),
        by=by,
    )


def _ask_home(paper: Paper, amendment: Amendment) -> None:
    with override("zh-hans"):
        name = amendment.org.region.plain_name
    inbox.send(
        to=queries.drafters_of(paper.org),
        kind=Kind.TODO,
        title=f"{name}对《{paper}》{_about(amendment)}",
        body=amendment.reason,
        url=reverse("conference:amendments", args=[paper.pk]),
        by=amendment.by,
    )


def _about(amendment: Amendment) -> str:
    words = {"add": "提出增加一条", "remove": "提出删去", "change": "提出修改"}[amendment.kind]
    return f"{words}“{_label(amendment)}”"


def _label(amendment: Amendment) -> str:
    if amendment.clause is None:
        return Line(0, amendment.heading, amendment.text).label
    line = amendment.version.wording.by_key.get(amendment.clause.key)
    return line.label if line else amendment.clause.key
