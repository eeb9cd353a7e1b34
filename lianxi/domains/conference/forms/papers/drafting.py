"""A new paper, its words clause by clause, and words pasted from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from lianxi.domains.conference.models import ClauseText, Line, Paper, Wording
from lianxi.domains.conference.rules import papers as rules

COLUMNS = ("key", "level", "heading", "text")
MOST_LINES = 400


class DraftForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("文种"),
        choices=[choice for choice in Paper.Kind.choices if choice[0] != Paper.Kind.MINUTES],
        widget=forms.RadioSelect,
        initial=Paper.Kind.OPINIONS,
    )
    title = forms.CharField(
        label=_("文件名称"),
        max_length=200,
        help_text=_("不带书名号，例如：2022年长三角工会疗休养区域协作方案"),
    )


class ReadInForm(forms.Form):
    pasted = forms.CharField(
        label=_("文稿"),
        widget=forms.Textarea(attrs={"rows": 18}),
        max_length=200_000,
        help_text=_("在 Word 里全选、复制，粘贴到这里。按“一、”“（一）”“1.”分条，先看结果，不会直接保存。"),
    )


class TextForm(forms.Form):
    """Title and clauses; a clause is a row of four inputs with the same names as every other."""

    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    title = forms.CharField(label=_("文件名称"), max_length=200)
    note = forms.CharField(
        label=_("修改说明"),
        max_length=500,
        required=False,
        help_text=_("这一稿为什么改，各方会看到，例如：按9月2日协调会意见修改"),
    )
    levels = ClauseText.Level.choices

    def __init__(self, *args: Any, lines: Iterable[Line] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = read_lines(self.data) if self.is_bound else list(lines)

    @classmethod
    def of(cls, wording: Wording, base: int, note: str = "") -> TextForm:
        lines = wording.lines or (Line(ClauseText.Level.PREAMBLE, "", ""),)
        return cls(initial={"base": base, "title": wording.title, "note": note}, lines=lines)

    @classmethod
    def stepped(cls, data: QueryDict) -> TextForm:
        """The same page after 上移 下移 删去 插入 重新编号: works without scripts, saves nothing."""
        typed = {name: data.get(name, "") for name in cls.base_fields}
        return cls(initial=typed, lines=_stepped(read_lines(data), data.get("do", "")))

    @property
    def wording(self) -> Wording:
        return Wording.of(self.cleaned_data["title"], self.lines)


def read_lines(data: Mapping[str, Any]) -> list[Line]:
    columns = (data.getlist(name) for name in COLUMNS)  # type: ignore[attr-defined]  # a QueryDict
    rows = list(zip(*columns, strict=False))[:MOST_LINES]
    return [Line(_level(level), heading, text, key) for key, level, heading, text in rows]


def _level(typed: str) -> int:
    allowed = {str(level.value): level.value for level in ClauseText.Level}
    return allowed.get(typed, ClauseText.Level.SECOND.value)


def _stepped(lines: list[Line], do: str) -> list[Line]:
    what, _colon, place = do.partition(":")
    at = int(place) if place.isdecimal() and int(place) < len(lines) else None
    if what == "number":
        return rules.renumbered(lines)
    if at is None:
        return lines
    if what == "add":
        lines.insert(at + 1, replace(lines[at], heading="", text="", key=""))
    elif what == "cut" and len(lines) > 1:
        del lines[at]
    elif what in ("up", "down"):
        to = at + (1 if what == "down" else -1)
        if 0 <= to < len(lines):
            lines[at], lines[to] = lines[to], lines[at]
    return lines
