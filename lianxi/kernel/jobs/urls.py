from __future__ import annotations

from django.urls import path

from lianxi.kernel.jobs import views

app_name = "jobs"
urlpatterns = [
    path("", views.jobs, name="list"),
    path("verify-trail/", views.verify_trail, name="verify-trail"),
    path("<uuid:job_id>/", views.detail, name="detail"),
    path("<uuid:job_id>/standing/", views.standing, name="standing"),
]
