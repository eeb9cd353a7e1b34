"""The trivial view first, then every address of the site."""

from benchmarks.bare_urls import urlpatterns as trivial
from lianxi.portal.urls import urlpatterns as site

urlpatterns = [*trivial, *site]
