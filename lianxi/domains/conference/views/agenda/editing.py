"""Making the agenda: every edit says which agenda its editor saw, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lianxi.domains.conference.actions import agenda as actions
from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Conference, Section
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.rules.agenda import Outdated, may_run
from lianxi.domains.conference.views.agenda.pages import (
    editor,
    find_item,
    meeting,
    missed_by,
    row_of,
    the_list,
)
from lianxi.domains.conference.views.desk import desk_trail
from lianxi.kernel.people.decorators import in_office
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused

GONE = gettext_lazy("这一项刚刚被别人移走或删去，请看新的议程")
WAYS = {"up": True, "down": False}


@require_POST
@in_office("conference.edit")
def add_item(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    form = forms.ItemForm(request.POST, conference=conference, auto_id="item_%s")

    def add() -> None:
        section = form.cleaned_data.get("section")
        actions.add_item(
            conference, by=request.user, words=form.values(), section=section, seen=form.cleaned_data["seen"]
        )

    return _on_the_editor(request, conference, form, add, "item_form", _("议程已加上"))


@require_POST
@in_office("conference.edit")
def add_section(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    form = forms.SectionForm(request.POST, auto_id="section_%s")

    def add() -> None:
        actions.add_section(conference, by=request.user, **form.cleaned_data)

    return _on_the_editor(request, conference, form, add, "section_form", _("环节已加上"))


@require_POST
@in_office("conference.edit")
def bring(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Agreed topics and papers onto the agenda."""
    conference = meeting(request, conference_id)
    topics, papers = queries.topics_to_bring(conference), queries.papers_to_bring(conference)
    form = forms.BringForm(request.POST, conference=conference, topics=topics, papers=papers)

    def bring_in() -> None:
        chosen = form.cleaned_data
        actions.bring_in(
            conference,
            by=request.user,
            topics=list(chosen.get("topics", [])),
            papers=list(chosen.get("papers", [])),
            section=chosen["section"],
            seen=chosen["seen"],
        )

    return _on_the_editor(request, conference, form, bring_in, "bring_form", _("已列入议程"))


