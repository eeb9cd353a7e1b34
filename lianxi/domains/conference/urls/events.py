"""Joint events and their figures."""

from __future__ import annotations

from django.urls import URLPattern, path

from lianxi.domains.conference.views import events

urlpatterns: list[URLPattern] = [
    path("workbench/conference/<uuid:conference_id>/events/", events.events, name="events"),
    path("workbench/conference/tasks/<uuid:task_id>/events/enter/", events.enter, name="enter_event"),
    path("workbench/conference/events/<uuid:event_id>/void/", events.void, name="void_event"),
]
