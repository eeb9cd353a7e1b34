"""Writing a topic: proposing, keeping the draft while it is typed, revising after comments."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import topics as actions
from lianxi.domains.conference.forms.topics import ReviseForm, TopicForm, initial_of
from lianxi.domains.conference.models import Conference, Topic
from lianxi.domains.conference.queries import circulation, topics
from lianxi.domains.conference.rules import topics as rules
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.domains.conference.views.topics import one_topic, topic_trail
from lianxi.kernel.keys import uuid7
from lianxi.kernel.orgs.models import Alliance
from lianxi.kernel.orgs.queries import the_alliance
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

SUBMIT = "submit"  # the button that sends; every other one keeps the draft


@in_office("conference.edit")
def propose(request: OfficeRequest) -> HttpResponse:
    """A new topic; ``?conference=`` names the meeting whose call is answered."""
    meetings = topics.meetings_to_propose_to(request.user)
    wanted = next((one for one in meetings if str(one.pk) == request.GET.get("conference")), None)
    fresh = {"key": uuid7(), "conference": wanted}
    form = TopicForm(request.POST or None, request.FILES or None, meetings=meetings, initial=fresh)
    return _write(request, form, None, wanted)


@in_office("conference.edit")
def edit(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    """Go on with a draft, or with what was sent back."""
    found = one_topic(request, topic_id)
    if found.state != Topic.State.DRAFT or not rules.is_proposer(found, request.user):
        return redirect(found)
    meetings = topics.meetings_to_propose_to(request.user)
    form = TopicForm(
        request.POST or None, request.FILES or None, meetings=meetings, initial=initial_of(found)
    )
    return _write(request, form, found, found.conference)


@require_POST
@in_office("conference.edit")
def autosave(request: OfficeRequest) -> HttpResponse:
    """What has been typed so far, kept without a reload; the answer is 已保存 10:32."""
    form = TopicForm(request.POST, meetings=topics.meetings_to_propose_to(request.user))
    context: dict[str, object] = {"problem": ""}
    if form.is_valid():
        try:
            _keep(request, form)
            context["at"] = timezone.localtime()
        except Refused as refusal:
            context["problem"] = str(refusal)
    else:
        context["problem"] = _("有一栏填得太长或选错了，改好以后会自动保存")
    return render(request, "conference/topics/kept.html", context)


@in_office("conference.edit")
def revise(request: OfficeRequest, topic_id: UUID) -> HttpResponse:
    """The author's new words after comments; the comments stand beside the form."""
    found = one_topic(request, topic_id)
    if not rules.may_move(found, Topic.State.REVISED, request.user):
        return redirect(found)
    form = ReviseForm(request.POST or None, initial=initial_of(found))
    if form.is_valid():
        try:
            actions.revise(found, form.to_keep(), by=request.user, note=form.cleaned_data["note"])
            messages.success(request, _("议题已修改，轮值单位会收到消息"))
            return redirect(found)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "topic": found,
        "form": form,
        "latest": circulation.latest_round(found),
        "trail": topic_trail(found, _("修改")),
    }
    return render(request, "conference/topics/revise.html", context)


@require_POST
@in_office("conference.edit")
def detach(request: OfficeRequest, attached_id: UUID) -> HttpResponse:
    attached = get_object_or_404(
        topics.own_files(request.user).select_related("topic__org__region", "file"), pk=attached_id
    )
    found = attached.topic
    try:
        actions.detach(attached, by=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(found)


def _write(
    request: OfficeRequest, form: TopicForm, found: Topic | None, meeting: Conference | None
) -> HttpResponse:
    """One form, two buttons: keep the draft, or send it."""
    is_sent = SUBMIT in request.POST
    if form.is_valid():
        try:
            kept = _keep_and_send(request, form, is_sent)
            messages.success(request, _("议题已提交") if is_sent else _("草稿已保存"))
            return redirect(kept) if is_sent else redirect("conference:topic_edit", kept.pk)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "form": form,
        "topic": found,
        "meeting": meeting,
        "until": rules.closing_day(meeting) if meeting else None,
        "returned": rules.returned_because(found) if found else "",
        "files": topics.files_of(found) if found else [],
        "trail": topic_trail(found, _("修改")) if found else desk_trail(_("提议题"), conference=meeting),
    }
    return render(request, "conference/topics/write.html", context)


@transaction.atomic
def _keep_and_send(request: OfficeRequest, form: TopicForm, is_sent: bool) -> Topic:
    """All of it or nothing: words, attachments, sending."""
    kept = _keep(request, form)
    for upload in form.cleaned_data["uploads"]:
        actions.attach(kept, by=request.user, upload=upload)
    return actions.submit(kept, by=request.user) if is_sent else kept


def _keep(request: OfficeRequest, form: TopicForm) -> Topic:
    key = form.cleaned_data["key"]
    return actions.keep_draft(form.to_keep(), by=request.user, alliance=_alliance(form), key=key)


def _alliance(form: TopicForm) -> Alliance:
    meeting = form.cleaned_data["conference"]
    alliance = meeting.alliance if meeting else the_alliance()
    if alliance is None:
        raise Http404
    return alliance
