"""Report progress, return it with a reason, accept it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from lianxi.domains.conference import rules
from lianxi.domains.conference.models import (
    Decision,
    Figure,
    Part,
    Period,
    Report,
    ReportFile,
    ReportVersion,
)
from lianxi.kernel.files import actions as storing
from lianxi.kernel.inbox import actions as inbox
from lianxi.kernel.inbox.kinds import Kind
from lianxi.kernel.people.models import User
from lianxi.kernel.refusal import Refused, refuse_on
from lianxi.kernel.trail import actions as trail
from lianxi.kernel.web import pages

Count = tuple[str, int, str]  # name, value, counting word (Figure.Unit)
Attachment = tuple[UploadedFile, str]  # with its caption
MOST_FILES = 20
CAPTION_LENGTH = 120


@transaction.atomic
def submit_report(
    part: Part,
    *,
    by: User,
    period: Period,
    percent: int,
    done: str,
    figures: Sequence[Count] = (),
    problems: str = "",
    next_steps: str = "",
    to_coordinate: str = "",
    files: Sequence[Attachment] = (),
    kept: Collection[ReportFile] = (),
) -> Report:
    """Report one period; after a return it is the next version of the same report.

    ``kept`` are attachments of earlier versions that go along unchanged.
    """
    _refuse_what_cannot_be_reported(part, by, period)
    if not done.strip():
        raise Refused(_("请写本期完成了什么"))
    if not 0 <= percent <= 100:
        raise Refused(_("完成进度在0到100之间，现在是%(percent)s") % {"percent": percent})
    already = _("%(period)s的报告刚刚有人报送，不必再报") % {"period": period}
    report, number = _next_version(part, period, already)
    with refuse_on("versions_are_numbered_once", already):
        version = ReportVersion.objects.create(
            report=report,
            number=number,
            percent=percent,
            done=done.strip(),
            problems=problems.strip(),
            next_steps=next_steps.strip(),
            to_coordinate=to_coordinate.strip(),
            submitted_by=by,
        )
    with refuse_on("a_figure_is_given_once", _("同一个指标、同一个单位只能填一次，请合并或改名")):
        Figure.objects.bulk_create(
            Figure(version=version, position=position, name=name.strip(), value=value, unit=unit)
            for position, (name, value, unit) in enumerate(figures, start=1)
        )
    _attach(version, files, kept, by)
    _record("report.submitted", version, by, "报送了{period}进展，第{number}稿，完成{percent}%")
    return report


@transaction.atomic
def return_report(report: Report, *, by: User, comment: str) -> Report:
    """Send the waiting version back with the reason."""
    if not comment.strip():
        raise Refused(_("请写明退回的原因，对方才知道改什么"))
    version = _decide(report, by, Decision.Outcome.RETURNED, comment.strip())
    _record("report.returned", version, by, "退回了{period}报告", note=comment.strip())
    _tell_the_reporter(version, by, "退回了您报送的报告", comment.strip())
    return report


@transaction.atomic
def accept_report(report: Report, *, by: User) -> Report:
    """Accept the waiting version: from now on it is the public standing of its part."""
    version = _decide(report, by, Decision.Outcome.ACCEPTED)
    _record("report.accepted", version, by, "采纳了{period}报告，完成{percent}%")
    _tell_the_reporter(version, by, "采纳了您报送的报告")
    pages.expire()
    return report


def _attach(
    version: ReportVersion, files: Sequence[Attachment], kept: Collection[ReportFile], by: User
) -> None:
    if len(files) + len(kept) > MOST_FILES:
        raise Refused(_("一份报告最多%(most)s个附件") % {"most": MOST_FILES})
    if any(row.version.report_id != version.report_id for row in kept):
        raise Refused(_("只能保留这份报告以前的附件"))
    with refuse_on("a_file_is_attached_to_a_report_once", _("同一个附件只能放一次")):
        ReportFile.objects.bulk_create(
            ReportFile(version=version, file=row.file, caption=row.caption) for row in kept
        )
        ReportFile.objects.bulk_create(
            ReportFile(
                version=version,
                file=storing.store(upload, by=by, org=by.acting_org),
                caption=caption.strip()[:CAPTION_LENGTH],
            )
            for upload, caption in files
        )


def _tell_the_reporter(version: ReportVersion, by: User, what: str, words: str = "") -> None:
    """The outcome goes to whoever submitted this version."""
    report = version.report
    inbox.send(
        to=version.submitted_by,
        kind=Kind.OUTCOME,
        title=f"{by.acting_org.display_name}{what}：{report.part.task}（{report.period}）",
        body=words,
        url=reverse("conference:report", args=[report.pk]),
        by=by,
    )


def _refuse_what_cannot_be_reported(part: Part, by: User, period: Period) -> None:
    if part.state != Part.State.CLAIMED:
        raise Refused(_("%(region)s还没有认领这项任务，请先认领再报送") % {"region": part.region})
    if not part.task.is_live:
        state = part.task.get_state_display()
        raise Refused(_("任务%(state)s，不用再报送") % {"state": state})
    if not rules.may_submit(part, by):
        raise Refused(_("进展由%(org)s报送，您现在的职务不能代报") % {"org": part.org})
    begin = rules.begins_on(part.task)
    if period.begins_on > timezone.localdate():
        raise Refused(_("%(period)s还没有到，不能提前报送") % {"period": period})
    if begin and period.ends_on < begin:
        raise Refused(_("任务在%(period)s以后才开始，不用报这一期") % {"period": period})


def _next_version(part: Part, period: Period, already: str) -> tuple[Report, int]:
    found = Report.objects.filter(part=part, year=period.year, span=period.span).first()
    if found is None:
        with refuse_on("one_live_report_per_part_and_period", already):
            report = Report(
                part=part, org=part.org, year=period.year, span=period.span, ends_on=period.ends_on
            )
            report.save(force_insert=True)
        return report, 1
    newest = found.versions.select_related("decision").latest("number")
    if newest.state == Report.State.SUBMITTED:
        raise Refused(_("%(period)s的报告已经报送，正等审核；被退回以后才能改") % {"period": period})
    if newest.state == Report.State.ACCEPTED:
        raise Refused(_("%(period)s的报告已经采纳，新的进展请报下一期") % {"period": period})
    return found, newest.number + 1


def _decide(report: Report, by: User, outcome: str, comment: str = "") -> ReportVersion:
    version = report.versions.select_related("decision__by", "report__part").latest("number")
    version.report = report
    if version.state != Report.State.SUBMITTED:
        raise Refused(_("%(name)s已经处理了这份报告") % {"name": version.decision.by})
    if version.submitted_by_id == by.pk:
        raise Refused(_("不能审核自己报送的报告，请由另一位经办人审核"))
    if not rules.may_decide(version, by):
        region = rules.deciding_region(report.part)
        raise Refused(_("这份报告由%(region)s审核") % {"region": region})
    with refuse_on("conference_decision_version_id_key", _("这份报告刚刚有人处理了，请刷新再看")):
        Decision.objects.create(version=version, org=by.acting_org, outcome=outcome, comment=comment, by=by)
    return version


def _record(action: str, version: ReportVersion, by: User, what: str, note: str = "") -> None:
    """The trail is in Chinese, whatever language the officer reads."""
    with override("zh-hans"):
        said = what.format(period=version.report.period, number=version.number, percent=version.percent)
    trail.record(action, version.report, by=by, what=said, note=note)
