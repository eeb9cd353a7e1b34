"""A page of HTML as the lines a person would copy from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lianxi.domains.news.reading.headlines import normalise
from lianxi.domains.news.reading.lines import EDITOR, is_crumb, is_disclaimer, is_meta, lines_of
from lianxi.kernel.refusal import Refused

# <!DOCTYPE html> | <html lang=…> | <p> near the top
MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|meta|article|table|span|h1)\b", re.I)
BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "tr",
        "td",
        "th",
        "table",
        "section",
        "article",
        "header",
        "footer",
        "br",
        "hr",
        "nav",
        "dl",
        "dt",
        "dd",
        "title",
        "form",
        "center",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
    ]
)
SILENT = frozenset(
    ["script", "style", "noscript", "template", "svg", "select", "option", "button", "iframe", "textarea"]
)
SPACES = re.compile(r"[ \t\r\n\f\v]+")
# 某标题_某网 | 某网 - 某标题: the name of the site is the shorter part
SITE_PARTS = re.compile(r"[_|｜]|\s[-–—]\s")
# One link of this length is a headline of the ticker; shorter ones are menus.
HEADLINE = 8
NO_TEXT = "网页里没有可以读取的文字。请在浏览器中打开网页，复制正文到文本文件后再读取。"
MOMENT_KEYS = frozenset(
    {"publishdate", "pubdate", "article:published_time", "og:release_date", "firstpublishedtime"}
)
SOURCE_KEYS = frozenset({"source", "contentsource", "mediaid", "og:site_name", "article:author"})


def is_markup(text: str) -> bool:
    return text.lstrip()[:1] == "<" and MARKUP.search(text[:4000]) is not None


def page_text(html: str) -> str:
    """Ticker, breadcrumb, title, meta line, body and disclaimer, one per line.

    trafilatura finds the body; our own rules find what it throws away.
    """
    tree = _tree(html)
    lines = [line for line in _lines(tree) if line]
    body, facts = _main(tree)
    title = _heading(tree) or _titled(tree, lines) or _page_title(tree) or facts.get("title")
    chosen = list(_chosen(lines, title, body))
    if title and normalise(title) not in {normalise(line) for line in chosen}:
        chosen.insert(0, title)
    if not any(is_meta(line) for line in chosen) and (meta := _meta_line(tree, facts)):
        at = next((i for i, line in enumerate(chosen) if line == title), -1)
        chosen.insert(at + 1, meta)
    if not chosen:
        raise Refused(NO_TEXT)
    return "\n".join(chosen) + "\n"


def _tree(html: str) -> Any:
    import lxml.html  # type: ignore[import-untyped,unused-ignore]  # noqa: PLC0415 only pages of HTML pay for it

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree = lxml.html.document_fromstring(html.encode("utf-8", "replace") or b"<html></html>", parser=parser)
    for element in list(tree.iter(*SILENT)):
        if element.getparent() is not None:
            element.drop_tree()
    return tree


def _lines(tree: Any) -> Iterator[str]:
    """Text between the borders of blocks; links standing side by side are lines of their own."""
    from lxml import etree  # type: ignore[import-untyped,unused-ignore]  # noqa: PLC0415 only pages of HTML pay for it

    buffer: list[str] = []
    body = tree.find("body")
    for event, element in etree.iterwalk(body if body is not None else tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if element.tag in BLOCKS:
            yield _flush(buffer)
        if event == "start":
            buffer.append(element.text or "")
            continue
        if element.tag == "a" and _is_headline_link(element):
            yield _flush(buffer)
        buffer.append(element.tail or "")
    yield _flush(buffer)


def _flush(buffer: list[str]) -> str:
    line = SPACES.sub(" ", "".join(buffer)).strip()
    buffer.clear()
    return line


def _is_headline_link(element: Any) -> bool:
    """A link with only blanks around it is a line; a link in a sentence or breadcrumb is not."""
    before = element.getprevious()
    ahead = (before.tail if before is not None else element.getparent().text) or ""
    return (
        len(element.text_content().strip()) >= HEADLINE
        and not ahead.strip()
        and not (element.tail or "").strip()
    )


def _main(tree: Any) -> tuple[str, dict[str, str]]:
    """The normalised body and what trafilatura says of title, day and source."""
    import trafilatura  # noqa: PLC0415 only pages of HTML pay for it

    found: Any
    try:
        found = trafilatura.bare_extraction(
            tree, favor_recall=True, include_comments=False, with_metadata=True
        )
    except Exception:  # A broken page is no reason to read nothing: the lines still stand.
        return "", {}
    if found is None:
        return "", {}
    facts = {"title": found.title, "date": found.date, "source": found.sitename}
    return normalise(found.text or ""), {key: value for key, value in facts.items() if value}


def _chosen(lines: list[str], title: str | None, body: str) -> Iterator[str]:
    """Headlines and breadcrumb above the title, everything of the body, and the small print."""
    key = normalise(title or "")
    start = next((at for at, line in enumerate(lines) if key and normalise(line) == key), -1)
    for at, line in enumerate(lines):
        above = at <= start
        if (
            is_crumb(line)
            or is_disclaimer(line)
            or is_meta(line)
            or (above and (at == start or len(line) >= HEADLINE))
            or (not above and (not body or _belongs(line, body)))
        ):
            yield line


def _belongs(line: str, body: str) -> bool:
    key = normalise(line)
    return bool(key) and (key in body or EDITOR.search(line[-60:]) is not None)


def _heading(tree: Any) -> str | None:
    headings = [_flush([h.text_content()]) for h in tree.iter("h1")]
    longest = max(headings, key=len, default="")
    return longest if len(longest) >= 4 else None


def _titled(tree: Any, lines: list[str]) -> str | None:
    """栏目-某标题-某网: the line of the page that its <title> repeats."""
    whole = normalise(tree.findtext(".//title") or "")
    repeated = [line for line in lines if len(line) >= HEADLINE and normalise(line) in whole]
    return max(repeated, key=len, default=None) if whole else None


def _page_title(tree: Any) -> str | None:
    title = tree.findtext(".//title")
    parts = SITE_PARTS.split(SPACES.sub(" ", title).strip()) if title else []
    return max(parts, key=len, default="").strip() or None


def _meta_line(tree: Any, facts: dict[str, str]) -> str | None:
    """What only the head of the page says: <meta name="publishdate" content="…">."""
    named = {
        (meta.get("name") or meta.get("property") or "").lower(): meta.get("content") or ""
        for meta in tree.iter("meta")
    }
    moment = next((named[key] for key in sorted(MOMENT_KEYS) if named.get(key)), facts.get("date", ""))
    source = next((named[key] for key in sorted(SOURCE_KEYS) if named.get(key)), facts.get("source", ""))
    parts = [SPACES.sub(" ", moment).strip(), f"来源：{source.strip()}" if source.strip() else ""]
    line = " ".join(part for part in parts if part)
    return line if line and lines_of(line) and is_meta(line) else None
