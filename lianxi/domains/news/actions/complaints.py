"""侵权举报: taking it in, taking it up, deciding it."""

from __future__ import annotations

from django.db import connection, transaction
from django.utils import timezone

from lianxi.domains.news import rules
from lianxi.domains.news.actions.articles import note_correction, take_down
from lianxi.domains.news.models import ArticlePage, InfringementReport, ReceiptCounter
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused
from lianxi.kernel.trail import actions as trail

UNMASKABLE = {"claimant_name": "权利人姓名", "contact": "联系方式"}
State, Decision = InfringementReport.State, InfringementReport.Decision


@transaction.atomic
def report_infringement(
    *,
    by: User | None,
    right: str,
    claimant_name: str,
    contact: str,
    statement: str,
    address: str,
    article: ArticlePage | None = None,
    evidence: str = "",
) -> InfringementReport:
    """Take in a complaint from anybody; it gets the next receipt number of the year."""
    year = timezone.localdate().year
    report = InfringementReport.objects.create(
        year=year,
        serial=_next_serial(year),
        region=article.region if article else None,
        article=article,
        address=address.strip(),
        right=right,
        claimant_name=claimant_name.strip(),
        contact=contact.strip(),
        statement=statement.strip(),
        evidence=evidence.strip(),
    )
    trail.record("news.complaint_received", report, by=by, what="收到侵权举报")
    return report


@transaction.atomic
def acknowledge(report: InfringementReport, *, by: User) -> InfringementReport:
    """Take up a complaint. One without a home becomes the region's that takes it up."""
    report = _held(report)
    home = rules.refuse_strange_handler(report, by)
    if report.state != State.RECEIVED:
        raise Refused(f"这件举报{report.get_state_display()}，不必再受理")
    report.state = State.ACKNOWLEDGED
    report.acknowledged_at, report.acknowledged_by = timezone.now(), by
    report.region = home
    report.save(update_fields=["state", "acknowledged_at", "acknowledged_by", "region"])
    trail.record("news.complaint_acknowledged", report, by=by, what="受理了侵权举报")
    return report


@transaction.atomic
def decide(
    report: InfringementReport, *, by: User, decision: str, reason: str, correction: str = ""
) -> InfringementReport:
    """Decide a complaint; hidden and removed take the article down, corrected says so on its page."""
    report = _held(report)
    rules.refuse_strange_handler(report, by)
    if report.state != State.ACKNOWLEDGED:
        raise Refused("先受理，再决定" if report.state == State.RECEIVED else "这件举报已经决定，不能再改")
    if not reason.strip():
        raise Refused("请写明理由，举报人会看到")
    report.state, report.decision, report.reason = State.DECIDED, decision, reason.strip()
    report.decided_at, report.decided_by = timezone.now(), by
    report.save(update_fields=["state", "decision", "reason", "decided_at", "decided_by"])
    _carry_out(report, by, correction)
    trail.record(
        "news.complaint_decided",
        report,
        by=by,
        what=f"决定：{report.get_decision_display()}",
        note=report.reason,
    )
    return report


@transaction.atomic
def unmask(report: InfringementReport, *, field: str, reason: str, by: User) -> str:
    """Read the claimant's name or contact in full; the reading stays in the trail."""
    rules.refuse_strange_handler(report, by)
    if not reason.strip():
        raise Refused("请写明查看全文的用途，用途会留痕")
    trail.record(
        "news.claimant_unmasked", report, by=by, what=f"查看了{UNMASKABLE[field]}全文", note=reason.strip()
    )
    return getattr(report, field)


def _held(report: InfringementReport) -> InfringementReport:
    """The row as it is now, held until the end: two handlers decide one after the other."""
    return InfringementReport.objects.select_for_update(of=("self",)).get(pk=report.pk)


def _carry_out(report: InfringementReport, by: User, correction: str) -> None:
    article = report.article
    if report.decision == Decision.CORRECTED:
        if article is None:
            raise Refused("这件举报没有对应本站稿件，不能更正")
        note_correction(article, by=by, what=correction)
    elif report.decision in InfringementReport.TAKES_DOWN:
        if article is None:
            raise Refused("这件举报没有对应本站稿件，没有可以撤下的页面")
        if not article.is_withdrawn:
            take_down(article, by=by, reason=f"因侵权举报{report.number}{report.get_decision_display()}")


def _next_serial(year: int) -> int:
    """The counter's row stays locked until the commit, so numbers follow without gaps."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"insert into {ReceiptCounter._meta.db_table} as counter (year, last) values (%s, 1)"
            " on conflict (year) do update set last = counter.last + 1 returning last",
            [year],
        )
        return cursor.fetchone()[0]
