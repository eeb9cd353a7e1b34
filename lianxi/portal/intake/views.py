"""Paste or upload, correct beside the text, confirm."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.orgs.queries import regions_of, the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused
from lianxi.portal.intake import actions
from lianxi.portal.intake.forms import DraftForm, LinesField, SourceForm
from lianxi.portal.intake.models import Draft
from lianxi.portal.intake.rules import pieces, without_ticker


@in_office("articles.read_in")
def listing(request: OfficeRequest) -> HttpResponse:
    """What was read in, and the form to read in another."""
    form = SourceForm(request.POST, request.FILES) if request.method == "POST" else SourceForm()
    if form.is_valid():
        try:
            data, name = form.source()
            return redirect(
                "intake:draft", actions.read_in(data, name, by=request.user, alliance=_alliance()).pk
            )
        except Refused as refusal:
            form.add_error(None, str(refusal))
    drafts = Draft.objects.visible_to(request.user).select_related("created_by", "article", "conference")[:50]
    return render(request, "intake/list.html", {"form": form, "drafts": drafts})


@in_office("articles.read_in")
def draft(request: OfficeRequest, draft_id: UUID) -> HttpResponse:
    """The text on one side, what was read from it on the other."""
    found = get_object_or_404(Draft.objects.visible_to(request.user), pk=draft_id)
    if found.status != Draft.Status.OPEN:
        return render(request, "intake/decided.html", {"draft": found})
    form = _form(request.POST or None, initial=found.values)
    if request.method == "POST":
        values = _typed(request.POST)
        try:
            if "save" in request.POST:
                actions.save(found, by=request.user, values=values)
                messages.success(request, _("草稿已保存"))
                return redirect("intake:draft", found.pk)
            if form.is_valid():
                return _confirmed(request, found, values, form.cleaned_data)
            actions.save(found, by=request.user, values=values)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    begins = without_ticker(found.text, found.marks)
    context = {
        "draft": found,
        "form": form,
        "before": found.text[:begins].strip(),
        "pieces": pieces(found.text, found.marks, begins),
        "counts": _counts(found),
    }
    return render(request, "intake/draft.html", context, status=422 if form.errors else 200)


@require_POST
@in_office("articles.read_in")
def discard(request: OfficeRequest, draft_id: UUID) -> HttpResponse:
    found = get_object_or_404(Draft.objects.visible_to(request.user), pk=draft_id)
    actions.discard(found, by=request.user)
    messages.success(request, _("已放弃这份草稿"))
    return redirect("intake:list")


def _alliance() -> Alliance:
    alliance = the_alliance()
    if alliance is None:
        raise Http404
    return alliance


def _form(data: QueryDict | None, initial: dict[str, Any]) -> DraftForm:
    return DraftForm(data, initial=initial, regions=regions_of(the_alliance()))


def _typed(data: QueryDict) -> dict[str, Any]:
    """The fields as typed, valid or not, so that nothing is lost."""
    lists = {name for name, field in DraftForm.base_fields.items() if isinstance(field, LinesField)} | {
        "parties"
    }
    return {
        name: [line for line in data.getlist(name) if line] if name in lists else data.get(name, "")
        for name in DraftForm.base_fields
    }


def _counts(found: Draft) -> dict[str, int]:
    return {name: len(found.values.get(name, [])) for name in ("fields_agreed", "tasks", "competitions")}


def _confirmed(
    request: OfficeRequest, found: Draft, values: dict[str, Any], chosen: dict[str, Any]
) -> HttpResponse:
    done = actions.confirm(found, by=request.user, alliance=_alliance(), values=values, chosen=chosen)
    messages.success(
        request, _("已建立，下一步请为任务确定牵头与参加单位") if done.conference else _("已建立")
    )
    return (
        redirect("conference:desk_conference", done.conference_id)
        if done.conference
        else redirect("intake:draft", done.pk)
    )
