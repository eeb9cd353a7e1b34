"""What must never be committed: registry hosts, paths of a machine, sentences of the seed article."""

from __future__ import annotations

import re
import subprocess

import pytest

from config.postgres import PROJECT

SEED = PROJECT.parent / "shared" / "data" / "joint-conference-2021.txt"
OVERLAP = 24  # signs in a row: names of papers and contests are shorter, sentences are longer


def committed_texts() -> dict[str, str]:
    listed = subprocess.run(["git", "ls-files"], cwd=PROJECT, capture_output=True, text=True, check=True)
    texts = {}
    for name in listed.stdout.split("\n"):
        path = PROJECT / name
        if name and path.is_file() and path.suffix not in {".png", ".mo", ".svg"}:
            texts[name] = path.read_text(encoding="utf-8", errors="ignore")
    return texts


def test_no_registry_host_and_no_path_of_a_machine():
    forbidden = re.compile(r"registry\.npmjs\.org|pypi\.org|python" + "hosted|/" + "work/|bash_" + "jobs")
    found = [name for name, text in committed_texts().items() if forbidden.search(text)]
    assert found == []


@pytest.mark.skipif(not SEED.exists(), reason="the seed article lies outside the repository")
def test_no_sentence_of_the_seed_article_is_ours():
    seed = "".join(SEED.read_text(encoding="utf-8").split())
    pieces = {seed[at : at + OVERLAP] for at in range(len(seed) - OVERLAP)}
    found = {
        name: piece
        for name, text in committed_texts().items()
        for piece in [_shared(text, pieces)]
        if piece and not name.startswith("locale/")
    }
    assert found == {}


def _shared(text: str, pieces: set[str]) -> str:
    squeezed = "".join(text.split())
    windows = (squeezed[at : at + OVERLAP] for at in range(len(squeezed) - OVERLAP))
    return next((window for window in windows if window in pieces and not window.isascii()), "")
