"""Every page of the demo, as everybody sees it: nothing for axe, nothing sideways, pictures for the manual."""

from __future__ import annotations

import os
import shutil
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from config import clock, postgres
from lianxi.domains.conference.models import Circular, Paper, Part, Report, Supervision, Task, Topic
from lianxi.domains.news.models import ArticlePage
from lianxi.kernel.deadlines.models import Clock
from lianxi.kernel.orgs.models import Organisation
from lianxi.kernel.people.models import Member
from lianxi.portal.demo import accounts, afterwards, plan, stories, unions
from lianxi.portal.demo import coming as next_one

PUBLIC = [
    ("home", "/"),
    ("conferences", "/conference/"),
    ("conference", "/conference/{conference}/"),
    ("grid", "/conference/tasks/"),
    ("task", "/conference/tasks/{task}/"),
    ("paper", "/conference/papers/{paper}/"),
    ("news", "/news/"),
    ("article", "{article}"),
    ("corrections", "/news/corrections/"),
    ("infringement", "/news/report/"),
    ("login", "/accounts/login/"),
    ("roles", "/workbench/people/roles/"),
    ("not-found", "/no-such-page/"),
]
OFFICER = [
    ("workbench", "/workbench/"),
    ("started", "/workbench/started/"),
    ("due", "/workbench/due/"),
    ("desk", "/workbench/conference/"),
    ("desk-conference", "/workbench/conference/{conference}/"),
    ("desk-coming", "/workbench/conference/{coming}/"),
    ("topics", "/workbench/conference/{coming}/topics/"),
    ("topic", "/workbench/conference/topics/{topic}/"),
    ("circular", "/workbench/conference/circulars/{circular}/"),
    ("agenda-editor", "/workbench/conference/{coming}/agenda/"),
    ("agenda-held", "/workbench/conference/{conference}/agenda/"),
    ("attendance", "/workbench/conference/{conference}/attendance/"),
    ("papers", "/workbench/conference/{coming}/papers/"),
    ("countersign", "/workbench/conference/papers/{signing}/countersign/"),
    ("tasks", "/workbench/conference/{conference}/tasks/"),
    ("supervisions", "/workbench/conference/{conference}/supervisions/"),
    ("supervision", "/workbench/conference/supervisions/{case}/"),
    ("events", "/workbench/conference/{conference}/events/"),
    ("record", "/workbench/conference/{conference}/record/"),
    ("handover", "/workbench/conference/{conference}/record/handover/"),
    ("cockpit", "/workbench/cockpit/"),
    ("rulebook", "/workbench/rulebook/"),
    ("calendar", "/workbench/deadlines/"),
    ("clock", "/workbench/deadlines/{clock}/"),
    ("numbers", "/workbench/documents/"),
    ("report", "/workbench/conference/reports/{report}/"),
    ("write-report", "/workbench/conference/parts/{part}/report/"),
    ("intake", "/workbench/intake/"),
    ("orgs", "/workbench/orgs/"),
    ("organisation", "/workbench/orgs/{org}/"),
    ("members", "/workbench/people/members/"),
    ("member", "/workbench/people/members/{member}/"),
    ("me", "/workbench/people/me/"),
    ("inbox", "/workbench/inbox/"),
    ("jobs", "/workbench/jobs/"),
]
OTHERS = [
    ("hu-news", "news-desk", "/workbench/news/"),
    ("hu-admin", "accounts", "/workbench/people/accounts/"),
    ("hu-security", "account", "/workbench/people/accounts/{account}/"),
    ("hu-audit", "trail", "/workbench/trail/"),
    ("hu-audit", "seals", "/workbench/trail/seals/"),
]
LOOKS = {"light": {}, "dark": {"look_theme": "dark"}, "elder": {"look_face": "elder"}}
# Pictures the manual and the README show; `make screenshots` renews them.
PICTURED = {"home", "task", "workbench", "grid"}


@pytest.fixture
def demo(db) -> tuple[accounts.People, dict[str, object]]:
    """The demo as a newcomer finds it, and the ids of one row of each kind."""
    with clock.at(2021, 2, 1):
        alliance = unions.found_all()
        people = accounts.open_all(alliance)
        conference = plan.carry_out(alliance, people)
        afterwards.follow(conference, alliance, people)
        coming = next_one.prepare(alliance, people)
        stories.publish_all(alliance, people)
    signing = Paper.objects.get(conference=coming, state="countersigning")
    known = {
        "conference": conference.pk,
        "coming": coming.pk,
        "paper": Paper.objects.get(conference=conference, kind="opinions").pk,
        "signing": signing.pk,
        "topic": Topic.objects.filter(conference=conference).first().pk,
        "circular": Circular.objects.first().pk,
        "case": Supervision.objects.filter(rungs__kind="red").first().pk,
        "clock": Clock.objects.first().pk,
        "task": Task.objects.get(title="红色工运资源宣传利用").pk,
        "article": ArticlePage.objects.published().newest().first().url_path,
        "report": Report.objects.filter(part__region__short="浙").first().pk,
        "part": Part.objects.filter(region__short="沪", task__title="劳模工匠创新交流").get().pk,
        "org": Organisation.objects.get(name="松江区总工会").pk,
        "member": Member.objects.filter(region__short="沪").first().pk,
        "account": people["hu"].pk,
    }
    return people, known


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_is_for_everybody(page: Page, demo, sign_in, axe, shot, look):
    people, known = demo
    problems: list[str] = []
    with clock.at(2021, 10, 12):
        _wear(page, look)
        for name, path in PUBLIC:
            problems += _look_at(page, name, path.format(**known), look, axe, shot)
        sign_in(page, people["hu"])
        for name, path in OFFICER:
            problems += _look_at(page, name, path.format(**known), look, axe, shot)
        for who, name, path in OTHERS:
            sign_in(page, people[who])
            problems += _look_at(page, name, path.format(**known), look, axe, shot)
    assert problems == []
    if "LIANXI_PICTURES" in os.environ and look == "light":
        _keep_pictures()


def _wear(page: Page, look: str) -> None:
    page.goto("/accounts/login/")
    page.context.add_cookies([{"name": k, "value": v, "url": page.url} for k, v in LOOKS[look].items()])


def _look_at(page: Page, name: str, path: str, look: str, axe, shot) -> list[str]:
    """What is wrong with a page in this look; pictures of the light one."""
    problems = []
    answer = page.goto(path)
    if answer.status != (404 if name == "not-found" else 200) or urlsplit(page.url).path != path:
        return [f"{name}: {answer.status} at {page.url}"]
    try:
        axe(page)
    except AssertionError as error:
        problems.append(f"{name}: {error}")
    page.set_viewport_size({"width": 390, "height": 844})
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        problems.append(f"{name}: scrolls sideways at 390 px")
    page.set_viewport_size({"width": 1280, "height": 900})
    if look == "light":
        shot(page, f"{name}-light")
    return problems


def _keep_pictures() -> None:
    shots, kept = postgres.PROJECT / "var" / "shots", postgres.PROJECT / "docs" / "images"
    kept.mkdir(exist_ok=True)
    for name in PICTURED:
        for width in (1280, 390):
            shutil.copy(shots / f"{name}-light-{width}.png", kept / f"{name}-{width}.png")
