"""The record: opening report, minutes, annual report, archive, hand-over."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