@require_POST
@in_office("conference.edit")
def copy(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Start from the last meeting."""
    conference = meeting(request, conference_id)
    source = queries.previous_with_agenda(conference)
    if source is None:
        raise Http404
    form = forms.SeenForm(request.POST)

    def start() -> None:
        actions.start_from(conference, source=source, by=request.user, **form.cleaned_data)

    return _on_the_editor(
        request, conference, form, start, "copy_form", _("已照搬上次会议的议程，请逐项核对")
    )


@in_office("conference.edit")
def item(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    """One item. When somebody has struck it off meanwhile, what was typed may become a new one."""
    conference = meeting(request, conference_id)
    found = find_item(conference, item_id)
    if found is None and request.method != "POST":
        raise Http404
    form = forms.ItemForm(request.POST or None, conference=conference, item=found)

    def save() -> None:
        seen = form.cleaned_data["seen"]
        if found:
            actions.change_item(found, by=request.user, words=form.values(), seen=seen)
        else:
            actions.add_item(conference, by=request.user, words=form.values(), seen=seen)

    context: dict[str, object] = {"item": found, "is_gone": found is None}
    context["section"] = found.section if found else None
    return _on_a_page(request, conference, form, save, "conference/agenda/item.html", context)


@in_office("conference.edit")
def section(request: OfficeRequest, conference_id: UUID, section_id: UUID) -> HttpResponse:
    """The name of one section."""
    conference = meeting(request, conference_id)
    found = row_of(Section, conference, section_id, "conference")
    initial = {"title": found.title, "seen": conference.agenda_number}
    form = forms.SectionForm(request.POST or None, initial=initial)

    def save() -> None:
        actions.rename_section(found, by=request.user, **form.cleaned_data)

    context = {"section": found, "is_empty": not found.items.exists()}
    return _on_a_page(request, conference, form, save, "conference/agenda/section.html", context)


@require_POST
@in_office("conference.edit")
def move_item(request: OfficeRequest, conference_id: UUID, item_id: UUID, way: str) -> HttpResponse:
    conference, up = meeting(request, conference_id), _way(way)
    found = find_item(conference, item_id)
    if found is None:
        return the_list(request, conference, refusal=GONE)

    def move(seen: int) -> None:
        actions.step_item(found, by=request.user, up=up, seen=seen)

    return _on_the_list(request, conference, move, _("“%(item)s”已移动") % {"item": found})


@require_POST
@in_office("conference.edit")
def place(request: OfficeRequest, conference_id: UUID) -> HttpResponse:
    """Where an item was dropped."""
    conference = meeting(request, conference_id)
    form = forms.DropForm(request.POST, conference=conference)
    if not form.is_valid():
        return the_list(request, conference, refusal=GONE)
    dropped = form.cleaned_data

    def move(seen: int) -> None:
        actions.place_item(
            dropped["item"], by=request.user, section=dropped["section"], before=dropped["before"], seen=seen
        )

    return _on_the_list(request, conference, move, _("“%(item)s”已移动") % {"item": dropped["item"]})


@require_POST
@in_office("conference.edit")
def move_section(request: OfficeRequest, conference_id: UUID, section_id: UUID, way: str) -> HttpResponse:
    conference = meeting(request, conference_id)
    found: Section = row_of(Section, conference, section_id, "conference")
    if way == "remove":
        return _on_the_list(
            request,
            conference,
            lambda seen: actions.remove_section(found, by=request.user, seen=seen),
            _("环节已删去"),
        )
    up = _way(way)
    return _on_the_list(
        request,
        conference,
        lambda seen: actions.step_section(found, by=request.user, up=up, seen=seen),
        _("环节“%(section)s”已移动") % {"section": found},
    )


@require_POST
@in_office("conference.edit")
def remove_item(request: OfficeRequest, conference_id: UUID, item_id: UUID) -> HttpResponse:
    conference = meeting(request, conference_id)
    found = find_item(conference, item_id)
    if found is None:
        return the_list(request, conference, refusal=GONE)

    def remove(seen: int) -> None:
        actions.remove_item(found, by=request.user, seen=seen)

    return _on_the_list(request, conference, remove, _("“%(item)s”已删去") % {"item": found})


def _on_the_editor(
    request: OfficeRequest,
    conference: Conference,
    form: forms.SeenForm,
    save: Callable[[], None],
    name: str,
    said: str,
) -> HttpResponse:
    """A form that stands on the editor's page: saved, or shown there again as it was typed."""
    answer = _saved(request, conference, form, save, said)
    if isinstance(answer, HttpResponse):
        return answer
    # Who may not edit has no form on the page that could say so.
    refusal = "" if may_run(conference, request.user) else "".join(map(str, form.non_field_errors()))
    return editor(request, conference, missed=answer, refusal=refusal, **{name: form}, open_form=name)


def _on_a_page(
    request: OfficeRequest,
    conference: Conference,
    form: forms.SeenForm,
    save: Callable[[], None],
    template: str,
    context: dict[str, object],
) -> HttpResponse:
    answer = _saved(request, conference, form, save, _("议程已保存"))
    if isinstance(answer, HttpResponse):
        return answer
    context |= {
        "conference": conference,
        "form": form,
        "missed": answer,
        "may_run": may_run(conference, request.user),
        "trail": desk_trail(_("改议程"), conference=conference),
    }
    return render(request, template, context)


def _saved(
    request: OfficeRequest, conference: Conference, form: forms.SeenForm, save: Callable[[], None], said: str
) -> HttpResponse | list[dict[str, object]]:
    """Back to the editor; or, refused, what others did meanwhile, while the form keeps what was typed."""
    if not form.is_valid():
        return []
    try:
        save()
        messages.success(request, said)
        return redirect("conference:agenda_edit", conference.pk)
    except Outdated as outdated:
        missed = missed_by(conference, form.cleaned_data["seen"])
        form.look_again(conference.agenda_number)
        form.add_error(None, str(outdated))
        return missed
    except Refused as refusal:
        form.add_error(None, str(refusal))
        return []


def _on_the_list(
    request: OfficeRequest, conference: Conference, move: Callable[[int], None], said: str
) -> HttpResponse:
    seen = _seen(request)
    try:
        move(seen)
    except Outdated as outdated:
        missed = missed_by(conference, seen)
        return the_list(request, conference, refusal=str(outdated), missed=missed)
    except Refused as refusal:
        return the_list(request, conference, refusal=str(refusal))
    return the_list(request, conference, said=said)


def _seen(request: HttpRequest) -> int:
    """Nothing, or nonsense, is the agenda of nobody: the action says so."""
    text = request.POST.get("seen", "")
    return int(text) if text.isascii() and text.isdecimal() else 0


def _way(word: str) -> bool:
    if word not in WAYS:
        raise Http404
    return WAYS[word]
