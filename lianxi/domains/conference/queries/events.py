"""Joint events, and the figures they make: counted once, attributed by share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Prefetch, QuerySet
from django.urls import reverse

from lianxi.domains.conference.models import (
    Conference,
    EventCount,
    EventFlow,
    JointEvent,
    Share,
    Task,
)
from lianxi.kernel.figures import JointFigure, apportion
from lianxi.kernel.orgs.models import Alliance


def whole_events(events: QuerySet[JointEvent]) -> QuerySet[JointEvent]:
    """With shares in the regional order, counts and flows: three more queries for any number of rows."""
    return events.select_related("org__region", "task__paper__conference", "by").prefetch_related(
        Prefetch("shares", Share.objects.select_related("region").order_by("region__code")),
        Prefetch("counts", EventCount.objects.order_by("id")),
        Prefetch("flows", EventFlow.objects.select_related("origin", "target").order_by("id")),
    )


def events_of(conference: Conference, user: object) -> QuerySet[JointEvent]:
    """Newest first, the voided ones too: they are shown crossed out."""
    return whole_events(
        JointEvent.objects.visible_to(user).filter(task__paper__conference=conference)
    ).order_by("-held_on", "-id")


def figures_of(events: Iterable[JointEvent]) -> list[JointFigure]:
    """One figure per task, name and counting word; the events must come from :func:`whole_events`."""
    by_key: dict[tuple[str, str, str], list[tuple[JointEvent, int]]] = defaultdict(list)
    tasks: dict[str, Task] = {}
    for event in events:
        tasks[str(event.task_id)] = event.task
        for count in event.counts.all():
            by_key[str(event.task_id), count.name, count.unit].append((event, count.value))
    return [_figure(tasks[task_id], name, unit, found) for (task_id, name, unit), found in by_key.items()]


def joint_figures(alliance: Alliance, year: int) -> list[JointFigure]:
    """What the joint conference tells the cockpit (docs/reference/figures.md)."""
    live = JointEvent.objects.live().filter(task__paper__conference__alliance=alliance, held_on__year=year)
    return figures_of(whole_events(live).order_by("task__paper_id", "-task__kind", "task__number", "id"))


def _figure(task: Task, name: str, unit: str, found: list[tuple[JointEvent, int]]) -> JointFigure:
    by_region: dict[str, int] = defaultdict(int)
    by_city: dict[str, int] = defaultdict(int)
    by_month: dict[int, int] = defaultdict(int)
    flow: dict[tuple[str, str], int] = defaultdict(int)
    for event, value in found:
        for code, part in apportion(value, {s.region.code: s.percent for s in event.shares.all()}).items():
            by_region[code] += part
        if event.division_code:
            by_city[event.division_code] += value
        by_month[event.held_on.month] += value
        for one in event.flows.all():
            if (one.name, one.unit) == (name, unit):
                flow[one.origin.code, one.target.code] += one.value
    return JointFigure(
        subject=task.title,
        name=name,
        unit=unit,
        total=sum(value for _event, value in found),
        by_region=dict(by_region),
        flow=dict(flow),
        by_city=dict(by_city),
        by_month=dict(by_month),
        url=f"{reverse('conference:events', args=[task.conference.pk])}?task={task.pk}",
    )
