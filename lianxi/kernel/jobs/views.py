"""A job's page, and the list of one's own."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.kernel.jobs import actions
from lianxi.kernel.jobs.models import Job
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.trail.forms import CopiedSealForm

PAGE_SIZE = 20
STOP_POLLING = 286


@login_required
def jobs(request: OfficeRequest) -> HttpResponse:
    mine = Job.objects.visible_to(request.user)
    page = Paginator(mine, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "jobs/list.html", {"page": page, "unfinished": mine.unfinished().count()})


@login_required
def detail(request: OfficeRequest, job_id: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.visible_to(request.user), pk=job_id)
    return render(request, "jobs/detail.html", _context(job))


@login_required
def standing(request: OfficeRequest, job_id: UUID) -> HttpResponse:
    """What the page asks for every second, until the answer says it was the last."""
    job = get_object_or_404(Job.objects.visible_to(request.user), pk=job_id)
    status = STOP_POLLING if job.is_finished else 200
    return render(request, "jobs/standing.html", _context(job), status=status)


@require_POST
@in_office("trail.verify")
def verify_trail(request: OfficeRequest) -> HttpResponse:
    back = reverse("trail:seals")
    form = CopiedSealForm(request.POST)
    if not form.is_valid():
        for errors in form.errors.values():
            messages.error(request, str(errors[0]))
        return redirect(back)
    job = actions.start(
        "校验封存链",
        "lianxi.kernel.jobs.tasks.verify_trail",
        by=request.user,
        kind="trail.verify",
        back_url=back,
        **form.cleaned_data,
    )
    return redirect("jobs:detail", job.pk)


def _context(job: Job) -> dict[str, object]:
    """The page asks for itself as a whole, so the component inside must not ask for itself too."""
    problems = (job.result_data or {}).get("problems")
    card = {
        "id": job.pk,
        "title": job.title,
        "state": job.state if job.is_finished else "unfinished",
        "done": job.done,
        "total": job.total,
        "note": "" if job.state == Job.State.FAILED else job.note,
        "log": job.log.splitlines()[::-1],
        "results": _results(job),
    }
    return {"job": job, "card": card, "problems": problems, "outcome_level": "late" if problems else "ok"}


def _results(job: Job) -> list[dict[str, str]]:
    if job.result_file_id is None:
        return []
    return [{"label": _("下载结果"), "url": reverse("files:download", args=[job.result_file_id])}]
