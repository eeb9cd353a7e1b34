"""What the host, and the proposer after it, decides on topics: call, take up, agree, defer, forward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.forms.topics import CallForm, ForwardForm, ReasonForm
from lianxi.domains.conference.models import Conference, Topic
from lianxi.domains.conference.queries import topics
from lianxi.domains.conference.rules import topics as rules
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.domains.conference.views.topics import meeting_of, one_topic, topic_trail
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

State = Topic.State


@dataclass(frozen=True)
class Verb:
    """A move that asks for a reason: what it does, how its page speaks."""

    act: Callable[..., Topic]
    to: State
    label: str | Promise
    lede: str | Promise
    done: str | Promise


VERBS = {
    "defer": Verb(
        actions.defer,
        State.DEFERRED,
        gettext_lazy("缓议"),
        gettext_lazy("这次不议，议题留在这里，以后可以转到别的会议。"),
        gettext_lazy("已列为缓议，提出单位会收到原因"),
    ),
    "send_back": Verb(
        actions.send_back,
        State.DRAFT,
        gettext_lazy("退回修改"),
        gettext_lazy("退给提出单位，改好以后再提交。"),
        gettext_lazy("已退回，提出单位会收到原因"),
    ),
    "withdraw": Verb(
        actions.withdraw,
        State.WITHDRAWN,
        gettext_lazy("撤回"),
        gettext_lazy("撤回后不再审核，也不再征求意见；写过的都留着。"),
        gettext_lazy("议题已撤回"),
    ),
}


@in_office("conference.edit")
def call(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """征集议题: until which day, and what to say to the federations."""
    conference = meeting_of(request, conference_id)
    today = timezone.localdate()
    usual = conference.topics_until or rules.usual_end_of_call(conference, today)
    form = CallForm(request.POST or None, initial={"until": usual})
    if form.is_valid():
        try:
            actions.call_for_topics(conference, by=request.user, **form.cleaned_data)
            messages.success(request, _("已通知各总工会经办人"))
            return redirect("conference:topics", conference.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "conference": conference,
        "form": form,
        "until": rules.closing_day(conference),
        "ruling": rules.call_ruling(conference, today),
        "may_steer": rules.may_steer(conference, request.user),
        "trail": desk_trail(_("征集议题"), conference=conference),
    }
    return render(request, "conference/topics/call.html", context)


@require_POST
@in_office("conference.edit")
def take_up(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    """Of the meeting it was sent to, or of the one named when it comes out of the backlog."""
    found = one_topic(request, topic_id)
    inside = Conference.objects.inside(request.user)
    meeting = found.meeting or get_object_or_404(inside, pk=request.POST.get("conference") or UUID(int=0))
    try:
        actions.take_up(found, by=request.user, conference=meeting)
        messages.success(request, _("已受理，接下来征求各方意见，或直接列入议程"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(found)


@require_POST
@in_office("conference.edit")
def agree(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    found = one_topic(request, topic_id)
    try:
        actions.agree(found, by=request.user)
        messages.success(request, _("已列入议程，提出单位会收到消息"))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(found)


@in_office("conference.edit")
def with_reason(request: OfficeRequest, topic_id: UUID, verb: str) -> HttpResponse:
    """Defer, send back or withdraw: each asks why."""
    found, way = one_topic(request, topic_id), VERBS[verb]
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        try:
            way.act(found, by=request.user, **form.cleaned_data)
            messages.success(request, str(way.done))
            return redirect(found)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "topic": found,
        "way": way,
        "form": form,
        "is_open": rules.may_move(found, way.to, request.user),
        "trail": topic_trail(found, str(way.label)),
    }
    return render(request, "conference/topics/reason.html", context)


@in_office("conference.edit")
def forward(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    """To another meeting, or back into the backlog."""
    found = one_topic(request, topic_id)
    meetings = topics.meetings_to_forward_to(found, request.user)
    form = ForwardForm(request.POST or None, meetings=meetings)
    if form.is_valid():
        try:
            derived = actions.forward(found, by=request.user, **form.cleaned_data)
            messages.success(request, _("已转出，这是转出后的议题"))
            return redirect(derived)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {"topic": found, "form": form, "trail": topic_trail(found, _("转出"))}
    return render(request, "conference/topics/forward.html", context)
