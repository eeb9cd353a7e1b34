"""The parts of a page: what stands above the article, the article, and what stands below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lianxi.domains.news.reading import bylines
from lianxi.domains.news.reading.headlines import headlines_of, normalise
from lianxi.domains.news.reading.lines import (
    CRUMB_SIGN,
    EDITOR,
    HOME,
    HOME_SIGN,
    LABEL,
    PLACE_LABEL,
    is_beyond,
    is_crumb,
    is_disclaimer,
    is_furniture,
    is_meta,
    is_prose,
    lines_of,
)
from lianxi.kernel.prose import Found, find_moment, of
from lianxi.kernel.prose.dates import Moment

SOURCE_LABELS = frozenset({"来源", "信息来源", "稿件来源", "文章来源"})
REPORTER_LABELS = frozenset({"记者", "本报记者", "作者"})
EDITOR_LABELS = frozenset({"责任编辑", "责编", "编辑"})
# 某标题|某晚报 | 某标题_某网
SITE = re.compile(r"\s{0,3}[|｜_丨－-]\s{0,3}(?P<site>[^|｜_丨\s]{2,20})$")
# 2022-12-02 21:33 某劳动网
PAPER = re.compile(r"\s{1,9}(?P<paper>[\w·-]{1,16}(?:报|网|社|台|周刊|杂志|在线|客户端|公众号))(?=\s|$)")
TITLE_LENGTH = 80
NOBODY = re.compile(r"管理|编辑|记者|本站|本网|佚名|未知|匿名|网络|综合|[部报网科办处会组室局台]$")
SKIPPED = frozenset({"正文", "详情", "内容", "文章", "浏览文章"})


@dataclass(frozen=True, slots=True)
class Article:
    """What the page says of its article; what it does not say is None or empty."""

    title: Found | None = None
    category_trail: tuple[Found, ...] = ()
    published: Moment | None = None
    source: Found | None = None
    reporters: tuple[Found, ...] = ()
    correspondents: tuple[Found, ...] = ()
    editors: tuple[Found, ...] = ()
    headlines: tuple[Found, ...] = ()
    paragraphs: tuple[Found, ...] = ()
    disclaimer: Found | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, sorted by where they stand."""

    head: Sequence[Found]
    body: Sequence[Found]
    tail: Sequence[Found]


def read_page(text: str) -> Article:
    lines = lines_of(text)
    page = _page(lines)
    title = _title(page)
    metas = [line for line in lines if is_meta(line.text)]
    source = _source(text, metas)
    reporters, correspondents = _authors(text, page, metas)
    return Article(
        title=_without_site(title, source),
        category_trail=_trail(text, page.head, title),
        published=_published(text, metas),
        source=source,
        reporters=reporters,
        correspondents=correspondents,
        editors=_editors(text, page, metas),
        headlines=tuple(headlines_of(_ticker(page.head, title))),
        paragraphs=_paragraphs(text, page.body, title),
        disclaimer=_disclaimer(text, page.tail),
    )


def _page(lines: Sequence[Found]) -> Page:
    """The body runs from the first line of prose to the first thing that ends an article."""
    start = next((at for at, line in enumerate(lines) if _opens(line.text)), len(lines))
    end = next((at for at in range(start, len(lines)) if _ends(lines[at].text)), len(lines))
    while end > start and _is_signature(lines[end - 1]):
        end -= 1
    return Page(lines[:start], lines[start:end], lines[end:])


def _opens(line: str) -> bool:
    return is_prose(line) and not is_disclaimer(line)


def _ends(line: str) -> bool:
    return is_disclaimer(line) or is_beyond(line) or is_furniture(line) or _is_editor(line)


def _is_editor(line: str) -> bool:
    """Only names before it: 钱某某 【编辑:…】, and not 总编辑 某某 出席了会议。"""
    editor = EDITOR.search(line) if len(line) <= 80 else None
    return bool(editor and editor.start() <= 12 and "。" not in line)


def _is_signature(line: Found) -> bool:
    short = Found(line.text, 0, len(line.text))
    if len(line.text) > 40 or "。" in line.text:
        return False
    if is_meta(line.text) or bylines.byline_of(line.text, short):
        return True
    return bool(bylines.signature_of(line.text, short)) or (line.text[0] in "（(" and "/" in line.text)


def _title(page: Page) -> Found | None:
    """The line nearest above the meta line; without one, a line given twice, or the last."""
    likely = [line for line in page.head if _is_title(line.text)]
    meta = next((at for at, line in enumerate(page.head) if is_meta(line.text)), None)
    if meta is not None:
        above = [line for line in likely if line.start < page.head[meta].start]
        return above[-1] if above else (likely[0] if likely else None)
    keys = [normalise(line.text) for line in likely]
    twice = [line for line, key in zip(likely, keys, strict=True) if keys.count(key) > 1]
    best = twice or likely
    return best[-1] if best else None


def _is_title(line: str) -> bool:
    if len(line) > TITLE_LENGTH or len(line) < 4 or line.startswith(("——", "--")):
        return False
    if line.startswith(("(", "（")) or _is_editor(line):
        return False
    return not (is_crumb(line) or is_meta(line) or is_furniture(line) or is_disclaimer(line))


def _without_site(title: Found | None, source: Found | None) -> Found | None:
    """The name of the site is no part of the title, when it is the name of the source."""
    site = SITE.search(title.text) if title else None
    if title and site and source and normalise(site["site"]) == normalise(source.value):
        return title.part(0, site.start())
    return title


def _ticker(head: Sequence[Found], title: Found | None) -> list[Found]:
    key = normalise(title.text) if title else ""
    rest = [line for line in head if not (is_crumb(line.text) or is_meta(line.text))]
    rest = [line for line in rest if not (is_furniture(line.text) or is_disclaimer(line.text))]
    rest = [line for line in rest if not (_is_signature(line) or _is_editor(line.text))]
    return [line for line in rest if normalise(line.text) != key]


