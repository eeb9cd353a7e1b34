"""期限: addresses in the order a person meets them."""

from __future__ import annotations

from django.urls import path

from lianxi.kernel.deadlines import views

app_name = "deadlines"
urlpatterns = [
    path("", views.calendar, name="calendar"),
    path("days/<int:year>-<int:month>-<int:number>/", views.day, name="day"),
    path("years/<int:year>/announce/", views.announce, name="announce"),
    path("<uuid:pk>/", views.clock, name="clock"),
]
