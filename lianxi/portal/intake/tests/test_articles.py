"""Whole pages of many alliances, years and styles, each with what a person reads in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lianxi.portal.intake.reading import as_json, read_article_file

ARTICLES = Path(__file__).parent / "articles"
PAGES = sorted(page for page in ARTICLES.iterdir() if page.suffix != ".json")


def _expected(page: Path) -> dict[str, Any]:
    return json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_conference_is_read_as_a_person_reads_it(page: Path) -> None:
    assert as_json(read_article_file(page))["conference"] == _expected(page)["conference"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_article_is_read_as_a_person_reads_it(page: Path) -> None:
    """Paragraphs are expected by their opening words."""
    read, expected = as_json(read_article_file(page))["article"], _expected(page)["article"]
    openings = expected.pop("paragraphs")
    paragraphs = read.pop("paragraphs")
    assert read == expected
    assert [text[: len(start)] for text, start in zip(paragraphs, openings, strict=False)] == openings
    assert len(paragraphs) == len(openings)
