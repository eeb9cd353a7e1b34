from __future__ import annotations

from django.urls import path

from lianxi.portal.cockpit import views

app_name = "cockpit"
urlpatterns = [
    path("", views.cockpit, name="home"),
    path("<uuid:conference_id>/", views.cockpit, name="conference"),
]
