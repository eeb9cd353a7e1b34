"""Addresses of the joint conference, in the order a visitor meets them; one module per subject."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.urls import (
    agenda,
    attendance,
    circulation,
    events,
    papers,
    record,
    supervision,
    tasks,
    topics,
)
from lianxi.domains.conference.views import desk, public

app_name = "conference"
urlpatterns: list[URLPattern] = [
    path("conference/", public.conferences, name="list"),
    path("conference/tasks/", public.grid, name="grid"),
    path("conference/tasks/<uuid:task_id>/", public.task, name="task"),
    path("conference/<uuid:conference_id>/", public.detail, name="detail"),
    path("workbench/conference/", desk.desk, name="desk"),
    path("workbench/conference/enter/", desk.enter, name="enter"),
    path("workbench/conference/<uuid:conference_id>/", desk.desk_conference, name="desk_conference"),
    path("workbench/conference/<uuid:conference_id>/settle/", desk.settle, name="settle"),
    *topics.urlpatterns,
    *circulation.urlpatterns,
    *agenda.urlpatterns,
    *attendance.urlpatterns,
    *papers.urlpatterns,
    *tasks.urlpatterns,
    *supervision.urlpatterns,
    *events.urlpatterns,
    *record.urlpatterns,
]
