"""The site with the subjects of the tests; the first match wins."""

from django.urls import include, path

from lianxi.kernel.rulebook.tests import samples

urlpatterns = [
    path("workbench/rulebook/", include("lianxi.kernel.rulebook.urls"), {"subjects": samples.ALL}),
    path("", include("lianxi.portal.urls")),
]