def _trail(source: str, head: Sequence[Found], title: Found | None) -> tuple[Found, ...]:
    line = next((line for line in head if is_crumb(line.text)), None)
    if line is None:
        return ()
    label = PLACE_LABEL.match(source, line.start, line.end)
    at, parts = (label.end() if label else line.start), []
    signs = HOME_SIGN if HOME.match(line.text) else CRUMB_SIGN
    for sign in signs.finditer(source, at, line.end):
        parts.append(of(source, at, sign.start()))
        at = sign.end()
    parts.append(of(source, at, line.end))
    dropped = SKIPPED | ({title.text} if title else set())
    return tuple(part for part in parts if part.text and part.text not in dropped)


def _published(text: str, metas: Sequence[Found]) -> Moment | None:
    moments = (find_moment(text, line.start, line.end) for line in metas)
    return next((moment for moment in moments if moment), None)


def _source(text: str, metas: Sequence[Found]) -> Found | None:
    for line in metas:
        for value in bylines.labelled(text, line, SOURCE_LABELS):
            if found := _name_of_source(text, value):
                return found
    for line in metas:
        if found := _paper(text, line):
            return found
    return None


def _name_of_source(text: str, value: Found) -> Found | None:
    """来源:《工人日报》 2021-04-06: the first word, without its marks."""
    end = value.start
    while end < value.end and not text[end].isspace():
        end += 1
    if moment := find_moment(text, value.start, end):
        end = moment.found.start
    start = value.start + (text[value.start : value.start + 1] in {"《", "【"})
    while end > start and text[end - 1] in "》】）)]":
        end -= 1
    found = of(text, start, max(start, end))
    return found if any(sign.isalnum() for sign in found.text) else None


def _paper(text: str, line: Found) -> Found | None:
    """体坛速写 2024-05-31 20:15: the words before the date name the paper, or a 某网 after it."""
    moment = find_moment(text, line.start, line.end)
    if moment is None or LABEL.search(text, line.start, moment.found.start):
        return None
    before = of(text, line.start, moment.found.start)
    if len(before.text) >= 4 and before.text.isalnum():
        return before
    after = PAPER.match(text, moment.found.end, line.end)
    return of(text, *after.span("paper")) if after else None


def _authors(text: str, page: Page, metas: Sequence[Found]) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    reporters: list[Found] = []
    correspondents: list[Found] = []
    for paragraph in page.body[:3]:
        written, sent = bylines.authors_of(text, paragraph)
        reporters += written
        correspondents += sent
    reporters += _labelled_authors(text, metas)
    for line in [*page.head, *page.tail]:
        reporters += bylines.byline_of(text, line) if not is_meta(line.text) else []
    if not reporters:
        reporters = _signed(text, page, correspondents)
    return bylines.distinct_names(reporters), bylines.distinct_names(correspondents)


def _labelled_authors(text: str, metas: Sequence[Found]) -> list[Found]:
    """记者：某某 | 作者：某某, but 作者：系统管理员 is nobody."""
    found: list[Found] = []
    for line in metas:
        for value in bylines.labelled(text, line, REPORTER_LABELS):
            found += [name for name in bylines.names(text, *value.span) if not NOBODY.search(name.value)]
    return found


def _signed(text: str, page: Page, correspondents: Sequence[Found]) -> list[Found]:
    """The name that ends the article; a correspondent who signs stays one."""
    known = {name.value for name in correspondents}
    for line in page.tail[:3]:
        if len(line.text) <= 40 and not is_meta(line.text):
            signed = bylines.signature_of(text, line)
            if signed:
                return [name for name in signed if name.value not in known]
    return []


def _editors(text: str, page: Page, metas: Sequence[Found]) -> tuple[Found, ...]:
    found: list[Found] = []
    for line in metas:
        for value in bylines.labelled(text, line, EDITOR_LABELS):
            found += bylines.names(text, *value.span)
    for line in [*filter(lambda line: _is_editor(line.text), page.head), *page.body[-3:], *page.tail]:
        if credit := _credit(text, line):
            found += bylines.editors_of(text, credit)
    return bylines.distinct_names(found)


def _credit(text: str, line: Found) -> Found | None:
    """The end of a line where editors are named; earlier words are prose."""
    start = max(line.start, line.end - 60)
    match = EDITOR.search(text, start, line.end)
    return Found(text[match.start() : line.end], match.start(), line.end) if match else None


def _paragraphs(text: str, body: Sequence[Found], title: Found | None) -> tuple[Found, ...]:
    key = normalise(title.text) if title else ""
    kept = (line for line in body if normalise(line.text) != key and not is_meta(line.text))
    cleaned = (_without_credit(text, line) for line in kept)
    return tuple(line for line in cleaned if line.text)


def _without_credit(text: str, line: Found) -> Found:
    """达成一致。（责编：某某）: the bracket is no part of the paragraph."""
    credit = _credit(text, line)
    if credit and credit.text[0] in "【[（(〔":
        return of(text, line.start, credit.start)
    return line


def _disclaimer(text: str, tail: Sequence[Found]) -> Found | None:
    """From its first line to the next thing that is not of it."""
    start = next((at for at, line in enumerate(tail) if is_disclaimer(line.text)), None)
    if start is None:
        return None
    end = start + 1
    while end < len(tail) and is_prose(tail[end].text) and not is_beyond(tail[end].text):
        end += 1
    lines = tail[start:end]
    whole = of(text, lines[0].start, lines[-1].end)
    return Found(whole.text, *whole.span, "\n".join(line.text for line in lines))
