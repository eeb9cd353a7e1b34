"""The countersign room: who has signed what, and one's own signature."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import papers as actions
from lianxi.domains.conference.forms import papers as forms
from lianxi.domains.conference.models import Paper
from lianxi.domains.conference.queries import papers as queries
from lianxi.domains.conference.rules import papers as rules
from lianxi.domains.conference.views.papers.base import find, shelf
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@in_office()
def countersign(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    """The exact text, its fingerprint, what changed since we signed last, and our word on it."""
    paper = find(request, paper_id)
    newest = queries.newest_version(paper)
    form = forms.SignForm(request.POST or None, initial={"digest": newest.digest if newest else ""})
    if request.method == "POST" and form.is_valid():
        try:
            actions.sign(paper, by=request.user, **form.cleaned_data)
            messages.success(request, _signed(paper))
            # Without a fragment of its own the browser would keep the form's.
            return redirect(reverse("conference:countersign", args=[paper.pk]) + "#main")
        except actions.Changed as changed:
            form = _anew(paper, form, changed)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = shelf(request, paper, "countersign") | _mine(request, paper) | {"form": form}
    return render(request, "conference/papers/countersign.html", context)


@require_POST
@in_office("conference.edit")
def put(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    paper = find(request, paper_id)
    try:
        clock = actions.put_to_signature(paper, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("conference:paper_text", paper.pk)
    messages.success(request, _("已提交会签，已经告诉各家负责人。%(because)s") % {"because": clock.because})
    return redirect("conference:countersign", paper.pk)


@require_POST
@in_office("conference.edit")
def remind(request: OfficeRequest, paper_id: UUID) -> HttpResponse:
    paper = find(request, paper_id)
    try:
        sent = actions.remind(paper, by=request.user)
        messages.success(request, _("已向%(n)s位负责人催签") % {"n": len(sent)})
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:countersign", paper.pk)


def _signed(paper: Paper) -> str:
    if paper.is_adopted:
        return _("已签署。各家签的是同一文本，《%(paper)s》一致通过") % {"paper": paper}
    return _("已签署，您签的就是这份文字")


def _anew(paper: Paper, form: forms.SignForm, changed: actions.Changed) -> forms.SignForm:
    """The same words on the text as it is now; nothing was signed."""
    newest = queries.newest_version(paper)
    assert newest is not None  # somebody saved
    data = {**form.data.dict(), "digest": newest.digest, "answer": ""}  # type: ignore[attr-defined]  # a QueryDict
    fresh = forms.SignForm(data)
    fresh.full_clean()
    fresh.errors.clear()
    fresh.add_error(None, str(changed))
    return fresh


def _mine(request: OfficeRequest, paper: Paper) -> dict[str, Any]:
    """My region's seat, and how the text differs from what it signed last."""
    region = rules.party_of(paper.conference, request.user, rules.SIGN)
    newest = queries.newest_version(paper)
    own = request.user.acting_org.region
    last = queries.last_signed_by(paper, own)
    seats = queries.seats_of(paper)
    is_other = last is not None and newest is not None and last.pk != newest.pk
    changes = rules.touched(rules.pairs_of(last, newest)) if is_other else []
    return {
        "my_seat": next((seat for seat in seats if seat.region.pk == own.pk), None),
        "signs_for": region,
        "last_signed": last if is_other else None,
        "changes": changes,
    }
