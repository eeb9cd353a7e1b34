"""Reading a file: a scraped page in, the drafts of an article and of its conference out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from lianxi.domains.conference.reading import Conference, draft_conference
from lianxi.domains.news.reading import Article, is_markup, page_text, read_page
from lianxi.kernel.prose import Found, decode
from lianxi.kernel.refusal import Refused

LIMIT = 5 * 1024 * 1024
# A long article has 20,000 signs; a page of half a million is something else.
MOST_SIGNS = 500_000
USAGE = "用法：lianxi read-article 文件 [--json]"
TOO_LONG = "文字超过 50 万字，不像一篇文章。请只保留文章所在的部分再试。"
TOO_LARGE = "文件超过 5 MB，没有读取。请只保留文章所在的页面，另存为文本（.txt）后再试。"


class Mark(NamedTuple):
    """Item number `index` of `kind` stands at `text[start:end]`."""

    kind: str
    index: int  # type: ignore[assignment]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    text: str
    article: Article
    conference: Conference
    marks: tuple[Mark, ...]


def read_article(data: bytes, name: str) -> Reading:
    """`name` is the name of the file, for the refusal."""
    if len(data) > LIMIT:
        raise Refused(f"{name}：{TOO_LARGE}")
    try:
        text = decode(data)
        if is_markup(text):
            text = page_text(text)
        if len(text) > MOST_SIGNS:
            raise Refused(TOO_LONG)
    except Refused as refusal:
        raise Refused(f"{name}：{refusal}") from refusal
    article = read_page(text)
    day = article.published.at.date() if article.published else None
    conference = draft_conference(text, article.title, article.paragraphs, day)
    return Reading(text, article, conference, tuple(_marks(article, conference)))


def read_article_file(path: str | Path) -> Reading:
    """The size is asked before the file is read, and never more than the limit is."""
    file = Path(path)
    try:
        if file.is_dir():
            raise Refused(f"{file} 是文件夹。请指定其中的一个文本或网页文件。")
        if not file.exists():
            raise Refused(f"找不到文件 {file}。请检查路径和文件名。")
        if file.stat().st_size > LIMIT:
            raise Refused(f"{file.name}：{TOO_LARGE}")
        with file.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except OSError as error:
        raise Refused(f"无法打开文件 {file}。请检查是否有读取权限。") from error
    except ValueError as error:
        raise Refused("文件名里有不能使用的字符。请检查路径和文件名。") from error
    return read_article(data, file.name)


def _marks(article: Article, conference: Conference) -> list[Mark]:
    """In reading order; where two would overlap, the one that begins first and is longer stays."""
    marks = [
        Mark(kind, at, *found.span)
        for kind, items in _kinds(article, conference)
        for at, found in enumerate(items)
    ]
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.index)):
        if mark.end > mark.start and (not kept or mark.start >= kept[-1].end):
            kept.append(mark)
    return kept


def _kinds(article: Article, conference: Conference) -> Iterator[tuple[str, Iterable[Found]]]:
    yield "title", _some(article.title)
    yield "published_at", _some(article.published.found if article.published else None)
    yield "source", _some(article.source)
    yield "reporter", article.reporters
    yield "editor", article.editors
    yield "held_on", _some(conference.held)
    yield "place", _some(conference.place)
    yield "party", conference.parties
    yield "document", _some(conference.document)
    yield "field", conference.fields
    yield "task", conference.tasks
    yield "competition", conference.competitions


def _some(found: Found | None) -> Iterable[Found]:
    return () if found is None else (found,)


def as_json(reading: Reading) -> dict[str, Any]:
    return {"article": _article(reading.article), "conference": _conference(reading.conference)}


def _article(article: Article) -> dict[str, Any]:
    return {
        "title": _value(article.title),
        "category_trail": _values(article.category_trail),
        "published_at": article.published.at.isoformat() if article.published else None,
        "source": _value(article.source),
        "reporters": _values(article.reporters),
        "editors": _values(article.editors),
        "headlines": _values(article.headlines),
        "paragraphs": _values(article.paragraphs),
        "disclaimer": _value(article.disclaimer),
    }


def _conference(conference: Conference) -> dict[str, Any]:
    return {
        "held_on": conference.held_on.isoformat() if conference.held_on else None,
        "place": _value(conference.place),
        "parties": _values(conference.parties),
        "document": _value(conference.document),
        "fields": _values(conference.fields),
        "tasks": _values(conference.tasks),
        "competitions": _values(conference.competitions),
    }


def _value(found: Found | None) -> str | None:
    return found.value if found else None


def _values(found: Iterable[Found]) -> list[str]:
    return [one.value for one in found]


ARTICLE_LABELS = {
    "title": "标题",
    "category_trail": "栏目",
    "published_at": "发布时间",
    "source": "来源",
    "reporters": "记者",
    "editors": "编辑",
    "headlines": "滚动标题",
    "paragraphs": "正文",
    "disclaimer": "声明",
}
CONFERENCE_LABELS = {
    "held_on": "召开日期",
    "place": "地点",
    "parties": "参加方",
    "document": "文件",
    "fields": "合作领域",
    "tasks": "重点任务",
    "competitions": "竞赛",
}


def summary(reading: Reading) -> str:
    """For a person at a terminal: what was found, and what was not."""
    facts = as_json(reading)
    lines = ["【文章】", *_lines(facts["article"], ARTICLE_LABELS, counted={"headlines", "paragraphs"})]
    if not facts["article"]["paragraphs"]:
        lines.append("  没有读到文章正文。请确认网页内容已完整复制到文件中。")
    if not any(facts["conference"].values()):
        return "\n".join([*lines, "【联席会议】", "  没有读到联席会议的内容。"])
    return "\n".join([*lines, "【联席会议】", *_lines(facts["conference"], CONFERENCE_LABELS)])


def _lines(facts: dict[str, Any], labels: dict[str, str], counted: Iterable[str] = ()) -> Iterator[str]:
    for key, label in labels.items():
        value = facts[key]
        if key in counted:
            yield f"  {label}：{len(value)} 条" if key == "headlines" else f"  {label}：{len(value)} 段"
        elif key in {"tasks", "competitions"} and value:
            yield f"  {label}：{len(value)} 项"
            yield from (f"    {at}. {one}" for at, one in enumerate(value, 1))
        else:
            yield (
                f"  {label}：{'、'.join(value) if isinstance(value, list) else value or ''}"
                if value
                else f"  {label}：未写明"
            )


def main(argv: Sequence[str] | None = None) -> int:
    """0 when read; 2 with the reason on stderr and nothing on stdout when not."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    wants_json = "--json" in arguments
    files = [argument for argument in arguments if argument != "--json"]
    try:
        if len(files) != 1 or (files[0].startswith("-") and not Path(files[0]).exists()):
            raise Refused(f"请指定一个文件。{USAGE}")
        reading = read_article_file(files[0])
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    print(json.dumps(as_json(reading), ensure_ascii=False, indent=2) if wants_json else summary(reading))
    return 0


if __name__ == "__main__":
    sys.exit(main())
