"""What everybody sees: what was agreed, and where each task stands in each region."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lianxi.domains.conference import queries, rules
from lianxi.domains.conference.models import Conference, Part, ReportVersion, Task
from lianxi.domains.conference.queries import agenda
from lianxi.domains.conference.queries.terms import terms_of
from lianxi.domains.conference.rules import bars
from lianxi.domains.conference.rules.tasks import CHIPS
from lianxi.kernel.web.pages import public_page

Links = list[dict[str, object]]


@public_page
def conferences(request: HttpRequest) -> HttpResponse:
    """Every meeting as a sentence, newest first."""
    found = list(queries.conferences_for(request.user))
    held = [conference for conference in found if conference.state == Conference.State.CLOSED]
    context = {
        "conferences": [(one, rules.told(one)) for one in found],
        "standing": rules.held_so_far(len(held), held[0]) if held else "",
        "trail": [],
    }
    return render(request, "conference/list.html", context)


@public_page
def detail(request: HttpRequest, conference_id: UUID) -> HttpResponse:
    """What one meeting agreed, by whom and where, and where it stands."""
    conference = _conference(request, conference_id)
    rows = rules.progress(conference, timezone.localdate())
    context = {
        "conference": conference,
        "regions": _regions(conference),
        "standing": rules.standing(rows),
        "groups": _by_kind(rows),
        "stats": _stats(rows, conference),
        "held_agenda": agenda.held_agenda(conference),
        "may_open_desk": rules.is_insider(conference, request.user),
        "trail": _trail((conference.short_name, "")),
    }
    return render(request, "conference/detail.html", context)


@public_page
def grid(request: HttpRequest) -> HttpResponse:
    """Task progress: the latest meeting unless ``?conference=`` names one; ``?kind=`` narrows it."""
    found = list(queries.conferences_for(request.user).closed())
    if not found:
        return render(request, "conference/grid_empty.html", {"trail": _trail((_("任务进展"), ""))})
    conference = _chosen(found, request.GET.get("conference"))
    kind = request.GET.get("kind", "")
    if kind not in {"", *Task.Kind.values}:
        raise Http404
    every = rules.progress(conference, timezone.localdate())
    rows = [row for row in every if kind in ("", row.task.kind)]
    context = {
        "conference": conference,
        "regions": _regions(conference),
        "standing": rules.standing(rows),
        "groups": _by_kind(rows),
        "stats": _stats(rows, conference),
        "bar": bars.overall(rows),
        "field_bars": bars.by_field(rows),
        "terms": terms_of(conference),
        "troubles": _troubles(rows),
        "kinds": _kind_links(every, conference, kind),
        "meetings": _meeting_links(found, conference, kind),
        "trail": _trail((_("任务进展"), "")),
    }
    return render(request, "conference/grid.html", context)


@public_page
def task(request: HttpRequest, task_id: UUID) -> HttpResponse:
    """One task: where it stands in each region, and the reports that prove it."""
    task = get_object_or_404(queries.whole_task(request.user), pk=task_id)
    conference = task.conference
    row = rules.row_of(task, _regions(conference), timezone.localdate(), terms_of(conference))
    is_insider = rules.is_insider(conference, request.user)
    accepted = list(queries.accepted_versions(task, request.user))
    undecided = list(queries.undecided_versions(task, request.user)) if is_insider else []
    context = {
        "task": task,
        "conference": conference,
        "row": row,
        "standing": rules.task_standing(row),
        "chip": CHIPS[Task.State(task.state)],
        "places": _places(row, accepted, undecided, request),
        "is_insider": is_insider,
        "history": queries.history_of_task(task) if is_insider else [],
        "trail": _trail(
            (conference.short_name, reverse("conference:detail", args=[conference.pk])), (task.label, "")
        ),
    }
    return render(request, "conference/task.html", context)


def _conference(request: HttpRequest, conference_id: UUID) -> Conference:
    visible = queries.with_parties(Conference.objects.visible_to(request.user))
    return get_object_or_404(visible, pk=conference_id)


def _chosen(found: list[Conference], wanted: str | None) -> Conference:
    if not wanted:
        return found[0]
    chosen = [conference for conference in found if str(conference.pk) == wanted]
    if not chosen:
        raise Http404
    return chosen[0]


def _regions(conference: Conference) -> list:
    return [party.region for party in conference.parties.all()]


def _by_kind(rows: list[rules.Row]) -> list[tuple[str, list[rules.Row]]]:
    """Tasks and competitions apart, without an empty heading."""
    groups = [
        (str(label), [row for row in rows if row.task.kind == kind]) for kind, label in Task.Kind.choices
    ]
    return [(label, group) for label, group in groups if group]


def _stats(rows: list[rules.Row], conference: Conference) -> list[dict[str, object]]:
    """How many regional parts are done, on their way, behind, overdue."""
    parts = rules.part_count(rows)
    url = f"{reverse('conference:grid')}?conference={conference.pk}"
    return [
        {"value": f"{rules.done_count(rows)} / {parts}", "label": _("处已完成"), "url": url},
        {"value": rules.count_of(rows, "near"), "label": _("处临近期限"), "url": url},
        {"value": rules.count_of(rows, "behind"), "label": _("处滞后"), "url": f"{url}#troubles"},
        {"value": rules.count_of(rows, "late"), "label": _("处逾期"), "url": f"{url}#troubles"},
    ]


def _troubles(rows: list[rules.Row]) -> list[tuple[Task, list[rules.Cell]]]:
    """By task, with the arithmetic of every region that is overdue or behind."""
    found = [(row.task, [cell for cell in row.cells if cell.is_trouble]) for row in rows]
    return [(task, cells) for task, cells in found if cells]


def _kind_links(rows: list[rules.Row], conference: Conference, chosen: str) -> Links:
    def link(kind: str, label: str) -> dict[str, object]:
        count = sum(kind in ("", row.task.kind) for row in rows)
        url = f"?conference={conference.pk}" + (f"&kind={kind}" if kind else "")
        return {"label": label, "url": url, "count": count, "current": kind == chosen}

    return [link("", _("全部")), *(link(kind, str(label)) for kind, label in Task.Kind.choices)]


def _meeting_links(found: list[Conference], chosen: Conference, kind: str) -> Links:
    more = f"&kind={kind}" if kind else ""
    return [
        {"label": _month(one.day_held), "url": f"?conference={one.pk}{more}", "current": one == chosen}
        for one in found
    ]


def _month(day: dt.date) -> str:
    """A meeting's short name among others: there may be two in a year."""
    return _("%(year)s年%(month)s月") % {"year": day.year, "month": day.month}


