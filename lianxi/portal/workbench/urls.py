from __future__ import annotations

from django.urls import path

from lianxi.portal.workbench import views

app_name = "workbench"
urlpatterns = [
    path("", views.home, name="home"),
    path("started/", views.started, name="started"),
    path("due/", views.due, name="due"),
]
