"""The cockpit on the screen, on one sheet of paper and on the wall."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.utils import timezone

from lianxi.domains.conference.models import Part, Task
from lianxi.portal.cockpit.tests import scene

HOME = "/workbench/cockpit/"


@pytest.fixture
def played(alliance):
    return scene.play(alliance)


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def fetch_anew(page) -> None:
    """What happens every minute, now."""
    board = page.locator("#main")
    page.evaluate(
        "url => htmx.ajax('GET', url, {target: '#main', select: '#main', swap: 'outerHTML'})",
        board.get_attribute("hx-get"),
    )


def test_sheet_wall_and_choice(played, page, sign_in, officer_of, axe, shot):
    sign_in(page, officer_of("皖"))
    page.goto(HOME)
    axe(page)
    shot(page, "cockpit")

    # One sheet, whatever is on it.
    sheet = page.pdf(prefer_css_page_size=True, print_background=True)
    assert pages_of(sheet) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 841\.\d+ 59[45]\.\d+\]", sheet)  # A4 across

    # Choosing a figure acts at once and can be linked to.
    page.select_option("#figure", label="批次（批）")
    page.wait_for_url("**figure=**")
    assert page.locator(".cockpit-map .figure").inner_text() == "20批"

    # The wall: one panel at a time, by keyboard, and it pauses.
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.goto(f"{HOME}?wall=1")
    assert page.locator("[data-panel]:visible").count() == 1
    page.keyboard.press("ArrowRight")
    assert page.locator("[data-panel] #trend").is_visible()
    page.keyboard.press(" ")
    assert page.locator("[data-pause]").get_attribute("aria-pressed") == "true"
    axe(page)

    # What is fetched anew keeps the panel; when the session is over the old numbers stay, and say so.
    fetch_anew(page)
    assert page.locator("[data-panel] #trend").is_visible()
    assert page.locator("[data-lost]").is_hidden()
    page.context.clear_cookies()
    fetch_anew(page)
    assert page.locator("[data-lost]").is_visible()
    assert page.locator("[data-panel] #trend").is_visible()


def test_a_full_sheet_stays_one_sheet(played, page, sign_in, officer_of):
    """More tasks than fit, every one of them late: what is cut off does not ask for a second sheet."""
    paper = played.papers.get()
    regions = [party.region for party in played.parties.all()]
    late = timezone.localdate() - dt.timedelta(days=40)
    for number in range(20, 50):
        title = f"第{number}项名称很长很长的跨省（市）工会联合工作任务，要写满两行才写得完"
        task = Task.objects.create(paper=paper, number=number, title=title, deadline=late)
        Part.objects.bulk_create(Part(task=task, region=region) for region in regions)
    sign_in(page, officer_of("沪"))
    page.goto(HOME)
    assert pages_of(page.pdf(prefer_css_page_size=True, print_background=True)) == 1
