"""Addresses of documents."""

from __future__ import annotations

from django.urls import path, re_path

from lianxi.kernel.documents import views

app_name = "documents"
urlpatterns = [
    path("", views.numbers, name="register"),
    re_path(r"^register\.(?P<form>csv|pdf)$", views.export_register, name="export"),
    path("signed/<uuid:copy_id>/", views.signed_copy, name="signed-copy"),
]
