"""Writing a progress report, reading it, deciding on it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference import actions, forms, queries, rules
from lianxi.domains.conference.models import Part, Period, Report, ReportVersion
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office("reports.submit")
def write_report(request: OfficeRequest, part_id: UUID) -> HttpResponse:
    """Report a quarter; ``?period=2021Q3`` chooses it, a returned one comes with its words."""
    parts = Part.objects.visible_to(request.user).filter(region=request.user.acting_org.region)
    part = get_object_or_404(queries.whole_parts(parts), pk=part_id)
    periods = rules.periods_open(part, timezone.localdate())
    period = Period.parse(request.GET.get("period", "")) or periods[min(1, len(periods) - 1)]
    returned = queries.returned_version(part, period)
    form = _report_form(request, periods, period, returned)
    if form.is_bound and form.is_valid():
        try:
            report = actions.submit_report(part, by=request.user, **form.cleaned_data)
            messages.success(request, _("%(period)s报告已报送") % {"period": report.period})
            return redirect("conference:report", report.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "part": part,
        "task": part.task,
        "period": period,
        "returned": returned,
        "light": rules.light(part, timezone.localdate()),
        "form": form,
        "trail": desk_trail(_("报送进展"), conference=part.task.conference),
    }
    return render(request, "conference/write_report.html", context)


def _report_form(
    request: HttpRequest, periods: list[Period], period: Period, returned: ReportVersion | None
) -> forms.ReportForm:
    if request.method == "POST" and "another" in request.POST:
        return forms.ReportForm.with_another_line(request.POST, periods)
    if request.method == "POST":
        return forms.ReportForm(request.POST, periods=periods)
    return forms.ReportForm(periods=periods, version=returned, initial={"period": period.code})


@in_office()
def report(request: OfficeRequest, report_id: UUID) -> HttpResponse:
    """Every version, what was decided on it, and what can be done now."""
    return _report_page(request, _report(request, report_id), forms.ReturnForm())


@require_POST
@in_office("reports.decide")
def accept_report(request: OfficeRequest, report_id: UUID) -> HttpResponse:
    report = _report(request, report_id)
    try:
        actions.accept_report(report, by=request.user)
        messages.success(request, _("已采纳，公开页面随即更新"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:report", report.pk)


@require_POST
@in_office("reports.decide")
def return_report(request: OfficeRequest, report_id: UUID) -> HttpResponse:
    report = _report(request, report_id)
    form = forms.ReturnForm(request.POST)
    if form.is_valid():
        try:
            actions.return_report(report, by=request.user, **form.cleaned_data)
            messages.success(request, _("已退回，%(org)s会看到原因") % {"org": report.org.display_name})
            return redirect("conference:report", report.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return _report_page(request, report, form)


def _report(request: OfficeRequest, report_id: UUID) -> Report:
    """One of the two sides' own: the public reads accepted ones on the task's page."""
    reports = Report.objects.visible_to(request.user) & Report.objects.inside(request.user)
    return get_object_or_404(queries.whole_reports(reports), pk=report_id)


def _report_page(request: OfficeRequest, report: Report, form: forms.ReturnForm) -> HttpResponse:
    versions = list(queries.versions_of(report))
    newest = versions[0]
    waits = newest.state == Report.State.SUBMITTED
    context = {
        "report": report,
        "part": report.part,
        "task": report.part.task,
        "versions": versions,
        "newest": newest,
        "standing": rules.report_standing(newest),
        "form": form,
        "may_decide": waits and rules.may_decide(newest, request.user),
        "may_rewrite": newest.state == Report.State.RETURNED and rules.may_submit(report.part, request.user),
        "is_own_and_waits": waits and newest.submitted_by_id == request.user.pk,
        "decider": rules.deciding_region(report.part),
        "history": queries.history(report),
        "trail": desk_trail(report.part.task.label, conference=report.part.task.conference),
    }
    return render(request, "conference/report.html", context)
