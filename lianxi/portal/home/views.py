"""The front page: where the joint plan stands, and what is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from lianxi.domains.conference import queries as conference
from lianxi.domains.conference import rules
from lianxi.domains.conference.models import Conference, Task
from lianxi.domains.news import queries as news
from lianxi.kernel.orgs.queries import the_alliance
from lianxi.kernel.web.pages import public_page
from lianxi.portal.home import queries


@public_page
def home(request: HttpRequest) -> HttpResponse:
    alliance = the_alliance()
    latest = conference.latest_conference(alliance) if alliance else None
    context = {"news": news.latest(5), **(_plan(latest) if latest else {})}
    return render(request, "home/home.html" if latest else "home/first_day.html", context)


def _plan(latest: Conference) -> dict[str, object]:
    today = timezone.localdate()
    rows = rules.progress(latest, today)
    regions = [party.region for party in latest.parties.all()]
    return {
        "conference": latest,
        "paper": next((paper for paper in latest.papers.all() if paper.is_shown), None),
        "regions": regions,
        "standing": rules.standing(rows),
        "standings": queries.standings(rows, regions),
        "rows": [row for row in rows if row.task.kind == Task.Kind.TASK] or rows,
        "nearest": queries.nearest(rows, today),
        "done": f"{rules.done_count(rows)} / {rules.part_count(rows)}",
        "figures": queries.joint_figures(latest)[:3],
    }
