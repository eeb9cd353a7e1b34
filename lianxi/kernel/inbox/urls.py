from __future__ import annotations

from django.urls import path

from lianxi.kernel.inbox import views

app_name = "inbox"
urlpatterns = [
    path("", views.messages, name="list"),
    path("settings/", views.settings, name="settings"),
    path("read/", views.mark_all_read, name="mark-all-read"),
    path("<uuid:message_id>/", views.message, name="message"),
    path("<uuid:message_id>/read/", views.mark_read, name="mark-read"),
]
