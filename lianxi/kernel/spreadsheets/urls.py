from __future__ import annotations

from django.urls import path, re_path

from lianxi.kernel.spreadsheets import views

app_name = "spreadsheets"
urlpatterns = [
    path("", views.imports, name="list"),
    path("<uuid:pk>/", views.detail, name="import"),
    path("<uuid:pk>/standing/", views.standing, name="standing"),
    path("<uuid:pk>/check/", views.check_again, name="check"),
    path("<uuid:pk>/save/", views.save, name="save"),
    path("<uuid:pk>/drop/", views.drop, name="drop"),
    re_path(r"^(?P<pk>[0-9a-f-]{36})/(?P<which>file|marked)/$", views.download, name="download"),
]
