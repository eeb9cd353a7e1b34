"""组织: addresses in the order an officer meets them."""

from __future__ import annotations

from django.urls import path

from lianxi.kernel.orgs import views

app_name = "orgs"
urlpatterns = [
    path("", views.tree, name="tree"),
    path("suggest/", views.suggest, name="suggest"),
    path("divisions/", views.divisions, name="divisions"),
    path("links/<uuid:pk>/end/", views.end_link, name="end_link"),
    path("<uuid:pk>/", views.organisation, name="organisation"),
    path("<uuid:pk>/children/", views.children, name="children"),
    path("<uuid:pk>/found/", views.found, name="found"),
    path("<uuid:pk>/amend/", views.amend, name="amend"),
    path("<uuid:pk>/move/", views.move, name="move"),
    path("<uuid:pk>/merge/", views.merge, name="merge"),
    path("<uuid:pk>/link/", views.link, name="link"),
]
