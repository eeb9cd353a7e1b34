"""The command answers as a newcomer expects: help, exit codes, nothing on stdout when it fails."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from config.postgres import PROJECT

SEED = PROJECT.parent / "shared" / "data" / "joint-conference-2021.txt"


def lianxi(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "lianxi", *words]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


def test_help_names_every_command():
    told = lianxi("--help").stdout
    for command in ("demo", "serve", "work", "migrate", "read-article", "due", "trail", "stop"):
        assert f"\n    {command}" in told


@pytest.mark.parametrize("words", [(), ("no-such-command",), ("serve", "--no-such-option")])
def test_wrong_usage_ends_with_2(words):
    done = lianxi(*words)
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "没有文字"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "文本"),
        (b"x" * (5 * 1024 * 1024 + 1), "超过 5 MB"),
    ],
)
def test_a_bad_file_gets_a_reason_and_exit_code_2(tmp_path, content, reason):
    file = tmp_path / "page.txt"
    file.write_bytes(content)
    done = lianxi("read-article", str(file), "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr


def test_a_due_is_reckoned_without_a_database_and_without_django():
    done = lianxi("due", "--from", "2021-09-28", "--days", "5", "--kind", "working", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(told) == ["due", "provisional", "because"]
    assert (told["due"], told["provisional"]) == ("2021-10-11", False)


def test_reckoning_a_due_imports_no_django():
    """A start-up of seconds would make the command useless in a script."""
    words = ["-X", "importtime", "-m", "lianxi", "due", "--from", "2021-09-28", "--days", "5"]
    done = subprocess.run([sys.executable, *words], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert "chinese_calendar" in done.stderr
    assert "django" not in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "2021-02-29", "--days", "5"),
        ("--from", "2021-09-28", "--days", "0"),
        ("--from", "2021-09-28", "--days", "-3"),
        ("--from", "2021-09-28", "--days", "100000"),
        ("--from", "1999-09-28", "--days", "5"),
        ("--from", "明天", "--days", "5"),
    ],
)
def test_a_due_that_cannot_be_reckoned_ends_with_2_and_a_reason(words):
    done = lianxi("due", *words, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("不能推算：")


@pytest.mark.skipif(not SEED.exists(), reason="the article of 2021 is not ours to keep in the repository")
def test_the_article_of_2021_is_read_whole():
    read = json.loads(lianxi("read-article", str(SEED), "--json").stdout)
    conference, article = read["conference"], read["article"]
    assert (conference["held_on"], conference["place"]) == ("2021-04-01", "上海")
    assert conference["parties"] == ["上海市总工会", "江苏省总工会", "浙江省总工会", "安徽省总工会"]
    assert [len(conference[name]) for name in ("tasks", "competitions", "fields")] == [7, 9, 5]
    assert len(set(article["headlines"])) == len(article["headlines"]) > 40
    assert article["published_at"] == "2021-04-06T09:26:34+08:00"
