"""Recording what an item led to, and taking back what was recorded wrongly."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Conference, Item, Outcome, Wanted
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.rules.attendance import regions_present
from lianxi.domains.conference.views.agenda.pages import item_of, meeting, row_of
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.models import User
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

OutcomeForm = forms.InformationForm | forms.DecisionForm | forms.TaskForm


@in_office("conference.edit")
def record(request: OfficeRequest, conference_id: UUID, item_id: UUID, kind: str) -> HttpResponse:
    """An information, a decision, or a task."""
    if kind not in Wanted.values:
        raise Http404
    conference = meeting(request, conference_id)
    item = item_of(conference, item_id)
    quorum = rules.quorum_of(conference, regions_present(conference))
    form = _form(request, conference, kind, quorum)
    if form.is_valid():
        try:
            _record(item, form, request.user)
            messages.success(request, _("已记录%(kind)s") % {"kind": Wanted(kind).label})
            return redirect("conference:agenda", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "item": item,
        "kind": Wanted(kind),
        "form": form,
        "quorum": quorum,
        "may_run": rules.may_run(conference, request.user),
        "may_decide": quorum.is_met or kind != Wanted.DECISION,
        "trail": desk_trail(str(Wanted(kind).label), conference=conference),
    }
    return render(request, "conference/agenda/outcome.html", context)


@in_office("conference.edit")
def withdraw(request: OfficeRequest, conference_id: UUID, outcome_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    outcome: Outcome = row_of(Outcome, conference, outcome_id, "item__section__conference")
    form = forms.WithdrawForm(request.POST or None)
    if form.is_valid():
        try:
            actions.withdraw_outcome(outcome, by=request.user, **form.cleaned_data)
            messages.success(request, _("已撤回"))
            return redirect("conference:agenda", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "outcome": outcome,
        "form": form,
        "trail": desk_trail(_("撤回"), conference=conference),
    }
    return render(request, "conference/agenda/withdraw.html", context)


def _form(request: OfficeRequest, conference: Conference, kind: str, quorum: rules.Quorum) -> OutcomeForm:
    data = request.POST or None
    if kind == Wanted.DECISION:
        return forms.DecisionForm(data, present=quorum.present)
    if kind == Wanted.TASK:
        return forms.TaskForm(data, conference=conference)
    return forms.InformationForm(data)


def _record(item: Item, form: OutcomeForm, by: User) -> Outcome:
    cleaned = form.cleaned_data
    if isinstance(form, forms.DecisionForm):
        return actions.record_decision(item, by=by, text=cleaned["text"], said=form.said())
    if isinstance(form, forms.TaskForm):
        return actions.record_task(item, by=by, **cleaned)
    return actions.record_information(item, by=by, text=cleaned["text"])
