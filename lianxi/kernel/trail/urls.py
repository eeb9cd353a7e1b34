from __future__ import annotations

from django.urls import path

from lianxi.kernel.trail import views

app_name = "trail"
urlpatterns = [
    path("", views.events, name="list"),
    path("export.csv", views.export_events, name="export"),
    path("seals/", views.seals, name="seals"),
]
