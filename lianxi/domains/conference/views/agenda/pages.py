"""What the pages of the room share: finding the meeting, the editor's page, its list alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Model
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference.forms import agenda as forms
from lianxi.domains.conference.models import Conference, Item
from lianxi.domains.conference.queries import agenda as queries
from lianxi.domains.conference.queries.tasks import history_of_events
from lianxi.domains.conference.rules import agenda as rules
from lianxi.domains.conference.views.desk import desk_trail, tabs_of
from lianxi.kernel.people.requests import OfficeRequest
from lianxi.kernel.refusal import Refused


def meeting(request: OfficeRequest, conference_id: UUID) -> Conference:
    """A meeting of my own region's: others have no room here."""
    return get_object_or_404(queries.rooms_seen_by(request.user), pk=conference_id)


def item_of(conference: Conference, item_id: UUID) -> Item:
    item = find_item(conference, item_id)
    if item is None:
        raise Http404
    return item


def find_item(conference: Conference, item_id: UUID) -> Item | None:
    """``None`` when somebody has struck it off meanwhile."""
    items = Item.objects.filter(section__conference=conference).select_related("section", "org", "paper")
    item = items.filter(pk=item_id).first()
    if item:
        item.section.conference = conference
    return item


def row_of(model: type[Model], conference: Conference, key: UUID, path: str) -> Any:
    return get_object_or_404(model._default_manager.filter(**{path: conference}), pk=key)


def room(request: OfficeRequest, conference: Conference, **context: object) -> dict[str, object]:
    """What every page of the room says around its own."""
    return {
        "conference": conference,
        "may_run": rules.may_run(conference, request.user),
        "has_come": conference.held_on is not None and conference.held_on <= timezone.localdate(),
        "steps": rules.steps(conference),
        "tabs": tabs_of(conference, "agenda"),
        "trail": desk_trail(_("议程"), conference=conference),
        **context,
    }


def plan_of(conference: Conference) -> rules.Plan:
    is_running = conference.state == Conference.State.IN_PROGRESS
    return rules.plan_of(
        queries.sections_of(conference),
        on=conference.held_on,
        begins_at=conference.begins_at,
        ends_at=conference.ends_at,
        now=timezone.now() if is_running else None,
    )


def editor(
    request: OfficeRequest, conference: Conference, *, missed: object = (), **forms_as_typed: object
) -> HttpResponse:
    """The page on which the agenda is made; ``missed`` are edits of others that were not seen yet."""
    conference = meeting(request, conference.pk)
    topics, papers = queries.topics_to_bring(conference), queries.papers_to_bring(conference)
    plan = plan_of(conference)
    context = room(
        request,
        conference,
        plan=plan,
        standing=rules.plan_standing(plan),
        lacking=rules.lacking(conference),
        missed=missed,
        previous=None if plan.slots else queries.previous_with_agenda(conference),
        item_form=forms.ItemForm(conference=conference, auto_id="item_%s"),
        section_form=forms.SectionForm(initial={"seen": conference.agenda_number}, auto_id="section_%s"),
        bring_form=forms.BringForm(conference=conference, topics=topics, papers=papers),
        may_bring=bool(topics or papers),
    )
    return render(request, "conference/agenda/editor.html", context | forms_as_typed)


def the_list(
    request: OfficeRequest,
    conference: Conference,
    *,
    said: str = "",
    refusal: object = "",
    missed: object = (),
) -> HttpResponse:
    """After a move: the list alone for htmx, else the page again."""
    if not request.htmx:
        if missed or refusal:
            return editor(request, conference, missed=missed, refusal=refusal)
        return redirect("conference:agenda_edit", conference.pk)
    conference = meeting(request, conference.pk)
    context = {
        "conference": conference,
        "plan": plan_of(conference),
        "may_run": True,
        "said": said,
        "refusal": refusal,
        "missed": missed,
    }
    return render(request, "conference/agenda/list.html", context)


def missed_by(conference: Conference, seen: int | None) -> list[dict[str, object]]:
    """What others did to the agenda since this editor saw it, for the timeline."""
    conference.refresh_from_db(fields=["agenda_number"])
    return history_of_events(queries.edits_since(conference, seen or 0))


def back(
    request: OfficeRequest, conference: Conference, act: Callable[[], object], said: str = ""
) -> HttpResponse:
    """Do one thing of the running meeting and return to its page, with the answer on top."""
    try:
        act()
        if said:
            messages.success(request, said)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("conference:agenda", conference.pk)
