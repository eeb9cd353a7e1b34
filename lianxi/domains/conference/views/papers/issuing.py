"""Numbering and issuing, the sealed copy, and tasks of clauses."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.forms import papers as forms
from lianxi.domains.conference.models import Conference, Line, Paper, Task
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import notices
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.papers.base import find, shelf
from lianxi.kernel.documents.models import SignedCopy
from lianxi.kernel.documents.views import hand_out, take_in
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def issue(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """Before: number, day, task table. After: the number, the sealed copies."""
    paper = find(request, paper_id)
    if not paper.is_adopted:
        raise Http404
    lines = _free_lines(paper)
    form = forms.IssueForm(
        request.POST or None,
        mark=notices.mark_of(paper.org, timezone.localdate()),
        lines=lines,
        chosen=rules.suggested_tasks(paper.adoption.version.wording.lines)
        if not paper.tasks.exists()
        else {},
    )
    if request.method == "POST" and form.is_valid():
        try:
            values = form.cleaned_data
            actions.issue(paper, by=request.user, mark=values["mark"], on=values["on"], clauses=form.chosen)
            messages.success(request, _("已以%(number)s印发") % {"number": paper.document_number})
            return redirect("conference:issue_paper", paper.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = shelf(request, paper, "issue_paper") | {
        "form": form,
        "issuers": rules.issuers(paper),
        "clause_rows": list(zip(lines, form.clause_fields, strict=True)),
        "upload_url": reverse("conference:archive_paper", args=[paper.pk]),
    }
    return render(request, "conference/papers/issue.html", context)


@in_office("conference.edit")
def archive(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """The scan with all seals."""
    paper = find(request, paper_id)
    return take_in(
        request,
        lambda upload, note: actions.archive(paper, by=request.user, upload=upload, note=note),
        back=reverse("conference:issue_paper", args=[paper.pk]),
        heading=_("上传《%(paper)s》的用印件") % {"paper": paper},
        trail=shelf(request, paper, "issue_paper")["trail"],
    )


@in_office()
def copy(request: OfficeRequest, copy_id: UUID) -> HttpResponseBase:
    """A sealed copy, for every party."""
    label = Paper._meta.label_lower
    found = get_object_or_404(SignedCopy.objects.select_related("file"), pk=copy_id, object_type=label)
    inside = Paper.objects.filter(conference__in=Conference.objects.inside(request.user))
    get_object_or_404(inside, pk=found.object_id)
    return hand_out(request, found)


@in_office()
def tasks(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """Which clause leads to which tasks; the home ties them, and makes new ones once it is issued."""
    paper = find(request, paper_id)
    newest = queries.newest_version(paper)
    if newest is None:
        raise Http404
    lines = list(newest.wording.lines)
    free = _free_lines(paper)
    form = forms.ClausesForm(request.POST if "make" in request.POST else None, lines=free)
    problem = ""
    if request.method == "POST":
        problem = _write(request, paper, lines, form)
        if not problem:
            return redirect("conference:paper_tasks", paper.pk)
    found = list(queries.tasks_of_paper(paper))
    context = shelf(request, paper, "paper_tasks") | {
        "groups": [
            (line, [task for task in found if task.clause and task.clause.key == line.key]) for line in lines
        ],
        "loose": [(task, _link(lines, task)) for task in found if task.clause is None],
        "tied_count": sum(task.clause_id is not None for task in found),
        "task_count": len(found),
        "clause_rows": list(zip(free, form.clause_fields, strict=True)) if paper.is_public else [],
        "problem": problem,
    }
    return render(request, "conference/papers/tasks.html", context)


def _write(request: OfficeRequest, paper: Paper, lines: list[Line], form: forms.ClausesForm) -> str:
    """Make tasks, tie one, or untie it; what stands in the way, in words."""
    try:
        if "make" in request.POST:
            made = actions.make_tasks(paper, by=request.user, clauses=form.chosen if form.is_valid() else {})
            messages.success(request, _("已列%(n)s项任务，各地可以认领") % {"n": len(made)})
            return ""
        link = forms.LinkForm(request.POST, lines=lines)
        if not link.is_valid():
            return _("没有这一条，请刷新以后再选")
        task = get_object_or_404(Task.objects.filter(paper=paper), pk=link.cleaned_data["task"])
        if key := link.cleaned_data["key"]:
            actions.link_task(task, by=request.user, key=key)
        else:
            actions.unlink_task(task, by=request.user)
    except Refused as refusal:
        return str(refusal)
    return ""


def _free_lines(paper: Paper) -> list[Line]:
    """Clauses with words of their own no task comes from yet; the preamble is none."""
    newest = queries.newest_version(paper)
    taken = set(paper.tasks.filter(clause__isnull=False).values_list("clause__key", flat=True))
    lines = newest.wording.lines if newest else ()
    return [line for line in lines if line.key not in taken and line.level and line.text]


def _link(lines: list[Line], task: Task) -> Any:
    return forms.LinkForm(
        lines=lines, initial={"task": task.pk, "key": task.clause.key if task.clause else ""}
    )
