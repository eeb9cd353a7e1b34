"""What every browser test needs: one Chromium, one page per test, signing in, axe, pictures.

def test_something(page, sign_in, axe, shot):
    sign_in(page, officer_of("沪"))
    page.goto("/workbench/")
    axe(page)
    shot(page, "workbench")
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from config import postgres
from lianxi.kernel.people.models import User

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
AXE = postgres.PROJECT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SHOTS = postgres.PROJECT / "var" / "shots"
PATIENCE = 10_000  # milliseconds; two cores are shared

SignIn = Callable[[Page, User], None]
Axe = Callable[[Page], None]
Shot = Callable[[Page, str], None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here drives Chromium against a live server, which sees committed rows only."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the run. Playwright keeps an event loop, which Django must be told."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser, live_server: object) -> Iterator[BrowserContext]:
    """A fresh visitor in Shanghai who asks for Chinese; addresses may be relative to the server."""
    visitor = browser.new_context(
        base_url=live_server.url, locale="zh-CN", timezone_id="Asia/Shanghai", viewport=DESK
    )
    visitor.set_default_timeout(PATIENCE)
    yield visitor
    visitor.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that fails its test when a script throws or the content policy blocks something."""
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.on("console", lambda line: problems.append(line.text) if "Content Security" in line.text else None)
    yield tab
    assert problems == []


@pytest.fixture
def sign_in() -> SignIn:
    """Sign in without the form: for tests that are about something else."""

    def enter(page: Page, user: User) -> None:
        client = Client()
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        # Any page of the server will do: the cookie belongs to its name.
        page.goto("/accounts/login/")
        host = page.evaluate("location.hostname")
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "domain": host, "path": "/"}]
        )

    return enter


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Assert that axe finds nothing against WCAG 2.2 AA."""
    source = AXE.read_text()

    def check(page: Page) -> None:
        # Evaluated, not added as a script: the content policy of the page stays in force.
        page.evaluate(source)
        found = page.evaluate(
            "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
        )
        breaches = [
            f"{breach['id']} ({breach['help']}): {node['html'][:160]} {node['failureSummary']}"
            for breach in found["violations"]
            for node in breach["nodes"]
        ]
        assert breaches == [], page.url

    return check


@pytest.fixture(scope="session")
def shot() -> Shot:
    """Keep a picture of the page at 390 and 1280 px in var/shots: the manual takes them from there."""
    SHOTS.mkdir(parents=True, exist_ok=True)

    def take(page: Page, name: str) -> None:
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            page.screenshot(path=SHOTS / f"{name}-{size['width']}.png", full_page=True)

    return take