def _places(
    row: rules.Row,
    accepted: list[ReportVersion],
    undecided: list[ReportVersion],
    request: HttpRequest,
) -> list[dict[str, object]]:
    """One region after the other: standing, evidence, and what an officer can do here."""
    return [
        _place(
            cell,
            cell.part,
            [version for version in accepted if version.report.part_id == cell.part.pk],
            [version for version in undecided if version.report.part_id == cell.part.pk],
            request,
        )
        for cell in row.cells
        if cell.part and cell.takes_part
    ]


def _place(
    cell: rules.Cell,
    part: Part,
    accepted: list[ReportVersion],
    undecided: list[ReportVersion],
    request: HttpRequest,
) -> dict[str, object]:
    return {
        "cell": cell,
        "newest": accepted[0] if accepted else None,
        "older": accepted[1:],
        "undecided": undecided,
        "action": _action(part, request),
    }


def _action(part: Part, request: HttpRequest) -> dict[str, str] | None:
    """The one thing this officer can do for this part."""
    user = request.user
    if not user.is_authenticated or part.task.lead is None or not part.task.is_live:
        return None
    if part.state == Part.State.PENDING and rules.may_claim(part, user):
        return {"url": reverse("conference:claim", args=[part.pk]), "label": _("认领")}
    if part.state == Part.State.CLAIMED and rules.may_submit(part, user) and part.percent != 100:
        return {"url": reverse("conference:write_report", args=[part.pk]), "label": _("报送进展")}
    return None


def _trail(*steps: tuple[str, str]) -> Links:
    first: list[tuple[str, str]] = [(_("首页"), "/"), (_("联席会议"), reverse("conference:list"))]
    return [{"label": label, "url": url} for label, url in [*first, *steps]]
