"""Reading a version, writing the next one, pasting one in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.forms import papers as forms
from lianxi.domains.conference.models import Paper, PaperVersion, Wording
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.papers.base import find, shelf, story, version_asked
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def text(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """One version as it reads; the newest unless ``?version=`` names another."""
    paper = find(request, paper_id)
    version = version_asked(paper, request.GET.get("version"))
    context = shelf(request, paper, "paper_text") | {
        "version": version,
        "versions": list(queries.versions_of(paper)),
        "amended": _amended(paper, version),
        "history": story(paper),
    }
    return render(request, "conference/papers/text.html", context)


@in_office("conference.edit")
def edit(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """The clauses as cards. Saving makes the next version, or says who was quicker."""
    paper = find(request, paper_id)
    newest = queries.newest_version(paper)
    wording = newest.wording if newest else Wording(paper.title)
    if request.method != "POST":
        form = forms.TextForm.of(wording, newest.number if newest else 0)
        return _editor(request, paper, form)
    if "do" in request.POST:
        return _editor(request, paper, forms.TextForm.stepped(request.POST), is_unsaved=True)
    form = forms.TextForm(request.POST)
    if form.is_valid():
        try:
            version = _save(request, paper, form)
            messages.success(request, _saved(version))
            return redirect("conference:paper_text", paper.pk)
        except actions.Overtaken as overtaken:
            return _merged(request, paper, form, overtaken)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return _editor(request, paper, form, is_unsaved=True)


@in_office("conference.edit")
def read_in(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """Paste a text; what was read comes into the editor, unsaved."""
    paper = find(request, paper_id)
    form = forms.ReadInForm(request.POST or None)
    if form.is_valid():
        newest = queries.newest_version(paper)
        old = newest.wording if newest else Wording(paper.title)
        read = rules.read_in(form.cleaned_data["pasted"], title=old.title, lines=old.lines)
        if read.wording.lines:
            filled = forms.TextForm.of(read.wording, newest.number if newest else 0, note=_("读入文稿"))
            return _editor(request, paper, filled, is_unsaved=True, read=read)
        form.add_error("pasted", _("没有读出文字，请检查粘贴的内容"))
    context = shelf(request, paper, "paper_text") | {"form": form}
    return render(request, "conference/papers/read_in.html", context)


def _save(request: OfficeRequest, paper: Paper, form: forms.TextForm) -> PaperVersion:
    return actions.save_version(
        paper,
        by=request.user,
        base=form.cleaned_data["base"],
        title=form.cleaned_data["title"],
        lines=form.lines,
        note=form.cleaned_data["note"],
    )


def _saved(version: PaperVersion) -> str:
    lost = queries.voided_by(version)
    if not lost:
        return _("已存为第%(number)s稿") % {"number": version.number}
    names = _("、").join(word.region.plain_name for word in lost)
    told = {"number": version.number, "names": names}
    return _("已存为第%(number)s稿。%(names)s的会签已作废，已经告诉签过的人改了什么") % told


def _merged(
    request: OfficeRequest, paper: Paper, form: forms.TextForm, overtaken: actions.Overtaken
) -> HttpResponse:
    """Somebody saved meanwhile: his words and mine together, for me to look at and save."""
    newest = overtaken.newest
    base = queries.version_numbered(paper, form.cleaned_data["base"])
    if newest is None:
        form.add_error(None, str(overtaken))
        return _editor(request, paper, form, is_unsaved=True)
    begun = base.wording if base else Wording(paper.title)
    merged = rules.merge(begun, form.wording, newest.wording)
    both = forms.TextForm.of(merged.wording, newest.number, note=form.cleaned_data["note"])
    return _editor(
        request,
        paper,
        both,
        is_unsaved=True,
        overtaken=newest,
        theirs=(rules.clauses_of(base), rules.clauses_of(newest)),
        conflicts=merged.conflicts,
    )


def _editor(
    request: OfficeRequest,
    paper: Paper,
    form: forms.TextForm,
    *,
    is_unsaved: bool = False,
    conflicts: dict[str, Any] | None = None,
    **more: Any,
) -> HttpResponse:
    base = shelf(request, paper, "paper_text")
    context = base | {
        "form": form,
        "rows": [(line, (conflicts or {}).get(line.key)) for line in form.lines],
        "conflicts": conflicts or {},
        "is_unsaved": is_unsaved,
        "next_number": (base["newest"].number if base["newest"] else 0) + 1,
        **more,
    }
    return render(request, "conference/papers/edit.html", context)


def _amended(paper: Paper, version: PaperVersion | None) -> set[str]:
    """Clauses of this version somebody wants otherwise and nobody has answered."""
    if version is None:
        return set()
    return {a.clause.key for a in queries.open_amendments(paper) if a.clause}
