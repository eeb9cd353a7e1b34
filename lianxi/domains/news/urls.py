"""Addresses of the news, in the order a visitor meets them; Wagtail's admin gets its guard here."""

from __future__ import annotations

from django.urls import path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from lianxi.domains.news.views import complaints, desk, public

app_name = "news"
urlpatterns = [
    path("news/", public.listing, name="list"),
    path("news/feed/", public.NewestArticles(), name="feed"),
    path("news/corrections/", public.corrections, name="corrections"),
    path("news/report/", complaints.report, name="report"),
    path("news/report/<str:token>/", complaints.receipt, name="receipt"),
    path("news/<slug:desk>/", public.listing, name="region"),
    path("news/<slug:desk>/<slug:slug>/", public.article, name="article"),
    path("media/images/<path:path>", public.picture, name="picture"),
    path("workbench/news/", desk.desk, name="desk"),
    path("workbench/news/articles/<int:pk>/", desk.manage, name="manage"),
    path("workbench/news/articles/<int:pk>/correct/", desk.correct, name="correct"),
    path("workbench/news/articles/<int:pk>/withdraw/", desk.withdraw, name="withdraw"),
    path("workbench/news/ticker/", desk.ticker, name="ticker"),
    path("workbench/news/ticker/<uuid:pk>/end/", desk.end_headline, name="end_headline"),
    path("workbench/news/complaints/", complaints.complaints, name="complaints"),
    path("workbench/news/complaints/<uuid:pk>/", complaints.complaint, name="complaint"),
    path("workbench/news/complaints/<uuid:pk>/acknowledge/", complaints.acknowledge, name="acknowledge"),
    path("workbench/news/complaints/<uuid:pk>/decide/", complaints.decide, name="decide"),
    re_path(
        r"^workbench/news/complaints/(?P<pk>[0-9a-f-]{36})/(?P<field>claimant_name|contact)/$",
        complaints.unmask,
        name="unmask",
    ),
    # Wagtail always shows this link; names and passwords are kept in one place, not two.
    path("admin/account/", RedirectView.as_view(pattern_name="people:me")),
]

# Every view of Wagtail's admin, present and to come, stands behind our guard.
decorate_urlpatterns(wagtailadmin_urls.urlpatterns, desk.editors_only)
