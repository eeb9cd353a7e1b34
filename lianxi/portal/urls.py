"""Addresses of the whole site, in the order a visitor meets them."""

from __future__ import annotations

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from lianxi.kernel.web.styleguide import styleguide
from lianxi.kernel.web.views import choose_look
from lianxi.portal.home import views as home
from lianxi.portal.rulebook import SUBJECTS
from lianxi.portal.search.views import search

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("search/", search, name="search"),
    path("look/", choose_look, name="look"),
    path("", include("lianxi.domains.conference.urls")),
    path("", include("lianxi.domains.news.urls")),
    path("workbench/", include("lianxi.portal.workbench.urls")),
    path("workbench/cockpit/", include("lianxi.portal.cockpit.urls")),
    path("workbench/intake/", include("lianxi.portal.intake.urls")),
    path("workbench/orgs/", include("lianxi.kernel.orgs.urls")),
    path("workbench/people/", include("lianxi.kernel.people.urls")),
    path("workbench/trail/", include("lianxi.kernel.trail.urls")),
    path("workbench/jobs/", include("lianxi.kernel.jobs.urls")),
    path("workbench/inbox/", include("lianxi.kernel.inbox.urls")),
    path("workbench/deadlines/", include("lianxi.kernel.deadlines.urls")),
    path("workbench/rulebook/", include("lianxi.kernel.rulebook.urls"), {"subjects": SUBJECTS}),
    path("workbench/documents/", include("lianxi.kernel.documents.urls")),
    path("workbench/imports/", include("lianxi.kernel.spreadsheets.urls")),
    path("files/", include("lianxi.kernel.files.urls")),
    path("accounts/sessions/", RedirectView.as_view(pattern_name="people:me")),
    path("accounts/", include("allauth.urls")),
    # Wagtail's own sign-in would let people in by password alone.
    path("admin/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("admin/password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    path("admin/", include(wagtailadmin_urls)),
]

if settings.STYLEGUIDE:
    urlpatterns.append(path("_styleguide/", styleguide, name="styleguide"))

# Last: Wagtail answers every other address.
urlpatterns.append(path("", include(wagtail_urls)))
