from __future__ import annotations

from django.urls import path

from lianxi.portal.intake import views

app_name = "intake"
urlpatterns = [
    path("", views.listing, name="list"),
    path("<uuid:draft_id>/", views.draft, name="draft"),
    path("<uuid:draft_id>/discard/", views.discard, name="discard"),
]
