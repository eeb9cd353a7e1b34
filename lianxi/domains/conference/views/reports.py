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
from lianxi.domains.conference.models import Conference, Part, Report, ReportVersion
from lianxi.domains.conference.queries import reports as report_queries
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules import reports as report_rules
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.deadlines import queries as deadlines
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office("reports.submit")
def write_report(request: OfficeRequest, part_id: UUID) -> HttpResponse:
    """Report a period; ``?period=2021Q3`` chooses it, a returned one comes with its words."""
    parts = Part.objects.visible_to(request.user).filter(region=request.user.acting_org.region)
    part = get_object_or_404(queries.whole_parts(parts), pk=part_id)
    slots = _slots_of(part)
    slot = _chosen(slots, request.GET.get("period", ""))
    returned = queries.returned_version(part, slot.period)
    form = _report_form(request, slots, slot, returned)
    if form.is_bound and form.is_valid():
        try:
            report = actions.submit_report(part, by=request.user, **form.values())
            messages.success(request, _("%(period)s报告已报送") % {"period": report.period})
            return redirect("conference:report", report.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "part": part,
        "task": part.task,
        "slot": slot,
        "slots": slots,
        "period": slot.period,
        "why": report_rules.why_this(slot),
        "returned": returned,
        "light": rules.light(part, timezone.localdate(), terms_of(part.task.conference)),
        "form": form,
        "trail": desk_trail(_("报送进展"), conference=part.task.conference),
    }
    return render(request, "conference/write_report.html", context)


@in_office()
def region_reports(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """What my region owes and handed in, period by period."""
    inside = Conference.objects.inside(request.user)
    conference = get_object_or_404(queries.with_parties(inside), pk=conference_id)
    region = request.user.acting_org.region
    parts = list(report_queries.parts_of_region(conference, region))
    came = report_queries.versions_by_period(parts)
    terms, calendar, on = terms_of(conference), deadlines.calendar(), timezone.localdate()
    claimed = [part for part in parts if part.state == Part.State.CLAIMED]
    slots = [slot for part in claimed for slot in report_rules.slots_of(part, came, on, terms, calendar)]
    owed = [slot for slot in slots if slot.newest or report_rules.is_owed(slot)]
    context = {
        "conference": conference,
        "region": region,
        "sheets": report_rules.by_period(owed),
        "standing": report_rules.region_standing(owed),
        "unclaimed": len(parts) - len(claimed),
        "schedule": report_rules.schedule(terms),
        "trail": desk_trail(_("我区报送"), conference=conference),
    }
    return render(request, "conference/reports/region.html", context)


def _slots_of(part: Part) -> list[report_rules.Slot]:
    came = report_queries.versions_by_period([part])
    terms, on = terms_of(part.task.conference), timezone.localdate()
    return report_rules.slots_of(part, came, on, terms, deadlines.calendar())


def _chosen(slots: list[report_rules.Slot], code: str) -> report_rules.Slot:
    found = [slot for slot in slots if slot.period.code == code]
    return found[0] if found else report_rules.to_write(slots)


def _report_form(
    request: HttpRequest,
    slots: list[report_rules.Slot],
    slot: report_rules.Slot,
    returned: ReportVersion | None,
) -> forms.ReportForm:
    periods = [one.period for one in slots]
    earlier = list(returned.files.all()) if returned else []
    if request.method == "POST" and "another" in request.POST:
        return forms.ReportForm.with_another_line(request.POST, periods, earlier)
    if request.method == "POST":
        return forms.ReportForm(request.POST, request.FILES, periods=periods, earlier=earlier)
    initial = {"period": slot.period.code}
    return forms.ReportForm(periods=periods, version=returned, earlier=earlier, initial=initial)


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
    terms = terms_of(report.part.task.conference)
    calendar = deadlines.calendar()
    due = terms.report_due(report.period, calendar)
    context = {
        "report": report,
        "part": report.part,
        "task": report.part.task,
        "report_due": due,
        "versions": [
            {"version": version, "earlier": earlier, "timing": report_rules.timing(version, due, calendar)}
            for version, earlier in zip(versions, [*versions[1:], None], strict=True)
        ],
        "newest": newest,
        "standing": rules.report_standing(newest),
        "form": form,
        "may_decide": waits and rules.may_decide(newest, request.user),
        "may_rewrite": newest.state == Report.State.RETURNED and rules.may_submit(report.part, request.user),
        "is_own_and_waits": waits and newest.submitted_by_id == request.user.pk,
        "decider": rules.deciding_region(report.part),
        "trail": desk_trail(report.part.task.label, conference=report.part.task.conference),
    }
    return render(request, "conference/report.html", context)
