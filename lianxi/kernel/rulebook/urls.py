"""规则库: addresses in the order a reader meets them; ``subjects`` comes with the include."""

from __future__ import annotations

from django.urls import path

from lianxi.kernel.rulebook.views import publishing, reading

app_name = "rulebook"
urlpatterns = [
    path("", reading.book, name="book"),
    path("rules/<uuid:rule_id>/correct/", publishing.correct, name="correct"),
    path("rules/<uuid:rule_id>/end/", publishing.end, name="end"),
    path("rules/<uuid:rule_id>/withdraw/", publishing.withdraw, name="withdraw"),
    path("<str:code>/", reading.subject, name="subject"),
    path("<str:code>/publish/", publishing.publish, name="publish"),
]
