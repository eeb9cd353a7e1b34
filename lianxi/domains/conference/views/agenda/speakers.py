"""The list of speakers."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Speaker
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.views.agenda.pages import back, item_of, meeting, row_of
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest

MOVES = {"begin": actions.let_speak, "end": actions.end_speech, "pass": actions.pass_over}


@require_POST
@in_office("conference.edit")
def ask(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    """Put somebody on the list: my own region's people, or anybody's when I run the meeting."""
    conference = meeting(request, conference_id)
    item = item_of(conference, item_id)
    own = None if rules.may_run(conference, request.user) else request.user.acting_org.region
    form = forms.SpeakerForm(request.POST, conference=conference, only=own)
    if not form.is_valid():
        messages.error(request, _("请写发言人的姓名，选好地区"))
        return redirect("conference:agenda", conference.pk)
    return back(request, conference, lambda: actions.ask_to_speak(item, by=request.user, **form.cleaned_data))


@require_POST
@in_office("conference.edit")
def move(request: OfficeRequest, conference_id: UUID, speaker_id: UUID, what: str) -> HttpResponse:
    """Begin to speak, end, or speak no more."""
    if what not in MOVES:
        raise Http404
    conference = meeting(request, conference_id)
    speaker: Speaker = row_of(Speaker, conference, speaker_id, "item__section__conference")
    return back(request, conference, lambda: MOVES[what](speaker, by=request.user))
