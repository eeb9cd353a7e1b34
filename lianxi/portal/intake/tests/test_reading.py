"""A file goes in; a page, its conference, or a plain refusal comes out."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianxi.kernel.refusal import Refused
from lianxi.portal.intake.reading import LIMIT, Reading, as_json, main, read_article

ARTICLES = Path(__file__).parent / "articles"
ROOT = Path(__file__).resolve().parents[4]
REAL = ROOT.parent / "shared" / "data" / "joint-conference-2021.txt"
KEYS = {
    "article": [
        "title",
        "category_trail",
        "published_at",
        "source",
        "reporters",
        "editors",
        "headlines",
        "paragraphs",
        "disclaimer",
    ],
    "conference": ["held_on", "place", "parties", "document", "fields", "tasks", "competitions"],
}


@pytest.mark.skipif(not REAL.exists(), reason="the scraped page is not part of the repository")
def test_the_real_page_is_read() -> None:
    facts = as_json(read_article(REAL.read_bytes(), REAL.name))
    conference, article = facts["conference"], facts["article"]
    assert conference["held_on"] == "2021-04-01"
    assert conference["place"] == "上海"
    assert conference["parties"] == ["上海市总工会", "江苏省总工会", "浙江省总工会", "安徽省总工会"]
    assert [len(conference[key]) for key in ("fields", "tasks", "competitions")] == [5, 7, 9]
    assert conference["document"].endswith("工会工作意见")
    assert article["published_at"] == "2021-04-06T09:26:34+08:00"
    assert article["category_trail"] == ["首页", "生活"]
    assert [len(article[key]) for key in ("reporters", "editors", "paragraphs")] == [1, 1, 3]
    assert article["disclaimer"]
    assert len({headline.strip("”") for headline in article["headlines"]}) == len(article["headlines"]) > 40


def test_json_has_exactly_the_agreed_keys() -> None:
    facts = as_json(read_article("工会\n".encode(), "a.txt"))
    assert {part: list(values) for part, values in facts.items()} == KEYS
    assert all(value in (None, []) for value in facts["conference"].values())


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-16-le", "utf-8-sig"])
def test_a_page_reads_the_same_in_every_encoding(encoding: str) -> None:
    for page in ARTICLES.glob("*.txt"):
        data = page.read_bytes()
        there = data.decode().replace("\n", "\r\n").encode(encoding)
        assert as_json(read_article(there, page.name)) == as_json(read_article(data, page.name))


def test_html_in_gb2312_reads_as_in_utf8() -> None:
    page = (ARTICLES / "capital-region-2024.html").read_text(encoding="utf-8")
    there = page.replace('charset="utf-8"', 'charset="gb2312"').encode("gb18030")
    assert as_json(read_article(there, "a.html")) == as_json(read_article(page.encode(), "a.html"))


def _is_sound(reading: Reading) -> bool:
    ends = [mark.end for mark in reading.marks]
    starts = [mark.start for mark in reading.marks]
    ordered = all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    return ordered and all(0 <= mark.start < mark.end <= len(reading.text) for mark in reading.marks)


@pytest.mark.parametrize("page", sorted(ARTICLES.glob("*.txt")), ids=lambda page: page.stem)
def test_marks_stand_in_order_and_apart(page: Path) -> None:
    reading = read_article(page.read_bytes(), page.name)
    assert _is_sound(reading)
    tasks = {mark.index: reading.text[mark.start : mark.end] for mark in reading.marks if mark.kind == "task"}
    assert list(tasks.values()) == [task.text for task in reading.conference.tasks]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    names = ("empty.txt", "blank.txt", "doc.docx", "page.pdf", "picture.png", "huge.txt", "noise.bin")
    made = {name: tmp_path / name for name in names}
    made["empty.txt"].write_bytes(b"")
    made["blank.txt"].write_text(" \n\u3000\t\n", encoding="utf-8")
    with zipfile.ZipFile(made["doc.docx"], "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    made["page.pdf"].write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3")
    made["picture.png"].write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    made["noise.bin"].write_bytes(bytes(range(256)) * 50)
    with made["huge.txt"].open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    return made | {
        "directory": tmp_path,
        "missing.txt": tmp_path / "missing.txt",
        "bad\0name": tmp_path / "a\0b",
    }


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("empty.txt", "没有文字"),
        ("blank.txt", "没有文字"),
        ("doc.docx", "另存为纯文本"),
        ("page.pdf", "PDF"),
        ("picture.png", "图片"),
        ("noise.bin", "不是文本"),
        ("huge.txt", "5 MB"),
        ("directory", "文件夹"),
        ("missing.txt", "找不到文件"),
        ("bad\0name", "文件"),
    ],
)
def test_a_bad_file_is_refused_with_what_to_do(
    name: str, word: str, files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(files[name]), "--json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert word in said.err
    assert "请" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("arguments", [[], ["--json"], ["a.txt", "b.txt"], ["--yaml"]])
def test_wrong_arguments_are_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "用法" in capsys.readouterr().err


def test_command_prints_json_or_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    page = str(ARTICLES / "chuanyu-2021.txt")
    assert main([page, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["conference"]["held_on"] == "2021-12-28"
    assert main([page]) == 0
    assert "重点任务：7 项" in capsys.readouterr().out


def test_a_word_alone_is_no_article_and_the_summary_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "word.txt"
    page.write_text("工会", encoding="utf-8")
    assert main([str(page)]) == 0
    assert "没有读到文章正文" in capsys.readouterr().out


def test_a_mark_can_be_stored_as_a_list() -> None:
    reading = read_article((ARTICLES / "border-2023.txt").read_bytes(), "a.txt")
    assert [kind for kind, *_ in map(list, reading.marks) if kind == "party"] == ["party"] * 3


def test_command_runs_as_a_module() -> None:
    page = str(ARTICLES / "weather-2022.txt")
    command = [sys.executable, "-m", "lianxi.portal.intake.reading", page]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=True, timeout=60)
    assert "没有读到联席会议" in done.stdout.decode()


def test_text_above_the_limit_is_refused() -> None:
    with pytest.raises(Refused, match="5 MB"):
        read_article(b"a" * (LIMIT + 1), "a.txt")


LONG = {
    "plain": "工会",
    "commas": "三地工会，",
    "stops": "三地总工会召开联席会议。",
    "names": "上海、江苏、",
    "contests": "甲地竞赛、",
    "quotes": "“《（",
    "closers": "”》）",
    "ordinals": "一是二是",
    "blanks": "工 会 ",
    "wide": "\u3000",
    "digits": "2021-04-06 1",
    "crumbs": "首页>",
    "labels": "来源:编辑:",
    "points": "1.2.",
    "signs": "沪苏浙皖",
    "semicolons": "共建基地；",
    "openers": "就在围绕、",
    "dashes": "—— ",
    "tags": "<p><b>",
    "unions": "京津冀总工会、",
    "verbs": "联合共同举办",
}


@pytest.mark.parametrize("name", LONG)
def test_one_line_of_200k_signs_is_read_at_once(name: str) -> None:
    """A pattern that backtracks needs minutes for these; a linear one well under a second or two."""
    line = "联席会议召开，工会：" + LONG[name] * (200_000 // len(LONG[name]))
    began = time.perf_counter()
    read_article(line.encode(), "long.txt")
    assert time.perf_counter() - began < 5


def test_html_is_the_only_reason_to_load_the_html_reader() -> None:
    code = (
        "import sys; from lianxi.portal.intake.reading import main;"
        f"main([{str(ARTICLES / 'chuanyu-2021.txt')!r}, '--json']);"
        "print([n for n in ('trafilatura', 'lxml') if n in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True, timeout=60)
    assert done.stderr.decode().strip() == "[]"


PHRASES = [
    *(
        "工会",
        "联席会议",
        "召开",
        "上海、江苏",
        "三省一市总工会",
        "4月1日",
        "在上海",
        "《意见》",
        "“甲”",
        "一是",
        "二是",
    ),
    *(
        "（一）",
        "1.",
        "——",
        "；",
        "：",
        "。",
        "，",
        "\n",
        "等9项竞赛",
        "技能竞赛、",
        "来源:",
        "2021-04-06",
        "【编辑:张一】",
    ),
    *("(记者 王一)", "首页 >", "郑重声明:", "就", "等领域合作", "形成", "签署", "<p>", "</p>", "<html>"),
]


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PHRASES), max_size=60).map("".join)))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        reading = read_article(text.encode("utf-8", "surrogatepass"), "any.txt")
    except Refused:
        return
    assert _is_sound(reading)
    article, conference = reading.article, reading.conference
    items = [*article.reporters, *article.editors, *article.headlines, *article.paragraphs]
    items += [*article.category_trail, *conference.parties, *conference.tasks, *conference.competitions]
    items += [one for one in (article.title, article.source, conference.place, conference.document) if one]
    assert all(reading.text[one.start : one.end] == one.text for one in items)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(Refused):
        read_article(data, "any.bin")
