"""The clock of the running meeting: next, start, finish, and the note taken."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Item
from lianxi.domains.conference.rules.agenda import Outdated
from lianxi.domains.conference.views.agenda.pages import back, item_of, meeting
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


@require_POST
@in_office("conference.edit")
def go_on(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """下一项; ``after`` is the item the presser saw running."""
    conference = meeting(request, conference_id)
    after = request.POST.get("after", "")
    running = Item.objects.filter(section__conference=conference, pk=after).first() if after else None
    return back(request, conference, lambda: actions.go_on(conference, by=request.user, after=running))


@require_POST
@in_office("conference.edit")
def start(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    item = item_of(conference, item_id)
    return back(request, conference, lambda: actions.start_item(item, by=request.user))


@require_POST
@in_office("conference.edit")
def finish(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    item = item_of(conference, item_id)
    return back(request, conference, lambda: actions.finish_item(item, by=request.user))


@in_office("conference.edit")
def minutes(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    """The note on one item; somebody else's is shown beside it and never overwritten."""
    conference = meeting(request, conference_id)
    item = item_of(conference, item_id)
    theirs = ""
    form = forms.MinutesForm(request.POST or None, initial={"text": item.minuted, "seen": item.minuted})
    if form.is_valid():
        try:
            actions.keep_minutes(item, by=request.user, **form.cleaned_data)
            messages.success(request, _("会议记录已保存"))
            return redirect("conference:agenda", conference.pk)
        except Outdated as outdated:
            theirs = item.minuted
            form.look_again(theirs)
            form.add_error(None, str(outdated))
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "item": item,
        "form": form,
        "theirs": theirs,
        "trail": desk_trail(_("会议记录"), conference=conference),
    }
    return render(request, "conference/agenda/minutes.html", context)
